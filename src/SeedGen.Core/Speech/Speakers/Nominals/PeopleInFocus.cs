using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Speech.Speakers.Pronouns;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>Who is being talked about.</summary>
internal sealed class PeopleInFocus(Prose prose, PersonIndex people)
{
    private const int MostNearby = 64;
    private const int LongestRole = 4;

    /// <summary>
    /// Who spoke last, if just before; else the only person of the sentences before, whom a bare noun wants as their subject.
    /// </summary>
    public PersonEntry? Find(SourcePhrase source, Passing passing, int sentence, LastSpeaker last, Predicate<PersonEntry>? may = null)
    {
        WordClass noun = prose.Tokens[source.Head].Word;
        bool anybody = prose.Tokens.Spells(source.Head, "actor");   // many a woman is one
        bool Fits(PersonEntry person) => may?.Invoke(person) != false && (anybody || !person.IsOfOtherGender(noun));
        // “Asked about Varga, the Dane said”: whom the question is about does not answer it.
        int before = FrontedClauses.IsAsked(prose, sentence, source.First) ? prose.Sentences[sentence].First : source.First;
        List<PersonEntry> near = [.. NamedSince(sentence - 1, before).Where(Fits).Distinct()];
        if (near.Count == 1 && IsIntroduced(near[0], sentence, last)) return near[0];
        // “He beat Varga.”: of whom that is said, the trait is, and not the beaten one's.
        if (passing == Passing.Trait && near.Count > 0 && sentence > 0 && BeginsWithPronoun(prose.Sentences[sentence - 1])
            && Subjects(sentence - 1, near).Count == 0)
            return null;
        // “He added that the referee, Simon Marsh, was late. “…,” said the Basque.”: whoever spoke there goes on.
        if (near.Count == 1 && near[0] != last.Person && last.Person is { } reporter && last.Sentence == sentence - 1 && Fits(reporter))
            return reporter;
        if (near.Count == 1 && (passing == Passing.Trait || near[0] == last.Person || Subjects(sentence - 1, near).Count == 1))
            return near[0];
        bool spoke = last.Person != null && near.Contains(last.Person);
        if (near.Count > 1 && Subjects(sentence - 1, near) is { Count: 1 } subjects
            && (!spoke || subjects[0] == last.Person || sentence - last.Sentence > 2))
            return subjects[0];
        if (passing == Passing.Trait && near.Count > 1 && !spoke && Subjects(sentence - 1, near).Count == 0) return near[0];
        if (near.Count == 0 && IsAboutAnother(sentence - 1)) return null;
        if (last.Person is { } speaker && Fits(speaker) && sentence - last.Sentence <= 2 && (near.Count == 0 || near.Contains(speaker)))
            return speaker;
        return near.Count == 0 ? BeforeLast(source, sentence, Fits) : null;
    }

    /// <summary>
    /// The one person whom the text names from <paramref name="sentence"/> on up to the description, if the sentence is about her and the
    /// noun fits.
    /// </summary>
    public PersonEntry? OnlySubject(SourcePhrase source, int sentence)
    {
        WordClass noun = prose.Tokens[source.Head].Word;
        List<PersonEntry> near = [.. NamedSince(sentence, source.First).Distinct()];
        if (near.Count != 1 || Subjects(sentence, near).Count != 1 || IsAboutAnother(sentence)) return null;
        return near[0].IsOfOtherGender(noun) ? null : near[0];
    }

    /// <summary>Who opens the sentence as its subject, whoever else is named in it; else null.</summary>
    public PersonEntry? Opening(int sentence) => MentionsIn(sentence).FirstOrDefault() is { Person: { } person } mention
        && mention.TitleFirst == prose.Sentences[sentence].First && SubjectNames.IsSubject(prose, mention, sentence) ? person : null;

    /// <summary>“In mitigation, Tain said Varga was sorry.”: the one person before a verb of saying whom nobody else tells of.</summary>
    public PersonEntry? Reporter(int sentence)
    {
        PersonEntry? reporter = null;
        foreach (NameMention mention in MentionsIn(sentence))
        {
            int verb = mention.Last + 1;
            if (verb < prose.Tokens.Count && prose.Tokens[verb].Is(WordClass.PostNominal)) verb++;   // “Orla Tain KC said”
            if (mention.Person is not { } person || verb >= prose.Tokens.Count || prose.Tokens[verb].Tag != Tag.Verb
                || !prose.Tokens[verb].Is(WordClass.CueVerbStrong) || SubjectNames.IsInContent(prose.Tokens, mention))
                continue;
            if (reporter != null && reporter != person) return null;
            reporter = person;
        }

        return reporter;
    }

    /// <summary>
    /// “… from Anders Lund, the freshman from Bergen. “…,” the kicker said.”: the sentence before names him for the first time, and nobody
    /// else has just spoken.
    /// </summary>
    private bool IsIntroduced(PersonEntry person, int sentence, LastSpeaker last) =>
        sentence > 0 && (last.Person == null || sentence - last.Sentence > 1)
        && prose.Sentences[sentence].Paragraph - prose.Sentences[sentence - 1].Paragraph <= 1
        && person.Mentions[0] is { Quoted: false } first && first.First >= prose.Sentences[sentence - 1].First
        && first.Last + 1 < prose.Tokens.Count && prose.Tokens[first.Last + 1].Kind == TokenKind.Comma;

