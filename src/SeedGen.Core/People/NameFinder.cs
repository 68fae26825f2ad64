using SeedGen.Language;
using SeedGen.Syntax;
using SeedGen.Text;

namespace SeedGen.People;

/// <summary>
/// Finds the runs of capitalised words that may name persons, and parts each into titles and name: “Foreign Minister
/// Antony Blinken”, “Ray “Sparrow” Dunmore”, “Ruud van der Steen”, “J. T. McAllen Jr.”.
/// </summary>
internal sealed class NameFinder(Prose prose, TokenList tokens, bool quoted)
{
    private readonly List<NameMention> _found = [];

    /// <summary>The mentions among the tokens <c>[first, end)</c> of one sentence.</summary>
    public List<NameMention> Find(int first, int end, int paragraph)
    {
        _found.Clear();
        int i = first;
        while (i < end)
        {
            if (!BeginsName(i))
            {
                i++;
                continue;
            }

            int last = EndOfRun(i, end);
            AddMentions(SkipDeterminers(i, last), last, paragraph);
            i = last + 1;
        }

        return _found;
    }

    /// <summary>Articles and the like begin no name: “The Tain Papers”.</summary>
    private int SkipDeterminers(int first, int last)
    {
        while (first < last && (tokens.Spells(first, "the") || tokens[first].Is(WordClass.PossessiveDeterminer))) first++;
        return first;
    }

    private bool BeginsName(int i) => tokens[i].Kind == TokenKind.Word && tokens[i].IsCapitalised && tokens[i].Tag == Tag.Name;

    private int EndOfRun(int first, int end)
    {
        int last = first;
        for (int i = first + 1; i < end; i++)
        {
            if (BeginsName(i))
            {
                if (tokens.Spells(i, "i") || IsVerbInCapitals(i)) break;
                last = i;
            }
            else if (IsPrefixed(i))
            {
                last = i;
            }
            else if (IsParticle(i) && NameFollowsParticles(i, end))
            {
                continue;
            }
            else if (IsNickname(i, first, end))
            {
                continue;
            }
            else if (tokens[i].Kind == TokenKind.Comma && i + 1 < end && IsSuffix(i + 1) && last > first - 1)
            {
                continue;
            }
            else
            {
                break;
            }
        }

        return last;
    }

    /// <summary>“Tain Defends Himself”: headlines write verbs in capitals.</summary>
    private bool IsVerbInCapitals(int i) =>
        tokens[i].Name == NameClass.None && tokens[i].Is(WordClass.VerbThird | WordClass.VerbPast)
        && !tokens[i].Is(WordClass.Noun | WordClass.PluralNoun | WordClass.Adjective);

    private bool IsParticle(int i) => tokens[i].Casing == Casing.Lower && tokens[i].Is(WordClass.NameParticle);

    /// <summary>“al-Harith”.</summary>
    private bool IsPrefixed(int i) => tokens[i].Casing == Casing.Mixed && tokens[i].Tag == Tag.Name;

    private bool NameFollowsParticles(int i, int end)
    {
        while (i < end && IsParticle(i)) i++;
        return i < end && BeginsName(i);
    }

    private bool IsSuffix(int i) => tokens[i].Kind == TokenKind.Word && tokens[i].IsCapitalised && NameSuffix.Is(tokens.TextOf(i));

    /// <summary>A short quoted string between a given name and a family name.</summary>
    private bool IsNickname(int i, int first, int end)
    {
        if (tokens[i].Kind != TokenKind.Quote || i == first || i + 1 >= end || !BeginsName(i + 1)) return false;
        if (!tokens[i - 1].Is(NameClass.GivenMale | NameClass.GivenFemale) && !tokens[i + 1].Is(NameClass.Surname)) return false;
        TextSpan inner = prose.Quoted[tokens[i].Quote].Inner;
        if (inner.IsEmpty || inner.Length > 24 || !char.IsUpper(prose.Text[inner.Start])) return false;
        return char.IsLetter(prose.Text[inner.End - 1]);
    }

