using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech;

/// <summary>What makes a verb group report speech.</summary>
internal static class Cues
{
    /// <summary>Verbs that report: “said”, “called”, “believes”.</summary>
    public const WordClass Reporting = WordClass.CueVerb | WordClass.CueVerbStrong | WordClass.CueVerbCalling | WordClass.ThoughtVerb;

    private const int LongestObject = 12;

    public static bool IsReporting(TokenList tokens, Chunk group) =>
        tokens[group.Head].Is(Reporting) && !IsAuxiliary(tokens[group.Head].Tag) && !IsMotion(tokens, group) && !IsDisplay(tokens, group)
        && !IsPlacing(tokens, group) && !IsHolding(tokens, group) && !IsTreating(tokens, group) && !IsShooting(tokens, group);

    /// <summary>“a vendor shot in Lowmere”: the verb reports only where somebody shoots back.</summary>
    private static bool IsShooting(TokenList tokens, Chunk group) =>
        (tokens.Spells(group.Head, "shot") || tokens.Spells(group.Head, "shoot") || tokens.Spells(group.Head, "shoots"))
        && !(group.Last + 1 < tokens.Count && tokens.Spells(group.Last + 1, "back"));

    /// <summary>“treated 300 children”: the verb calls something a name (“treated it as “a joke””) only with “as”.</summary>
    private static bool IsTreating(TokenList tokens, Chunk group)
    {
        if (!tokens.Spells(group.Head, "treated") && !tokens.Spells(group.Head, "treat") && !tokens.Spells(group.Head, "treats")
            && !tokens.Spells(group.Head, "treating"))
            return false;
        for (int i = group.Last + 1;
            i < Math.Min(tokens.Count, group.Last + LongestObject) && tokens[i].Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            if (tokens.Spells(i, "as") || tokens.Spells(i, "like")) return false;
        }

        return true;
    }

    /// <summary>“was told to show “restraint””: a paper shows what it says, and nobody is to.</summary>
    private static bool IsDisplay(TokenList tokens, Chunk group) =>
        group.Kind == ChunkKind.Infinitive && tokens.Spells(group.Head, "show") && tokens[group.First].Tag == Tag.To;

    /// <summary>
    /// “who goes by one name”, “the joke goes on”: the verb reports (“she goes, ‘No’”) only where nothing follows it in its clause.
    /// </summary>
    private static bool IsMotion(TokenList tokens, Chunk group)
    {
        if (!tokens.Spells(group.Head, "goes") && !tokens.Spells(group.Head, "go") && !tokens.Spells(group.Head, "went")
            && !tokens.Spells(group.Head, "gone") && !tokens.Spells(group.Head, "going")) return false;
        int next = group.Last + 1;
        if (next < tokens.Count && tokens.Spells(next, "on")) next++;
        return next < tokens.Count && tokens[next].Kind is TokenKind.Word or TokenKind.Number;
    }

    public static bool IsStrong(TokenList tokens, Chunk group) =>
        tokens[group.Head].Is(WordClass.CueVerbStrong) && !IsPlacing(tokens, group) && !IsHolding(tokens, group);

    /// <summary>“put a stop to it”, “put in place”: the verb reports only where what is put is “it”.</summary>
    private static bool IsPlacing(TokenList tokens, Chunk group)
    {
        if (!tokens.Spells(group.Head, "put") && !tokens.Spells(group.Head, "puts") && !tokens.Spells(group.Head, "putting")) return false;
        int next = group.Last + 1;
        return next < tokens.Count && !tokens.Spells(next, "it") && !tokens.Spells(next, "this") && !tokens.Spells(next, "that")
            && !tokens.Spells(next, "things") && !IsEstimate(tokens, next);
    }

    /// <summary>“put the number of the dead at “several””: how many there are is said.</summary>
    private static bool IsEstimate(TokenList tokens, int i)
    {
        for (int end = Math.Min(tokens.Count - 1, i + LongestObject); i < end && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens.Spells(i, "at") && tokens[i + 1].Kind == TokenKind.Quote) return true;
        }

        return false;
    }

    /// <summary>“held talks”, “is holding a sample”: the verb reports (“held that the law was void”) only what is no thing.</summary>
    private static bool IsHolding(TokenList tokens, Chunk group)
    {
        if (!tokens.Spells(group.Head, "held") && !tokens.Spells(group.Head, "holding") && !tokens.Spells(group.Head, "hold")
            && !tokens.Spells(group.Head, "holds"))
            return false;
        int next = group.Last + 1;
        return next < tokens.Count && tokens[next].Kind != TokenKind.Colon && tokens[next].Tag is not (Tag.That or Tag.Comma);
    }

    /// <summary>“Tain will “leave””: the main verb is within the marks.</summary>
    private static bool IsAuxiliary(Tag tag) => tag is Tag.Modal or Tag.Be or Tag.Have or Tag.Do or Tag.To;

    /// <summary>No main verb: “was”, “has”.</summary>
    public static bool IsAuxiliaryVerb(TokenList tokens, Chunk group) => IsAuxiliary(tokens[group.Head].Tag);

    /// <summary>The last token of the cue: “put it”, “came the reply”.</summary>
    public static int EndOf(TokenList tokens, Chunk group)
    {
        int next = group.Last + 1;
        if (next >= tokens.Count) return group.Last;
        if ((tokens.Spells(group.Head, "put") || tokens.Spells(group.Head, "puts")) && tokens.Spells(next, "it")) return next;
        if (tokens.Spells(group.Head, "came") && tokens.Spells(next, "the") && next + 1 < tokens.Count
            && tokens[next + 1].Is(WordClass.CueNoun))
            return next + 1;
        return group.Last;
    }

    public static bool IsVerbal(ChunkKind kind) =>
        kind is ChunkKind.Verb or ChunkKind.Gerund or ChunkKind.Participle or ChunkKind.Infinitive;
}
