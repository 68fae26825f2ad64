namespace SeedGen.Core.Tests.Format;

/// <summary>An example of docs/format.md: a document, and what it yields.</summary>
/// <param name="Heading">The heading above it.</param>
/// <param name="Line">Where it stands in the file, from 1.</param>
/// <param name="IsMarkdown">The document is Markdown.</param>
/// <param name="Text">The document.</param>
/// <param name="Sides">Its side files, name and text, in the order of trust.</param>
/// <param name="Yields">Lines such as <c>title: Bridge opens</c>.</param>
public sealed record FormatExample(
    string Heading, int Line, bool IsMarkdown, string Text, IReadOnlyList<(string Name, string Text)> Sides, IReadOnlyList<string> Yields)
{
    /// <summary>
    /// The examples of the file in order: a block fenced as text or markdown, side files fenced as yaml with their names, and the next one,
    /// fenced as yields.
    /// </summary>
    internal static IReadOnlyList<FormatExample> ReadAll()
    {
        List<FormatExample> examples = [];
        string heading = "", kind = "";
        (string Kind, string Text, int Line) document = ("", "", 0);
        List<(string Name, string Text)> sides = [];
        List<string> block = [];
        string[] lines = Repository.Read("docs/format.md").ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            bool fence = line.StartsWith("```", StringComparison.Ordinal);
            if (kind == "" && line.StartsWith('#')) heading = line.TrimStart('#', ' ');
            else if (kind == "" && fence) kind = line[3..];
            else if (kind == "") continue;
            else if (!fence) block.Add(line);
            else
            {
                string content = string.Join("\n", block) + "\n";
                if (kind is "text" or "markdown") (document, sides) = ((kind, content, i - block.Count), []);
                else if (kind.StartsWith("yaml ", StringComparison.Ordinal)) sides.Add((kind[5..], content));
                else if (kind == "yields")
                    examples.Add(new(heading, document.Line, document.Kind == "markdown", document.Text, sides, [.. block]));
                block.Clear();
                kind = "";
            }
        }

        return examples;
    }

    public override string ToString() => $"{Heading}, line {Line}";
}
