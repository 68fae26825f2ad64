using SeedGen.Language;
using SeedGen.People.Evidence;
using SeedGen.Syntax;
using SeedGen.Text;

namespace SeedGen.People.Names;

/// <summary>
/// Finds the runs of capitalised words that may name persons, and parts each into titles and name: “Foreign Minister
/// Antony Blinken”, “Ray “Sparrow” Dunmore”, “Ruud van der Steen”, “J. T. McAllen Jr.”.
/// </summary>
internal sealed class NameFinder(Prose prose, TokenList tokens, PeopleMemory memory, bool quoted)
{
    private readonly List<NameMention> _found = quoted ? memory.Quoted : memory.Written;
    private readonly NameTitles _titles = new(tokens);
    private int _firstOfSentence;
    private int _sentence;
    private int _firstWord;
    private int _paragraph;
    private bool _titleCase;

    /// <summary>The mentions found so far, in order.</summary>
    public List<NameMention> Found => _found;

    /// <summary>Adds the mentions among the tokens <c>[first, end)</c> of one sentence.</summary>
    public void Find(int first, int end, int paragraph, bool titleCase = false)
    {
        _firstOfSentence = _found.Count;
        (_sentence, _firstWord, _paragraph, _titleCase) = (first, first, paragraph, titleCase);
        while (_firstWord < end && tokens[_firstWord].Kind is TokenKind.Number or TokenKind.Close or TokenKind.Dash) _firstWord++;   // “5) Can Tain win?”
        int i = first;
        while (i < end)
        {
            // The tag tells of nearly all that they begin no name.
            if (tokens[i].Tag is not (Tag.Name or Tag.Open) || !BeginsName(i, end))
            {
                i++;
                continue;
            }

            int last = EndOfRun(i, end);
            AddMentions(SkipOpening(i, last), last);
            i = last + 1;
        }
    }

    /// <summary>What begins no name: “The Tain Papers”, “Lowmere-based Osk Varga”, “Even Orla Tain”.</summary>
    private int SkipOpening(int first, int last)
    {
        while (first < last && (tokens.Spells(first, "the") || tokens[first].Is(WordClass.PossessiveDeterminer) || HyphenatedWords.IsAdjective(tokens, first)
            || (first == _sentence && IsCommonOpening(first)) || IsOrigin(first, last) || IsDay(first, last) || IsStateBehindTown(first)
            || IsWhere(first, last) || IsRestOfBody(first, last))) first++;
        return first;
    }

    /// <summary>“their expert in Lowmere Orla Tain said”: a place, and behind it a given name.</summary>
    private bool IsWhere(int i, int last) => i > _sentence && i + 1 < last && tokens[i].Is(NameClass.Place | NameClass.PlaceMajor) && !tokens[i].Is(WordClass.PlacePrefix) && !tokens[i].Is(NameClass.GivenMainly)
        && tokens[i + 1].Is(NameClass.GivenMainly) && tokens.Spells(i - 1, "in");

    /// <summary>“the head of the Council for Trade and Development Orla Tain said”.</summary>
    private bool IsRestOfBody(int i, int last) => i > _sentence + 1 && i + 1 < last && tokens[i].Name == NameClass.None && tokens[i].Is(WordClass.Noun) && tokens[i + 1].Is(NameClass.GivenMainly)
        && !tokens[i].Is(WordClass.Title | WordClass.PersonNoun | WordClass.Kin)
        && (tokens.Spells(i - 1, "the") ? tokens.Spells(i - 2, "of") && tokens[i].Is(WordClass.OrgNoun)
            : tokens[i - 2].Tag == Tag.Name && (tokens.Spells(i - 1, "and") || tokens.Spells(i - 1, "for") || tokens.Spells(i - 1, "of")) && _titles.StartBefore(i, last) == i);

    /// <summary>“a road in Lowmere, N.J. Varga’s firm”: the stop ended a sentence too.</summary>
    private bool IsStateBehindTown(int i) => i > _sentence + 1 && tokens[i].Casing == Casing.Initial && tokens[i - 1].Kind == TokenKind.Comma && tokens[i - 2].Tag == Tag.Name
        && tokens.TextOf(i) is "N.J." or "N.Y." or "N.H." or "N.C." or "S.C." or "N.D." or "S.D." or "N.M." or "R.I." or "D.C." or "B.C.";

