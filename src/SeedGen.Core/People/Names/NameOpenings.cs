using SeedGen.Language;
using SeedGen.People.Evidence.Words;
using SeedGen.Syntax;

namespace SeedGen.People.Names;

/// <summary>Capitalised words that open a run and begin no name: “The Tain Papers”, “Lowmere-based Osk Varga”, “Even Orla Tain”.</summary>
internal sealed class NameOpenings(TokenList tokens)
{
    private const int LongestFirm = 3;

    private readonly NameTitles _titles = new(tokens);

    /// <summary>The first token of the run <c>[first, last]</c> that may begin a name.</summary>
    /// <param name="first">First token of the run.</param>
    /// <param name="last">Last token of the run.</param>
    /// <param name="sentence">First token of the sentence.</param>
    public int Skip(int first, int last, int sentence)
    {
        while (first < last && IsSkipped(first, last, sentence)) first++;
        return first + 2 < last ? BehindBody(BehindFirm(first, last), last) : first;
    }

    private bool IsSkipped(int i, int last, int sentence)
    {
        if (tokens.Spells(i, "the") || (tokens.Spells(i, "by") && tokens[i + 1].Is(NameClass.Given))
            || (tokens.Spells(i, "with") && tokens[i + 1].Is(NameClass.GivenMainly))
            || tokens[i].Is(WordClass.PossessiveDeterminer) || HyphenatedWords.IsAdjective(tokens, i))
            return true;
        return i == sentence
            ? tokens.Spells(i, "born") || IsCommonOpening(i) || IsMood(i, last) || IsAdverbBeforeNames(i, last)
            : IsOrigin(i, last) || IsDay(i, last) || IsStateBehindTown(i, sentence) || IsWhere(i, last)
                || IsBodyOfOwner(i, last) || IsRestOfBody(i, last, sentence) || IsMatterOfOffice(i, last);
    }

    /// <summary>“Stunned Osk Varga”, “Heartbroken Osk Varga”: how somebody feels, where papers leave out the article.</summary>
    private bool IsMood(int i, int last) => i + 2 <= last && tokens[i].Name == NameClass.None && tokens[i].Casing == Casing.Capitalised
        && tokens[i].Is(WordClass.Adjective | WordClass.VerbPast)
        && !tokens[i].Is(WordClass.Noun | WordClass.PluralNoun | WordClass.Title | WordClass.TitleModifier | WordClass.Demonym)
        && tokens[i + 1].Is(NameClass.Given) && !tokens[i + 1].Is(NameClass.Place | NameClass.PlaceMajor);

    /// <summary>“secretary of the Dockers’ Union Orla Tain”: the body is its members’.</summary>
    private bool IsBodyOfOwner(int i, int last) => i > 0 && i < last && tokens[i - 1].Kind == TokenKind.Possessive
        && tokens[i].Is(WordClass.OrgNoun) && !tokens[i].Is(NameClass.Given | NameClass.SurnameCommon)
        && tokens[i + 1].Is(NameClass.GivenMainly);

    /// <summary>“Minister for the Economy Osk Varga”: a common noun of which somebody is in charge.</summary>
    private bool IsMatterOfOffice(int i, int last) =>
        i > 2 && i + 1 < last && tokens.Spells(i - 1, "the") && tokens.Spells(i - 2, "for")
        && tokens[i - 3].IsCapitalised && tokens[i - 3].Is(WordClass.Title)
        && !tokens[i].Is(NameClass.Given | NameClass.SurnameCommon) && tokens[i].Is(WordClass.Noun | WordClass.PluralNoun)
        && !tokens[i].Is(WordClass.Title | WordClass.PersonNoun)
        && !tokens[i + 1].Is(WordEvidence.NoPerson);

    /// <summary>“the head of General Motors Orla Tain”: a firm that is known, and behind it a given name and more.</summary>
    private int BehindFirm(int first, int last)
    {
        for (int name = Math.Min(first + LongestFirm, last - 1); name > first + 1; name--)
        {
            if (tokens[name].Is(NameClass.GivenMainly)
                && (Lexicon.Name(tokens.Text, tokens[first].Start, tokens[name - 1].End - tokens[first].Start) & NameClass.Organisation) != 0)
                return name;
        }

        return first;
    }

    /// <summary>“Then Zorvan Tuvel”: a small word that is nobody's name, and two or more that no list has.</summary>
    private bool IsAdverbBeforeNames(int i, int last) => i + 2 <= last && tokens[i].Casing == Casing.Capitalised
        && !tokens[i].Is(NameClass.Given | NameClass.SurnameCommon | NameClass.FamilyFirst)
        && tokens[i].Is(WordClass.Adverb | WordClass.Subordinator | WordClass.Preposition | WordClass.Coordinator)
        && !tokens[i].Is(WordClass.Title | WordClass.PersonNoun)
        && (!tokens[i].Is(WordClass.TitleModifier) || tokens.Spells(i, "then")) && tokens[i + 1].Word == WordClass.None
        && tokens[i + 1].Casing == Casing.Capitalised
        && !tokens[i + 1].Is(NameClass.Place | NameClass.PlaceMajor | NameClass.Organisation);

    /// <summary>“the head of the Lowmere Coffee Association Orla Tain”: a body, and behind it a given name and more.</summary>
    private int BehindBody(int first, int last)
    {
        for (int name = last - 1; name > first + 1; name--)
        {
            if (first > 1 && tokens[name - 1].Is(WordClass.OrgNoun | WordClass.PlaceNoun)
                && !tokens[name - 1].Is(NameClass.Given | NameClass.SurnameCommon)
                && (tokens[name].Is(NameClass.GivenMainly) || IsOfOfficer(first, name, last))
                && (tokens.Spells(first - 1, "of") || (tokens.Spells(first - 1, "the") && tokens.Spells(first - 2, "of"))))
                return name;
        }

        return first;
    }

