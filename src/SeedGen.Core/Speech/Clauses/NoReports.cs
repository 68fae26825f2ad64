using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Clauses;

/// <summary>
/// Verbs in front of the marks that could report and do not: what somebody goes on doing, and words that somebody thinks of.
/// </summary>
internal static class NoReports
{
    /// <summary>Whether the verb reports nothing here.</summary>
    public static bool Is(QuoteScene scene, int verb) => IsContinuous(scene, verb) || IsMemory(scene, verb);

    /// <summary>“I thought of a line that she had written: “…””: who thinks of words says none.</summary>
    private static bool IsMemory(QuoteScene scene, int verb)
    {
        int of = scene.Chunks[verb].Last + 1;
        return scene.Chunks[scene.Position - 1].Kind == ChunkKind.Colon && scene.Tokens.Spells(of, "of")
            && scene.Tokens.LowerOf(of - 1) is "thought" or "think" or "thinks" or "dreamed" or "dreamt" or "heard";
    }

    /// <summary>“will go on “reaching out” and “circling back””: what somebody keeps doing, and no report.</summary>
    private static bool IsContinuous(QuoteScene scene, int verb)
    {
        TokenList tokens = scene.Tokens;
        int main = scene.Chunks[verb].Last, doing = main + 2;
        if (!(tokens.Spells(main, "go") || tokens.Spells(main, "goes") || tokens.Spells(main, "went")) || doing > scene.Token
            || !tokens.Spells(main + 1, "on") || tokens[doing].Kind != TokenKind.Quote)
            return false;
        int first = scene.Prose.FirstQuotedToken[scene.Prose.QuoteAt(doing)];
        return first < scene.Prose.QuotedTokens.Count && scene.Prose.QuotedTokens[first] is { Casing: Casing.Lower, Tag: Tag.Gerund };
    }
}
