using System.Runtime.CompilerServices;

namespace SeedGen.Tests;

/// <summary>A test that takes more than a few seconds: it runs where <c>SEEDGEN_LONG_TESTS=1</c>, as it is in CI.</summary>
internal sealed class LongFactAttribute : FactAttribute
{
    public LongFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (Environment.GetEnvironmentVariable("SEEDGEN_LONG_TESTS") != "1") Skip = "runs with SEEDGEN_LONG_TESTS=1";
    }
}