    /// <summary>“on Sunday Osk Varga said”, “on Sunday Varga said”, but not “on Sunday Night”.</summary>
    private bool IsDay(int i, int last)
    {
        if (i == _sentence || !tokens[i].Is(WordClass.Weekday | WordClass.Month)) return false;
        bool time = tokens.Spells(i - 1, "on") || tokens.Spells(i - 1, "last") || tokens.Spells(i - 1, "this") || tokens.Spells(i - 1, "late") || tokens.Spells(i - 1, "early");
        if (i + 1 < last) return time || tokens[i - 1].Is(WordClass.Preposition);
        return time && tokens[last].Is(NameClass.Given | NameClass.Surname) && !tokens[last].Is(WordEvidence.OpenClass | WordClass.CommonWord);
    }

    private bool IsCommonOpening(int i) =>
        !tokens[i].Is(NameClass.GivenMainly) && tokens[i + 1].Is(NameClass.GivenMainly) && tokens[i].Casing == Casing.Capitalised
        && tokens[i].Is(WordClass.Adverb | WordClass.Modal | WordClass.Preposition | WordClass.Subordinator | WordClass.Determiner | WordClass.BeForm);

    /// <summary>“the outspoken Ellerbyite Osk Varga”: behind an article or an adjective a noun stands first.</summary>
    private bool IsOrigin(int i, int last) =>
        i > _sentence && i + 1 < last && (tokens[i - 1].Tag is Tag.Determiner or Tag.Adjective || tokens.Spells(i - 1, "fellow")) && tokens[i - 1].Casing == Casing.Lower
        && tokens[i].Name == NameClass.None && tokens[i].Casing == Casing.Capitalised && !tokens[i].Is(WordClass.Title | WordClass.PersonNoun | WordClass.PlacePrefix) && tokens[i + 1].Is(NameClass.GivenMainly);

    private bool BeginsName(int i, int end) => BeginsName(i) || NameBrackets.WithGiven(tokens, i, end);

    private bool BeginsName(int i) => tokens[i].Kind == TokenKind.Word && tokens[i].Tag == Tag.Name
        && (tokens[i].IsCapitalised || HyphenatedWords.HasArabicArticle(tokens, i)) && !(_titleCase && IsSmallWord(i));

