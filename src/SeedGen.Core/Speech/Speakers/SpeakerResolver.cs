using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.People.Evidence;
using SeedGen.People.Names;
using SeedGen.Text;

namespace SeedGen.Speech.Speakers;

/// <summary>Who speaks, once the words that name the speaker are known.</summary>
/// <param name="Person">The person, or null for a group.</param>
/// <param name="Name">The canonical name or the group's words.</param>
/// <param name="Mention">The words that name the speaker.</param>
/// <param name="By">What led to it.</param>
internal sealed record ResolvedSpeaker(PersonEntry? Person, string Name, TextSpan? Mention, SpeakerBy By);

/// <summary>Words that may name several, and nothing decides.</summary>
internal sealed record Ambiguity(TextSpan Span, IReadOnlyList<PersonEntry> Candidates);

/// <summary>Turns the words that name a speaker into the person or group they mean.</summary>
internal sealed class SpeakerResolver(Prose prose, PersonIndex people)
{
    /// <summary>Sentences over which “he” goes on to mean somebody without a name who spoke last.</summary>
    private const int FarthestContinuation = 4;

    private readonly PronounResolver _pronouns = new(prose, people);
    private readonly GroupAntecedents _groups = new(prose, people);
    private readonly FirmsInFocus _firms = new(prose, people);
    private readonly UnnamedAntecedents _unnamed = new(prose, people);
    private readonly Descriptions _descriptions = new(prose, people);
    private readonly UnnamedPeople _introduced = new(prose.Tokens);
    private readonly NamedLater _namedLater = new(prose, people);
    private readonly Handles _handles = new(people);
    private readonly DeclaredAliases _declared = new(prose, people);
    private readonly Dictionary<int, ResolvedSpeaker?> _pronounOf = [];
    private int? _firstWhoIsThey;
    private LastSpeaker _last;
    private ResolvedSpeaker? _lastGroup;
    private int _lastGroupSentence;
    private SourcePhrase? _lastUnnamed;
    private int _lastUnnamedSentence;

    /// <summary>The pronouns and descriptions that turned out to name a person.</summary>
    public List<(PersonEntry Person, TextSpan Span, MentionKind Kind)> Mentions { get; } = [];

    /// <summary>Among whom the last call could not choose; null where it chose, or had nobody to choose from.</summary>
    public Ambiguity? Ambiguity { get; private set; }

    /// <summary>The speaker that <paramref name="source"/> names, or null where nobody can tell.</summary>
    public ResolvedSpeaker? Resolve(SourcePhrase source, int sentence)
    {
        Ambiguity = null;
        ResolvedSpeaker? speaker = source.Kind switch
        {
            SourceKind.Name => OfName(source),
            SourceKind.Pronoun => OfPronoun(source, sentence),
            SourceKind.Handle => OfHandle(source),
            SourceKind.Joint => Group(source, SpeakerBy.Name),
            _ => OfDescription(source, sentence),
        };
        if (speaker != null && source.Relative >= 0) speaker = speaker with { Mention = prose.Tokens[source.Relative].Span };
        if (speaker?.Person != null)
        {
            _last = new LastSpeaker(speaker.Person, sentence);
        }
        else if (speaker != null)
        {
            _lastGroup = speaker;
            _lastGroupSentence = sentence;
            if (source.Kind == SourceKind.Nominal) _lastUnnamed = source;
            else if (!prose.Tokens[source.Head].Is(WordClass.PronounMale | WordClass.PronounFemale)) _lastUnnamed = null;
            _lastUnnamedSentence = sentence;
        }

        return speaker;
    }

    private ResolvedSpeaker? OfName(SourcePhrase source)
    {
        NameMention mention = source.Name!;
        if (mention.Person is { } person) return new ResolvedSpeaker(person, person.Name, mention.Span, SpeakerBy.Name);
        Ambiguity = new Ambiguity(mention.Span, mention.Ambiguous);
        return null;
    }

    private ResolvedSpeaker? OfPronoun(SourcePhrase source, int sentence)
    {
        TokenList tokens = prose.Tokens;
        TextSpan span = tokens[source.Head].Span;
        return tokens[source.Head].Is(WordClass.PronounMale | WordClass.PronounFemale)
            ? OfPersonalPronoun(source, sentence, span)
            : OfGroupPronoun(source, sentence, span);
    }

