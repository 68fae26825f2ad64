using SeedGen.Language;

namespace SeedGen.Speech.Speakers;

/// <summary>Small questions about a source.</summary>
internal static class SourcePhraseExtensions
{
    /// <summary>“mayor vows”: a bare title in a headline.</summary>
    public static bool IsTitleAlone(this TokenList tokens, SourcePhrase source) =>
        source.First == source.Last && tokens[source.Head].Is(WordClass.Title);

    /// <summary>“the grandmother of nine”: the number belongs to the noun.</summary>
    public static bool IsCount(this TokenList tokens, SourcePhrase source) =>
        source.Last == source.Head + 2 && tokens.Spells(source.Head + 1, "of") && tokens[source.Last].Is(WordClass.Number);

    /// <summary>“the coach at a press conference”: tells when and where it was said and not which coach.</summary>
    public static bool IsCircumstance(this TokenList tokens, int i) =>
        i < tokens.Count
        && (tokens.Spells(i, "at") || tokens.Spells(i, "on") || tokens.Spells(i, "during") || tokens.Spells(i, "after")
            || tokens.Spells(i, "before")
        || tokens.Spells(i, "outside") || tokens.Spells(i, "through") || tokens.Spells(i, "via") || IsManner(tokens, i));

    /// <summary>“with a smile”, “with a rueful grin”.</summary>
    private static bool IsManner(TokenList tokens, int i)
    {
        if (!tokens.Spells(i, "with")) return false;
        for (int j = i + 1; j < tokens.Count && j < i + 5; j++)
        {
            if (tokens.LowerOf(j) is "smile" or "grin" or "laugh" or "sigh" or "shrug" or "wink" or "smirk" or "chuckle" or "frown"
                or "sneer" or "wince" or "grimace" or "nod" or "giggle")
                return true;
        }

        return false;
    }
}
