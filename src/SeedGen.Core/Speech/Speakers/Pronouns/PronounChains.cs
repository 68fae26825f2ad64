using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Pronouns;

/// <summary>Pronouns that go on from sentence to sentence: “He kept a list. He had asked Varga. “…,” he said.”</summary>
internal sealed class PronounChains(Prose prose, PersonIndex people)
{
    /// <summary>Sentences that a pronoun looks back for one like it.</summary>
    private const int FarthestPronoun = 4;

    /// <summary>Tokens over which a sentence goes on about somebody.</summary>
    private const int LongestClause = 48;

    /// <summary>“the court”, “the state's lawyers”.</summary>
    private const int LongestAddressee = 4;

    /// <summary>
    /// “He kept a list. It was long. “…,” he said.”: the pronoun that began a sentence before, if nobody else has been named or has
    /// spoken since; whom it means was clearer there.
    /// </summary>
    public (int Token, int Sentence) First(int token, int sentence, Gender gender, LastSpeaker last, bool endsReport)
    {
        (int Token, int Sentence) earlier = (-1, sentence);
        if (sentence > 0 && sentence - 1 > last.Sentence && FrontedClauses.Follower(prose, sentence - 1, gender) is >= 0 and int follower)
            return (follower, sentence - 1);
        int named = prose.Sentences[sentence].First;
        // “What Varga did was “a disgrace,” he said”: those named in what is reported are others.
        if (!endsReport && PronounResolver.IsSomebodyNamed(people, named, token, gender))
        {
            if (ActingPronoun(sentence, token, gender) is not (>= 0 and int acting)) return earlier;
            earlier = (acting, sentence);
        }

        for (int s = sentence - 1; s >= 0 && s >= sentence - FarthestPronoun && s > last.Sentence; s--)
        {
            int first = prose.Sentences[s].First;
            if (prose.Sentences[sentence].Paragraph - prose.Sentences[s].Paragraph > 1) break;
            if (PronounResolver.IsSomebodyNamed(people, first, named, gender) && !IsSubject(s, gender)) break;
            named = first;
            while (first < prose.Sentences[s].End
                && !(prose.Tokens[first].Is(WordClass.PersonalPronoun | WordClass.PossessiveDeterminer)
                    && GenderOf(prose.Tokens, first) == gender))
                first++;
            if (first < prose.Sentences[s].End) earlier = (first, s);
        }

        return earlier;
    }

    /// <summary>“…,” Tain said. — Will she vote for her? “…,” she said: the writer has asked, and whoever spoke last answers.</summary>
    public bool AsksLastSpeaker(int sentence, LastSpeaker last) =>
        sentence > 0 && last.Person != null && sentence - 1 - last.Sentence is >= 1 and <= FarthestPronoun
        && prose.Sentences[sentence - 1].Paragraph == prose.Sentences[sentence].Paragraph
        && prose.Tokens.TextOf(prose.Sentences[sentence - 1].End - 1) == "?" && !IsAboutAnother(last, sentence - 1);

    /// <summary>“…,” Hale said. Her neighbour, Varga, walks a dog. Would he stop? “No,” he said.: Varga has come between.</summary>
    private bool IsAboutAnother(LastSpeaker last, int question)
    {
        int end = prose.Sentences[question].First;
        for (int i = people.FirstFrom(prose.Sentences[last.Sentence + 1].First);
            i < people.Mentions.Count && people.Mentions[i].First < end; i++)
        {
            NameMention mention = people.Mentions[i];
            if (mention.Person != null && mention.Person != last.Person
                && SubjectNames.IsSubject(prose, mention, prose.SentenceAt(mention.First)))
                return true;
        }

        return false;
    }

    /// <summary>
    /// A pronoun that opens a paragraph, or follows “His colonel, Osk Varga, wrote …”, is not about whoever was the subject there.
    /// </summary>
    public bool IsAnew(int sentence, Gender gender) =>
        sentence > 0 && (prose.Sentences[sentence].Paragraph != prose.Sentences[sentence - 1].Paragraph || FollowsOwner(sentence, gender));

    /// <summary>The sentence before is about somebody of his: “His colonel, Osk Varga, wrote …”.</summary>
    public bool FollowsOwner(int sentence, Gender gender) => sentence > 0 && prose.Sentences[sentence - 1].First is var before
        && prose.Tokens[before].Is(WordClass.PossessiveDeterminer) && GenderOf(prose.Tokens, before) == gender;

