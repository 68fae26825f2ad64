using SeedGen.Tool.Input;
using SeedGen.Tool.Tests.Harness;

namespace SeedGen.Tool.Tests;

/// <summary>Which documents the paths of the command line name.</summary>
public sealed class PathTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace()
        .With("seeds/b.txt", "b").With("seeds/a.markdown", "a").With("seeds/news/c.txt", "c").With("seeds/note.doc", "no")
        .With("seeds/.hidden.txt", "no").With("seeds/.git/d.txt", "no").With("seeds/bin/e.txt", "no").With("seeds/obj/x/f.txt", "no");

    private readonly List<string> _problems = [];

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_folder_stands_for_its_documents_in_order() =>
        Assert.Equal(["seeds/a.markdown", "seeds/b.txt", "seeds/news/c.txt"], Find("seeds"));

    [Fact]
    public void A_file_is_taken_whatever_its_name() =>
        Assert.Equal(["seeds/note.doc", "seeds/.hidden.txt", "seeds/bin/e.txt"],
            Find("seeds/note.doc", "seeds/.hidden.txt", "seeds/bin/e.txt"));

    [Fact]
    public void Named_twice_is_named_once() => Assert.Equal(
        ["seeds/news/c.txt", "seeds/a.markdown", "seeds/b.txt"], Find("seeds/news/c.txt", "seeds", "seeds/../seeds/b.txt"));

    [Theory]
    [InlineData("seeds/*.txt", "seeds/b.txt")]
    [InlineData("seeds/**/*.txt", "seeds/b.txt", "seeds/news/c.txt")]
    [InlineData("**/c.*", "seeds/news/c.txt")]
    [InlineData("seeds/note.*", "seeds/note.doc")]
    public void A_glob_names_what_it_matches(string glob, params string[] expected) => Assert.Equal(expected, Find(glob));

    [Theory]
    [InlineData("gone.txt", "'gone.txt' does not exist")]
    [InlineData("seeds/*.rst", "no file matches 'seeds/*.rst'")]
    [InlineData("gone/*.txt", "no file matches 'gone/*.txt'")]
    [InlineData("seeds/.git/..", null)]
    [InlineData("empty", "'empty' has no .txt, .md or .markdown file in it")]
    public void A_path_that_names_nothing_is_told(string path, string? problem)
    {
        Directory.CreateDirectory(_workspace.PathOf("empty"));
        Find(path);
        Assert.Equal(problem == null ? [] : [problem], _problems.Select(p => p.Replace(_workspace.Root + "/", "")));
    }

    [Fact]
    public void Links_that_lead_back_are_not_followed()
    {
        if (OperatingSystem.IsWindows()) return;
        Directory.CreateSymbolicLink(_workspace.PathOf("seeds/news/loop"), _workspace.PathOf("seeds"));
        Assert.Equal(["seeds/a.markdown", "seeds/b.txt", "seeds/news/c.txt"], Find("seeds"));
    }

    private IEnumerable<string> Find(params string[] paths) => SeedPaths
        .Find(paths.Select(_workspace.PathOf), _ => { }, _problems.Add)
        .Select(path => Path.GetRelativePath(_workspace.Root, Path.GetFullPath(path)).Replace('\\', '/'));
}
