using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.Syntax;

namespace SeedGen.Speech;

/// <summary>
/// Finds the person whom “he” or “she” means: the nearest before it of fitting gender, subjects before objects, the speaker
/// of the last quote before others; three paragraphs back, never over a heading.
/// </summary>
internal sealed class PronounResolver(Prose prose, PersonIndex people)
{
    private const int FarthestParagraph = 3;

    /// <summary>No reader looks farther back, however long the paragraphs are.</summary>
    private const int FarthestMention = 100;
    private const int SubjectWeight = 6;
    private const int LastSpeakerWeight = 7;
    private const int ReporterWeight = 4;
    private const int SentenceDistance = 3;

    /// <summary>The person, or null; where two fit equally, both are listed.</summary>
    public PersonEntry? Resolve(int token, int sentence, PersonEntry? lastSpeaker, int lastSpeakerSentence, out IReadOnlyList<PersonEntry> ambiguous)
    {
        ambiguous = [];
        Gender gender = GenderOf(token);
        Dictionary<PersonEntry, int> scores = Score(token, sentence, gender);
        if (lastSpeaker != null && Fits(lastSpeaker, gender) && sentence - lastSpeakerSentence <= 12)
        {
            scores.TryGetValue(lastSpeaker, out int score);
            scores[lastSpeaker] = Math.Max(score, 20 - (SentenceDistance * Math.Min(5, sentence - lastSpeakerSentence)) + GenderScore(lastSpeaker, gender)) + LastSpeakerWeight;
        }

        if (scores.Count == 0) return Following(token, sentence, gender);
        List<KeyValuePair<PersonEntry, int>> ranked = [.. scores.OrderByDescending(p => p.Value).ThenBy(p => p.Key.Index)];
        if (ranked.Count > 1 && AreConjoined(ranked[0].Key, ranked[1].Key, token) && ranked[0].Key != lastSpeaker && ranked[1].Key != lastSpeaker)
        {
            ambiguous = [ranked[0].Key, ranked[1].Key];
            return null;
        }

        if (ranked.Count > 1 && ranked[0].Value == ranked[1].Value) return FirstNamed(ranked[0].Key, ranked[1].Key, token);
        return ranked[0].Key;
    }

    /// <summary>“Ivo Brandt and Leon Sachs”: the last time both were named, nothing set one above the other.</summary>
    private bool AreConjoined(PersonEntry a, PersonEntry b, int token)
    {
        int start = prose.Tokens[token].Start;
        NameMention x = a.LastBefore(start), y = b.LastBefore(start);
        if (x.First > y.First) (x, y) = (y, x);
        return x.Last + 2 == y.TitleFirst && prose.Tokens.Spells(x.Last + 1, "and");
    }

    /// <summary>Of two that weigh the same, the one whom their sentence names first.</summary>
    private PersonEntry FirstNamed(PersonEntry a, PersonEntry b, int token)
    {
        int start = prose.Tokens[token].Start;
        NameMention x = a.LastBefore(start), y = b.LastBefore(start);
        return x.Paragraph != y.Paragraph ? (x.Paragraph > y.Paragraph ? a : b) : x.First < y.First ? a : b;
    }

    private Gender GenderOf(int token)
    {
        WordClass word = prose.Tokens[token].Word;
        if ((word & WordClass.PronounMale) != 0) return Gender.Male;
        return (word & WordClass.PronounFemale) != 0 ? Gender.Female : Gender.They;
    }

    private static bool Fits(PersonEntry person, Gender gender) =>
        person.Gender == gender || person.Gender == Gender.Unknown || person.GenderWeight <= GenderWeight.RareName;

    private static int GenderScore(PersonEntry person, Gender gender) =>
        person.Gender == gender ? 4 : person.Gender == Gender.Unknown ? 0 : -8;

    private Dictionary<PersonEntry, int> Score(int token, int sentence, Gender gender)
    {
        Dictionary<PersonEntry, int> scores = [];
        int paragraph = prose.Sentences[sentence].Paragraph;
        int mentionIndex = people.FirstFrom(token) - 1;
        int s = sentence;
        for (int last = Math.Max(0, mentionIndex - FarthestMention); mentionIndex >= last; mentionIndex--)
        {
            NameMention mention = people.Mentions[mentionIndex];
            if (paragraph - mention.Paragraph > FarthestParagraph) break;
            if (prose.Paragraphs[mention.Paragraph].Kind is ParagraphKind.Heading or ParagraphKind.Caption) continue;
            if (mention.Person is not { } person || !Fits(person, gender)) continue;
            while (s > 0 && mention.First < prose.Sentences[s].First) s--;
            int score = 20 - (SentenceDistance * Math.Min(6, sentence - s)) - (paragraph - mention.Paragraph)
                + (SubjectNames.IsSubject(prose, mention, s) ? SubjectWeight + (Reports(s) ? ReporterWeight : 0) : 0) + GenderScore(person, gender)
                - (mention.Possessor ? 3 : 0) - (mention.Modifier ? 4 : 0);
            if (!scores.TryGetValue(person, out int best) || score > best) scores[person] = score;
        }

        return scores;
    }

    /// <summary>A sentence without marks may report as well: its subject was the last to speak.</summary>
    private bool Reports(int sentence)
    {
        Sentence s = prose.Sentences[sentence];
        bool reports = false;
        for (int i = s.First; i < s.End; i++)
        {
            if (prose.Tokens[i].Kind == TokenKind.Quote) return false;
            reports |= prose.Tokens[i].Tag == Tag.Verb && prose.Tokens[i].Is(WordClass.CueVerbStrong);
        }

        return reports;
    }

    /// <summary>Nobody precedes: the one fitting person of the next sentence.</summary>
    private PersonEntry? Following(int token, int sentence, Gender gender)
    {
        PersonEntry? found = null;
        for (int i = people.FirstFrom(token + 1); i < people.Mentions.Count; i++)
        {
            NameMention mention = people.Mentions[i];
            if (sentence + 1 >= prose.Sentences.Count || mention.First >= prose.Sentences[Math.Min(sentence + 1, prose.Sentences.Count - 1)].End) break;
            if (mention.Person is not { } person || !Fits(person, gender)) continue;
            if (found != null && found != person) return null;
            found = person;
        }

        return found;
    }
}
