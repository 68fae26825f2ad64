using SeedGen.Language;
using SeedGen.Speech.Quotes;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>The reporting clause follows: “…,” Ilse Brandtner said. “…,” said Tomas Okafor, a hydrologist. “…?” he asked.</summary>
internal sealed class TailClause : IAttributionRule
{
    private const int FarthestVerb = 24;
    private const int LongestObject = 6;

    public Attribution? Apply(QuoteScene scene)
    {
        if (scene.InsidePhrase || IsObjectOfPreposition(scene)) return null;
        if (scene.NextChunks.Count > 0) return GoesOn(scene) ? null : Read(scene, scene.NextChunks, 0, nextSentence: true);
        return scene.AwaitsTail || HasBareTail(scene) ? Read(scene, scene.Chunks, scene.Position + 1, nextSentence: false) : null;
    }

    /// <summary>“…,” Ana Bell said. “It is late.” Gus Thornby laughed: a full stop ends what goes on, and another sentence begins.</summary>
    private static bool GoesOn(QuoteScene scene)
    {
        int before = scene.Quote - 1;
        return scene.LastCharacter == '.' && before >= 0 && scene.Earlier[before] is { Source: not null } && scene.Prose.Quoted[before].Paragraph == scene.Prose.Quoted[scene.Quote].Paragraph
            && scene.Prose.SentenceOfQuote[scene.Quote] - scene.Prose.SentenceOfQuote[before] is 1 or 2 && scene.NextChunks[0].Kind == ChunkKind.NounPhrase && scene.Tokens[scene.NextChunks[0].Head].Tag != Tag.Pronoun;
    }

    private static Attribution? Read(QuoteScene scene, List<Chunk> chunks, int start, bool nextSentence)
    {
        TokenList tokens = scene.Tokens;
        while (start < chunks.Count && chunks[start].Kind is ChunkKind.Comma or ChunkKind.Dash) start++;
        if (start >= chunks.Count) return null;
        if (chunks[start].Kind == ChunkKind.Verb)
            return Inverted(scene, chunks, start, nextSentence);
        if (chunks[start].Kind is ChunkKind.Coordinator or ChunkKind.Relative) return null;
        // “…judgment.” Until last week, Tain answered questions: a sentence of its own.
        if (nextSentence && chunks[start].Kind is ChunkKind.Subordinator or ChunkKind.Preposition or ChunkKind.Time) return null;
        SubjectFinder subjects = nextSentence ? scene.NextSubjects : scene.Subjects;
        Attribution? relative = null;
        int end = Math.Min(chunks.Count, start + FarthestVerb);
        for (int v = start + 1; v < end; v++)
        {
            if (chunks[v].Kind is ChunkKind.Stop or ChunkKind.Colon) break;
            if (chunks[v].Kind == ChunkKind.Quote && !IsInsideName(scene, chunks, v)) break;
            if (chunks[v].Kind != ChunkKind.Verb) continue;
            int cited = Cited(tokens, chunks, v);
            bool reporting = Cues.IsReporting(tokens, chunks[v]) || cited > 0;
            bool interrupts = !reporting && scene.LastCharacter is '—' or '–' or '-' && v + 1 < chunks.Count && chunks[v + 1].Kind is ChunkKind.Dash or ChunkKind.Comma;
            if (interrupts && subjects.Find(v) == start && Sources.From(scene, chunks, start) is { } actor)
                return new Attribution { Rule = nameof(TailClause), Source = actor };
            if (!reporting && nextSentence && chunks[v - 1].Kind != ChunkKind.Relative) break;
            if (!reporting && (nextSentence || scene.LastCharacter != ',' || v > start + 1)) continue;
            if (nextSentence && chunks[v - 1].Kind != ChunkKind.Relative && !ClosesClause(chunks, v)) break;   // “…?” Marsh said it had begun: of something else
            if (chunks[v].Negated || (nextSentence && !ClosesClause(chunks, v))) continue;
            if (v == start + 1 && IsQuestion(scene, chunks[v])) return new Attribution { Rule = nameof(TailClause), CueFirst = chunks[v].Head, CueLast = chunks[v].Head };
            if (chunks[v].Passive && cited < 0) continue;
            int subject = chunks[start].Kind == ChunkKind.Subordinator && IsInvertedBehind(scene, chunks, v) ? v + 1 : subjects.Find(v);
            if (subject < start || (subject > start && chunks[subject - 1].Kind is ChunkKind.That or ChunkKind.Relative)) continue;   // “a word that analysts read as”
            if (subject > start && subjects.Relative > subject && chunks[start].Kind == ChunkKind.Gerund) continue;   // “referring to a book that tells”
            if (Sources.From(scene, chunks, subject) is not { } source) continue;
            Chunk cue = chunks[cited == v + 1 ? cited : v];
            Attribution found = new() { Rule = nameof(TailClause), CueFirst = cue.Head, CueLast = Cues.EndOf(tokens, cue), Source = source };
            // “…,” one banker who asked not to be named told the Echo: the main verb reports.
            if (!IsInRelative(chunks, start, v)) return found;
            relative ??= found;
        }

        return relative;
    }

