using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.People.Evidence;
using SeedGen.People.Names;
using SeedGen.Speech.Speakers.Nominals;
using SeedGen.Speech.Speakers.Unnamed;
using SeedGen.Syntax;
using SeedGen.Text;

namespace SeedGen.Speech.Speakers.Pronouns;

/// <summary>“he”, “she”: somebody without a name, if the sentence before began with one; else whoever fits.</summary>
/// <param name="prose">The text.</param>
/// <param name="people">Who is named in it.</param>
/// <param name="last">Who spoke last.</param>
/// <param name="pronouns">Finds whom a pronoun means among those who have a name.</param>
/// <param name="introduced">Who is introduced without a name.</param>
/// <param name="mentions">Takes the pronouns that name a person.</param>
/// <param name="memory">For the sentences in which somebody without a name is looked for.</param>
/// <param name="describe">The speaker whom a description in front of a pronoun of that sentence means.</param>
internal sealed class PersonalPronouns(
    Prose prose, PersonIndex people, LastSpeakers last, PronounResolver pronouns, UnnamedPeople introduced, ReferringMentions mentions,
    SpeechMemory memory,
    Func<SourcePhrase, int, ResolvedSpeaker> describe)
{
    /// <summary>Sentences over which “he” goes on to mean somebody without a name who spoke last.</summary>
    private const int FarthestContinuation = 4;

    /// <summary>“My father”, time and again.</summary>
    private const int FewestOfMemoir = 3;

    /// <summary>Words: “I saw her face”.</summary>
    private const int LongestOpening = 5;

    /// <summary>
    /// Pronouns that lead over a trait to the pronoun before; a text may go on like that for longer than the stack is deep.
    /// </summary>
    private const int LongestChain = 16;

    private readonly UnnamedAntecedents _unnamed = new(prose, people, memory.Unnamed);
    private readonly WritersKin _kin = new(prose, people);
    private readonly Ages _ages = new(prose, people);
    private readonly Dictionary<int, ResolvedSpeaker?> _known = [];
    private int _chain;

    /// <summary>The speaker, or null where nobody can tell.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="ambiguity">Among whom nothing decides; null where something does, or there is nobody.</param>
    public ResolvedSpeaker? Resolve(SourcePhrase pronoun, int sentence, out Ambiguity? ambiguity)
    {
        ambiguity = null;
        if (!_known.TryGetValue(pronoun.Head, out ResolvedSpeaker? speaker))
            _known[pronoun.Head] = speaker = Find(pronoun, sentence, out ambiguity);
        return speaker;
    }

    /// <summary>“By noon she had hung a carpet. “…,” the 71-year-old said.”: the trait is hers of whom the sentence before tells.</summary>
    public PersonEntry? OfTrait(SourcePhrase trait, int sentence)
    {
        TokenList tokens = prose.Tokens;
        if (_chain == LongestChain || sentence == 0 || prose.Sentences[sentence].Paragraph - prose.Sentences[sentence - 1].Paragraph > 1
            || PassingDescriptions.Of(prose, trait) == Passing.No || introduced.Introduces(trait))
            return null;
        for (int i = prose.Sentences[sentence - 1].First; i + 1 < prose.Sentences[sentence - 1].End; i++)
        {
            if (tokens[i].Tag != Tag.Pronoun || !tokens[i].Is(WordClass.PronounMale | WordClass.PronounFemale)) continue;
            bool female = tokens[i].Is(WordClass.PronounFemale);
            if (tokens[trait.Head].Is(female ? WordClass.MaleNoun : WordClass.FemaleNoun)) return null;
            _chain++;
            PersonEntry? person = Resolve(new SourcePhrase(i, i, i, SourceKind.Pronoun, null), sentence - 1, out _)?.Person;
            _chain--;
            return person;
        }

        return null;
    }

    private ResolvedSpeaker? Find(SourcePhrase pronoun, int sentence, out Ambiguity? ambiguity)
    {
        ambiguity = null;
        TextSpan span = prose.Tokens[pronoun.Head].Span;
        Gender gender = prose.Tokens[pronoun.Head].Is(WordClass.PronounMale) ? Gender.Male : Gender.Female;
        if (Described(pronoun, sentence, gender, out ResolvedSpeaker? passing) is { } described)
            return described with { Mention = span, By = SpeakerBy.Pronoun };
        PersonEntry? person = pronouns.Resolve(pronoun.Head, sentence, last.NamedOf(gender), out IReadOnlyList<PersonEntry> ambiguous);
        if (person == null && ambiguous.Count > 0)
        {
            ambiguity = new Ambiguity(span, ambiguous);
            return null;
        }

        // Who is named only below is not “he” who has just spoken.
        if (person == null || person.Start > span.Start)
        {
            if (Unnamed(passing, sentence, gender) is { } unnamed) return unnamed with { Mention = span, By = SpeakerBy.Pronoun };
            if (_kin.Before(pronoun.Head, sentence, gender) is { } kin)
                return ResolvedSpeaker.InWords(prose, kin, SpeakerBy.Pronoun) with { Mention = span };
        }

        else if (last.NamedOf(gender).Person != person && _kin.Count(gender) >= FewestOfMemoir
            && _kin.Before(pronoun.Head, sentence, gender) is { } mine)
        {
            return ResolvedSpeaker.InWords(prose, mine, SpeakerBy.Pronoun) with { Mention = span };
        }

        return person == null ? null : OfGender(person, gender, span);
    }

    /// <summary>Somebody who has been “she” once will not be “he”.</summary>
    private ResolvedSpeaker OfGender(PersonEntry person, Gender gender, TextSpan span)
    {
        if (person.Gender == Gender.Unknown || person.Gender == gender) person.Learn(gender, GenderWeight.Pronoun);
        return mentions.Pronoun(person, span);
    }

    /// <summary>
    /// The description that the pronoun stands for; one that only varies somebody's name (“the singer”) must lead to a person.
    /// </summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="gender">Male or female.</param>
    /// <param name="passing">Where it leads to nobody: the speaker if no person fits the pronoun either.</param>
    private ResolvedSpeaker? Described(SourcePhrase pronoun, int sentence, Gender gender, out ResolvedSpeaker? passing)
    {
        passing = null;
        int lastNamed = last.Named.Person is { } named && PronounResolver.Fits(named, gender) ? last.Named.Sentence : -1;
        SourcePhrase? description = _unnamed.Find(pronoun.Head, sentence, gender, lastNamed);
        bool newer = description != null && description.First >= prose.Sentences[last.GroupSentence].First;
        if (!newer && GoesOn(pronoun, sentence, gender)) return last.Group;
        if (description == null) return null;
        if (!newer && IsOfPast(description, pronoun, sentence, gender)) return null;
        if (OwnerOfKin(description, pronoun, gender) is { } owner) return OfGender(owner, gender, prose.Tokens[pronoun.Head].Span);
        // “A woman in the crowd shouted”: in all her words
        if (last.Group != null && last.Description?.First == description.First && HasNoName(description)) return last.Group;
        int described = prose.SentenceAt(description.First);
        ResolvedSpeaker speaker = describe(description, described);
        // “The senior said it was late. “…,” he said.” is not she whom we take for the senior
        if (speaker.Person is { } other && !PronounResolver.Fits(other, gender) && !IsOfSureAge(description, other))
        {
            passing = ResolvedSpeaker.InWords(prose, description, SpeakerBy.Nominal);
            return null;
        }

        // “Tain said it was late, while the old general called it early. “…,” he said”: he is nobody whom the clause before names.
        int start = prose.Sentences[described].First;
        if (described == sentence - 1 && ContrastedClauses.Answers(prose.Tokens, description.First, description.Last, start)
            && (speaker.Person == null || people.Names(speaker.Person, start, description.First)))
            return ResolvedSpeaker.InWords(prose, description, SpeakerBy.Nominal);
        if (speaker.Person != null || PassingDescriptions.Of(prose, description) == Passing.No || introduced.Introduces(description)
            || introduced.IsDescribed(description))
            return speaker;
        if (IsLastSpeaker(description)) return last.Group;
        passing = speaker;
        return null;
    }

    /// <summary>“The 19-year-old was lost for words. “…,” he said.”: the age tells more than a given name that others have.</summary>
    private bool IsOfSureAge(SourcePhrase description, PersonEntry person) => person.GenderWeight <= GenderWeight.FrequentName
        && (_ages.In(description) is { } age
            ? _ages.Only([person], age) != null
            : Ages.IsYouth(prose.Tokens.LowerOf(description.Head))
                && _ages.OnlyYoung([person], prose.Tokens.LowerOf(description.Head)) != null);

    /// <summary>
    /// “The second man got soup as well. He remembers them all. “…,” he says.”: in a portrait what is over is told of others.
    /// </summary>
    private bool IsOfPast(SourcePhrase description, SourcePhrase pronoun, int sentence, Gender gender)
    {
        TokenList tokens = prose.Tokens;
        int verb = description.Last + 1, says = pronoun.Last + 1;
        while (verb < tokens.Count && tokens[verb].Tag == Tag.Adverb) verb++;
        return PortraitWords.IsInPresent(tokens, says) && prose.SentenceAt(description.First) < sentence - 1
            && verb < tokens.Count && tokens[verb].Tag == Tag.Verb && tokens[verb].Is(WordClass.VerbPast)
            && !tokens[verb].Is(WordClass.CueVerbStrong) && pronouns.Portrayed(pronoun.Head, last.NamedOf(gender)) != null;
    }

    /// <summary>
    /// “Tain’s own sister was on the bus. “I saw her face,” she says.”: the words are about the sister, and whose sister she is says them.
    /// </summary>
    private PersonEntry? OwnerOfKin(SourcePhrase description, SourcePhrase pronoun, Gender gender)
    {
        TokenList tokens = prose.Tokens;
        if (!tokens[description.Head].Is(WordClass.Kin) || tokens[pronoun.First - 1].Kind != TokenKind.Quote) return null;
        int owner = description.Head - 1;
        while (owner > description.First && tokens[owner].Tag is Tag.Adjective) owner--;
        if (tokens[owner].Tag != Tag.Possessive || people.At(owner - 1) is not { Person: { } person }
            || !PronounResolver.Fits(person, gender))
            return null;
        int quote = prose.QuoteAt(pronoun.First - 1);
        int first = prose.FirstQuotedToken[quote], end = Math.Min(prose.FirstQuotedToken[quote + 1], first + LongestOpening);
        if (first == end || prose.QuotedTokens[first].Length > 1) return null;   // “I”
        for (int i = first + 1; i < end && prose.QuotedTokens[i].Kind == TokenKind.Word; i++)
        {
            if (prose.QuotedTokens[i].Is(PronounChains.ClassOf(gender))) return person;
        }

        return null;
    }

    /// <summary>“…,” said one dealer. The dealer said it was late. “…,” he said.</summary>
    private bool IsLastSpeaker(SourcePhrase description) =>
        last.Description is { } unnamed && prose.Tokens.TextOf(unnamed.Head) == prose.Tokens.TextOf(description.Head) && HasNoName(unnamed);

    /// <summary>The phrase is no other word for somebody with a name.</summary>
    private bool HasNoName(SourcePhrase description) =>
        PassingDescriptions.Of(prose, description) == Passing.No || introduced.Contains(prose.Tokens.LowerOf(description.Head));

    /// <summary>“…,” said one trader. “…,” he added: whoever spoke last has no name, and nobody who has one came between.</summary>
    private bool GoesOn(SourcePhrase pronoun, int sentence, Gender gender) =>
        last.Description is { } unnamed && IsNear(sentence) && last.Named.Sentence < last.GroupSentence
        && PassingDescriptions.Of(prose, unnamed) == Passing.No
        && IsUnnamed(unnamed, gender) && !IsInRelativeClause(unnamed)
        && !PronounResolver.IsSomebodyNamed(people, Math.Max(unnamed.Last + 1, prose.Sentences[last.GroupSentence].First), pronoun.First,
            gender) && !IsTold(unnamed, gender) && !ActsOn(unnamed, gender) && !IsInHerClause(unnamed, gender);

    /// <summary>
    /// “She keeps it with what her aunt calls “string.” She laughs. “…,” she says”: the aunt has a word in a sentence about her.
    /// </summary>
    private bool IsInHerClause(SourcePhrase unnamed, Gender gender)
    {
        int first = prose.Sentences[prose.SentenceAt(unnamed.First)].First;
        if (unnamed.First - 1 <= first || !prose.Tokens.Spells(unnamed.First - 1, "what")
            || !prose.Tokens[unnamed.First].Is(PronounChains.ClassOf(gender)))
            return false;
        for (int i = first; i < unnamed.First; i++)
        {
            if (prose.Tokens.Spells(i, PronounChains.SubjectOf(gender))) return true;
        }

        return false;
    }

    /// <summary>“A minister denounced her as “a witch.” Was she hurt?”: the minister is another.</summary>
    private bool ActsOn(SourcePhrase unnamed, Gender gender)
    {
        TokenList tokens = prose.Tokens;
        int verb = unnamed.Last + 1;
        return verb + 1 < tokens.Count && tokens[verb].Tag == Tag.Verb && !tokens[verb].Is(WordClass.CueVerbStrong)
            && tokens[verb + 1].Tag == Tag.Pronoun && tokens[verb + 1].Is(PronounChains.ClassOf(gender));
    }

    /// <summary>“a voice that one critic compared to “a gate””: nobody whom the text goes on about.</summary>
    private bool IsInRelativeClause(SourcePhrase unnamed) =>
        unnamed.First > 1 && !prose.Tokens.Spells(unnamed.First - 1, "who")
        && (prose.Tokens[unnamed.First - 1].Tag == Tag.Relative
            || (prose.Tokens[unnamed.First - 1].Tag == Tag.That && prose.Tokens[unnamed.First - 2].Tag == Tag.Noun));

    /// <summary>
    /// “Tain said she had been told by an official that it was “late.” “…,” she said”: the sentence is hers who was told.
    /// </summary>
    private bool IsTold(SourcePhrase unnamed, Gender gender)
    {
        if (unnamed.First < 2 || !prose.Tokens.Spells(unnamed.First - 1, "by")) return false;
        int sentence = prose.SentenceAt(unnamed.First);
        for (int i = people.FirstFrom(prose.Sentences[sentence].First);
            i < people.Mentions.Count && people.Mentions[i].First < unnamed.First; i++)
        {
            if (people.Mentions[i].Person is { } person && PronounResolver.Fits(person, gender)
                && SubjectNames.IsSubject(prose, people.Mentions[i], sentence))
                return true;
        }

        return false;
    }

    /// <summary>Whoever without a name has spoken just before, or is described there.</summary>
    private ResolvedSpeaker? Unnamed(ResolvedSpeaker? passing, int sentence, Gender gender) =>
        passing ?? (last.Description is { } unnamed && IsNear(sentence) && IsUnnamed(unnamed, gender) ? last.Group : null);

    private bool IsNear(int sentence) => sentence - last.GroupSentence <= FarthestContinuation;

    private bool IsUnnamed(SourcePhrase description, Gender gender) =>
        (last.GroupGender == Gender.Unknown || last.GroupGender == gender) &&
        UnnamedPhrases.Is(prose.Tokens, description.First, description.Head, gender);
}
