using System.Globalization;
using System.Text;
using SeedGen.Text;

namespace SeedGen.Benchmarks.Corpus;

/// <summary>
/// News of a country that does not exist: the same articles on every machine and in every run, so that figures compare.
/// Sentences are drawn from patterns; names, nouns and places from lists long enough that no article is like the next.
/// </summary>
internal static class SyntheticArticles
{
    private static readonly string[] Given =
        ["Ilse", "Tomas", "Marguerite", "Hob", "Odessa", "Nils", "Petra", "Abel", "Lotte", "Finn", "Ruth", "Carl", "Anna", "Peter",
        "Zoë", "James"];

    private static readonly string[] Family =
        ["Brandtner", "Okafor", "Sloan", "Trent", "Pryce", "Oberon", "Varga", "Renko", "Amsel", "Rourke", "Dunmore", "Harlow", "Quist",
        "Lefèvre", "Tamm", "Ostrow"];

    private static readonly string[] Roles =
        ["a hydrologist at the Lowmere Institute", "the harbour master", "a retired teacher", "the mayor of Ellerby",
        "a spokesman for the water board", "chief engineer of the tunnel"];

    private static readonly string[] Titles = ["Mayor", "Dr.", "Sen.", "Professor", "Judge", "Gov."];

    private static readonly string[] Places = ["Lowmere", "Ellerby", "Brackenford", "Tarn Valley", "Saltmarsh", "Port Ansel"];

    private static readonly string[] Subjects =
        ["the reservoir", "the new bridge", "the budget", "the ferry line", "the school roof", "the old mill", "the flood wall",
        "the strike"];

    private static readonly string[] Verbs =
        ["will cost", "has divided", "worries", "may yet save", "surprised", "was never meant for", "puts at risk"];

    private static readonly string[] Objects =
        ["most of the town", "the people who live by the river", "nobody in the valley", "the next three generations",
        "a council that has little money", "farmers upstream"];

    private static readonly string[] Tails =
        ["after months of rain", "despite what the report found in 2019", "and the figures, about 14.5 million, are not disputed",
            "although a second study is under way", "as the committee meets on Tuesday", "because no other plan was on the table"];

    private static readonly string[] Cues = ["said", "told reporters", "added", "wrote in a letter", "argued", "insisted"];

    /// <summary><paramref name="count"/> articles of about <paramref name="bytes"/> bytes of UTF-8.</summary>
    public static SourceFile[] Make(int count, int bytes = 6500) =>
        [.. Enumerable.Range(0, count).Select(i => new SourceFile($"seeds/n{i:00000}.txt", Article(i, bytes)))];

    /// <summary>The article with this number.</summary>
    public static string Article(int number, int bytes)
    {
        Random random = new(number);
        StringBuilder text = new(bytes + 500);
        text.Append(CultureInfo.InvariantCulture, $"{Capital(Any(random, Subjects))} divides {Any(random, Places)}, again\n\n");
        (string Given, string Family)[] cast = [.. Enumerable.Range(0, 4).Select(_ => (Any(random, Given), Any(random, Family)))];
        for (int paragraph = 0; text.Length < bytes * 0.97; paragraph++)
        {
            (string given, string family) = cast[random.Next(cast.Length)];
            string full = paragraph < 6 ? given + " " + family : family;
            text.Append(random.Next(7) switch
            {
                0 => $"“{Capital(Clause(random))},” {full} {Any(random, Cues)} on Monday. “{Capital(Clause(random))}.”",
                1 => $"{Capital(Clause(random))}, {Any(random, Tails)}. {full}, {Any(random, Roles)}, called it “{Any(random, Tails)}.”",
                2 => $"{Any(random, Titles)} {family} {Any(random, Cues)} that {Clause(random)}. {Capital(Clause(random))}, {Any(random, Tails)}.",
                3 => $"“{Capital(Clause(random))},” he {Any(random, Cues)}. “{Capital(Clause(random))}, {Any(random, Tails)}. {Capital(Clause(random))}.”",
                4 => $"In {Any(random, Places)}, {Clause(random)}. It’s the third time in two years that {Clause(random)}, {Any(random, Tails)}.",
                5 => $"According to {full}, {Clause(random)} “{Any(random, Tails)}.” {Capital(Clause(random))}.",
                _ => $"{Capital(Clause(random))}. {Capital(Clause(random))}, {Any(random, Tails)}. The mayor {Any(random, Cues)}: “{Capital(Clause(random))}.”",
            }).Append("\n\n");
        }

        return text.ToString();
    }

    private static string Clause(Random random) => $"{Any(random, Subjects)} {Any(random, Verbs)} {Any(random, Objects)}";

    private static string Any(Random random, string[] words) => words[random.Next(words.Length)];

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
