namespace SeedGen.Generator.Tests.Documents;

/// <summary>The fenced blocks of a document of this repository.</summary>
internal static class MarkdownFile
{
    /// <summary>What stands in the blocks whose fence says <paramref name="info"/>, in order.</summary>
    public static IReadOnlyList<string> Blocks(string file, string info)
    {
        List<string> blocks = [];
        string[] parts = ("\n" + Repository.Read(file).ReplaceLineEndings("\n")).Split("\n```");
        for (int i = 1; i < parts.Length; i += 2)
        {
            int end = parts[i].IndexOf('\n', StringComparison.Ordinal);
            if (parts[i][..end] == info) blocks.Add(parts[i][(end + 1)..] + "\n");
        }

        return blocks;
    }
}
