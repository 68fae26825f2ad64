using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>The first verb behind quoted words that reports them, where its subject stands before it: “…,” Ilse Brandtner said.</summary>
internal readonly struct TailVerbs(QuoteScene scene, List<Chunk> chunks, int start, bool nextSentence)
{
    private const int FarthestVerb = 24;
    private const int MostWordsInName = 3;

    private readonly SubjectFinder _subjects = nextSentence ? scene.NextSubjects : scene.Subjects;

    /// <summary>The attribution; null where no verb reports.</summary>
    public Attribution? Find()
    {
        Attribution? relative = null;
        int end = Math.Min(chunks.Count, start + FarthestVerb);
        for (int v = start + 1; v < end && !EndsClause(v); v++)
        {
            if (chunks[v].Kind != ChunkKind.Verb) continue;
            int cited = Cited(v);
            bool reports = cited > 0 || IsHabit(v) || Cues.IsReporting(scene.Tokens, chunks[v]);
            if (nextSentence && CallsSomething(v)) break;
            if (!reports && Interrupts(v) && Sources.From(scene, chunks, start) is { } actor) return Report(actor, null);
            // “…?” Marsh said it had begun: of something else
            if (nextSentence && chunks[v - 1].Kind != ChunkKind.Relative && !(reports && ClosesClause(chunks, v))) break;
            if (!MayReport(v, reports)) continue;
            if (v == start + 1 && IsQuestion(v))
                return new Attribution { Rule = nameof(TailClause), CueFirst = chunks[v].Head, CueLast = chunks[v].Head };
            if ((chunks[v].Passive && cited < 0) || SubjectOf(v) is not (>= 0 and int subject)) continue;
            if (Sources.From(scene, chunks, subject) is not { } source) continue;

            // “…,” one banker who asked not to be named told the Echo: the main verb reports.
            Attribution found = Report(source, chunks[cited == v + 1 ? cited : v]);
            if (!IsInRelative(v)) return found;
            relative ??= found;
        }

        return relative;
    }

    /// <summary>“…wages.” They called for a strike.</summary>
    private bool CallsSomething(int v) =>
        scene.Tokens[chunks[v].Head].Is(WordClass.CueVerbCalling) && !scene.Tokens[chunks[v].Head].Is(WordClass.CueVerbStrong);

    private Attribution Report(SourcePhrase source, Chunk? cue) => cue is { } verb
        ? new() { Rule = nameof(TailClause), CueFirst = verb.Head, CueLast = Cues.EndOf(scene.Tokens, verb), Source = source }
        : new() { Rule = nameof(TailClause), Source = source };

    private bool EndsClause(int i) =>
        chunks[i].Kind is ChunkKind.Stop or ChunkKind.Colon || (chunks[i].Kind == ChunkKind.Quote && !IsInsideName(i));

    /// <summary>A verb that reports, or, behind a comma, the first verb of any kind.</summary>
    private bool MayReport(int v, bool reports)
    {
        if (!reports && (nextSentence || scene.LastCharacter != ',' || v > start + 1 || !scene.OpensSentence)) return false;
        return !chunks[v].Negated && (!nextSentence || ClosesClause(chunks, v));
    }

    /// <summary>
    /// “I never –” Marsh stood up – “saw it”, “Very” – she dips the pen – “carefully”: what somebody does between two halves.
    /// </summary>
    private bool Interrupts(int v)
    {
        if (scene.LastCharacter is '—' or '–' or '-')
            return v + 1 < chunks.Count && chunks[v + 1].Kind is ChunkKind.Dash or ChunkKind.Comma && _subjects.Find(v) == start;
        if (nextSentence || chunks[start - 1].Kind != ChunkKind.Dash) return false;
        int dash = v + 1 < chunks.Count && chunks[v + 1].Kind == ChunkKind.NounPhrase ? v + 2 : v + 1;
        return dash + 1 < chunks.Count && chunks[dash].Kind == ChunkKind.Dash && chunks[dash + 1].Kind == ChunkKind.Quote
            && _subjects.Find(v) == start;
    }

    /// <summary>The subject of the verb, -1 where it has none behind the quoted words or is part of what another says.</summary>
    private int SubjectOf(int v)
    {
        int subject = chunks[start].Kind == ChunkKind.Subordinator && IsInvertedBehind(v) ? v + 1 : _subjects.Find(v);
        if (subject <= start) return subject < start ? -1 : subject;
        if (chunks[subject - 1].Kind is ChunkKind.That or ChunkKind.Relative) return -1;   // “a word that analysts read as”
        return _subjects.Relative > subject && chunks[start].Kind == ChunkKind.Gerund ? -1 : subject;   // “referring to a book that tells”
    }

    /// <summary>“…,” if it closes early, said Orla Tain, head of the market.</summary>
    private bool IsInvertedBehind(int verb) =>
        chunks[verb - 1].Kind == ChunkKind.Comma && verb + 1 < chunks.Count && Sources.PersonAt(scene, chunks[verb + 1]) != null
        && (verb + 2 >= chunks.Count || chunks[verb + 2].Kind is ChunkKind.Comma or ChunkKind.Stop);

    /// <summary>“And then?” he was asked: somebody else says it, and the text does not say who.</summary>
    private bool IsQuestion(int v) => chunks[v].Passive && scene.LastCharacter == '?' && scene.Tokens.Spells(chunks[v].Head, "asked");

    /// <summary>“…,” he was quoted as saying. “…,” she can be heard saying. “…,” she is alleged to have shouted.</summary>
    private int Cited(int verb)
    {
        if (!chunks[verb].Passive) return -1;
        TokenList tokens = scene.Tokens;
        int main = verb + 1;
        // “was quoted by the radio as saying”
        if (main + 1 < chunks.Count && tokens.Spells(chunks[main].First, "by") && chunks[main + 1].Kind == ChunkKind.NounPhrase) main += 2;
        if (main < chunks.Count && tokens.Spells(chunks[main].First, "as")) main++;
        return main < chunks.Count && chunks[main].Kind is ChunkKind.Gerund or ChunkKind.Infinitive && Cues.IsStrong(tokens, chunks[main])
            ? main
            : -1;
    }

    /// <summary>“…,” a friend of hers likes to say. “…,” Ilse Brandtner used to say.</summary>
    private bool IsHabit(int verb)
    {
        int main = verb + 1;
        return main < chunks.Count && !chunks[verb].Passive && chunks[main].Kind == ChunkKind.Infinitive
            && Cues.IsStrong(scene.Tokens, chunks[main]) && ClosesClause(chunks, main)
            && scene.Tokens.LowerOf(chunks[verb].Head) is "likes" or "liked" or "like" or "loves" or "loved" or "love" or "used"
                or "continues" or "continued" or "went" or "goes" or "began" or "begins";
    }

    /// <summary>“the harbour master, who like many of his trade goes by one name”</summary>
    private bool IsInRelative(int verb)
    {
        for (int i = verb - 1; i > start && chunks[i].Kind != ChunkKind.Comma && !Cues.IsVerbal(chunks[i].Kind); i--)
        {
            if (chunks[i].Kind == ChunkKind.Relative) return true;
        }

        return false;
    }

    /// <summary>“…,” Osk Varga, in “Vote” cap and scarf, said: a word or two in marks before a noun.</summary>
    private bool IsInsideName(int quote) =>
        quote + 1 < chunks.Count && chunks[quote + 1].Kind == ChunkKind.NounPhrase && scene.WordsIn(chunks[quote].Head) <= MostWordsInName;

    /// <summary>Behind a full stop only a clause without object reports the quote before it: “Nobody!” the clerk replied.</summary>
    public static bool ClosesClause(List<Chunk> chunks, int verb) =>
        verb + 1 >= chunks.Count
        || chunks[verb + 1].Kind is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Time or ChunkKind.Preposition or ChunkKind.Subordinator
            or ChunkKind.Dash
        || (chunks[verb + 1].Kind == ChunkKind.NounPhrase && (verb + 2 >= chunks.Count
            || chunks[verb + 2].Kind is ChunkKind.Stop or ChunkKind.Preposition or ChunkKind.Time or ChunkKind.Comma
                or ChunkKind.Subordinator));
}
