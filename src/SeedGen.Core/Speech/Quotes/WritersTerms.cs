using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Quotes;

/// <summary>
/// Tells by the clause around it that a word or two in marks are the writer's own: an essay holds them at a distance, and nobody says them.
/// </summary>
internal static class WritersTerms
{
    /// <summary>Tokens, with a stop inside the marks.</summary>
    private const int LongestTerm = 4;

    /// <summary>Whether the string is a term that the writer uses.</summary>
    public static bool Is(Prose prose, int quote, Attribution? attribution)
    {
        if (attribution is not { CueFirst: >= 0, IsRemote: false } || prose.WordsOf(quote) > LongestTerm) return false;
        if (prose.TokenBefore(quote) is >= 0 and int before && prose.Tokens[before] is var joint
            && (joint.Kind == TokenKind.Colon || (joint.Kind == TokenKind.Comma && attribution.Rule != nameof(Rules.LooseLead))))
            return false;
        return IsOfWriter(prose.Tokens, attribution) || IsOfAnybody(prose.Tokens, attribution) || IsOfNobody(prose.Tokens, attribution)
            || IsOfThing(prose.Tokens, attribution) || IsNoun(prose, quote, attribution);
    }

    /// <summary>“We live in an age of “deep rest.””, “I think of the “quiet room””: the writer speaks, and reports nothing.</summary>
    private static bool IsOfWriter(TokenList tokens, Attribution attribution) =>
        attribution is { Source: { Kind: SourceKind.Pronoun } source, Rule: nameof(Rules.LeadClause) or nameof(Rules.LooseLead) }
        && (tokens.Spells(source.Head, "i") || tokens.Spells(source.Head, "we"))
        && !(tokens[attribution.CueFirst].Is(WordClass.CueVerbStrong) && !tokens[attribution.CueFirst].Is(WordClass.ThoughtVerb));

    /// <summary>“it might be “thinking about it””: a thing that says nothing.</summary>
    private static bool IsOfThing(TokenList tokens, Attribution attribution) =>
        attribution is { Rule: nameof(Rules.LooseLead), Source: { Kind: SourceKind.Pronoun } source } && tokens.Spells(source.Head, "it");

    /// <summary>“He arrives with a “plan” and a friend”: one word behind an article, in a clause that reports nothing.</summary>
    private static bool IsNoun(Prose prose, int quote, Attribution attribution) =>
        attribution.Rule == nameof(Rules.LooseLead) && prose.WordsOf(quote) == 1 && prose.TokenBefore(quote) is > 0 and int article
        && (prose.Tokens.Spells(article, "a") || prose.Tokens.Spells(article, "an"));

    /// <summary>“Nobody disagrees; she “pushes back””.</summary>
    private static bool IsOfNobody(TokenList tokens, Attribution attribution) =>
        attribution is { Source: { Kind: SourceKind.Nominal } source }
        && (tokens.Spells(source.First, "nobody") || tokens.Spells(source.Last, "nobody"));

    /// <summary>“It is fashionable to call such men “difficult””: whoever does is nobody.</summary>
    private static bool IsOfAnybody(TokenList tokens, Attribution attribution) =>
        attribution is { Source: null, Rule: nameof(Rules.LeadClause) } && tokens[attribution.CueFirst].Is(WordClass.CueVerbCalling)
        && attribution.CueFirst > 0 && tokens[attribution.CueFirst - 1].Tag == Tag.To;
}
