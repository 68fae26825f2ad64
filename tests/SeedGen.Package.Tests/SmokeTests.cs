using SeedGen.Package.Tests.Harness;
using SeedGen.Package.Tests.Strangers;

namespace SeedGen.Package.Tests;

/// <summary>The short test of the package: a program is restored, built and run.</summary>
public class SmokeTests(PackedPackage package)
{
    [Fact]
    public void A_console_program_reads_its_article()
    {
        Builds builds = Builds.Of(package, "smoke", [Consumers.Console]);
        Assert.Empty(builds.LinesOf(Consumers.Console));
        Assert.Equal(Texts.BridgeOutput + "Mayor\n5\n", builds.OutputOf(Consumers.Console));
    }
}
