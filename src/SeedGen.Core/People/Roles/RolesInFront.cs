using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Roles;

/// <summary>“Foreign Minister Antony Blinken”, “chief engineer Abel Renko”, “Benn’s lawyer, Odessa Pryce”.</summary>
internal static class RolesInFront
{
    /// <summary>Adds the role that stands before the mention.</summary>
    public static void Find(Prose prose, NameMention mention, PersonEntry person)
    {
        TokenList tokens = prose.Tokens;
        int start = prose.Paragraphs[mention.Paragraph].Span.Start;
        if (RolesInClauses.InFront(tokens, mention, start, out int from, out int to, out int noun)) person.AddRole(prose, from, to, noun);
        int last = mention.First - 1;
        if (mention.HasTitle && tokens[last].Kind == TokenKind.Open) last--;   // “Prime Minister (Orla) Tain”
        int first = mention.TitleFirst;
        if (!mention.HasTitle)
        {
            bool comma = last >= 0 && tokens[last].Kind == TokenKind.Comma;
            if (comma) last--;
            if (last < 0 || tokens[last].Tag is not (Tag.Noun or Tag.Adjective) || tokens[last].Is(WordClass.MainlyAdjective) || !tokens[last].Is(WordClass.PersonNoun | WordClass.Kin)) return;
            first = last;
            if (comma && !StartsWithPossessor(tokens, last)) return;
        }

        while (first > 0 && last - first < RoleEntries.LongestRole && tokens[first - 1].Start >= start && tokens[first].Tag != Tag.PossessivePronoun && IsPartOfRole(tokens, first - 1)) first--;
        // “Committee chair Sir Osk Varga” is two.
        bool courtesy = last > first && RoleWords.IsCourtesy(tokens, last) && tokens[last - 1].Is(WordClass.PersonNoun | WordClass.Title) && !tokens[last - 1].Is(WordClass.Honorific | WordClass.PluralNoun);
        person.AddRole(prose, first, courtesy ? last - 1 : last);
        if (courtesy) person.AddRole(prose, last, last);
    }

    private static bool IsPartOfRole(TokenList tokens, int i) =>
        tokens[i].Tag is Tag.Noun or Tag.Adjective or Tag.Name or Tag.Possessive or Tag.PossessivePronoun
        || (tokens[i].Kind == TokenKind.Word && tokens[i].Casing == Casing.Capitalised && tokens[i + 1].IsCapitalised
            && tokens[i].Tag is Tag.Verb or Tag.Participle);

    private static bool StartsWithPossessor(TokenList tokens, int i)
    {
        while (i > 0 && (tokens[i].Tag is Tag.Noun or Tag.Adjective || (tokens[i].Tag == Tag.Name && tokens[i].Is(WordClass.Adjective | WordClass.Demonym)))) i--;
        return tokens[i].Tag is Tag.Possessive or Tag.PossessivePronoun;
    }
}
