using SeedGen.Language;
using SeedGen.Speech.Clauses;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>
/// The verb stands first behind the quoted words: “…,” said Tomas Okafor. “Never,” came the reply. “Never,” was Orla Tain’s reply.
/// </summary>
internal static class InvertedTail
{
    /// <summary>What the verb at <paramref name="verb"/> and whoever stands behind it report; null where they report nothing.</summary>
    public static Attribution? Read(QuoteScene scene, List<Chunk> chunks, int verb, bool nextSentence)
    {
        TokenList tokens = scene.Tokens;
        Chunk group = chunks[verb];
        if (group.Passive || group.Negated || verb + 1 >= chunks.Count) return null;
        if (Echo(scene, chunks, verb) is { } echo) return echo;
        if (IsImperative(scene.Tokens, chunks, verb)) return null;
        if (!Cues.IsReporting(tokens, group) && (nextSentence || scene.LastCharacter is not (',' or '?' or '!') || !scene.OpensSentence))
            return null;
        int subject = verb + 1;
        if (chunks[subject].Kind == ChunkKind.NounPhrase && tokens[chunks[subject].Head].Is(WordClass.CueNoun)
            && subject + 2 < chunks.Count && chunks[subject + 1].Kind == ChunkKind.Preposition)
            subject += 2;
        subject = PreferName(tokens, chunks, BehindBrackets(chunks, subject));
        if (!(scene.OpensSentence ? Cues.IsReporting(tokens, group) : Cues.IsStrong(tokens, group)) && !CanSpeak(tokens, chunks, subject))
            return null;
        // ““…,” means the day was long”: a clause follows, and nobody who says it.
        if (!Cues.IsStrong(tokens, group) && subject + 1 < chunks.Count && chunks[subject + 1].Kind == ChunkKind.Verb)
            return new Attribution { Rule = nameof(TailClause), CueFirst = group.Head, CueLast = group.Last };
        return Sources.From(scene, chunks, subject) is { } source
            ? new Attribution { Rule = nameof(TailClause), CueFirst = group.Head, CueLast = Cues.EndOf(tokens, group), Source = source }
            : null;
    }

    /// <summary>“… a gift.” Consider it.: the bare form does not agree with the pronoun, which is its object.</summary>
    private static bool IsImperative(TokenList tokens, List<Chunk> chunks, int verb)
    {
        ref Token word = ref tokens[chunks[verb].Head];
        return word.IsCapitalised && word.Is(WordClass.VerbBase) && !word.Is(WordClass.VerbPast)
            && chunks[verb].First == chunks[verb].Last
            && tokens.LowerOf(chunks[verb + 1].First) is "it" or "him" or "her" or "them" or "me" or "us";
    }

