using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Speech.Speakers.Pronouns;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>“Osk Varga came with his wife, Orla, … “…,” Orla Varga said. Her husband laughed.”: whose wife she is.</summary>
/// <param name="prose">The text.</param>
/// <param name="people">Who is named in it.</param>
internal sealed class KinOfKin(Prose prose, PersonIndex people)
{
    /// <summary>Sentences over which “her” reaches back.</summary>
    private const int FarthestSentence = 4;

    private const int MostMentions = 12;

    private static readonly string[] Siblings = ["brother", "sister"], Elders = ["uncle", "aunt"], Youths = ["nephew", "niece"];

    /// <summary>The person, or null.</summary>
    /// <param name="source">“her husband”.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="last">Who spoke last.</param>
    public PersonEntry? Find(SourcePhrase source, int sentence, LastSpeaker last)
    {
        ref Token owner = ref prose.Tokens[source.First];
        if (source.Head != source.First + 1 || Inverse(prose.Tokens.LowerOf(source.Head)) is not { Length: > 0 } nouns) return null;
        if (!owner.Is(WordClass.PronounMale | WordClass.PronounFemale)) return null;
        Gender gender = PronounChains.GenderOf(prose.Tokens, source.First);
        int first = people.FirstFrom(source.First) - 1, start = prose.Sentences[Math.Max(0, sentence - FarthestSentence)].First;
        for (int i = first; i >= 0 && i > first - MostMentions && people.Mentions[i].First >= start; i--)
        {
            if (people.Mentions[i].Person is not { } relative || !PronounResolver.Fits(relative, gender)
                || !Array.Exists(nouns, relative.RoleHeads.Contains))
                continue;
            if (OwnerOf(relative, nouns) is not { } found) break;
            return found != relative && !found.IsOfOtherGender(prose.Tokens[source.Head].Word) ? found : null;
        }

        return nouns == Siblings || nouns == Elders || nouns == Youths
            ? OfFamily(source, Owner(source, sentence, gender, start, last))
            : null;
    }

    /// <summary>
    /// “Osk Varga wept. His brother shouted.”: the only other one of the family whom the text names, if nothing says what else
    /// he is to him.
    /// </summary>
    private PersonEntry? OfFamily(SourcePhrase source, PersonEntry? owner)
    {
        if (owner is not { HasGiven: true }) return null;
        PersonEntry? only = null;
        foreach (PersonEntry person in people.OfFamily(owner.Family))
        {
            if (person == owner || !person.HasGiven || IsOtherKin(person) || person.IsOfOtherGender(prose.Tokens[source.Head].Word))
                continue;
            if (only != null) return null;
            only = person;
        }

        return IsOtherKin(owner) ? null : only;
    }

    /// <summary>Whose brother: who has just spoken, else who is named last and has the gender, or a namesake at least.</summary>
    private PersonEntry? Owner(SourcePhrase source, int sentence, Gender gender, int start, LastSpeaker last)
    {
        if (last.Person is { } speaker && speaker.Gender == gender && sentence - last.Sentence <= 2) return speaker;
        for (int i = people.FirstFrom(source.First) - 1; i >= 0 && people.Mentions[i].First >= start; i--)
        {
            if (people.Mentions[i].Person is { HasGiven: true } named && PronounResolver.Fits(named, gender)
                && (named.Gender == gender || people.OfFamily(named.Family).Count > 1))
                return named;
        }

        return null;
    }

    /// <summary>“his son Osk Varga”: no brother.</summary>
    private static bool IsOtherKin(PersonEntry person) =>
        person.RoleHeads.Any(static role => (Lexicon.Word(role) & WordClass.Kin) != 0
            && role is not ("brother" or "sister" or "twin" or "uncle" or "aunt" or "nephew" or "niece"));

    /// <summary>Whose wife the text says that the person is, where it first says so.</summary>
    private PersonEntry? OwnerOf(PersonEntry relative, string[] nouns)
    {
        TokenList tokens = prose.Tokens;
        foreach (NameMention mention in relative.Mentions)
        {
            if (mention.Quoted) continue;
            int noun = mention.NounBefore(tokens);
            if (noun < 1 || !Array.Exists(nouns, n => tokens.Spells(noun, n))) continue;
            int owner = noun - 1;
            if (tokens[owner].Tag == Tag.PossessivePronoun) return NamedBefore(owner, relative);
            if (tokens[owner].Tag == Tag.Possessive && owner > 0 && people.At(owner - 1) is { Person: { } named }) return named;
        }

        return null;
    }

    /// <summary>The last one named before “his”, and of several nearby one of the same family.</summary>
    private PersonEntry? NamedBefore(int pronoun, PersonEntry relative)
    {
        Gender gender = prose.Tokens[pronoun].Is(WordClass.PronounFemale) ? Gender.Female : Gender.Male;
        PersonEntry? nearest = null;
        int first = people.FirstFrom(pronoun) - 1;
        for (int i = first; i >= 0 && i > first - MostMentions; i--)
        {
            if (people.Mentions[i].Person is not { } person || person == relative || !PronounResolver.Fits(person, gender)) continue;
            if (relative.HasGiven && NameComparer.Instance.Equals(person.Family, relative.Family)) return person;
            nearest ??= person;
        }

        return nearest;
    }

    /// <summary>What somebody is to whoever is that to him.</summary>
    private static string[] Inverse(string noun) => noun switch
    {
        "husband" => ["wife"],
        "wife" => ["husband"],
        "mother" or "father" or "mom" or "dad" or "mum" => ["son", "daughter"],
        "son" or "daughter" => ["mother", "father"],
        "brother" or "sister" => Siblings,
        "uncle" or "aunt" => Youths,
        "nephew" or "niece" => Elders,
        "grandmother" or "grandfather" => ["grandson", "granddaughter"],
        "fiancé" or "fiancée" => ["fiancée", "fiancé"],
        "boyfriend" => ["girlfriend"],
        "girlfriend" => ["boyfriend"],
        "ex-husband" => ["ex-wife"],
        "ex-wife" => ["ex-husband"],
        _ => [],
    };
}
