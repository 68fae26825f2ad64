using SeedGen.Language;
using SeedGen.People.Names;

namespace SeedGen.People;

/// <summary>Whether two names with one family name can be the same person's.</summary>
internal static class NameMatch
{
    /// <summary>Compares given names, initials, nicknames and suffixes; both names end in the same family name.</summary>
    public static bool SamePerson(string[] a, string[] b)
    {
        // “Osk Van Varga III”, “Van Varga”
        if (IsTailBeforeSuffix(a, b) || IsTailBeforeSuffix(b, a)) return true;
        if (!SameSuffix(a, b)) return false;
        if (a.Length == 1 || b.Length == 1) return true;
        if (IsTail(a, b) || IsTail(b, a)) return true;
        return SameGiven(WordStrings.WithoutStop(a[0]), WordStrings.WithoutStop(b[0])) && !MiddleNamesDiffer(a, b);
    }

    private static bool SameGiven(string x, string y)
    {
        if (x.Length == 1 || y.Length == 1) return char.ToUpperInvariant(x[0]) == char.ToUpperInvariant(y[0]);
        return NameComparer.Instance.Equals(x, y) || Nicknames.AreSame(x, y) || GivenSpellings.AreOne(x, y);
    }

    /// <summary>“Osk W. Varga” and “Osk H.W. Varga” are two; “Osk W. Varga” and “Osk Wendel Varga” may be one.</summary>
    private static bool MiddleNamesDiffer(string[] a, string[] b)
    {
        int x = FirstMiddle(a), y = FirstMiddle(b);
        if (x == 0 || y == 0 || a[x][0] == b[y][0]) return false;
        for (int i = x; i < a.Length; i++)
        {
            for (int j = y; j < b.Length; j++)
            {
                if (IsMiddle(a, i) && IsMiddle(b, j) && a[i] == b[j]) return false;
            }
        }

        return true;
    }

    /// <summary>Both have a middle name or initial of that letter, or neither has any.</summary>
    public static bool HaveSameMiddle(string[] a, string[] b)
    {
        int x = FirstMiddle(a), y = FirstMiddle(b);
        return x == 0 || y == 0 ? x == y : a[x][0] == b[y][0];
    }

    /// <summary>0 where there is none.</summary>
    private static int FirstMiddle(string[] words)
    {
        for (int i = 1; i < words.Length; i++)
        {
            if (IsMiddle(words, i)) return i;
        }

        return 0;
    }

    private static bool IsMiddle(string[] words, int i) =>
        i < words.Length - (NameSuffix.Is(words[words.Length - 1]) ? 2 : 1) && char.IsUpper(words[i][0])
        && !NameParticles.IsParticle(words[i]);

    /// <summary>
    /// Whether <paramref name="a"/> tells more of one person than <paramref name="b"/>: “Osk Varga” more than “O. J. Varga”, and “O. Jon
    /// Varga” more than “Jon Varga”.
    /// </summary>
    public static bool IsFuller(string[] a, string[] b, bool quoted)
    {
        bool initial = IsInitial(a[0]);
        if (initial != IsInitial(b[0]) && !(initial ? a : b).Contains((initial ? b : a)[0], NameComparer.Instance)) return !initial;
        return a.Length > b.Length || (a.Length == b.Length && !quoted && a.Sum(static w => w.Length) > b.Sum(static w => w.Length));
    }

    /// <summary>“O.”, “S.P.”.</summary>
    private static bool IsInitial(string word) =>
        word.Length == 1 || (word.Length < 5 && word.IndexOf('.') > 0 && word.All(static c => c == '.' || char.IsUpper(c)));

    /// <summary>“López Obregón” of “Andrés Manuel López Obregón”.</summary>
    public static bool IsTail(string[] part, string[] whole)
    {
        if (part.Length >= whole.Length) return false;
        for (int i = 1; i <= part.Length; i++)
        {
            if (!string.Equals(part[part.Length - i], whole[whole.Length - i], StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    private static bool IsTailBeforeSuffix(string[] part, string[] whole)
    {
        if (part.Length < 2 || part.Length > whole.Length - 2 || Suffix(whole) == null || Suffix(part) != null) return false;
        for (int i = 1; i <= part.Length; i++)
        {
            if (!string.Equals(part[part.Length - i], whole[whole.Length - 1 - i], StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    /// <summary>“Quintero Páez” of “Iván Darío Quintero Páez”: two family names, or more, without a given one.</summary>
    public static bool IsFamilyOf(string[] part, string[] whole) =>
        part.Length > 1 && IsTail(part, whole)
        && ((Lexicon.Name(part[0]) & NameClass.GivenMainly) == 0 || NameParticles.IsParticle(part[0])) && char.IsUpper(part[0][0]);

    private static bool SameSuffix(string[] a, string[] b)
    {
        string? x = Suffix(a), y = Suffix(b);
        // “Osei Varga III”, “Osei Varga”
        if (x == null != (y == null) && (x ?? y)![0] is 'I' or 'V' && Math.Abs(a.Length - b.Length) == 1) return true;
        return x == null || y == null ? x == y || (a.Length > 2 && b.Length > 2 && x == null == (y == null)) : x == y;
    }

    private static string? Suffix(string[] words) =>
        words.Length > 1 && NameSuffix.Is(words[words.Length - 1]) ? WordStrings.WithoutStop(words[words.Length - 1]) : null;

    /// <summary>
    /// “Siti Rahmah” of “Siti Rahmah Kassim”, “Pedro Ortega” of “Pedro Ortega Ruiz”: two words of a longer name; no suffix and no place
    /// stands behind them.
    /// </summary>
    public static bool IsBeginning(string[] a, string[] b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        // “Mansour bin Varga” of “Mansour bin Varga Al Tuvel”
        if (a.Length == 3 && b.Length > 3 && char.IsLower(a[1][0]) && NameParticles.IsParticle(a[1]))
            return NameComparer.Instance.Equals(a[0], b[0]) && a[1] == b[1] && NameComparer.Instance.Equals(a[2], b[2]);
        return a.Length == 2 && b.Length > 2 && !NameSuffix.Is(b[2]) && !IsPlace(b[2]) && NameComparer.Instance.Equals(a[0], b[0])
            && NameComparer.Instance.Equals(a[1], b[1]);
    }

    /// <summary>“the Osk Varga South Carolina party”: the third word begins a place.</summary>
    private static bool IsPlace(string word) =>
        (Lexicon.Name(word) & NameClass.PlaceMajor) != 0 || (Lexicon.Word(word.ToLowerInvariant()) & WordClass.PlacePrefix) != 0;
}