    /// <summary>A run may hold two persons (“Lowmere Senator Orla Tain” one, “Secretary Tain President Varga” two).</summary>
    private void AddMentions(int first, int last, int paragraph)
    {
        int start = first;
        for (int i = first; i <= last; i++)
        {
            bool boundary = i > start && IsTitleBeforeName(i, last) && !IsTitleLike(i - 1) && HasNameBetween(start, i - 1);
            if (!boundary) continue;
            AddMention(start, i - 1, paragraph);
            start = i;
        }

        AddMention(start, last, paragraph);
    }

    private bool HasNameBetween(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (tokens[i].Is(NameClass.GivenMale | NameClass.GivenFemale) && !IsTitleLike(i) && i < last) return true;
        }

        return false;
    }

    private bool IsTitleBeforeName(int i, int last) => i < last && tokens[i].Is(WordClass.Title) && !tokens[i].Is(NameClass.GivenMainly)
        && (i == 0 || !tokens[i - 1].Is(NameClass.GivenMale | NameClass.GivenFemale) || tokens[i].Is(WordClass.Honorific));

    private bool IsTitleLike(int i) => tokens[i].Is(WordClass.Title | WordClass.TitleModifier | WordClass.Demonym | WordClass.OrgNoun);

    private void AddMention(int first, int last, int paragraph)
    {
        int name = first;
        Gender gender = Gender.Unknown;
        for (int i = first; i < last; i++)
        {
            if (!IsTitle(i, first, last)) continue;
            name = i + 1;
            if (tokens[i].Is(WordClass.MaleNoun)) gender = Gender.Male;
            if (tokens[i].Is(WordClass.FemaleNoun)) gender = Gender.Female;
        }

        // “New Lowmere Tain”: a place before a name.
        if (name == first && name + 1 < last && tokens[name].Is(WordClass.PlacePrefix) && tokens[name + 1].Is(NameClass.Place | NameClass.PlaceMajor)) name += 2;
        while (name < last && (IsParticleCapital(name) ? false : tokens[name].Kind != TokenKind.Word)) name++;
        int end = last;
        NameForm form = NameForms.Get(tokens, name, end);
        if (form.Words.Length == 0) return;
        _found.Add(new NameMention
        {
            First = name,
            Last = end,
            TitleFirst = first,
            Words = form.Words,
            Name = form.Name,
            Quoted = quoted,
            Paragraph = paragraph,
            Span = tokens.SpanOf(name, end),
            TitleGender = gender,
            Possessor = end + 1 < tokens.Count && tokens[end + 1].Kind == TokenKind.Possessive,
        });
    }

    private bool IsParticleCapital(int i) => tokens[i].Is(WordClass.NameParticle);

    /// <summary>A title, unless a given name stands right before it (“Orla King”).</summary>
    private bool IsTitle(int i, int first, int last)
    {
        ref Token token = ref tokens[i];
        if (!token.Is(WordClass.Title)) return IsCapitalisedNoun(i, first, last);
        if (token.Is(WordClass.Honorific)) return true;
        bool givenBefore = i > first && tokens[i - 1].Is(NameClass.GivenMainly) && !tokens[i - 1].Is(WordClass.Title | WordClass.TitleModifier);
        if (givenBefore) return false;
        return !(token.Is(NameClass.GivenMainly) && i + 1 <= last && !tokens[i + 1].Is(NameClass.GivenMale | NameClass.GivenFemale));
    }

    /// <summary>“Public Advocate Orla Tain”, “Democrat Orla Tain”: a noun for a person before a full name.</summary>
    private bool IsCapitalisedNoun(int i, int first, int last) =>
        tokens[i].Is(WordClass.PersonNoun) && !tokens[i].Is(NameClass.GivenMainly)
        && i + 1 < last && (tokens[i + 1].Is(NameClass.GivenMainly) || (i + 2 == last && !tokens[i + 1].Is(WordClass.OrgNoun | WordClass.PersonNoun)))
        && !(i > first && tokens[i - 1].Is(NameClass.GivenMainly));
}
