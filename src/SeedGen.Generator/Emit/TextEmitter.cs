using SeedGen.Generator.Model;

namespace SeedGen.Generator.Emit;

/// <summary>Writes where the text of a document comes from.</summary>
internal static class TextEmitter
{
    /// <summary>Writes the override that reads the text.</summary>
    public static void Emit(CodeWriter writer, CompiledSeed seed, GeneratorOptions options)
    {
        _ = options;
        writer.Line("internal override string ReadText()");
        writer.Line("{");
        writer.Raw("return ").Raw(CSharpText.Document(seed.Document!.Text)).Raw(";\n");
        writer.Line("}");
    }
}
