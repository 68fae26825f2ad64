using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.People.Roles;

/// <summary>Where a description behind a name ends: “, a hydrologist at the Lowmere Institute who led the survey,”.</summary>
internal static class AppositionEnd
{
    private const int Longest = 40;
    private const int MostNames = 12;

    /// <summary>False where a verb follows the description, which then may be the subject of it.</summary>
    /// <param name="tokens">The writer's words.</param>
    /// <param name="people">Everybody named.</param>
    /// <param name="comma">The mark in front of the description.</param>
    /// <param name="head">Its noun.</param>
    /// <param name="paragraphEnd">Where the paragraph ends.</param>
    /// <param name="last">Its last token.</param>
    public static bool Of(TokenList tokens, PersonIndex people, int comma, int head, int paragraphEnd, out int last)
    {
        int relative = -1, clause = -1, verbs = 0, open = 0;
        bool closed = true, cut = false;
        last = head;
        while (last - comma < Longest && last + 1 < tokens.Count && tokens[last + 1].Start < paragraphEnd)
        {
            int next = last + 1;
            if (IsStop(tokens, next) || tokens[next].Kind is TokenKind.Dash or TokenKind.Semicolon or TokenKind.Colon
                || (tokens[next].Kind == TokenKind.Close && --open < 0))
                break;
            if (tokens[next].Kind == TokenKind.Open) open++;
            if (tokens[next].Kind == TokenKind.Quote)
            {
                cut = !IsTitle(tokens, next);
                if (cut && clause > head && tokens[last].Tag == Tag.Verb) last = clause - 1;   // “a guide who left when he cried “Enough!””
                if (cut) break;
                last = next;
                if (tokens.EndsWithComma(next)) break;
                continue;
            }

            if (tokens[next].Kind == TokenKind.Comma)
            {
                int behind = BehindComma(tokens, people, head, next);
                if (behind < 0) break;
                last = behind;
                continue;
            }

            if (tokens[next].Tag is Tag.Relative && relative < 0) relative = next;
            if (tokens[next].Tag is Tag.Relative or Tag.Subordinator) clause = next;
            if (IsFinite(tokens, next, relative >= 0))
            {
                if (relative < 0 || (verbs > 0 && tokens[next].Is(WordClass.CueVerbStrong) && tokens[last].Tag is Tag.Noun or Tag.Name))
                {
                    closed = false;
                    cut = true;
                    break;
                }

                verbs++;
            }

            last = next;
        }

        if (relative > head && verbs == 0) (last, cut) = (relative - 1, true);   // “a magnate whose father, Leo Kern, died”
        while (last > head && (tokens[last].Kind == TokenKind.Comma || (cut && IsLoose(tokens, last)))) last--;
        return closed;
    }

    /// <summary>Not the stop inside “Ph.D.”.</summary>
    private static bool IsStop(TokenList tokens, int i) =>
        tokens[i].Kind == TokenKind.Stop
        && !(i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Word && tokens[i + 1].Start == tokens[i].End);

    /// <summary>
    /// “Lowmere, Ohio,”, “the University of Lowmere, North Dakota”: the last token of the place behind another; -1 where there is none.
    /// </summary>
    public static int EndOfPlace(TokenList tokens, int comma)
    {
        if (comma < 1 || comma + 1 >= tokens.Count || tokens[comma].Kind != TokenKind.Comma || tokens[comma - 1].Tag != Tag.Name) return -1;
        int end = tokens[comma + 1].Is(WordClass.PlacePrefix) && comma + 2 < tokens.Count && tokens[comma + 2].IsCapitalised
            ? comma + 2
            : comma + 1;
        ref Token token = ref tokens[end];
        bool place = token.IsCapitalised && !token.Is(WordClass.Honorific)
            && (token.Is(NameClass.PlaceMajor) || token.Is(WordClass.Abbreviation) || token.Casing == Casing.Initial
                || (end > comma + 1 && token.Is(NameClass.Place)));
        return place && (end + 1 >= tokens.Count || tokens[end + 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash) ? end : -1;
    }

    /// <summary>
    /// “a driver from Lowmere, Ohio, who”, “adviser to Ann Tallis, Bram Osgood and Una Pike”: this comma ends no description. The last
    /// token that belongs to it, or -1.
    /// </summary>
    private static int BehindComma(TokenList tokens, PersonIndex people, int head, int comma)
    {
        int place = EndOfPlace(tokens, comma);
        if (place < 0)
            return people.At(comma - 1) == null && comma - 1 > head
                ? ListedMatters.EndOf(tokens, comma)
                : EndOfNames(tokens, people, comma);
        return place + 2 < tokens.Count && tokens[place + 1].Kind == TokenKind.Comma && tokens.Spells(place + 2, "who") ? place + 1 : place;
    }

    /// <summary>“the author of “Going Home””, “the forger known as “Quill””: the words in marks are a name.</summary>
    private static bool IsTitle(TokenList tokens, int quote) =>
        tokens[quote - 1].Tag is Tag.Preposition or Tag.Subordinator or Tag.Determiner or Tag.Possessive || tokens.Spells(quote - 1, "as")
        || tokens[quote - 1].Is(WordClass.WorkNoun | WordClass.DocumentNoun | WordClass.NamingNoun) || tokens.Spells(quote - 1, "called");

    private static bool IsFinite(TokenList tokens, int i, bool inClause)
    {
        ref Token token = ref tokens[i];
        if (token.Tag is Tag.Be or Tag.Have or Tag.Modal or Tag.Do)
            return tokens[i - 1].Tag != Tag.To && !tokens.Spells(i, "being") && !tokens.Spells(i, "having");
        // “a man accused of theft” is no clause.
        return token.Tag == Tag.Verb && (inClause || !token.Is(WordClass.VerbParticiple) || token.Is(WordClass.CueVerbStrong));
    }

    /// <summary>What needs words behind it that are no part of the description any more.</summary>
    private static bool IsLoose(TokenList tokens, int i) =>
        tokens[i].Tag is Tag.Preposition or Tag.Subordinator or Tag.Coordinator or Tag.Determiner or Tag.Pronoun or Tag.To or Tag.Relative
        || (i + 1 < tokens.Count && tokens[i + 1].Tag is Tag.Subordinator or Tag.Preposition && tokens.Spells(i, "known"));

    /// <summary>The last token of the last name of the list, or -1.</summary>
    private static int EndOfNames(TokenList tokens, PersonIndex people, int comma)
    {
        if (people.At(comma - 1) == null) return -1;
        for (int names = 0;
            names < MostNames && comma + 1 < tokens.Count && people.At(comma + 1) is { } name && name.Last + 2 < tokens.Count; names++)
        {
            comma = name.Last + 1;
            if (tokens.Spells(comma, "and")) return people.At(comma + 1)?.Last ?? -1;
            if (tokens[comma].Kind != TokenKind.Comma) return -1;
        }

        return -1;
    }
}
