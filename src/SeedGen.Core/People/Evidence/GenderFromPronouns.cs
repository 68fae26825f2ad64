using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Evidence;

/// <summary>
/// Learns the gender of persons from the pronouns of the prose: “Marit Osk closed her shop. She …”. A pronoun counts where its sentence so
/// far, or else the sentence before in the same paragraph, names one person only; what most of them say is believed.
/// </summary>
internal static class GenderFromPronouns
{
    /// <summary>As many times as often as the other.</summary>
    private const int Majority = 3;

    /// <summary>Pronouns that outweigh a rare given name.</summary>
    private const int Several = 2;

    /// <summary>Teaches the persons what their pronouns tell.</summary>
    public static void Find(Prose prose, PersonIndex people)
    {
        List<PersonEntry> persons = people.People;
        if (persons.Count == 0) return;
        int[] male = new int[persons.Count], female = new int[persons.Count];
        Count(prose, people, male, female);
        for (int i = 0; i < persons.Count; i++)
        {
            int most = Math.Max(male[i], female[i]), least = Math.Min(male[i], female[i]);
            if (most == 0 || most < least * Majority) continue;
            persons[i].Learn(male[i] > female[i] ? Gender.Male : Gender.Female,
                most >= Several ? GenderWeight.Pronoun : GenderWeight.RareName);
        }
    }

    private static void Count(Prose prose, PersonIndex people, int[] male, int[] female)
    {
        TokenList tokens = prose.Tokens;
        List<NameMention> mentions = people.Mentions;
        // The tokens of the mention that comes next, or goes on.
        int mention = -1, first = -1, last = -1, paragraph = -1, end = -1;
        PersonEntry? before = null;
        bool several = false;
        foreach (Sentence sentence in prose.Sentences)
        {
            if (sentence.Paragraph != paragraph) (before, several, paragraph) = (null, false, sentence.Paragraph);
            PersonEntry? here = null;
            bool others = false, companion = false;
            for (int i = sentence.First; i < sentence.End; i++)
            {
                while (last < i)
                    (first, last) = ++mention < mentions.Count
                        ? (mentions[mention].First, mentions[mention].Last)
                        : (int.MaxValue, int.MaxValue);
                if (first == i && mentions[mention].Person is { } person)
                {
                    others |= here != null && here != person;
                    here = person;
                    companion = IsCompanion(tokens, mentions[mention].TitleFirst - 1);
                    end = last;
                }

                if (!tokens[i].Is(WordClass.PersonalPronoun | WordClass.PossessiveDeterminer) || others) continue;
                bool he = tokens[i].Is(WordClass.PronounMale), she = tokens[i].Is(WordClass.PronounFemale);
                if (he == she) continue;
                if (here != null && IsObject(tokens, end, i))
                {
                    others = true;   // and the sentence behind may be about either
                    continue;
                }

                if (here != null && companion && tokens[i].Is(WordClass.PersonalPronoun)) continue;
                PersonEntry? meant = here == null
                    ? (several ? null : before)
                    : before == null || before == here ? (several ? null : here) : null;
                if (meant != null) (he ? male : female)[meant.Index] += meant == here && IsOwnBody(tokens, i) ? Several : 1;
            }

            if (here != null) (before, several) = (here, others);
        }
    }

    /// <summary>“His director, Orla Tain, has called him lazy”: whom she calls so is another.</summary>
    private static bool IsObject(TokenList tokens, int last, int i)
    {
        if (!tokens.Spells(i, "him") && !tokens.Spells(i, "her")) return false;
        bool verb = false;
        for (int j = last + 1; j < i; j++)
        {
            if (tokens[j].Tag is not (Tag.Comma or Tag.Have or Tag.Adverb or Tag.Modal or Tag.Do or Tag.Verb or Tag.Participle or Tag.Base))
                return false;
            verb |= tokens[j].Tag is Tag.Verb or Tag.Participle or Tag.Base;
        }

        return verb && !(i + 1 < tokens.Count && tokens.Spells(i, "her") && tokens[i + 1].Tag is Tag.Noun or Tag.Adjective or Tag.Name);
    }

    /// <summary>“Tain rose to her feet”: nobody else's.</summary>
    private static bool IsOwnBody(TokenList tokens, int i) => i + 1 < tokens.Count && tokens.Spells(i - 1, "to")
        ? tokens.Spells(i + 1, "feet")
        : tokens.Spells(i - 1, "shook") || tokens.Spells(i - 1, "shrugged") || tokens.Spells(i - 1, "nodded");

    /// <summary>“With Osk Varga, a printer, she opened a shop”: who does it is another.</summary>
    private static bool IsCompanion(TokenList tokens, int i) =>
        i >= 0 && tokens[i].Is(WordClass.Preposition) && WordStrings.Lower(tokens.TextOf(i)) is
        "with" or "without" or "alongside" or "beside" or "against" or "unlike" or "like" or "via" or "through";
}
