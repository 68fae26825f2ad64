using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.People.Names;

/// <summary>“Dean Varga”, “Duke Porrick”, “Sultan al-Jabari”: what tells that a title before a name of one word is a given name.</summary>
internal sealed class TitlesAsGivenNames(TokenList tokens)
{
    private static readonly WordList Houses = new("dean", "deans", "university", "college", "faculty", "school", "campus",
        "cathedral", "diocese", "chapter", "academic", "students");

    private static readonly WordList Indonesia = new("Indonesia", "Indonesian", "Indonesians", "Jakarta", "Java", "Javanese", "Bandung",
        "Surabaya", "Yogyakarta", "Semarang", "Sumatra", "Sulawesi", "Kalimantan", "Bali", "Lombok", "Medan", "Makassar");

    private const int LongestOffice = 8;

    private bool? _hasHouse, _isIndonesian;
    private HashSet<string>? _titled;

    /// <summary>Whether the title is somebody's given name, and the word at <paramref name="last"/> the family name.</summary>
    public bool IsGiven(int title, int last) => IsJavanese(title) || ((IsDean(title)
        || IsNameAfterRole(title) || IsNamedAs(title) || IsApposed(title, last) || (IsAged(title, last) && !IsBeforeGiven(last)))
        && !IsTitleElsewhere(title, last));

    /// <summary>“Sri Hartati”: a given name in a text about Indonesia, and a title in India.</summary>
    private bool IsJavanese(int title) => tokens[title].Length == 3 && tokens.Spells(title, "sri") && (_isIndonesian ??= Has(Indonesia));

    private bool Has(WordList words)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (words.Has(tokens, i)) return true;
        }

        return false;
    }

    /// <summary>“Bishop Crispin Varga … Bishop Varga, a former minister,”: the text has the title with the whole name.</summary>
    private bool IsTitleElsewhere(int title, int last) => tokens[title].Is(NameClass.Given)
        && (_titled ??= Titled()).Contains(tokens.TextOf(title) + " " + tokens.TextOf(last));

    private HashSet<string> Titled()
    {
        HashSet<string> titled = new(StringComparer.Ordinal);
        for (int i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].IsCapitalised && tokens[i].Is(WordClass.Title) && tokens[i].Is(NameClass.Given)
                && tokens[i + 1].Is(NameClass.GivenMainly) && tokens[i + 1].IsCapitalised && tokens[i + 2].IsCapitalised)
                titled.Add(tokens.TextOf(i) + " " + tokens.TextOf(i + 2));
        }

        return titled;
    }

    /// <summary>“Dean Varga” in a text that has no faculty and no chapter.</summary>
    private bool IsDean(int title) => tokens.Spells(title, "dean") && !(_hasHouse ??= HasHouse());

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

    /// <summary>“Bishop Crispin, 63,”: two given names, of which the first is an office.</summary>
    private bool IsBeforeGiven(int last) => tokens[last].Is(NameClass.Given) && !tokens[last].Is(NameClass.SurnameCommon);

    /// <summary>“president Sultan al-Jabari”: behind a role a title that is also a given name is the name.</summary>
    private bool IsNameAfterRole(int i) =>
        tokens[i].Is(NameClass.Given) && !tokens[i].Is(WordClass.Honorific) && i > 0 && tokens[i - 1].Casing == Casing.Lower
        && tokens[i - 1].Is(WordClass.Title | WordClass.PersonNoun)
        && !(tokens[i - 1].Is(WordClass.Kin) && tokens[i].Is(WordClass.MaleNoun | WordClass.FemaleNoun));

    /// <summary>
    /// “the mayor of Lowmere, Duke Porrick, said”: who has an office is named in full; a noble is called by a given name. Likewise
    /// between full names in a list.
    /// </summary>
    private bool IsApposed(int i, int last)
    {
        if (!tokens[i].Is(NameClass.Given) || tokens[i].Is(WordClass.Honorific) || i < 3 || tokens[i - 1].Kind != TokenKind.Comma)
            return false;
        if (last + 1 >= tokens.Count || tokens[last + 1].Kind != TokenKind.Comma || tokens[last].Is(NameClass.GivenMainly)) return false;
        if (tokens[i - 2].Tag == Tag.Name && tokens[i - 3].Tag == Tag.Name && tokens[i - 3].Is(NameClass.GivenMainly)
            && last + 2 < tokens.Count && tokens[last + 2].Is(NameClass.GivenMainly)) return true;
        for (int j = i - 2;
            j >= 0 && j > i - LongestOffice && tokens[j].Tag is Tag.Noun or Tag.Name or Tag.Adjective or Tag.Preposition or Tag.Determiner;
            j--)
        {
            if (tokens[j].Casing == Casing.Lower && tokens[j].Is(WordClass.Title | WordClass.PersonNoun)) return true;
        }

        return false;
    }

    /// <summary>
    /// “Dean Porrick, 41, admitted it”: whose age is told, is named in full; “General Porrick, 61,” has a rank that is an adjective
    /// besides.
    /// </summary>
    private bool IsAged(int i, int last) =>
        tokens[i].Is(NameClass.Given) && !tokens[i].Is(WordClass.Honorific | WordClass.Adjective) && last + 3 < tokens.Count
        && tokens[last + 1].Kind == TokenKind.Comma
        && ((tokens[last + 2] is { Kind: TokenKind.Number, Length: <= 3 } && tokens[last + 3].Kind == TokenKind.Comma)
            || (tokens.Spells(last + 2, "a") && CompoundNouns.IsAge(tokens, last + 3)));   // “Dean Porrick, a 55-year-old salesman”

    /// <summary>“a man named as Dean Porrick”: the name is given in full.</summary>
    private bool IsNamedAs(int i) =>
        tokens[i].Is(NameClass.Given) && !tokens[i].Is(WordClass.Honorific) && i > 1 && tokens.Spells(i - 1, "as")
        && (tokens.Spells(i - 2, "named") || tokens.Spells(i - 2, "identified") || tokens.Spells(i - 2, "known"));
}
