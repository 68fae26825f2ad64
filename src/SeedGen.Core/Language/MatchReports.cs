namespace SeedGen.Language;

/// <summary>Tells reports of matches and races, which call those who play by their family names alone and introduce none of them.</summary>
internal static class MatchReports
{
    /// <summary>Different words of the game that a report has.</summary>
    private const int FewestKinds = 4;

    /// <summary>A word that hardly stands elsewhere (“wicket”) counts for two that do (“lead”).</summary>
    private const int OfGame = 2, OfOthersToo = 1;

    /// <summary>Tokens, at most, for each.</summary>
    private const int Dilution = 30;

    /// <summary>What tells that the names are those of horses and dogs.</summary>
    private static readonly WordList Turf = new(
        "filly", "fillies", "colt", "colts", "gelding", "geldings", "mare", "mares", "furlong", "furlongs", "jockey", "jockeys",
        "racecourse", "racehorse", "greyhound", "greyhounds", "steeplechase", "trotter");

    /// <summary>Whether the writer's words are the report of a match.</summary>
    public static bool Is(TokenList tokens)
    {
        int found = 0;
        ulong seen = 0;
        bool certain = false;
        for (int i = 0; i < tokens.Count; i++)
        {
            WordClass word = tokens[i].Word;
            if ((word & (WordClass.MatchNoun | WordClass.PlayVerb)) == 0 || tokens[i].Casing != Casing.Lower) continue;
            bool common = (word & WordClass.CommonWord) != 0;
            if (common && (word & WordClass.MatchNoun) == 0) continue;
            certain |= !common;
            found += common ? OfOthersToo : OfGame;
            seen |= 1UL << KindOf(tokens[i].Key);
        }

        if (!certain || (long)found * Dilution < tokens.Count) return false;
        int kinds = 0;
        for (; seen != 0; seen &= seen - 1) kinds++;
        return kinds >= FewestKinds && !IsOfTurf(tokens);
    }

    private static bool IsOfTurf(TokenList tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Casing == Casing.Lower && tokens[i].Kind == TokenKind.Word && Turf.Has(tokens, i)) return true;
        }

        return false;
    }

    /// <summary>One of 64 for each spelling.</summary>
    private static int KindOf(ushort key) => unchecked((ushort)(key * 40503)) >> 10;
}
