using System.Text.RegularExpressions;

namespace SeedGen.Core.Tests.Constructions;

/// <summary>
/// Reads docs/constructions.md: the specification is the test. A case is a bold number and title, a fenced text, and lines that
/// begin with →, ✗, people: or diag:.
/// </summary>
internal static partial class ConstructionFile
{
    public static IReadOnlyList<Construction> Read()
    {
        List<Construction> cases = [];
        string[] lines = Repository.Read("docs/constructions.md").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            Match head = Head().Match(lines[i]);
            if (!head.Success) continue;
            int next = i + 1;
            cases.Add(ReadCase(int.Parse(head.Groups[1].Value), head.Groups[2].Value.Trim('*', ' '), lines, ref next));
            i = next - 1;
        }

        return cases;
    }

    private static Construction ReadCase(int number, string title, string[] lines, ref int i)
    {
        List<string> text = [];
        List<ExpectedQuote> quotes = [];
        List<string> none = [];
        string? people = null, diagnostics = null;
        bool fenced = false;
        for (; i < lines.Length; i++)
        {
            string line = lines[i];
            if (line.StartsWith("```", StringComparison.Ordinal) && (line.Length == 3 || fenced))
            {
                fenced = !fenced;
                continue;
            }

            if (fenced) text.Add(line);
            else if (Head().IsMatch(line) || line.StartsWith('#') || line.StartsWith("---", StringComparison.Ordinal)) break;
            else if (line.StartsWith('→')) quotes.Add(ReadQuote(line));
            else if (line.StartsWith('✗')) none.AddRange(Ticks().Matches(line.Split('—')[0]).Select(m => m.Groups[1].Value));
            else if (line.StartsWith("people:", StringComparison.Ordinal)) people = line[7..].Trim();
            else if (line.StartsWith("diag:", StringComparison.Ordinal)) diagnostics = line[5..].Trim();
        }

        return new Construction(number, title, string.Join("\n", text), quotes, none, people, diagnostics);
    }

    private static ExpectedQuote ReadQuote(string line)
    {
        int end = line.LastIndexOf('`');
        string[] segments = [.. Ticks().Matches(line[..(end + 1)]).Select(m => m.Groups[1].Value)];
        string[] fields = [.. line[(end + 1)..].Split('·').Skip(1).Select(f => f.Trim())];
        string speaker = fields[1];
        bool group = speaker.StartsWith("group:", StringComparison.Ordinal);
        return new ExpectedQuote(
            segments, fields[0],
            speaker == "null" ? null : group ? speaker[6..].Trim() : speaker, group,
            fields[2] == "–" ? null : fields[2],
            fields[3] == "–" ? null : fields[3]);
    }

    [GeneratedRegex(@"^\*\*(\d+)\. (.*)$")]
    private static partial Regex Head();

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Ticks();
}