    /// <summary>“Orla Tain Objects To The Plan”: headlines write all words in capitals.</summary>
    private bool IsSmallWord(int i) => tokens[i].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator) && !tokens[i].Is(NameClass.GivenMainly) && !tokens[i].Is(WordClass.NameParticle);

    private int EndOfRun(int first, int end)
    {
        int last = tokens[first].Kind == TokenKind.Open ? first + 3 : first;
        for (int i = last + 1; i < end; i++)
        {
            if (BeginsName(i))
            {
                if ((tokens.Spells(i, "i") && !NameParticles.IsBalinese(tokens, i)) || IsVerbInCapitals(i)) break;
                last = i;
            }
            else if (HyphenatedWords.HasParticle(tokens, i) && tokens[i].Tag == Tag.Name)
            {
                last = i;
            }
            else if ((quoted || (i + 1 < end && tokens[i + 1].Casing == Casing.Initial)) && NameBrackets.WithFamily(tokens, first, i, end) is > 0 and int family)
            {
                return family;
            }
            else if (NameBrackets.WithGiven(tokens, i, end) || NameBrackets.OfTitle(tokens, i, end) || NameBrackets.WithMaidenName(tokens, i, end))
            {
                last = i += 3;
            }
            else if (!(IsParticle(i) && NameFollowsParticles(i, end)) && !IsNickname(i, first, end)
                && !(tokens[i].Kind == TokenKind.Comma && i + 1 < end && IsSuffix(i + 1)))
            {
                break;
            }
        }

        return last;
    }

    /// <summary>“Tain Defends Himself”: headlines write verbs in capitals.</summary>
    private bool IsVerbInCapitals(int i) =>
        tokens[i].Name == NameClass.None && !(i > 0 && tokens.Spells(i - 1, "i") && NameParticles.IsBalinese(tokens, i - 1)) && tokens[i].Is(WordClass.VerbThird | WordClass.VerbPast)
        && (!tokens[i].Is(WordClass.Noun | WordClass.PluralNoun | WordClass.Adjective)
            || (i + 1 < tokens.Count && tokens[i + 1].IsCapitalised && tokens[i + 1].Is(WordClass.PossessiveDeterminer | WordClass.Determiner)));

    private bool IsParticle(int i) => tokens[i].Casing == Casing.Lower && tokens[i].Is(WordClass.NameParticle);

    private bool NameFollowsParticles(int i, int end)
    {
        while (i < end && IsParticle(i)) i++;
        return i < end && BeginsName(i);
    }

    private bool IsSuffix(int i) => tokens[i].Kind == TokenKind.Word && tokens[i].IsCapitalised && NameSuffix.Is(tokens.TextOf(i));

    /// <summary>A short quoted string between a given name and a family name.</summary>
    private bool IsNickname(int i, int first, int end)
    {
        if (tokens[i].Kind != TokenKind.Quote || i == first || i + 1 >= end || !(BeginsName(i + 1) || NameFollowsParticles(i + 1, end))) return false;
        TextSpan inner = prose.Quoted[prose.QuoteAt(i)].Inner;
        if (inner.IsEmpty || inner.Length > 24 || !char.IsUpper(prose.Text[inner.Start])) return false;
        if (!tokens[i - 1].LeadsToName && tokens[i - 1].Casing != Casing.Initial && !tokens[i + 1].Is(NameClass.Surname) && !AreUnknown(i, inner)) return false;
        return char.IsLetter(prose.Text[inner.End - 1]);
    }

    /// <summary>“Osk “Cat” Varga”: one word in marks between two that no list has.</summary>
    private bool AreUnknown(int i, TextSpan inner) => tokens[i - 1].Casing == Casing.Capitalised && tokens[i - 1].Word == WordClass.None && tokens[i + 1].Word == WordClass.None
        && tokens[i + 1].Casing == Casing.Capitalised && prose.Text.IndexOf(' ', inner.Start, inner.Length) < 0;

    /// <summary>A run may hold two persons (“Lowmere Senator Orla Tain” one, “Secretary Tain President Varga” two).</summary>
    private void AddMentions(int first, int last)
    {
        int start = first;
        bool named = false;
        for (int i = first + 1; i <= last; i++)
        {
            named |= _titles.IsGivenName(i - 1);
            if (!named || !_titles.BeginsAnother(i, last) || start == i - 1) continue;
            AddMention(start, i - 1);
            (start, named) = (i, false);
        }

        AddMention(start, last);
    }

    private void AddMention(int first, int last)
    {
        int title = _titles.StartBefore(first, last);
        if (title < first) RemoveFrom(title);
        int name = _titles.NameAfter(first, last, title < first, out Gender gender);
        int titles = title < first ? title : _titles.HasTitle(first, name) ? first : name;
        int end = _titles.WithoutHonours(name, last);
        NameForm form = memory.Forms.Get(tokens, name, end);
        if (form.Words.Length == 0) return;
        NameMention mention = memory.Mentions.Take();
        (mention.First, mention.Last, mention.TitleFirst, mention.Form) = (name, end, titles, form);
        (mention.Sentence, mention.Paragraph, mention.Quoted) = (_sentence, _paragraph, quoted);
        mention.Span = NameBrackets.Whole(tokens, name, end);
        mention.TitleGender = gender;
        mention.OpensSentence = name == _firstWord;
        mention.InTitleCase = _titleCase && !(quoted && IsHost(titles - 1));
        mention.Modifier = end + 1 < tokens.Count && tokens[end + 1].Tag == Tag.Noun && tokens[end + 1].Casing == Casing.Lower;
        mention.Possessor = end + 1 < tokens.Count && tokens[end + 1].Kind == TokenKind.Possessive;
        _found.Add(mention);
    }

    /// <summary>“The Late Hour With Osk Varga”: whoever gives a show its name is somebody.</summary>
    private bool IsHost(int before) => before >= 0 && (tokens.Spells(before, "with") || tokens.Spells(before, "by"));

    /// <summary>“Secretary of State Hal Burke”: the title before “of” is no mention of its own.</summary>
    private void RemoveFrom(int title)
    {
        while (_found.Count > _firstOfSentence && _found[_found.Count - 1].Last >= title) _found.RemoveAt(_found.Count - 1);
    }
}
