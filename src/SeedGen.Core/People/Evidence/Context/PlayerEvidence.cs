using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Evidence.Context;

/// <summary>
/// In the report of a match, weighs what makes a player of a word: “Varga curled the ball”, “a penalty from Varga”, “Varga, who was
/// booked”.
/// </summary>
internal readonly struct PlayerEvidence(TokenList tokens)
{
    private const WordClass NoName = WordClass.CommonWord | WordClass.Kin | WordClass.Title | WordClass.PluralNoun | WordClass.Demonym;

    private const int Player = 3, Likely = 2, Team = -4;

    /// <summary>More than what a preposition says against a person.</summary>
    private const int Governed = 5;

    /// <summary>Tokens from a noun or participle to the agent.</summary>
    private const int LongestPhrase = 5;

    /// <summary>“was booked”: what is done to players, and not to teams.</summary>
    private static readonly WordList Sanctions = new(
        "booked", "cautioned", "sent", "dismissed", "substituted", "replaced", "withdrawn", "penalised", "penalized", "sin-binned",
        "yellow-carded", "red-carded", "shown", "stretchered", "carried", "caught", "bowled", "stumped", "trapped", "dropped", "adjudged",
        "fouled", "felled", "tripped", "hauled", "upended", "scythed", "clattered", "injured", "concussed", "suspended", "ejected",
        "traded", "hurt", "unmarked", "flagged", "ruled", "lbw", "booed", "pulled", "walked");

    /// <summary>What teams do as well as players.</summary>
    private static readonly WordList DeedsOfTeams = new(
        "was", "is", "had", "has", "won", "lost", "beat", "drew", "led", "trailed", "edged", "defeated", "thrashed", "scored", "moved",
        "climbed", "dropped", "stayed", "remained", "went", "came", "took", "got", "made", "opened", "started", "finished", "ended", "held",
        "kept", "rallied", "hosted", "faced", "met", "plays", "hosts", "faces", "meets", "wins", "leads", "visits", "travelled", "travels",
        "reached", "missed", "needed", "advanced", "qualified", "improved", "fell", "sits", "sat", "signed", "fielded", "announced",
        "equalised", "equalized", "pulled", "hit", "struck", "responded", "dominated", "threatened", "pressed", "snapped", "extended",
        "saw", "found", "gave", "conceded", "collapsed", "declared", "closed", "resumed", "enjoyed", "dispatched", "crushed", "stunned",
        "upset", "swept", "clinched", "secured", "sealed", "claimed", "denied", "survived", "suffered", "slipped", "slumped", "failed",
        "tried", "looked", "seemed", "appeared", "proved", "began", "continued", "returned", "welcomed", "entertained", "eased", "cruised",
        "romped", "said");

    /// <summary>What comes from a player, by one or off one, and other texts have too.</summary>
    private static readonly WordList Plays = new(
        "try", "tries", "strike", "strikes", "effort", "efforts", "drive", "foul", "fouls", "challenge", "century", "single", "double",
        "triple", "walk", "walks", "throw", "feed", "assist", "assists", "delivery", "conversion", "conversions", "break", "breaks",
        "finish", "serve", "spell", "knock", "partnership", "grounder", "fly", "sacrifice", "one", "two", "three", "reception");

    /// <summary>The sum for one mention of one word that has no title.</summary>
    public int Of(NameMention mention)
    {
        int before = mention.First - 1, after = mention.Last + 1;
        if (after >= tokens.Count || tokens[mention.Last].Is(NoName)) return 0;
        if (mention.Quoted && tokens[mention.Last].Is(NameClass.GivenMainly)) return 0;   // “Osk was good” of Osk Varga
        if (new TeamEvidence(tokens).IsLikely(after)) return Team;
        if (before >= 0 && IsWhere(before)) return 0;
        if (before > 0 && IsGoverned(InFrontOfList(before))) return Governed;
        if (ActsAlone(after) || (before > 0 && (IsBeaten(before, after) || IsPost(before)))) return Player;
        if (!MayBeName(mention.Last)) return 0;
        if (tokens[after].Kind == TokenKind.Possessive) return IsPlay(after + 1) || IsPlay(after + 2) ? Likely : 0;
        bool told = tokens[after].Kind == TokenKind.Comma && after + 2 < tokens.Count && tokens.Spells(after + 1, "who");
        if (VerbAt(told ? after + 2 : BehindBrackets(after)) is >= 0 and int verb)
            return told || DeedsOfTeams.Has(tokens, verb) ? Likely : Player;
        return before >= 0 && IsObject(before) ? Likely : 0;
    }

    /// <summary>“in Lowmere”, “the Lowmere”.</summary>
    private bool IsWhere(int before) => tokens.Spells(before, "in") || tokens.Spells(before, "at") || tokens.Spells(before, "of")
        || tokens.Spells(before, "the");

    /// <summary>Somebody may be called so: a name of persons that is no town's as well, or a word that no list has.</summary>
    private bool MayBeName(int i)
    {
        ref Token name = ref tokens[i];
        return name.Is(NameClass.Surname | NameClass.Given)
            ? !name.Is(NameClass.PlaceMajor) && (!name.Is(NameClass.Place) || name.Is(NameClass.SurnameCommon))
            : name.Word == WordClass.None && name.Name == NameClass.None;
    }

    /// <summary>“curled the ball”, “has twice headed”, “was booked”, “, who was”.</summary>
    private bool ActsAlone(int after)
    {
        if (tokens[after].Kind == TokenKind.Comma)
            return after + 2 < tokens.Count && tokens.Spells(after + 1, "who")
                && (tokens.Spells(after + 2, "was") || tokens.Spells(after + 2, "is") || tokens.Spells(after + 2, "has")
                    || ActsAlone(after + 2));
        int verb = after;
        bool passive = false;
        for (int end = Math.Min(tokens.Count - 1, after + LongestPhrase);
            verb < end && tokens[verb].Tag is Tag.Adverb or Tag.Have or Tag.Be; verb++)
            passive |= tokens[verb].Tag == Tag.Be;
        return tokens[verb].Casing == Casing.Lower && (passive
            ? Sanctions.Has(tokens, verb)
            : tokens[verb].Is(WordClass.PlayVerb) && tokens[verb].Tag is Tag.Verb or Tag.Participle
                && !tokens[verb].Is(WordClass.VerbBase));
    }

    /// <summary>“goals from Varga (two), Tuvel and”: the token in front of all names.</summary>
    private int InFrontOfList(int i)
    {
        for (int end = Math.Max(0, i - Surroundings.LongestList); i > end && new Surroundings(tokens).IsJoint(i);)
        {
            int name = i - 1;
            if (tokens[name].Kind == TokenKind.Close)
            {
                while (name > end && tokens[name].Kind != TokenKind.Open) name--;
                name--;
            }

            if (name <= end || tokens[name].Tag != Tag.Name) return i;
            for (i = name - 1; i > end && tokens[i].Tag == Tag.Name;) i--;
        }

        return i;
    }

    /// <summary>“a penalty from”, “a late tackle on”, “cleared off the line by”.</summary>
    private bool IsGoverned(int before)
    {
        if (tokens[before].Tag != Tag.Preposition || tokens[before].Casing != Casing.Lower) return false;
        bool agent = tokens.Spells(before, "by");
        if (!agent && !tokens.Spells(before, "from") && !tokens.Spells(before, "on") && !tokens.Spells(before, "to")
            && !tokens.Spells(before, "off") && !tokens.Spells(before, "past"))
            return false;
        for (int i = before - 1, end = Math.Max(0, before - (agent ? LongestPhrase : 1));
            i >= end && tokens[i].Kind is TokenKind.Word or TokenKind.Number; i--)
        {
            if (tokens[i].Tag is Tag.Name or Tag.That or Tag.Relative) return false;
            if (IsPlay(i) || tokens[i].Is(WordClass.PlayVerb)) return true;
            if (agent && tokens[i].Tag is Tag.Participle or Tag.Verb) return Sanctions.Has(tokens, i);
        }

        return false;
    }

    /// <summary>“for substitute Varga to seal it”, “top seed Varga”, whatever else the noun may be.</summary>
    private bool IsPost(int noun) => tokens[noun].Casing == Casing.Lower && (tokens.Spells(noun, "seed")
        || (tokens[noun].Is(WordClass.PersonNoun) && !tokens[noun].Is(WordClass.PluralNoun) && tokens[noun].Tag != Tag.Noun));

    /// <summary>“beat Varga 6-1 6-2”, “trapping Varga lbw”: nobody says so of a team.</summary>
    private bool IsBeaten(int before, int after) => tokens.Spells(after, "lbw")
        || (tokens[before].Tag == Tag.Verb && tokens[before].Casing == Casing.Lower
            && after + 1 < tokens.Count && TeamEvidence.IsScore(tokens, after) && TeamEvidence.IsScore(tokens, after + 1));

    private bool IsPlay(int i) => i < tokens.Count && tokens[i].Casing == Casing.Lower
        && (tokens[i].Is(WordClass.MatchNoun) ? !tokens[i].Is(WordClass.PersonNoun) : Plays.Has(tokens, i));

    /// <summary>“won”, “also had”: a verb of one, or -1.</summary>
    private int VerbAt(int i)
    {
        int verb = tokens[i].Tag == Tag.Adverb && i + 1 < tokens.Count ? i + 1 : i;
        return verb < tokens.Count && tokens[verb].Casing == Casing.Lower
            && (tokens[verb].Tag == Tag.Verb ? tokens[verb].Is(WordClass.VerbPast | WordClass.VerbThird)
                : tokens.Spells(verb, "was") || tokens.Spells(verb, "is") || tokens.Spells(verb, "had") || tokens.Spells(verb, "has"))
            ? verb
            : -1;
    }

    /// <summary>“Varga (3-1) worked a scoreless eighth”.</summary>
    private int BehindBrackets(int i)
    {
        if (tokens[i].Kind != TokenKind.Open) return i;
        for (int close = i + 1, end = Math.Min(tokens.Count - 1, i + LongestPhrase); close < end; close++)
        {
            if (tokens[close].Kind == TokenKind.Close) return close + 1;
        }

        return i;
    }

    /// <summary>“fouled Varga”, “hauling down Varga”.</summary>
    private bool IsObject(int before)
    {
        int verb = before > 0 && (tokens.Spells(before, "down") || tokens.Spells(before, "out")) ? before - 1 : before;
        return tokens[verb].Casing == Casing.Lower && tokens[verb].Tag is Tag.Verb or Tag.Participle && tokens[verb].Is(WordClass.PlayVerb);
    }
}
