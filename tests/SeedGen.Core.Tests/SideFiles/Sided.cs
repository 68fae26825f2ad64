using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Reading.Yaml;
using SeedGen.Text;

namespace SeedGen.Core.Tests.SideFiles;

/// <summary>A document with side files, which lie where their names say.</summary>
internal sealed record Sided(string Text)
{
    public const string Article = "Talks end\n\nIvo Brandt met Leon Sachs in Harlan Hall. “We knew in March,” he said. “Nobody asked.”\n\nThe “summit” lasted an hour, Sachs said.\n";

    private readonly List<SideFile> _sides = [];

    /// <summary>The side files so far.</summary>
    public IReadOnlyList<SideFile> Sides => _sides;

    /// <summary>The document with YAML of its own at the top.</summary>
    public static Sided Of(string front = "") => new((front.Length == 0 ? "" : "---\n" + front + "---\n") + Article);

    /// <summary>Adds the side file of the document.</summary>
    public Sided Own(string yaml) => Add("seeds/news/talks.seed.yaml", yaml);

    /// <summary>Adds the side file of its folder.</summary>
    public Sided Folder(string yaml) => Add("seeds/news/_seeds.yaml", yaml);

    /// <summary>Adds the side file of the folder above.</summary>
    public Sided Above(string yaml) => Add("seeds/_seeds.yaml", yaml);

    public SeedDocument Compile() =>
        SeedCompiler.Compile(new SourceFile("seeds/news/talks.txt", Text), Sides, TestContext.Current.CancellationToken);

    /// <summary>All findings that are no mere advice, with the file, line and column: <c>talks.seed.yaml 3:13 SEED4004</c>.</summary>
    public IEnumerable<string> ShowFindings()
    {
        SeedDocument document = Compile();
        return document.Findings.Where(f => f.Descriptor.Severity != FindingSeverity.Info).Select(f => (document.Path, f))
            .Concat(Sides.SelectMany(s => s.Findings.Select(f => (s.Path, f))))
            .Concat(document.SideFindings.Select(f => (f.Path, f.Finding)))
            .Select(p => $"{Path.GetFileName(p.Path)} {p.Item2.Start.Line + 1}:{p.Item2.Start.Column + 1} {p.Item2.Id}");
    }

    private Sided Add(string path, string yaml)
    {
        _sides.Add(SideFile.Read(new SourceFile(path, yaml)));
        return this;
    }
}