    /// <summary>“Officer-in-charge of Lowmere Police Station Kabirul Varga”: an office, and a name that no list has.</summary>
    private bool IsOfOfficer(int first, int name, int last)
    {
        if (first < 2 || tokens[name].Word != WordClass.None || tokens[last].Word != WordClass.None
            || tokens[name].Is(NameClass.Place | NameClass.PlaceMajor) || tokens[last].Is(NameClass.PlaceMajor))
            return false;
        int office = tokens.Spells(first - 1, "the") && first > 2 ? first - 3 : first - 2;
        if (tokens[office].Kind == TokenKind.Close && office > 2) office -= 3;   // “Officer-in-charge (OC) of”
        return tokens[office].Is(WordClass.Title | WordClass.PersonNoun) || HyphenatedWords.IsTitle(tokens, office)
            || tokens[office].Hyphenated;
    }

    /// <summary>
    /// “their expert in Lowmere Orla Tain said”, “the head of the Bank of Ruritania Orla Tain”: a place, and behind it a given name.
    /// </summary>
    private bool IsWhere(int i, int last) =>
        i + 1 < last && tokens[i].Is(NameClass.Place | NameClass.PlaceMajor) && !tokens[i].Is(WordClass.PlacePrefix)
        && !tokens[i].Is(NameClass.GivenMainly) && tokens[i + 1].Is(NameClass.GivenMainly)
        && (tokens.Spells(i - 1, "in")
            || (i > 2 && tokens.Spells(i - 1, "of") && tokens[i - 2].IsCapitalised && tokens[i - 2].Is(WordClass.OrgNoun)));

    /// <summary>“the head of the Council for Trade and Development Orla Tain said”.</summary>
    private bool IsRestOfBody(int i, int last, int sentence)
    {
        if (i < sentence + 2 || i + 1 >= last || tokens[i].Name != NameClass.None || !tokens[i].Is(WordClass.Noun | WordClass.PluralNoun)
            || !(tokens[i + 1].Is(NameClass.GivenMainly)
                || (i + 2 < last && tokens[i + 1].Casing == Casing.Initial && tokens[i + 2].Is(NameClass.GivenMainly))))
            return false;
        if (tokens[i].Is(WordClass.Title | WordClass.PersonNoun | WordClass.Kin)) return false;
        if (tokens.Spells(i - 1, "the")) return tokens.Spells(i - 2, "of") && tokens[i].Is(WordClass.OrgNoun);
        return tokens[i - 2].Tag == Tag.Name && (tokens.Spells(i - 1, "and") || tokens.Spells(i - 1, "for") || tokens.Spells(i - 1, "of"))
            && _titles.StartBefore(i, last) == i;
    }

    /// <summary>“a road in Lowmere, N.J. Varga’s firm”: the stop ended a sentence too.</summary>
    private bool IsStateBehindTown(int i, int sentence) =>
        i > sentence + 1 && tokens[i].Casing == Casing.Initial && tokens[i - 1].Kind == TokenKind.Comma && tokens[i - 2].Tag == Tag.Name
        && tokens.TextOf(i) is "N.J." or "N.Y." or "N.H." or "N.C." or "S.C." or "N.D." or "S.D." or "N.M." or "R.I." or "D.C." or "B.C.";

    /// <summary>“on Sunday Osk Varga said”, “on Sunday Varga said”, but not “on Sunday Night”.</summary>
    private bool IsDay(int i, int last)
    {
        if (!tokens[i].Is(WordClass.Weekday | WordClass.Month)) return false;
        bool time = tokens.Spells(i - 1, "on") || tokens.Spells(i - 1, "last") || tokens.Spells(i - 1, "this")
            || tokens.Spells(i - 1, "late") || tokens.Spells(i - 1, "early");
        if (i + 1 < last) return time || tokens[i - 1].Is(WordClass.Preposition);
        return time && tokens[last].Is(NameClass.Given | NameClass.Surname)
            && !tokens[last].Is(WordEvidence.OpenClass | WordClass.CommonWord);
    }

    private bool IsCommonOpening(int i) =>
        !tokens[i].Is(NameClass.GivenMainly) && tokens[i + 1].Is(NameClass.GivenMainly) && tokens[i].Casing == Casing.Capitalised
        && (tokens[i].Is(WordClass.Adverb | WordClass.Modal | WordClass.Preposition | WordClass.Subordinator | WordClass.Determiner
            | WordClass.BeForm)
            || (tokens[i].Is(WordClass.VerbGerund) && tokens[i].Name == NameClass.None));   // “Grieving Osk Varga”

    /// <summary>“the outspoken Ellerbyite Osk Varga”: behind an article or an adjective a noun stands first.</summary>
    private bool IsOrigin(int i, int last) =>
        i + 1 < last && (tokens[i - 1].Tag is Tag.Determiner or Tag.Adjective || tokens.Spells(i - 1, "fellow"))
        && tokens[i - 1].Casing == Casing.Lower
        && (tokens[i].Name == NameClass.None || (tokens.Spells(i - 1, "former") && !tokens[i].Is(NameClass.Given)))
        && tokens[i].Casing == Casing.Capitalised && !tokens[i].Is(WordClass.Title | WordClass.PersonNoun | WordClass.PlacePrefix)
        && (tokens[i + 1].Is(NameClass.GivenMainly) || (tokens.Spells(i - 1, "fellow") && tokens[i + 1].Is(NameClass.Given)));
}
