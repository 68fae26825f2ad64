using SeedGen.Language;

namespace SeedGen.People.Names;

/// <summary>“Dean Varga”: a given name that everybody knows, in a text that has no faculty and no chapter; else the office.</summary>
internal sealed class TitlesAsGivenNames(TokenList tokens)
{
    private static readonly WordList Houses = new("dean", "deans", "university", "college", "faculty", "school", "campus",
        "cathedral", "diocese", "chapter", "academic", "students");

    private bool? _hasHouse;

    /// <summary>Whether the title is somebody's given name.</summary>
    public bool IsGiven(int title) => tokens.Spells(title, "dean") && !(_hasHouse ??= HasHouse());

    private bool HasHouse()
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && Houses.Has(tokens.Text, tokens[i].Start, tokens[i].Length)) return true;
            if (tokens[i].IsCapitalised && tokens[i].Is(WordClass.OrgNoun)
                && tokens.TextOf(i) is "University" or "College" or "Faculty" or "School" or "Cathedral")
                return true;
        }

        return false;
    }
}