    /// <summary>“…,” if it closes early, said Orla Tain, head of the market.</summary>
    private static bool IsInvertedBehind(QuoteScene scene, List<Chunk> chunks, int verb) =>
        chunks[verb - 1].Kind == ChunkKind.Comma && verb + 1 < chunks.Count && Sources.PersonAt(scene, chunks[verb + 1]) != null
        && (verb + 2 >= chunks.Count || chunks[verb + 2].Kind is ChunkKind.Comma or ChunkKind.Stop);

    /// <summary>“And then?” he was asked: somebody else says it, and the text does not say who.</summary>
    private static bool IsQuestion(QuoteScene scene, Chunk verb) => verb.Passive && scene.LastCharacter == '?' && scene.Tokens.Spells(verb.Head, "asked");

    /// <summary>“…,” he was quoted as saying. “…,” she can be heard saying. “…,” she is alleged to have shouted.</summary>
    private static int Cited(TokenList tokens, List<Chunk> chunks, int verb)
    {
        if (!chunks[verb].Passive) return -1;
        int main = verb + 1;
        if (main + 1 < chunks.Count && tokens.Spells(chunks[main].First, "by") && chunks[main + 1].Kind == ChunkKind.NounPhrase) main += 2;   // “was quoted by the radio as saying”
        if (main < chunks.Count && tokens.Spells(chunks[main].First, "as")) main++;
        return main < chunks.Count && chunks[main].Kind is ChunkKind.Gerund or ChunkKind.Infinitive && Cues.IsStrong(tokens, chunks[main]) ? main : -1;
    }

    /// <summary>“the harbour master, who like many of his trade goes by one name”</summary>
    private static bool IsInRelative(List<Chunk> chunks, int start, int verb)
    {
        for (int i = verb - 1; i > start && chunks[i].Kind != ChunkKind.Comma && !Cues.IsVerbal(chunks[i].Kind); i--)
        {
            if (chunks[i].Kind == ChunkKind.Relative) return true;
        }

        return false;
    }

    /// <summary>“The caucus is a battle” Tain said. The comma was forgotten.</summary>
    private static bool HasBareTail(QuoteScene scene)
    {
        int subject = scene.Position + 1;
        List<Chunk> chunks = scene.Chunks;
        // “The caucus is a battle for us all” said Orla Tain.
        if (scene.OpensSentence && scene.WordCount > LongestObject && subject + 1 < chunks.Count && chunks[subject] is { Kind: ChunkKind.Verb, Passive: false, Negated: false }
            && Cues.IsStrong(scene.Tokens, chunks[subject]) && CanSpeak(scene.Tokens, chunks, subject + 1)) return true;
        return scene.OpensSentence && scene.WordCount > LongestObject && subject + 1 < chunks.Count && chunks[subject].Kind == ChunkKind.NounPhrase
            && chunks[subject + 1].Kind == ChunkKind.Verb && Cues.IsStrong(scene.Tokens, chunks[subject + 1]) && ClosesClause(chunks, subject + 1);
    }

    /// <summary>“On “Morning Talk,” Tain said”: what belongs to the words before it is not what is said behind it.</summary>
    private static bool IsObjectOfPreposition(QuoteScene scene)
    {
        if (scene.OpensSentence || (scene.WordCount > LongestObject && !SpeechFilter.IsTitle(scene.Prose, scene.Quote))) return false;
        int before = scene.Token - 1;
        return before >= 0 && scene.Tokens[before].Tag is Tag.Preposition or Tag.Possessive or Tag.PossessivePronoun or Tag.Determiner;
    }

    /// <summary>“…,” Osk Varga, in “Vote” cap and scarf, said: a word or two in marks before a noun.</summary>
    private static bool IsInsideName(QuoteScene scene, List<Chunk> chunks, int quote) =>
        quote + 1 < chunks.Count && chunks[quote + 1].Kind == ChunkKind.NounPhrase && scene.WordsIn(chunks[quote].Head) <= 3;

    private static Attribution? Inverted(QuoteScene scene, List<Chunk> chunks, int verb, bool nextSentence)
    {
        TokenList tokens = scene.Tokens;
        Chunk group = chunks[verb];
        if (group.Passive || group.Negated || verb + 1 >= chunks.Count) return null;
        if (Echo(scene, chunks, verb) is { } echo) return echo;
        if (!Cues.IsReporting(tokens, group) && (nextSentence || scene.LastCharacter is not (',' or '?' or '!') || !scene.OpensSentence)) return null;
        int subject = verb + 1;
        if (chunks[subject].Kind == ChunkKind.NounPhrase && tokens[chunks[subject].Head].Is(WordClass.CueNoun)
            && subject + 2 < chunks.Count && chunks[subject + 1].Kind == ChunkKind.Preposition)
            subject += 2;
        subject = PreferName(tokens, chunks, BehindBrackets(chunks, subject));
        if (!(scene.OpensSentence ? Cues.IsReporting(tokens, group) : Cues.IsStrong(tokens, group)) && !CanSpeak(tokens, chunks, subject)) return null;
        return Sources.From(scene, chunks, subject) is { } source
            ? new Attribution { Rule = nameof(TailClause), CueFirst = group.Head, CueLast = Cues.EndOf(tokens, group), Source = source }
            : null;
    }

