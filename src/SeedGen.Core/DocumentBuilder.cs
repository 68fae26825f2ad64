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
        string[] texts = [.. drafts.Select(d => TextOf(prose, d))];
        IReadOnlyList<string> quoteIds = Identifiers.MakeUnique([.. texts.Select(Identifiers.FromFirstWords)], ReservedNames.InLists);
        ILookup<PersonEntry, Mention> others = mentions.ToLookup(m => m.Person, m => new Mention(m.Span, m.Kind));
        return new SeedDocument
        {
            Path = file.Path,
            Text = file.Content,
            Title = read.Title,
            Dateline = read.Dateline,
            Metadata = read.Metadata,
            Paragraphs = read.Paragraphs.ToEquatableArray(),
            People = people.People.Select((p, i) => PersonOf(p, ids[i], others[p])).ToEquatableArray(),
            Quotes = drafts.Select((d, i) => QuoteOf(prose, d, i, quoteIds[i], texts[i], ids)).ToEquatableArray(),
            Findings = findings.ToSorted(),
        };
    }

    private static Person PersonOf(PersonEntry person, string id, IEnumerable<Mention> others) => new()
    {
        Id = id,
        Name = person.Name,
        Given = person.GivenToShow,
        Family = person.FamilyToShow,
        Aliases = AliasesOf(person).ToEquatableArray(),
        Roles = person.Roles.ToEquatableArray(),
        Mentions = MentionsOf(person, others),
    };

    private static List<string> AliasesOf(PersonEntry person)
    {
        List<string> aliases = [];
        HashSet<string>? seen = null;
        foreach (NameMention mention in person.Mentions) Add(mention.Name);
        foreach (string alias in person.Aliases) Add(alias);
        return aliases;

        void Add(string alias)
        {
            // Nearly always the same string once more.
            if (alias == person.Name || (aliases.Count > 0 && alias == aliases[aliases.Count - 1])) return;
            if ((seen ??= new HashSet<string>(StringComparer.Ordinal)).Add(alias)) aliases.Add(alias);
        }
    }

    private static EquatableArray<Mention> MentionsOf(PersonEntry person, IEnumerable<Mention> others)
    {
        List<Mention> mentions = new(person.Mentions.Count + 4);
        foreach (NameMention mention in person.Mentions) mentions.Add(new Mention(mention.Span, MentionKind.Name));
        int names = mentions.Count;
        mentions.AddRange(others);
        return mentions.Count == names ? mentions.ToEquatableArray() : mentions.OrderBy(m => m.Span.Start).ToEquatableArray();
    }

    /// <summary>The quoted words, segments joined by one space.</summary>
    private static string TextOf(Prose prose, QuoteFinder.Draft draft)
    {
        string text = WhiteSpace.Collapse(prose.Text, prose.Quoted[draft.Strings[0]].Inner);
        return draft.Strings.Count == 1 ? text : string.Join(" ", draft.Strings.Select(s => WhiteSpace.Collapse(prose.Text, prose.Quoted[s].Inner)));
    }

    private static Quote QuoteOf(Prose prose, QuoteFinder.Draft draft, int index, string id, string text, IReadOnlyList<string> ids)
    {
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
            Id = id,
            Text = text,
            Segments = draft.Strings.Select(s => prose.Quoted[s].Inner).ToEquatableArray(),
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
