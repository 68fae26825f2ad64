using SeedGen.Language;
using SeedGen.People;
using SeedGen.Speech.Clauses;
using SeedGen.Speech.Rules;
using SeedGen.Speech.Speakers;
using SeedGen.Syntax;

namespace SeedGen.Speech;

/// <summary>Asks the rules, in the order of their trust, who reports each quoted string.</summary>
internal sealed class AttributionFinder
{
    private static readonly IAttributionRule TailClause = new TailClause();
    private static readonly IAttributionRule LeadClause = new LeadClause();
    private static readonly IAttributionRule CertainLeadClause = new LeadClause(Trust.Certain);
    private static readonly IAttributionRule SureLeadClause = new LeadClause(Trust.Sure);

    /// <summary>Where the quoted string opens its sentence, the clause behind it reports; elsewhere the clause before it.</summary>
    private static readonly IAttributionRule[] Opening =
        [TailClause, new LabelColon(), new AccordingTo(), LeadClause, new NounCue(), new ParentheticalClause()];

    private static readonly IAttributionRule[] Embedded =
        [
            new ThenColon(), new CleanTail(), new LabelColon(), new CopularCue(), new NounCue(certain: true), CertainLeadClause,
            new AccordingTo(), SureLeadClause, new ParentheticalClause(closing: true), LeadClause, TailClause, new NounCue(),
            new ParentheticalClause(), new LooseLead(),
        ];

    private static readonly IAttributionRule Remote = new Remote();

    /// <summary>Of what has no marks.</summary>
    private static readonly IAttributionRule Introduction = new LeadIn();

    private static readonly List<Chunk> NoChunks = [];

    /// <summary>
    /// Tokens that the rules look back and ahead at least: a sentence that goes on for longer is no longer one, and each of its quoted
    /// strings would look at all others.
    /// </summary>
    private const int Reach = 64;

    private readonly Prose _prose;
    private readonly Chunker _chunker;
    private readonly Chunker _nextChunker;
    private readonly Attribution?[] _found;
    private readonly QuoteScene _scene;
    private int _sentence = -1;
    private int _reach = -1;
    private List<Chunk> _chunks = [];
    private int _position;

    private AttributionFinder(Prose prose, PersonIndex people, SpeechMemory memory)
    {
        _prose = prose;
        _chunker = memory.Sentence;
        _nextChunker = memory.Next;
        _found = new Attribution?[prose.Quoted.Count];
        _scene = new QuoteScene
        {
            Prose = prose,
            People = people,
            Subjects = _chunker.Subjects,
            NextSubjects = _nextChunker.Subjects,
            Elsewhere = memory.Elsewhere,
            Earlier = _found,
        };
    }

    /// <summary>One attribution for each quoted string; null where nobody in reach says it.</summary>
    public static Attribution?[] Find(Prose prose, PersonIndex people, UnmarkedSpeakers unmarked, SpeechMemory memory,
        CancellationToken cancellation)
    {
        AttributionFinder finder = new(prose, people, memory);
        for (int q = 0; q < prose.Quoted.Count; q++)
        {
            cancellation.ThrowIfCancellationRequested();
            int paragraph = prose.Quoted[q].Paragraph;
            if (!unmarked.Covers(paragraph)) finder._found[q] = finder.Attribute(q);
            else if (unmarked.IsIntroduced(paragraph))
                finder._found[q] = q > 0 && unmarked.AreOne(prose.Quoted[q - 1].Paragraph, paragraph)
                    ? new Attribution { Rule = nameof(Continuation), SameSpeakerAs = q - 1, IsRemote = true }
                    : Introduction.Apply(finder.SceneOf(q));
        }

        return finder._found;
    }

    private Attribution? Attribute(int quote)
    {
        QuoteScene scene = SceneOf(quote);
        foreach (IAttributionRule rule in scene.OpensSentence ? Opening : Embedded)
        {
            if (rule.Apply(scene) is { } found) return HeadlineReports.Read(scene, found);
        }

        return Remote.Apply(scene);
    }

    private QuoteScene SceneOf(int quote)
    {
        int index = _prose.SentenceOfQuote[quote];
        Sentence sentence = _prose.Sentences[index];
        int token = _prose.TokenOfQuote[quote];
        bool whole = sentence.End - sentence.First <= 4 * Reach;
        int reach = whole ? 0 : (token - sentence.First) / Reach;
        if (index != _sentence || reach != _reach)
        {
            (_sentence, _reach) = (index, reach);
            int first = whole ? sentence.First : sentence.First + (Math.Max(0, reach - 1) * Reach);
            int end = whole ? sentence.End : Math.Min(sentence.End, sentence.First + ((reach + 2) * Reach));
            _chunks = _chunker.Chunk(first, end);
            _position = 0;
        }

        while (_position < _chunks.Count - 1 && _chunks[_position].Last < token) _position++;
        (_scene.Quote, _scene.Chunks, _scene.Position, _scene.NextChunks) = (quote, _chunks, _position, NextChunks(index, token));
        return _scene;
    }

    /// <summary>The sentence behind, where the quoted string ends this one and that one follows in the same paragraph.</summary>
    private List<Chunk> NextChunks(int sentence, int token)
    {
        if (_prose.Sentences[sentence].End != token + 1 || sentence + 1 >= _prose.Sentences.Count) return NoChunks;
        Sentence next = _prose.Sentences[sentence + 1];
        return next.AfterQuote && _prose.Tokens[next.First].Kind != TokenKind.Quote ? _nextChunker.Chunk(next.First, next.End) : NoChunks;
    }
}
