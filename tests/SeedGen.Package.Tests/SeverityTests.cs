using System.Text.Json;
using SeedGen.Package.Tests.Harness;
using SeedGen.Package.Tests.Strangers;

namespace SeedGen.Package.Tests;

/// <summary>How much a finding matters, through real builds.</summary>
[Collection(AllBuildsCollection.Name)]
public class SeverityTests(AllBuilds all)
{
    [LongFact]
    public void A_finding_is_a_line_of_the_build_at_its_place()
    {
        LogLine line = all.Value.LinesOf(Severities.ByFolder).Single(l => l.Path.EndsWith("plain.txt", StringComparison.Ordinal));
        Assert.Equal("plain.txt(3,28) warning SEED1003", line.ToString());
        Assert.Equal(all.Value.PathIn(Severities.ByFolder, Path.Combine("seeds", "plain.txt")), line.Path);
        Assert.StartsWith("this opening quotation mark (“) stands where the quote ends; replace it by ”", line.Message);
    }

    [LongFact]
    public void Folders_have_severities_of_their_own_and_the_nearest_file_wins() => Assert.Equal(
        [
            "letter.txt SEED1003 note", "odd.txt SEED0006 warning", "odd.txt SEED1003 warning", "plain.txt SEED1003 warning", "print.txt SEED1003 error",
        ],
        FindingsInLog(Severities.ByFolder, "findings.sarif"));

    [LongFact]
    public void A_severity_that_there_is_not_is_named_with_those_that_there_are() => Assert.StartsWith(
        "'loud' is no value of seedgen.SEED1003.severity; use 'error', 'warning'",
        all.Value.LinesOf(Severities.ByFolder).Single(line => line.Id == "SEED0006").Message);

    [LongFact]
    public void Global_config() => Assert.Equal(["flawed.txt(3,28) error SEED1003"], Lines(Severities.ByGlobalConfig));

    [LongFact]
    public void NoWarn() => Assert.Equal(["empty.txt(1,1) warning SEED0002"], Lines(Severities.ByNoWarn));

    [LongFact]
    public void WarningsAsErrors() => Assert.Equal(
        ["empty.txt(1,1) warning SEED0002", "flawed.txt(3,28) error SEED1003"], Lines(Severities.ByWarningsAsErrors));

    [LongFact]
    public void TreatWarningsAsErrors() => Assert.Equal(
        ["empty.txt(1,1) error SEED0002", "flawed.txt(3,28) warning SEED1003"], Lines(Severities.ByTreatWarningsAsErrors));

    [LongFact]
    public void Without_analyzers_the_generator_still_reports_what_is_its_own() => Assert.Equal(
        ["empty.txt(1,1) warning SEED0002"], Lines(Severities.WithoutAnalyzers));

    private IEnumerable<string> Lines(Stranger stranger) => all.Value.LinesOf(stranger).Select(line => line.ToString()).Order(StringComparer.Ordinal);

    /// <summary>File, id and level of each finding in the log that the compiler writes: there, notes are seen too.</summary>
    private IEnumerable<string> FindingsInLog(Stranger stranger, string file)
    {
        using JsonDocument log = JsonDocument.Parse(File.ReadAllText(all.Value.PathIn(stranger, file)));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(r => $"{FileOf(r)} {r.GetProperty("ruleId")} {r.GetProperty("level")}").Order(StringComparer.Ordinal)];
    }

    private static string FileOf(JsonElement result) => Path.GetFileName(
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!);
}
