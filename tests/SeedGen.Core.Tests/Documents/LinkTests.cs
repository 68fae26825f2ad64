using System.Text.RegularExpressions;

namespace SeedGen.Core.Tests.Documents;

/// <summary>Every relative link of the documents leads to a file, and to a heading where it names one.</summary>
public partial class LinkTests
{
    public static TheoryData<string> Files =>
    [
        .. Directory.GetFiles(Repository.Root, "*.md"),
        .. Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Links_lead_somewhere(string file)
    {
        string text = Code().Replace(File.ReadAllText(file), "");
        foreach (string link in Link().Matches(text).Select(match => match.Groups[1].Value).Where(link => !link.Contains("://",
            StringComparison.Ordinal)))
        {
            string[] parts = link.Split('#');
            string target = parts[0] == "" ? file : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, parts[0]));
            Assert.True(File.Exists(target) || Directory.Exists(target), $"{file}: {link} leads nowhere");
            if (parts.Length > 1) Assert.Contains(parts[1], File.ReadAllLines(target).Where(line => line.StartsWith('#')).Select(Anchor));
        }
    }

    /// <summary>The anchor that GitHub gives a heading.</summary>
    private static string Anchor(string heading) => string.Concat(
        heading.TrimStart('#', ' ').ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    /// <summary>What stands in code is no link.</summary>
    [GeneratedRegex("```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex Code();
}
