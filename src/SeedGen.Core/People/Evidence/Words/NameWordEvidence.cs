using SeedGen.Language;
using SeedGen.People.Names;

namespace SeedGen.People.Evidence.Words;

/// <summary>Weighs each word of a full name: what it can be in the middle of one or at its end, and what the language says of it.</summary>
internal readonly struct NameWordEvidence(TokenList tokens, int first, int last)
{
    /// <summary>The sum for the word at <paramref name="i"/>.</summary>
    public int Of(int i)
    {
        ref Token token = ref tokens[i];
        if (i > first && (NameParticles.IsCatalanAnd(tokens, i) || IsParticle(i))) return 1;
        bool month = i == last && (IsMonthAsName() || NameWords.AreVietnamese(tokens, first, last));
        int score = Middle(i) + Hyphenated(i) + Capitals(i) + WordOfClause(i, month) + Demonym(i) + Thing(i, month) + Place(i);
        bool name = token.Is(NameClass.Given | NameClass.SurnameCommon)
            || (i == first && token.Is(NameClass.Nickname | NameClass.FamilyFirst));
        if (token.Is(WordClass.CommonWord) && !name) return score - 2;
        return i < last || IsBehindFrequentGiven() ? score : score + CommonNoun();
    }

    /// <summary>“Orla van Tain”, “Osk de Varga”: common words besides.</summary>
    private bool IsParticle(int i) => i > first && i < last && tokens[i].Casing == Casing.Lower && tokens[i].Is(WordClass.NameParticle);

    /// <summary>“Orla B. Tain”.</summary>
    private int Middle(int i) => i > first && i < last && tokens[i].Casing == Casing.Initial ? 2 : 0;

    /// <summary>“Osk al-Harith”, “Orla Tain-Varga”.</summary>
    private int Hyphenated(int i) => i != last ? 0
        : (HyphenatedWords.HasParticle(tokens, i) ? 2 : 0)
            + (HyphenatedWords.IsDoubleName(tokens, i) && tokens[i].Name == NameClass.None ? 1 : 0);

    /// <summary>“Osk NATO”.</summary>
    private int Capitals(int i) =>
        tokens[i].Casing == Casing.Upper && tokens[i].Length > 2 && !(i == last && NameSuffix.Is(tokens.TextOf(i)))
        ? -WordEvidence.UpperCase : 0;

    /// <summary>“Tain Is Not”, but “Orla May”, “Ambrose So Shu-kwan”.</summary>
    private int WordOfClause(int i, bool month)
    {
        bool family = i == first + 1 && i == last - 1 && HyphenatedWords.IsGivenName(tokens, last);
        return tokens[i].Is(i > first ? FullNameEvidence.ClauseWord : WordClass.Negation | WordClass.PersonalPronoun) && !month && !family
            ? -8
            : 0;
    }

    /// <summary>“Osk Catholic”.</summary>
    private int Demonym(int i) => !tokens[i].Is(WordClass.Demonym) || tokens[i].Is(NameClass.Given) ? 0
        : i == last && i > first && !tokens[i].Is(NameClass.Surname) ? -5 : -3;

    /// <summary>“Lowmere Council”, “Council Lowmere”.</summary>
    private int Thing(int i, bool month)
    {
        ref Token token = ref tokens[i];
        if (!token.Is(WordEvidence.NoPerson) || month) return 0;
        if (i < last) return token.Is(NameClass.Given) ? 0 : -2;
        return token.Is(NameClass.SurnameCommon) && (token.Is(WordClass.NamedThing) || IsBehindGivenAlone(i)) ? -1 : -3;
    }

    /// <summary>“London Varga”, “Varga London”.</summary>
    private int Place(int i) => tokens[i].Is(NameClass.PlaceMajor) && !tokens[i].Is(NameClass.Given) && (i == first || i == last) ? -2 : 0;

    /// <summary>“Lowmere Tigers”, “Miami Heat”.</summary>
    private int CommonNoun()
    {
        ref Token token = ref tokens[last];
        if (token.Is(WordClass.PluralNoun) && !token.Is(NameClass.SurnameCommon | NameClass.Given)) return -2;
        NameClass name = (NameWords.IsTown(tokens[first]) ? NameClass.SurnameCommon : NameClass.Surname) | NameClass.Given;
        return token.Is(WordClass.MainlyNoun) && !token.Is(name) ? -2 : 0;
    }

    /// <summary>“Orla May”, but not “to Orla May 5”.</summary>
    private bool IsMonthAsName() => tokens[last].Is(WordClass.Month) && tokens[last].Is(NameClass.SurnameCommon) && last == first + 1
        && NameWords.IsFrequentGiven(tokens[first]) && !(last + 1 < tokens.Count && tokens[last + 1].Kind == TokenKind.Number);

    /// <summary>
    /// “Steve Mills”, “Paul Weeks”, “Julia Rivers”: no mill is called by a given name that everybody knows, nor are rivers; a street and a
    /// day are.
    /// </summary>
    private bool IsBehindGivenAlone(int i) => last == first + 1
        && (tokens[i].Is(WordClass.PluralNoun)
            || (tokens[i].Is(WordClass.OrgNoun) && !tokens[i].Is(WordEvidence.NoPerson & ~WordClass.OrgNoun)))
        && NameWords.IsFrequentGiven(tokens[first]) && tokens[first].Word == WordClass.None && !tokens[first].Is(NameClass.Organisation);

    /// <summary>“Luke Sowers”: behind a given name that everybody knows, a family name may be any word.</summary>
    private bool IsBehindFrequentGiven() =>
        last == first + 1 && tokens[last].Is(NameClass.Surname) && !tokens[last].Is(WordEvidence.NoPerson)
        && NameWords.IsFrequentGiven(tokens[first]) && !tokens[first].Is(NameClass.Organisation) && tokens[first].Word == WordClass.None;
}
