using SeedGen.Language;

namespace SeedGen.People.Roles;

/// <summary>What else somebody with a title or job is called: “Sen. Tain” is “the senator”, the striker “the forward”.</summary>
internal static class RelatedRoles
{
    private static EmbeddedLines? _related;

    /// <summary>The words, lower-case, that go with the roles.</summary>
    public static WordSet Of(WordSet roles)
    {
        WordSet words = new();
        foreach (string role in roles)
        {
            if ((_related ??= new("roles.txt")).Find(role) is not { } related) continue;
            foreach (string word in related.Split(' ')) words.Add(word);
        }

        return words;
    }
}
