using SeedGen.Tool.Fixing;

namespace SeedGen.Tool.Tests;

/// <summary>The diff says exactly what changed.</summary>
public class UnifiedDiffTests
{
    [Fact]
    public void Nothing_changed_is_nothing() => Assert.Equal("", DiffOf("a\nb\n", "a\nb\n"));

    [Theory]
    [InlineData("", "a\n", "@@ -0,0 +1,1 @@\n+a\n")]
    [InlineData("a\n", "", "@@ -1,1 +0,0 @@\n-a\n")]
    [InlineData("a\r\n", "b\r\n", "@@ -1,1 +1,1 @@\n-a\r\n+b\r\n")]
    [InlineData("a", "a\n", "@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n")]
    public void Edges(string before, string after, string expected) => Assert.Equal("--- a/x\n+++ b/x\n" + expected, DiffOf(before, after));

    [Fact]
    public void Applying_it_gives_the_new_text()
    {
        Random random = new(1);
        for (int i = 0; i < 500; i++)
        {
            List<string> lines =
                [.. Enumerable.Range(0, random.Next(30)).Select(_ => "line " + random.Next(6) + (random.Next(3) == 0 ? "\r\n" : "\n"))];
            string before = string.Concat(lines);
            for (int edit = random.Next(5); edit > 0; edit--)
            {
                if (lines.Count > 0 && random.Next(2) == 0) lines.RemoveAt(random.Next(lines.Count));
                else lines.Insert(random.Next(lines.Count + 1), "new " + random.Next(9) + "\n");
            }

            string after = string.Concat(lines);
            if (random.Next(3) == 0) after = after.TrimEnd('\n');
            Assert.Equal(after, Apply(before, DiffOf(before, after)));
        }
    }

    /// <summary>What <c>patch</c> does, without looking for moved lines.</summary>
    private static string Apply(string before, string diff)
    {
        string[] old = before.Split('\n');
        List<string> result = [];
        int line = 0;
        foreach (string entry in diff.Split('\n').SkipLast(1).Skip(2))
        {
            if (entry.StartsWith("@@ -", StringComparison.Ordinal))
            {
                string[] range = entry["@@ -".Length..].Split(' ')[0].Split(',');
                int start = int.Parse(range[0], null) - (range[1] == "0" ? 0 : 1);
                for (; line < start; line++) result.Add(old[line] + "\n");
            }
            else if (entry[0] == '\\')
            {
                result[^1] = result[^1].TrimEnd('\n');
            }
            else
            {
                if (entry[0] != '+') Assert.Equal(entry[1..], old[line++]);
                result.Add(entry[0] == '-' ? "" : entry[1..] + "\n");
            }
        }

        if (line < old.Length) result.Add(string.Join('\n', old[line..]));
        return string.Concat(result);
    }

    private static string DiffOf(string before, string after)
    {
        using StringWriter output = new();
        UnifiedDiff.Write(new Terminal(Stream.Null, output, TextWriter.Null, IsColoured: false, ShowsProgress: false, Width: 80), "x",
            before, after);
        return output.ToString();
    }
}
