using SeedGen.Language;
using SeedGen.People;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>“the CM” for a chief minister, “the OC” for the officer-in-charge: the first letters of somebody's role.</summary>
internal static class OfficesInLetters
{
    private const int Longest = 5;

    private static readonly char[] Joints = [' ', '-'];

    /// <summary>Whether the token is written like the letters of an office.</summary>
    public static bool Is(in Token token) => token.Casing == Casing.Upper && token.Length is > 1 and <= Longest;

    /// <summary>The only one of <paramref name="people"/> who has such a role; null where there is none, or several.</summary>
    public static PersonEntry? Holder(IEnumerable<PersonEntry> people, string letters)
    {
        PersonEntry? holder = null;
        foreach (PersonEntry person in people)
        {
            if (person == holder || !person.Roles.Exists(r => Has(r, letters))) continue;
            if (holder != null) return null;
            holder = person;
        }

        return holder;
    }

    /// <summary>
    /// Whether the letters are the first ones of words of the role that stand next to each other; small words do not count.
    /// </summary>
    private static bool Has(string role, string letters)
    {
        // “Lowmere MP”, not “LVP secretary”
        if (role.EndsWith(letters, StringComparison.Ordinal)
            && (role.Length == letters.Length || role[role.Length - letters.Length - 1] == ' '))
            return true;
        string initials = "";
        foreach (string word in role.Split(Joints, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is not ("of" or "in" or "the" or "and" or "for" or "to" or "a" or "an")) initials += char.ToUpperInvariant(word[0]);
        }

        // “the CJP”: a chief justice, and of what
        return initials.IndexOf(letters, StringComparison.Ordinal) >= 0
            || (initials.Length > 1 && initials.Length + 1 == letters.Length && letters.StartsWith(initials, StringComparison.Ordinal));
    }
}
