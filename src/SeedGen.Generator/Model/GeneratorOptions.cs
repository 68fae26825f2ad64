using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SeedGen.Generator.Model;

/// <summary>What the project says about the generated code.</summary>
/// <param name="Namespace">Where it goes; null where the project does not use SeedGen, and nothing is generated.</param>
/// <param name="Visibility"><c>internal</c> or <c>public</c>.</param>
/// <param name="Storage">How the texts are kept.</param>
/// <param name="Nullable">The language knows nullable annotations.</param>
/// <param name="InvalidProperty">A property with an unknown value, or null.</param>
/// <param name="InvalidValue">That value.</param>
/// <param name="AllowedValues">The values it may have.</param>
internal sealed record GeneratorOptions(
    string? Namespace,
    string Visibility,
    TextStorage Storage,
    bool Nullable,
    string? InvalidProperty,
    string? InvalidValue,
    string? AllowedValues)
{
    /// <summary>Reads the properties that the targets make visible.</summary>
    public static GeneratorOptions From(AnalyzerConfigOptions options, LanguageVersion language)
    {
        string? ns = Get(options, "SeedGenNamespace");
        string visibility = Get(options, "SeedGenVisibility") ?? "internal";
        string storage = Get(options, "SeedGenStorage") ?? "literal";
        (string? property, string? value, string? allowed) = (null, null, null);
        if (visibility is not ("internal" or "public")) (property, value, allowed) = ("SeedGenVisibility", visibility, "'internal' or 'public'");
        if (storage is not ("literal" or "resource")) (property, value, allowed) = ("SeedGenStorage", storage, "'literal' or 'resource'");
        return new GeneratorOptions(
            ns,
            visibility == "public" ? "public" : "internal",
            storage == "resource" ? TextStorage.Resource : TextStorage.Literal,
            language >= LanguageVersion.CSharp8,
            property, value, allowed);
    }

    private static string? Get(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out string? value) && value.Length > 0 ? value.Trim() : null;
}

/// <summary>How the texts of the documents get into the assembly.</summary>
internal enum TextStorage
{
    /// <summary>A string literal each.</summary>
    Literal,

    /// <summary>The files themselves as embedded resources.</summary>
    Resource,
}
