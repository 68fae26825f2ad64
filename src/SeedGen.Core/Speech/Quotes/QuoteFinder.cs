using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.People.Roles;
using SeedGen.Speech.Dialogues;
using SeedGen.Speech.Speakers;
using SeedGen.Syntax;

namespace SeedGen.Speech.Quotes;

/// <summary>Makes the quotes of a document: keeps what is speech, joins segments, resolves speakers.</summary>
internal sealed class QuoteFinder(Prose prose, PersonIndex people, UnmarkedSpeakers unmarked, SpeechMemory memory)
{
    /// <summary>An utterance before it has a place in the document.</summary>
    internal sealed class Draft
    {
        /// <summary>Its quoted strings, which stand one behind the other.</summary>
        public required QuotedRun Strings { get; set; }

        public required Attribution? Attribution { get; set; }

        public ResolvedSpeaker? Speaker { get; set; }

        /// <summary>The words that may mean several, where nobody was chosen.</summary>
        public Ambiguity? Ambiguity { get; set; }

        public QuoteKind Kind { get; set; }
    }

    /// <summary>The speakers' pronouns and descriptions found on the way.</summary>
    public List<PersonMention> Mentions { get; private set; } = [];

    /// <summary>The utterances in document order.</summary>
    public List<Draft> Find(CancellationToken cancellation)
    {
        Attribution?[] attributions = AttributionFinder.Find(prose, people, unmarked, memory, cancellation);
        SpeakerResolver resolver = new(prose, people, memory);
        List<Draft> drafts = [];
        Draft?[] draftOf = new Draft?[prose.Quoted.Count];
        EchoedQuotes echoes = new(prose);
        List<(Draft Headline, int Echo)>? headlines = null, pulled = null;
        for (int q = 0; q < prose.Quoted.Count; q++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (prose.Paragraphs[prose.Quoted[q].Paragraph].Kind == ParagraphKind.Boilerplate) continue;
            if (unmarked.Covers(prose.Quoted[q].Paragraph))
            {
                drafts.Add(draftOf[q] = Unmarked(q, attributions[q], resolver, draftOf));
                if (draftOf[q]!.Speaker == null && unmarked.IsAlone(prose.Quoted[q].Paragraph)
                    && echoes.FindPulledFrom(q) is >= 0 and var source)
                    (pulled ??= []).Add((draftOf[q]!, source));
                continue;
            }

            Attribution? attribution = attributions[q];
            if (q > 0 && draftOf[q - 1] is { } open && prose.Quoted[q - 1].OpenAtEnd
                && prose.Quoted[q].Paragraph == prose.Quoted[q - 1].Paragraph + 1)
            {
                draftOf[q] = open;
                open.Strings = open.Strings.UpTo(q);
                if (open.Attribution is null or { IsRemote: true } && attribution is { IsRemote: false })
                {
                    open.Attribution = attribution;
                    open.Speaker = Resolve(resolver, attribution, draftOf, q);
                }

                continue;
            }

            int echo = echoes.Find(q);
            // A subhead is speech where the text below says so; in a title a few words may be a slogan or irony as well.
            bool subhead = echo >= 0 && prose.Paragraphs[prose.Quoted[q].Paragraph].Kind != ParagraphKind.Title;
            if (!subhead && !SpeechFilter.IsSpeech(prose, q, attribution)) continue;
            QuoteKind kind = QuoteKinds.Of(prose, q, attribution);
            if (q > 0 && draftOf[q - 1] is { } previous
                && QuoteJoiner.Joins(prose, q, attributions[q - 1], attribution, kind, previous.Kind))
            {
                draftOf[q] = previous;
                previous.Strings = previous.Strings.UpTo(q);
                continue;
            }

            Draft draft = new() { Strings = new QuotedRun(q, 1), Attribution = attribution, Kind = kind };
            draft.Speaker = Resolve(resolver, attribution, draftOf, q);
            if (draft.Speaker is { Person: { } addressed } && attribution is { IsRemote: true } && Vocatives.Has(prose, q, addressed))
                draft.Speaker = null;
            draft.Ambiguity = draft.Speaker == null && attribution?.SameSpeakerAs is null or < 0 ? resolver.Ambiguity : null;
            draftOf[q] = draft;
            drafts.Add(draft);
            if (echo < 0 && NamesNobody(draft)) echo = echoes.FindFromOpening(q);
            if (echo >= 0) (headlines ??= []).Add((draft, echo));
        }

        if (headlines != null) FollowTexts(headlines, draftOf, drafts);
        if (pulled != null) FollowSources(pulled, draftOf);
        Dialogue.Resolve(prose, people, drafts);
        SilentQuotes.Resolve(prose, drafts);
        Mentions = resolver.Mentions;
        return drafts;
    }

