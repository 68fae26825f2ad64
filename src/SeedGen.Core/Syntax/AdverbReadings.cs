using SeedGen.Language;

namespace SeedGen.Syntax;

/// <summary>Words that can be adverbs and something else, and are adverbs here: the verb that they go with follows.</summary>
internal static class AdverbReadings
{
    private const WordClass Finite = WordClass.VerbPast | WordClass.VerbThird;

    /// <summary>Whether the word, which can be an adverb, is one.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="i">The word.</param>
    /// <param name="end">One past the last token of the sentence.</param>
    /// <param name="previous">What stands before it.</param>
    public static bool IsAdverb(TokenList tokens, int i, int end, Tag previous)
    {
        if (i + 1 >= end || tokens[i + 1].IsCapitalised || !tokens[i + 1].Is(Finite) || IsPlayer(tokens, i)) return false;

        // “Tain — as she said — even promoted him”, “He then adopted”, “Marsh later came”, “who first called”
        if (previous is Tag.Dash or Tag.Pronoun or Tag.Name or Tag.Relative) return !tokens[i + 1].Is(WordClass.MainlyNoun);

        // “The report further states that”
        return previous == Tag.Noun && i + 2 < end && tokens[i + 1].Is(WordClass.CueVerbStrong) && tokens.Spells(i + 2, "that");
    }

    /// <summary>“the Lowmere Rangers forward said”: somebody by the place in the team.</summary>
    private static bool IsPlayer(TokenList tokens, int i)
    {
        if (!tokens[i].Is(WordClass.PersonNoun | WordClass.Title)) return false;
        int first = i - 1;
        while (first > 0 && tokens[first].Tag is Syntax.Tag.Name or Syntax.Tag.Noun or Syntax.Tag.Adjective or Syntax.Tag.Number) first--;
        return first >= 0 && first < i - 1 && tokens[first].Tag == Syntax.Tag.Determiner;
    }

    /// <summary>“no longer”: behind an adverb, of which it is a part.</summary>
    public static bool IsLonger(TokenList tokens, int i, Tag previous) =>
        previous == Tag.Adverb && tokens.Spells(i, "longer") && tokens.Spells(i - 1, "no");
}
