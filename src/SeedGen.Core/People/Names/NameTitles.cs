using SeedGen.Language;
using SeedGen.People.Evidence;
using SeedGen.People.Evidence.Words;
using SeedGen.Syntax;

namespace SeedGen.People.Names;

/// <summary>Tells titles from the name they stand before, in a run of capitalised words.</summary>
internal sealed class NameTitles(TokenList tokens)
{
    private const int LongestOffice = 8;

    private readonly TitlesAsGivenNames _given = new(tokens);

    /// <summary>Whether a second person may begin at <paramref name="i"/>: “Secretary Orla Tain President Varga”.</summary>
    public bool BeginsAnother(int i, int last) => IsTitleBeforeName(i, last) && !IsTitleLike(i - 1);

    /// <summary>A given name that is no title.</summary>
    public bool IsGivenName(int i) => tokens[i].Is(NameClass.Given) && !IsTitleLike(i);

    /// <summary>
    /// “Secretary of State Hal Burke”: where the title begins whose last words open the run; else <paramref name="first"/>.
    /// </summary>
    public int StartBefore(int first, int last)
    {
        if (first < 2 || first == last) return first;
        if (SeatsInTitles.Has(tokens, first, last)) return first - 2;
        int matters = FirstMatter(first);
        if (!tokens.Spells(first, "justice")
            && (!IsPartOfOffice(first) || tokens[first].Is(WordClass.Title)
                || (tokens[first].Is(WordClass.PersonNoun) && matters == first)))
            return first;
        // “Professor of Pulmonary Medicine”: nobody's name is left
        if (last == first + 1 && IsPartOfOffice(last) && !tokens[last].Is(NameClass.SurnameCommon)) return first;
        // “general counsel for Gulf Meridian”
        if (matters < 2 || (last == first + 1 && tokens[matters - 2].Casing == Casing.Lower)) return first;
        if (IsOfHouse(first)) return first - 3;
        int title = matters - 2;
        // “Secretary of State for Business and Trade”
        if ((matters < first || tokens.Spells(matters - 1, "for")) && title > 1 && tokens[title].IsCapitalised
            && tokens.Spells(title - 1, "of")) title -= 2;
        bool joins = tokens.Spells(matters - 1, "of") || tokens.Spells(matters - 1, "for") || tokens.Spells(matters - 1, "in")
            || tokens.Spells(matters - 1, "to");
        return joins && !tokens[title].Is(WordClass.PluralNoun)
            && (tokens[title].Is(WordClass.Title) || HyphenatedWords.IsTitle(tokens, title)
                || (tokens[title].Is(WordClass.PersonNoun) && tokens[title].IsCapitalised
                    && !(title > 0 && tokens[title - 1].Is(NameClass.GivenMainly))))
            && !tokens[title].Is(NameClass.GivenMainly) ? title : first;
    }

    /// <summary>
    /// “Leader of the Opposition Osk Varga”, “Clerk of the House Osk Varga”, “Councillor for the Green Hill Division Osk Varga”.
    /// </summary>
    private bool IsOfHouse(int i) => i > 2 && tokens.Spells(i - 1, "the")
        && (tokens.Spells(i - 2, "of") || tokens.Spells(i - 2, "for")) && tokens[i - 3].IsCapitalised
        && tokens[i - 3].Is(WordClass.Title) && !tokens[i - 3].Is(NameClass.GivenMainly);

    /// <summary>“Minister of Mines and Energy Varga”: where the list begins of what the office is about.</summary>
    private int FirstMatter(int i)
    {
        int last = i;   // an “and” stands before the last: “Baker of Lowmere, South Ellerby” is a place
        for (int farthest = i - LongestOffice;
            i > 1 && i > farthest && (tokens.Spells(i - 1, "and") || (i < last && tokens[i - 1].Kind == TokenKind.Comma))
            && IsMatter(i - 2);)
        {
            i -= 2;
            while (i > 1 && i > farthest && IsMatter(i - 1)) i--;
        }

        return i;
    }

    private bool IsMatter(int i) => tokens[i].Tag == Tag.Name && IsPartOfOffice(i) && !tokens[i].Is(WordClass.Title | WordClass.PersonNoun);

