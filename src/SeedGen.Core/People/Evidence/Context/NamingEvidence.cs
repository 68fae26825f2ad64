using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Evidence.Context;

/// <summary>Weighs the verbs that give somebody or something a name: “known as”, “called”, “named”.</summary>
internal readonly struct NamingEvidence
{
    private readonly TokenList _tokens;
    private readonly Surroundings _words;
    private readonly NameMention _mention;

    /// <summary>The token in front, titles excluded, and the one behind the name.</summary>
    private readonly int _before, _after;

    /// <summary>Asks about <paramref name="mention"/>, which must not be the first of <paramref name="tokens"/>.</summary>
    public NamingEvidence(TokenList tokens, NameMention mention)
    {
        (_tokens, _words, _mention) = (tokens, new(tokens), mention);
        (_before, _after) = (mention.TitleFirst - 1, mention.Last + 1);
    }

    /// <summary>The sum of all clues.</summary>
    public int Sum() => KnownAs() + Called() + Named();

    private ref Token First => ref _tokens[_mention.First];

    private bool Spells(string word) => _tokens.Spells(_before, word);

    private bool Spells(int back, string word) => _before >= back && _tokens.Spells(_before - back, word);

    /// <summary>“known as Osk Varga”, “identified only as Osk Varga”, “named as Osk Varga”, “gave her name as Osk”.</summary>
    private int KnownAs()
    {
        if (Spells("of") && Spells(1, "name") && Spells(2, "the") && Spells(3, "by")) return 4;   // “goes by the name of Varga”
        if (!Spells("as")) return 0;
        // “the planet known as Osk Varga”
        if (_before > 1 && Spells(1, "known") && _words.HasNameOfItsOwn(_before - 2)) return -4;
        int score = Spells(1, "named") || Spells(1, "identified") || Spells(1, "name")
            || ((Spells(1, "only") || Spells(1, "himself") || Spells(1, "herself")) && (Spells(2, "name") || Spells(2, "identified")))
            ? 4
            : 0;
        return _before > 1 && (Spells(1, "known") || (Spells(1, "only") && Spells(2, "known"))) ? score + 2 : score;
    }

    /// <summary>“a film called Osk Varga”, “a clerk called Osk Varga”, “a Dane called Osk Varga”, “who asked to be called Osk”.</summary>
    private int Called()
    {
        if (_before == 0 || !Spells("called")) return 0;
        if (IsRole()) return -12;
        if (_before > 2 && Spells(1, "one") && _words.HasNameOfItsOwn(_before - 3)) return -6;   // “ships, one called”
        if (Spells(1, "be") && Spells(2, "to") && (Spells(3, "asked") || Spells(3, "wanted") || Spells(3, "preferred"))) return 4;
        ref Token noun = ref _tokens[_before - 1];
        // “the paper called Osk Varga a liar”
        bool describes = _after < _tokens.Count && _tokens[_after].Tag is Tag.Determiner or Tag.Adjective;
        if (!_mention.Possessor && !describes && _words.HasNameOfItsOwn(_before - 1)) return -5;
        return _words.IsPersonNoun(_before - 1) || (noun.Is(WordClass.Demonym) && !noun.Is(WordClass.PluralNoun)) ? 4 : 0;
    }

    /// <summary>“surnamed Varga”, “a man named Osk Varga”, “a port named Osk Varga”.</summary>
    private int Named()
    {
        if (Spells("surnamed")) return 4;
        if (!Spells("named")) return 0;
        // “the capsule, named Varga”
        if (_before > 1 && _tokens[_before - 1].Kind == TokenKind.Comma && _words.IsThing(_before - 2)) return -4;
        if (IsAppointed()) return 2;
        if (IsRole()) return -12;
        bool noun = _before > 0 && _tokens[_before - 1].Tag == Tag.Noun && !Spells(1, "police")
            && !_tokens[_before - 1].Is(WordClass.PersonNoun | WordClass.Kin) && !IsWhereSomebodyIs(_before - 1);
        return noun && (_words.HasNameOfItsOwn(_before - 1) || !First.Is(NameClass.GivenMainly)) ? -4 : 2;
    }

    /// <summary>“Tain plays a deaf teacher named Osk”: nobody but a part.</summary>
    private bool IsRole()
    {
        int i = _before - 1, end = Math.Max(0, i - Surroundings.LongestList);
        while (i > end && _tokens[i].Tag is Tag.Noun or Tag.Adjective or Tag.Number) i--;
        return i > 0 && (_tokens.Spells(i, "a") || _tokens.Spells(i, "an"))
            && _tokens.TextOf(i - 1) is "plays" or "playing" or "portrays" or "portraying";
    }

    /// <summary>“a student at the college named Osk Varga”, “a clerk of the board named Osk Varga”: not the college is so named.</summary>
    private bool IsWhereSomebodyIs(int noun)
    {
        if (_mention.Words.Length < 2 || !First.Is(NameClass.Given)) return false;
        int i = noun;
        while (i > 0 && i > noun - Surroundings.LongestList
            && _tokens[i].Tag is Tag.Noun or Tag.Adjective or Tag.Name or Tag.Determiner)
            i--;
        return i > 1 && _tokens[i].Tag == Tag.Preposition && !_tokens.Spells(i, "of") && _words.IsPersonNoun(i - 1);
    }

    /// <summary>“the board named Osk Varga as chair”, “the club named Osk Varga its captain”.</summary>
    private bool IsAppointed() => _mention.Words.Length > 1 && _before > 0 && _after < _tokens.Count
        && _tokens[_before - 1].Is(WordClass.GroupNoun | WordClass.OrgNoun)
        && _tokens.LowerOf(_after) is "as" or "to" or "its" or "the" or "their" or "chief" or "interim" or "acting";
}
