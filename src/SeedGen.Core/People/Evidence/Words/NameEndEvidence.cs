using SeedGen.Language;
using SeedGen.People.Names;

namespace SeedGen.People.Evidence.Words;

/// <summary>
/// Weighs the ends of a full name: a given name in front and a family name behind, or the other way round where people have it so.
/// </summary>
internal readonly struct NameEndEvidence(TokenList tokens, int first, int last)
{
    /// <summary>The sum of all clues.</summary>
    public int Sum() =>
        Front() + Head() + RareFamily() + FamilyInFront() + TwoFamilies() + TwoGivenBehindFamily() + Vietnamese() + Japanese()
        + ForeignArticle() + PlaceBehind() + Organisation() + TitleBehind();

    private bool IsPair => last == first + 1;

    private bool IsTriple => last == first + 2;

    /// <summary>“Orla”, “Wee Davie”, “O.”: what the first word says.</summary>
    private int Front()
    {
        ref Token front = ref tokens[first];
        if (front.Is(NameClass.Given)) return front.Is(NameClass.GivenMainly) ? 3 : 2;
        if (last > first + 1 && tokens[first + 1].Is(NameClass.Given | NameClass.Nickname) && NameWords.IsEpithet(tokens, first)) return 4;
        if (front.Is(NameClass.Nickname)) return 2;
        if (front.Hyphenated && front.Casing == Casing.Capitalised && HyphenatedWords.BeginsWithGivenName(tokens, first)) return 2;
        if (front.Casing == Casing.Initial) return IsArticle(first) || IsStateBeforeThing() ? -3 : 2;
        return front.Is(NameClass.Surname) || NameWords.IsUnknown(front) ? 1 : 0;
    }

    /// <summary>“Varga”, “Okonkwo”: what the last word says.</summary>
    private int Head()
    {
        ref Token head = ref tokens[last];
        return head.Is(NameClass.Surname | NameClass.Mononym) || NameWords.IsUnknown(head)
            || (head.Is(NameClass.Given) && !head.Is(WordClass.CommonWord))
            ? 1
            : 0;
    }

    /// <summary>“Taveth Oskaryan”: nothing is known but how it ends.</summary>
    private int RareFamily() => IsPair && !tokens[first].Is(NameClass.Given) && tokens[last].Name is NameClass.None or NameClass.Surname
        && tokens[first].Word == WordClass.None && FamilyEndings.Has(tokens, last) ? 2 : 0;

    /// <summary>“Fok Chiu-king”, “Fok Chiu”, “Ozawa Kenji”.</summary>
    private int FamilyInFront()
    {
        ref Token front = ref tokens[first];
        ref Token head = ref tokens[last];
        if (HyphenatedWords.IsGivenName(tokens, last)) return front.Is(NameClass.FamilyFirst) ? 4 : 1;
        if (!IsPair) return 0;
        if (front.Is(NameClass.FamilyFirst) && NameWords.IsUnknown(head)) return 1;
        bool familyOnly = front.Word == WordClass.None && (front.Name & ~NameClass.SurnameCommon) == NameClass.Surname;
        return familyOnly && head.Is(NameClass.Given) && !head.Is(NameClass.Surname | NameClass.Place) ? 1 : 0;
    }

    /// <summary>“Juanfran Pérez Llorca”.</summary>
    private int TwoFamilies() =>
        IsTriple && NameWords.IsUnknown(tokens[first]) && NameWords.IsFamilyOnly(tokens[first + 1]) && NameWords.IsFamilyOnly(tokens[last])
            ? 1
            : 0;

    /// <summary>“Pansy Fok Chiu-king”.</summary>
    private int TwoGivenBehindFamily() =>
        IsTriple && tokens[first + 1].Is(NameClass.FamilyFirst) && HyphenatedWords.IsGivenName(tokens, last) ? 3 : 0;

    /// <summary>“Nguyen Thi Thu”.</summary>
    private int Vietnamese() => NameWords.AreVietnamese(tokens, first, last) ? 3 : 0;

    /// <summary>“Ozawa Kenji”.</summary>
    private int Japanese() =>
        IsPair && (JapaneseNames.AreFamilyAndGiven(tokens, first, last) || ChineseNames.AreFamilyAndGiven(tokens, first, last)) ? 2 : 0;

    /// <summary>“Al Jazeera”, “La Libertad Avanza”: an article of another language, and no family that is known for it.</summary>
    private int ForeignArticle() => tokens[first].Is(WordClass.NameParticle) && !tokens[last].Is(NameClass.SurnameCommon)
        && !NameParticles.BeginsFamilyName(tokens, first) ? -3 : 0;

    /// <summary>“Varga London”.</summary>
    private int PlaceBehind() => tokens[last].Is(NameClass.PlaceMajor) && !tokens[first].Is(NameClass.GivenMainly) ? -2 : 0;

    /// <summary>“Holvex Varga”, where the first is a firm.</summary>
    private int Organisation() => tokens[first].Is(NameClass.Organisation) && !tokens[first].Is(NameClass.GivenMainly) ? -5 : 0;

    /// <summary>“Varga Minister”.</summary>
    private int TitleBehind() =>
        tokens[last].Is(WordClass.Title | WordClass.PersonNoun) && !tokens[last].Is(NameClass.Surname | NameClass.Given) ? -4 : 0;

    /// <summary>“O Globo”: the article of Portuguese is written like an initial that has lost its stop.</summary>
    private bool IsArticle(int i) => tokens[i].Length == 1 && tokens.Text[tokens[i].Start] is 'O' or 'A';

    /// <summary>“U.S. Dollar”: initials that are a state's far more often than anybody's.</summary>
    private bool IsStateBeforeThing() => (!tokens[last].Is(NameClass.Given) || tokens[last].Is(WordEvidence.OpenClass))
        && tokens.TextOf(first) is "U.S." or "U.K." or "U.N." or "E.U." or "E.C." or "N.Z." or "H.K." or "U.A.E.";
}
