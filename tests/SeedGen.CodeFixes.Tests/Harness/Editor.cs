using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Generator.Analyzers;

namespace SeedGen.CodeFixes.Tests.Harness;

/// <summary>
/// An editor with one document open in a project that uses SeedGen: the analyzer's findings, and the light bulbs on them.
/// </summary>
internal sealed class Editor : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly DocumentId _id;

    public Editor(string path, string text)
    {
        ProjectId project = ProjectId.CreateNewId();
        _id = DocumentId.CreateNewId(project);
        Solution solution = _workspace.CurrentSolution
            .AddProject(project, "Demo", "Demo", LanguageNames.CSharp)
            .AddAdditionalDocument(_id, Path.GetFileName(path), SourceText.From(text), filePath: path);
        Assert.True(_workspace.TryApplyChanges(solution));
    }

    public TextDocument Document => _workspace.CurrentSolution.GetAdditionalDocument(_id)!;

    public async Task<string> TextAsync() => (await Document.GetTextAsync()).ToString();

    /// <summary>What the analyzer finds, by place.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindingsAsync()
    {
        Compilation compilation = (await Document.Project.GetCompilationAsync())!;
        AdditionalText file = Document.Project.AnalyzerOptions.AdditionalFiles.Single();
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers([new SeedAnalyzer()],
            new AnalyzerOptions([file], new MarkedAsSeeds()));
        return [.. (await analysis.GetAnalyzerDiagnosticsAsync()).OrderBy(d => d.Location.SourceSpan.Start)];
    }

    /// <summary>The actions offered on a finding.</summary>
    public async Task<IReadOnlyList<CodeAction>> ActionsAsync(Diagnostic diagnostic)
    {
        List<CodeAction> actions = [];
        CodeFixContext context = new(Document, diagnostic.Location.SourceSpan, [diagnostic], (action, _) => actions.Add(action), default);
        await new SeedCodeFixProvider().RegisterCodeFixesAsync(context);
        return actions;
    }

    /// <summary>Applies an action as an editor does.</summary>
    public async Task ApplyAsync(CodeAction action)
    {
        foreach (CodeActionOperation operation in await action.GetOperationsAsync(default)) operation.Apply(_workspace, default);
    }

    public void Dispose() => _workspace.Dispose();
}
