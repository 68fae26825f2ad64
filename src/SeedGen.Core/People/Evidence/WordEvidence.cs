using SeedGen.Language;
using SeedGen.People.Names;

namespace SeedGen.People.Evidence;

/// <summary>Weighs what the words of a name say for and against a person.</summary>
internal static class WordEvidence
{
    private const WordClass NoPerson = WordClass.OrgNoun | WordClass.PlaceNoun | WordClass.EventNoun | WordClass.WorkNoun
        | WordClass.Weekday | WordClass.Month | WordClass.NamedThing;

    /// <summary>A headline in capitals is no name: “Tain Is Not”.</summary>
    private const WordClass ClauseWord = WordClass.BeForm | WordClass.Modal | WordClass.HaveForm | WordClass.DoForm | WordClass.Negation
        | WordClass.PersonalPronoun | WordClass.Subordinator | WordClass.RelativePronoun;

    /// <summary>Against a person; letters that are no initials name bodies and things.</summary>
    private const int UpperCase = 3;

    public const WordClass OpenClass = WordClass.Noun | WordClass.PluralNoun | WordClass.Adjective | WordClass.Adverb | WordClass.VerbBase
        | WordClass.VerbThird | WordClass.VerbPast | WordClass.VerbGerund;

    /// <summary>The sum for one mention; it depends on the words alone.</summary>
    public static int Of(TokenList tokens, NameMention mention)
    {
        if (mention.HasTitle && IsOrganisation(tokens, mention.TitleFirst, mention.Last)) return -12;
        if (mention.HasTitle && mention.Words.Length == 1 && IsOffice(tokens, mention.Last, mention.Last) && !tokens[mention.Last].Is(NameClass.SurnameCommon)) return -8;   // “the Justice Minister”
        if (mention.Words.Length == 1) return IsAddressed(tokens, mention) ? Math.Max(0, OfSingleWord(tokens, mention.Last)) : OfSingleWord(tokens, mention.Last);
        if (IsKnownThing(tokens, mention)) return tokens[mention.First].Is(NameClass.GivenMainly) ? -3 : -12;
        int first = mention.First, last = mention.Last;
        if (IsOffice(tokens, first, last) || (tokens[last].Is(WordClass.Title) && tokens.Text[tokens[last].End - 1] == '.')) return -8;   // “Lowmere Sen. and”
        int score = OfEnds(tokens, first, last) + (mention.Words.Length > 2 && NameSuffix.Is(mention.Words[mention.Words.Length - 1]) ? 3 : 0);
        for (int i = first; i <= last; i++) score += OfWord(tokens, i, first, last);
        if (tokens[last] is { Casing: Casing.Upper, Length: 2 }) score -= IsFirmInLetters(tokens, last) ? 6 : IsTownOrWord(tokens[first]) ? 4 : 0;   // “Lowmere FC”
        if (tokens[first].Is(WordClass.PersonalPronoun) && (NameParticles.IsBalinese(tokens, first)
            || (tokens[first].Is(NameClass.FamilyFirst) && !mention.OpensSentence && !mention.InTitleCase))) score += 8;   // “Premier He Lifeng”
        if (last > first + 1 && IsNamedAfter(tokens, last)) score -= 6;
        if (mention.Words.Length <= last - first && HasNickname(tokens, first, last)) score += 2;
        if (last == first + 1 && tokens[last].Is(WordClass.OrgNoun) && !tokens[last].Is(NameClass.Surname | NameClass.Given) && tokens[first].Is(WordClass.Adjective)) score -= 4;   // “Northern Trust”
        if (last == first + 1 && IsInhabitants(tokens, first, last)) score -= 3;
        if (last == first + 1 && !mention.HasTitle && AreWords(tokens[first], tokens[last])) score -= 3;
        if (tokens[last].Is(WordClass.Title) && tokens[last - 1].Is(WordClass.TitleModifier) && !tokens[last].Is(NameClass.Given)) score -= 6;   // “Varga Vice President”
        if (tokens[last].Is(WordClass.OrgNoun) && mention.HasTitle && !tokens[first].Is(NameClass.Given | NameClass.Surname)) score -= 8;   // “Lutheran Church”
        if (last == first + 1 && tokens[first].Is(WordClass.Demonym) && tokens[last].Is(WordClass.Demonym)) score -= 8;   // “Lowmere Catholic”
        if (tokens[first].Is(mention.InTitleCase ? ClauseWord : WordClass.RelativePronoun | WordClass.Subordinator) && mention.HasTitle && !tokens[first].Is(NameClass.GivenMainly)) score -= 8;   // “Farmers Who Fly”
        if (IsInCapitals(tokens, first, last)) score += UpperCase * (last - first + 1);
        if (tokens[first].Is(WordClass.PlacePrefix) && !tokens[first].Is(NameClass.GivenMainly)) score -= 5;
        if (IsSaint(tokens, first)) score -= 4;
        if (mention.HasTitle && tokens[last].Is(NoPerson) && !tokens[last].Is(NameClass.SurnameCommon)) score -= 5;   // “Queen Orla Hospital”
        if (mention.Words.Length > 2 && !mention.HasTitle && IsQuarter(tokens, last) && !IsFrequentGiven(tokens[first])) score -= 4;   // “Lowmere Akim North”
        if (HyphenatedWords.IsAdjective(tokens, last)) score -= 8;
        if (mention.Words.Length > 4 && mention.Words.Count(w => char.IsUpper(w[0])) > 4) score -= 2;
        return score;
    }

