using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Roles;

/// <summary>Roles that a clause gives: in front of the name behind a comma, and by “is” and “was”.</summary>
internal static class RolesInClauses
{
    private const int Longest = 16;

    private const int LongestPossession = 5;

    /// <summary>Ages, parties and degrees that may stand between a name and “who”.</summary>
    private const int MostInsertions = 3;

    /// <summary>
    /// “the bishop of Ellerby, Abel Renko, …”: the first and the last token of the role, and its noun. A list (“the mayor, Abel
    /// Renko and …”) names several and gives none, nor does a phrase that only stands before the name (<see cref="FrontedPhrases"/>).
    /// </summary>
    public static bool InFront(TokenList tokens, NameMention mention, int paragraphStart, out int first, out int last, out int head)
    {
        first = head = -1;
        last = mention.TitleFirst - 2;
        // “the bishop of Ellerby, the Rev. Abel Renko”
        if (mention.HasTitle && last > 0 && tokens.Spells(last + 1, "the") && tokens[last].Kind == TokenKind.Comma) last--;
        // “her daughter (Abel Renko)”
        bool bracket = last >= 0 && tokens[last + 1].Kind == TokenKind.Open && mention.Last + 1 < tokens.Count
            && tokens[mention.Last + 1].Kind == TokenKind.Close;
        if (last < 0 || (tokens[last + 1].Kind != TokenKind.Comma && !bracket)) return false;
        int i = last;
        for (; i >= 0 && i > last - Longest && tokens[i].Start >= paragraphStart; i--)
        {
            if (tokens[i].Tag is not (Tag.Noun or Tag.Name or Tag.Adjective or Tag.Determiner or Tag.Number or Tag.Preposition
                or Tag.Coordinator or Tag.Possessive)
                && !(tokens[i].Tag == Tag.PossessivePronoun && i > 0 && tokens[i - 1].Tag == Tag.Preposition))
                break;
            // “the president-elect”
            bool noun = tokens[i].Tag is Tag.Noun or Tag.Name || (tokens[i].Tag == Tag.Adjective && tokens[i].Hyphenated);
            if (i == last && mention.HasTitle && IsUnknownOffice(tokens, i)) head = i;
            if (noun && RoleWords.IsOffice(tokens, i) && !tokens[i].Is(WordClass.PluralNoun)
                // not “an aide to the chairman, Abel Renko”
                && (i == last || (head < last && tokens[i + 1].Tag == Tag.Preposition))) head = i;
        }

        if (head < 0) return false;
        first = head;
        bool owned = false;
        for (; first - 1 > i && tokens[first - 1].Tag is Tag.Noun or Tag.Name or Tag.Adjective or Tag.Number or Tag.Possessive; first--)
        {
            if (owned && tokens[first].Tag == Tag.Name && tokens[first - 1].Tag == Tag.Noun) break;   // “the year Ellerby’s founder”
            owned |= tokens[first - 1].Tag == Tag.Possessive;
        }

        if (first - 2 > i && RoleReach.JoinsNouns(tokens, first - 1, head))
        {
            for (first -= 2; first - 1 > i && tokens[first - 1].Tag is Tag.Noun or Tag.Name or Tag.Adjective; first--) { }
        }

        bool article = first > 0
            && (tokens[first - 1].Tag == Tag.PossessivePronoun || tokens.Spells(first - 1, "the") || tokens.Spells(first - 1, "a")
                || tokens.Spells(first - 1, "an") || tokens.Spells(first - 1, "another"));
        // “by Abel Renko, a lawyer for the railway, Mr. Hale agreed”: the role is that of the name before it.
        int comma = first > 3 && tokens[first - 2].Tag == Tag.Adverb ? first - 3 : first - 2;
        if (article && comma > 0 && tokens[comma].Kind == TokenKind.Comma && tokens[comma - 1].Tag == Tag.Name
            && tokens[comma - 1].Start >= paragraphStart)
            return false;
        bool opens = !bracket && (first == 0 || tokens[first - 1].Start < paragraphStart || tokens[first - 1].Kind == TokenKind.Stop);
        if (article && tokens[first - 1].Tag == Tag.PossessivePronoun) first--;   // “her brother” is whose brother he is
        return (article || owned || opens)
            && FrontedPhrases.IsOfName(tokens, tokens[first].Tag == Tag.PossessivePronoun || !article ? first : first - 1, mention,
                paragraphStart);
    }

