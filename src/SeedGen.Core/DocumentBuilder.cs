using System.Text;
using SeedGen.Findings;
using SeedGen.Language;
using SeedGen.Model;
using SeedGen.Naming;
using SeedGen.People;
using SeedGen.Reading;
using SeedGen.Reading.Yaml;
using SeedGen.Speech;
using SeedGen.Speech.Quotes;
using SeedGen.Speech.Speakers;
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
        List<PersonMention> mentions,
        FindingSink findings,
        StringBuilder builder)
    {
        Person[] persons = PersonBuilder.Build(people.People, mentions);
        return new SeedDocument
        {
            Path = file.Path,
            Text = file.Content,
            Title = read.Title,
            Dateline = read.Dateline,
            Metadata = read.Metadata,
            Paragraphs = new(read.Shown),
            People = new(persons),
            Quotes = new(QuotesOf(prose, drafts, persons, builder)),
            Findings = findings.ToSorted(),
            SideFindings = HasSides(read)
                ? new([.. Sides(read).SelectMany(l => l.Findings.ToSorted().Select(f => new SideFinding(l.Side!.Path, f)))])
                : [],
            SideUses = HasSides(read) ? new([.. Sides(read).Select(l => new SideUse(l.Side!.Path, l.Fitting.ToEquatableArray()))]) : [],
        };
    }

    /// <summary>Nearly all documents have none.</summary>
    private static bool HasSides(ReadDocument read) => read.Corrections.Count > 1;

    private static IEnumerable<CorrectionLayer> Sides(ReadDocument read) => read.Corrections.Where(l => l.Side != null);

    private static Quote[] QuotesOf(Prose prose, List<QuoteFinder.Draft> drafts, Person[] persons, StringBuilder builder)
    {
        string[] texts = new string[drafts.Count], ids = new string[drafts.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = TextOf(prose, drafts[i], builder);
            ids[i] = Identifiers.FromFirstWords(texts[i]);
        }

        IReadOnlyList<string> unique = Identifiers.MakeUnique(ids, ReservedNames.InLists);
        Quote[] quotes = new Quote[drafts.Count];
        for (int i = 0; i < quotes.Length; i++) quotes[i] = QuoteOf(prose, drafts[i], i, unique[i], texts[i], persons);
        return quotes;
    }

    /// <summary>The quoted words, segments joined by one space.</summary>
    private static string TextOf(Prose prose, QuoteFinder.Draft draft, StringBuilder builder)
    {
        if (draft.Strings.Count == 1) return WhiteSpace.Collapse(prose.Written, prose.Quoted[draft.Strings[0]].Inner);
        builder.Clear();
        for (int i = 0; i < draft.Strings.Count; i++)
        {
            if (i > 0) builder.Append(' ');
            WhiteSpace.Append(builder, prose.Written, prose.Quoted[draft.Strings[i]].Inner);
        }

        return builder.ToString();
    }

    private static Quote QuoteOf(Prose prose, QuoteFinder.Draft draft, int index, string id, string text, Person[] persons)
    {
        Attribution? attribution = draft.Attribution;
        TextSpan[] segments = new TextSpan[draft.Strings.Count];
        for (int i = 0; i < segments.Length; i++) segments[i] = prose.Quoted[draft.Strings[i]].Inner;
        return new Quote
        {
            Index = index,
            Id = id,
            Text = text,
            Segments = new(segments),
            Kind = draft.Kind,
            Cue = attribution is { CueFirst: >= 0 } ? CueOf(prose, attribution) : null,
            Speaker = draft.Speaker == null ? null : SpeakerOf(draft.Speaker, persons),
            Paragraph = prose.Quoted[draft.Strings[0]].Paragraph,
            Rule = attribution?.Rule ?? "None",
        };
    }

    private static Cue CueOf(Prose prose, Attribution attribution)
    {
        TextSpan span = prose.Tokens.SpanOf(attribution.CueFirst, attribution.CueLast);
        string text = attribution.CueFirst == attribution.CueLast
            ? WordStrings.Get(prose.Written, span.Start, span.Length)
            : WhiteSpace.Collapse(prose.Written, span);
        return new Cue(text, span);
    }

    private static Speaker SpeakerOf(ResolvedSpeaker speaker, Person[] persons) => new(
        speaker.Person == null ? SpeakerKind.Group : SpeakerKind.Person,
        speaker.Person == null ? null : persons[speaker.Person.Index].Id,
        speaker.Name, speaker.Mention, speaker.By);
}
