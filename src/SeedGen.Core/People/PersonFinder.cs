using SeedGen.Language;
using SeedGen.Model;
using SeedGen.Reading;
using SeedGen.Syntax;

namespace SeedGen.People;

/// <summary>Finds everybody whom a document names.</summary>
internal static class PersonFinder
{
    /// <summary>Tags the sentences of <paramref name="prose"/>, finds the names in them, and makes persons of the names.</summary>
    public static PersonIndex Find(Prose prose, CorrectionSet corrections, CancellationToken cancellation)
    {
        List<NameMention> written = FindWritten(prose, cancellation);
        List<NameMention> quoted = FindQuoted(prose, cancellation);
        List<NameMention> all = [.. written, .. quoted];
        all.Sort((a, b) => a.Span.CompareTo(b.Span));
        List<PersonEntry> people = new PersonResolver(all, m => m.Quoted ? prose.QuotedTokens : prose.Tokens).Resolve(corrections);
        PersonIndex index = new(people, written);
        RoleFinder.Find(prose, index);
        DeclaredPronouns.Find(prose.Tokens, written);
        return index;
    }

    private static List<NameMention> FindWritten(Prose prose, CancellationToken cancellation)
    {
        List<NameMention> found = [];
        NameFinder finder = new(prose, prose.Tokens, quoted: false);
        NamesInSentences names = NamesInSentences.Of(prose);
        foreach (Sentence sentence in prose.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            Tagger.Tag(prose.Tokens, sentence.First, sentence.End, names);
            if (prose.Paragraphs[sentence.Paragraph].Kind == ParagraphKind.Boilerplate) continue;
            found.AddRange(finder.Find(sentence.First, sentence.End, sentence.Paragraph));
        }

        return found;
    }

    private static List<NameMention> FindQuoted(Prose prose, CancellationToken cancellation)
    {
        List<NameMention> found = [];
        NameFinder finder = new(prose, prose.QuotedTokens, quoted: true);
        TokenList tokens = prose.QuotedTokens;
        for (int q = 0; q < prose.Quoted.Count; q++)
        {
            cancellation.ThrowIfCancellationRequested();
            int start = prose.FirstQuotedToken[q], end = prose.FirstQuotedToken[q + 1];
            for (int i = start; i < end; i++)
            {
                if (i + 1 < end && tokens[i].Kind != TokenKind.Stop) continue;
                Tagger.Tag(tokens, start, i + 1);
                found.AddRange(finder.Find(start, i + 1, prose.Quoted[q].Paragraph));
                start = i + 1;
            }
        }

        return found;
    }
}