    /// <summary>
    /// “the Iyaloja, Chief Orla Tain”: a capitalised word that no list has, behind an article and before somebody with a title.
    /// </summary>
    private static bool IsUnknownOffice(TokenList tokens, int i) =>
        i > 0 && tokens.Spells(i - 1, "the") && tokens[i].Tag == Tag.Name && tokens[i].Casing == Casing.Capitalised
        && tokens[i].Word == WordClass.None && tokens[i].Name == NameClass.None;

    /// <summary>“Abel Renko, D-Ohio, who chairs the panel”: what he does, as <see cref="RelatedRoles"/> lists it; null elsewhere.</summary>
    public static string? BehindWho(TokenList tokens, int comma)
    {
        for (int insertion = 0; insertion < MostInsertions && comma + 2 < tokens.Count && tokens[comma].Kind == TokenKind.Comma;
            insertion++)
        {
            if (tokens.Spells(comma + 1, "who"))
            {
                int verb = comma + 2;
                while (verb + 1 < tokens.Count && tokens[verb].Tag is Tag.Have or Tag.Adverb) verb++;
                return tokens[verb].Tag is Tag.Verb or Tag.Participle ? "who " + tokens.TextOf(verb) : null;
            }

            if (tokens[comma + 1].Tag == Tag.Determiner) return WithinApposition(tokens, comma + 2);
            if (tokens[comma + 1].Kind != TokenKind.Number && !tokens[comma + 1].IsCapitalised) return null;
            comma += 2;
        }

        return null;
    }

    /// <summary>“Abel Renko, a Lowmere man who drove for the mill”.</summary>
    private static string? WithinApposition(TokenList tokens, int i)
    {
        for (int end = Math.Min(i + Longest, tokens.Count - 1); i < end; i++)
        {
            if (tokens.Spells(i, "who")) return tokens[i + 1].Tag is Tag.Verb or Tag.Participle ? "who " + tokens.TextOf(i + 1) : null;
            if (tokens[i].Tag is not (Tag.Noun or Tag.Name or Tag.Adjective or Tag.Preposition or Tag.Determiner or Tag.Number))
                return null;
        }

        return null;
    }

    /// <summary>“Abel Renko’s new film”: what he has made, as <see cref="RelatedRoles"/> lists it; null elsewhere.</summary>
    public static string? OfWork(TokenList tokens, NameMention mention)
    {
        if (!mention.Possessor) return null;
        int i = mention.Last + 2;
        while (i < tokens.Count && i < mention.Last + LongestPossession && tokens[i].Tag is Tag.Adjective or Tag.Number) i++;
        return i < tokens.Count && tokens[i].Tag == Tag.Noun && tokens[i].Is(WordClass.WorkNoun) ? "whose " + tokens.TextOf(i) : null;
    }

    /// <summary>
    /// “a play by Abel Renko”, “a petition moved by Abel Renko”: what he has made, as <see cref="RelatedRoles"/> lists it; null elsewhere.
    /// </summary>
    public static string? ByMaker(TokenList tokens, NameMention mention)
    {
        int noun = mention.TitleFirst - 2;
        if (noun < 1 || mention.Possessor || mention.Modifier || !tokens.Spells(noun + 1, "by")) return null;
        if (tokens[noun].Tag is Tag.Participle or Tag.Verb && Makes(tokens, noun)) noun--;
        return tokens[noun].Tag == Tag.Noun && tokens[noun].Casing == Casing.Lower ? "whose " + tokens.TextOf(noun) : null;
    }

    private static bool Makes(TokenList tokens, int i) => tokens.TextOf(i) is "filed" or "moved" or "brought" or "lodged" or "submitted"
        or "directed" or "written" or "made" or "composed" or "painted" or "recorded";

    /// <summary>
    /// “Abel Renko, 58, was the seventh witness”, “Abel Renko, who was farm minister”: the noun, or -1. An office needs no article.
    /// </summary>
    public static int BehindVerb(TokenList tokens, int i)
    {
        if (i + 1 >= tokens.Count || tokens[i].Tag != Tag.Be) return -1;
        bool article = tokens[i + 1].Tag is Tag.Determiner or Tag.PossessivePronoun;
        if (!article && !(tokens[i - 1].Tag == Tag.Relative && tokens[i + 1].Tag is Tag.Noun or Tag.Adjective)) return -1;
        int noun = -1;
        for (i += 1;
            i < tokens.Count
            && tokens[i].Tag is Tag.Determiner or Tag.PossessivePronoun or Tag.Possessive or Tag.Noun or Tag.Name or Tag.Adjective
                or Tag.Number; i++)
            noun = i;
        return noun > 0 && tokens[noun].Tag == Tag.Noun && tokens[noun].Is(WordClass.PersonNoun)
            && (article || tokens[noun].Is(WordClass.Title)) ? noun : -1;
    }
}
