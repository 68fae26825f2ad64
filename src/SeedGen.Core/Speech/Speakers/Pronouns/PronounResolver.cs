using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.People.Evidence;
using SeedGen.People.Names;

namespace SeedGen.Speech.Speakers.Pronouns;

/// <summary>
/// Finds the person whom “he” or “she” means: the nearest before it of fitting gender, subjects before objects, the speaker
/// of the last quote before others; three paragraphs back, never over a heading.
/// </summary>
internal sealed class PronounResolver(Prose prose, PersonIndex people)
{
    private const int FarthestParagraph = 3;
    private const int SubjectWeight = 4;
    private const int AgentWeight = 7;
    private const int LastSpeakerWeight = 7;
    private const int ReporterWeight = 4;
    private const int SentenceDistance = 3;

    /// <summary>
    /// “Tain said it was late, but Varga called that nonsense. “…,” he said”: more than whoever spoke last and begins the sentence.
    /// </summary>
    private const int ContrastWeight = 9;

    /// <summary>Sentences of one paragraph.</summary>
    private const int FarthestSentence = 96;

    /// <summary>The paragraph has begun with somebody: what follows is about that person.</summary>
    private const int ParagraphWeight = 6;

    /// <summary>
    /// The sentence before names somebody for the first time: “Marsh called one witness, Osk Varga, a hydrologist. He testified”.
    /// </summary>
    private const int IntroducedWeight = 6;

    /// <summary>“That is too late for club president Osk Varga.”: more than whoever begins the paragraph.</summary>
    private const int FoundWeight = 12;

    /// <summary>“When she told Varga, he said”: more than a subject.</summary>
    private const int AddressedWeight = 16;

    /// <summary>“Varga asked Hale when he would go. “…,” he said”: more than whoever asks, though that is the subject.</summary>
    private const int AskedWeight = 20;

    /// <summary>“The plan drew a sharp response from Varga. “…,” he said”: more than whoever spoke last.</summary>
    private const int ResponderWeight = 12;

    /// <summary>“None of this bothers Hale. “…,” he said”: more than whoever spoke last.</summary>
    private const int AffectedWeight = 8;

    /// <summary>“The painter said his late father, Osk Varga, warned him. “…,” he recalled”: whoever is dead.</summary>
    private const int LateWeight = 12;

    /// <summary>“Hale’s lawsuit says … He”: whose thing the sentence is about.</summary>
    private const int OwnerWeight = 6;

    /// <summary>Somebody of the headline who is out of reach otherwise.</summary>
    private const int FarScore = 3;

    /// <summary>The headline names the person.</summary>
    private const int HeadlineWeight = 7;

    /// <summary>Nobody has been named more often so far.</summary>
    private const int TopWeight = 6;

    /// <summary>“…,” Tain says. Hale was boss then. It was hard, she says: in a portrait nobody else has spoken.</summary>
    private const int SoleSpeakerWeight = 10;

    /// <summary>A paragraph of an obituary begins with “he” or “she”: the one who has died, whoever has just spoken.</summary>
    private const int ObituaryWeight = 24;

    /// <summary>Quotes that make a portrait.</summary>
    private const int QuotesOfPortrait = 5;

    /// <summary>Mentions that are looked at on either side; further ones weigh nothing any more.</summary>
    private const int MostMentions = 96;

    private readonly PortraitWords _portrait = new(prose, people);
    private readonly ReportingSentences _reporting = new(prose);
    private readonly PronounChains _chains = new(prose, people);
    private readonly Introductions _introductions = new(prose, people);
    private readonly TextTopics _topics = new(prose, people);
    private readonly List<PronounCandidate> _candidates = [];

    /// <summary>The last sentence that has somebody of the other gender as a subject and a candidate behind; -1 for none.</summary>
    private int _other = -1;