    /// <summary>
    /// The last sentence names nobody (“The captain had turned her ankle.”): the one person whom the sentence before it is about.
    /// </summary>
    private PersonEntry? BeforeLast(SourcePhrase source, int sentence, Func<PersonEntry, bool> fits)
    {
        if (sentence < 2 || BeginsWithPronoun(prose.Sentences[sentence - 1])
            || prose.Sentences[sentence - 1].Paragraph != prose.Sentences[sentence - 2].Paragraph)
            return null;
        List<PersonEntry> near = [.. NamedSince(sentence - 2, source.First).Where(fits).Distinct()];
        return Subjects(sentence - 2, near) is { Count: 1 } subjects ? subjects[0] : null;
    }

    /// <summary>“He’s told her it will fit.”: of whom that is said, the pronoun tells, unless another is a subject beside it.</summary>
    private bool BeginsWithPronoun(Sentence sentence)
    {
        TokenList tokens = prose.Tokens;
        bool he = tokens.Spells(sentence.First, "he");
        if (!he && !tokens.Spells(sentence.First, "she")) return false;
        for (int i = sentence.First + 1; i < sentence.End; i++)
        {
            if (tokens.Spells(i, he ? "she" : "he")) return false;
        }

        return true;
    }

    /// <summary>Those named since the beginning of <paramref name="sentence"/>, the last first.</summary>
    public IEnumerable<PersonEntry> NamedSince(int sentence, int before)
    {
        int first = prose.Sentences[Math.Max(0, sentence)].First;
        int last = people.FirstFrom(before) - 1;
        for (int i = last; i >= 0 && i > last - MostNearby && people.Mentions[i].First >= first; i--)
        {
            if (people.Mentions[i].Person is { } person) yield return person;
        }
    }

    /// <summary>Those named before the token, the last first, as far back as it matters.</summary>
    public IEnumerable<PersonEntry> NamedBefore(int token) => NamedSince(0, token);

    /// <summary>Those of <paramref name="near"/> who are the subject of a clause of the sentence.</summary>
    private List<PersonEntry> Subjects(int sentence, List<PersonEntry> near)
    {
        List<NameMention> subjects =
            [.. MentionsIn(sentence).Where(m => m.Person is { } person && near.Contains(person)
                && SubjectNames.IsSubject(prose, m, sentence))];
        if (subjects.Exists(IsConjoined)) return [];
        List<PersonEntry> all = [.. subjects.Select(m => m.Person!).Distinct()];
        List<PersonEntry> main = all.Count < 2
            ? all
            : [.. subjects.Where(m => !IsBehindThat(m) && !SubjectNames.IsInContent(prose.Tokens, m)).Select(m => m.Person!).Distinct()];
        return main.Count == 0 ? all : main;
    }

    /// <summary>“Brandt announced that Sachs would stay”, “Brandt, called up when Sachs fell, won”: the sentence is about Brandt.</summary>
    private bool IsBehindThat(NameMention mention) => mention.TitleFirst > 0 && (prose.Tokens[mention.TitleFirst - 1].Tag == Tag.That
        || prose.Tokens.Spells(mention.TitleFirst - 1, "when") || prose.Tokens.Spells(mention.TitleFirst - 1, "because")
        || prose.Tokens.Spells(mention.TitleFirst - 1, "until")
        || prose.Tokens.Spells(mention.TitleFirst - 1, "if") || prose.Tokens.Spells(mention.TitleFirst - 1, "unless")
        || prose.Tokens.Spells(mention.TitleFirst - 1, "whether"));

    /// <summary>“Brandt and Sachs”, “Brandt and co-writer Ilse Sachs”: two are one subject.</summary>
    private bool IsConjoined(NameMention mention)
    {
        int and = mention.TitleFirst - 1;
        for (int end = Math.Max(1, and - LongestRole);
            and > end && prose.Tokens[and] is { Casing: Casing.Lower, Tag: Tag.Noun or Tag.Adjective }; and--) { }
        return and > 0 && prose.Tokens.Spells(and, "and") && people.At(and - 1) is { Person: not null };
    }

    /// <summary>The sentence has a name as its subject that is nobody's so far as we know; it may be.</summary>
    private bool IsAboutAnother(int sentence) =>
        MentionsIn(sentence).Any(m => m.Person == null && !IsDescribed(m) && !IsModifier(m) && SubjectNames.IsSubject(prose, m, sentence));

    /// <summary>“The Lowmere captain said”: the sentence is about the captain.</summary>
    private bool IsModifier(NameMention mention) =>
        mention.Last + 1 < prose.Tokens.Count && prose.Tokens[mention.Last + 1] is { Tag: Tag.Noun, Casing: Casing.Lower };

    /// <summary>“the Kenyan”: somebody who was named before.</summary>
    private bool IsDescribed(NameMention mention) =>
        mention.First > 0 && prose.Tokens.Spells(mention.First - 1, "the") && prose.Tokens[mention.Last].Is(WordClass.Demonym);

    private IEnumerable<NameMention> MentionsIn(int sentence)
    {
        if (sentence < 0) yield break;
        Sentence s = prose.Sentences[sentence];
        int start = people.FirstFrom(s.First), end = Math.Min(people.Mentions.Count, start + MostNearby);
        for (int i = start; i < end && people.Mentions[i].First < s.End; i++) yield return people.Mentions[i];
    }
}
