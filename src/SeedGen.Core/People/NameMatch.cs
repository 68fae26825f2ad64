using SeedGen.Language;
using SeedGen.People.Names;

namespace SeedGen.People;

/// <summary>Whether two names with one family name can be the same person's.</summary>
internal static class NameMatch
{
    /// <summary>Compares given names, initials, nicknames and suffixes; both names end in the same family name.</summary>
    public static bool SamePerson(string[] a, string[] b)
    {
        if (!SameSuffix(a, b)) return false;
        if (a.Length == 1 || b.Length == 1) return true;
        string x = WordStrings.WithoutStop(a[0]), y = WordStrings.WithoutStop(b[0]);
        if (string.Equals(x, y, StringComparison.OrdinalIgnoreCase)) return true;
        if (IsTail(a, b) || IsTail(b, a)) return true;
        if (x.Length == 1 || y.Length == 1) return char.ToUpperInvariant(x[0]) == char.ToUpperInvariant(y[0]);
        return Nicknames.AreSame(x, y);
    }

    /// <summary>“López Obregón” of “Andrés Manuel López Obregón”.</summary>
    private static bool IsTail(string[] part, string[] whole)
    {
        if (part.Length >= whole.Length) return false;
        for (int i = 1; i <= part.Length; i++)
        {
            if (!string.Equals(part[part.Length - i], whole[whole.Length - i], StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    private static bool SameSuffix(string[] a, string[] b)
    {
        string? x = Suffix(a), y = Suffix(b);
        return x == null || y == null ? x == y || (a.Length > 2 && b.Length > 2 && x == null == (y == null)) : x == y;
    }

    private static string? Suffix(string[] words) => words.Length > 1 && NameSuffix.Is(words[words.Length - 1]) ? WordStrings.WithoutStop(words[words.Length - 1]) : null;
}
