using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.People.Names;

/// <summary>
/// Finds whose other name a full one is: “She was born Orla Una Marsh”, “Pip, whose real name is Osk Varga”, “under her own name, Orla
/// Tain”.
/// </summary>
internal sealed class BirthNames(Prose prose, List<NameMention> mentions)
{
    private const int MostCompared = 200;

    /// <summary>“The Lowmere rapper and actor, whose”.</summary>
    private const int LongestDescription = 6;

    /// <summary>The paragraphs that tell of a death, and the tokens between the name and the word for it.</summary>
    private const int LastOfNews = 4, LongestNews = 60;

    private readonly TokenList _tokens = prose.Tokens;
    private NameMention? _protagonist;

    /// <summary>The mention of whoever has the name of <paramref name="index"/> besides, or null.</summary>
    public NameMention? Owner(int index)
    {
        NameMention mention = mentions[index];
        int before = mention.TitleFirst - 1;
        if (before < 0 || mention.HasTitle) return null;
        if (_tokens.Spells(before, "born"))
            return before != mention.Sentence ? OfSubject(index, before - 1)
                : NamesakeBefore(index) ?? (TellsOfSomebody(mention.Last) ? Protagonist(index) : null);
        if (IsFormerly(before) is >= 0 and var verb) return InSentence(index, verb);
        return NameNoun(before) is var noun and > 0 && Owned(noun) is var owner and >= 0
            ? InSentence(index, owner) ?? OfVaried(index, owner) ?? (MeansProtagonist(owner, mention.Sentence) ? Protagonist(index) : null)
            : null;
    }

    /// <summary>“Orla Varga, who grew up in Lowmere as Orla Tain”, “who rowed as Orla Tain”: the verb; -1 where there is none.</summary>
    private int IsFormerly(int @as)
    {
        if (!_tokens.Spells(@as, "as")) return -1;
        for (int i = @as - 1, end = Math.Max(1, @as - LongestDescription); i >= end; i--)
        {
            if (_tokens.Spells(i - 1, "who"))
                return _tokens.TextOf(i) is "grew" or "competed" or "played" or "rowed" or "swam" or "raced" or "ran" or "skated"
                    or "danced" or "performed" or "recorded" or "wrote" or "published" or "boxed" or "wrestled" or "sang" ? i - 1 : -1;
            if (_tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) return -1;
        }

        return -1;
    }

    /// <summary>“Born Una Varga in Lowmere, the daughter of a shipwright, she left school”.</summary>
    private bool TellsOfSomebody(int last)
    {
        for (int i = last + 1, end = Math.Min(last + LongestNews, _tokens.Count); i < end && _tokens[i].Kind != TokenKind.Stop; i++)
        {
            if (_tokens[i].Kind == TokenKind.Comma && i + 1 < end && _tokens[i + 1].Is(WordClass.PersonalPronoun)
                && _tokens[i + 1].Is(WordClass.PronounMale | WordClass.PronounFemale))
                return true;
        }

        return false;
    }

    /// <summary>“Orla Tain was loved. … Orla Una Marsh was born in Lowmere”: a life begins with the name before a marriage.</summary>
    public NameMention? NamesakeBefore(int index)
    {
        for (int j = 0; j < Math.Min(index, MostCompared); j++)
        {
            if (mentions[j].IsFullName && !mentions[j].Quoted && !mentions[j].InTitleCase && MayBeBornSo(mentions[j], mentions[index]))
                return mentions[j];
        }

        return null;
    }

    /// <summary>
    /// “Pip Tain, who ran the port, died on Sunday. … Margaret Una Marsh was born in Lowmere”: behind the news of a death a paragraph
    /// begins with whoever is new to the text and was born.
    /// </summary>
    public NameMention? Deceased(int index)
    {
        NameMention mention = mentions[index];
        if (mention.TitleFirst != mention.Sentence || mention.HasTitle || !mention.OpensSentence) return null;
        for (int j = 0; j < Math.Min(index, MostCompared); j++)
        {
            NameMention other = mentions[j];
            if (other.Paragraph > LastOfNews) break;
            if (!other.IsFullName || other.Quoted || other.InTitleCase || !Dies(other)) continue;
            return mentions.FindIndex(m => !m.Quoted && NameComparer.Instance.Equals(m.Family, mention.Family)) == index ? other : null;
        }

        return null;
    }

    /// <summary>“Osk Varga, who …, died on Sunday”: in the sentence that names somebody first.</summary>
    private bool Dies(NameMention mention)
    {
        int end = Math.Min(mention.Last + LongestNews, _tokens.Count);
        for (int i = mention.Last + 1; i < end && _tokens[i].Kind != TokenKind.Stop; i++)
        {
            if (_tokens.Spells(i, "died") || _tokens.Spells(i, "dies")) return true;
        }

        return false;
    }

    /// <summary>The same given name, or another form of it before the same family name: “Johnny Varga”, “Jonathan Varga”.</summary>
    private static bool MayBeBornSo(NameMention a, NameMention b) => NameComparer.Instance.Equals(a.Words[0], b.Words[0])
        || (a.Words[0][0] == b.Words[0][0] && NameComparer.Instance.Equals(a.Family, b.Family));

