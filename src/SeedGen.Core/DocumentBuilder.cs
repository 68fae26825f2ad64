using SeedGen.Findings;
using SeedGen.Language;
using SeedGen.Model;
using SeedGen.Naming;
using SeedGen.People;
using SeedGen.Reading;
using SeedGen.Speech;
using SeedGen.Text;

namespace SeedGen;

/// <summary>Makes the immutable document of what the stages found.</summary>
internal static class DocumentBuilder
{
    public static SeedDocument Build(
        SourceFile file,
        ReadDocument read,
        Prose prose,
        PersonIndex people,
        List<QuoteFinder.Draft> drafts,
        List<(PersonEntry Person, TextSpan Span, MentionKind Kind)> mentions,
        FindingSink findings)
    {
        IReadOnlyList<string> ids = Identifiers.MakeUnique(
            [.. people.People.Select(p => Identifiers.FromPersonName(p.Name))], ReservedNames.InLists);
        Quote[] quotes = [.. drafts.Select((d, i) => QuoteOf(prose, d, i, ids))];
        IReadOnlyList<string> quoteIds = Identifiers.MakeUnique(
            [.. quotes.Select(q => Identifiers.FromFirstWords(q.Text))], ReservedNames.InLists);
        return new SeedDocument
        {
            Path = file.Path,
            Text = file.Content,
            Title = read.Title,
            Dateline = read.Dateline,
            Metadata = read.Metadata,
            Paragraphs = read.Paragraphs.ToEquatableArray(),
            People = people.People.Select((p, i) => PersonOf(p, ids[i], mentions)).ToEquatableArray(),
            Quotes = quotes.Select((q, i) => q with { Id = quoteIds[i] }).ToEquatableArray(),
            Findings = findings.ToSorted(),
        };
    }

    private static Person PersonOf(PersonEntry person, string id, List<(PersonEntry Person, TextSpan Span, MentionKind Kind)> mentions)
    {
        IEnumerable<Mention> all = person.Mentions.Select(m => new Mention(m.Span, MentionKind.Name))
            .Concat(mentions.Where(m => m.Person == person).Select(m => new Mention(m.Span, m.Kind)));
        return new Person
        {
            Id = id,
            Name = person.Name,
            Given = person.HasGiven ? person.Words[0] : null,
            Family = person.Family,
            Aliases = person.Mentions.Select(m => m.Name).Concat(person.Aliases).Where(n => n != person.Name).Distinct().ToEquatableArray(),
            Roles = person.Roles.ToEquatableArray(),
            Mentions = all.OrderBy(m => m.Span.Start).ToEquatableArray(),
        };
    }

    private static Quote QuoteOf(Prose prose, QuoteFinder.Draft draft, int index, IReadOnlyList<string> ids)
    {
        TextSpan[] segments = [.. draft.Strings.Select(s => prose.Quoted[s].Inner)];
        Attribution? attribution = draft.Attribution;
        Cue? cue = null;
        if (attribution is { CueFirst: >= 0 })
        {
            TextSpan span = prose.Tokens.SpanOf(attribution.CueFirst, attribution.CueLast);
            cue = new Cue(WhiteSpace.Collapse(prose.Text, span), span);
        }

        ResolvedSpeaker? speaker = draft.Speaker;
        return new Quote
        {
            Index = index,
            Id = "",
            Text = string.Join(" ", segments.Select(s => WhiteSpace.Collapse(prose.Text, s))),
            Segments = segments.ToEquatableArray(),
            Kind = draft.Kind,
            Cue = cue,
            Speaker = speaker == null ? null : new Speaker(
                speaker.Person == null ? SpeakerKind.Group : SpeakerKind.Person,
                speaker.Person == null ? null : ids[speaker.Person.Index],
                speaker.Name, speaker.Mention, speaker.By),
            Paragraph = prose.Quoted[draft.Strings[0]].Paragraph,
            Rule = attribution?.Rule ?? "None",
        };
    }
}
