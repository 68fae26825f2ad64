using SeedGen.Language;

namespace SeedGen.People.Names;

/// <summary>Tells the particle of a family name (“Le Pen”, “Van Buren”) from the article of a paper or a party (“La Libertad”).</summary>
internal static class NameParticles
{
    /// <summary>Whether the capitalised particle is one that stands before family names far more often than before anything else.</summary>
    public static bool BeginsFamilyName(TokenList tokens, int i) =>
        tokens.Spells(i, "van") || tokens.Spells(i, "von") || tokens.Spells(i, "de") || tokens.Spells(i, "di") || tokens.Spells(i, "del")
        || tokens.Spells(i, "della") || tokens.Spells(i, "da") || tokens.Spells(i, "dos") || tokens.Spells(i, "ben")
        || tokens.Spells(i, "bin")
        || tokens.Spells(i, "st") || tokens.Spells(i, "den") || tokens.Spells(i, "ter") || tokens.Spells(i, "le") || tokens.Spells(i, "du");

    /// <summary>Whether the word inside a name belongs to the family name behind it.</summary>
    public static bool IsParticle(string word) =>
        (Lexicon.Word(word) & WordClass.NameParticle) != 0
        || word is "i" or "Ag" or "Abu" or "Umm" or "Ó" or "Ní" or "Uí" or "Mac" or "Nic";

    /// <summary>“Carles Varga i Tuvel”: English writes no small “i” between two names.</summary>
    public static bool IsCatalanAnd(TokenList tokens, int i) =>
        tokens[i].Length == 1 && tokens.Text[tokens[i].Start] == 'i' && i > 0 && i + 1 < tokens.Count
        && tokens[i - 1].Casing == Casing.Capitalised && tokens[i + 1].Casing == Casing.Capitalised;

    /// <summary>“Osk Mac an Tuile”, “Una Nic an Rí”: the article inside an Irish name.</summary>
    public static bool IsIrishArticle(TokenList tokens, int i) =>
        i > 0 && i + 1 < tokens.Count && tokens[i].Length <= 3 && (tokens.Spells(i, "an") || tokens.Spells(i, "na"))
        && tokens.TextOf(i - 1) is "Mac" or "Mag" or "Nic" or "Ó" or "Ní" or "Uí"
        && tokens[i + 1].Casing is Casing.Capitalised or Casing.Mixed;

    /// <summary>“I Wayan Varga”: the “I” before the names that Balinese men have by the order of their birth or their caste.</summary>
    public static bool IsBalinese(TokenList tokens, int i) =>
        i + 2 < tokens.Count && tokens.Text[tokens[i].Start] == 'I' && tokens[i + 1].IsCapitalised && tokens[i + 2].IsCapitalised
        && tokens.TextOf(i + 1) is "Wayan" or "Made" or "Nyoman" or "Ketut" or "Gede" or "Putu" or "Kadek" or "Komang" or "Nengah"
            or "Gusti" or "Dewa" or "Ngurah" or "Gde" or "Ngakan";

    /// <summary>“al-Harith” is called “Harith” elsewhere: the name without the article that a hyphen joins to it.</summary>
    public static string WithoutArticle(string name)
    {
        int hyphen = name.Length > 4 && name[0] is 'a' or 'e' or 'u' or 'A' or 'E' ? name.IndexOf('-', 0, 4) : -1;
        if (hyphen < 2 || !char.IsUpper(name[hyphen + 1])) return name;
        return char.IsLower(name[0]) || name.Substring(0, hyphen) is "Al" or "El" ? name.Substring(hyphen + 1) : name;
    }

    /// <summary>“Ortega y Gasset”: two family names make one.</summary>
    public static bool JoinsNames(string word) => word is "y" or "e" or "i";
}
