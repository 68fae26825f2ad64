using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Speech.Speakers.Nominals;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Unnamed;

/// <summary>Tells which noun phrases are somebody without a name: “a dealer”, “one trader”, “her father”, “the 43-year-old”.</summary>
internal sealed class UnnamedPhrases(TokenList tokens, PersonIndex people)
{
    /// <summary>Whether the phrase is one person without a name, of that gender or of none: “a dealer”, “one trader”, “another”.</summary>
    public bool Fits(Chunk chunk, Gender gender) =>
        Is(tokens, chunk.First, chunk.Head, gender) || IsAnother(chunk) || IsSomebodysRole(chunk) || IsTrait(chunk);

    /// <summary>
    /// “The 7-footer said it was late”, “The 43-year-old was late”: somebody whom the text has named, and who reports, or has an age.
    /// </summary>
    private bool IsTrait(Chunk chunk) =>
        chunk.Head == chunk.First + 1 && tokens.Spells(chunk.First, "the") && PassingDescriptions.IsAgeOrHabit(tokens, chunk.Head)
        && (CompoundNouns.IsAge(tokens, chunk.Head) || Reports(chunk.Last + 1));

    private bool Reports(int i) => i < tokens.Count && tokens[i].Tag == Tag.Verb && tokens[i].Is(WordClass.CueVerbStrong);

    /// <summary>“Another said it was late”: of those who have been named before.</summary>
    private bool IsAnother(Chunk chunk) => chunk.First == chunk.Last && tokens.Spells(chunk.Head, "another") && Reports(chunk.Last + 1);

    /// <summary>“the receiver”, where the text has called somebody so: what a word means elsewhere does not matter.</summary>
    private bool IsSomebodysRole(Chunk chunk) =>
        chunk.Head == chunk.First + 1 && tokens[chunk.Head].Tag == Tag.Noun && tokens.Spells(chunk.First, "the")
        && !tokens[chunk.Head].Is(WordClass.PersonNoun | WordClass.PluralNoun)
        && people.OfRole(tokens.LowerOf(chunk.Head)).Count > 0;

    /// <summary>Whether the phrase <c>[first, head]</c> is one person without a name who may be a man or a woman.</summary>
    public static bool IsOfEither(TokenList tokens, int first, int head) =>
        Is(tokens, first, head, Gender.Male) && Is(tokens, first, head, Gender.Female);

    /// <summary>Whether the phrase <c>[first, head]</c> is one person without a name, of that gender or of none.</summary>
    public static bool Is(TokenList tokens, int first, int head, Gender gender)
    {
        ref Token noun = ref tokens[head];
        bool owned = noun.Tag == Tag.Noun && noun.Is(WordClass.Kin | WordClass.PersonNoun) && IsOwned(tokens, first, head);
        if (head == first
            || !(owned || tokens[first].Tag is Tag.Determiner or Tag.PossessivePronoun || tokens.Spells(first, "one")
                || tokens.Spells(first, "another")))
            return false;
        if (IsNobody(tokens, first)) return false;
        bool somebody = noun.Is(WordClass.PersonNoun | WordClass.Kin | WordClass.Demonym) || IsHead(tokens, head)
            || IsOfTrade(tokens, head);
        if (noun.Tag is not (Tag.Noun or Tag.Name) || !somebody || noun.Is(WordClass.PluralNoun | WordClass.GroupNoun)) return false;
        return !IsOfOther(noun, gender);
    }

    /// <summary>“the head of it”, “the school’s head”; nobody who “shakes his head”.</summary>
    private static bool IsHead(TokenList tokens, int head) => tokens.Spells(head, "head")
        && (head == 0 || tokens[head - 1].Tag != Tag.PossessivePronoun || (head + 1 < tokens.Count && tokens.Spells(head + 1, "of")));

    /// <summary>“no doctor”, “any doctor”, “every doctor”: none of them is “he”.</summary>
    private static bool IsNobody(TokenList tokens, int determiner) =>
        tokens.LowerOf(determiner) is "no" or "any" or "every" or "each" or "either" or "neither" or "what" or "which";

    /// <summary>“Tain’s grandfather”, “Tain’s deputy spokesman”.</summary>
    private static bool IsOwned(TokenList tokens, int first, int head)
    {
        int i = head - 1;
        while (i > first && tokens[i].Tag is Tag.Adjective or Tag.Noun) i--;
        return i > first && tokens[i].Tag == Tag.Possessive;
    }

    /// <summary>“his sternman”: a word that the lexicon does not have, and that ends like those for people.</summary>
    private static bool IsOfTrade(TokenList tokens, int head)
    {
        ref Token noun = ref tokens[head];
        if (noun.Word != WordClass.None || noun.Casing != Casing.Lower || noun.Length < 6) return false;
        return string.CompareOrdinal(tokens.Text, noun.End - 3, "man", 0, 3) == 0
            || string.CompareOrdinal(tokens.Text, noun.End - 6, "person", 0, 6) == 0;
    }

    /// <summary>“a policewoman” for “he”.</summary>
    public static bool IsOfOther(in Token noun, Gender gender) =>
        noun.Is(gender == Gender.Male ? WordClass.FemaleNoun : WordClass.MaleNoun);
}
