"""
What SeedGen adds to a cold compile: the compiler as a new process, with one article of 6.5 KB and SeedGen, and with an analyzer
that does nothing, in turns. Differences within pairs, since a machine is never quiet.

    python3 tests/SeedGen.Benchmarks/scripts/cold.py [PAIRS]
"""
import glob
import re
import sys
from pathlib import Path

from measure import ANALYZERS, build_tools, make_project, machine, median, processor_seconds, run, seconds, temporary, write_articles

EMPTY = """
using Microsoft.CodeAnalysis;

[Generator(LanguageNames.CSharp)]
public sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterPostInitializationOutput(output => output.AddSource("Empty.g.cs", "class Empty { }"));
}
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
    pairs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
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
        (folder / "seedgen.globalconfig").write_text(
            f"is_global = true\nbuild_property.SeedGenNamespace = Demo\n[{seed}]\nbuild_metadata.AdditionalFiles.SeedGen = true\n")
        both = [*common, f"-out:{folder}/out.dll", folder / "Program.cs", f"-additionalfile:{seed}", f"-analyzerconfig:{folder}/seedgen.globalconfig"]
        empty = [*both, f"-analyzer:{folder}/empty.dll"]
        seedgen = [*both, *(f"-analyzer:{p}" for p in sorted(ANALYZERS.glob("*.dll")))]
        seconds(*empty), seconds(*seedgen)
        print(machine())
        for name, measure in (("wall clock", seconds), ("processor", processor_seconds)):
            report(name, [(measure(*empty), measure(*seedgen)) for _ in range(pairs)])


def report(name, pairs):
    difference = sorted(1000 * (b - a) for a, b in pairs)
    print(f"{name}: empty generator {1000 * median([a for a, _ in pairs]):.0f} ms, SeedGen {1000 * median([b for _, b in pairs]):.0f} ms (medians of {len(pairs)}), "
          f"difference within pairs {median(difference):.0f} ms (quartiles {difference[len(pairs) // 4]:.0f} and {difference[-1 - len(pairs) // 4]:.0f})")


main()
