using SeedGen.Language;
using SeedGen.People.Names;

namespace SeedGen.People;

/// <summary>
/// “Schelsinger said” of Harald Schlesinger: a name alone that no list has, a letter away from the family name of one person alone whom the
/// text names in full.
/// </summary>
internal static class Misspellings
{
    /// <summary>Short words are one letter apart by chance.</summary>
    private const int Shortest = 7;

    /// <summary>A text that names more would be read once for each of them.</summary>
    private const int MostPeople = 256;

    /// <summary>Whose name was meant; null where the word is a name of its own, or may be that of two.</summary>
    public static PersonEntry? BearerOf(NameMention mention, TokenList tokens, List<PersonEntry> people)
    {
        ref Token token = ref tokens[mention.First];
        if (mention.Words.Length > 1 || token.Length < Shortest || token.Casing != Casing.Capitalised || mention.Modifier) return null;
        if (!IsUnknown(token, mention.HasTitle) || people.Count > MostPeople) return null;
        string word = mention.Words[0];
        PersonEntry? only = null;
        foreach (PersonEntry person in people)
        {
            if (person.FullNames == 0 || !FamilySpellings.IsOneApart(person.Family, word) || IsFeminine(person.Family, word)) continue;
            if (only != null) return null;
            only = person;
        }

        return only;
    }

    /// <summary>No list has it, or only as a rare family name, which somebody with a title may have.</summary>
    private static bool IsUnknown(in Token token, bool hasTitle) =>
        token.Word == WordClass.None && (token.Name == NameClass.None || (token.Name == NameClass.Surname && !hasTitle));

    /// <summary>“Petrov” and “Petrova” are two.</summary>
    private static bool IsFeminine(string a, string b) => a.Length != b.Length && (a[a.Length - 1] == 'a') != (b[b.Length - 1] == 'a');
}