    /// <summary>The first token of the name in the run.</summary>
    /// <param name="first">First token of the run.</param>
    /// <param name="last">Last token of the run.</param>
    /// <param name="insideTitle">A title that began before the run goes on in it.</param>
    /// <param name="gender">What the titles tell.</param>
    public int NameAfter(int first, int last, bool insideTitle, out Gender gender)
    {
        int name = first;
        gender = Gender.Unknown;
        if (insideTitle) name = SeatsInTitles.Behind(tokens, first, last);
        while (insideTitle && name < last && IsPartOfOffice(name) && (name + 1 < last || !IsPartOfOffice(last))) name++;
        for (int i = name; i < last; i++)
        {
            if (i > first && tokens[i - 1].Casing == Casing.Lower) break;   // “Osk bin Sultan al-Varga”
            if (!IsTitle(i, first, last) && !(i == name && i > first && (IsTitleModifier(i) || IsOfOffice(i, last)))) continue;
            name = i + 1;
            if (tokens[i].Is(WordClass.MaleNoun) && !IsOfEither(i, last)) gender = Gender.Male;
            if (tokens[i].Is(WordClass.FemaleNoun) || IsNun(i, first, last)) gender = Gender.Female;
        }

        if (name > first && IsDistrict(name, last)) name++;
        if (name == first && name + 1 < last && tokens[name + 1].Is(NameClass.Given)
            && tokens.TextOf(name) is "Junior" or "Senior" or "Sophomore" or "Freshman") name++;   // pupils

        // “New Lowmere Tain”, “Spaniard Orla Tain”, “LKP Orla Tain”: where somebody is from, and of which party or chamber.
        if (name == first && name + 1 < last
            && ((tokens[name].Is(WordClass.PlacePrefix) && tokens[name + 1].Is(NameClass.Place | NameClass.PlaceMajor))
                || IsCountryOfTwo(name, last)))
            name += 2;
        if (name == first && name + 1 < last && IsCountryman(name)) name++;
        if (name == first && name + 2 <= last && tokens[name] is { Casing: Casing.Upper, Length: > 1 }
            && (tokens[name].Length > 3 ? tokens[name + 1].Is(NameClass.Given) : LeadsToFamily(name + 1))) name++;
        if (name == first && IsMatterAndLetters(first, last)) name += 2;
        else if (name == first && first > 0 && IsMatterAndLetters(first - 1, last)) name++;
        if (name == first) name = BehindUnknownOffice(first, last);
        if (NameBrackets.OfTitle(tokens, name, last + 1))
        {
            name += 3;
            while (name < last && IsTitle(name, first, last)) name++;   // “Lt Gen (retd) Sir Osk Varga”
        }

        while (name < last && tokens[name].Kind != TokenKind.Word) name++;
        return name;
    }

    /// <summary>“Costa Rican Orla Tain”, “New Zealander Osk Varga”: the second word is of a people, and two more are a name.</summary>
    private bool IsCountryOfTwo(int i, int last) => i + 2 < last && tokens[i + 1].Is(WordClass.Demonym)
        && !tokens[i + 1].Is(NameClass.Given) && tokens[i + 2].Is(NameClass.Given | NameClass.FamilyFirst)
        && (tokens[i].Is(WordClass.PlacePrefix) || tokens.TextOf(i) is "Costa" or "Sri" or "Puerto" or "Burkina" or "Sierra" or "Saudi"
            or "Faroe" or "Cape" or "Papua");

    /// <summary>“Spaniard Orla Tain”, “the Dane Orla Tain”: a word that is a given name too is none behind an article.</summary>
    private bool IsCountryman(int i) => tokens[i].Is(WordClass.Demonym)
        && (!tokens[i].Is(NameClass.Given) || (i > 0 && tokens.Spells(i - 1, "the")) || tokens.Spells(i, "briton"))
        && (tokens[i + 1].Is(NameClass.GivenMainly) || HyphenatedWords.BeginsWithGivenName(tokens, i + 1)
            || (i > 0 && tokens[i + 1].Is(NameClass.Given) && tokens.Spells(i - 1, "the")));

    /// <summary>“Actor Orla Tain”, “Chairman Orla Tain”: women are called so too, and her given name tells more.</summary>
    private bool IsOfEither(int i, int last) => i < last && tokens[i + 1].Is(NameClass.GivenFemale) && !tokens[i + 1].Is(NameClass.GivenMale)
        && GenderFromNouns.IsOfEither(tokens.LowerOf(i));

