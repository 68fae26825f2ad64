using SeedGen.Language;

namespace SeedGen.People.Roles;

/// <summary>What else somebody with a title or job is called: “Sen. Tain” is “the senator”, the striker “the forward”. A small text, searched as it is.</summary>
internal static class RelatedRoles
{
    private static string? _text;

    /// <summary>The words, lower-case, that go with the roles.</summary>
    public static WordSet Of(WordSet roles)
    {
        WordSet words = new();
        foreach (string role in roles) AddTo(words, role);
        return words;
    }

    private static void AddTo(WordSet words, string role)
    {
        string text = _text ??= "\n" + EmbeddedText.Read("roles.txt");
        int line = text.IndexOf("\n" + role + ": ", StringComparison.Ordinal);
        if (line < 0) return;
        int at = line + role.Length + 3;
        while (text[at - 1] is not ('\n' or '\r'))
        {
            int end = at;
            while (end < text.Length && text[end] is not (' ' or '\n' or '\r')) end++;
            words.Add(text.Substring(at, end - at));
            if (end + 1 >= text.Length) break;
            at = end + 1;
        }
    }
}
