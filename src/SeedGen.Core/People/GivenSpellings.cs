using SeedGen.Language;
using SeedGen.Text;

namespace SeedGen.People;

/// <summary>Given names that are spelled in two ways: “Dmitry” and “Dmitri”, “Stacey” and “Stacy”, “Philip” and “Phillip”.</summary>
internal static class GivenSpellings
{
    /// <summary>Short names are alike by chance: Mary and Marie.</summary>
    private const int Shortest = 5;

    /// <summary>Middling ones are one letter apart by chance: Martin and Marvin.</summary>
    private const int LongEnough = 7;

    private const int Longest = 20;

    /// <summary>Whether one given name may be the other; neither is an initial.</summary>
    public static bool AreOne(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2 || (Math.Min(a.Length, b.Length) < Shortest && !HaveSilentEnd(a, b)) || a.Length > Longest
            || b.Length > Longest || GendersDiffer(a, b))
            return false;
        char first = Letter(a, 0);
        if (first != Letter(b, 0) && !(IsHardC(a, 0) && IsHardC(b, 0))) return false;
        return Simplified(a) == Simplified(b)
            || (Math.Min(a.Length, b.Length) >= LongEnough && Letter(a, a.Length - 1) == Letter(b, b.Length - 1)
                && EditDistance.IsOne(a, b));
    }

    /// <summary>“Sara” and “Sarah”.</summary>
    private static bool HaveSilentEnd(string a, string b) =>
        Math.Abs(a.Length - b.Length) == 1 && (a.Length > b.Length ? a : b) is var longer && Letter(longer, longer.Length - 1) == 'h';

    private static bool GendersDiffer(string a, string b)
    {
        NameClass x = Lexicon.Name(a) & NameClass.Given, y = Lexicon.Name(b) & NameClass.Given;
        return x != 0 && y != 0 && (x & y) == 0;
    }

    /// <summary>As it sounds: “y”, “ey” and “ie” are “i”, a hard “c” is “k”, “ph” is “f”; no letter twice, no “h” at the end.</summary>
    private static string Simplified(string name)
    {
        char[] letters = new char[name.Length];
        int count = 0;
        for (int i = 0; i < name.Length; i++)
        {
            char c = Letter(name, i);
            char next = i + 1 < name.Length ? Letter(name, i + 1) : ' ';
            if (c == 'e' && i > 1
                && ((i == name.Length - 2 && next == 'y') || (i == name.Length - 1 && count > 0 && letters[count - 1] == 'i')))
                continue;
            if (c == 'h' && i == name.Length - 1 && i > 2) continue;
            if (c == 'c' && next == 'k') continue;
            if (c == 'p' && next == 'h')
            {
                c = 'f';
                i++;
            }
            else if (IsHardC(name, i))
            {
                c = 'k';
            }
            else if (c == 'y')
            {
                c = 'i';
            }

            if (count == 0 || letters[count - 1] != c) letters[count++] = c;
        }

        return new string(letters, 0, count);
    }

    private static bool IsHardC(string name, int i) =>
        Letter(name, i) is 'k'
        || (Letter(name, i) is 'c' && (i + 1 == name.Length || Letter(name, i + 1) is not ('e' or 'i' or 'y' or 'h')));

    private static char Letter(string name, int i) => WordHash.LetterOfName(name[i]);
}
