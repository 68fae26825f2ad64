"""
What SeedGen adds to a cold compile: the compiler as a new process with one article of 6.5 KB, in turns
  - with a generator that does nothing and no article's C#,
  - with a generator and an analyzer that do nothing, and the C# that SeedGen writes as a source file,
  - with SeedGen.
The first difference holds what the C# compiler needs for the generated code, the second is SeedGen's own. Differences within
rounds, since a machine is never quiet.

    python3 tests/SeedGen.Benchmarks/scripts/cold.py [ROUNDS]
"""
import glob
import re
import sys
from pathlib import Path

from measure import ANALYZERS, build_tools, machine, median, processor_seconds, run, seconds, temporary, write_articles

EMPTY = """
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

[Generator(LanguageNames.CSharp)]
public sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterPostInitializationOutput(output => output.AddSource("Empty.g.cs", "class Empty { }"));
}

#if ANALYZER
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmptyAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Nothing = new DiagnosticDescriptor("XX0001", "", "", "", DiagnosticSeverity.Warning, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Nothing);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(file => file.AdditionalFile.GetText());
    }
}
#endif
"""


def compiler():
    """The SDK's compiler and its own Roslyn."""
    info = run("dotnet", "--list-sdks").splitlines()
    version = run("dotnet", "--version").strip()
    base = next(re.search(r"\[(.*)\]", line).group(1) for line in info if line.startswith(version))
    return Path(base) / version / "Roslyn/bincore/csc.dll"


def references():
    runtime = run("dotnet", "--list-runtimes")
    version, base = re.findall(r"Microsoft\.NETCore\.App (10\S+) \[(.*)\]", runtime)[-1]
    return [f"-r:{p}" for p in sorted(glob.glob(f"{base}/{version}/*.dll")) if re.match(r"(System\..*|netstandard|mscorlib)\.dll", Path(p).name) and "Native" not in p]


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    build_tools()
    csc = compiler()
    with temporary() as temporary_folder:
        folder = Path(temporary_folder)
        write_articles(folder / "seeds", 1)
        seed = next((folder / "seeds").glob("*.txt"))
        (folder / "Program.cs").write_text("class Program { static void Main() { } }\n")
        (folder / "empty.cs").write_text(EMPTY)
        common = ["dotnet", csc, "-nologo", "-noconfig", "-nostdlib", *references()]
        roslyn = [f"-r:{csc.parent}/Microsoft.CodeAnalysis.dll", f"-r:{csc.parent}/Microsoft.CodeAnalysis.CSharp.dll"]
        run(*common, *roslyn, "-t:library", f"-out:{folder}/empty.dll", folder / "empty.cs")
        run(*common, *roslyn, "-t:library", "-d:ANALYZER", f"-out:{folder}/idle.dll", folder / "empty.cs")
        (folder / "seedgen.globalconfig").write_text(
            f"is_global = true\nbuild_property.SeedGenNamespace = Demo\n[{seed}]\nbuild_metadata.AdditionalFiles.SeedGen = true\n")
        project = [*common, f"-out:{folder}/out.dll", folder / "Program.cs", f"-additionalfile:{seed}", f"-analyzerconfig:{folder}/seedgen.globalconfig"]
        seedgen = [*project, *(f"-analyzer:{p}" for p in sorted(ANALYZERS.glob("*.dll")))]
        (folder / "generated").mkdir()
        run(*seedgen, f"-generatedfilesout:{folder}/generated")
        variants = [
            [*project, f"-analyzer:{folder}/empty.dll"],
            [*project, f"-analyzer:{folder}/idle.dll", *sorted((folder / "generated").rglob("*.cs"))],
            seedgen,
        ]
        for command in variants:
            run(*command)
        print(machine())
        for name, measure in (("wall clock", seconds), ("processor", processor_seconds)):
            report(name, [[measure(*command) for command in variants] for _ in range(rounds)])


def report(name, rounds):
    empty, written, seedgen = (1000 * median(times) for times in zip(*rounds))
    print(f"{name}: empty generator {empty:.0f} ms, C# already written {written:.0f} ms, SeedGen {seedgen:.0f} ms (medians of {len(rounds)}); "
          f"SeedGen adds to the empty generator {difference(rounds, 0)}, to the C# already written {difference(rounds, 1)}")


def difference(rounds, baseline):
    values = sorted(1000 * (times[2] - times[baseline]) for times in rounds)
    return f"{median(values):.0f} ms (quartiles {values[len(values) // 4]:.0f} and {values[-1 - len(values) // 4]:.0f})"


main()
