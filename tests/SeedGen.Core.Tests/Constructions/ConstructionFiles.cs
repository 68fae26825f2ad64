using System.Text.RegularExpressions;

namespace SeedGen.Core.Tests.Constructions;

/// <summary>
/// Reads docs/constructions: the specification is the test. A case is a bold number and title, a fenced text, and lines that
/// begin with →, ✗, people: or finding:.
/// </summary>
internal static partial class ConstructionFiles
{
    public const string Index = "docs/constructions.md";

    /// <summary>The files, relative to the root.</summary>
    public static IReadOnlyList<string> Paths { get; } = [.. Repository.Files("docs/constructions")];

    /// <summary>All cases of all files.</summary>
    public static IReadOnlyList<Construction> Read() => [.. Paths.SelectMany(ReadFile)];

    public static List<Construction> ReadFile(string path)
    {
        List<Construction> cases = [];
        string[] lines = Repository.Read(path).Split('\n');
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
        List<ExpectedPerson>? people = null;
        List<ExpectedFinding> findings = [];
        string extension = ".txt";
        bool fenced = false;
        for (; i < lines.Length; i++)
        {
            string line = lines[i];
            if (line is "```" or "```md")
            {
                fenced = !fenced;
                if (line.Length > 3) extension = ".md";
                continue;
            }

            if (fenced) text.Add(line);
            else if (Head().IsMatch(line)) break;
            else if (line.StartsWith('→')) quotes.Add(ReadQuote(line));
            else if (line.StartsWith('✗')) none.AddRange(Ticks().Matches(line.Split('—')[0]).Select(m => m.Groups[1].Value));
            else if (line.StartsWith("people:", StringComparison.Ordinal)) people = ReadPeople(line[7..]);
            else if (Finding().Match(line) is { Success: true } finding) findings.Add(new(finding.Groups[1].Value, finding.Groups[2].Value));
        }

        return new Construction(number, title, extension, string.Join("\n", text), quotes, none, people, findings);
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

    private static List<ExpectedPerson> ReadPeople(string list) =>
    [
        .. People().Matches(Remark().Replace(list, "")).Select(m => new ExpectedPerson(
            m.Groups["name"].Value.Trim(), m.Groups["role"].Success ? m.Groups["role"].Value : null)).Where(p => p.Name is not ("" or "none")),
    ];

    [GeneratedRegex(@"^\*\*(\d+)\. (.*)$")]
    private static partial Regex Head();

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Ticks();

    [GeneratedRegex(@"(?<name>[^;\[\]]+)(\[(?<role>[^\]]*)\])?")]
    private static partial Regex People();

    [GeneratedRegex(@"\([^)]*\)\s*$")]
    private static partial Regex Remark();

    [GeneratedRegex(@"^finding: (SEED\d+) (.*)$")]
    private static partial Regex Finding();
}
