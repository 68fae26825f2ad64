using SeedGen.Language;
using SeedGen.Model;

namespace SeedGen.Speech.Clauses;

/// <summary>
/// Headlines leave out the verb of the passive: ‘He was a monster’, court told. The court has been told it, and does not say it.
/// </summary>
internal static class HeadlineReports
{
    private static readonly WordList Bodies = new("court", "inquest", "jury", "tribunal", "hearing", "inquiry", "enquiry", "trial",
        "coroner", "committee", "commission");

    /// <summary>The attribution, without the body that is told.</summary>
    public static Attribution Read(QuoteScene scene, Attribution found)
    {
        TokenList tokens = scene.Tokens;
        if (scene.ParagraphKind is not (ParagraphKind.Title or ParagraphKind.Heading) || found is not { CueFirst: >= 0, Source: { } source }
            || source.Head > found.CueFirst)
            return found;
        if (IsToldTo(scene, found)) return found with { Source = null };
        if (!tokens.Spells(found.CueFirst, "told")) return found;
        bool ends = found.CueLast + 1 >= scene.Sentence.End || tokens[found.CueLast + 1].Kind is TokenKind.Stop or TokenKind.Comma;
        return ends && Bodies.Has(tokens, source.Head) ? found with { Source = null } : found;
    }

    /// <summary>Chiefs urged to ‘bury the gun’: nobody is urged there by whoever stands in front.</summary>
    private static bool IsToldTo(QuoteScene scene, Attribution found) =>
        found.CueLast + 1 < scene.Sentence.End && scene.Tokens.Spells(found.CueLast + 1, "to")
        && scene.Tokens.TextOf(found.CueFirst) is "urged" or "told" or "warned" or "advised" or "ordered" or "instructed" or "encouraged"
            or "invited" or "reminded";
}
