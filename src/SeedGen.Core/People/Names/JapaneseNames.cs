using SeedGen.Language;

namespace SeedGen.People.Names;

/// <summary>
/// “Murakami Haruki”: Japanese names with the family name in front, told by their syllables and by what the lists know of the two words.
/// </summary>
internal static class JapaneseNames
{
    /// <summary>Whether the tokens are a family name, which may be a town's too, and a given name that is no family name.</summary>
    public static bool AreFamilyAndGiven(TokenList tokens, int family, int given)
    {
        ref Token front = ref tokens[family], back = ref tokens[given];
        return given == family + 1 && front.Casing == Casing.Capitalised && back.Casing == Casing.Capitalised
            && (front.Is(NameClass.Surname)
                ? !front.Is(NameClass.GivenMainly)
                : front.Name == NameClass.None && !back.Is(NameClass.Surname) && back.Length > 3) && front.Word == WordClass.None
            && back.Is(NameClass.Given) && !back.Is(NameClass.SurnameCommon) && back.Word == WordClass.None
            && IsOfSyllables(tokens, family) && IsOfSyllables(tokens, given);
    }

    /// <summary>Whether the word is a row of open syllables: “Tsutomu”, “Ryoichi”, “Shinzo”, but not “Marlene”, “Costello”.</summary>
    private static bool IsOfSyllables(TokenList tokens, int word)
    {
        string text = tokens.Text;
        int i = tokens[word].Start, end = tokens[word].End, syllables = 0;
        while (i < end)
        {
            char c = WordHash.LetterOfName(text[i]), next = i + 1 < end ? WordHash.LetterOfName(text[i + 1]) : ' ';
            if (c == 'n' && !IsVowel(next) && next != 'y' && syllables > 0)
            {
                i++;   // “Ken-ji”
                continue;
            }

            if (!IsVowel(c))
            {
                if (c == next && c is 'k' or 's' or 't' or 'p') i++;   // “Hattori”
                i += LengthOfConsonant(text, i, end);
            }

            if (i >= end || !IsVowel(WordHash.LetterOfName(text[i]))) return false;
            i++;
            syllables++;
            // “Ohno”, “Satoh”
            if (i < end && WordHash.LetterOfName(text[i]) == 'h' && text[i - 1] is 'o' or 'O'
                && (i + 1 == end || !IsVowel(WordHash.LetterOfName(text[i + 1]))))
                i++;
        }

        return syllables > 1;
    }

    private static int LengthOfConsonant(string text, int i, int end)
    {
        char c = WordHash.LetterOfName(text[i]), next = i + 1 < end ? WordHash.LetterOfName(text[i + 1]) : ' ';
        if (c is 's' or 'c' && next == 'h') return 2;
        if (c == 't' && next == 's') return 2;
        if (c is 'k' or 'g' or 'n' or 'h' or 'b' or 'm' or 'p' or 'r' && next == 'y') return 2;
        return c is 'k' or 'g' or 's' or 'z' or 't' or 'd' or 'n' or 'h' or 'b' or 'p' or 'm' or 'y' or 'r' or 'w' or 'j' or 'f' ? 1 : 0;
    }

    private static bool IsVowel(char c) => c is 'a' or 'i' or 'u' or 'e' or 'o';
}
