using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech;

/// <summary>What makes a verb group report speech.</summary>
internal static class Cues
{
    /// <summary>Verbs that report: “said”, “called”, “believes”.</summary>
    public const WordClass Reporting = WordClass.CueVerb | WordClass.CueVerbStrong | WordClass.CueVerbCalling | WordClass.ThoughtVerb;

    public static bool IsReporting(TokenList tokens, Chunk group) => tokens[group.Head].Is(Reporting);

    public static bool IsStrong(TokenList tokens, Chunk group) => tokens[group.Head].Is(WordClass.CueVerbStrong);

    public static bool IsVerbal(ChunkKind kind) => kind is ChunkKind.Verb or ChunkKind.Gerund or ChunkKind.Participle or ChunkKind.Infinitive;
}
