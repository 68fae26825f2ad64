using System.Reflection;
using SeedGen.Generator.Tests.Harness;

namespace SeedGen.Generator.Tests.Documents;

/// <summary>The tables of docs/generated-code.md list every public property of the generated types, with its type.</summary>
public class MemberTableTests
{
    private static readonly Assembly Generated = new Project(new Seed("seeds/town.txt", "Title\n\nBody.\n")).Run().Load();

    public static TheoryData<string> Types =>
        ["SeedArticle", "SeedQuote", "SeedSpeaker", "SeedPerson", "SeedProfile", "SeedParagraph", "SeedMention", "SeedSpan"];

    [Theory]
    [MemberData(nameof(Types))]
    public void Lists_every_property(string type) => Assert.Equal(
        Generated.GetType("Demo." + type)!.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(property => $"| `{property.Name}` | `{Describe(property)}` |").Order(StringComparer.Ordinal),
        Rows("### `" + type + "`").Order(StringComparer.Ordinal));

    /// <summary>Name and type of the rows below a heading.</summary>
    private static IEnumerable<string> Rows(string heading) =>
        Repository.Read("docs/generated-code.md").ReplaceLineEndings("\n").Split('\n')
        .SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith('#'))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => string.Join("|", line.Split('|')[..3]) + "|");

    private static string Describe(PropertyInfo property)
    {
        NullabilityInfo nullability = new NullabilityInfoContext().Create(property);
        return Describe(property.PropertyType)
            + (nullability.ReadState == NullabilityState.Nullable && !property.PropertyType.IsValueType ? "?" : "");
    }

    private static string Describe(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) return Describe(value) + "?";
        if (type.IsGenericType) return $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Describe))}>";
        return type.Name switch { "String" => "string", "Int32" => "int", "Object" => "object", _ => type.Name };
    }
}
