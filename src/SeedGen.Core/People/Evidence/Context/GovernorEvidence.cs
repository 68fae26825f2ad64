using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Evidence.Context;

/// <summary>
/// Weighs the preposition before a name and what it belongs to: “economist at Osk Varga”, “the mayor of Osk Varga”, “rides for Osk Varga”.
/// </summary>
internal readonly struct GovernorEvidence(TokenList tokens)
{
    private const int LongestName = 5;

    /// <summary>Tokens between “starring” and the last character.</summary>
    private const int FarthestStar = 16;

    private static readonly WordList Firms = new(
        "firm", "company", "group", "chain", "brand", "label", "bank", "brokerage", "airline", "retailer", "startup", "start-up", "agency",
        "publisher", "supplier", "movement", "party", "club", "band", "trio", "quartet", "duo", "magazine", "newspaper", "daily",
        "conglomerate", "manufacturer", "producer", "charity", "consultancy", "unit", "subsidiary", "settlement", "union", "insurer",
        "lender", "broadcaster", "network", "studio", "laboratory", "lab", "think-tank", "nonprofit", "non-profit", "ngo", "consortium",
        "cooperative", "co-operative", "federation", "syndicate", "utility", "operator", "carmaker", "automaker", "chipmaker", "drugmaker",
        "housebuilder", "supermarket", "outlet", "website", "orchestra", "choir", "ensemble", "troupe", "franchise", "outfit", "sextet",
        "quintet", "supergroup", "platform", "app", "streamer", "marketplace", "conservatory", "shipbuilder", "planemaker",
        "steelmaker", "wholesaler", "processor", "creamery", "brewery", "distillery", "refinery", "freesheet", "tabloid", "quango",
        "regulator", "watchdog");

    private static readonly WordList ManyFirms = new(
        "firms", "companies", "brands", "labels", "banks", "brokerages", "airlines", "retailers", "startups", "start-ups", "agencies",
        "publishers", "suppliers", "providers", "lenders", "insurers", "broadcasters", "networks", "studios", "conglomerates",
        "manufacturers", "carmakers", "automakers", "chipmakers", "drugmakers", "housebuilders", "supermarkets", "chains", "charities",
        "magazines", "newspapers", "websites", "utilities", "subsidiaries", "bands", "clubs", "wholesalers", "distributors");

    /// <summary>What somebody or something is at a firm, or what a place is: “shares of”, “an analyst at”, “the town of”.</summary>
    private static readonly WordList FirmNouns = new(
        "shares", "ceo", "cfo", "stock", "economist", "analyst", "strategist", "executive", "analysts", "unit", "subsidiary",
        "owner", "maker", "parent", "shareholders", "headquarters", "branch", "customers", "trader", "dealer", "broker", "shareholder",
        "spokesman", "spokeswoman", "partner", "village", "town", "city", "county", "district", "suburb", "island", "parish");

    /// <summary>
    /// Tokens around a verb in which words of the stage are looked for, and how many make the text one about films or plays.
    /// </summary>
    private const int FarthestStage = 150, EnoughOfStage = 2;

    private static readonly WordList Stage = new(
        "film", "films", "movie", "movies", "comedy", "drama", "sitcom", "screen", "cinema", "theatre", "actor", "actors", "actress",
        "role", "cast", "sequel", "screenplay", "screenwriter", "soap", "stage", "thriller", "biopic", "melodrama", "casting", "co-star",
        "performance", "musical", "opera", "playwright");

    /// <summary>The small words that stand before most names; they need not be spelled out.</summary>
    private const WordClass NoNoun = WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator | WordClass.PersonalPronoun;

    /// <summary>What the word before a name says for a person; it is never more than nothing.</summary>
    public int Of(int before)
    {
        int i = tokens.Spells(before, "and") ? BeforeName(before - 1) : before;
        if (i < 0 || (i != before && tokens[before + 1].Is(NameClass.GivenMainly))) return 0;   // “in Lowmere and Osk Varga in Ellerby”
        bool at = tokens.Spells(i, "at"), given = BeginsWithGivenName(i + 1);
        int score = at || tokens.Spells(i, "in") || tokens.Spells(i, "near") || tokens.Spells(i, "outside") || tokens.Spells(i, "inside")
            || tokens.Spells(i, "off")
            ? -2
            : given ? 0
            : tokens.Spells(i, "to") || tokens.Spells(i, "from") || tokens.Spells(i, "across") || tokens.Spells(i, "around") ? -1 : 0;
        if (i == 0) return score;
        if (IsDegree(i - 1) && (at || tokens.Spells(i, "from") || tokens.Spells(i, "of"))) return score - 6;
        if (tokens.Spells(i, "to") && IsJourney(i - 1)) score -= 3;
        bool of = tokens.Spells(i, "of"), @for = tokens.Spells(i, "for");
        if ((at || of) && i == before && (EndsFullName(of ? BeforeOrigin(i) : i - 1) || (of && IsCareer(i - 1)))) score -= 6;
        else if ((at || of || tokens.Spells(i, "in") || tokens.Spells(i, "with")) && (IsFirmNoun(i - 1) || (at && IsOccupation(i - 1))))
            score -= 4;
        else if (of && i == before && (IsPartOfPlace(i - 1) || IsBody(i - 1))) score -= 4;
        else if (of && i == before && IsChair(i - 1)) score -= tokens[i + 1].Is(NameClass.GivenMainly) ? 2 : 8;
        else if ((of && IsOffice(i - 1)) || (@for && (IsMandate(i - 1) || IsService(i - 1))))
            score -= tokens[i + 1].Is(NameClass.GivenMainly) ? 2 : 4;
        return score;
    }

    /// <summary>“a degree from Osk Varga”, “a B.S. from Osk Varga”: a school.</summary>
    private bool IsDegree(int i) => tokens[i].Kind == TokenKind.Word && (tokens.LowerOf(i) is
        "degree" or "degrees" or "doctorate" or "diploma" or "graduate" or "graduated" or "alumnus" or "alumna" or "scholarship"
        || WordStrings.WithoutStop(tokens.TextOf(i)) is "B.A" or "B.S" or "M.A" or "M.S" or "Ph.D" or "M.B.A" or "BA" or "BSc" or "MA"
            or "MSc" or "PhD" or "MBA" or "B.Sc" or "M.Sc" or "LL.B" or "LL.M" or "J.D");

    /// <summary>“travel to Osk Varga”, “the trip to Osk Varga”: one goes to places.</summary>
    private bool IsJourney(int i) => tokens[i].Casing == Casing.Lower && tokens.TextOf(i) is "travel" or "travels" or "travelled"
        or "traveled" or "travelling" or "traveling" or "trip" or "journey" or "moved" or "relocated" or "emigrated" or "sailed" or "flew";

    /// <summary>What stands before “of”, a comma and an age: “Nils Oberon, 54, of Osk Varga”.</summary>
    private int BeforeOrigin(int of)
    {
        if (tokens[of - 1].Kind != TokenKind.Comma) return of - 1;
        return of > 4 && tokens[of - 2].Kind == TokenKind.Number && tokens[of - 3].Kind == TokenKind.Comma ? of - 4 : of - 2;
    }

    /// <summary>“Nils Oberon of Osk Varga”, “Nils Oberon, of Osk Varga”: somebody is of a firm or a place.</summary>
    private bool EndsFullName(int i) => i > 0 && tokens[i].Tag == Tag.Name
        && (tokens[i - 1].Tag == Tag.Name
            ? BeforeName(i) is var before && HasGiven(before + 1, i)
            // “Osk “Cat” Varga of”
            : i > 1 && NicknameMarks.AreInsideName(tokens, i - 1, 0));

    private bool BeginsWithGivenName(int i) => tokens[i].Is(NameClass.Given) || HyphenatedWords.BeginsWithGivenName(tokens, i);

    /// <summary>“Nils Oberon, now of Osk Varga”, “late of Osk Varga”: where somebody works or has worked.</summary>
    private bool IsCareer(int i) => i > 1 && tokens[i].Casing == Casing.Lower
        && (tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Open || tokens.Spells(i - 1, "and"))
        && tokens.TextOf(i) is "now" or "late" or "formerly" or "previously" or "recently" or "currently" or "once" or "lately";

    /// <summary>“Orla Tain”, “Analyst Orla Tain”.</summary>
    private bool HasGiven(int first, int last)
    {
        while (first < last && !tokens[first].Is(NameClass.Given) && tokens[first].Is(WordClass.Title | WordClass.PersonNoun)) first++;
        return first < last && tokens[first].Is(NameClass.Given);
    }

    /// <summary>“Osk Varga of Osk Varga and Co”: the firm of somebody says nothing against the name.</summary>
    public bool IsOwnFirm(int before, int last) => before > 0 && (tokens.Spells(before, "of") || tokens.Spells(before, "at"))
        && tokens[before - 1].Tag == Tag.Name && tokens.TextOf(before - 1) == tokens.TextOf(last);

    /// <summary>“of brokers Osk Varga”, behind somebody's name or office: the noun is of the firm.</summary>
    public bool IsFirmOf(int noun) => noun > 1 && tokens[noun].Tag == Tag.Noun && tokens[noun].Casing == Casing.Lower
        && (tokens.Spells(noun - 1, "of") || tokens.Spells(noun - 1, "at") || tokens.Spells(noun - 1, "with"))
        && (EndsFullName(noun - 2) || IsFirmNoun(noun - 2));

    /// <summary>“a nurse at Osk Varga”: somebody works there.</summary>
    private bool IsOccupation(int i) => tokens[i].Tag == Tag.Noun && tokens[i].Casing == Casing.Lower && tokens[i].Is(WordClass.PersonNoun);

    /// <summary>“the law firm Osk Varga”, “rival group Osk Varga”.</summary>
    public static bool IsFirm(TokenList tokens, int i) => !tokens[i].Is(NoNoun) && (Firms.Has(tokens, i) || IsHouse(tokens, i));

    /// <summary>“the fashion house Osk Varga”, “the Lowmere house Osk Varga”.</summary>
    private static bool IsHouse(TokenList tokens, int i) => i > 0 && tokens.Spells(i, "house")
        && (tokens.TextOf(i - 1) is "fashion" or "auction" or "publishing" or "couture" or "trading" or "luxury" or "brokerage"
            || tokens[i - 1].Is(NameClass.PlaceMajor | NameClass.Place));

    /// <summary>Whether the word, lower-case, is one for a firm.</summary>
    public static bool IsFirm(string word) => Firms.Has(word, 0, word.Length);

    /// <summary>“lenders Osk Varga and Orla Hollis”, “providers, such as Osk Varga”: the plural before the names, or -1.</summary>
    public int NounOfExample(int before)
    {
        int i = before;
        if (i > 1 && tokens.Spells(i, "and") && BeforeName(i - 1) is >= 0 and int first) i = first;
        bool example = i > 1 && tokens.Spells(i, "as") && tokens.Spells(i - 1, "such");
        if (example) i -= 2;
        else if (i > 0 && tokens.Spells(i, "like")) i--;
        if (i > 0 && example && tokens[i].Kind == TokenKind.Comma) i--;
        return tokens[i].Tag == Tag.Noun && tokens[i].Casing == Casing.Lower && tokens[i].Is(WordClass.PluralNoun) ? i : -1;
    }

    /// <summary>“lenders”, “mortgage giants”.</summary>
    public static bool AreFirms(TokenList tokens, int noun) => ManyFirms.Has(tokens, noun)
        || (tokens.Spells(noun, "giants") && noun > 0 && tokens[noun - 1].Tag is Tag.Noun or Tag.Adjective);

    /// <summary>“nearby Osk Varga”, “rural Osk Varga”: what is so is a place.</summary>
    public static bool IsWhereabouts(TokenList tokens, int i) =>
        tokens[i].Is(WordClass.Adjective) && tokens.TextOf(i) is "nearby" or "neighbouring" or "neighboring" or "adjacent" or "adjoining"
        or "downtown" or "uptown" or "suburban" or "upstate" or "rural"
        or "northern" or "southern" or "eastern" or "western" or "northeastern" or "northwestern" or "southeastern" or "southwestern";

    /// <summary>“starring Una Marsh as Orla Tain and Ann Pike as Sergeant Varga”: whom somebody plays.</summary>
    public bool IsStarred(int i)
    {
        if (i < 2 || !tokens.Spells(i, "as")) return false;
        for (int j = i - 1, end = Math.Max(0, i - FarthestStar); j > end && tokens[j].Kind is TokenKind.Word or TokenKind.Comma; j--)
        {
            if (tokens[j].Casing == Casing.Lower && tokens.TextOf(j) is "starring" or "stars" or "starred" or "co-starring" or "cast")
                return true;
        }

        return false;
    }

    /// <summary>“in the title role of Osk Varga”, “her part as Osk Varga”: whom somebody plays.</summary>
    public bool IsRole(int i) => i > 1 && (tokens.Spells(i, "of") || tokens.Spells(i, "as")) && tokens[i - 1].Tag == Tag.Noun
        && (tokens.Spells(i - 1, "role")
            || (tokens[i].Length == 2 && tokens.Spells(i, "as")
                && tokens.TextOf(i - 1) is "part" or "turn" or "performance" or "portrayal"));

    /// <summary>“known as Sergeant Varga in the series”, “stars as Orla Tain in the film”: in a work.</summary>
    public bool IsCharacter(int i, int after)
    {
        if (i < 1 || !tokens.Spells(i, "as") || after >= tokens.Count || !tokens.Spells(after, "in")) return false;
        for (int j = after + 1, end = Math.Min(after + LongestName, tokens.Count); j < end && tokens[j].Kind == TokenKind.Word; j++)
        {
            if (tokens[j].Casing == Casing.Lower
                && (tokens[j].Is(WordClass.WorkNoun)
                    || tokens.TextOf(j) is "series" or "drama" or "soap" or "sitcom" or "adaptation" or "musical" or "remake" or "sequel"))
                return true;
        }

        return false;
    }

    /// <summary>“the Osk Varga division of”.</summary>
    public static bool IsPartOfFirm(TokenList tokens, int i) =>
        tokens.TextOf(i) is "division" or "unit" or "subsidiary" or "affiliate" or "franchise" or "chain";

    /// <summary>“brokers Osk Varga”, “architects Osk Varga”: many who have one name are a firm.</summary>
    public static bool ArePartners(TokenList tokens, int i) =>
        tokens[i].Casing == Casing.Lower && tokens[i].Tag == Tag.Noun && !IsOneOf(tokens, i) && tokens.TextOf(i) is
        "brokers" or "stockbrokers" or "auditors" or "lawyers" or "solicitors" or "architects" or "accountants" or "publishers"
        or "consultants" or "bankers" or "underwriters" or "brewers" or "builders" or "distillers" or "engineers" or "contractors"
        or "suppliers" or "makers" or "insurers" or "agents" or "auctioneers";

    /// <summary>“one of the lawyers, Osk Varga,”: one is no firm.</summary>
    private static bool IsOneOf(TokenList tokens, int noun)
    {
        int i = noun - 1;
        while (i > 1 && i > noun - LongestName && tokens[i].Tag is Tag.Adjective or Tag.Noun or Tag.Number) i--;
        return i > 1 && tokens[i].Tag is Tag.Determiner or Tag.PossessivePronoun && tokens.Spells(i - 1, "of")
            && tokens.Spells(i - 2, "one");
    }

    /// <summary>“analysts at Osk Varga and Merrow Hollis”: what governs the first governs the second.</summary>
    private int BeforeName(int i)
    {
        int first = i;
        while (first >= 0 && first > i - LongestName && tokens[first].Tag == Tag.Name) first--;
        return first == i ? -1 : first;
    }

    private bool IsFirmNoun(int i) => tokens[i].Kind == TokenKind.Word && tokens[i].Casing == Casing.Lower && FirmNouns.Has(tokens, i);

    /// <summary>“parts of”, “the slopes of”, “residents of”: of a place.</summary>
    private bool IsPartOfPlace(int i) =>
        tokens[i].Tag == Tag.Noun && tokens[i].Casing == Casing.Lower
        && tokens.TextOf(i) is "parts" or "outskirts" or "slopes" or "streets" or "suburbs"
        or "shores" or "banks" or "coast" or "edge" or "area" or "north" or "south" or "east" or "west" or "residents" or "villagers"
        or "inhabitants" or "islands" or "hamlet" or "port";

    /// <summary>“the University of”, “the Bank of”.</summary>
    private bool IsBody(int i) => tokens[i].Casing == Casing.Capitalised && tokens[i].Is(WordClass.OrgNoun) && tokens[i].Tag == Tag.Name;

    /// <summary>“plays the widow Orla Tain”: in a text about films and plays.</summary>
    public bool IsPlayed(int i)
    {
        // “who plays barmaid Osk”
        if (i > 0 && tokens[i].Casing == Casing.Lower && tokens[i].Tag == Tag.Noun && tokens[i].Is(WordClass.PersonNoun)) i--;
        if (!(tokens.Spells(i, "plays") || tokens.Spells(i, "played") || tokens.Spells(i, "playing") || tokens.Spells(i, "portrays")
            || tokens.Spells(i, "portrayed")))
            return false;
        int acting = 0;
        for (int j = Math.Max(0, i - FarthestStage), end = Math.Min(tokens.Count, i + FarthestStage);
            j < end && acting < EnoughOfStage; j++)
        {
            if (tokens[j].Casing == Casing.Lower && Stage.Has(tokens, j)) acting++;
        }

        return acting == EnoughOfStage;
    }

    /// <summary>“the mayor of”: of a place or a body; relations are of persons (“aunt of”, “aide of”).</summary>
    private bool IsOffice(int i) => tokens[i].Is(WordClass.Title) && !tokens[i].Is(WordClass.Kin) && tokens[i].Kind == TokenKind.Word
        && !(tokens.LowerOf(i) is "aide" or "attorney" or "adviser" or "advisor" or "counsel" or "author" or "director" or "sister"
        or "brother" or "father" or "speaker" or "host" or "nurse" or "coach" or "manager" or "candidate" or "critic");

    /// <summary>“Professor of Osk Varga”: of a field.</summary>
    private bool IsChair(int i) => tokens[i].Kind == TokenKind.Word && tokens[i].Is(WordClass.Title | WordClass.OrgNoun)
        && tokens.LowerOf(i) is "professor" or "prof" or "lecturer" or "dean" or "department" or "faculty" or "ministry" or "minister"
            or "secretary";

    /// <summary>“MP for”, “the minister for”.</summary>
    private bool IsMandate(int i) =>
        tokens[i].Kind == TokenKind.Word && tokens.LowerOf(i) is "mp" or "mps" or "member" or "minister" or "senator" or "td" or "mla"
        or "councillor" or "representative" or "commissioner" or "executive" or "bound";

    /// <summary>“who rides for”, “she played for”.</summary>
    private bool IsService(int i) =>
        tokens[i].Kind == TokenKind.Word
        && tokens.TextOf(i) is "plays" or "played" or "playing" or "rides" or "rode" or "riding" or "drives"
        or "driving" or "races" or "raced" or "signed" or "writes" or "writing";
}
