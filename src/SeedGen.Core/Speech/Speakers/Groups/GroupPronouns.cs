using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Speech.Speakers.Pronouns;
using SeedGen.Speech.Speakers.Unnamed;
using SeedGen.Text;

namespace SeedGen.Speech.Speakers.Groups;

/// <summary>“they”: somebody who uses it, else several people; “it”: an organisation.</summary>
/// <param name="prose">The text.</param>
/// <param name="people">Who is named in it.</param>
/// <param name="last">Who spoke last.</param>
/// <param name="pronouns">Finds whom a pronoun means among those who have a name.</param>
/// <param name="organisations">Finds the organisation that “it” means.</param>
/// <param name="mentions">Takes the pronouns that name a person.</param>
/// <param name="memory">For the sentences in which a group is looked for.</param>
internal sealed class GroupPronouns(
    Prose prose, PersonIndex people, LastSpeakers last, PronounResolver pronouns, NamedOrganisations organisations,
    ReferringMentions mentions, SpeechMemory memory)
{
    /// <summary>Sentences over which “they” goes on to mean the group that spoke last.</summary>
    private const int FarthestGroup = 3;

    private readonly GroupAntecedents _groups = new(prose, people, memory.Groups);
    private int? _firstWhoIsThey;

    /// <summary>Where somebody who uses “they” is named first.</summary>
    private int FirstWhoIsThey =>
        _firstWhoIsThey ??= people.People.Where(p => p.Gender == Gender.They).Select(p => p.Start).DefaultIfEmpty(int.MaxValue).First();

    /// <summary>The speaker; null for “we” and others that are no speakers here.</summary>
    public ResolvedSpeaker? Resolve(SourcePhrase pronoun, int sentence)
    {
        TokenList tokens = prose.Tokens;
        bool plural = tokens.Spells(pronoun.Head, "they") || tokens.Spells(pronoun.Head, "their");
        bool thing = tokens.Spells(pronoun.Head, "it") || tokens.Spells(pronoun.Head, "its");
        if (!plural && !thing) return null;
        TextSpan span = tokens[pronoun.Head].Span;
        if (plural && FirstWhoIsThey < span.Start && pronouns.Resolve(pronoun.Head, sentence, last.Named, out _) is { } person)
            return mentions.Pronoun(person, span);
        if (_groups.OfFreeRelative(pronoun.Head, sentence) is { } own)
            return new ResolvedSpeaker(null, WhiteSpace.Collapse(prose.Text, organisations.NameOf(own, sentence)), span, SpeakerBy.Pronoun);
        if (plural && _groups.OfOneBefore(sentence) is { } single)
            return ResolvedSpeaker.InWords(prose, single, SpeakerBy.Pronoun) with { Mention = span };
        if (plural && IsOneUnnamed(sentence)) return last.Group! with { Mention = span, By = SpeakerBy.Pronoun };
        bool goesOn = thing && GoesOn(sentence);
        bool reads = thing && (IsRead(pronoun.Head)
            || (ClosesReading(pronoun.Head) && !(goesOn && last.GroupSentence >= sentence - 1)));
        if (reads && _groups.OfDocument(sentence) is { } paper)
            return ResolvedSpeaker.InWords(prose, paper, SpeakerBy.Pronoun) with { Mention = span };
        if (goesOn) return last.Group! with { Mention = span, By = SpeakerBy.Pronoun };
        if (thing && _groups.OfLetter(sentence) is { } letter)
            return ResolvedSpeaker.InWords(prose, letter, SpeakerBy.Pronoun) with { Mention = span };
        TextSpan? found = thing
            ? organisations.OfIt(pronoun.Head, sentence)
            : _groups.OfThey(pronoun.Head, sentence) is { } they
                ? tokens.SpanOf(they.First, they.Last)
                : organisations.OfThey(pronoun.Head, sentence);
        if (found == null && thing && (ClosesReading(pronoun.Head) || ClosesTelling(pronoun.Head))
            && _groups.OfPaperInHand(sentence) is { } hand)
            found = tokens.SpanOf(hand.First, hand.Last);
        string name = found is { } words ? WhiteSpace.Collapse(prose.Text, words)
            : last.Group != null && sentence - last.GroupSentence <= FarthestGroup && !(thing && last.AreSeveral)
                ? last.Group.Name
                : span.In(prose.Text);
        return new ResolvedSpeaker(null, name, span, SpeakerBy.Pronoun);
    }

    /// <summary>“Tain wrote a letter to the council. It read: “…””: no council reads like that.</summary>
    private bool IsRead(int pronoun) =>
        IsReading(pronoun) && prose.Tokens[pronoun + 2].Kind is TokenKind.Colon or TokenKind.Comma or TokenKind.Quote;

    /// <summary>“She held up a letter. “Dear sir,” it begins.”: where nobody has just spoken, whose “it” that is.</summary>
    private bool ClosesReading(int pronoun) => IsReading(pronoun) && prose.Tokens[pronoun + 2].Kind is TokenKind.Stop;

    private bool IsReading(int pronoun) =>
        pronoun + 2 < prose.Tokens.Count && prose.Tokens.LowerOf(pronoun + 1) is "read" or "reads" or "begins" or "began";

    private bool ClosesTelling(int pronoun) => pronoun + 2 < prose.Tokens.Count && prose.Tokens.LowerOf(pronoun + 1) is "says" or "said"
        && prose.Tokens[pronoun + 2].Kind is TokenKind.Stop or TokenKind.Comma;

    /// <summary>
    /// A source said the singers were late. “…,” they added: somebody who has just spoken without a name and without a gender.
    /// </summary>
    private bool IsOneUnnamed(int sentence) =>
        last.Description is { } one && sentence - last.GroupSentence <= 1
        && (last.Named.Person == null || last.GroupSentence > last.Named.Sentence)
        && UnnamedPhrases.IsOfEither(prose.Tokens, one.First, one.Head);

    /// <summary>The ministry said … “…,” it added. A statement's “it” is whoever makes it.</summary>
    private bool GoesOn(int sentence) =>
        last.Group != null && sentence - last.GroupSentence <= 1 && (last.Named.Person == null || last.GroupSentence > last.Named.Sentence)
        && !last.AreSeveral && !(last.Description is { } paper && prose.Tokens.Spells(paper.Head, "statement"));
}
