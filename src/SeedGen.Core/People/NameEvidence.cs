using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.People;

/// <summary>
/// Weighs what speaks for and against a person in one mention: the words of the name, and the words around it. The sum over
/// all mentions of a name decides; <see cref="Enough"/> makes a person.
/// </summary>
internal sealed class NameEvidence(TokenList tokens)
{
    /// <summary>The tokens in which the names stand.</summary>
    public TokenList Tokens => tokens;

    /// <summary>From this sum on a name is a person's.</summary>
    public const int Enough = 3;

    private const NameClass Given = NameClass.GivenMale | NameClass.GivenFemale;

    private const WordClass NoPerson = WordClass.OrgNoun | WordClass.PlaceNoun | WordClass.EventNoun | WordClass.WorkNoun
        | WordClass.Weekday | WordClass.Month;

    /// <summary>A headline in capitals is no name: “Tain Is Not”.</summary>
    private const WordClass ClauseWord = WordClass.BeForm | WordClass.Modal | WordClass.HaveForm | WordClass.DoForm | WordClass.Negation
        | WordClass.PersonalPronoun | WordClass.Subordinator | WordClass.RelativePronoun;

    /// <summary>What the words of the name say.</summary>
    public int OfWords(NameMention mention)
    {
        int first = mention.First, last = mention.Last;
        ref Token head = ref tokens[last];
        if (mention.Words.Length == 1) return OfSingleWord(head);

        ref Token front = ref tokens[first];
        int score = 0;
        if (front.Is(Given)) score += front.Is(NameClass.GivenMainly) ? 3 : 2;
        else if (front.Casing == Casing.Initial) score += 2;
        else if (front.Is(NameClass.Surname)) score += 1;
        else if (IsUnknown(front)) score += 1;
        if (head.Is(NameClass.Surname)) score += 1;
        else if (IsUnknown(head)) score += 1;
        if (NameSuffix.Is(mention.Words[mention.Words.Length - 1])) score += 3;
        for (int i = first; i <= last; i++)
        {
            ref Token token = ref tokens[i];
            if (i > first && i < last && token.Casing == Casing.Initial) score += 2;
            if (i > first && i < last && token.Casing == Casing.Lower && token.Is(WordClass.NameParticle)) score += 1;
            if (token.Casing == Casing.Upper && token.Length > 2) score -= 3;
            if (i > first && token.Is(ClauseWord)) score -= 8;
            if (token.Is(WordClass.Demonym) && !token.Is(Given)) score -= 3;
            if (token.Is(NoPerson)) score -= i == last ? 3 : token.Is(Given) ? 0 : 2;
            if (token.Is(NameClass.PlaceMajor) && !token.Is(Given)) score -= 2;
            if (token.Is(WordClass.CommonWord) && !token.Is(Given | NameClass.SurnameCommon)) score -= 2;
            else if (i == last && token.Is(WordClass.MainlyNoun) && !token.Is(NameClass.Surname | Given)) score -= 2;
        }

        if (front.Is(WordClass.PlacePrefix) && !front.Is(NameClass.GivenMainly)) score -= 5;
        if (EndsInLowerCase(tokens.Text, head)) score -= 8;
        if (mention.Words.Length > 4) score -= 2;
        return score;
    }

    /// <summary>“Lowmere-based” is no name.</summary>
    private static bool EndsInLowerCase(string text, in Token token)
    {
        int hyphen = text.LastIndexOf('-', token.End - 1, token.Length);
        return hyphen > 0 && hyphen + 1 < token.End && char.IsLower(text[hyphen + 1]);
    }

