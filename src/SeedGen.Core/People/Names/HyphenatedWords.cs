using SeedGen.Language;

namespace SeedGen.People.Names;

/// <summary>What a hyphenated word can be in a name: “al-Harith”, “Ying-jiu”, “Vice-President”, “Lowmere-based”.</summary>
internal static class HyphenatedWords
{
    private const int LongestSyllable = 6;

    /// <summary>Second syllables of given names that are English words besides: “Jin-young”, “Tae-jun”.</summary>
    private static readonly WordList KoreanSyllables = new(
        "young", "jun", "sun", "so", "in", "won", "ran", "sang", "gun", "song", "min", "hang", "bum", "moon", "bong", "sung", "tan", "chin",
        "man", "hum", "one", "soon", "mo");

    /// <summary>“al-Harith”: an article that belongs to the name, but not “anti-Tain”.</summary>
    public static bool HasParticle(TokenList tokens, int i)
    {
        ref Token token = ref tokens[i];
        if (!token.Hyphenated || token.Casing != Casing.Mixed) return false;
        int hyphen = tokens.Text.IndexOf('-', token.Start, token.Length);
        if (hyphen < 0) return false;
        int length = hyphen - token.Start;
        char first = tokens.Text[token.Start];
        return (length == 2 && first is 'a' or 'e' or 'u' && tokens.Text[token.Start + 1] is not ('x' or 'n'))
            || (Lexicon.Word(tokens.Text, token.Start, length) & WordClass.NameParticle) != 0;
    }

    /// <summary>“d’Entremont”: a small letter and an apostrophe before the name.</summary>
    public static bool HasElision(TokenList tokens, int i)
    {
        ref Token token = ref tokens[i];
        return token.Casing == Casing.Mixed && token.Length > 3 && tokens.Text[token.Start] == 'd'
            && Language.WordShape.IsApostrophe(tokens.Text[token.Start + 1]) && char.IsUpper(tokens.Text[token.Start + 2])
            && char.IsLower(tokens.Text[token.Start + 3]);
    }

    /// <summary>“al-Harith”, “ul-Haq”, “ash-Shami”: with such an article a name stands alone too.</summary>
    public static bool HasArabicArticle(TokenList tokens, int i)
    {
        ref Token token = ref tokens[i];
        if (!token.Hyphenated || token.Casing != Casing.Mixed || tokens.Text[token.Start] is not ('a' or 'e' or 'u')) return false;
        int length = tokens.Text.IndexOf('-', token.Start, token.Length) - token.Start;
        return length is 2 or 3 && char.IsUpper(tokens.Text[token.Start + length + 1]) && (length == 2
            ? tokens.Text[token.Start + 1] is 'l' or 'r' or 'd' or 't' or 'z' or 's'
            : tokens.Text[token.Start + 1] == 's' && tokens.Text[token.Start + 2] == 'h');
    }

    /// <summary>“Ying-jiu”, “Bag-ao”: a second syllable that is no English word, or a short one behind a name of that kind.</summary>
    public static bool IsGivenName(TokenList tokens, int i)
    {
        ref Token token = ref tokens[i];
        if (LowerPart(tokens, i) is not (> 0 and int part)) return false;
        int length = token.End - part;
        if (length > LongestSyllable || part - 1 - token.Start > LongestSyllable) return false;
        WordClass word = Lexicon.Word(tokens.Text, part, length);
        if ((word & ~(WordClass.Abbreviation | WordClass.NameParticle)) == 0 || AreSyllables(tokens, i, part)) return true;
        return length <= 5 && i > 0 && tokens[i - 1].Is(NameClass.FamilyFirst) && tokens[i - 1].IsCapitalised;
    }

    /// <summary>“Jun-ho”, “Jae-won Seo”: two syllables that are names themselves, though the second is an English word too.</summary>
    private static bool AreSyllables(TokenList tokens, int i, int part)
    {
        ref Token token = ref tokens[i];
        NameClass front = Lexicon.Name(tokens.Text, token.Start, part - 1 - token.Start),
            back = Lexicon.Name(tokens.Text, part, token.End - part);
        bool syllable = KoreanSyllables.Has(tokens.Text, part, token.End - part);
        if ((front & (NameClass.Given | NameClass.FamilyFirst)) == 0)
            return syllable && Lexicon.Word(tokens.Text, token.Start, part - 1 - token.Start) == WordClass.None;
        if (syllable) return true;
        bool family = i + 1 < tokens.Count && tokens[i + 1].IsCapitalised && tokens[i + 1].Is(NameClass.FamilyFirst);
        return (back & (family ? NameClass.FamilyFirst | NameClass.Surname : NameClass.FamilyFirst)) != 0;
    }

