using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Evidence.Context;

/// <summary>
/// In the report of a match, tells what makes a team of a word: “Lowmere 2-1”, “Lowmere have lost”, “the Lowmere captain”.
/// </summary>
internal readonly struct TeamEvidence(TokenList tokens)
{
    /// <summary>Tokens from a name to “their” or “its”.</summary>
    private const int LongestClause = 8;

    /// <summary>
    /// “2-1 Lowmere”, “No. 4 Lowmere”, “Lowmere (17-4)”, “the Lowmere captain”, “Lowmere have lost”: nobody says so of a player.
    /// </summary>
    public bool Is(NameMention mention)
    {
        int before = mention.First - 1, after = mention.Last + 1;
        if (before >= 0 && tokens[before].Kind == TokenKind.Number
            && (IsScore(tokens, before) || (before > 0 && tokens.Spells(before - 1, "no."))))
            return true;
        if (after >= tokens.Count) return false;
        if (IsScore(tokens, after) && after + 1 < tokens.Count && tokens[after + 1].Tag == Tag.Name) return true;   // “Lowmere 1-3 Ellerby”
        if (tokens[after].Kind == TokenKind.Open)
            return after + 2 < tokens.Count && IsScore(tokens, after + 1) && tokens[after + 2].Kind == TokenKind.Comma;
        if (new Surroundings(tokens).IsPlural(after)) return !(before > 0 && tokens.Spells(before, "and"));
        return tokens[after].Tag == Tag.Noun && tokens[after].Casing == Casing.Lower && HasStaff(after);
    }

    /// <summary>“the Lowmere captain”, “the Lowmere head coach”.</summary>
    private bool HasStaff(int noun)
    {
        if (noun + 1 < tokens.Count && tokens[noun + 1].Tag == Tag.Noun && tokens[noun + 1].Casing == Casing.Lower) noun++;
        return tokens[noun].Is(WordClass.PersonNoun | WordClass.Title) && !tokens[noun].Is(WordClass.PluralNoun);
    }

    /// <summary>“Lowmere, which”, “Lowmere eased their worries”, “Lowmere fans”: said of teams far more often.</summary>
    public bool IsLikely(int after)
    {
        if (tokens[after].Kind == TokenKind.Comma && after + 1 < tokens.Count) return tokens.Spells(after + 1, "which");
        if (tokens[after].Tag == Tag.Noun && tokens[after].Casing == Casing.Lower) return IsSide(after);
        if (tokens[after].Tag is not (Tag.Verb or Tag.Base or Tag.Modal or Tag.Adverb)) return false;
        for (int i = after + 1, end = Math.Min(tokens.Count, after + LongestClause); i < end && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens[i].Tag is Tag.Name or Tag.That or Tag.Relative or Tag.Coordinator) return false;
            if (tokens.Spells(i, "their") || tokens.Spells(i, "its")) return true;
        }

        return false;
    }

    /// <summary>“Lowmere fans”, “the Lowmere defence”.</summary>
    private bool IsSide(int noun) => tokens[noun].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.PluralNoun)
        || tokens.TextOf(noun) is "side" or "team" or "club" or "defence" or "defense" or "attack" or "midfield" or "bench" or "end"
            or "half" or "line" or "box" or "area" or "crowd" or "keeper" or "pack";

    /// <summary>“2-1”, “17-4”.</summary>
    public static bool IsScore(TokenList tokens, int i) =>
        tokens[i].Kind == TokenKind.Number && tokens.Text.IndexOf('-', tokens[i].Start, tokens[i].Length) > 0;
}
