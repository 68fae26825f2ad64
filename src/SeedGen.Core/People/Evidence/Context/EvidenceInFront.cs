using SeedGen.Language;
using SeedGen.People.Evidence.Words;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Evidence.Context;

/// <summary>
/// Weighs what stands in front of a name, titles excluded. Each clue has a method: more than nothing speaks for a person, less against.
/// </summary>
internal readonly struct EvidenceInFront
{
    private const WordClass CommonThing = WordClass.WorkNoun | WordClass.PlaceNoun;

    private static readonly WordList Epithets = new(
        "formidable", "redoubtable", "irrepressible", "indefatigable", "inimitable", "tireless", "charismatic", "outspoken", "mercurial",
        "flamboyant", "fiery", "elderly", "disgraced", "jailed", "imprisoned", "exiled", "murdered", "slain", "estranged", "bespectacled",
        "bearded", "wily", "pugnacious", "genial", "affable", "gifted", "talented", "youthful", "ageing", "aging", "evergreen", "retired",
        "unmarried", "widowed", "pregnant");

    private readonly TokenList _tokens;
    private readonly Surroundings _words;
    private readonly GovernorEvidence _governors;
    private readonly NameMention _mention;

    /// <summary>The token in front, and the one behind the name.</summary>
    private readonly int _before, _after;

    /// <summary>Whether the name stands alone as persons' names do.</summary>
    private readonly bool _lone;

    /// <summary>Asks about <paramref name="mention"/>, which must not be the first of <paramref name="tokens"/>.</summary>
    public EvidenceInFront(TokenList tokens, NameMention mention, bool lone)
    {
        (_tokens, _mention, _lone) = (tokens, mention, lone);
        (_before, _after) = (mention.TitleFirst - 1, mention.Last + 1);
        (_words, _governors) = (new(tokens), new(tokens));
    }

    /// <summary>The sum of all clues.</summary>
    public int Sum()
    {
        ref Token previous = ref _tokens[_before];
        int score = LastOfRelatives() + previous.Kind switch
        {
            TokenKind.Comma => BehindComma(),
            TokenKind.Number => BehindAge(),
            TokenKind.Word when previous.Hyphenated => BehindAge(),   // “four-year-old Osk”
            TokenKind.Possessive => BehindOwner(),
            _ => BehindAmpersand(),
        };
        if (previous.Kind != TokenKind.Word || _before < _mention.Sentence) return score;
        score += BehindArticle() + BehindLetters() + Played() + Late() + DoneByMe() + Byline();
        if (previous.Casing != Casing.Lower) return score;
        score += BehindFirmNoun() + BehindWhereabouts() + Example();
        if (OfPartners() is var firm and not 0) return score + firm;
        return score + BehindNoun() + Epithet() + BehindCopula() + OfKin() + Married()
            + new NamingEvidence(_tokens, _mention).Sum() + Governed() + Reported();
    }

    private ref Token First => ref _tokens[_mention.First];

    private bool Spells(string word) => _tokens.Spells(_before, word);

    private bool Spells(int back, string word) => _before >= back && _tokens.Spells(_before - back, word);

    /// <summary>“his wife, Osk Varga”, “the clerk, Osk Varga”; “her name, Osk Varga”; “the tanker, Osk Varga”.</summary>
    private int BehindComma()
    {
        if (_before == 0) return 0;
        int score = 0;
        if (_words.IsPersonNoun(_before - 1))
            score += _tokens[_before - 1].Is(WordClass.Kin) ? (IsOwnKin(_before - 1) ? 6 : 3)
                : IsApposedAlone() ? 2 + _mention.Words.Length : 2;
        else if (_mention.Words.Length > 1 && !_mention.HasTitle && Roles.RolesInClauses.InFront(_tokens, _mention, 0, out _, out _, out _))
            score += 3;
        if (Spells(1, "name")) score += 4;
        // “her nine-year-old, Osk,”
        if (_before > 1 && CompoundNouns.IsAge(_tokens, _before - 1) && _tokens[_before - 2].Tag is Tag.PossessivePronoun or Tag.Possessive)
            score += 3;
        // “its auditors, Osk Varga, have”
        if (!_mention.HasTitle && GovernorEvidence.ArePartners(_tokens, _before - 1)
            && !(_after < _tokens.Count && _tokens.Spells(_after, "and")))
            score -= 8;
        // “Asked about the barge, Osk Varga said”
        bool apposed = _after < _tokens.Count && _tokens[_after].Kind is not TokenKind.Word;
        return apposed && _words.IsThing(_before - 1) ? score - 4 : score;
    }

    /// <summary>
    /// “The tea seller, Modib, says”, “its deputy leader, Newid Tuvelkham,”: words that no list has, between commas; two behind an office.
    /// </summary>
    private bool IsApposedAlone() =>
        (_mention.Words.Length == 1
            || (_mention.Words.Length == 2 && _tokens[_before - 1].Is(WordClass.Title) && _tokens[_mention.Last].Word == WordClass.None))
        && _after < _tokens.Count && _tokens[_after].Kind == TokenKind.Comma
        && First.Word == WordClass.None && First.Casing == Casing.Capitalised
        && !First.Is(NameClass.Place | NameClass.PlaceMajor | NameClass.Organisation);

    /// <summary>“and his wife, Dot.”: whatever word the given name is.</summary>
    private bool IsOwnKin(int kin) => kin > 0 && _mention.Words.Length == 1 && First.Is(NameClass.Given)
        && !First.Is(NameClass.Place | NameClass.PlaceMajor) && _tokens[kin - 1].Tag is Tag.PossessivePronoun or Tag.Possessive
        && _after < _tokens.Count && _tokens[_after].Kind is TokenKind.Stop or TokenKind.Comma;

    /// <summary>“in the title role of Osk Varga”, “known as Sergeant Varga in the series”.</summary>
    private int Played() => _governors.IsRole(_before) || _governors.IsCharacter(_before, _after) || _governors.IsPlayed(_before)
        || _governors.IsStarred(_before) ? -12 : 0;

    /// <summary>“I’m Feeling Tired”: what I am doing.</summary>
    private int DoneByMe() => _tokens[_before].Tag == Tag.Be && First.Is(WordClass.VerbGerund) && !First.Is(NameClass.GivenMainly) ? -8 : 0;

    /// <summary>“By Tuvellin Varga”, “Lowmere Rural / By Tuvellin Varga”, and nothing more in the line.</summary>
    private int Byline()
    {
        if (!Bylines.Is(_tokens, _before) || _mention.Words.Length is < 2 or > 3 || First.Word != WordClass.None) return 0;
        bool opens = _before == 0 || _tokens[_before - 1].Kind != TokenKind.Word || Bylines.IsLineBetween(_tokens, _before - 1);
        bool ends = _after == _tokens.Count || _tokens.Spells(_after, "and") || _tokens[_after].Tag is Tag.Name or Tag.Comma
            || Bylines.IsLineBetween(_tokens, _mention.Last);
        return opens && ends ? 4 : 0;
    }

    /// <summary>“nearby Osk Varga”.</summary>
    private int BehindWhereabouts() => !_mention.HasTitle && GovernorEvidence.IsWhereabouts(_tokens, _before) ? -4 : 0;

    /// <summary>“19-year-old Osk Varga”.</summary>
    private int BehindAge()
    {
        if (!CompoundNouns.IsAge(_tokens, _before)) return 0;
        bool full = _mention.Words.Length == 2, given = First.Is(NameClass.GivenMainly);
        if (full && given) return 6;
        return full || given || (_before > 1 && _tokens[_before - 1].Kind == TokenKind.Comma && _tokens[_before - 2].Is(WordClass.Kin))
            ? 3
            : 0;
    }

    /// <summary>“the club’s Osk Varga”; a single word that somebody has is a thing, but for players of a town or country.</summary>
    private int BehindOwner() => _before == 0 ? 0
        : _mention.Words.Length == 1 ? (_lone ? 0 : -3)
        : _tokens[_before - 1].Is(NameClass.Place | NameClass.PlaceMajor) ? 0
        : _tokens[_before - 1].Tag == Tag.Name && NameWords.IsFrequentGiven(First) ? 2 : 1;   // “Holvex’s Andy Grove”

    /// <summary>“Varga &amp; Hollis”.</summary>
    private int BehindAmpersand() => Spells("&") ? -6 : 0;

    /// <summary>“two sisters, Greta and Astrid”: names up to a plural that says who they are.</summary>
    private int LastOfRelatives()
    {
        if (!_words.IsJoint(_before)) return 0;
        for (int first = _before; first >= 0 && first > _before - Surroundings.LongestList; first--)
        {
            ref Token token = ref _tokens[first];
            if (token.Casing == Casing.Lower && ((token.Is(WordClass.Kin) && token.Is(WordClass.PluralNoun)) || AreChildren(first)))
                return 3;
            if (token.Tag is not (Tag.Name or Tag.Comma or Tag.Coordinator)) return 0;
        }

        return 0;
    }

    private bool AreChildren(int i) =>
        _tokens.TextOf(i) is "children" or "kids" or "siblings" or "grandchildren" or "parents" or "twins" or "triplets";

    /// <summary>“the Osk Varga”, “the Lady Orla”, unless the article belongs to a noun behind: “the Tain administration”.</summary>
    private int BehindArticle()
    {
        if (!Spells("the") && !Spells("a") && !Spells("an")) return 0;
        // “the Lady Orla”, but “a Mr Varga” is somebody whom the writer does not know
        if (_mention.HasTitle) return Spells("the") && IsTitleOfShips(_mention.TitleFirst) ? -8 : 0;
        bool modifies = _after < _tokens.Count && _tokens[_after].Tag is Tag.Noun or Tag.Adjective
            && _tokens[_after].Casing == Casing.Lower;
        return !modifies || (IsBodyOfMany(_after) && !First.Is(NameClass.GivenMainly)) ? -4 : 0;
    }

    /// <summary>“the RV Osk Varga”.</summary>
    private int BehindLetters() => _tokens[_before].Casing == Casing.Upper && !_mention.HasTitle && Spells(1, "the")
        && !_tokens[_before].Is(WordClass.Title | WordClass.PersonNoun) ? -6 : 0;

    /// <summary>“the law firm Osk Varga”, “rival group Osk Varga”.</summary>
    private int BehindFirmNoun() => !_mention.HasTitle && GovernorEvidence.IsFirm(_tokens, _before)
        && !(_tokens[_before].Is(WordClass.PersonNoun) && First.Is(NameClass.Given)) ? -5 : 0;

    /// <summary>“lenders Osk Varga and Orla Hollis”, “providers, such as Osk Varga”: of what the name is an example.</summary>
    private int Example()
    {
        if (_mention.HasTitle) return 0;
        return _governors.NounOfExample(_before) is >= 0 and int noun && GovernorEvidence.AreFirms(_tokens, noun) ? -6 : 0;
    }

    /// <summary>“of brokers Osk Varga”, “architects Osk Varga”.</summary>
    private int OfPartners() => _mention.HasTitle ? 0
        : _governors.IsFirmOf(_before) ? -6
        : !_words.IsJoint(_after) && GovernorEvidence.ArePartners(_tokens, _before) ? -5 : 0;

    /// <summary>“engineer Osk Varga”, “the tanker Osk Varga”, “the film Osk Varga”.</summary>
    private int BehindNoun()
    {
        ref Token noun = ref _tokens[_before];
        if (!_mention.HasTitle && Roles.JobNouns.EndsOffice(_tokens, _before)) return 3;
        if (_words.IsPersonNoun(_before) && !(IsSaidOfFirms(_tokens, _before) && MayBeFirm())
            && !(noun.Is(WordClass.PluralNoun) && !_words.IsJoint(_after)))
            return !noun.Is(WordClass.GroupNoun) ? 3 : First.Is(NameClass.Given) ? 2 : -1;
        if (noun.Tag != Tag.Noun || noun.Is(WordClass.PersonNoun | WordClass.PluralNoun)) return 0;
        // “the frigate Prince Osk”, “the brand Captain Osk”
        if (_mention.HasTitle)
            return noun.Is(WordClass.NamedThing)
                && (IsTitleOfShips(_mention.TitleFirst) || _tokens.TextOf(_mention.TitleFirst) is "Professor" or "Admiral")
                ? -8
                : 0;
        return noun.Is(WordClass.NamedThing) ? -4 : noun.Is(CommonThing) ? -2 : 0;
    }

    /// <summary>“Best actress was Osk Varga.”, “whose real name is Osk Varga”: who somebody is.</summary>
    private int BehindCopula()
    {
        if (_before == 0 || _mention.Words.Length == 1 || !(Spells("was") || Spells("is"))) return 0;
        bool somebody = !_mention.HasTitle && _words.IsPersonNoun(_before - 1)
            && !_tokens[_before - 1].Is(WordClass.GroupNoun | WordClass.PluralNoun) && !IsSaidOfFirms(_tokens, _before - 1);
        return somebody ? 3 : Spells(1, "name") ? 4 : 0;
    }

    /// <summary>“the late Osk Varga”.</summary>
    private int Late() => Spells("late") && _mention.Words.Length > 1 && !_mention.Modifier
        && (Spells(1, "the") || (_before > 0 && _tokens[_before - 1].Is(WordClass.PossessiveDeterminer)))
        ? 4
        : 0;

    /// <summary>“the formidable Osk Varga”: what nothing but somebody is.</summary>
    private int Epithet() => _mention.Words.Length > 1 && !_mention.HasTitle && !_mention.Modifier && Spells(1, "the")
        && _tokens[_before].Tag == Tag.Adjective && Epithets.Has(_tokens, _before) ? 2 : 0;

    /// <summary>“his first marriage, to Osk Varga,”, “who is engaged to Osk Varga”.</summary>
    private int Married()
    {
        if (!Spells("to") || _mention.Words.Length == 1) return 0;
        int i = _before > 1 && _tokens[_before - 1].Kind == TokenKind.Comma ? _before - 2 : _before - 1;
        return i >= 0 && _tokens.TextOf(i) is "marriage" or "married" or "engaged" or "engagement" or "wedding" or "wed" or "remarried"
            or "betrothed" ? 4 : 0;
    }

    /// <summary>“his wife Mercy”, “whose mother Dot”.</summary>
    private int OfKin()
    {
        if (_before == 0 || _mention.Words.Length > 1 || !First.Is(NameClass.Given) || !_tokens[_before].Is(WordClass.Kin)) return 0;
        return _tokens[_before - 1].Tag is Tag.Possessive or Tag.PossessivePronoun ? 2 : Spells(1, "whose") ? 3 : 0;
    }

    /// <summary>“at Osk Varga”, “the mayor of Osk Varga”; not “in Orla Tain’s garden”.</summary>
    private int Governed()
    {
        bool owns = _mention.Possessor && (_lone || First.Is(NameClass.Given));
        return _mention.HasTitle || owns ? 0 : _governors.Of(_before);
    }

    /// <summary>“…,” said Osk Varga; led by Osk Varga; according to Osk Varga.</summary>
    private int Reported()
    {
        if (_before == 0) return 0;
        ref Token front = ref _tokens[_before - 1];
        int score = 0;
        if (_words.IsSaid(_before) && front.Kind is TokenKind.Quote or TokenKind.Comma && !_mention.Modifier && !_mention.Possessor)
            score += 2;
        if (Spells("by") && front.Tag == Tag.Participle) score += 1;
        return Spells("to") && Spells(1, "according") ? score + 1 : score;
    }

    /// <summary>“Holvex”, “Wellspring Correctional”: nothing in it is somebody's name.</summary>
    private bool MayBeFirm() => _mention.Words.Length == 1
        ? !First.Is(NameClass.Given | NameClass.SurnameCommon)
        : !First.Is(NameClass.Given | NameClass.FamilyFirst) && !_tokens[_mention.Last].Is(NameClass.Given)
            && (Singular(_tokens, _before) is "rival" or "competitor"   // “rivals Osk Varga and Merrow Hollis”: firms more often
                || (First.Name == NameClass.None && _tokens[_mention.Last].Name == NameClass.None
                    && _tokens[_mention.Last].Word != WordClass.None));

    /// <summary>“the Lady Orla”, “the Sir Osk Varga”: nobody has an article before such a title.</summary>
    private bool IsTitleOfShips(int i) =>
        _tokens.TextOf(i).TrimEnd('.') is "Sir" or "Lord" or "Lady" or "Dame" or "Mr" or "Mrs" or "Miss" or "Ms"
        or "Captain" or "King" or "Queen" or "Prince" or "Princess" or "Don" or "Uncle" or "Aunt" or "Auntie" or "Mother" or "Father";

    /// <summary>“the Osk Varga association”: what many are is called by its own name.</summary>
    private bool IsBodyOfMany(int i) => _tokens.TextOf(i) is "association" or "company" or "firm" or "club" or "band" or "tribe" or "clan"
        or "federation" or "society" or "cooperative" or "community" or "people" or "nation" or "brand" or "chain" or "newspaper"
        or "magazine" or "agency";

    /// <summary>“early rival Varga”, “Rivals Varga and Hollis”: who competes, makes or leads may be a firm.</summary>
    private static bool IsSaidOfFirms(TokenList tokens, int i) =>
        Singular(tokens, i) is "rival" or "competitor" or "partner" or "owner" or "maker" or "supplier"
        or "leader" or "sponsor" or "newcomer" or "ally" or "neighbor" or "neighbour" or "winner" or "champion" or "builder" or "buyer"
        or "bidder" or "client" or "customer" or "lender" or "insurer" or "operator" or "provider" or "giant" or "pioneer" or "host"
        or "opponent" or "favorite" or "favourite" or "contractor" or "developer" or "dealer" or "broker" or "creditor" or "agent"
        or "auctioneer" or "accountant" or "bookmaker" or "retailer" or "manufacturer" or "brewer";

    private static string Singular(TokenList tokens, int i) => tokens.LowerOf(i).TrimEnd('s');

    /// <summary>“Rival Osk Varga picked up the account”: a sentence opens with a noun that firms have too.</summary>
    public static bool IsRivalFirm(TokenList tokens, NameMention mention) =>
        mention.TitleFirst == mention.Sentence && mention.First == mention.TitleFirst + 1
        && !tokens[mention.TitleFirst].Is(WordClass.Title) && !tokens[mention.First].Is(NameClass.GivenMainly)
        && IsSaidOfFirms(tokens, mention.TitleFirst);
}
