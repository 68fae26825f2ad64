using SeedGen.Language;
using SeedGen.People.Names;

namespace SeedGen.People.Evidence;

/// <summary>Finds persons of whom the document says which pronouns they use: “who uses they and them”, “(they/them)”.</summary>
internal static class DeclaredPronouns
{
    private const int Farthest = 8;

    /// <summary>Teaches the persons what the document declares.</summary>
    public static void Find(TokenList tokens, IReadOnlyList<NameMention> mentions)
    {
        foreach (NameMention mention in mentions)
        {
            if (mention.Person == null) continue;
            int end = Math.Min(tokens.Count - 1, mention.Last + Farthest);
            for (int i = mention.Last + 1; i < end; i++)
            {
                if (tokens[i].Kind == TokenKind.Stop) break;
                bool pair = tokens.Spells(i, "they") && i + 2 < tokens.Count && tokens.Spells(i + 2, "them");
                if (pair) mention.Person.Learn(Gender.They, GenderWeight.Declared);
            }
        }
    }
}