    /// <summary>“Osk “Cat” Varga”.</summary>
    private static bool HasNickname(TokenList tokens, int first, int last)
    {
        for (int i = first + 1; i < last; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote) return true;
        }

        return false;
    }

    /// <summary>“Osk Varga Day”, “Osk Varga Church”: a day, a building or a body behind somebody's family name.</summary>
    private static bool IsNamedAfter(TokenList tokens, int last) => tokens[last].Is(NoPerson) && (tokens[last].Is(WordClass.EventNoun) || !tokens[last].Is(NameClass.SurnameCommon))
        && tokens[last - 1].Is(NameClass.Surname) && !tokens[last - 1].Is(NameClass.GivenMainly) && tokens[last - 1].Casing == Casing.Capitalised;

    /// <summary>“Cobalt Islanders”: a plural that no list of names has, behind a word that is no given name.</summary>
    private static bool IsInhabitants(TokenList tokens, int first, int last)
    {
        if (tokens[first].Is(NameClass.GivenMainly) || tokens[last].Name != NameClass.None) return false;
        bool many = (tokens[first].Word != WordClass.None || tokens[first].Is(NameClass.Place | NameClass.PlaceMajor)) && tokens.TextOf(last).EndsWith("ers", StringComparison.Ordinal);
        return many || IsInhabitants(tokens.TextOf(last));
    }

    /// <summary>“Renewable Future”, “Morning Joe”: a word that is nobody's name, and another, or a given name.</summary>
    private static bool AreWords(in Token front, in Token head) => front.Name == NameClass.None && front.Casing == Casing.Capitalised && front.Is(OpenClass)
        && !front.Is(WordClass.Title | WordClass.PersonNoun | WordClass.NameParticle)
        && (head.Name == NameClass.None ? head.Is(OpenClass) && head.Casing == Casing.Capitalised : head.Is(NameClass.GivenMainly) && !head.Is(NameClass.Surname));

    /// <summary>“Lowmerians”.</summary>
    private static bool IsInhabitants(string word) =>
        word.EndsWith("ians", StringComparison.Ordinal) || word.EndsWith("ites", StringComparison.Ordinal) || word.EndsWith("ists", StringComparison.Ordinal);

    /// <summary>“Ms. Park”: a title that stands before names only.</summary>
    private static bool IsAddressed(TokenList tokens, NameMention mention) => mention.HasTitle && tokens[mention.First - 1].Is(WordClass.Honorific)
        && tokens[mention.Last].Casing == Casing.Capitalised && tokens[mention.Last].Is(NameClass.Surname);

    /// <summary>Neither end is a word of the language: “Longtime Tain”, “Palm Beach” are no full names.</summary>
    public static bool CanBeFullName(TokenList tokens, NameMention mention) =>
        mention.Words.Length > 1 && (tokens[mention.First].Is(NameClass.GivenMainly) || IsVietnamese(tokens, mention.First, mention.Last)
            || ((tokens[mention.First].Is(NameClass.Given) || !tokens[mention.First].Is(OpenClass)) && !tokens[mention.Last].Is(NoPerson)));

    /// <summary>“Uncle Sam”: the name with its title is known.</summary>
    private static bool IsOrganisation(TokenList tokens, int first, int last) =>
        (Lexicon.Name(tokens.Text, tokens[first].Start, tokens[last].End - tokens[first].Start) & NameClass.Organisation) != 0;

    /// <summary>“Wells Fargo”, “Hong Kong”: the lexicon knows the whole name.</summary>
    private static bool IsKnownThing(TokenList tokens, NameMention mention)
    {
        NameClass name = Lexicon.Name(tokens.Text, mention.Span.Start, mention.Span.Length);
        return (name & NameClass.Organisation) != 0 || ((name & NameClass.Place) != 0 && !tokens[mention.First].Is(NameClass.GivenMainly));
    }

    /// <summary>“Vice President”: words for an office and nobody's name.</summary>
    private static bool IsOffice(TokenList tokens, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (!tokens[i].Is(WordClass.Title | WordClass.TitleModifier) || tokens[i].Is(NameClass.Given)) return false;
        }

        return true;
    }

    /// <summary>A given name in front, a family name at the end.</summary>
    private static int OfEnds(TokenList tokens, int first, int last)
    {
        ref Token front = ref tokens[first];
        ref Token head = ref tokens[last];
        int score = 0;
        if (front.Is(NameClass.Given)) score += front.Is(NameClass.GivenMainly) ? 3 : 2;
        else if (last > first + 1 && tokens[first + 1].Is(NameClass.Given | NameClass.Nickname) && IsEpithet(tokens, first)) score += 4;
        else if (front.Is(NameClass.Nickname) || (front.Hyphenated && front.Casing == Casing.Capitalised && HyphenatedWords.BeginsWithGivenName(tokens, first))) score += 2;
        else if (front.Casing == Casing.Initial) score += IsArticleO(tokens, first) || (IsState(tokens, first) && (!head.Is(NameClass.Given) || head.Is(OpenClass))) ? -3 : 2;
        else if (front.Is(NameClass.Surname) || IsUnknown(front)) score += 1;
        if (head.Is(NameClass.Surname) || IsUnknown(head) || (head.Is(NameClass.Given) && !head.Is(WordClass.CommonWord))) score += 1;
        if (last == first + 1 && !front.Is(NameClass.Given) && head.Name is NameClass.None or NameClass.Surname && front.Word == WordClass.None && FamilyEndings.Has(tokens, last)) score += 2;
        if (HyphenatedWords.IsGivenName(tokens, last)) score += front.Is(NameClass.FamilyFirst) ? 4 : 1;
        else if (front.Is(NameClass.FamilyFirst) && last == first + 1 && IsUnknown(head)) score += 1;
        else if (last == first + 1 && front.Word == WordClass.None && (front.Name & ~NameClass.SurnameCommon) == NameClass.Surname && head.Is(NameClass.Given) && !head.Is(NameClass.Surname | NameClass.Place)) score += 1;   // “Ozawa Kenji”

        if (last == first + 2 && IsUnknown(front) && IsFamilyOnly(tokens[first + 1]) && IsFamilyOnly(head)) score += 1;   // “Juanfran Pérez Llorca”
        if (last == first + 2 && tokens[first + 1].Is(NameClass.FamilyFirst) && HyphenatedWords.IsGivenName(tokens, last)) score += 3;   // “Pansy Fok Chiu-king”
        if (IsVietnamese(tokens, first, last)) score += 3;
        if (last == first + 1 && JapaneseNames.AreFamilyAndGiven(tokens, first, last)) score += 2;

        // “Al Jazeera”, “La Libertad Avanza”: an article of another language, and no family that is known for it.
        bool article = front.Is(WordClass.NameParticle) && !head.Is(NameClass.SurnameCommon) && !NameParticles.BeginsFamilyName(tokens, first);
        if (article) score -= 3;
        if (head.Is(NameClass.PlaceMajor) && !front.Is(NameClass.GivenMainly)) score -= 2;
        if (front.Is(NameClass.Organisation) && !front.Is(NameClass.GivenMainly)) score -= 5;
        if (head.Is(WordClass.Title | WordClass.PersonNoun) && !head.Is(NameClass.Surname | NameClass.Given)) score -= 4;
        return score;
    }

    /// <summary>“Majority Leader OSK VARGA walked in”: newsletters set names in capitals.</summary>
    private static bool IsInCapitals(TokenList tokens, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (tokens[i].Casing != Casing.Upper || tokens[i].Length < 3) return false;
        }

        return tokens[first].Is(NameClass.Given) && (tokens[last].Is(NameClass.Surname) || tokens[last].Name == NameClass.None)
            && (first == 0 || tokens[first - 1].Casing != Casing.Upper) && (last + 1 >= tokens.Count || tokens[last + 1].Casing != Casing.Upper);
    }

    private static int OfWord(TokenList tokens, int i, int first, int last)
    {
        ref Token token = ref tokens[i];
        int score = 0;
        if (i > first && NameParticles.IsCatalanAnd(tokens, i)) return 1;
        if (i > first && i < last && token.Casing == Casing.Initial) score += 2;
        if (i > first && i < last && token.Casing == Casing.Lower && token.Is(WordClass.NameParticle)) score += 1;
        if (i == last && HyphenatedWords.HasParticle(tokens, i)) score += 2;
        if (i == last && HyphenatedWords.IsDoubleName(tokens, i) && token.Name == NameClass.None) score += 1;
        if (token.Casing == Casing.Upper && token.Length > 2 && !(i == last && NameSuffix.Is(tokens.TextOf(i)))) score -= UpperCase;
        bool month = i == last && (IsMonthOfName(tokens, first, last) || IsVietnamese(tokens, first, last));
        bool family = i == first + 1 && i == last - 1 && HyphenatedWords.IsGivenName(tokens, last);   // “Ambrose So Shu-kwan”
        if (token.Is(i > first ? ClauseWord : WordClass.Negation | WordClass.PersonalPronoun) && !month && !family) score -= 8;
        if (token.Is(WordClass.Demonym) && !token.Is(NameClass.Given)) score -= i == last && i > first && !token.Is(NameClass.Surname) ? 5 : 3;
        if (token.Is(NoPerson) && !month) score -= i < last ? (token.Is(NameClass.Given) ? 0 : 2) : token.Is(WordClass.NamedThing) && token.Is(NameClass.SurnameCommon) ? 1 : 3;
        if (token.Is(NameClass.PlaceMajor) && !token.Is(NameClass.Given) && (i == first || i == last)) score -= 2;
        if (token.Is(WordClass.CommonWord) && !token.Is(NameClass.Given | NameClass.SurnameCommon)) return score - 2;
        if (i < last || IsFrequentBefore(tokens, i, first)) return score;
        if (token.Is(WordClass.PluralNoun) && !token.Is(NameClass.SurnameCommon | NameClass.Given)) score -= 2;
        else if (token.Is(WordClass.MainlyNoun) && !token.Is(IsTown(tokens[first]) ? NameClass.SurnameCommon | NameClass.Given : NameClass.Surname | NameClass.Given)) score -= 2;
        return score;
    }

    /// <summary>“Orla May”, but not “to Orla May 5”.</summary>
    private static bool IsMonthOfName(TokenList tokens, int first, int last) => tokens[last].Is(WordClass.Month) && tokens[last].Is(NameClass.SurnameCommon) && last == first + 1
        && IsFrequentGiven(tokens[first]) && !(last + 1 < tokens.Count && tokens[last + 1].Kind == TokenKind.Number);

    /// <summary>“Luke Sowers”: behind a given name that everybody knows, a family name may be any word.</summary>
    private static bool IsFrequentBefore(TokenList tokens, int last, int first) => last == first + 1 && tokens[last].Is(NameClass.Surname) && !tokens[last].Is(NoPerson)
        && IsFrequentGiven(tokens[first]) && !tokens[first].Is(NameClass.Organisation) && tokens[first].Word == WordClass.None;

    private static bool IsFrequentGiven(in Token token) => token.Is(NameClass.GivenMainly) && token.Is(NameClass.GenderSure) && !token.Is(NameClass.Place | NameClass.PlaceMajor);

    /// <summary>“Nimbus AI”, “Varga TV”.</summary>
    private static bool IsFirmInLetters(TokenList tokens, int i) =>
        tokens.TextOf(i) is "AI" or "TV" or "FM" or "FC" or "AC" or "SC" or "AG" or "SE" or "AB" or "SA" or "NV" or "BV" or "KK" or "AS" or "HQ" or "PR" or "IT" or "US" or "UK" or "EU";

    private static bool IsTownOrWord(in Token token) =>
        !token.Is(NameClass.GivenMainly) && (token.Is(NameClass.Place | NameClass.PlaceMajor) || token.Word != WordClass.None);

    /// <summary>“Miami Heat”: a town before a noun is a club's.</summary>
    private static bool IsTown(in Token token) => token.Is(NameClass.Place | NameClass.PlaceMajor) && !token.Is(NameClass.Given);

    private static int OfSingleWord(TokenList tokens, int i)
    {
        ref Token token = ref tokens[i];
        if (token.Name == NameClass.None && DomainNames.Is(tokens, i)) return -8;
        if (HyphenatedWords.IsAdjective(tokens, i) || IsPartyAndPlace(tokens, i) || tokens.Text[token.End - 1] == '.') return -8;
        if (token.Is(NameClass.Organisation)) return -8;
        if (i > 0 && tokens[i - 1].Is(WordClass.PossessiveDeterminer) && IsStyle(tokens, i)) return -12;   // “His Majesty”
        if (token.Is(WordClass.Honorific) && !token.Is(NameClass.Given | NameClass.SurnameCommon)) return -12;   // “Sir, your paper says”
        if (token.Is(NameClass.Mononym)) return token.Is(WordClass.CommonWord) ? 1 : 3;
        if (token.Is(WordClass.Demonym | WordClass.OrgNoun | WordClass.EventNoun | WordClass.Weekday | WordClass.Month | WordClass.PlaceNoun)) return -4;
        if (token.Is(NameClass.PlaceMajor)) return -4;
        if (token.Casing is Casing.Upper or Casing.Initial) return token.Is(WordClass.PostNominal) ? -8 : -3;   // “Orla Tain, MD, president of”
        if (IsCamel(tokens, i)) return -8;
        if (IsInterjection(tokens, i) || (token.Name == NameClass.None && IsInhabitants(tokens.TextOf(i)))) return -8;
        if (token.Is(WordClass.Title | WordClass.TitleModifier)) return -3;
        int score = 0;
        if (token.Is(NameClass.Given) || HyphenatedWords.BeginsWithGivenName(tokens, i)) score += 1;
        if (token.Is(NameClass.Surname)) score += 1;
        if (token.Is(NameClass.Place)) score -= 1;
        if (token.Is(WordClass.CommonWord)) score -= 2;
        if (token.Is(OpenClass) && !token.Is(NameClass.GivenMainly | NameClass.SurnameCommon)) score -= 2;
        return score;
    }

    private static bool IsQuarter(TokenList tokens, int i) =>
        tokens.TextOf(i) is "North" or "South" or "East" or "West" or "Central" or "Northwest" or "Northeast" or "Southwest" or "Southeast";

    private static bool IsStyle(TokenList tokens, int i) =>
        tokens.TextOf(i) is "Majesty" or "Highness" or "Excellency" or "Holiness" or "Eminence" or "Lordship" or "Ladyship" or "Grace" or "Honor" or "Honour" or "Beatitude";

    /// <summary>“TalkLowmereNow”: a capital letter inside a name may follow a particle, two do not.</summary>
    private static bool IsCamel(TokenList tokens, int i)
    {
        if (tokens[i].Hyphenated) return false;
        int inner = 0;
        for (int c = tokens[i].Start + 1; c < tokens[i].End; c++)
        {
            if (char.IsUpper(tokens.Text[c]) && char.IsLower(tokens.Text[c - 1])) inner++;
        }

        return inner > 1;
    }

    /// <summary>“Wow, what an idea”.</summary>
    private static bool IsInterjection(TokenList tokens, int i) => i + 1 < tokens.Count && tokens[i + 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Ellipsis or TokenKind.Dash
        && tokens.TextOf(i) is "Wow" or "Oh" or "Hey" or "Yeah" or "Okay" or "Gosh" or "Aha" or "Ah" or "Huh" or "Um" or "Oops" or "Ouch" or "Alas" or "Bravo" or "Hello" or "Hi" or "Amen" or "Congrats";

    /// <summary>“Orla Tain, D-Lowmere, said”.</summary>
    private static bool IsPartyAndPlace(TokenList tokens, int i) =>
        tokens[i].Hyphenated && ((tokens.Text[tokens[i].Start] is 'D' or 'R' or 'I' && tokens.Text[tokens[i].Start + 1] == '-')
            || (tokens[i].Length > 4 && char.IsUpper(tokens.Text[tokens[i].Start + 1]) && char.IsUpper(tokens.Text[tokens[i].Start + 2])));   // “NTV-Plus”

    /// <summary>“O Globo”: the article of Portuguese is written like an initial that has lost its stop.</summary>
    private static bool IsArticleO(TokenList tokens, int i) => tokens[i].Length == 1 && tokens.Text[tokens[i].Start] is 'O' or 'A';

    /// <summary>“U.S. Dollar”: initials that are a state's far more often than anybody's.</summary>
    private static bool IsState(TokenList tokens, int i) => tokens.TextOf(i) is "U.S." or "U.K." or "U.N." or "E.U." or "E.C." or "N.Z." or "H.K." or "U.A.E.";

    private static bool IsSaint(TokenList tokens, int i) => tokens.Spells(i, "st.") || tokens.Spells(i, "st");

    /// <summary>“Wee Davie Varga”.</summary>
    private static bool IsEpithet(TokenList tokens, int i) => tokens.TextOf(i) is "Big" or "Wee" or "Old" or "Auld" or "Little";

    /// <summary>“Nguyen Thi Thu”, “Tran Van May”: whatever word the given name is.</summary>
    private static bool IsVietnamese(TokenList tokens, int first, int last) =>
        last > first + 1 && tokens[first].Is(NameClass.FamilyFirst) && tokens.TextOf(first + 1) is "Thi" or "Van" or "Thị" or "Văn";

    private static bool IsFamilyOnly(in Token token) => token.Is(NameClass.Surname) && !token.Is(NameClass.Place | NameClass.PlaceMajor) && token.Word == WordClass.None;

    private static bool IsUnknown(in Token token) => token.Name == NameClass.None && !token.Is(WordClass.CommonWord)
        && (token.Word & ~WordClass.Abbreviation) == WordClass.None;
}