    /// <summary>
    /// Headlines go by what the text below says of their words; where it says nothing, they may be slogans, and no quotes.
    /// </summary>
    private void FollowTexts(List<(Draft Headline, int Echo)> headlines, Draft?[] draftOf, List<Draft> drafts)
    {
        HashSet<Draft> slogans = [];
        foreach ((Draft headline, int echo) in headlines)
        {
            if (draftOf[echo] is { Speaker: not null, Attribution.IsRemote: false } echoed) Follow(headline, echoed);
            else if (EchoedQuotes.IsHeadline(prose, headline.Strings[0])
                && !SpeechFilter.IsSpeech(prose, headline.Strings[0], headline.Attribution))
                slogans.Add(headline);
        }

        if (slogans.Count > 0) drafts.RemoveAll(slogans.Contains);
    }

    /// <summary>Whoever says it in the text says it in the block quote.</summary>
    private static void FollowSources(List<(Draft Quotation, int Source)> pulled, Draft?[] draftOf)
    {
        foreach ((Draft quotation, int source) in pulled)
        {
            if (draftOf[source]?.Speaker is not { } speaker) continue;
            quotation.Attribution = new Attribution { Rule = EchoedQuotes.Rule, IsRemote = true };
            quotation.Speaker = speaker with { By = SpeakerBy.Continuation };
        }
    }

    /// <summary>
    /// Whoever says it below says it in the headline; what the headline calls somebody (“Governor”) is then whom it means.
    /// </summary>
    private void Follow(Draft headline, Draft echoed)
    {
        ResolvedSpeaker speaker = echoed.Speaker!;
        if (headline.Attribution is { IsRemote: false, Source: not null } && !IsThing(headline))
        {
            if (headline.Speaker is { Person: null } group && speaker.Person != null && NamesNobody(headline))
                headline.Speaker = speaker with { By = group.By, Mention = group.Mention };
            return;
        }

        headline.Attribution = new Attribution { Rule = EchoedQuotes.Rule, IsRemote = true };
        headline.Speaker = speaker with { By = SpeakerBy.Continuation };
        headline.Ambiguity = null;
    }

    /// <summary>One person speaks who is only described: “Governor”, “a former minister”.</summary>
    private bool NamesNobody(Draft draft) =>
        draft.Speaker is { Person: null } && draft.Attribution is { IsRemote: false, Source: { Kind: SourceKind.Nominal } source }
        && prose.Tokens[source.Head] is var head && head.Is(WordClass.Title | WordClass.PersonNoun)
        && !head.Is(WordClass.GroupNoun | WordClass.OrgNoun) && !RoleWords.IsPlural(prose.Tokens, source.Head);

    /// <summary>“Inquest hears of ‘a whiteout’”: what cannot speak, or only holds what others say.</summary>
    private bool IsThing(Draft draft) =>
        draft.Speaker is { Person: null } && draft.Attribution is { Source: { Kind: SourceKind.Nominal } source }
        && prose.Tokens[source.Head] is { Tag: Tag.Noun } head
        && !head.Is(WordClass.Title | WordClass.PersonNoun | WordClass.Kin | WordClass.GroupNoun | WordClass.OrgNoun
            | WordClass.DocumentNoun);

    /// <summary>A turn, or a paragraph of a block quote, which words above it may introduce.</summary>
    private Draft Unmarked(int quote, Attribution? introduction, SpeakerResolver resolver, Draft?[] draftOf)
    {
        int paragraph = prose.Quoted[quote].Paragraph;
        return new Draft
        {
            Strings = new QuotedRun(quote, 1),
            Attribution = introduction ?? new Attribution { Rule = unmarked.RuleOf(paragraph) },
            Kind = QuoteKind.Direct,
            Speaker = introduction == null ? unmarked.Resolve(paragraph) : Resolve(resolver, introduction, draftOf, quote),
        };
    }

    private ResolvedSpeaker? Resolve(SpeakerResolver resolver, Attribution? attribution, Draft?[] draftOf, int quote)
    {
        if (attribution == null) return null;
        if (attribution.SameSpeakerAs >= 0)
        {
            Draft? before = draftOf[attribution.SameSpeakerAs];
            // “The analyst rates it “hold.” “…””: the string before is nobody's words, but its clause has a subject.
            ResolvedSpeaker? same = before != null || attribution.Source == null
                ? before?.Speaker
                : resolver.Resolve(attribution.Source, prose.SentenceOfQuote[attribution.SameSpeakerAs]);
            return same == null ? null : same with { By = SpeakerBy.Continuation };
        }

        return attribution.Source == null ? null : resolver.Resolve(attribution.Source, prose.SentenceOfQuote[quote]);
    }
}
