using SeedGen.Language;
using SeedGen.People.Evidence.Context;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Evidence.Words;

/// <summary>
/// Weighs the words of a name that has several. Each clue has a method: more than nothing speaks for a person, less against.
/// </summary>
internal readonly struct FullNameEvidence
{
    /// <summary>A headline in capitals is no name: “Tain Is Not”.</summary>
    public const WordClass ClauseWord = WordClass.BeForm | WordClass.Modal | WordClass.HaveForm | WordClass.DoForm | WordClass.Negation
        | WordClass.PersonalPronoun | WordClass.Subordinator | WordClass.RelativePronoun;

    private const int MostCapitals = 4;

    private static readonly WordList Papers = new(
        "Tribune", "Herald", "Times", "Gazette", "Chronicle", "Post", "Register", "Journal", "Courier", "Dispatch", "Examiner", "Observer",
        "Press", "Star", "Sun", "Sentinel", "News", "Record", "Review", "Standard", "Telegraph", "Mercury", "Leader", "Ledger", "Citizen",
        "Enterprise", "Democrat", "Republican", "Bee", "Item", "Advertiser", "Intelligencer", "Picayune", "Advocate", "Constitution",
        "Inquirer", "Banner", "Mail", "Express", "Argus", "Echo", "Globe", "Bulletin", "Messenger", "Monitor", "Eagle", "Reporter");

    private static readonly WordList Prefixes = new(
        "all", "anti", "bi", "cross", "inter", "mid", "multi", "neo", "non", "pan", "post", "pre", "pro", "semi", "sub", "super", "trans",
        "tri", "ultra");

    private static readonly WordList Clubs = new(
        "Atletico", "Atlético", "Athletico", "Atletica", "Deportivo", "Deportes", "Sportivo", "Sporting", "Olympique", "Olimpija", "Olympiakos",
        "Lokomotiv", "Lokomotiva", "Dinamo", "Dynamo", "Spartak", "Torpedo", "Zenit", "Borussia", "Eintracht", "Rapid", "Racing", "Partizan",
        "Hapoel", "Maccabi", "Estudiantes", "Independiente", "Universitario", "Hajduk", "Zeljeznicar", "Legia", "Slavia", "Sparta",
        "Ferencvaros");

    private readonly TokenList _tokens;
    private readonly NameMention _mention;
    private readonly int _first, _last;

    /// <summary>Asks about <paramref name="mention"/>.</summary>
    public FullNameEvidence(TokenList tokens, NameMention mention)
    {
        (_tokens, _mention, _first, _last) = (tokens, mention, mention.First, mention.Last);
    }

    /// <summary>The sum of all clues.</summary>
    public int Sum()
    {
        int score = new NameEndEvidence(_tokens, _first, _last).Sum();
        NameWordEvidence words = new(_tokens, _first, _last);
        for (int i = _first; i <= _last; i++) score += words.Of(i);
        score += Suffix() + LettersBehind() + PronounAsName() + NamedAfter() + Nickname() + TitleBehind() + BodyWithTitle() + Clause()
            + Capitals()
            + PlacePrefix() + Club() + NoName() + County() + Saint() + Style() + ForeignBody() + WordOfTitle() + ThingWithTitle()
            + Quarter() + HyphenatedAdjective() + Prefix() + KindOfFirm() + FamilyFirm() + Paper() + TooManyWords();
        return IsPair ? score + Trust() + Inhabitants() + TwoWords() + TwoDemonyms() + Twice() + Numbered() : score;
    }

    private ref Token First => ref _tokens[_first];

    private ref Token Last => ref _tokens[_last];

    private bool IsPair => _last == _first + 1;

    /// <summary>“Osk Tain Varga Jr.”.</summary>
    private int Suffix() => _mention.Words.Length > 2 && NameSuffix.Is(_mention.Words[_mention.Words.Length - 1]) ? 3 : 0;

    /// <summary>“Varga TV”, “Lowmere FC”.</summary>
    private int LettersBehind() => Last is not { Casing: Casing.Upper, Length: 2 } ? 0
        : AreLettersOfFirms(_last) ? -6
        : !First.Is(NameClass.GivenMainly) && (First.Is(NameClass.Place | NameClass.PlaceMajor) || First.Word != WordClass.None) ? -4 : 0;

    /// <summary>“I Wayan Varga”, “Premier He Lifeng”.</summary>
    private int PronounAsName() => First.Is(WordClass.PersonalPronoun) && (NameParticles.IsBalinese(_tokens, _first)
        || (First.Is(NameClass.FamilyFirst) && !_mention.OpensSentence && !_mention.InTitleCase)) ? 8 : 0;

    /// <summary>“Osk Varga Day”, “Osk Varga Church”: a day, a building or a body behind somebody's family name.</summary>
    private int NamedAfter()
    {
        if (_last <= _first + 1) return 0;
        ref Token family = ref _tokens[_last - 1];
        return Last.Is(WordEvidence.NoPerson) && (Last.Is(WordClass.EventNoun) || !Last.Is(NameClass.SurnameCommon))
            && family.Is(NameClass.Surname) && !family.Is(NameClass.GivenMainly) && family.Casing == Casing.Capitalised ? -6 : 0;
    }

    /// <summary>“Osk “Cat” Varga”.</summary>
    private int Nickname()
    {
        if (_mention.Words.Length > _last - _first) return 0;
        for (int i = _first + 1; i < _last; i++)
        {
            if (_tokens[i].Kind == TokenKind.Quote) return 2;
        }

        return 0;
    }

    /// <summary>“Varga Vice President”, “Chief Operating Officer”: an office.</summary>
    private int TitleBehind() =>
        !Last.Is(WordClass.Title) || Last.Is(NameClass.Given) ? 0
        : _tokens[_last - 1].Is(WordClass.TitleModifier) ? -6
        : _mention.HasTitle && First.Name == NameClass.None && First.Is(WordClass.Adjective | WordClass.VerbGerund | WordClass.Noun)
            ? -8
            : 0;

    /// <summary>“Sister Lutheran Church”.</summary>
    private int BodyWithTitle() =>
        Last.Is(WordClass.OrgNoun) && _mention.HasTitle
        && (!First.Is(NameClass.Given | NameClass.Surname) || (First.Is(WordEvidence.OpenClass) && !First.Is(NameClass.Given))) ? -8 : 0;

    /// <summary>“Farmers Who Fly”: a title in front of a clause.</summary>
    private int Clause() => First.Is(_mention.InTitleCase ? ClauseWord : WordClass.RelativePronoun | WordClass.Subordinator)
        && _mention.HasTitle && !First.Is(NameClass.GivenMainly) ? -8 : 0;

    /// <summary>
    /// “Majority Leader OSK VARGA walked in”: newsletters set names in capitals, which count against each word otherwise.
    /// </summary>
    private int Capitals()
    {
        for (int i = _first; i <= _last; i++)
        {
            if (_tokens[i].Casing != Casing.Upper || _tokens[i].Length < 3) return 0;
        }

        bool alone = (_first == 0 || _tokens[_first - 1].Casing != Casing.Upper || _tokens.Spells(_first - 1, "by"))
            && (_last + 1 >= _tokens.Count || _tokens[_last + 1].Casing != Casing.Upper || Bylines.IsLineBetween(_tokens, _last));
        bool name = (First.Is(NameClass.Given) || (_first > 0 && First.Word == WordClass.None && Bylines.Is(_tokens, _first - 1)))
            && (Last.Is(NameClass.Surname) || Last.Name == NameClass.None);
        return alone && name ? WordEvidence.UpperCase * (_last - _first + 1) : 0;
    }

    /// <summary>“Atletico Varga”, “Lokomotiv Lowmere”: as clubs of the Romance and Slavic countries are called.</summary>
    private int Club() => First.Casing == Casing.Capitalised && Clubs.Has(_tokens, _first) ? -8 : 0;

    /// <summary>Whether a club’s name may begin with the word, which no person’s does.</summary>
    public static bool IsClub(string word) => Clubs.Has(word, 0, word.Length);

    /// <summary>“Fort Varga”.</summary>
    private int PlacePrefix() => First.Is(WordClass.PlacePrefix) && !First.Is(NameClass.GivenMainly) ? -5 : 0;

    /// <summary>“Thank God he came”; “PT Varga Osk”, “OOO Varga”: firms of Indonesia and Russia.</summary>
    private int NoName() => _tokens.Spells(_last, "god")
        || (First is { Casing: Casing.Upper, Length: <= 3 } && _tokens.TextOf(_first) is "PT" or "OOO" or "OAO" or "ZAO") ? -12 : 0;

    /// <summary>“Co Mayo”, as the Irish write their counties.</summary>
    private int County() =>
        (_tokens.Spells(_first, "co") || _tokens.Spells(_first, "co.")) && IsPair
        && (Last.Is(NameClass.Place) || (_first > 1 && _tokens[_first - 1].Kind == TokenKind.Comma && _tokens[_first - 2].Tag == Tag.Name)
            || (_first > 0 && _tokens[_first - 1].Tag == Tag.Preposition)) ? -8 : 0;

    /// <summary>“St. Varga”.</summary>
    private int Saint() => _tokens.Spells(_first, "st.") || _tokens.Spells(_first, "st") ? -4 : 0;

    /// <summary>“His Royal Highness”.</summary>
    private int Style() =>
        NameWords.IsStyle(_tokens, _last) && _tokens.TextOf(_first) is "Royal" or "Imperial" or "Serene" or "Most" or "Right" ? -12 : 0;

    /// <summary>“Banque de Lowmere”.</summary>
    private int ForeignBody() =>
        _mention.Words.Length > 2 && First.Is(WordClass.OrgNoun) && !First.Is(NameClass.Given | NameClass.Surname) ? -4 : 0;

    /// <summary>
    /// “Duke Of Lowmere”, “Mister Varga”: a small word in capitals, and a title that nobody writes out, stand in names of horses and works.
    /// </summary>
    private int WordOfTitle()
    {
        if (_mention.InTitleCase || _mention.OpensSentence) return 0;
        bool small = First.Casing == Casing.Capitalised && First.Is(WordClass.Preposition) && !First.Is(NameClass.Given)
            && (_tokens.Spells(_first, "of") || !First.Is(WordClass.NameParticle));
        return small || _tokens.Spells(_first, "mister") ? -8 : 0;
    }

    /// <summary>“Queen Orla Hospital”.</summary>
    private int ThingWithTitle() => _mention.HasTitle && Last.Is(WordEvidence.NoPerson) && !Last.Is(NameClass.SurnameCommon) ? -5 : 0;

    /// <summary>“Lowmere Akim North”, “Ikom North”.</summary>
    private int Quarter() => !_mention.HasTitle
        && (_mention.Words.Length > 2 ? !NameWords.IsFrequentGiven(First) : !First.Is(NameClass.Given))
        && _tokens.TextOf(_last) is "North" or "South" or "East" or "West" or "Central" or "Northwest" or "Northeast" or "Southwest"
            or "Southeast"
            ? -4
            : 0;

    /// <summary>“Osk Lowmere-based”, “Nether Lowmere-on-Osk”.</summary>
    private int HyphenatedAdjective() => HyphenatedWords.IsAdjective(_tokens, _last) || HyphenatedWords.IsPlace(_tokens, _last) ? -8 : 0;

    /// <summary>“Tri-County Varga”, “Trans-Lowmere Varga”: what such a prefix stands before is no name.</summary>
    private int Prefix() => First.Hyphenated && _tokens.Text.IndexOf('-', First.Start, First.Length) is var hyphen
        && WordStrings.Lower(_tokens.Text.Substring(First.Start, hyphen - First.Start)) is { Length: > 1 } prefix
        && Prefixes.Has(prefix, 0, prefix.Length) ? -8 : 0;

    /// <summary>“Chipmaker Varga to cut 900 jobs”.</summary>
    private int KindOfFirm() => First.Name == NameClass.None && GovernorEvidence.IsFirm(_tokens.LowerOf(_first)) ? -8 : 0;

    /// <summary>“Lowmere Ledger-Tribune”: papers that have merged.</summary>
    private int Paper()
    {
        if (!Last.Hyphenated || First.Is(NameClass.GivenMainly) || !HyphenatedWords.IsDoubleName(_tokens, _last)) return 0;
        int part = _tokens.Text.LastIndexOf('-', Last.End - 1, Last.Length) + 1;
        return Papers.Has(_tokens.Text, part, Last.End - part) ? -8 : 0;
    }

    private int TooManyWords() =>
        _mention.Words.Length > MostCapitals && _mention.Words.Count(w => char.IsUpper(w[0])) > MostCapitals ? -2 : 0;

    /// <summary>“Northern Trust”.</summary>
    private int Trust() =>
        Last.Is(WordClass.OrgNoun) && !Last.Is(NameClass.Surname | NameClass.Given) && First.Is(WordClass.Adjective) ? -4 : 0;

    /// <summary>“Cobalt Islanders”: a plural that no list of names has, behind a word that is no given name.</summary>
    private int Inhabitants()
    {
        if (First.Is(NameClass.GivenMainly) || Last.Name != NameClass.None) return 0;
        string word = _tokens.TextOf(_last);
        bool many = (First.Word != WordClass.None || First.Is(NameClass.Place | NameClass.PlaceMajor))
            && word.EndsWith("ers", StringComparison.Ordinal);
        return many || NameWords.AreInhabitants(word) ? -3 : 0;
    }

    /// <summary>“Renewable Future”, “Morning Joe”: a word that is nobody's name, and another, or a given name.</summary>
    private int TwoWords()
    {
        bool word = First.Name == NameClass.None && First.Casing == Casing.Capitalised && First.Is(WordEvidence.OpenClass)
            && !First.Is(WordClass.Title | WordClass.PersonNoun | WordClass.NameParticle);
        if (!word || _mention.HasTitle) return 0;
        return (Last.Name == NameClass.None
            ? Last.Is(WordEvidence.OpenClass) && Last.Casing == Casing.Capitalised
            : Last.Is(NameClass.GivenMainly) && !Last.Is(NameClass.Surname)) ? -3 : 0;
    }

    /// <summary>“Osk Varga Brothers”.</summary>
    private int FamilyFirm() => Last.Is(WordClass.PluralNoun | WordClass.OrgNoun) && !_mention.HasTitle
        && _tokens.TextOf(_last) is "Brothers" or "Bros" or "Sons" or "Sisters" or "Daughters" or "Associates" or "Partners" ? -8 : 0;

    /// <summary>“Varga Varga”: a band or a show.</summary>
    private int Twice() => First.Length == Last.Length && First.Length > 2 && !First.Is(NameClass.FamilyFirst)
        && string.CompareOrdinal(_tokens.Text, First.Start, _tokens.Text, Last.Start, First.Length) == 0 ? -3 : 0;

    /// <summary>“Channel Nine”, “Gate Four”.</summary>
    private int Numbered() => Last.Is(WordClass.Number) && !Last.Is(NameClass.SurnameCommon)
        && !NameWords.IsFrequentGiven(First) ? -5 : 0;

    /// <summary>“Lowmere Catholic”.</summary>
    private int TwoDemonyms() => First.Is(WordClass.Demonym) && Last.Is(WordClass.Demonym) ? -8 : 0;

    private bool AreLettersOfFirms(int i) =>
        _tokens.TextOf(i) is "AI" or "TV" or "FM" or "FC" or "AC" or "SC" or "AG" or "SE" or "AB" or "SA"
        or "NV" or "BV" or "KK" or "AS" or "HQ" or "PR" or "IT" or "US" or "UK" or "EU";
}
