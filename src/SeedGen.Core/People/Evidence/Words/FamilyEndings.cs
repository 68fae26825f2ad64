using SeedGen.Language;

namespace SeedGen.People.Evidence.Words;

/// <summary>
/// Endings that family names and patronymics have in one language or another, and hardly any other word: “-enko”, “-opoulos”, “-sson”.
/// </summary>
internal static class FamilyEndings
{
    /// <summary>UTF-16 code units of a name that may be told by its ending.</summary>
    private const int Shortest = 6;

    /// <summary>By their last letter: most names are asked about two or three of them.</summary>
    private static readonly string[]?[] Endings = ByLastLetter(
    [
        "sson", "sdottir", "ovich", "evich", "ovych", "evych", "ovna", "evna", "ivna",
        "enko", "chuk", "czuk", "iuk", "shyn", "ovsky", "evsky", "ovskyy", "yshyn", "aitis", "auskas", "evicius", "iene", "yte",
        "shvili", "adze", "idze", "anyan", "onyan", "osian", "arian", "bayev", "bekov", "baev", "galiyev", "zoda", "zadeh", "zade",
        "oglu", "ogullari", "opoulos", "opoulou", "akis", "aki", "idis", "iadis", "akos", "ellis", "oulis", "iotis",
        "ovic", "evic", "avic", "owski", "ewski", "inski", "ynski", "owicz", "ewicz", "czyk", "czak", "ova", "eva", "escu", "eanu", "oaia",
        "ainen", "onen", "inen", "singh", "wala", "walla", "murthy", "swamy", "natesan", "nathan", "lingam", "aratne", "asinghe", "asekara",
        "uddin", "ullah",
    ]);

    /// <summary>
    /// Whether the capitalised word at <paramref name="i"/>, which is no word of the language, ends like one; accents do not count.
    /// </summary>
    public static bool Has(TokenList tokens, int i)
    {
        ref Token token = ref tokens[i];
        if (token.Length < Shortest || token.Casing != Casing.Capitalised || token.Word != WordClass.None || token.Hyphenated) return false;
        int letter = WordHash.LetterOfName(tokens.Text[token.End - 1]) - 'a';
        if (letter is < 0 or > 'z' - 'a' || Endings[letter] is not { } endings) return false;
        foreach (string ending in endings)
        {
            if (EndsIn(tokens.Text, token.End, ending)) return true;
        }

        return false;
    }

    private static string[]?[] ByLastLetter(string[] endings)
    {
        string[]?[] byLetter = new string[]?['z' - 'a' + 1];
        foreach (string ending in endings)
        {
            ref string[]? some = ref byLetter[ending[ending.Length - 1] - 'a'];
            some = some == null ? [ending] : [.. some, ending];
        }

        return byLetter;
    }

    private static bool EndsIn(string text, int end, string ending)
    {
        for (int i = 1; i <= ending.Length; i++)
        {
            if (WordHash.LetterOfName(text[end - i]) != ending[ending.Length - i]) return false;
        }

        return true;
    }
}
