using System.Globalization;
using System.Text.Json;

namespace SeedGen.Package.Tests.Harness;

/// <summary>A log of findings as the compiler and the tool write it; notes are seen in it too.</summary>
internal static class SarifLog
{
    /// <summary>File, place, level and id of each finding, sorted.</summary>
    public static IReadOnlyList<string> Read(string json)
    {
        using JsonDocument log = JsonDocument.Parse(json);
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(Show).Order(StringComparer.Ordinal)];
    }

    private static string Show(JsonElement result)
    {
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        JsonElement region = place.GetProperty("region");
        string file = Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{file}({region.GetProperty("startLine")},{region.GetProperty("startColumn")}) {result.GetProperty("level")} {result.GetProperty("ruleId")}");
    }
}
