using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People.Evidence;
using SeedGen.People.Names;
using SeedGen.People.Roles;
using SeedGen.Reading.Yaml;
using SeedGen.Syntax;

namespace SeedGen.People;

/// <summary>Finds everybody whom a document names.</summary>
internal static class PersonFinder
{
    /// <summary>Tags the sentences of <paramref name="prose"/>, finds the names in them, and makes persons of the names.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="corrections">The author's.</param>
    /// <param name="memory">Empty; of no other use as long as the index is.</param>
    /// <param name="cancellation">Of the host.</param>
    public static PersonIndex Find(Prose prose, IReadOnlyList<CorrectionLayer> corrections, PeopleMemory memory,
        CancellationToken cancellation)
    {
        List<NameMention> written = FindWritten(prose, memory, cancellation);
        List<NameMention> quoted = FindQuoted(prose, memory, cancellation);
        List<NameMention> all = Merge(written, quoted, memory.All);
        List<PersonEntry> people = new PersonResolver(prose, all, memory).Resolve(corrections);
        PersonIndex index = new(people, written);
        RoleFinder.Find(prose, index);
        GenderFromNouns.Find(prose.Tokens, index.Mentions);
        GenderFromPronouns.Find(prose, index);
        DeclaredPronouns.Find(prose.Tokens, written);
        return index;
    }

    /// <summary>Both in the order of the document.</summary>
    private static List<NameMention> Merge(List<NameMention> written, List<NameMention> quoted, List<NameMention> all)
    {
        if (quoted.Count == 0) return written;
        int next = 0;
        foreach (NameMention mention in written)
        {
            while (next < quoted.Count && quoted[next].Span.Start < mention.Span.Start) all.Add(quoted[next++]);
            all.Add(mention);
        }

        while (next < quoted.Count) all.Add(quoted[next++]);
        return all;
    }

    private static List<NameMention> FindWritten(Prose prose, PeopleMemory memory, CancellationToken cancellation)
    {
        NameFinder finder = new(prose, prose.Tokens, memory, quoted: false);
        NamesInSentences names = NamesInSentences.Of(prose, memory.InSentences);
        foreach (Sentence sentence in prose.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            Tagger.Run(prose.Tokens, sentence.First, sentence.End, names);
            ParagraphKind kind = prose.Paragraphs[sentence.Paragraph].Kind;
            if (kind == ParagraphKind.Boilerplate) continue;
            bool titleCase = kind is ParagraphKind.Title or ParagraphKind.Heading && TitleCase.Is(prose.Tokens, sentence);
            finder.Find(sentence.First, sentence.End, sentence.Paragraph, titleCase);
        }

        return finder.Found;
    }

    private static List<NameMention> FindQuoted(Prose prose, PeopleMemory memory, CancellationToken cancellation)
    {
        NameFinder finder = new(prose, prose.QuotedTokens, memory, quoted: true);
        TokenList tokens = prose.QuotedTokens;
        for (int q = 0; q < prose.Quoted.Count; q++)
        {
            cancellation.ThrowIfCancellationRequested();
            int start = prose.FirstQuotedToken[q], end = prose.FirstQuotedToken[q + 1];
            if (end == start + 1 && IsNickname(prose.Tokens, prose.TokenOfQuote[q])) continue;
            bool title = QuotedTitle.Is(tokens, start, end);
            for (int i = start; i < end; i++)
            {
                if (i + 1 < end && tokens[i].Kind != TokenKind.Stop) continue;
                Tagger.Run(tokens, start, i + 1);
                finder.Find(start, i + 1, prose.Quoted[q].Paragraph, title);
                start = i + 1;
            }
        }

        return finder.Found;
    }

    /// <summary>“Ray “Sparrow” Dunmore”, “‘Sparrow’ Dunmore”: one word in marks that a name follows.</summary>
    private static bool IsNickname(TokenList tokens, int quote) => quote + 1 < tokens.Count && tokens[quote + 1].Tag == Tag.Name;
}
