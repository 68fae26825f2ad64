using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Evidence;

/// <summary>Weighs what the words around a mention say for and against a person.</summary>
internal readonly struct ContextEvidence(TokenList tokens)
{
    private readonly GovernorEvidence _governors = new(tokens);

    private const int LongestList = 12;
    private const int LongestClause = 24;
    private const int LongestOwner = 6;

    /// <summary>The sum for one mention.</summary>
    public int Of(NameMention mention)
    {
        int before = mention.TitleFirst - 1, after = mention.Last + 1;
        if (_governors.IsOwnFirm(before, mention.Last)) return 0;
        int score = mention.HasTitle ? 4 : 0;
        int lone = mention.Words.Length == 1 && !mention.HasTitle ? new LoneNameEvidence(tokens).Of(mention) : 0;
        score += lone;
        if (before >= 0) score += Before(mention, before, after, lone > 0);
        return after < tokens.Count ? score + After(mention, after) : score;
    }

    /// <summary>A reporting verb stands behind it.</summary>
    public bool Reports(NameMention mention) => mention.Last + 1 < tokens.Count && ReportsBehind(mention.Last + 1);

    private int Before(NameMention mention, int before, int after, bool lone)
    {
        ref Token previous = ref tokens[before];
        int score = 0;
        if (previous.Kind == TokenKind.Comma && before > 0 && IsPersonNoun(before - 1)) score += tokens[before - 1].Is(WordClass.Kin) ? 3 : 2;
        else if (previous.Kind == TokenKind.Comma && mention.Words.Length > 1 && !mention.HasTitle && Roles.RolesInClauses.InFront(tokens, mention, 0, out _, out _, out _)) score += 3;
        if (previous.Kind == TokenKind.Comma && before > 0 && tokens.Spells(before - 1, "name")) score += 4;
        if (previous.Kind == TokenKind.Comma && before > 0 && IsThing(before - 1)) score -= 4;
        if (previous.Kind == TokenKind.Number && CompoundNouns.IsAge(tokens, before)   // “19-year-old Osk Varga”
            && (mention.Words.Length == 2 || tokens[mention.First].Is(NameClass.GivenMainly) || (before > 1 && tokens[before - 1].Kind == TokenKind.Comma && tokens[before - 2].Is(WordClass.Kin)))) score += mention.Words.Length == 2 && tokens[mention.First].Is(NameClass.GivenMainly) ? 6 : 3;
        if (previous.Kind == TokenKind.Possessive && before > 0)
            score += mention.Words.Length == 1 ? -3 : tokens[before - 1].Is(NameClass.Place | NameClass.PlaceMajor) ? 0 : 1;
        if (tokens.Spells(before, "&")) score -= 6;
        if (EndsListOfKin(before)) score += 3;
        if (previous.Kind != TokenKind.Word || previous.End + 2 < tokens[before + 1].Start) return score;
        bool article = tokens.Spells(before, "the") || tokens.Spells(before, "a") || tokens.Spells(before, "an");
        if (article && !mention.HasTitle && (!ModifiesNoun(after) || (IsBodyOfMany(after) && !tokens[mention.First].Is(NameClass.GivenMainly)))) score -= 4;
        else if (article && mention.HasTitle && IsOfShip(mention.TitleFirst)) score -= 8;
        if (previous.Casing == Casing.Upper && !mention.HasTitle && before > 0 && tokens.Spells(before - 1, "the") && !previous.Is(WordClass.Title | WordClass.PersonNoun)) score -= 6;   // “the RV Osk Varga”
        if (previous.Casing != Casing.Lower) return score;
        if (!mention.HasTitle && GovernorEvidence.IsFirm(tokens, before) && !(previous.Is(WordClass.PersonNoun) && tokens[mention.First].Is(NameClass.Given))) score -= 5;
        if (!mention.HasTitle && _governors.IsFirmOf(before)) return score - 6;
        if (!mention.HasTitle && !IsJoined(after) && GovernorEvidence.ArePartners(tokens, before)) return score - 5;
        if (IsPersonNoun(before) && !(IsOfFirmsToo(before) && MayBeFirm(mention)) && !(previous.Is(WordClass.PluralNoun) && !IsJoined(after)))
            score += !previous.Is(WordClass.GroupNoun) ? 3 : tokens[mention.First].Is(NameClass.Given) ? 2 : -1;
        else if (previous.Tag == Tag.Noun && !previous.Is(WordClass.PersonNoun | WordClass.PluralNoun) && !mention.HasTitle)
            score -= previous.Is(WordClass.NamedThing) ? 4 : previous.Is(WordClass.WorkNoun | WordClass.PlaceNoun) ? 2 : 0;
        if (mention.Words.Length == 1 && tokens[mention.First].Is(NameClass.Given) && previous.Is(WordClass.Kin) && before > 0
            && tokens[before - 1].Tag is Tag.Possessive or Tag.PossessivePronoun) score += 2;   // “his wife Mercy”
        if (tokens.Spells(before, "as") && before > 1 && (tokens.Spells(before - 1, "known") || (tokens.Spells(before - 1, "only") && tokens.Spells(before - 2, "known")))) score += 2;
        if (tokens.Spells(before, "as") && before > 0 && (tokens.Spells(before - 1, "named") || tokens.Spells(before - 1, "identified"))) score += 4;
        if (tokens.Spells(before, "called") && before > 0 && !mention.Possessor && IsNamedThing(before - 1) && !(after < tokens.Count && tokens[after].Tag is Tag.Determiner or Tag.Adjective)) score -= 5;
        else if (tokens.Spells(before, "called") && before > 0 && (IsPersonNoun(before - 1) || (tokens[before - 1].Is(WordClass.Demonym) && !tokens[before - 1].Is(WordClass.PluralNoun)))) score += 4;
        if (tokens.Spells(before, "surnamed")) score += 4;
        if (tokens.Spells(before, "named")) score += before > 0 && tokens[before - 1].Tag == Tag.Noun && !tokens.Spells(before - 1, "police") && !tokens[before - 1].Is(WordClass.PersonNoun | WordClass.Kin)
            && (IsNamedThing(before - 1) || !tokens[mention.First].Is(NameClass.GivenMainly)) ? -4 : 2;
        bool owns = mention.Possessor && (lone || tokens[mention.First].Is(NameClass.Given));   // “in Orla Tain’s garden”
        if (!mention.HasTitle && !owns) score += _governors.Of(before);
        if (IsSaid(before) && before > 0 && tokens[before - 1].Kind is TokenKind.Quote or TokenKind.Comma && !mention.Modifier && !mention.Possessor) score += 2;
        if (tokens.Spells(before, "by") && before > 0 && tokens[before - 1].Tag == Tag.Participle) score += 1;
        if (tokens.Spells(before, "to") && before > 0 && tokens.Spells(before - 1, "according")) score += 1;
        return score;
    }

    /// <summary>“a consulting firm called”, “a film called”, “a port named”.</summary>
    private bool IsNamedThing(int i) => tokens[i].Tag == Tag.Noun && tokens[i].Casing == Casing.Lower
        && (GovernorEvidence.IsFirm(tokens, i) || tokens[i].Is(WordClass.NamedThing | WordClass.WorkNoun | WordClass.PlaceNoun | WordClass.OrgNoun)) && !tokens[i].Is(WordClass.Kin);

    /// <summary>“two sisters, Greta and Astrid”: names up to a plural that says who they are.</summary>
    private bool EndsListOfKin(int i)
    {
        if (!IsJoined(i)) return false;
        for (int first = i; first >= 0 && first > i - LongestList; first--)
        {
            if (tokens[first].Is(WordClass.Kin) && tokens[first].Is(WordClass.PluralNoun) && tokens[first].Casing == Casing.Lower) return true;
            if (tokens[first].Tag is not (Tag.Name or Tag.Comma or Tag.Coordinator)) return false;
        }

        return false;
    }

    private int After(NameMention mention, int after)
    {
        ref Token next = ref tokens[after];
        int score = 0;
        bool mayBePlace = mention.Words.Length == 1 && !mention.HasTitle && mention.First > 0 && tokens[mention.First - 1].Tag == Tag.Preposition;
        if (ReportsBehind(after) || (IsApposed(mention, after) && ReportsBehind(after + 1))) score += 2;
        else if (mention.Words.Length > 1 && tokens[mention.First].Name == NameClass.None && IsArgument(mention, after)) score += 1;
        if (mention.Words.Length == 2 && next.Kind == TokenKind.Comma && ReportsBehindApposition(after)) score += 1;
        if (tokens.Spells(after, "who") && !mayBePlace) score += 3;
        if (mention.Words.Length > 1 && !mention.HasTitle && tokens[mention.First].Name == NameClass.None && IsArgument(mention, after) && IsMeantBelow(after)) score += 3;
        if (mention.Words.Length == 2 && next.Kind == TokenKind.Possessive && tokens[mention.First].Name == NameClass.None && new LoneNameEvidence(tokens).OwnsPersonal(after + 1)) score += 2;
        if (next.Kind == TokenKind.Possessive && mention.Words.Length == 1 && !mention.HasTitle && !tokens[mention.First].Is(NameClass.GivenMainly)
            && after + 2 < tokens.Count && tokens[after + 1].Is(NameClass.GivenMainly) && tokens[after + 2].Tag == Tag.Name) score -= 3;   // “Holvex’s Ann Tain”
        if (tokens.Spells(after, "shares") || tokens.Spells(after, "stock")) score -= 4;
        if (tokens.Spells(after, "himself") || tokens.Spells(after, "herself")) score += 5;
        if (tokens.Spells(after, "aged")) score += 3;
        if (tokens.Spells(after, "&") || BeginsFirm(after)) score -= 6;
        if (IsPlaceBehind(mention, after)) score -= 3;
        if (mention.Modifier && !mention.HasTitle && GovernorEvidence.IsPartOfFirm(tokens, after)) score -= after + 1 < tokens.Count && tokens.Spells(after + 1, "of") ? 8 : 4;
        if (tokens.Spells(after, "and") && after + 1 < tokens.Count && (tokens.Spells(after + 1, "his") || tokens.Spells(after + 1, "her"))) score += 3;
        if (IsPlural(after) && !EndsList(mention.TitleFirst - 1) && mention.Words.Length > 1 && !mention.HasTitle) score -= 3;
        if (next.Kind == TokenKind.Possessive && !mention.HasTitle && mention.Words.Length < 3 && !tokens[mention.First].Is(NameClass.GivenMainly) && OwnsPlace(after + 1)) score -= 3;
        if (tokens.Spells(after, "of") && after + 1 < tokens.Count && tokens[after + 1].Is(NameClass.PlaceMajor) && mention.Words.Length > 1) score += 1;
        if (next.Kind == TokenKind.Comma && !mayBePlace && !AsksWhere(mention, after + 1)) score += AppositionEvidence.BehindComma(tokens, after + 1, tokens[mention.First].Is(NameClass.Given));
        if (next.Kind == TokenKind.Open && after + 2 < tokens.Count) score += AppositionEvidence.InBrackets(tokens, after + 1);
        return score;
    }

    /// <summary>“Osk Varga and Co”, “Osk Varga, Merrow Hollis and Sons”.</summary>
    private bool BeginsFirm(int i)
    {
        int end = Math.Min(i + LongestList, tokens.Count - 1);
        while (i < end && tokens[i].Tag is Tag.Name or Tag.Comma) i++;
        return i < end && tokens.Spells(i, "and") && tokens[i + 1].Casing == Casing.Capitalised && WordStrings.WithoutStop(tokens.TextOf(i + 1)) is "Co" or "Company" or "Sons" or "Partners" or "Associates" or "Bros";
    }

    /// <summary>It does something, or something is done to it, without a preposition.</summary>
    private bool IsArgument(NameMention mention, int after) =>
        (tokens[after].Tag is Tag.Verb or Tag.Modal or Tag.Have or Tag.Be && !IsPlural(after))
        || (mention.TitleFirst > 0 && tokens[mention.TitleFirst - 1].Tag == Tag.Verb)
        || (tokens[after].Kind == TokenKind.Possessive && after + 1 < tokens.Count && tokens[after + 1].Is(WordClass.Kin | WordClass.PersonNoun));

    /// <summary>“Osk Varga was on the roof when she smelt”: the clause below means the subject above, with nobody else between.</summary>
    private bool IsMeantBelow(int i)
    {
        for (int end = Math.Min(i + LongestClause, tokens.Count - 1); i < end && tokens[i].Kind is TokenKind.Word or TokenKind.Comma or TokenKind.Possessive; i++)
        {
            if (tokens[i].Is(WordClass.Subordinator) && tokens[i + 1].Is(WordClass.PronounMale | WordClass.PronounFemale) && tokens[i + 1].Is(WordClass.PersonalPronoun)) return true;
            if (tokens[i].Is(WordClass.PronounMale | WordClass.PronounFemale) || IsPersonNoun(i)) return false;
            if (tokens[i].Tag == Tag.Name && tokens[i].Is(NameClass.Given)) return false;
        }

        return false;
    }

    /// <summary>“Osk Varga village”, “in Osk Varga, Texas”.</summary>
    private bool IsPlaceBehind(NameMention mention, int after)
    {
        if (mention.Words.Length == 1 || mention.HasTitle) return false;
        if (tokens[after].Kind == TokenKind.Comma)
            return mention.First > 0 && tokens[mention.First - 1].Tag == Tag.Preposition && after + 1 < tokens.Count && tokens[after + 1].Is(NameClass.PlaceMajor);
        return IsFacility(after) || (after + 1 < tokens.Count && tokens[after].Casing == Casing.Lower && tokens[after].Tag is Tag.Noun or Tag.Adjective && IsFacility(after + 1));
    }

    /// <summary>“Osk Varga hospital”, “Osk Varga refugee camp”.</summary>
    private bool IsFacility(int i) => tokens[i].Casing == Casing.Lower && tokens[i].Tag == Tag.Noun
        && (tokens[i].Is(WordClass.PlaceNoun) || tokens.TextOf(i) is "hospital" or "hospitals" or "school" or "schools" or "church" or "camp" or "prison" or "jail" or "clinic" or "infirmary"
            or "hospice" or "museum" or "library" or "university" or "academy" or "barracks" or "refinery" or "shrine" or "synagogue" or "monastery" or "convent" or "nursery" or "orphanage");

    /// <summary>“the Lady Orla”, “the Sir Osk Varga”: nobody has an article before such a title.</summary>
    private bool IsOfShip(int title) => tokens.TextOf(title).TrimEnd('.') is "Sir" or "Lady" or "Dame" or "Mr" or "Mrs" or "Miss" or "Ms" or "Captain" or "King"
        or "Queen" or "Prince" or "Princess" or "Don" or "Uncle" or "Aunt" or "Auntie" or "Mother" or "Father";

    /// <summary>A club or a band are many: “Aston Villa are top”.</summary>
    private bool IsPlural(int i) => tokens.Spells(i, "are") || tokens.Spells(i, "were") || tokens.Spells(i, "have");

    private bool IsJoined(int i) => i >= 0 && i < tokens.Count && (tokens.Spells(i, "and") || tokens.Spells(i, "or") || tokens[i].Kind == TokenKind.Comma);

    /// <summary>“St James’ Park”, “Levi’s Stadium”.</summary>
    private bool OwnsPlace(int i)
    {
        int last = i;
        while (last < tokens.Count && last < i + 4 && tokens[last].Tag == Tag.Name) last++;
        return last > i && tokens[last - 1].Is(WordClass.PlaceNoun | WordClass.EventNoun | WordClass.OrgNoun);
    }

    /// <summary>“and Osk Varga were”, “and Sweden’s Osk Varga were”: the name is the last of several.</summary>
    private bool EndsList(int i)
    {
        for (int end = Math.Max(0, i - LongestOwner); i > end && tokens[i].Tag is Tag.Possessive or Tag.Name or Tag.Noun or Tag.Adjective or Tag.Determiner; i--) { }
        return IsJoined(i);
    }

    /// <summary>“the Tain administration”: the article belongs to the noun behind.</summary>
    private bool ModifiesNoun(int after) => after < tokens.Count && tokens[after].Tag is Tag.Noun or Tag.Adjective && tokens[after].Casing == Casing.Lower;

    /// <summary>“the Osk Varga association”: what many are is called by its own name.</summary>
    private bool IsBodyOfMany(int i) => tokens.TextOf(i) is "association" or "company" or "firm" or "club" or "band" or "tribe" or "clan" or "federation" or "society" or "cooperative"
        or "community" or "people" or "nation" or "brand" or "chain" or "newspaper" or "magazine" or "agency";

    /// <summary>“One of them, Osk Varga, said”: between commas.</summary>
    private bool IsApposed(NameMention mention, int after) => tokens[after].Kind == TokenKind.Comma && mention.Words.Length > 1
        && mention.TitleFirst > 0 && tokens[mention.TitleFirst - 1].Kind == TokenKind.Comma && tokens[mention.First].Is(NameClass.Given | NameClass.Surname);

    /// <summary>“Osk Varga, a Ruritanian then working for the railway, wrote”.</summary>
    private bool ReportsBehindApposition(int comma)
    {
        if (comma + 2 >= tokens.Count || tokens[comma + 1].Tag != Tag.Determiner || tokens.Spells(comma + 1, "the")) return false;
        int i = comma + 2, head = i;
        bool whole = false;
        for (int end = Math.Min(i + LongestList, tokens.Count - 1); i < end && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens[i].Tag is Tag.Verb or Tag.Relative or Tag.Be or Tag.Have) return false;
            whole |= tokens[i].Tag == Tag.Preposition;
            if (!whole && tokens[i].Tag == Tag.Noun) head = i;
        }

        return tokens[i].Kind == TokenKind.Comma && i + 1 < tokens.Count && ReportsBehind(i + 1) && !tokens[head].Is(WordClass.GroupNoun | WordClass.OrgNoun | WordClass.WorkNoun);
    }

    /// <summary>“asked the clerk, Osk Varga, where it was”: what is asked, and no clause about the place of that name.</summary>
    private bool AsksWhere(NameMention mention, int i) =>
        i < tokens.Count && tokens.Spells(i, "where") && mention.First > 1 && tokens[mention.First - 1].Kind == TokenKind.Comma && IsPersonNoun(mention.First - 2);

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

    private bool IsPersonNoun(int i) => tokens[i].Casing == Casing.Lower && tokens[i].Is(WordClass.PersonNoun | WordClass.Kin) && tokens[i].Tag == Tag.Noun;

    /// <summary>“early rival Varga”: who competes, makes or leads may be a firm.</summary>
    private bool IsOfFirmsToo(int i) => tokens.TextOf(i) is "rival" or "competitor" or "partner" or "owner" or "maker" or "supplier" or "leader" or "sponsor" or "newcomer" or "ally"
        or "neighbor" or "neighbour" or "winner" or "champion" or "builder" or "buyer" or "bidder" or "client" or "customer" or "lender" or "insurer" or "operator" or "provider"
        or "giant" or "pioneer" or "host" or "opponent" or "favorite" or "favourite" or "contractor" or "developer" or "dealer" or "broker" or "creditor"
        or "agent" or "auctioneer" or "accountant" or "bookmaker" or "retailer" or "manufacturer";

    /// <summary>“Holvex”, “Wellspring Correctional”: nothing in it is somebody's name.</summary>
    private bool MayBeFirm(NameMention mention) => mention.Words.Length == 1
        ? !tokens[mention.First].Is(NameClass.Given | NameClass.SurnameCommon)
        : tokens[mention.First].Name == NameClass.None && tokens[mention.Last].Name == NameClass.None && tokens[mention.Last].Word != WordClass.None;

    private bool IsThing(int i) => tokens[i].Casing == Casing.Lower && tokens[i].Is(WordClass.NamedThing) && !tokens[i].Is(WordClass.PluralNoun) && tokens[i].Tag == Tag.Noun;
}