    /// <summary>“he”, “she”: somebody without a name, if the sentence before began with one; else whoever fits.</summary>
    private ResolvedSpeaker? OfPersonalPronoun(SourcePhrase source, int sentence, TextSpan span)
    {
        if (!_pronounOf.TryGetValue(source.Head, out ResolvedSpeaker? speaker))
        {
            Gender gender = prose.Tokens[source.Head].Is(WordClass.PronounMale) ? Gender.Male : Gender.Female;
            if (Described(source, sentence, gender, out ResolvedSpeaker? passing) is { } described)
                speaker = described with { Mention = span, By = SpeakerBy.Pronoun };
            else if (_pronouns.Resolve(source.Head, sentence, _last, out IReadOnlyList<PersonEntry> ambiguous) is { } person)
                speaker = person.Start > span.Start && Unnamed(passing, sentence, gender) is { } unnamed   // who is named only below is not “he” who has just spoken
                    ? unnamed with { Mention = span, By = SpeakerBy.Pronoun } : OfGender(person, gender, span);
            else if (ambiguous.Count > 0)
                Ambiguity = new Ambiguity(span, ambiguous);
            else if (Unnamed(passing, sentence, gender) is { } nobody)
                speaker = nobody with { Mention = span, By = SpeakerBy.Pronoun };
            _pronounOf[source.Head] = speaker;
        }

        return speaker;
    }

    /// <summary>Whoever without a name has spoken just before, or is described there.</summary>
    private ResolvedSpeaker? Unnamed(ResolvedSpeaker? passing, int sentence, Gender gender) => passing
        ?? (_lastUnnamed is { } last && _lastGroup != null && sentence - _lastUnnamedSentence <= FarthestContinuation && UnnamedAntecedents.IsUnnamed(prose.Tokens, last.First, last.Head, gender) ? _lastGroup : null);

    /// <summary>Somebody who has been “she” once will not be “he”.</summary>
    private ResolvedSpeaker OfGender(PersonEntry person, Gender gender, TextSpan span)
    {
        if (person.Gender == Gender.Unknown || person.Gender == gender) person.Learn(gender, GenderWeight.Pronoun);
        return Known(person, span, SpeakerBy.Pronoun, MentionKind.Pronoun);
    }

    /// <summary>The description that the pronoun stands for; one that only varies somebody's name (“the singer”) must lead to a person.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="gender">Male or female.</param>
    /// <param name="passing">Where it leads to nobody: the speaker if no person fits the pronoun either.</param>
    private ResolvedSpeaker? Described(SourcePhrase pronoun, int sentence, Gender gender, out ResolvedSpeaker? passing)
    {
        passing = null;
        int lastNamed = _last.Person is { } last && PronounResolver.Fits(last, gender) ? _last.Sentence : -1;
        SourcePhrase? description = _unnamed.Find(pronoun.Head, sentence, gender, lastNamed);
        bool newer = description != null && description.First >= prose.Sentences[_lastUnnamedSentence].First;
        if (!newer && GoesOn(pronoun, sentence, gender)) return _lastGroup;
        if (description == null) return null;
        ResolvedSpeaker speaker = OfDescription(description, sentence);
        if (speaker.Person != null || PassingDescriptions.Of(prose.Tokens, description) == Passing.No) return speaker;
        // “…,” said one dealer. The dealer said it was late. “…,” he said.
        if (_lastUnnamed is { } unnamed && _lastGroup != null && (PassingDescriptions.Of(prose.Tokens, unnamed) == Passing.No || _introduced.Contains(prose.Tokens.TextOf(unnamed.Head).ToLowerInvariant())) && prose.Tokens.TextOf(unnamed.Head) == prose.Tokens.TextOf(description.Head) && !_unnamed.IsSomebodyNamed(description.First, pronoun.First, gender)) return _lastGroup;
        passing = speaker;
        return null;
    }

    /// <summary>“…,” said one trader. “…,” he added: whoever spoke last has no name, and nobody who has one came between.</summary>
    private bool GoesOn(SourcePhrase pronoun, int sentence, Gender gender) =>
        _lastUnnamed is { } unnamed && _lastGroup != null && sentence - _lastUnnamedSentence <= FarthestContinuation && _last.Sentence < _lastUnnamedSentence
        && PassingDescriptions.Of(prose.Tokens, unnamed) == Passing.No && UnnamedAntecedents.IsUnnamed(prose.Tokens, unnamed.First, unnamed.Head, gender) && !_unnamed.IsSomebodyNamed(unnamed.Last + 1, pronoun.First, gender);

    private ResolvedSpeaker Known(PersonEntry person, TextSpan span, SpeakerBy by, MentionKind kind)
    {
        Mentions.Add((person, span, kind));
        return new ResolvedSpeaker(person, person.Name, span, by);
    }

