using SeedGen.Language;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Speech.Speakers;

/// <summary>“The ministry said in a statement it was late. “…,” the statement read.”: whoever made it.</summary>
internal sealed class StatementAuthors(TokenList tokens, LastSpeakers last, ReferringMentions mentions)
{
    /// <summary>The author, or null where <paramref name="source"/> is no statement or nobody has just spoken.</summary>
    public ResolvedSpeaker? Find(SourcePhrase source, int sentence)
    {
        if (!tokens.Spells(source.First, "the") || source.Head != source.First + 1 || !IsStatement(tokens.TextOf(source.Head))) return null;
        TextSpan span = tokens.SpanOf(source.First, source.Head);
        if (last.Named is { Person: { } person } named && (last.Group == null || named.Sentence > last.GroupSentence))
            return sentence - named.Sentence <= 1 ? mentions.Description(person, span) : null;
        return last.Group != null && sentence - last.GroupSentence <= 1 ? last.Group with { Mention = span, By = SpeakerBy.Nominal } : null;
    }

    /// <summary>What somebody writes in his own name; a report or a poem has other authors than those who speak of it.</summary>
    private static bool IsStatement(string noun) =>
        noun is "statement" or "letter" or "email" or "e-mail" or "message" or "post" or "note" or "memo" or "tweet" or "release" or "essay" or "op-ed" or "column";
}