    /// <summary>“…,” beamed the captain. “The Long Ebb,” opens the season: a verb of any kind reports only if somebody follows.</summary>
    private static bool CanSpeak(TokenList tokens, List<Chunk> chunks, int subject) =>
        subject < chunks.Count && (tokens[chunks[subject].Head].Tag is Tag.Name or Tag.Pronoun
            || tokens[chunks[subject].Head].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.DocumentNoun | WordClass.Kin));

    /// <summary>“Sign it,” came shouts from the gallery: the noun reports, and whoever it comes from speaks.</summary>
    private static Attribution? Echo(QuoteScene scene, List<Chunk> chunks, int verb)
    {
        TokenList tokens = scene.Tokens;
        if (Answered(scene, chunks, verb) is { } answered) return answered;
        if (!tokens.Spells(chunks[verb].Head, "came") && !tokens.Spells(chunks[verb].Head, "comes")) return null;
        if (chunks[verb + 1].Kind != ChunkKind.NounPhrase || !tokens[chunks[verb + 1].Head].Is(WordClass.CueNoun)) return null;
        Attribution echo = new() { Rule = nameof(TailClause), CueFirst = chunks[verb].Head, CueLast = chunks[verb + 1].Head };
        if (verb + 3 >= chunks.Count || chunks[verb + 2].Kind != ChunkKind.Preposition) return echo;   // “Never,” came the reply.
        return Sources.From(scene, chunks, PreferName(tokens, chunks, verb + 3)) is { } source ? echo with { Source = source } : null;
    }

    /// <summary>“said Northmoor (Jersey) analyst Eskil Varga”: the phrase goes on behind the brackets.</summary>
    private static int BehindBrackets(List<Chunk> chunks, int subject)
    {
        if (subject + 3 >= chunks.Count || chunks[subject + 1].Kind != ChunkKind.Open || chunks[subject].Kind != ChunkKind.NounPhrase) return subject;
        int close = subject + 2;
        while (close < chunks.Count && chunks[close].Kind is ChunkKind.NounPhrase or ChunkKind.Coordinator or ChunkKind.Comma) close++;
        return close + 1 < chunks.Count && chunks[close].Kind == ChunkKind.Close && chunks[close + 1].Kind == ChunkKind.NounPhrase && chunks[close + 1].First < chunks[close + 1].Last
            ? close + 1 : subject;
    }

    /// <summary>“Never,” was Orla Tain’s reply. “Never,” came her reply.</summary>
    private static Attribution? Answered(QuoteScene scene, List<Chunk> chunks, int verb)
    {
        TokenList tokens = scene.Tokens;
        Chunk noun = chunks[verb + 1];
        if (noun.Kind != ChunkKind.NounPhrase || !tokens[noun.Head].Is(WordClass.CueNoun)) return null;
        if (tokens[chunks[verb].Head].Tag != Tag.Be && !tokens.Spells(chunks[verb].Head, "came") && !tokens.Spells(chunks[verb].Head, "comes")) return null;
        return Sources.Possessor(scene, noun) is { } source
            ? new Attribution { Rule = nameof(TailClause), CueFirst = noun.Head, CueLast = noun.Head, Source = source }
            : null;
    }

    /// <summary>“said Carlo Benn’s lawyer, Odessa Pryce”, “said the clerk, Hob Trent”.</summary>
    private static int PreferName(TokenList tokens, List<Chunk> chunks, int subject)
    {
        if (chunks[subject].Kind != ChunkKind.NounPhrase || tokens[chunks[subject].Head].Tag is Tag.Name or Tag.Pronoun) return subject;
        int i = subject + 1;
        while (i + 1 < chunks.Count && chunks[i].Kind == ChunkKind.Preposition && chunks[i + 1].Kind == ChunkKind.NounPhrase) i += 2;
        return i + 1 < chunks.Count && chunks[i].Kind == ChunkKind.Comma && chunks[i + 1].Kind == ChunkKind.NounPhrase
            && tokens[chunks[i + 1].Head].Tag == Tag.Name ? i + 1 : subject;
    }

    /// <summary>Behind a full stop only a clause without object reports the quote before it: “Nobody!” the clerk replied.</summary>
    private static bool ClosesClause(List<Chunk> chunks, int verb) =>
        verb + 1 >= chunks.Count
        || chunks[verb + 1].Kind is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Time or ChunkKind.Preposition or ChunkKind.Subordinator
            or ChunkKind.Dash
        || (chunks[verb + 1].Kind == ChunkKind.NounPhrase && (verb + 2 >= chunks.Count
            || chunks[verb + 2].Kind is ChunkKind.Stop or ChunkKind.Preposition or ChunkKind.Time or ChunkKind.Comma or ChunkKind.Subordinator));
}
