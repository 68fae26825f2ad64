using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SeedGen.Generator.Tests.Harness;

/// <summary>A seed file as a host hands it over.</summary>
internal sealed class Seed : AdditionalText
{
    private readonly SourceText? _text;

    public Seed(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8))
    {
    }

    public Seed(string path, SourceText? text)
    {
        Path = path;
        _text = text;
    }

    public override string Path { get; }

    /// <summary>What stands in the item's metadata and in <c>.editorconfig</c> for this file.</summary>
    public Dictionary<string, string> Options { get; } = new(StringComparer.OrdinalIgnoreCase)
    {
        ["build_metadata.AdditionalFiles.SeedGen"] = "true",
    };

    /// <summary>Sets item metadata.</summary>
    public Seed With(string metadata, string value)
    {
        Options["build_metadata.AdditionalFiles." + metadata] = value;
        return this;
    }

    /// <summary>Sets a key of an <c>.editorconfig</c> section.</summary>
    public Seed Set(string key, string value)
    {
        Options[key] = value;
        return this;
    }

    /// <summary>The file after an edit: a new object, as hosts make it.</summary>
    public Seed Edit(Func<string, string> edit)
    {
        Seed edited = new(Path, edit(_text!.ToString()));
        foreach ((string key, string value) in Options) edited.Options[key] = value;
        return edited;
    }

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