    /// <summary>A given name; “Sharma” of “KP Sharma Osk” is a family name as well.</summary>
    private bool LeadsToFamily(int i) =>
        tokens[i].Is(NameClass.GivenMainly) || (tokens[i].Is(NameClass.Given) && !tokens[i].Is(NameClass.SurnameCommon));

    /// <summary>“DPO Lowmere Osk Varga”, “Commissioner Lowmere Osk Varga”: South Asian offices have their place behind them.</summary>
    private bool IsDistrict(int i, int last) =>
        i + 1 < last && (tokens[i].Is(NameClass.Place) || IsBranch(i)) && !tokens[i].Is(NameClass.Given | NameClass.SurnameCommon)
        && tokens[i].Casing == Casing.Capitalised && (i + 1 < last - 1 || tokens[i + 1].Is(NameClass.Given));

    /// <summary>“SSP Operations Osk Varga”: letters of a rank, and what it is for.</summary>
    private bool IsBranch(int i) => i > 0 && tokens[i - 1] is { Casing: Casing.Upper, Length: > 1 } && tokens[i - 1].Is(WordClass.Title)
        && tokens[i].Name == NameClass.None && tokens[i].Is(WordClass.Noun | WordClass.PluralNoun)
        && !tokens[i].Is(WordClass.Title | WordClass.PersonNoun);

    /// <summary>
    /// “Ceann Comhairle Osk Varga”, “Clippers GM Osk Varga”: words that are nobody's name, and a given name with a family name behind them.
    /// </summary>
    private int BehindUnknownOffice(int first, int last)
    {
        int i = first;
        while (i < last && tokens[i].Name == NameClass.None && tokens[i].Kind == TokenKind.Word) i++;
        return i >= first + 2 && i + 1 == last && tokens[i].Is(NameClass.GivenMainly) ? i : first;
    }

    /// <summary>“Sports CS Osk Varga”: what the office is about, its letters, and two words or more that are nothing else.</summary>
    private bool IsMatterAndLetters(int first, int last) => first + 3 <= last
        && !tokens[first].Is(NameClass.Given | NameClass.SurnameCommon | NameClass.FamilyFirst | NameClass.Place)
        && tokens[first].Casing == Casing.Capitalised && tokens[first].Word != WordClass.None
        && tokens[first + 1] is { Casing: Casing.Upper, Length: 2 or 3 } && tokens[first + 2].Word == WordClass.None
        && tokens[first + 2].Casing == Casing.Capitalised && tokens[last].Word == WordClass.None;

    /// <summary>Whether one of the tokens <c>[first, name)</c> is a title, and not only a place.</summary>
    public bool HasTitle(int first, int name)
    {
        for (int i = first; i < name; i++)
        {
            if (tokens[i].Is(WordClass.Title | WordClass.PersonNoun | WordClass.TitleModifier) || HyphenatedWords.IsTitle(tokens, i)
                || IsNun(i, first, name) || TitlesOfTwoWords.IsInspector(tokens, i, first, name))
                return true;
        }

        return false;
    }

    /// <summary>“the Chief Justice”, “the Attorney General”: an office and nobody’s name, though the last word is one elsewhere.</summary>
    public bool IsOfficeAlone(int first, int last)
    {
        if (first == last || first == 0 || tokens[first - 1].Tag != Tag.Determiner || tokens[first].Is(WordClass.Honorific)) return false;
        for (int i = first; i <= last; i++)
        {
            if (!tokens[i].Is(WordClass.Title | WordClass.TitleModifier)) return false;
        }

        return true;
    }

    /// <summary>The last token of the name: “Alistair Penhaligon KC” without “KC”.</summary>
    public int WithoutHonours(int name, int last)
    {
        while (last > name && tokens[last].Is(WordClass.PostNominal)
            && tokens[last].Casing is Casing.Upper or Casing.Initial or Casing.Capitalised
            && tokens[last].Length > 1 && IsHonour(last) && tokens[last - 1].Casing != Casing.Upper) last--;
        return last;
    }

    /// <summary>“MBE”, “PhD”, “M.D.”, but not “Esq” or “Ret” where they are somebody's name.</summary>
    private bool IsHonour(int i)
    {
        string text = tokens.Text;
        return char.IsUpper(text[tokens[i].Start])
            && (char.IsUpper(text[tokens[i].Start + 1]) || text[tokens[i].Start + 1] == '.' || char.IsUpper(text[tokens[i].End - 1]));
    }