    /// <summary>“Lowmere-on-Osk”, “Varga-le-Tain”: a town by its river or its neighbour.</summary>
    public static bool IsPlace(TokenList tokens, int i)
    {
        ref Token token = ref tokens[i];
        if (!token.Hyphenated) return false;
        int hyphen = tokens.Text.IndexOf('-', token.Start, token.Length),
            next = hyphen < 0 ? -1 : tokens.Text.IndexOf('-', hyphen + 1, token.End - hyphen - 1);
        return next > 0
            && tokens.Text.Substring(hyphen + 1, next - hyphen - 1) is "on" or "upon" or "in" or "under" or "by" or "sur" or "sous" or "le"
                or "lès" or "am" or "an" or "ob" or "next" or "cum" or "super";
    }

    /// <summary>“Marsh-Varga”: two family names.</summary>
    public static bool IsDoubleName(TokenList tokens, int i)
    {
        ref Token token = ref tokens[i];
        if (!token.Hyphenated) return false;
        int hyphen = tokens.Text.IndexOf('-', token.Start, token.Length);
        return hyphen > token.Start + 1 && hyphen + 2 < token.End && char.IsUpper(tokens.Text[hyphen + 1])
            && char.IsLower(tokens.Text[hyphen + 2]);
    }

    /// <summary>“Per-Olav”.</summary>
    public static bool BeginsWithGivenName(TokenList tokens, int i)
    {
        ref Token token = ref tokens[i];
        int hyphen = tokens.Text.IndexOf('-', token.Start, token.Length);
        return hyphen > token.Start && (Lexicon.Name(tokens.Text, token.Start, hyphen - token.Start) & NameClass.Given) != 0;
    }

    /// <summary>“Lowmere-based”, “Soviet-era”: the part behind the hyphen is a common word.</summary>
    public static bool IsAdjective(TokenList tokens, int i) => LowerPart(tokens, i) > 0 && !IsGivenName(tokens, i) && !IsTitle(tokens, i);

    /// <summary>“Vice-President”, “Co-founder”, “Secretary-General”, “Editor-in-Chief”.</summary>
    public static bool IsTitle(TokenList tokens, int i)
    {
        ref Token token = ref tokens[i];
        if (!token.Hyphenated) return false;
        string text = tokens.Text;
        int first = text.IndexOf('-', token.Start, token.Length);
        int last = text.LastIndexOf('-', token.End - 1, token.Length) + 1;
        WordClass front = Lexicon.Word(text, token.Start, first - token.Start),
            back = Lexicon.Word(text, last, token.End - last - (text[token.End - 1] == '.' ? 1 : 0));
        bool prefix = first - token.Start == 2 && (text[token.Start] | 0x20, text[token.Start + 1]) is ('c', 'o') or ('e', 'x');
        if ((front & WordClass.Title) != 0 && tokens[i].Length > 8
            && string.Compare(text, token.End - 9, "-at-large", 0, 9, StringComparison.OrdinalIgnoreCase) == 0)
            return true;
        if (first - token.Start == 2 && (text[token.Start] | 0x20, text[token.Start + 1]) is ('e', 'x') && IsDoer(text, last, token.End))
            return true;
        return (prefix || (front & (WordClass.Title | WordClass.TitleModifier)) != 0)
            && (back & (WordClass.Title | WordClass.PersonNoun)) != 0;
    }

    /// <summary>“ex-opener”, “ex-flanker”: whatever it is, somebody was one.</summary>
    private static bool IsDoer(string text, int start, int end)
    {
        string word = text.Substring(start, end - start);
        return word.Length > 4
            && (word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("or", StringComparison.Ordinal)
                || word.EndsWith("man", StringComparison.Ordinal)
            || word.EndsWith("ist", StringComparison.Ordinal) || word.EndsWith("ian", StringComparison.Ordinal));
    }

    /// <summary>Where the lower-case part behind the last hyphen begins; 0 where there is none.</summary>
    private static int LowerPart(TokenList tokens, int i)
    {
        ref Token token = ref tokens[i];
        if (!token.Hyphenated) return 0;
        int hyphen = tokens.Text.LastIndexOf('-', token.End - 1, token.Length);
        return hyphen > 0 && hyphen + 1 < token.End && char.IsLower(tokens.Text[hyphen + 1]) ? hyphen + 1 : 0;
    }
}