    /// <summary>“He was born”, “Tain, who had been born”, “Tain was born”.</summary>
    private NameMention? OfSubject(int index, int verb)
    {
        if (verb > 0 && _tokens[verb].Kind is TokenKind.Comma) return OfApposition(index, verb - 1);
        if (verb < 0 || !(_tokens[verb].Tag == Tag.Be || _tokens.Spells(verb, "been"))) return null;
        int i = verb;
        while (i > 0 && (_tokens[i].Tag is Tag.Be or Tag.Have or Tag.Adverb || _tokens.Spells(i, "been"))) i--;
        NameMention? namesake = NamesakeBefore(index);
        if (_tokens[i].Is(WordClass.PersonalPronoun))
            return _tokens[i].Is(WordClass.PronounMale | WordClass.PronounFemale) ? namesake ?? Protagonist(index) : null;
        int last = _tokens.Spells(i, "who") && i > 1 && _tokens[i - 1].Kind == TokenKind.Comma ? i - 2 : i;
        return namesake ?? (index > 0 && mentions[index - 1].Last == last ? mentions[index - 1] : null);
    }

    /// <summary>“Osk Tain, born Oskar Varga in Lowmere,”; “The singer, born Una Varga,” at the head of a sentence.</summary>
    private NameMention? OfApposition(int index, int last)
    {
        if (index > 0 && mentions[index - 1].Last == last) return mentions[index - 1];
        bool subject = last == mentions[index].Sentence + 1 && _tokens.Spells(last - 1, "the") && _tokens[last].Is(WordClass.PersonNoun);
        return subject ? NamesakeBefore(index) ?? Protagonist(index) : null;
    }

    /// <summary>The noun in “real name is”, “own name,”, “pen name”; -1 where there is none.</summary>
    private int NameNoun(int before)
    {
        int noun = before > 0 && (_tokens[before].Tag == Tag.Be || _tokens[before].Kind is TokenKind.Comma or TokenKind.Colon)
            ? before - 1
            : before;
        return noun > 1 && _tokens.Spells(noun, "name")
            && _tokens.TextOf(noun - 1) is "real" or "full" or "birth" or "own" or "legal" or "maiden" or "stage" or "pen"
            ? noun
            : -1;
    }

    /// <summary>The word that says whose name it is; -1 where none does.</summary>
    private int Owned(int noun)
    {
        int i = noun - 2;
        // “Pip Hollis, real name Osk Varga,”
        if (_tokens[i].Kind is TokenKind.Comma or TokenKind.Open) return _tokens.Spells(noun - 1, "real") ? i : -1;
        return _tokens.Spells(i, "whose") || _tokens.Spells(i, "his") || _tokens.Spells(i, "her") || _tokens.Spells(i, "the")
            || _tokens[i].Kind == TokenKind.Possessive   // “Varga’s real name is Osk Hollis”
            ? i
            : -1;
    }

    /// <summary>
    /// “his real name is”, “The rapper, whose real name is”; not “Pip Hollis, real name Osk Varga,” nor “and his driver, whose real name
    /// is”, where somebody else is meant.
    /// </summary>
    private bool MeansProtagonist(int i, int sentence)
    {
        if (_tokens[i].Kind != TokenKind.Word) return false;
        return !_tokens.Spells(i, "whose") || (i - sentence <= LongestDescription && _tokens.Spells(sentence, "the"));
    }

    /// <summary>
    /// “A header by substitute Pip won it. The 19-year-old, whose real name is”: the only one whom the last sentence with names has with a
    /// noun for a person before it.
    /// </summary>
    private NameMention? OfVaried(int index, int owner)
    {
        int sentence = mentions[index].Sentence;
        if (!_tokens.Spells(owner, "whose") || !_tokens.Spells(sentence, "the") || !CompoundNouns.IsAge(_tokens, sentence + 1)) return null;
        NameMention? only = null;
        int before = -1;
        for (int j = index - 1; j >= 0 && (before < 0 || mentions[j].Quoted || mentions[j].Sentence == before); j--)
        {
            NameMention other = mentions[j];
            if (other.Quoted || other.InTitleCase || other.Sentence == sentence || other.TitleFirst < 1) continue;
            before = other.Sentence;
            if (_tokens[other.TitleFirst - 1].Is(WordClass.PluralNoun)) continue;
            if (!other.HasTitle && !_tokens[other.TitleFirst - 1].Is(WordClass.PersonNoun | WordClass.Title))
                continue;
            if (only != null) return null;
            only = other;
        }

        return only;
    }

    /// <summary>The last name of one word or a full one between the beginning of the sentence and the token.</summary>
    private NameMention? InSentence(int index, int token)
    {
        for (int j = index - 1; j >= 0 && mentions[j].Sentence == mentions[index].Sentence; j--)
        {
            NameMention other = mentions[j];
            if (other.Last >= token || other.Quoted) continue;
            bool owns = other.Last == token - 1;   // “Varga’s real name is”
            if (owns || (!other.Modifier && (other.IsFullName || IsStageName(other)))) return other;
        }

        return null;
    }

    private bool IsStageName(NameMention mention) =>
        mention.Words.Length == 1 && !_tokens[mention.First].Is(NameClass.Place | NameClass.PlaceMajor | NameClass.Organisation)
        && !_tokens[mention.First].Is(WordClass.Demonym | WordClass.OrgNoun | WordClass.Weekday | WordClass.Month)
        && _tokens[mention.First].Casing == Casing.Capitalised;

    /// <summary>Whom the text names most often before the mention; of a family whom it names first.</summary>
    private NameMention? Protagonist(int index)
    {
        if (_protagonist != null) return _protagonist;
        Dictionary<string, (NameMention First, int Count)> families = new(StringComparer.Ordinal);
        int most = 0;
        for (int j = 0; j < Math.Min(index, MostCompared); j++)
        {
            NameMention other = mentions[j];
            if (other.Quoted || other.InTitleCase || !(other.IsFullName || IsStageName(other))) continue;
            (NameMention first, int count) = families.TryGetValue(other.Family, out var known) ? (known.First, known.Count + 1) : (other, 1);
            families[other.Family] = (first, count);
            if (count <= most) continue;
            (most, _protagonist) = (count, first);
        }

        return _protagonist;
    }
}
