using SeedGen.Language;
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
    private readonly NameOpenings _openings = new(tokens);
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
        // “5) Can Tain win?”
        while (_firstWord < end && tokens[_firstWord].Kind is TokenKind.Number or TokenKind.Close or TokenKind.Dash) _firstWord++;
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
            AddMentions(_openings.Skip(i, last, _sentence), last);
            i = last + 1;
        }
    }

    private bool BeginsName(int i, int end) => BeginsName(i) || NameBrackets.WithGiven(tokens, i, end);

    private bool BeginsName(int i) => tokens[i].Kind == TokenKind.Word && tokens[i].Tag == Tag.Name
        && (tokens[i].IsCapitalised || HyphenatedWords.HasArabicArticle(tokens, i) || HyphenatedWords.HasElision(tokens, i))
        && !(_titleCase && IsSmallWord(i));

    /// <summary>“Orla Tain Objects To The Plan”: headlines write all words in capitals.</summary>
    private bool IsSmallWord(int i) =>
        tokens[i].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator) && !tokens[i].Is(NameClass.GivenMainly)
        && !tokens[i].Is(WordClass.NameParticle);

    /// <summary>“Doctors Without Borders”: no name begins so.</summary>
    private bool IsPreposition(int i) =>
        tokens[i].Is(WordClass.Preposition) && tokens[i].Length > 2 && tokens[i].Name == NameClass.None
        && !tokens[i].Is(WordClass.NameParticle);

    private int EndOfRun(int first, int end)
    {
        int last = tokens[first].Kind == TokenKind.Open ? first + 3 : first;
        for (int i = last + 1; i < end; i++)
        {
            if (BeginsName(i))
            {
                if ((tokens.Spells(i, "i") && !NameParticles.IsBalinese(tokens, i)) || IsVerbInCapitals(i) || IsHostBehind(i)) break;
                last = i;
            }
            else if (HyphenatedWords.HasParticle(tokens, i) && tokens[i].Tag == Tag.Name)
            {
                last = i;
            }
            else if ((quoted || (i + 1 < end && tokens[i + 1].Casing == Casing.Initial))
                && NameBrackets.WithFamily(tokens, first, i, end) is > 0 and int family)
            {
                return family;
            }
            else if (NameBrackets.WithGiven(tokens, i, end) || NameBrackets.OfTitle(tokens, i, end)
                || NameBrackets.WithMaidenName(tokens, i, end))
            {
                last = i += 3;
            }
            else if (!(IsParticle(i) && NameFollowsParticles(i, end)) && !IsNickname(i, first, end)
                && !(tokens[i].Kind == TokenKind.Comma && i + 1 < end && IsSuffix(i + 1) && !IsInitialInList(i + 1, end)))
            {
                break;
            }
        }

        return last;
    }

    /// <summary>“Tain Defends Himself”: headlines write verbs in capitals.</summary>
    private bool IsVerbInCapitals(int i) =>
        tokens[i].Name == NameClass.None && !(i > 0 && tokens.Spells(i - 1, "i") && NameParticles.IsBalinese(tokens, i - 1))
        && tokens[i].Is(WordClass.VerbThird | WordClass.VerbPast)
        && (!tokens[i].Is(WordClass.Noun | WordClass.PluralNoun | WordClass.Adjective)
            || (i + 1 < tokens.Count && tokens[i + 1].IsCapitalised
                && tokens[i + 1].Is(WordClass.PossessiveDeterminer | WordClass.Determiner)));

    private bool IsParticle(int i) =>
        (tokens[i].Casing == Casing.Lower && tokens[i].Is(WordClass.NameParticle)) || NameParticles.IsCatalanAnd(tokens, i)
        || NameParticles.IsIrishArticle(tokens, i);

    private bool NameFollowsParticles(int i, int end)
    {
        while (i < end && IsParticle(i)) i++;
        return i < end && BeginsName(i);
    }

    /// <summary>“O Hollis, V Tain”: the next one in a line-up, and no fifth of the name.</summary>
    private bool IsInitialInList(int i, int end) =>
        tokens[i].Length == 1 && i + 1 < end && tokens[i + 1].Tag == Tag.Name && tokens[i + 1].IsCapitalised;

    private bool IsSuffix(int i) => tokens[i].Kind == TokenKind.Word && tokens[i].IsCapitalised && NameSuffix.Is(tokens.TextOf(i));

    /// <summary>A short quoted string between a given name and a family name.</summary>
    private bool IsNickname(int i, int first, int end)
    {
        if (tokens[i].Kind != TokenKind.Quote || i == first || i + 1 >= end || !(BeginsName(i + 1) || NameFollowsParticles(i + 1, end)))
            return false;
        TextSpan inner = prose.Quoted[prose.QuoteAt(i)].Inner;
        if (inner.IsEmpty || inner.Length > 24 || !NicknameMarks.BeginsName(prose.Text, inner)) return false;
        if (!tokens[i - 1].LeadsToName && tokens[i - 1].Casing != Casing.Initial && !tokens[i + 1].Is(NameClass.Surname)
            && !AreUnknown(i, inner))
            return false;
        // “P.J.”
        return char.IsLetter(prose.Text[inner.End - 1]) || NicknameMarks.AreDigits(prose.Text, inner)
            || (inner.Length > 2 && char.IsUpper(prose.Text[inner.End - 2]) && prose.Text[inner.Start + 1] == '.');
    }

    /// <summary>
    /// “Osk “Cat” Varga”, “Innocent “Cat” Tuvel-Varga”: one word in marks between two that no list has, or before a double name.
    /// </summary>
    private bool AreUnknown(int i, TextSpan inner) =>
        tokens[i - 1].Casing == Casing.Capitalised && tokens[i + 1].Word == WordClass.None
        && (tokens[i - 1].Word == WordClass.None || tokens[i + 1].Hyphenated)
        && (tokens[i + 1].Casing == Casing.Capitalised || tokens[i + 1].Hyphenated)
        && prose.Text.IndexOf(' ', inner.Start, inner.Length) < 0;

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
        if (first < last && Bylines.Is(tokens, first)) first++;   // “Lowmere Rural / By Orla Tain”
        if (first < last && IsNumberOfQuestion(first)) first++;
        if (first > 0 && Bylines.Is(tokens, first - 1)) last = Bylines.WithoutJob(tokens, first, last);
        int title = _titles.StartBefore(first, last);
        if (title < first) RemoveFrom(title);
        int name = _titles.NameAfter(first, last, title < first, out Gender gender);
        if (title < first && name > first && IsFirm(title, name, last)) (title, name, gender) = (first, first, Gender.Unknown);
        if (IsPosition(name, last)) name++;
        int titles = title < first ? title : _titles.HasTitle(first, name) ? first : name;
        if (titles < name && (_titles.IsOfficeAlone(first, last) || IsPreposition(name))) return;
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

    /// <summary>“Lowmere F Osk Varga”, “WR T.J. Varga”: the letters of a place on the field, in the report of a match.</summary>
    private bool IsPosition(int i, int last) => i + 1 < last && tokens[i].Length <= 3 && tokens[i].Casing is Casing.Initial or Casing.Upper
        && tokens.Text[tokens[i].End - 1] != '.' && (tokens[i + 1].Is(NameClass.Given) || tokens[i + 1].Casing == Casing.Initial)
        && prose.IsMatchReport;

    /// <summary>“Q2 Osk Varga: Is it a matter of money?”</summary>
    private bool IsNumberOfQuestion(int i) => tokens[i].Length is > 1 and <= 4 && prose.Text[tokens[i].Start] == 'Q'
        && char.IsDigit(prose.Text[tokens[i].Start + 1]);

    /// <summary>“founder of Lowmere Moon Coffee”: what is behind the place is nobody's name.</summary>
    private bool IsFirm(int title, int name, int last) => tokens[title].Casing == Casing.Lower
        && !tokens[name].Is(NameClass.GivenMainly) && !tokens[last].Is(NameClass.Given)
        && tokens[last].Is(WordClass.MainlyNoun | WordClass.PluralNoun);

    /// <summary>“The Late Hour With Osk Varga”: whoever gives a show its name is somebody.</summary>
    private bool IsHost(int before) => before >= 0 && (tokens.Spells(before, "with") || tokens.Spells(before, "by"));

    /// <summary>“Lowmere Morning With Osk Varga”.</summary>
    private bool IsHostBehind(int i) =>
        IsHost(i) && i + 2 < tokens.Count && tokens[i + 1].Is(NameClass.GivenMainly) && tokens[i + 2].Tag == Tag.Name;

    /// <summary>“Secretary of State Hal Burke”: the title before “of” is no mention of its own.</summary>
    private void RemoveFrom(int title)
    {
        while (_found.Count > _firstOfSentence && _found[_found.Count - 1].Last >= title) _found.RemoveAt(_found.Count - 1);
    }
}