    /// <summary>“…,” beamed the captain. “The Long Ebb,” opens the season: a verb of any kind reports only if somebody follows.</summary>
    public static bool CanSpeak(TokenList tokens, List<Chunk> chunks, int subject) =>
        subject < chunks.Count && (tokens[chunks[subject].Head].Tag is Tag.Name or Tag.Pronoun
            || tokens[chunks[subject].Head].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.DocumentNoun | WordClass.Kin));

    /// <summary>“Sign it,” came shouts from the gallery: the noun reports, and whoever it comes from speaks.</summary>
    private static Attribution? Echo(QuoteScene scene, List<Chunk> chunks, int verb)
    {
        TokenList tokens = scene.Tokens;
        if ((Answered(scene, chunks, verb) ?? Limited(scene, chunks, verb)) is { } answered) return answered;
        if (!tokens.Spells(chunks[verb].Head, "came") && !tokens.Spells(chunks[verb].Head, "comes")) return null;
        if (chunks[verb + 1].Kind != ChunkKind.NounPhrase || !tokens[chunks[verb + 1].Head].Is(WordClass.CueNoun)) return null;
        Attribution echo = new() { Rule = nameof(TailClause), CueFirst = chunks[verb].Head, CueLast = chunks[verb + 1].Head };
        // “Never,” came the reply.
        if (verb + 3 >= chunks.Count || chunks[verb + 2].Kind != ChunkKind.Preposition) return echo with { Source = Addressees.Of(scene) };
        return Sources.From(scene, chunks, PreferName(tokens, chunks, verb + 3)) is { } source ? echo with { Source = source } : null;
    }

    /// <summary>“Never,” was all that Orla Tain would say.</summary>
    private static Attribution? Limited(QuoteScene scene, List<Chunk> chunks, int verb)
    {
        TokenList tokens = scene.Tokens;
        if (tokens[chunks[verb].Head].Tag != Tag.Be || !tokens.Spells(chunks[verb + 1].First, "all")) return null;
        int subject = verb + 2;
        if (subject < chunks.Count && chunks[subject].Kind is ChunkKind.That or ChunkKind.Relative) subject++;
        if (subject + 1 >= chunks.Count || chunks[subject].Kind != ChunkKind.NounPhrase || chunks[subject + 1].Kind != ChunkKind.Verb)
            return null;
        return Sources.From(scene, chunks, subject) is { } source
            ? new Attribution
            {
                Rule = nameof(TailClause), CueFirst = chunks[subject + 1].Head, CueLast = chunks[subject + 1].Head,
                Source = source
            }
            : null;
    }

    /// <summary>“Never,” was Orla Tain’s reply. “Never,” came her reply.</summary>
    private static Attribution? Answered(QuoteScene scene, List<Chunk> chunks, int verb)
    {
        TokenList tokens = scene.Tokens;
        Chunk noun = chunks[verb + 1];
        if (noun.Kind != ChunkKind.NounPhrase || !tokens[noun.Head].Is(WordClass.CueNoun)) return null;
        if (tokens[chunks[verb].Head].Tag != Tag.Be && !tokens.Spells(chunks[verb].Head, "came")
            && !tokens.Spells(chunks[verb].Head, "comes"))
            return null;
        return Sources.Possessor(scene, noun) is { } source
            ? new Attribution { Rule = nameof(TailClause), CueFirst = noun.Head, CueLast = noun.Head, Source = source }
            : null;
    }

    /// <summary>“said Northmoor (Jersey) analyst Eskil Varga”: the phrase goes on behind the brackets.</summary>
    private static int BehindBrackets(List<Chunk> chunks, int subject)
    {
        if (subject + 3 >= chunks.Count || chunks[subject + 1].Kind != ChunkKind.Open || chunks[subject].Kind != ChunkKind.NounPhrase)
            return subject;
        int close = subject + 2;
        while (close < chunks.Count && chunks[close].Kind is ChunkKind.NounPhrase or ChunkKind.Coordinator or ChunkKind.Comma) close++;
        return close + 1 < chunks.Count && chunks[close].Kind == ChunkKind.Close && chunks[close + 1].Kind == ChunkKind.NounPhrase
            && chunks[close + 1].First < chunks[close + 1].Last
            ? close + 1 : subject;
    }

    /// <summary>“said Carlo Benn’s lawyer, Odessa Pryce”, “said the clerk, Hob Trent”.</summary>
    private static int PreferName(TokenList tokens, List<Chunk> chunks, int subject)
    {
        if (chunks[subject].Kind != ChunkKind.NounPhrase || tokens[chunks[subject].Head].Tag is Tag.Name or Tag.Pronoun) return subject;
        int i = subject + 1;
        while (i + 1 < chunks.Count && chunks[i].Kind == ChunkKind.Preposition && chunks[i + 1].Kind == ChunkKind.NounPhrase) i += 2;
        // “said the clerk, a Dane, Hob Trent”
        if (i + 3 < chunks.Count && chunks[i].Kind == ChunkKind.Comma && chunks[i + 2].Kind == ChunkKind.Comma
            && IsOrigin(tokens, chunks[i + 1]) && chunks[i + 3].Kind == ChunkKind.NounPhrase)
            i += 2;
        return i + 1 < chunks.Count && chunks[i].Kind == ChunkKind.Comma && chunks[i + 1].Kind == ChunkKind.NounPhrase
            && tokens[chunks[i + 1].Head].Tag == Tag.Name && !IsOrigin(tokens, chunks[i + 1]) ? i + 1 : subject;
    }

    /// <summary>“a Dane”.</summary>
    private static bool IsOrigin(TokenList tokens, Chunk phrase) => phrase.Kind == ChunkKind.NounPhrase
        && phrase.First + 1 == phrase.Head && tokens[phrase.First].Tag == Tag.Determiner && tokens[phrase.Head].Is(WordClass.Demonym);
}
