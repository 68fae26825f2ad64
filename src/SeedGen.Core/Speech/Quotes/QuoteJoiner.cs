using SeedGen.Language;
using SeedGen.Model;
using SeedGen.Syntax;

namespace SeedGen.Speech.Quotes;

/// <summary>Whether a quoted string goes on with the utterance before it: only the attribution stands between.</summary>
internal static class QuoteJoiner
{
    public static bool Joins(Prose prose, int quote, Attribution? before, Attribution? own, QuoteKind kind, QuoteKind kindBefore)
    {
        if (before == null || own == null || kindBefore != QuoteKind.Direct) return false;
        if (prose.Quoted[quote].Paragraph != prose.Quoted[quote - 1].Paragraph || IsLedByColon(prose, quote)) return false;
        if (own.SameSpeakerAs == quote - 1) return OnlyAttributionBetween(prose, quote) && !Narrates(prose, quote, before);
        if (before is { CueFirst: -1, IsRemote: false, Source: { } source } && own.Source?.Head == source.Head)
            return OnlyAttributionBetween(prose, quote);
        // “described by Varga as “…” and by Tain as “…””
        bool sameCue = own.CueFirst >= 0 && own.CueFirst == before.CueFirst && own.Source?.Head == before.Source?.Head;
        sameCue |= IsOneClause(prose, quote, before, own);
        return sameCue && OnlyAttributionBetween(prose, quote) && kind == QuoteKind.Direct | !Narrates(prose, quote);
    }

    /// <summary>“…,” she liked to say, “…”: one verb closes the first string, and the other opens the second.</summary>
    private static bool IsOneClause(Prose prose, int quote, Attribution before, Attribution own)
    {
        if (before.Source == null || own.Source?.Head != before.Source.Head || own.CueFirst <= before.CueFirst) return false;
        if (before.CueFirst < prose.TokenOfQuote[quote - 1] || own.CueFirst - before.CueFirst != 2) return false;
        return prose.Tokens[before.CueFirst + 1].Tag == Tag.To;
    }

    /// <summary>“…,” she said as somebody shouted: “…”</summary>
    private static bool IsLedByColon(Prose prose, int quote) =>
        prose.TokenOfQuote[quote] > 0 && prose.Tokens[prose.TokenOfQuote[quote] - 1].Kind == TokenKind.Colon;

    /// <summary>The second string begins the next sentence, or goes on with the same one.</summary>
    private static bool OnlyAttributionBetween(Prose prose, int quote)
    {
        int last = prose.SentenceOfQuote[quote - 1], sentence = prose.SentenceOfQuote[quote];
        if (sentence == last) return true;
        int limit = prose.Sentences[Math.Min(last + 1, sentence)].AfterQuote ? 2 : 1;
        return sentence - last <= limit && prose.TokenOfQuote[quote] == prose.Sentences[sentence].First;
    }

    /// <summary>
    /// He answered: “Done.” Hours later he wrote a longer note. “…”: what stands between does not report the first string.
    /// </summary>
    private static bool Narrates(Prose prose, int quote, Attribution before) =>
        before.CueFirst >= 0 && before.CueFirst < prose.TokenOfQuote[quote - 1]
        && prose.SentenceOfQuote[quote] - prose.SentenceOfQuote[quote - 1] > 1;

    /// <summary>More than one verb stands between, or another clause of what is said: “…” and that the gun “just went off”.</summary>
    private static bool Narrates(Prose prose, int quote)
    {
        int verbs = 0;
        for (int i = prose.TokenOfQuote[quote - 1] + 1; i < prose.TokenOfQuote[quote]; i++)
        {
            if (prose.Tokens[i].Tag == Tag.Verb) verbs++;
            if (prose.Tokens[i].Tag == Tag.That && prose.Tokens[i - 1].Tag == Tag.Coordinator) return true;
        }

        return verbs > 1;
    }
}
