using SeedGen.Generator.Model;
using SeedGen.Model;

namespace SeedGen.Generator.Emit;

/// <summary>Writes where the text of a document comes from.</summary>
internal static class TextEmitter
{
    /// <summary>Whether the text goes into C#. It must where the project lists its seeds by hand and nothing embeds them.</summary>
    public static bool IsLiteral(GeneratorOptions options, string? resourceName) =>
        options.Storage == TextStorage.Literal || resourceName == null;

    /// <summary>Writes the override that reads the text.</summary>
    public static void Emit(CodeWriter writer, SeedDocument document, GeneratorOptions options, string? resourceName)
    {
        if (!IsLiteral(options, resourceName))
        {
            // The name of the resource nearly always follows from the path, which is there already.
            string name = resourceName == "SeedGen/" + document.Path ? "\"SeedGen/\" + Path" : CSharpText.Literal(resourceName);
            writer.Line($"private protected override string ReadText() {{ return SeedText.Resource({name}); }}");
            return;
        }

        using (writer.Braces("private protected override string ReadText()"))
        {
            writer.Raw("return ").Raw(CSharpText.Document(document.Text)).Raw(";\n");
        }
    }
}