    /// <summary>“they”: somebody who uses it, else several people; “it”: an organisation.</summary>
    private ResolvedSpeaker? OfGroupPronoun(SourcePhrase source, int sentence, TextSpan span)
    {
        TokenList tokens = prose.Tokens;
        bool plural = tokens.Spells(source.Head, "they") || tokens.Spells(source.Head, "their");
        bool thing = tokens.Spells(source.Head, "it") || tokens.Spells(source.Head, "its");
        if (!plural && !thing) return null;
        if (plural && FirstWhoIsThey < span.Start && _pronouns.Resolve(source.Head, sentence, _last, out _) is { } person)
            return Known(person, span, SpeakerBy.Pronoun, MentionKind.Pronoun);

        bool goesOn = thing && _lastGroup != null && sentence - _lastGroupSentence <= 1 && (_last.Person == null || _lastGroupSentence > _last.Sentence) && !IsPlural(_lastUnnamed)
            && !(_lastUnnamed is { } paper && tokens.Spells(paper.Head, "statement"));   // a statement's “it” is whoever makes it
        if (goesOn) return _lastGroup! with { Mention = span, By = SpeakerBy.Pronoun };
        TextSpan? found = !plural ? OfIt(source.Head, sentence) : _groups.OfThey(source.Head, sentence) is { } they ? tokens.SpanOf(they.First, they.Last) : null;
        string name = found is { } words ? WhiteSpace.Collapse(prose.Text, words)
            : _lastGroup != null && sentence - _lastGroupSentence <= 3 && !(thing && IsPlural(_lastUnnamed)) ? _lastGroup.Name : span.In(prose.Text);
        return new ResolvedSpeaker(null, name, span, SpeakerBy.Pronoun);
    }

    private bool IsPlural(SourcePhrase? description) => description != null && prose.Tokens[description.Head].Is(WordClass.PluralNoun);

    /// <summary>“it”: an organisation or a firm just named; where that is “the airline”, the name behind it.</summary>
    private TextSpan? OfIt(int token, int sentence)
    {
        if (_groups.OfIt(token, sentence) is not { } found) return _firms.OfIt(token, sentence);
        TokenList tokens = prose.Tokens;
        return tokens.Spells(found.First, "the") && tokens[found.Head].Tag == Syntax.Tag.Noun && Organisation(found, sentence) is { } named ? named : tokens.SpanOf(found.First, found.Last);
    }

    /// <summary>Where somebody who uses “they” is named first.</summary>
    private int FirstWhoIsThey => _firstWhoIsThey ??= people.People.Where(p => p.Gender == Gender.They).Select(p => p.Start).DefaultIfEmpty(int.MaxValue).First();

    private ResolvedSpeaker OfHandle(SourcePhrase source)
    {
        TextSpan span = prose.Tokens[source.Head].Span;
        PersonEntry? person = _handles.Find(span.In(prose.Text));
        return new ResolvedSpeaker(person, person?.Name ?? span.In(prose.Text), span, SpeakerBy.Nominal);
    }

    /// <summary>“the mayor”: the one person who has that role; else a group in the words of the text.</summary>
    private ResolvedSpeaker OfDescription(SourcePhrase source, int sentence)
    {
        TokenList tokens = prose.Tokens;
        bool whole = source.Last == source.Head || tokens.IsCount(source);
        if (_declared.Find(source) is { } declared) return Known(declared, tokens.SpanOf(source.First, source.Head), SpeakerBy.Nominal, MentionKind.Nominal);
        if (whole && tokens[source.First].Tag == Syntax.Tag.PossessivePronoun && _descriptions.FindKin(source, sentence) is { } kin)
            return Known(kin, tokens.SpanOf(source.First, source.Head), SpeakerBy.Nominal, MentionKind.Nominal);
        if (whole && Author(source, sentence) is { } author) return author;
        if (_namedLater.Find(source) is { } later) return Known(later, tokens.SpanOf(source.First, source.Head), SpeakerBy.Nominal, MentionKind.Nominal);
        bool definite = tokens.Spells(source.First, "the") || tokens.IsTitleAlone(source);
        if (definite && (whole || tokens.IsCircumstance(source.Head + 1)))
        {
            if ((_descriptions.Find(source, sentence, _last) ?? OfPronounBefore(source, sentence)) is { } person)
                return Known(person, tokens.SpanOf(source.First, source.Head), SpeakerBy.Nominal, MentionKind.Nominal);

            if (whole && tokens[source.Head].Tag == Syntax.Tag.Noun && Organisation(source, sentence) is { } organisation)
                return new ResolvedSpeaker(null, WhiteSpace.Collapse(prose.Text, organisation), tokens.SpanOf(source.First, source.Head), SpeakerBy.Nominal);
        }

        if (definite && _descriptions.FindBelow(source, sentence) is { } below)
            return Known(below, tokens.SpanOf(source.First, source.Head), SpeakerBy.Nominal, MentionKind.Nominal);

        bool byName = tokens[source.Head].Tag == Syntax.Tag.Name;
        return Group(source, byName ? SpeakerBy.Name : SpeakerBy.Nominal);
    }