    /// <summary>“State”, “Foreign Affairs”, “Homeland Security”: what an office is about.</summary>
    private bool IsPartOfOffice(int i) =>
        !tokens[i].Is(NameClass.Given | NameClass.FamilyFirst)
        && (tokens[i].Is(WordClass.Noun | WordClass.PluralNoun | WordClass.Adjective | WordClass.TitleModifier)
            || tokens[i].Is(NameClass.PlaceMajor | NameClass.Place));

    private bool IsTitleBeforeName(int i, int last) => i < last && tokens[i].Is(WordClass.Title) && !tokens[i].Is(NameClass.GivenMainly)
        && !(i > 0 && tokens[i - 1].Casing == Casing.Lower && tokens[i - 1].Is(WordClass.NameParticle))
        && (i == 0 || !tokens[i - 1].Is(NameClass.Given) || tokens[i].Is(WordClass.Honorific));

    private bool IsTitleLike(int i) =>
        tokens[i].Is(WordClass.Title | WordClass.TitleModifier | WordClass.Demonym | WordClass.OrgNoun | WordClass.PlaceNoun)
        || HyphenatedWords.IsTitle(tokens, i);

    /// <summary>“Chief Of Staff Orla Tain”: headlines and some papers write the small word in capitals.</summary>
    private bool IsOfOffice(int i, int last) =>
        tokens.Spells(i, "of") ? i + 2 < last && IsPartOfOffice(i + 1) : tokens.Spells(i - 1, "of") && IsPartOfOffice(i);

    /// <summary>“Mayor Pro Tem Chase Winters”.</summary>
    private bool IsTitleModifier(int i) =>
        tokens[i].Is(WordClass.TitleModifier) && !tokens[i].Is(NameClass.GivenMainly | NameClass.SurnameCommon);

    /// <summary>A title, unless a given name stands right before it (“Orla King”).</summary>
    private bool IsTitle(int i, int first, int last)
    {
        ref Token token = ref tokens[i];
        if (IsNun(i, first, last) || HyphenatedWords.IsTitle(tokens, i) || TitlesOfTwoWords.Has(tokens, i, first, last)
            || TitlesOfTwoWords.IsInspector(tokens, i, first, last) || TitlesOfTwoWords.IsBurmese(tokens, i, first, last))
            return true;
        if (!token.Is(WordClass.Title)) return IsCapitalisedNoun(i, first, last);
        if (tokens.Text[token.Start] == 'M' && tokens.TextOf(i) is "Md" or "Md.") return false;   // “Md Osk Varga” is Mohammad
        // “DR Congo”
        if (token.Casing == Casing.Upper && i < last && tokens[i + 1].Is(NameClass.PlaceMajor) && tokens.Spells(i, "dr")) return false;
        if (tokens.Spells(i, "pm") && i > 0 && tokens[i - 1].Kind == TokenKind.Number) return false;
        if (i == first && i > 0 && IsOrdinal(i - 1) && !tokens[i].Is(NameClass.GenderSure)) return true;   // “the 9th Baron Varga”
        if (i == first && i + 1 == last && _given.IsGiven(i, last)) return false;
        // “Nafisa Begum Varga”
        if (i > first && token.Is(NameClass.Given) && tokens[i - 1].Is(NameClass.Given) && !IsTitleLike(i - 1)) return false;
        if (token.Is(WordClass.Honorific) || IsRoyal(i, last)) return true;
        if (i > first && (IsGivenNameOf(i, last) || IsGivenBehindHonorific(i, last) || IsInsideName(i, first))) return false;
        return !(token.Is(NameClass.GivenMainly) && i + 1 <= last && !tokens[i + 1].Is(NameClass.Given));
    }

    private bool IsOrdinal(int i) => tokens[i].Tag == Tag.Number && tokens.Text[tokens[i].End - 1] is 't' or 'd' or 'h';

