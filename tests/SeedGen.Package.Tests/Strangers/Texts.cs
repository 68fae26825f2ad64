namespace SeedGen.Package.Tests.Strangers;

/// <summary>The documents and programs that strangers write.</summary>
internal static class Texts
{
    public const string Bridge = """
        Council votes for the new bridge

        ELLERBY – Mayor Nora Quist said on Monday that the bridge would be “a gift to the next century.”

        “We have waited long enough,” she said. “Now we build.”

        """;

    /// <summary>A mark in line 3, column 28, that should close and opens: SEED1003.</summary>
    public const string WrongMark = """
        The ferry stops in March

        “We have waited long enough“, Nora Quist said.

        """;

    /// <summary>Prints who says what.</summary>
    public const string Program = """
        foreach (SeedArticle article in Seeds.All)
        {
            System.Console.WriteLine(article.Path + ": " + article.Title);
            foreach (SeedQuote quote in article.Quotes) System.Console.WriteLine("  " + quote.Speaker + ": " + quote.Text);
        }

        """;

    /// <summary>What it prints about <see cref="Bridge"/>.</summary>
    public const string BridgeOutput = """
        seeds/bridge.txt: Council votes for the new bridge
          Nora Quist: a gift to the next century.
          Nora Quist: We have waited long enough, Now we build.

        """;
}
