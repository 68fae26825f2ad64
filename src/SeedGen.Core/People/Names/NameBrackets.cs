using SeedGen.Language;
using SeedGen.People.Evidence.Words;
using SeedGen.Syntax;
using SeedGen.Text;

namespace SeedGen.People.Names;

/// <summary>Names that an editor completed: “Orla (Varga)”, “Osk [W. Varga]”, “Prime Minister (Orla) Tain”.</summary>
internal static class NameBrackets
{
    private const WordClass CommonReading = WordEvidence.OpenClass | WordClass.OrgNoun | WordClass.Demonym | WordClass.Abbreviation
        | WordClass.Title | WordClass.PersonNoun;

    /// <summary>The last token of the family name that brackets add to a given name alone; 0 where they add none. Without
    /// an initial only in what somebody said: a list of runners has “Bella (Tully)” too.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">Where the run of capitalised words begins.</param>
    /// <param name="open">The token behind the run so far.</param>
    /// <param name="end">One past the last token of the sentence.</param>
    public static int WithFamily(TokenList tokens, int first, int open, int end)
    {
        if (tokens[open].Kind != TokenKind.Open || open != first + 1 || !tokens[first].Is(NameClass.GivenMainly)
            || tokens[first].Is(NameClass.Place | NameClass.PlaceMajor))
            return 0;
        int family = open + 1;
        if (family < end && tokens[family].Casing == Casing.Initial && tokens[family].Is(WordClass.Abbreviation)) family++;
        if (family + 1 >= end || tokens[family].Casing != Casing.Capitalised || tokens[family + 1].Kind != TokenKind.Close) return 0;
        ref Token token = ref tokens[family];
        if (token.Is(NameClass.PlaceMajor | NameClass.Organisation | NameClass.GivenMainly)) return 0;
        return token.Is(NameClass.SurnameCommon) || !token.Is(CommonReading) ? family : 0;
    }

    /// <summary>Whether a given name stands in brackets, and a family name behind them.</summary>
    public static bool WithGiven(TokenList tokens, int open, int end) =>
        tokens[open].Kind == TokenKind.Open && open + 3 < end && tokens[open + 1].Is(NameClass.Given)
        && tokens[open + 1].Casing == Casing.Capitalised
        && tokens[open + 2].Kind == TokenKind.Close && tokens[open + 3].Tag == Tag.Name && tokens[open + 3].Casing == Casing.Capitalised
        && !tokens[open + 3].Is(NameClass.GivenMainly) && (tokens[open + 3].Is(NameClass.Surname) || !tokens[open + 3].Is(CommonReading))
        && tokens[open + 3].Start == tokens[open + 2].End + 1 && (open == 0 || !tokens[open - 1].Is(NameClass.Given));

    /// <summary>
    /// “Edith (Gotobed) Varga”: whether the name that somebody was born with stands in brackets between the given name and the family name.
    /// </summary>
    public static bool WithMaidenName(TokenList tokens, int open, int end) =>
        tokens[open].Kind == TokenKind.Open && open > 0 && open + 3 < end && tokens[open + 2].Kind == TokenKind.Close
        && tokens[open + 1].Casing == Casing.Capitalised
        && tokens[open - 1].Is(NameClass.Given) && tokens[open - 1].Casing == Casing.Capitalised
        && tokens[open + 3].Casing == Casing.Capitalised
        && tokens[open + 3].Start == tokens[open + 2].End + 1 && !tokens[open + 1].Is(NameClass.PlaceMajor | NameClass.Organisation)
        && tokens[open + 3].Tag == Tag.Name;

    /// <summary>
    /// Whether brackets behind a title add to it, and a name stands behind them: “Dr. (Mrs.) Orla Tain”, “Secretary (Telecom) Osk Varga”.
    /// </summary>
    public static bool OfTitle(TokenList tokens, int open, int end)
    {
        if (tokens[open].Kind != TokenKind.Open || open == 0 || open + 3 >= end || tokens[open + 2].Kind != TokenKind.Close) return false;
        bool retired = IsRetired(tokens, open + 1);
        if (!retired && !tokens[open + 1].IsCapitalised) return false;
        if (!tokens[open - 1].IsCapitalised || !tokens[open - 1].Is(WordClass.Title) || tokens[open + 3].Tag != Tag.Name) return false;
        return retired || tokens[open + 1].Is(WordClass.Honorific)
            || (open + 4 < end && tokens[open + 4].Tag == Tag.Name && tokens[open + 3].Is(NameClass.Given)
                && !tokens[open + 1].Is(NameClass.Given));
    }

    /// <summary>“Lt Gen (retd) Osk Varga”.</summary>
    private static bool IsRetired(TokenList tokens, int i) =>
        tokens[i].Length < 8 && WordStrings.WithoutStop(tokens.LowerOf(i)) is "retd" or "ret" or "rtd" or "r" or "retired"
            or "ret'd" or "ret’d";

    /// <summary>The name with both brackets, where it has one of them.</summary>
    public static TextSpan Whole(TokenList tokens, int first, int last)
    {
        TextSpan span = tokens.SpanOf(first, last);
        if (last == first) return span;
        if (tokens[first + 1].Kind == TokenKind.Close) return new TextSpan(tokens[first - 1].Start, span.End);
        bool opened = tokens[first + 1].Kind == TokenKind.Open && last + 1 < tokens.Count && tokens[last + 1].Kind == TokenKind.Close;
        return opened ? new TextSpan(span.Start, tokens[last + 1].End) : span;
    }
}