    /// <summary>
    /// “Sgt. Dean Porrick”, “Rep. Earl Tain”: behind a courtesy title, and before one word, a given name that everybody knows.
    /// </summary>
    private bool IsGivenBehindHonorific(int i, int last) =>
        i + 1 == last && tokens[i].Is(NameClass.Given) && tokens[i].Is(NameClass.GenderSure) && tokens[i - 1].Is(WordClass.Honorific)
        && !(tokens.Spells(i, "justice") || tokens.Spells(i, "major") || tokens.Spells(i, "general") || tokens.Spells(i, "father")
            || tokens.Spells(i, "sister"));

    /// <summary>“Omar Faruk Haji Karim”: such titles stand inside names too.</summary>
    private bool IsInsideName(int i, int first) => tokens.Spells(i, "barima") ? tokens[i - 1].Is(NameClass.Given) : i >= first + 2
        && tokens.TextOf(i) is "Haji" or "Hajah" or "Hajjah" or "Sheikh" or "Syed" or "Sayyid" or "Sultan" or "Imam" or "Datu"
        && !IsTitleLike(i - 1) && !IsTitleLike(i - 2) && (tokens[i - 1].Word == WordClass.None || tokens[i - 1].Is(NameClass.Given))
        && !tokens[i - 2].Is(WordClass.Honorific);

    /// <summary>“Crown Prince Akishuno”, “his son Prince Akishuno”, “Queen Suthodi”, “Sheikha Mozi”: no given name there.</summary>
    private bool IsRoyal(int i, int last) =>
        (tokens.Spells(i, "sheikha") || (i + 1 == last && tokens.TextOf(i) is "Queen" or "Princess" && tokens[last].Name == NameClass.None))
        || (i > 0 && tokens[i].Is(WordClass.MaleNoun | WordClass.FemaleNoun)
            && (tokens.Spells(i - 1, "crown") || (tokens[i - 1].Casing == Casing.Lower && tokens[i - 1].Is(WordClass.Kin))));

    /// <summary>“Sr Dympna Varga”: the short form of “sister”, which is a suffix behind a name.</summary>
    private bool IsNun(int i, int first, int last) =>
        i == first && i < last && tokens[i].Length is 2 or 3 && tokens.TextOf(i) is "Sr" or "Sr." && tokens[i + 1].Is(NameClass.Given);

    /// <summary>“Orla King”; not “German Chancellor”, and not “Georgia Governor Orla Tain”, where the name follows.</summary>
    private bool IsGivenNameOf(int i, int last) =>
        tokens[i - 1].Is(NameClass.GivenMainly)
        && !tokens[i - 1].Is(WordClass.Title | WordClass.TitleModifier | WordClass.Demonym | WordClass.PlaceNoun)
        && !(i + 1 < last
            && (tokens[i - 1].Is(NameClass.PlaceMajor) || (tokens[i - 1].Is(NameClass.Place) && tokens[i + 1].Is(NameClass.GivenMainly))));

    /// <summary>“Public Advocate Orla Tain”, “Democrat Orla Tain”: a noun for a person before a full name.</summary>
    private bool IsCapitalisedNoun(int i, int first, int last) =>
        tokens[i].Is(WordClass.PersonNoun) && !tokens[i].Is(NameClass.GivenMainly) && tokens[i + 1].Kind == TokenKind.Word
        && !(tokens[i].Is(NameClass.Given) && i < last && tokens[i + 1].Is(WordClass.NameParticle))
        && i + 1 < last && !(tokens[i].Is(NameClass.Surname) && tokens[last].Is(WordClass.PlaceNoun))   // “Foster Varga Arena”
        && (BeginsFullName(i + 1)
            || (tokens[i].Name == NameClass.None && tokens[i + 1].Word == WordClass.None && tokens[i].Casing == Casing.Capitalised)
            || (i + 2 == last && !tokens[i + 1].Is(WordClass.OrgNoun | WordClass.PersonNoun)))
        && !(i > first && tokens[i - 1].Is(NameClass.GivenMainly));

    /// <summary>“Orla”, “Tran”, “P.”, “I Wayan”, “Dr.”.</summary>
    private bool BeginsFullName(int i) =>
        (NameWords.IsEpithet(tokens, i) && i + 1 < tokens.Count && tokens[i + 1].Is(NameClass.GivenMainly))
        || tokens[i].Is(NameClass.GivenMainly | NameClass.FamilyFirst) || tokens[i].Is(WordClass.Title)
        || tokens[i] is { Casing: Casing.Initial, Length: > 1 } || NameParticles.IsBalinese(tokens, i);
}
