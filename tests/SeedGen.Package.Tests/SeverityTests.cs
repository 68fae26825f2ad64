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
        Assert.StartsWith("this opening quotation mark (“) stands where the quote ends; replace it with ”", line.Message);
    }

    [LongFact]
    public void Folders_have_severities_of_their_own_and_the_nearest_file_wins() => Assert.Equal(
        [
            "letter.txt(3,28) note SEED1003", "odd.txt(1,1) warning SEED0006", "odd.txt(3,28) warning SEED1003",
            "plain.txt(3,28) warning SEED1003", "print.txt(3,28) error SEED1003",
        ],
        SarifLog.Read(File.ReadAllText(all.Value.PathIn(Severities.ByFolder, "findings.sarif"))));

    [LongFact]
    public void A_severity_that_there_is_not_is_named_with_those_that_there_are() => Assert.StartsWith(
        "'loud' is not a valid value of seedgen.SEED1003.severity; use 'error', 'warning'",
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

    private IEnumerable<string> Lines(Stranger stranger) =>
        all.Value.LinesOf(stranger).Select(line => line.ToString()).Order(StringComparer.Ordinal);
}
