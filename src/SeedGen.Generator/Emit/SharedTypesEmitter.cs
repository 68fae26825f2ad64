using SeedGen.Generator.Emit.SharedTypes;
using SeedGen.Generator.Model;

namespace SeedGen.Generator.Emit;

/// <summary>Writes the types that all documents share. Plain C# 7.3: no reflection, nothing done before it is asked for.</summary>
internal static class SharedTypesEmitter
{
    /// <summary>The source of the file.</summary>
    public static string Emit(GeneratorOptions options)
    {
        CodeWriter writer = FileHeader.Begin(options);
        string q = FileHeader.Question(options);
        string[] types =
        [
            ArticleType.Source(q), QuoteType.Source(q), PersonType.Source(q), SpeakerType.Source(q), ProfileType.Source(q),
            SmallTypes.Source(q), ListTypes.Source(q), NumbersType.Source(), TablesType.Source(), TextHelper.Source(q),
        ];
        using (writer.Braces("namespace " + options.Namespace))
        {
            foreach (string type in types) writer.Line(type.Replace("internal-or-public", options.Visibility)).Line();
        }

        return writer.ToString();
    }
}