    /// <summary>
    /// “Her mother, Una, kept a shop, and her father drove a van.”: two of hers, so that it is about her and neither of them.
    /// </summary>
    public bool TellsOfFamily(int sentence, Gender gender)
    {
        Sentence s = prose.Sentences[sentence];
        int kin = 0;
        for (int i = s.First; i + 1 < s.End; i++)
        {
            if (prose.Tokens[i].Tag == Tag.PossessivePronoun && prose.Tokens[i + 1].Is(WordClass.Kin)
                && GenderOf(prose.Tokens, i) == gender && (i == s.First || prose.Tokens[i - 1].Tag == Tag.Coordinator))
                kin++;
        }

        return kin > 1 || (gender != Gender.They && IsActedOn(s, gender));
    }

    /// <summary>“His manager, Osk Varga, told him to rest.”: it is about him.</summary>
    private bool IsActedOn(Sentence s, Gender gender)
    {
        for (int i = s.First + 1; i + 1 < s.End; i++)
        {
            if (prose.Tokens[i + 1].Tag == Tag.To && ObjectPronouns.Is(prose.Tokens, i, gender)) return true;
        }

        return false;
    }

    /// <summary>“One of them had been before Orla Tain so often that she knew it.”: the sentence goes on about her.</summary>
    public bool IsTakenUp(NameMention mention, int sentence, Gender gender)
    {
        Sentence s = prose.Sentences[sentence];
        if (mention.Possessor || mention.Modifier || mention.Person!.Gender != gender || mention.TitleFirst - s.First > LongestClause)
            return false;
        for (int i = people.FirstFrom(s.First); i < people.Mentions.Count && people.Mentions[i].First < s.End; i++)
        {
            if (people.Mentions[i].Person is { } person && person != mention.Person && PronounResolver.Fits(person, gender)) return false;
        }

        for (int i = s.First; i < mention.TitleFirst; i++)
        {
            if (prose.Tokens[i].Is(ClassOf(gender)) || prose.Tokens[i].Kind == TokenKind.Quote) return false;
        }

        for (int i = mention.Last + 1; i < Math.Min(s.End, mention.Last + LongestClause); i++)
        {
            if (prose.Tokens[i].Kind == TokenKind.Quote) return false;
            if (prose.Tokens.Spells(i, SubjectOf(gender))) return true;
        }

        return false;
    }

    /// <summary>“He says that …” goes on to tell what somebody has begun to say; “she snorts.” does not.</summary>
    public bool Reports(int pronoun)
    {
        TokenList tokens = prose.Tokens;
        int verb = pronoun + 1;
        while (verb < tokens.Count && tokens[verb].Tag == Tag.Adverb) verb++;
        return verb + 1 < tokens.Count && tokens[verb].Tag == Tag.Verb && (tokens[verb].Is(WordClass.CueVerbStrong) || IsOfMemory(verb))
            && tokens[verb + 1].Kind != TokenKind.Stop;
    }

    private bool IsOfMemory(int verb) =>
        prose.Tokens.Spells(verb, "remembered") || prose.Tokens.Spells(verb, "remembers") || prose.Tokens.Spells(verb, "recalled")
        || prose.Tokens.Spells(verb, "recalls");

    /// <summary>The pronoun of that gender that a verb has as its subject.</summary>
    public static string SubjectOf(Gender gender) => gender switch { Gender.Male => "he", Gender.Female => "she", _ => "they" };

    /// <summary>Which of them the pronoun is.</summary>
    public static Gender GenderOf(TokenList tokens, int token)
    {
        WordClass word = tokens[token].Word;
        if ((word & WordClass.PronounMale) != 0) return Gender.Male;
        return (word & WordClass.PronounFemale) != 0 ? Gender.Female : Gender.They;
    }

    /// <summary>“When he saw Varga at the window, “…,” he said”: whom he saw is not he; the pronoun in front, or -1.</summary>
    private int ActingPronoun(int sentence, int token, Gender gender)
    {
        TokenList tokens = prose.Tokens;
        int first = prose.Sentences[sentence].First, acting = -1;
        for (int i = first; i < token && acting < 0; i++)
        {
            if (tokens.Spells(i, SubjectOf(gender))
                && (i == first || tokens[i - 1].Tag is Tag.Subordinator or Tag.Coordinator))
                acting = i;
        }

        if (acting < 0 || PronounResolver.IsSomebodyNamed(people, first, acting, gender)) return -1;
        bool inserted = acting == first && tokens[token - 1].Kind == TokenKind.Comma;   // “He had looked for Varga, he said, “since May””
        for (int i = people.FirstFrom(acting); i < people.Mentions.Count && people.Mentions[i].First < token; i++)
        {
            if (people.Mentions[i].Person is { } person && PronounResolver.Fits(person, gender)
                && tokens[people.Mentions[i].TitleFirst - 1].Tag is not Tag.Verb
                && !(inserted && (tokens[people.Mentions[i].TitleFirst - 1].Tag is Tag.Preposition
                    || IsSurvivor(people.Mentions[i], acting))))
                return -1;
        }

        return acting;
    }

