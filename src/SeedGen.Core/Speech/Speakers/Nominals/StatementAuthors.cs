using SeedGen.Language;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>“The ministry said in a statement it was late. “…,” the statement read.”: whoever made it.</summary>
internal sealed class StatementAuthors(Prose prose, LastSpeakers last, ReferringMentions mentions)
{
    private const int LongestSentence = 100;

    /// <summary>The author, or null where <paramref name="source"/> is no statement or nobody has just made one.</summary>
    public ResolvedSpeaker? Find(SourcePhrase source, int sentence)
    {
        TokenList tokens = prose.Tokens;
        if (!tokens.Spells(source.First, "the") || source.Head != source.First + 1 || !IsStatement(tokens.TextOf(source.Head))
            || HasAuthor(source))
            return null;
        TextSpan span = tokens.SpanOf(source.First, source.Head);
        if (last.Named is { Person: { } person } named && (last.Group == null || named.Sentence > last.GroupSentence))
            return sentence - named.Sentence <= 1 && IsOfWriting(named.Sentence) ? mentions.Description(person, span) : null;
        return last.Group != null && sentence - last.GroupSentence <= 1 && IsOfWriting(last.GroupSentence)
            ? last.Group with { Mention = span, By = SpeakerBy.Nominal }
            : null;
    }

    /// <summary>“The memo, written by an engineer, said”: not by whoever has just spoken.</summary>
    private bool HasAuthor(SourcePhrase source)
    {
        int next = source.Head + 1;
        if (next + 2 < prose.Tokens.Count && prose.Tokens[next].Kind == TokenKind.Comma) next++;
        return next + 1 < prose.Tokens.Count && prose.Tokens[next].Is(WordClass.VerbParticiple) && prose.Tokens.Spells(next + 1, "by");
    }

    /// <summary>“… said in a statement”, “Tain wrote …”: what was said there was written.</summary>
    private bool IsOfWriting(int sentence)
    {
        Sentence said = prose.Sentences[sentence];
        for (int i = said.First; i < Math.Min(said.End, said.First + LongestSentence); i++)
        {
            if (prose.Tokens[i].Is(WordClass.DocumentNoun) || prose.Tokens.Spells(i, "wrote") || prose.Tokens.Spells(i, "written")
                || prose.Tokens.Spells(i, "posted")
                || prose.Tokens.Spells(i, "tweeted") || prose.Tokens.Spells(i, "emailed")) return true;
        }

        return false;
    }

    /// <summary>What somebody writes in his own name; a report or a poem has other authors than those who speak of it.</summary>
    private static bool IsStatement(string noun) =>
        noun is "statement" or "letter" or "email" or "e-mail" or "message" or "post" or "note" or "memo" or "tweet" or "release" or "essay"
            or "op-ed" or "column";
}
