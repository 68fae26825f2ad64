using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading.Yaml;

/// <summary>
/// A file beside documents that says what their front matter could say: for one that must not be touched, or for a whole folder.
/// It is read once for all documents that it speaks for, and equal to another of the same path and text.
/// </summary>
public sealed class SideFile : IEquatable<SideFile>
{
    private readonly SourceFile _source;

    private SideFile(SourceFile source, FrontMatterContent content, EquatableArray<Finding> findings) =>
        (_source, Kind, Content, Findings) = (source, KindOf(source), content, findings);

    /// <summary>The path as the host gave it.</summary>
    public string Path => _source.Path;

    /// <summary>The decoded text.</summary>
    public string Text => _source.Content;

    /// <summary>What it speaks for, as its name says.</summary>
    public SideFileKind Kind { get; }

    /// <summary>What is wrong with it whatever the documents hold.</summary>
    public EquatableArray<Finding> Findings { get; }

    /// <summary>What it says.</summary>
    internal FrontMatterContent Content { get; }

    /// <summary>Reads <paramref name="source"/>. Any text is accepted; what is wrong with it is among the findings.</summary>
    public static SideFile Read(SourceFile source)
    {
        if (TextCheck.Check(source) is { } unreadable) return Unreadable(source, unreadable);
        FindingSink findings = new(source.Content);
        FrontMatterContent content = FrontMatterReader.Read(source.Content, new TextSpan(0, source.Content.Length),
            KindOf(source), findings);
        return new SideFile(source, content, findings.ToSorted());
    }

    /// <summary>A file that says nothing, since it could not be read.</summary>
    public static SideFile Unreadable(SourceFile source, Finding why) =>
        new(source, FrontMatterContent.None, [why]);

    private static SideFileKind KindOf(SourceFile source) => SideFileNames.KindOf(source.Path) ?? SideFileKind.Document;

    /// <summary>What a document that could not be compiled might have used: everything.</summary>
    public SideUse WholeUse() => new(Path, Enumerable.Range(0, Content.Corrections.People.Count).ToEquatableArray());

    /// <summary>SEED0007: there is no document that it could speak for.</summary>
    public Finding WithoutDocument()
    {
        string name = SideFileNames.NameOf(Path);
        string stem = Kind == SideFileKind.Document ? name.Substring(0, name.Length - SideFileNames.Extension.Length) : "";
        string next = Kind == SideFileKind.Document
            ? $"no {stem}.txt, {stem}.md or {stem}.markdown is beside it among the seeds: rename it to match a document, or remove it"
            : "there is no document in its folder or below: move it or remove it";
        return new Finding("SEED0007", new TextSpan(0, 0), default, default, [name, next], []);
    }

    /// <summary>SEED4004 for the entries of a folder's file that fit none of its documents.</summary>
    /// <param name="fitting">Positions of the entries that fit one, in any order, as <see cref="SideUse"/> has them.</param>
    public EquatableArray<Finding> Unused(ICollection<int> fitting)
    {
        if (Kind != SideFileKind.Folder) return [];
        FindingSink findings = new(Text);
        for (int i = 0; i < Content.Corrections.People.Count; i++)
        {
            if (fitting.Contains(i)) continue;
            PersonCorrection entry = Content.Corrections.People[i];
            findings.Add("SEED4004", entry.Place, entry.Ignore ? "name" : "person", "any document in this folder", entry.Name,
                entry.NextStep);
        }

        return findings.ToSorted();
    }

    /// <inheritdoc/>
    public bool Equals(SideFile? other) => ReferenceEquals(this, other) || (other != null && _source == other._source);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SideFile);

    /// <inheritdoc/>
    public override int GetHashCode() => _source.GetHashCode();
}