    /// <summary>The person, or null; where two fit equally, both are listed.</summary>
    public PersonEntry? Resolve(int token, int sentence, LastSpeaker last, out IReadOnlyList<PersonEntry> ambiguous)
    {
        ambiguous = [];
        Gender gender = PronounChains.GenderOf(prose.Tokens, token);
        if (_chains.AsksLastSpeaker(sentence, last) && Fits(last.Person!, gender)) return last.Person;
        bool goesOn = false;
        int asked = token, words = _portrait.QuoteBefore(token);
        if (_chains.First(token, sentence, gender, last, _chains.EndsReport(token)) is ( >= 0 and var pronoun, var s))
            (token, sentence, goesOn) = (pronoun, s, s < sentence);
        bool acted = sentence > 0 && gender != Gender.They && ObjectPronouns.Has(prose, sentence - 1, gender);
        (int lastSubject, bool introduced) = Score(token, sentence, gender, acted);
        if (last.Person is { } lastSpeaker && Fits(lastSpeaker, gender) && sentence - last.Sentence <= 12
            && !(acted && lastSpeaker.Gender != gender && last.Sentence == sentence - 1 && HasOtherThan(lastSpeaker))
            && !(last.Sentence == sentence - 1 && _chains.FollowsOwner(sentence, gender) && _chains.TellsOfFamily(sentence - 1, gender)))
        {
            PronounCandidate speaker = Of(lastSpeaker, null);
            int near = 20 - (SentenceDistance * Math.Min(5, sentence - last.Sentence)) + GenderScore(lastSpeaker, gender);
            speaker.Score = Math.Max(speaker.Score, near) + (Math.Max(lastSubject, _other) > last.Sentence ? 0 : LastSpeakerWeight);
        }

        if (last.Alone >= QuotesOfPortrait && Known(last.Person) is { } portrayed)
            portrayed.Score += SoleSpeakerWeight;

        if (words >= 0) _portrait.Weigh(_candidates, _topics.MostNamed(token), asked, gender, last);
        if (_candidates.Count == 0)
            return Following(token, sentence, gender) ?? _topics.OnlyInHeadline(gender) ?? _topics.OfPortrait(token, gender, last);
        bool far = lastSubject < sentence - 1;
        if (!introduced && !(goesOn && _chains.Reports(token)) && !_portrait.GoesOnHere(last, words, sentence, gender))
            AddTopics(token, gender, (goesOn && (far || _chains.IsAnew(sentence, gender)) ? 1 : 0) + (far ? 1 : 0));
        if (prose.Sentences[sentence].First == token && _chains.IsAnew(sentence, gender) && !_chains.Reports(token)
            && _topics.Deceased is { } deceased && Fits(deceased, gender))
        {
            PronounCandidate mourned = Of(deceased, null);
            mourned.Score = Math.Max(mourned.Score, FarScore) + ObituaryWeight;
        }

        _candidates.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Person.Index.CompareTo(b.Person.Index));
        PronounCandidate best = _candidates[0];
        if (_candidates.Count == 1) return best.Person;
        PronounCandidate second = _candidates[1];
        if (best.IsJoinedTo(second, prose.Tokens) && best.Person != last.Person && second.Person != last.Person)
        {
            ambiguous = [best.Person, second.Person];
            return null;
        }

