using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Names;

namespace SeedGen.Speech.Quotes;

/// <summary>“You might save your breath, Mr Varga.”: whoever is addressed in the words does not say them.</summary>
internal static class Vocatives
{
    /// <summary>Whether the quoted string has the name of <paramref name="person"/> between commas, as one calls somebody.</summary>
    public static bool Has(Prose prose, int quote, PersonEntry person)
    {
        int first = prose.FirstQuotedToken[quote], end = prose.FirstQuotedToken[quote + 1];
        foreach (NameMention mention in person.Mentions)
        {
            if (mention.Quoted && mention.First >= first && mention.Last < end && IsCalled(prose.QuotedTokens, mention, first, end)) return true;
        }

        return false;
    }

    private static bool IsCalled(TokenList tokens, NameMention mention, int first, int end)
    {
        int before = mention.TitleFirst - 1, after = mention.Last + 1;
        bool closed = after >= end || tokens[after].Kind is TokenKind.Stop or TokenKind.Comma;
        return before > first && tokens[before].Kind == TokenKind.Comma && closed && (mention.HasTitle || mention.Words.Length == 1) && HasYou(tokens, first, end);
    }

    private static bool HasYou(TokenList tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens.Spells(i, "you") || tokens.Spells(i, "your") || tokens.Spells(i, "you're") || tokens.Spells(i, "you've")) return true;
        }

        return false;
    }
}
