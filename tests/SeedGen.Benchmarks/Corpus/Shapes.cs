using System.Globalization;
using System.Text;

namespace SeedGen.Benchmarks.Corpus;

/// <summary>Texts of any length that make a careless compiler slow.</summary>
internal static class Shapes
{
    /// <summary>A name, and how a text of that many characters is made.</summary>
    public static readonly (string Name, Func<int, string> Make)[] All =
    [
        ("articles", length => SyntheticArticles.Article(1, length)),
        ("one paragraph", length => SyntheticArticles.Article(1, length).Replace('\n', ' ')),
        ("no full stop", length => Repeat("the ferry that the town had wanted and nobody paid for ", length)),
        ("one-word lines", length => Repeat("word\n", length)),
        ("one word", length => new string('a', length)),
        ("capitals", length => Repeat("ALL THE TOWN IS CAPITALS ", length)),
        ("capitalised", length => Repeat("Every Word Begins With Capitals Like Names ", length)),
        ("names", Names),
        ("one family", length => Numbered(length, n => $"“Yes,” {Word(n)} Varga said.\n")),
        ("straight marks", length => new string('"', length)),
        ("opening marks", length => new string('“', length)),
        ("mixed marks", length => Repeat("\"'“‘”’`", length)),
        ("apostrophes", length => new string('\'', length)),
        ("spaced apostrophes", length => Repeat(" 'a", length)),
        ("he said", length => Repeat("he said ", length)),
        ("quotes", length => Repeat("“Yes,” he said. ", length)),
        ("quotes in one sentence", length => Repeat("“yes” and ", length)),
        ("single quotes", length => Repeat("‘Yes,’ she said. ", length)),
        ("the mayor said", length => "Mayor Ilse Varga came.\n" + Repeat("“Yes,” the mayor said.\n", length)),
        ("quotes of pronouns", length => "Ilse Varga came. Tomas Okafor went.\n" + Repeat("“Yes,” she said. “No,” he said. ", length)),
        ("turns", length => Numbered(length, n => $"{Word(n).ToUpperInvariant()}: Yes.\n")),
        ("commas", length => new string(',', length)),
        ("spaces", length => new string(' ', length) + "."),
        ("spaces before commas", length => Repeat("a    , ", length)),
        ("front matter", FrontMatter),
        ("surrogates", length => Repeat("😀", length)),
        ("combining", length => "e" + new string('\u0301', length)),
    ];

    private static string Names(int length) => Numbered(length, n => $"{Word(n)} {Word((n * 31) + 7)} spoke. ");

    private static string FrontMatter(int length)
    {
        StringBuilder text = new("---\ndeep: ");
        // A parser that calls itself for each level needs a limit.
        for (int i = 0; i < Math.Min(length / 4, 2000); i++) text.Append('[');
        text.Append("\npeople:\n");
        for (int i = 0; text.Length < length; i++) text.Append(CultureInfo.InvariantCulture, $"  - name: {Word(i)} Varga\n");
        return text.Append("---\nTitle\n\n“Yes,” she said.\n").ToString();
    }

    private static string Numbered(int length, Func<int, string> item)
    {
        StringBuilder text = new(length + 100);
        for (int i = 0; text.Length < length; i++) text.Append(item(i));
        return text.ToString();
    }

    private static string Repeat(string unit, int length)
    {
        StringBuilder text = new(length + unit.Length);
        while (text.Length < length) text.Append(unit);
        return text.ToString();
    }

    /// <summary>A capitalised word for a number: “Babe”, “Bace”.</summary>
    private static string Word(int number)
    {
        const string Consonants = "bdfgklmnprstvz", Vowels = "aeiou";
        StringBuilder word = new();
        for (int n = number + 70; n > 0; n /= 70) word.Append(Consonants[n % 14]).Append(Vowels[n / 14 % 5]);
        word[0] = char.ToUpperInvariant(word[0]);
        return word.ToString();
    }
}
