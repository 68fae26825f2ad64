using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.People.Roles;

/// <summary>Words that change what a role is.</summary>
internal static class RoleWords
{
    /// <summary>“mayor”, “nurse”, “deputy”: what a role may be called, and what may stand in front of it.</summary>
    public const WordClass Offices = WordClass.Title | WordClass.PersonNoun | WordClass.TitleModifier;

    /// <summary>UTF-16 code units: “wrist” and “twist” are no jobs.</summary>
    private const int ShortestFormed = 7;

    /// <summary>“deputy”, “vice”: the holder of the role behind it is somebody else.</summary>
    public static bool IsSecond(TokenList tokens, int i) =>
        tokens.Spells(i, "deputy") || tokens.Spells(i, "vice") || tokens.Spells(i, "assistant") || tokens.Spells(i, "associate")
        || tokens.Spells(i, "lieutenant")
        || (i + 1 < tokens.Count && (tokens.Spells(i, "lt.") || tokens.Spells(i, "lt"))
            && (tokens.Spells(i + 1, "gov.") || tokens.Spells(i + 1, "gov") || tokens.Spells(i + 1, "governor")));

    /// <summary>“former Mayor Tain”: no noun in front of it is part of the role.</summary>
    public static bool IsOfThePast(TokenList tokens, int i) => tokens.Spells(i, "former") && !tokens[i].IsCapitalised;

    /// <summary>“a nurse”, “her brother”, and “head of the union”, “the union’s head”.</summary>
    public static bool IsOffice(TokenList tokens, int i) =>
        ((tokens[i].Is(WordClass.PersonNoun | WordClass.Kin | WordClass.Title) || IsFormedLikeJob(tokens, i))
            && !(tokens[i].IsCapitalised && tokens[i].Is(WordClass.OrgNoun | WordClass.PlaceNoun)))
        || IsInternational(tokens, i)
        || (tokens.Spells(i, "head")
            && ((i + 1 < tokens.Count && tokens.Spells(i + 1, "of"))
                || (i > 0 && (tokens[i - 1].Kind == TokenKind.Possessive || IsSecond(tokens, i - 1)))));

    /// <summary>“the former Denmark international”: who has played for a country.</summary>
    public static bool IsInternational(TokenList tokens, int i) =>
        i > 0 && tokens[i].Casing == Casing.Lower && tokens.Spells(i, "international") && tokens[i - 1].Casing == Casing.Capitalised
        && (tokens[i - 1].Is(NameClass.PlaceMajor | NameClass.Place) || tokens[i - 1].Is(WordClass.Demonym));

    /// <summary>“spectroscopist”, “harbourmaster”, “chairwoman”: a job by its ending, whether or not the lexicon knows it.</summary>
    public static bool IsFormedLikeJob(TokenList tokens, int i)
    {
        ref Token token = ref tokens[i];
        if (token.Tag != Tag.Noun || token.Casing != Casing.Lower || token.Length < ShortestFormed) return false;
        return EndsWith(tokens, i, "woman") || EndsWith(tokens, i, "master")
            || (EndsWith(tokens, i, "ist") && !EndsWith(tokens, i, "list"));
    }

    private static bool EndsWith(TokenList tokens, int i, string ending) =>
        string.CompareOrdinal(tokens.Text, tokens[i].End - ending.Length, ending, 0, ending.Length) == 0;

    /// <summary>“Sir”, “Dr.”: said of anybody who has an office besides.</summary>
    public static bool IsCourtesy(TokenList tokens, int i) =>
        WordStrings.WithoutStop(tokens.TextOf(i)) is "Sir" or "Dame" or "Lord" or "Lady" or "Dr" or "Prof" or "Professor" or "Mr" or "Mrs"
            or "Ms" or "Miss";

    /// <summary>“Mr.”, “Señora”: tells the gender, and nothing of what somebody does.</summary>
    public static bool IsBareCourtesy(TokenList tokens, int i) => tokens[i].Is(WordClass.Honorific)
        && WordStrings.WithoutStop(tokens.LowerOf(i)) is "mr" or "mrs" or "ms" or "miss" or "mx" or "messrs" or "mme" or "mlle"
            or "monsieur" or "madame" or "madam" or "señor" or "senor" or "señora" or "senora" or "herr" or "frau" or "shri"
            or "smt" or "sri";

    /// <summary>The key under which a description is looked up: its noun, with the word that makes it a deputy's.</summary>
    public static string KeyOf(TokenList tokens, int first, int head)
    {
        string noun = tokens.LowerOf(head);
        if (noun.StartsWith("ex-", StringComparison.Ordinal)) noun = noun.Substring(3);
        return head > first && IsSecond(tokens, head - 1) ? tokens.LowerOf(head - 1) + " " + noun : noun;
    }

    /// <summary>“officials say”: what stands behind a plural noun and can be a verb in its plain form.</summary>
    public static bool IsVerbOfPlural(TokenList tokens, int i) =>
        i > 0 && tokens[i].Is(WordClass.VerbBase) && !tokens[i].Is(WordClass.MainlyNoun) && tokens[i - 1].Tag == Tag.Noun
        && IsPlural(tokens, i - 1);

    /// <summary>“nurses”, and no singular that is spelled so.</summary>
    public static bool IsPlural(TokenList tokens, int i) => tokens[i].Is(WordClass.PluralNoun) && !tokens[i].Is(WordClass.Noun);

    /// <summary>“Presidents” as “President”, “Sens.” as “Sen.”; null where the noun is no plural.</summary>
    public static string? SingularOf(TokenList tokens, int i)
    {
        string text = tokens.Text;
        if (tokens[i].Length > 5 && EndsWith(tokens, i, "men"))
        {
            string man = tokens.TextOf(i).Substring(0, tokens[i].Length - 2) + "an";
            return (Lexicon.Word(WordStrings.Lower(man)) & (WordClass.Title | WordClass.PersonNoun)) == 0 ? null : man;   // “businessmen”
        }

        int start = tokens[i].Start, stop = text[tokens[i].End - 1] == '.' ? 1 : 0, length = tokens[i].Length - stop - 1;
        if (length < 3 || text[start + length] != 's' || text[start + length - 1] == 's') return null;
        if (length > 4 && text[start + length - 1] == 'e' && text[start + length - 2] == 'i'
            && WordStrings.Get(text, start, length - 2) + "y" is var deputy
            && (Lexicon.Word(WordStrings.Lower(deputy)) & (WordClass.Title | WordClass.PersonNoun)) != 0) return deputy;   // “deputies”
        if (!IsJob(text, start, length)) length--;   // “actresses”
        if (text[start + length] is not ('s' or 'e') || !IsJob(text, start, length)) return null;
        return WordStrings.Get(text, start, length) + (stop == 0 ? "" : ".");
    }

    private static bool IsJob(string text, int start, int length)
    {
        if ((Lexicon.Word(text, start, length) & (WordClass.Title | WordClass.PersonNoun)) != 0) return true;
        // “co-stars”
        return text.IndexOf('-', start, length) > 0
            && (CompoundNouns.Of(text, start, length) & (WordClass.Title | WordClass.PersonNoun)) != 0;
    }
}
