using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.Text;

namespace SeedGen.Speech.Speakers;

/// <summary>Who speaks, once the words that name the speaker are known.</summary>
/// <param name="Person">The person, or null for a group.</param>
/// <param name="Name">The canonical name or the group's words.</param>
/// <param name="Mention">The words that name the speaker.</param>
/// <param name="By">What led to it.</param>
internal sealed record ResolvedSpeaker(PersonEntry? Person, string Name, TextSpan? Mention, SpeakerBy By)
{
    /// <summary>The words of a group or of somebody without a name, where a pronoun stands for them too; null elsewhere.</summary>
    public SourcePhrase? Description { get; private init; }

    /// <summary>A group, or somebody without a name, in the words of the text.</summary>
    public static ResolvedSpeaker InWords(Prose prose, SourcePhrase source, SpeakerBy by)
    {
        TextSpan span = prose.Tokens.SpanOf(source.First, source.Last);
        return new ResolvedSpeaker(null, WhiteSpace.Collapse(prose.Text, span), span, by) { Description = source };
    }
}

/// <summary>Words that may name several, and nothing decides.</summary>
internal sealed record Ambiguity(TextSpan Span, IReadOnlyList<PersonEntry> Candidates);
