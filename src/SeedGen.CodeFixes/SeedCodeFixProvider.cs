using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Reading.Yaml;
using SeedGen.Text;

namespace SeedGen.CodeFixes;

/// <summary>
/// Offers the edits of the findings as light bulbs: for one finding, and for all of its kind in the document. The edits are
/// not carried in the diagnostic: the document is compiled again, which takes a fraction of a millisecond and only when
/// somebody asks, where properties would be paid for by every finding of every build. It holds no state and is not [Shared]:
/// the attribute would tie it to one version of System.Composition.
/// </summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(SeedCodeFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".txt", ".md", ".markdown", ".yaml"])]
public sealed class SeedCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        FindingTable.All.Where(d => d.Fixable).Select(d => d.Id).ToImmutableArray();

    /// <summary>None: Roslyn's fix-all hands out C# documents only. What it would do in a document is an action of its own here.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        TextDocument document = context.TextDocument;
        SourceText text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        string content = text.ToString();
        SourceFile source = new(document.FilePath ?? document.Name, content);
        EquatableArray<Finding> findings = SideFileNames.KindOf(source.Path) == null
            ? SeedCompiler.Compile(source, context.CancellationToken).Findings
            : SideFile.Read(source).Findings;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            Finding[] alike = [.. findings.Where(f => f.Id == diagnostic.Id && f.Fix.Count > 0)];
            Finding? finding = alike.FirstOrDefault(
                f => f.Span.Start == diagnostic.Location.SourceSpan.Start && f.Span.End == diagnostic.Location.SourceSpan.End);
            if (finding == null) continue;
            Register(finding.Descriptor.Title, diagnostic.Id, [finding]);
            if (alike.Length > 1)
                Register($"{finding.Descriptor.Title} ({alike.Length} places in this document)", diagnostic.Id + ".document", alike);

            void Register(string title, string key, Finding[] chosen) =>
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(Apply(document, text, content, chosen)), key),
                    diagnostic);
        }
    }

    private static Solution Apply(TextDocument document, SourceText text, string content, Finding[] findings)
    {
        IEnumerable<TextChange> changes = FixApplier.Apply(content, findings).Edits
            .Select(edit => new TextChange(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(edit.Span.Start, edit.Span.End),
                edit.Replacement));
        return document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes));
    }
}