    /// <summary>“She is survived by a son, Varga, and a niece, both of whom, she said, were tired.”: those who survive her.</summary>
    private bool IsSurvivor(NameMention mention, int acting)
    {
        for (int i = mention.TitleFirst - 1; i > acting; i--)
        {
            if (prose.Tokens.Spells(i, "survived")) return true;
            if (prose.Tokens[i].Tag is Tag.Verb or Tag.Relative or Tag.That) return false;
        }

        return false;
    }

    /// <summary>
    /// “He had asked Varga for a boat.”: the pronoun is the subject that opens the sentence, and whoever is named there is not.
    /// </summary>
    private bool IsSubject(int sentence, Gender gender)
    {
        Sentence s = prose.Sentences[sentence];
        if (TurnsToSpeaker(s, gender)) return true;
        // “Was he angry with Varga?”
        bool asks = prose.Tokens[s.First].Tag is Tag.Be or Tag.Do or Tag.Have or Tag.Modal && prose.Tokens.TextOf(s.End - 1) == "?";
        if (!prose.Tokens.Spells(asks ? s.First + 1 : s.First, SubjectOf(gender))) return false;
        for (int i = people.FirstFrom(s.First); i < people.Mentions.Count && people.Mentions[i].First < s.End; i++)
        {
            NameMention mention = people.Mentions[i];
            if (mention.Person is { } person && PronounResolver.Fits(person, gender)
                && !SubjectNames.IsBesidePronoun(prose.Tokens, mention, SubjectOf(gender))
                && (person.Mentions[0] == mention || (SubjectNames.IsSubject(prose, mention, sentence) && !mention.Possessor)))
                return false;
        }

        return true;
    }

    /// <summary>
    /// “Whoever voted for Varga, he told them, was a fool.”, “At noon he was asked by Hale whether Varga would go.”: the pronoun reports,
    /// or has to answer, and those who are named there are what that is about.
    /// </summary>
    private bool TurnsToSpeaker(Sentence s, Gender gender)
    {
        TokenList tokens = prose.Tokens;
        string pronoun = SubjectOf(gender), asked = gender == Gender.Male ? "him" : "her";
        for (int i = s.First; i + 2 < s.End; i++)
        {
            // “A reporter asked him how he felt about Varga.”
            if (tokens.Spells(i, asked) && i > s.First && tokens.Spells(i - 1, "asked")) return true;
            if (!tokens.Spells(i, pronoun)) continue;
            // “At noon he was asked”
            bool behindTime = i > s.First && tokens[s.First].Tag == Tag.Preposition && tokens[i - 1].Tag is Tag.Noun or Tag.Name;
            if (i > s.First && !behindTime && tokens[i - 1].Kind != TokenKind.Comma) return false;
            bool questioned = tokens[i + 1].Tag == Tag.Be
                && (tokens.Spells(i + 2, "asked") || tokens.Spells(i + 2, "pressed") || tokens.Spells(i + 2, "questioned")
                    || tokens.Spells(i + 2, "challenged"));
            return questioned
                || (i > s.First && tokens[i + 1].Tag == Tag.Verb && tokens[i + 1].Is(WordClass.CueVerbStrong)
                    && ClosesInsertion(i + 2, s.End));
        }

        return false;
    }

    /// <summary>“, he said, ”, “, he told the court, ”.</summary>
    private bool ClosesInsertion(int i, int end)
    {
        int last = Math.Min(end, i + LongestAddressee);
        while (i < last && prose.Tokens[i].Tag is Tag.Determiner or Tag.Noun or Tag.Adjective or Tag.Name or Tag.Pronoun) i++;
        return i < end && prose.Tokens[i].Kind == TokenKind.Comma;
    }

    /// <summary>“What Tain did was “a disgrace,” he said”: whoever is named in the words reported is not who reports them.</summary>
    public bool EndsReport(int pronoun)
    {
        TokenList tokens = prose.Tokens;
        return pronoun > 1 && tokens[pronoun - 1].Kind == TokenKind.Quote
            && tokens[pronoun - 2].Kind is not (TokenKind.Comma or TokenKind.Colon or TokenKind.Dash or TokenKind.Stop or TokenKind.Quote);
    }

    /// <summary>“he” and “him” for men, “she” and “her” for women.</summary>
    public static WordClass ClassOf(Gender gender) => gender == Gender.Male ? WordClass.PronounMale : WordClass.PronounFemale;
}
