using System.Globalization;

namespace SeedGen.Naming;

/// <summary>Makes C# identifiers of file names, person names and first words: PascalCase, any script.</summary>
public static class Identifiers
{
    private const int MostWords = 5;

    /// <summary>So few names are compared one by one, which is quicker than a table.</summary>
    private const int Few = 16;

    private const int Longest = 60;
    private const char FirstMark = '\u0300';

    /// <summary>
    /// The identifier for a file or folder name without extension: <c>2022-01-02 talks</c> becomes <c>_20220102Talks</c>.
    /// </summary>
    public static string FromFileName(string name) => Pascal(name, int.MaxValue);

    /// <summary>The identifier for a person: <c>Zoë Lefèvre-D’Arcy</c> becomes <c>ZoëLefèvreDArcy</c>.</summary>
    public static string FromPersonName(string name) => Pascal(name, int.MaxValue);

    /// <summary>The identifier for a quote, from its first words: <c>colossal mistake</c> becomes <c>ColossalMistake</c>.</summary>
    public static string FromFirstWords(string text) => Pascal(text, MostWords);

    /// <summary>Whether <paramref name="name"/> can stand in C# as it is.</summary>
    public static bool IsValid(string name)
    {
        if (name.Length == 0 || !IsStart(name, 0)) return false;
        for (int i = 1; i < name.Length; i++)
        {
            if (!IsPart(name, i)) return false;
        }

        return !CSharpKeywords.Contains(name);
    }

    /// <summary>
    /// Makes the names unique: of those that want the same, the first keeps it and the others get the next free number. A number
    /// that makes a name somebody else wants is skipped, so that nobody is renamed by a neighbour.
    /// </summary>
    /// <param name="wanted">One name an item.</param>
    /// <param name="reserved">Names that nobody may have; who wants one gets an underscore behind it.</param>
    public static IReadOnlyList<string> MakeUnique(IReadOnlyList<string> wanted, ISet<string> reserved)
    {
        string[] names = new string[wanted.Count];
        for (int i = 0; i < names.Length; i++) names[i] = reserved.Contains(wanted[i]) ? wanted[i] + "_" : wanted[i];
        if (names.Length <= Few && AllDiffer(names)) return names;
        HashSet<string> spoken = new(names, StringComparer.Ordinal);
        if (spoken.Count == names.Length) return names;
        HashSet<string> given = new(StringComparer.Ordinal);
        Dictionary<string, int> next = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            if (given.Add(names[i])) continue;
            int number = next.TryGetValue(names[i], out int n) ? n : 2;
            string candidate;
            do
            {
                candidate = names[i] + number.ToString(CultureInfo.InvariantCulture);
                number++;
            }
            while (spoken.Contains(candidate) || reserved.Contains(candidate) || !given.Add(candidate));

            next[names[i]] = number;
            names[i] = candidate;
        }

        return names;
    }

    private static bool AllDiffer(string[] names)
    {
        for (int i = 1; i < names.Length; i++)
        {
            if (Array.IndexOf(names, names[i], 0, i) >= 0) return false;
        }

        return true;
    }

    private static string Pascal(string text, int mostWords)
    {
        Span<char> result = stackalloc char[Longest];
        int words = 0, length = 0;
        bool inWord = false;
        for (int i = 0; i < text.Length && length < Longest; i++)
        {
            if (IsVariationSelector(text[i])) continue;
            if (IsPart(text, i) && text[i] != '_')
            {
                if (!inWord && ++words > mostWords) break;
                if (inWord && text[i] >= FirstMark && Composition.Compose(result[length - 1], text[i]) is var composed and not '\0')
                {
                    result[length - 1] = composed;
                    continue;
                }

                result[length++] = inWord ? text[i] : char.ToUpperInvariant(text[i]);
                inWord = true;
            }
            else if (!IsApostropheInWord(text, i))
            {
                inWord = false;
            }
        }

        if (length == 0) return "_";
        string name = result.Slice(0, length).ToString();
        return IsStart(name, 0) && !CSharpKeywords.Contains(name) ? name : "_" + name;
    }

    /// <summary>Chooses how the character in front looks, as behind emoji. C# allows it in names, where nobody sees or types it.</summary>
    private static bool IsVariationSelector(char c) => c is >= '\ufe00' and <= '\ufe0f';

    /// <summary>“don’t” is one word; “D’Arcy” keeps its second capital anyway.</summary>
    private static bool IsApostropheInWord(string text, int i) =>
        text[i] is '\'' or '’' && i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);

    private static bool IsStart(string text, int i) => text[i] < 128
        ? text[i] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_'
        : CharUnicodeInfo.GetUnicodeCategory(text[i]) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(string text, int i) =>
        IsStart(text, i) || (text[i] < 128 ? text[i] is >= '0' and <= '9' : IsPartBehindStart(text[i]));

    private static bool IsPartBehindStart(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.ConnectorPunctuation;
}