    /// <summary>What the words around the name say.</summary>
    public int OfContext(NameMention mention)
    {
        int score = 0;
        int before = mention.TitleFirst - 1, after = mention.Last + 1;
        if (mention.HasTitle) score += 4;
        if (before >= 0)
        {
            ref Token previous = ref tokens[before];
            bool near = previous.End + 2 >= tokens[before + 1].Start;
            if (previous.Kind == TokenKind.Comma && before > 0 && tokens[before - 1].Casing == Casing.Lower
                && tokens[before - 1].Is(WordClass.PersonNoun | WordClass.Kin) && tokens[before - 1].Tag == Tag.Noun) score += 2;
            if (near && previous.Casing == Casing.Lower)
            {
                if (previous.Is(WordClass.PersonNoun | WordClass.Kin) && previous.Tag == Tag.Noun) score += 3;
                if (!mention.HasTitle && tokens.Spells(before, "the") && !ModifiesNoun(after)) score -= 4;
                if (!mention.HasTitle && (tokens.Spells(before, "in") || tokens.Spells(before, "at") || tokens.Spells(before, "near"))) score -= 2;
                if (IsSaid(before) && before > 0 && tokens[before - 1].Kind is TokenKind.Quote or TokenKind.Comma) score += 2;
            }
        }

        if (after >= tokens.Count) return score;
        ref Token next = ref tokens[after];
        if (ReportsBehind(after)) score += 2;
        if (tokens.Spells(after, "who")) score += 3;
        if (tokens.Spells(after, "himself") || tokens.Spells(after, "herself")) score += 5;
        if (next.Kind == TokenKind.Comma) score += OfApposition(after + 1);
        if (next.Kind == TokenKind.Open && after + 2 < tokens.Count && tokens[after + 1].Casing is Casing.Initial or Casing.Upper
            && tokens.Text[tokens[after + 1].End] == '-') score += 2;
        return score;
    }

    /// <summary>“the Tain administration”: the article belongs to the noun behind.</summary>
    private bool ModifiesNoun(int after) => after < tokens.Count && tokens[after].Tag == Tag.Noun && tokens[after].Casing == Casing.Lower;

    /// <summary>“, 45,”, “, who”, “, a hydrologist”.</summary>
    private int OfApposition(int i)
    {
        if (i + 1 >= tokens.Count) return 0;
        if (tokens[i].Kind == TokenKind.Number && tokens[i].Length <= 2 && tokens[i + 1].Kind == TokenKind.Comma) return 4;
        if (tokens.Spells(i, "who")) return 3;
        for (int j = i; j < Math.Min(i + 6, tokens.Count); j++)
        {
            if (tokens[j].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Quote) break;
            if (tokens[j].Casing == Casing.Lower && tokens[j].Is(WordClass.PersonNoun | WordClass.Kin)) return 3;
            if (tokens[j].Tag is Tag.Verb or Tag.Be or Tag.Preposition) break;
        }

        return 0;
    }

    /// <summary>“Nils Oberon has repeatedly said”.</summary>
    private bool ReportsBehind(int i)
    {
        int end = Math.Min(i + 4, tokens.Count);
        while (i < end && tokens[i].Tag is Tag.Have or Tag.Modal or Tag.Adverb or Tag.Do) i++;
        return i < end && tokens[i].Casing == Casing.Lower && tokens[i].Is(Speech.Cues.Reporting)
            && tokens[i].Tag is Tag.Verb or Tag.Participle or Tag.Base;
    }

    private bool IsSaid(int i) => tokens[i].Is(WordClass.CueVerb | WordClass.CueVerbCalling) && tokens[i].Is(WordClass.VerbPast | WordClass.VerbThird)
        && tokens[i].Tag is not (Tag.Noun or Tag.Adjective);

    private int OfSingleWord(in Token token)
    {
        if (EndsInLowerCase(tokens.Text, token)) return -8;
        if (token.Is(WordClass.Demonym | WordClass.OrgNoun | WordClass.Weekday | WordClass.Month | WordClass.PlaceNoun)) return -4;
        if (token.Is(NameClass.PlaceMajor)) return -4;
        if (token.Casing is Casing.Upper or Casing.Initial) return -3;
        if (token.Is(WordClass.Title | WordClass.TitleModifier)) return -3;
        int score = 0;
        if (token.Is(Given)) score += 1;
        if (token.Is(NameClass.Surname)) score += 1;
        if (token.Is(NameClass.Place)) score -= 1;
        if (token.Is(WordClass.CommonWord)) score -= 2;
        return score;
    }

    private static bool IsUnknown(in Token token) => token.Name == NameClass.None && !token.Is(WordClass.CommonWord)
        && (token.Word & ~WordClass.Abbreviation) == WordClass.None;
}
