using System.Text.Encodings.Web;
using System.Text.Json;

namespace SeedGen.Tool.Export;

/// <summary>How the tool writes JSON.</summary>
internal static class JsonStyle
{
    /// <summary>Indented, line feeds on every system, letters of all scripts as they are.</summary>
    public static JsonSerializerOptions Readable() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The same on one line.</summary>
    public static JsonSerializerOptions Compact() => new(Readable()) { WriteIndented = false };
}
