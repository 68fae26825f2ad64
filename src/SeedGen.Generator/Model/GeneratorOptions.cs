using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedGen.Model;

namespace SeedGen.Generator.Model;

/// <summary>What the project says about the generated code.</summary>
/// <param name="Namespace">
/// Where it goes; null where the project does not use SeedGen, or says something that is no namespace, and nothing is generated.
/// </param>
/// <param name="Visibility"><c>internal</c> or <c>public</c>.</param>
/// <param name="Storage">How the texts are kept.</param>
/// <param name="HasMembers">Quotes and people have a member each.</param>
/// <param name="Nullable">The language knows nullable annotations.</param>
/// <param name="Invalid">Properties with unknown values, which count as not set; none where the project does not use SeedGen.</param>
internal sealed record GeneratorOptions(
    string? Namespace,
    string Visibility,
    TextStorage Storage,
    bool HasMembers,
    bool Nullable,
    EquatableArray<InvalidSetting> Invalid)
{
    /// <summary>Reads the properties that the targets make visible.</summary>
    public static GeneratorOptions From(AnalyzerConfigOptions options, LanguageVersion language)
    {
        List<InvalidSetting> invalid = [];
        string? name = Get(options, "SeedGenNamespace");
        if (name != null && !IsNamespace(name))
        {
            invalid.Add(new InvalidSetting("SeedGenNamespace", name, "a namespace such as 'My.Archive'"));
            return new GeneratorOptions(null, "internal", TextStorage.Literal, true, true, invalid.ToEquatableArray());
        }

        string visibility = OneOf(options, "SeedGenVisibility", invalid, "internal", "public");
        string storage = OneOf(options, "SeedGenStorage", invalid, "literal", "resource");
        string members = OneOf(options, "SeedGenMembers", invalid, "named", "none");
        return new GeneratorOptions(
            name,
            visibility,
            storage == "resource" ? TextStorage.Resource : TextStorage.Literal,
            members == "named",
            language >= LanguageVersion.CSharp8,
            name == null ? [] : invalid.ToEquatableArray());
    }

    private static bool IsNamespace(string name) => name.Split('.').All(part => part.Length > 0 && part[0] == '@'
        ? SyntaxFacts.IsValidIdentifier(part.Substring(1))
        : SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None);

    /// <summary>The value of a property with two values, the first of which is the default.</summary>
    private static string OneOf(AnalyzerConfigOptions options, string property, List<InvalidSetting> invalid, string standard, string other)
    {
        string value = Get(options, property) ?? standard;
        if (value.Equals(standard, StringComparison.OrdinalIgnoreCase)) return standard;
        if (value.Equals(other, StringComparison.OrdinalIgnoreCase)) return other;
        invalid.Add(new InvalidSetting(property, value, $"'{standard}' or '{other}'"));
        return standard;
    }

    private static string? Get(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;
}

/// <summary>A setting with a value that it cannot have: SEED0006.</summary>
/// <param name="Name">The property or key.</param>
/// <param name="Value">What it is set to.</param>
/// <param name="Allowed">What it may be set to, in words.</param>
internal sealed record InvalidSetting(string Name, string Value, string Allowed);

/// <summary>How the texts of the documents get into the assembly.</summary>
internal enum TextStorage
{
    /// <summary>A string literal each.</summary>
    Literal,

    /// <summary>The files themselves as embedded resources.</summary>
    Resource,
}
