using System.Text.Json;

namespace SeedGen.Tool.Tests.Harness;

/// <summary>
/// The clauses of SARIF 2.1.0 that the part of it which we write has to keep: each object has what is required of it and
/// nothing that the standard does not know.
/// </summary>
internal static class SarifStandard
{
    /// <summary>Checks a whole log (clause 3.13).</summary>
    public static void Check(JsonElement log)
    {
        Has(log, required: ["version", "runs"], optional: ["$schema"]);
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        foreach (JsonElement run in log.GetProperty("runs").EnumerateArray()) Run(run);
    }

    /// <summary>3.14, 3.18, 3.19.</summary>
    private static void Run(JsonElement run)
    {
        Has(run, ["tool"], ["results", "columnKind"]);
        Assert.Contains(run.GetProperty("columnKind").GetString(), new[] { "utf16CodeUnits", "unicodeCodePoints" });
        Has(run.GetProperty("tool"), ["driver"], []);
        JsonElement driver = run.GetProperty("tool").GetProperty("driver");
        Has(driver, ["name"], ["version", "informationUri", "rules"]);
        Assert.True(Uri.TryCreate(driver.GetProperty("informationUri").GetString(), UriKind.Absolute, out _));
        JsonElement[] rules = [.. driver.GetProperty("rules").EnumerateArray()];
        foreach (JsonElement rule in rules) Rule(rule);
        foreach (JsonElement result in run.GetProperty("results").EnumerateArray()) Result(result, rules);
    }

    /// <summary>3.49, 3.50.</summary>
    private static void Rule(JsonElement rule)
    {
        Has(rule, ["id"], ["shortDescription", "helpUri", "defaultConfiguration"]);
        Has(rule.GetProperty("shortDescription"), ["text"], []);
        Has(rule.GetProperty("defaultConfiguration"), [], ["level"]);
        Assert.True(Uri.TryCreate(rule.GetProperty("helpUri").GetString(), UriKind.Absolute, out _));
        Level(rule.GetProperty("defaultConfiguration"));
    }

    /// <summary>3.27.</summary>
    private static void Result(JsonElement result, JsonElement[] rules)
    {
        Has(result, ["message", "ruleId"], ["ruleIndex", "level", "locations", "fixes"]);
        Has(result.GetProperty("message"), ["text"], []);
        Level(result);
        Assert.Equal(result.GetProperty("ruleId").GetString(),
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        foreach (JsonElement location in result.GetProperty("locations").EnumerateArray())
        {
            Has(location, [], ["physicalLocation"]);
            JsonElement place = location.GetProperty("physicalLocation");
            Has(place, ["artifactLocation"], ["region"]);
            Artifact(place.GetProperty("artifactLocation"));
            Region(place.GetProperty("region"));
        }

        foreach (JsonElement change in result.GetProperty("fixes").EnumerateArray().SelectMany(f => f.GetProperty("artifactChanges")
            .EnumerateArray()))
        {
            Has(change, ["artifactLocation", "replacements"], []);
            Artifact(change.GetProperty("artifactLocation"));
            foreach (JsonElement replacement in change.GetProperty("replacements").EnumerateArray())
            {
                Has(replacement, ["deletedRegion"], ["insertedContent"]);
                Region(replacement.GetProperty("deletedRegion"));
            }
        }
    }

    /// <summary>3.4: a URI reference.</summary>
    private static void Artifact(JsonElement artifact)
    {
        Has(artifact, ["uri"], []);
        Assert.True(Uri.IsWellFormedUriString(artifact.GetProperty("uri").GetString(), UriKind.RelativeOrAbsolute), artifact.ToString());
    }

    /// <summary>3.30: lines and columns count from 1, offsets from 0; one of the two forms is there.</summary>
    private static void Region(JsonElement region)
    {
        Has(region, [], ["startLine", "startColumn", "endLine", "endColumn", "charOffset", "charLength"]);
        Assert.True(region.TryGetProperty("startLine", out _) || region.TryGetProperty("charOffset", out _));
        foreach (JsonProperty property in region.EnumerateObject())
            Assert.True(property.Value.GetInt32() >= (property.Name.StartsWith("char", StringComparison.Ordinal) ? 0 : 1),
                property.ToString());
    }

    private static void Level(JsonElement element) =>
        Assert.Contains(element.GetProperty("level").GetString(), new[] { "none", "note", "warning", "error" });

    private static void Has(JsonElement element, string[] required, string[] optional)
    {
        string[] names = [.. element.EnumerateObject().Select(p => p.Name)];
        Assert.Empty(required.Except(names));
        Assert.Empty(names.Except(required).Except(optional));
    }
}
