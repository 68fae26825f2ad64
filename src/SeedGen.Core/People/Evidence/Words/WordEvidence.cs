using SeedGen.Language;
using SeedGen.People.Names;

namespace SeedGen.People.Evidence.Words;

/// <summary>Weighs what the words of a name say for and against a person.</summary>
internal static class WordEvidence
{
    /// <summary>Words of the language that may be anything but a name.</summary>
    public const WordClass OpenClass = WordClass.Noun | WordClass.PluralNoun | WordClass.Adjective | WordClass.Adverb | WordClass.VerbBase
        | WordClass.VerbThird | WordClass.VerbPast | WordClass.VerbGerund;

    /// <summary>What has a name and is no person.</summary>
    public const WordClass NoPerson = WordClass.OrgNoun | WordClass.PlaceNoun | WordClass.EventNoun | WordClass.WorkNoun
        | WordClass.Weekday | WordClass.Month | WordClass.NamedThing;

    /// <summary>Against a person; letters that are no initials name bodies and things.</summary>
    public const int UpperCase = 3;

    /// <summary>Nothing that stands around a mention can make a person of it.</summary>
    public const int Never = -12;

    /// <summary>Only what stands around many mentions could.</summary>
    public const int Hardly = -8;

    /// <summary>The sum for one mention; it depends on the words alone.</summary>
    public static int Of(TokenList tokens, NameMention mention)
    {
        if (mention.HasTitle && IsOrganisation(tokens, mention.TitleFirst, mention.Last)) return Never;
        if (mention.Words.Length == 1)
        {
            if (mention.HasTitle && IsOffice(tokens, mention.Last, mention.Last) && !tokens[mention.Last].Is(NameClass.SurnameCommon))
                return Hardly;
            int score = new SingleWordEvidence(tokens, mention.Last).Sum();
            return IsAddressed(tokens, mention) ? Math.Max(0, score) : score;
        }

        if (IsKnownThing(tokens, mention)) return tokens[mention.First].Is(NameClass.GivenMainly) ? -3 : Never;
        if (IsOffice(tokens, mention.First, mention.Last) || EndsInShortTitle(tokens, mention.Last)) return Hardly;
        return new FullNameEvidence(tokens, mention).Sum();
    }

    /// <summary>Neither end is a word of the language: “Longtime Tain”, “Palm Beach” are no full names.</summary>
    public static bool CanBeFullName(TokenList tokens, NameMention mention)
    {
        if (mention.Words.Length == 1) return false;
        ref Token first = ref tokens[mention.First];
        if (first.Is(NameClass.GivenMainly) || NameWords.AreVietnamese(tokens, mention.First, mention.Last)) return true;
        return (first.Is(NameClass.Given) || !first.Is(OpenClass)) && !tokens[mention.Last].Is(NoPerson);
    }

    /// <summary>“Uncle Sam”: the name with its title is known.</summary>
    private static bool IsOrganisation(TokenList tokens, int first, int last) =>
        (Lexicon.Name(tokens.Text, tokens[first].Start, tokens[last].End - tokens[first].Start) & NameClass.Organisation) != 0;

    /// <summary>“Wells Fargo”, “Hong Kong”: the lexicon knows the whole name.</summary>
    private static bool IsKnownThing(TokenList tokens, NameMention mention)
    {
        NameClass name = Lexicon.Name(mention.Name);
        return (name & NameClass.Organisation) != 0 || ((name & NameClass.Place) != 0 && !tokens[mention.First].Is(NameClass.GivenMainly));
    }

    /// <summary>“Vice President”, “the Justice Minister”: words for an office and nobody's name.</summary>
    private static bool IsOffice(TokenList tokens, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (!tokens[i].Is(WordClass.Title | WordClass.TitleModifier) || tokens[i].Is(NameClass.Given)) return false;
        }

        return true;
    }

    /// <summary>“Lowmere Sen. and”.</summary>
    private static bool EndsInShortTitle(TokenList tokens, int last) =>
        tokens[last].Is(WordClass.Title) && tokens.Text[tokens[last].End - 1] == '.';

    /// <summary>“Ms. Park”: a title that stands before names only.</summary>
    private static bool IsAddressed(TokenList tokens, NameMention mention) =>
        mention.HasTitle && tokens[mention.First - 1].Is(WordClass.Honorific)
        && tokens[mention.Last].Casing == Casing.Capitalised && tokens[mention.Last].Is(NameClass.Surname);
}