        return best.Score == second.Score ? PronounCandidate.FirstNamed(best, second) : best.Person;
    }

    /// <summary>
    /// “Osk Varga recorded that Hale was brave. Once he halted his men. “…,” he said.” in the obituary of Hale: pronouns alone go on, so it
    /// is whom the text is about; the same where the sentence before is about nobody who fits.
    /// </summary>
    private void AddTopics(int token, Gender gender, int reasons)
    {
        if (_candidates.TrueForAll(c => c.Person.Gender != gender && c.Person.Gender != Gender.Unknown)) reasons += 2;
        foreach (PersonEntry person in _topics.InHeadline)
        {
            if (!Fits(person, gender)) continue;
            PronounCandidate candidate = Of(person, null);
            candidate.Score = Math.Max(candidate.Score, FarScore + GenderScore(person, gender)) + (reasons * HeadlineWeight);
        }

        if (Known(_topics.MostNamed(token)) is { } topic) topic.Score += reasons * TopWeight;
    }

    /// <summary>Whom a portrait is about, if that is who spoke last of that gender: nobody has been named more often.</summary>
    public PersonEntry? Portrayed(int token, LastSpeaker last) =>
        last.Person is { } person && _topics.OfPortrait(token, person.Gender, last) == person ? person : null;

    /// <summary>Whether somebody with a name who fits is mentioned in the tokens <c>[first, end)</c>.</summary>
    public static bool IsSomebodyNamed(PersonIndex people, int first, int end, Gender gender)
    {
        for (int i = people.FirstFrom(first); i < people.Mentions.Count && people.Mentions[i].First < end; i++)
        {
            if (people.Mentions[i].Person is { } person && Fits(person, gender)) return true;
        }

        return false;
    }

    /// <summary>Nothing says that the pronoun is not the person's.</summary>
    public static bool Fits(PersonEntry person, Gender gender) =>
        person.Gender == gender || person.Gender == Gender.Unknown || person.GenderWeight <= GenderWeight.RareName;

    private static int GenderScore(PersonEntry person, Gender gender) =>
        person.Gender == gender ? 4 : person.Gender == Gender.Unknown ? 0 : -6;

    private bool HasOtherThan(PersonEntry person) => _candidates.Count > 1 || (_candidates.Count == 1 && _candidates[0].Person != person);

    private PronounCandidate? Known(PersonEntry? person) => PronounCandidate.Find(_candidates, person);

    private PronounCandidate Of(PersonEntry person, NameMention? mention)
    {
        if (Known(person) is { } known) return known;
        PronounCandidate candidate = new(person, mention);
        _candidates.Add(candidate);
        return candidate;
    }

    /// <summary>
    /// Scores those named before the pronoun; returns the last sentence that has one of them as its subject, or -1, and whether the one
    /// before introduces one.
    /// </summary>
    /// <param name="token">The pronoun.</param>
    /// <param name="sentence">The sentence that holds it.</param>
    /// <param name="gender">Of the pronoun.</param>
    /// <param name="acted">The sentence before has a pronoun of that gender as its object.</param>
    private (int LastSubject, bool Introduced) Score(int token, int sentence, Gender gender, bool acted)
    {
        _candidates.Clear();
        _other = -1;
        int paragraph = prose.Sentences[sentence].Paragraph;
        int last = people.FirstFrom(token) - 1, lastSubject = -1, s = sentence;
        bool anyIntroduced = false, follows = _chains.FollowsOwner(sentence, gender);
        bool family = follows && _chains.TellsOfFamily(sentence - 1, gender);
        bool tail = _chains.EndsReport(token) || FrontedClauses.IsAsked(prose, sentence, token);
        int farthest = prose.Sentences[Math.Max(0, sentence - FarthestSentence)].First;
        for (int i = last; i >= 0 && i > last - MostMentions; i--)
        {
            NameMention mention = people.Mentions[i];
            if (paragraph - mention.Paragraph > FarthestParagraph || mention.First < farthest) break;
            if (prose.Paragraphs[mention.Paragraph].Kind is ParagraphKind.Heading or ParagraphKind.Caption or ParagraphKind.Credit)
                continue;
            if (mention.Person is not { } person || SubjectNames.IsBesidePronoun(prose.Tokens, mention, PronounChains.SubjectOf(gender)))
                continue;
            while (s > 0 && mention.First < prose.Sentences[s].First) s--;
            if (!Fits(person, gender))
            {
                // “Orla Tain took Varga’s hand. “…,” he said”: she has come between whoever spoke last and him.
                if (_candidates.Count > 0 && SubjectNames.IsSubject(prose, mention, s)) _other = Math.Max(_other, s);
                continue;
            }

            if (acted && s == sentence - 1 && person.Gender != gender) continue;
            if ((tail && s == sentence) || FrontedClauses.IsInQuestion(prose, s, mention)) continue;
            if (s == sentence && BoundPronouns.IsAnother(prose, mention, token)) continue;
            bool subject = !(family && s == sentence - 1)
                && (SubjectNames.IsSubject(prose, mention, s) || (s == sentence - 1 && _chains.IsTakenUp(mention, s, gender)));
            bool agent = !subject && SubjectNames.IsAgent(prose.Tokens, mention);
            bool affected = !subject && s >= sentence - 1 && SubjectNames.IsAffected(prose, mention, s);
            bool owner = mention.Possessor && SubjectNames.IsOwnerOfSubject(prose, mention, s);
            bool introduced = s == sentence - 1 && !follows && person.Mentions[0] == mention
                && _introductions.Introduces(mention, paragraph) && !SubjectNames.IsInContent(prose.Tokens, mention);
            bool found = s == sentence - 1 && !follows && person.Mentions[0] == mention && _introductions.EndsWith(mention, s);
            anyIntroduced |= introduced || found
                || (mention.Paragraph == paragraph && person.Mentions[0] == mention
                    && NamesBehindVerbs.IsNext(prose.Tokens, mention.TitleFirst, prose.Sentences[s]));
            if ((subject || agent || introduced || found || owner || affected) && lastSubject < 0) lastSubject = s;
            int score = 20 - (SentenceDistance * Math.Min(6, sentence - s)) - (paragraph - mention.Paragraph)
                + (subject
                    ? SubjectWeight + Reports(mention, s)
                        + (mention.Paragraph == paragraph && GenderScore(person, gender) >= 0 ? ParagraphWeight : 0)
                    : 0)
                + GenderScore(person, gender) + (subject && mention.TitleFirst == prose.Sentences[s].First ? 1 : 0)
                + (agent ? AgentWeight : 0)
                + (s == sentence && !subject && FrontedClauses.Addresses(prose, s, mention, token, gender) ? AddressedWeight : 0)
                + (subject && s == sentence - 1 && mention.Paragraph == paragraph
                    && ContrastedClauses.Answers(prose.Tokens, mention.TitleFirst, mention.Last, prose.Sentences[s].First)
                    ? ContrastWeight
                    : 0)
                + (found || (introduced && _introductions.Testifies(mention)) ? FoundWeight : introduced ? IntroducedWeight : 0)
                + (s == sentence - 1 ? AskedWeight * AnswerTurns.Of(prose.Tokens, mention, token) : 0)
                + (s == sentence - 1 && SubjectNames.IsResponder(prose, mention, s) ? ResponderWeight : 0)
                + (affected && s == sentence - 1 ? AffectedWeight : 0)
                - (Namesakes.IsLate(mention, prose.Tokens) ? LateWeight : 0)
                + (owner ? OwnerWeight : mention.Possessor ? -3 : 0) - (mention.Modifier ? 4 : 0);
            anyIntroduced |= s == sentence && !subject && FrontedClauses.Addresses(prose, s, mention, token, gender);
            PronounCandidate candidate = Of(person, mention);
            candidate.Score = Math.Max(candidate.Score, score);
        }

        return (lastSubject, anyIntroduced);
    }

    /// <summary>
    /// “Hale had won it early, Tain said.”: of the subjects of a sentence that reports, the one who does is meant before whom it tells of.
    /// </summary>
    private int Reports(NameMention mention, int sentence) =>
        !_reporting.Contains(sentence) || SubjectNames.IsInContent(prose.Tokens, mention)
            ? 0
            : SubjectNames.IsReporter(prose, mention, sentence) ? ReporterWeight + 2 : ReporterWeight;

    /// <summary>Nobody precedes: the one fitting person of the next sentence.</summary>
    private PersonEntry? Following(int token, int sentence, Gender gender)
    {
        if (sentence + 1 >= prose.Sentences.Count) return null;
        int end = prose.Sentences[sentence + 1].End;
        PersonEntry? found = null;
        int first = people.FirstFrom(token + 1);
        for (int i = first; i < people.Mentions.Count && i < first + MostMentions; i++)
        {
            NameMention mention = people.Mentions[i];
            if (mention.First >= end) break;
            if (mention.Person is not { } person || !Fits(person, gender) || FrontedClauses.IsInQuestion(prose, sentence, mention))
                continue;
            if (found != null && found != person) return null;
            found = person;
        }

        return found;
    }
}
