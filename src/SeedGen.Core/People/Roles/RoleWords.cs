using SeedGen.Language;

namespace SeedGen.People.Roles;

/// <summary>Words that change what a role is.</summary>
internal static class RoleWords
{
    /// <summary>“deputy”, “vice”: the holder of the role behind it is somebody else.</summary>
    public static bool IsSecond(TokenList tokens, int i) =>
        tokens.Spells(i, "deputy") || tokens.Spells(i, "vice") || tokens.Spells(i, "assistant") || tokens.Spells(i, "associate") || tokens.Spells(i, "lieutenant");

    /// <summary>The key under which a description is looked up: its noun, with the word that makes it a deputy's.</summary>
    public static string KeyOf(TokenList tokens, int first, int head)
    {
        string noun = tokens.TextOf(head).ToLowerInvariant();
        return head > first && IsSecond(tokens, head - 1) ? tokens.TextOf(head - 1).ToLowerInvariant() + " " + noun : noun;
    }
}