    /// <summary>“The ministry said in a statement it was late. “…,” the statement read.”: whoever made it.</summary>
    private ResolvedSpeaker? Author(SourcePhrase source, int sentence)
    {
        TokenList tokens = prose.Tokens;
        if (!tokens.Spells(source.First, "the") || source.Head != source.First + 1 || !IsLetter(tokens.TextOf(source.Head))) return null;
        TextSpan span = tokens.SpanOf(source.First, source.Head);
        bool person = _last.Person != null && (_lastGroup == null || _last.Sentence > _lastGroupSentence);
        if (person && sentence - _last.Sentence <= 1) return Known(_last.Person!, span, SpeakerBy.Nominal, MentionKind.Nominal);
        return !person && _lastGroup != null && sentence - _lastGroupSentence <= 1 ? _lastGroup with { Mention = span, By = SpeakerBy.Nominal } : null;
    }

    private static bool IsLetter(string noun) =>
        noun is "statement" or "letter" or "email" or "e-mail" or "message" or "post" or "note" or "memo" or "tweet" or "release" or "essay" or "op-ed" or "column";

    /// <summary>“By noon she had hung a carpet. “…,” the 71-year-old said.”: the trait is hers of whom the sentence before tells.</summary>
    private PersonEntry? OfPronounBefore(SourcePhrase source, int sentence)
    {
        TokenList tokens = prose.Tokens;
        if (sentence == 0 || prose.Sentences[sentence].Paragraph - prose.Sentences[sentence - 1].Paragraph > 1 || PassingDescriptions.Of(tokens, source) == Passing.No) return null;
        for (int i = prose.Sentences[sentence - 1].First; i + 1 < prose.Sentences[sentence - 1].End; i++)
        {
            if (tokens[i].Tag != Syntax.Tag.Pronoun || !tokens[i].Is(WordClass.PronounMale | WordClass.PronounFemale)) continue;
            bool female = tokens[i].Is(WordClass.PronounFemale);
            if (tokens[source.Head].Is(female ? WordClass.MaleNoun : WordClass.FemaleNoun)) return null;
            return OfPersonalPronoun(new SourcePhrase(i, i, i, SourceKind.Pronoun, null), sentence - 1, tokens[i].Span)?.Person;
        }

        return null;
    }

    /// <summary>“the union”, “the German company”: an organisation with a name.</summary>
    private TextSpan? Organisation(SourcePhrase source, int sentence)
    {
        TokenList tokens = prose.Tokens;
        bool bare = true;
        for (int i = source.First + 1; i < source.Head; i++) bare &= tokens[i].Tag != Syntax.Tag.Name || tokens[i].Is(WordClass.Demonym);
        bool firm = bare && FirmsInFocus.IsFirm(tokens.TextOf(source.Head));
        if (firm && _firms.OfNoun(source, sentence) is { } named) return named;
        if (!tokens[source.Head].Is(WordClass.GroupNoun)) return null;
        TextSpan? found = _groups.OfOrganisation(source.First, sentence) is { } words ? tokens.SpanOf(words.First, words.Last) : null;
        return found ?? (source.Head == source.First + 1 && !firm ? _firms.OfBody(source, sentence) : null);
    }

    private ResolvedSpeaker Group(SourcePhrase source, SpeakerBy by)
    {
        TextSpan span = prose.Tokens.SpanOf(source.First, source.Last);
        return new ResolvedSpeaker(null, WhiteSpace.Collapse(prose.Text, span), span, by);
    }
}

/// <summary>Small questions about a source.</summary>
internal static class SourcePhraseExtensions
{
    /// <summary>“mayor vows”: a bare title in a headline.</summary>
    public static bool IsTitleAlone(this TokenList tokens, SourcePhrase source) =>
        source.First == source.Last && tokens[source.Head].Is(WordClass.Title);

    /// <summary>“the grandmother of nine”: the number belongs to the noun.</summary>
    public static bool IsCount(this TokenList tokens, SourcePhrase source) =>
        source.Last == source.Head + 2 && tokens.Spells(source.Head + 1, "of") && tokens[source.Last].Is(WordClass.Number);

    /// <summary>“the coach at a press conference”: tells when and where it was said and not which coach.</summary>
    public static bool IsCircumstance(this TokenList tokens, int i) =>
        i < tokens.Count && (tokens.Spells(i, "at") || tokens.Spells(i, "on") || tokens.Spells(i, "during") || tokens.Spells(i, "after") || tokens.Spells(i, "before")
        || tokens.Spells(i, "outside") || tokens.Spells(i, "through") || tokens.Spells(i, "via"));
}
