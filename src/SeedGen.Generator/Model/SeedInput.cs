using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedGen.Model;
using SeedGen.Reading.Yaml;

namespace SeedGen.Generator.Model;

/// <summary>A file that is marked as a seed, before it is read.</summary>
/// <param name="File">The file as the host gives it; equal to itself only, and a new one when its text changes.</param>
/// <param name="Path">The path that the document is known by, with forward slashes.</param>
/// <param name="Name">The name set by <c>SeedName</c>, or null.</param>
/// <param name="ResourceName">The name under which the file itself is embedded in the assembly, or null.</param>
/// <param name="Severities">What <c>seedgen.SEEDnnnn.severity</c> says for this file.</param>
/// <param name="Invalid">Settings with unknown values.</param>
/// <param name="Sides">Its side files in the order of trust.</param>
/// <param name="Options">What the project says about the generated code.</param>
internal sealed record SeedInput(
    AdditionalText File,
    string Path,
    string? Name,
    string? ResourceName,
    EquatableArray<SeverityOverride> Severities,
    EquatableArray<InvalidSetting> Invalid,
    EquatableArray<SideFile> Sides,
    GeneratorOptions Options)
{
    /// <summary>The input for <paramref name="file"/>; null where it is no seed, or the project has not asked for SeedGen.</summary>
    public static SeedInput? From(AdditionalText file, ReadingContext context)
    {
        if (context.Settings.Options.Namespace == null) return null;
        AnalyzerConfigOptions options = context.Files.GetOptions(file);
        if (!options.TryGetValue("build_metadata.AdditionalFiles.SeedGen", out string? marker)
            || !string.Equals(marker, "true", StringComparison.OrdinalIgnoreCase)) return null;
        string path = Get(options, "SeedGenPath") is { } given ? Unescape(given) : System.IO.Path.GetFileName(file.Path);
        List<InvalidSetting> invalid = [];
        EquatableArray<SeverityOverride> severities = SeverityOverride.From(options, invalid);
        return new SeedInput(
            file, path.Replace('\\', '/'), Get(options, "SeedName"), Get(options, "SeedGenResource"), severities,
            invalid.ToEquatableArray(), context.Settings.Sides.For(file.Path), context.Settings.Options);
    }

    /// <summary>
    /// The path as it is. Metadata reaches the compiler through an .editorconfig, in which <c>#</c> and <c>;</c> begin a comment:
    /// the targets write <c>~1</c> and <c>~2</c> for them, and <c>~0</c> for a tilde. The name of a resource is left as it is written.
    /// </summary>
    private static string Unescape(string path) =>
        path.IndexOf('~') < 0 ? path : path.Replace("~2", ";").Replace("~1", "#").Replace("~0", "~");

    private static string? Get(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out string? value) && value.Length > 0 ? value : null;
}
