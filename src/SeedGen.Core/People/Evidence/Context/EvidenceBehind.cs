using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Evidence.Context;

/// <summary>Weighs what stands behind a name. Each clue has a method: more than nothing speaks for a person, less against.</summary>
internal readonly struct EvidenceBehind
{
    private const int LongestClause = 24;
    private const int LongestOwner = 6;
    private const int LongestPlace = 4;

    private static readonly WordList OfShows = new("contestant", "contestants", "housemate", "panellist", "panelist", "presenter", "viewers",
        "finalist");

    private readonly TokenList _tokens;
    private readonly Surroundings _words;
    private readonly NameMention _mention;

    /// <summary>The token behind the name.</summary>
    private readonly int _after;

    /// <summary>Asks about <paramref name="mention"/>, which must not be the last of <paramref name="tokens"/>.</summary>
    public EvidenceBehind(TokenList tokens, NameMention mention)
    {
        (_tokens, _words, _mention, _after) = (tokens, new(tokens), mention, mention.Last + 1);
    }

    /// <summary>The sum of all clues.</summary>
    public int Sum()
    {
        int score = Reports() + MeantBelow() + Firm() + Place();
        return Next.Kind switch
        {
            TokenKind.Comma => score + Apposition() + ReportsBehindApposition() + WhoAre(),
            TokenKind.Possessive => score + OwnsPersonal() + OwnsPerson() + OwnsPlace(),
            TokenKind.Open => score + InBrackets(),
            TokenKind.Number => score + Score(),
            TokenKind.Word => score + Who() + Shares() + Burns() + Reflexive() + Aged() + PartOfFirm() + Partner() + AndHis() + Many()
                + OfPlace() + Its() + Show(),
            _ => score,
        };
    }

    /// <summary>“the former Osk Villa contestant”: a show.</summary>
    private int Show() => IsFullName && !_mention.HasTitle && Next.Casing == Casing.Lower && OfShows.Has(_tokens, _after) ? -5 : 0;

    private ref Token First => ref _tokens[_mention.First];

    private ref Token Next => ref _tokens[_after];

    private bool IsFullName => _mention.Words.Length > 1;

    private bool Spells(string word) => _tokens.Spells(_after, word);

    /// <summary>Whether <paramref name="ahead"/> tokens further is <paramref name="word"/>.</summary>
    private bool Spells(int ahead, string word) => _after + ahead < _tokens.Count && _tokens.Spells(_after + ahead, word);

    /// <summary>“in Varga, who”: one word behind a preposition may be a place.</summary>
    private bool MayBePlace =>
        !IsFullName && !_mention.HasTitle && _mention.First > 0 && _tokens[_mention.First - 1].Tag == Tag.Preposition;

    /// <summary>“Osk Varga said”, “One of them, Osk Varga, said”; what an unknown name does counts a little.</summary>
    private int Reports()
    {
        if (_words.ReportsFrom(_after) || (IsApposed() && _words.ReportsFrom(_after + 1))) return 2;
        return IsFullName && First.Name == NameClass.None && IsArgument() ? 1 : 0;
    }

    /// <summary>“Osk Varga, a Ruritanian then working for the railway, wrote”.</summary>
    private int ReportsBehindApposition()
    {
        int i = _after + 2;
        if (_mention.Words.Length != 2 || i >= _tokens.Count || _tokens[i - 1].Tag != Tag.Determiner || Spells(1, "the")) return 0;
        int head = i;
        bool whole = false;
        for (int end = Math.Min(i + Surroundings.LongestList, _tokens.Count - 1); i < end && _tokens[i].Kind == TokenKind.Word; i++)
        {
            if (_tokens[i].Tag is Tag.Verb or Tag.Relative or Tag.Be or Tag.Have) return 0;
            whole |= _tokens[i].Tag == Tag.Preposition;
            if (!whole && _tokens[i].Tag == Tag.Noun) head = i;
        }

        return _tokens[i].Kind == TokenKind.Comma && i + 1 < _tokens.Count && _words.ReportsFrom(i + 1)
            && !_tokens[head].Is(WordClass.GroupNoun | WordClass.OrgNoun | WordClass.WorkNoun) ? 1 : 0;
    }

    /// <summary>“the Osk Varga fire”, “the Osk Varga freshman”: fires are called after a place, pupils after their school.</summary>
    private int Burns() => !_mention.HasTitle && _mention.First > 0 && _tokens[_mention.First - 1].Tag == Tag.Determiner
        && _tokens.TextOf(_after) is "fire" or "wildfire" or "blaze" or "bushfire" or "landslide" or "avalanche"
            or "freshman" or "sophomore" or "graduate" or "alumnus" or "alumna" ? -6 : 0;

    /// <summary>“Osk Varga who”.</summary>
    private int Who() => Spells("who") && !MayBePlace ? 3 : 0;

    /// <summary>“Osk Varga was on the roof when she smelt”: the clause below means the subject above, with nobody else between.</summary>
    private int MeantBelow()
    {
        if (!IsFullName || _mention.HasTitle || First.Name != NameClass.None || !IsArgument()) return 0;
        int i = _after;
        for (int end = Math.Min(i + LongestClause, _tokens.Count - 1);
            i < end && _tokens[i].Kind is TokenKind.Word or TokenKind.Comma or TokenKind.Possessive; i++)
        {
            ref Token next = ref _tokens[i + 1];
            if (_tokens[i].Is(WordClass.Subordinator) && next.Is(WordClass.PronounMale | WordClass.PronounFemale)
                && next.Is(WordClass.PersonalPronoun))
                return 3;
            if (_tokens[i].Is(WordClass.PronounMale | WordClass.PronounFemale) || _words.IsPersonNoun(i)) return 0;
            if (_tokens[i].Tag == Tag.Name && _tokens[i].Is(NameClass.Given)) return 0;
        }

        return 0;
    }

    /// <summary>“Osk Varga’s widow”.</summary>
    private int OwnsPersonal() => _mention.Words.Length == 2 && First.Name == NameClass.None
        && new LoneNameEvidence(_tokens).OwnsPersonal(_after + 1) ? 2 : 0;

    /// <summary>“Holvex’s Ann Tain”.</summary>
    private int OwnsPerson() => !IsFullName && !_mention.HasTitle && !First.Is(NameClass.GivenMainly)
        && _after + 2 < _tokens.Count && _tokens[_after + 1].Is(NameClass.GivenMainly) && _tokens[_after + 2].Tag == Tag.Name ? -3 : 0;

    /// <summary>“Osk Varga shares fell”.</summary>
    private int Shares() => Spells("shares") || Spells("stock") ? -4 : 0;

    /// <summary>“Osk Varga himself”.</summary>
    private int Reflexive() => Spells("himself") || Spells("herself") ? 5 : 0;

    /// <summary>“Osk Varga aged 40”.</summary>
    private int Aged() => Spells("aged") ? 3 : 0;

    /// <summary>“Varga &amp; Hollis”, “Osk Varga and Co”, “Osk Varga, Merrow Hollis and Sons”.</summary>
    private int Firm()
    {
        if (Spells("&")) return -6;
        int i = _after, end = Math.Min(i + Surroundings.LongestList, _tokens.Count - 1);
        while (i < end && _tokens[i].Tag is Tag.Name or Tag.Comma) i++;
        return i < end && _tokens.Spells(i, "and") && _tokens[i + 1].Casing == Casing.Capitalised
            && WordStrings.WithoutStop(_tokens.TextOf(i + 1)) is "Co" or "Company" or "Sons" or "Partners" or "Associates" or "Bros"
                ? -6
                : 0;
    }

    /// <summary>“Osk Varga hospital”, “Osk Varga refugee camp”, “in Osk Varga, Texas”.</summary>
    private int Place()
    {
        if (!IsFullName || _mention.HasTitle) return 0;
        bool further = _after + 1 < _tokens.Count;
        if (Next.Kind == TokenKind.Comma)
            return _mention.First > 0 && _tokens[_mention.First - 1].Tag == Tag.Preposition && further
                && _tokens[_after + 1].Is(NameClass.PlaceMajor)
                ? -3
                : 0;
        bool modified = further && Next.Casing == Casing.Lower && Next.Tag is Tag.Noun or Tag.Adjective;
        return IsFacility(_after) || (modified && IsFacility(_after + 1)) || IsNamedPlace(modified) ? -3 : 0;
    }

    /// <summary>“Osk Varga 3 Lowmere Town 2”, “Osk Varga 3-2 Lowmere Town”: clubs.</summary>
    private int Score() => IsFullName && !_mention.HasTitle && !First.Is(NameClass.GivenMainly) && Next.Length <= 3
        && _after + 2 < _tokens.Count && _tokens[_after + 1].Tag == Tag.Name && !_tokens[_after + 1].Is(WordClass.Month | WordClass.Weekday)
        ? -4
        : 0;

    /// <summary>“Osk Varga said its orders had fallen”: what is “it” is nobody.</summary>
    private int Its() => IsFullName && !First.Is(NameClass.Given | NameClass.FamilyFirst) && _words.IsSaid(_after)
        && (Spells(1, "its") || (Spells(1, "that") && Spells(2, "its"))) ? -8 : 0;

    /// <summary>“the Osk Varga division of”.</summary>
    private int PartOfFirm() =>
        _mention.Modifier && !_mention.HasTitle && GovernorEvidence.IsPartOfFirm(_tokens, _after) ? Spells(1, "of") ? -8 : -4 : 0;

    /// <summary>“a former Osk Varga partner”, “an Osk Varga analyst”.</summary>
    private int Partner() => _mention.Modifier && !_mention.HasTitle && IsFullName && _mention.First > 0
        && (_tokens.Spells(_mention.First - 1, "former") || _tokens.Spells(_mention.First - 1, "a")
            || _tokens.Spells(_mention.First - 1, "an"))
        && (Spells("partner") || Spells("banker") || Spells("analyst") || Spells("economist") || Spells("trader") || Spells("consultant")
            || Spells("executive"))
            ? -5
            : 0;

    /// <summary>“Osk Varga and his brother”.</summary>
    private int AndHis() => Spells("and") && (Spells(1, "his") || Spells(1, "her")) ? 3 : 0;

    /// <summary>“Osk Varga are top”, but not “and Osk Varga were” nor “The shoes of Osk Varga were”.</summary>
    private int Many() => _words.IsPlural(_after) && IsFullName && !_mention.HasTitle && !EndsList(_mention.TitleFirst - 1)
        && !(_mention.First > 1 && _tokens.Spells(_mention.First - 1, "of") && _tokens[_mention.First - 2].Is(WordClass.PluralNoun))
        ? -3
        : 0;

    /// <summary>“the consultants Osk Varga, who were paid”.</summary>
    private int WhoAre() => IsFullName && !_mention.HasTitle && Spells(1, "who")
        && (Spells(2, "were") || Spells(2, "are") || Spells(2, "have")) && !EndsList(_mention.TitleFirst - 1) ? -8 : 0;

    /// <summary>“St James’ Park”, “Levi’s Stadium”.</summary>
    private int OwnsPlace()
    {
        if (_mention.HasTitle || _mention.Words.Length >= 3 || First.Is(NameClass.GivenMainly)) return 0;
        int first = _after + 1, last = first;
        while (last < _tokens.Count && last < first + LongestPlace && _tokens[last].Tag == Tag.Name) last++;
        return last > first && _tokens[last - 1].Is(WordClass.PlaceNoun | WordClass.EventNoun | WordClass.OrgNoun) ? -3 : 0;
    }

    /// <summary>“Osk Varga of Lowmere”.</summary>
    private int OfPlace() =>
        Spells("of") && _after + 1 < _tokens.Count && _tokens[_after + 1].Is(NameClass.PlaceMajor) && IsFullName ? 1 : 0;

    /// <summary>“Osk Varga, 45,”, “Osk Varga, who”, “Osk Varga, the company that”.</summary>
    private int Apposition() => !MayBePlace && !AsksWhere(_after + 1) && !EndsFrontedClause()
        ? AppositionEvidence.BehindComma(_tokens, _after + 1, First.Is(NameClass.Given)) : 0;

    /// <summary>“Osk Varga (34)”.</summary>
    private int InBrackets() => _after + 2 < _tokens.Count ? AppositionEvidence.InBrackets(_tokens, _after + 1) : 0;

    /// <summary>It does something, or something is done to it, without a preposition.</summary>
    private bool IsArgument() =>
        (Next.Tag is Tag.Verb or Tag.Modal or Tag.Have or Tag.Be && !_words.IsPlural(_after))
        || (_mention.TitleFirst > 0 && _tokens[_mention.TitleFirst - 1].Tag == Tag.Verb)
        || (Next.Kind == TokenKind.Possessive && _after + 1 < _tokens.Count
            && _tokens[_after + 1].Is(WordClass.Kin | WordClass.PersonNoun));

    /// <summary>“One of them, Osk Varga, said”: between commas.</summary>
    private bool IsApposed() => Next.Kind == TokenKind.Comma && IsFullName && _mention.TitleFirst > 0
        && _tokens[_mention.TitleFirst - 1].Kind == TokenKind.Comma && First.Is(NameClass.Given | NameClass.Surname);

    /// <summary>“When we came to Varga, a farmer said”: the comma ends the clause in front.</summary>
    private bool EndsFrontedClause()
    {
        if (IsFullName || _mention.HasTitle || !_tokens[_mention.Sentence].Is(WordClass.Subordinator)) return false;
        for (int i = _mention.Sentence; i < _mention.First; i++)
        {
            if (_tokens[i].Kind == TokenKind.Comma) return false;
        }

        return true;
    }

    /// <summary>“asked the clerk, Osk Varga, where it was”: what is asked, and no clause about the place of that name.</summary>
    private bool AsksWhere(int i) => i < _tokens.Count && _tokens.Spells(i, "where") && _mention.First > 1
        && _tokens[_mention.First - 1].Kind == TokenKind.Comma && _words.IsPersonNoun(_mention.First - 2);

    /// <summary>“and Osk Varga were”, “and Sweden’s Osk Varga were”: the name is the last of several.</summary>
    private bool EndsList(int i)
    {
        int end = Math.Max(0, i - LongestOwner);
        while (i > end && _tokens[i].Tag is Tag.Possessive or Tag.Name or Tag.Noun or Tag.Adjective or Tag.Determiner) i--;
        return _words.IsJoint(i);
    }

    /// <summary>“the Osk Varga neighborhood”, “the Osk Varga treatment works”: what has the name behind an article.</summary>
    private bool IsNamedPlace(bool modified) => _mention.First > 0 && Next.Casing == Casing.Lower
        && _tokens.Spells(_mention.First - 1, "the") && (IsSite(_after) || (modified && IsSite(_after + 1)));

    private bool IsSite(int i) => _tokens.TextOf(i) is "neighborhood" or "neighbourhood" or "works" or "cafeteria" or "canteen" or "home"
        or "estate" or "site" or "plant" or "factory" or "mine" or "mill" or "project" or "complex" or "area" or "section" or "line"
        or "route" or "trail" or "pipeline" or "reservation" or "scheme" or "facility" or "warehouse" or "depot" or "yard" or "terminal";

    private bool IsFacility(int i) => _tokens[i].Casing == Casing.Lower && _tokens[i].Tag == Tag.Noun
        && (_tokens[i].Is(WordClass.PlaceNoun)
            || _tokens.TextOf(i) is "hospital" or "hospitals" or "school" or "schools" or "church" or "camp"
            or "prison" or "jail" or "clinic" or "infirmary" or "hospice" or "museum" or "library" or "university" or "academy"
            or "barracks" or "refinery" or "shrine" or "synagogue" or "monastery" or "convent" or "nursery" or "orphanage");
}
