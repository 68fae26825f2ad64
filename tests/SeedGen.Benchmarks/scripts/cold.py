"""
What SeedGen adds to a cold compile: the compiler as a new process, with one article of 6.5 KB. Three projects,
  - an empty class, for which the compiler itself compiles hardly any of its methods at run time,
  - an ordinary program of sixty lines,
  - the same as the SDK builds it, with the analyzers and generators that every project has,
each in turns
  - with a generator that does nothing,
  - with a generator that does nothing, and the C# that SeedGen writes as a source file,
  - with the package's dlls that run everywhere,
  - with those compiled ahead for this machine, as a release of the package has them.
Differences within rounds, since a machine is never quiet.

    python3 tests/SeedGen.Benchmarks/scripts/cold.py [ROUNDS]
"""
import glob
import re
import sys
import zipfile
from pathlib import Path

from measure import GENERATOR, both_seconds, build_tools, machine, median, run, temporary, write_articles

EMPTY = """
using Microsoft.CodeAnalysis;

[Generator(LanguageNames.CSharp)]
public sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterPostInitializationOutput(output => output.AddSource("Empty.g.cs", "class Empty { }"));
}
"""

CLASS = "class Program { static void Main() { } }\n"

PROGRAM = """
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Stock
{
    public enum Level { Low, High }

    public interface IStore
    {
        Task<IReadOnlyList<Item>> LoadAsync(string path);
    }

    public sealed record Item(string Name, int Count, Level Level);

    public sealed class FileStore : IStore
    {
        private readonly Dictionary<string, Item> _items = new();

        public async Task<IReadOnlyList<Item>> LoadAsync(string path)
        {
            foreach (string line in await File.ReadAllLinesAsync(path))
            {
                string[] parts = line.Split(',');
                if (parts.Length < 2) continue;
                if (!int.TryParse(parts[1], out int count)) throw new FormatException($"'{parts[1]}' in '{line}' is no number");
                _items[parts[0]] = new Item(parts[0], count, count > 10 ? Level.High : Level.Low);
            }

            return _items.Values.OrderBy(i => i.Name).ToList();
        }
    }

    public static class Report
    {
        public static IEnumerable<string> Lines(IReadOnlyList<Item> items)
        {
            for (int i = 0; i < items.Count; i++)
            {
                Item item = items[i];
                yield return item switch
                {
                    { Level: Level.High } => $"{i}: {item.Name}!",
                    _ => $"{i}: {item.Name} {item.Count}",
                };
            }
        }

        public static async Task<int> Main(string[] args)
        {
            IStore store = new FileStore();
            IReadOnlyList<Item> items = await store.LoadAsync(args[0]);
            foreach (string line in Lines(items)) Console.WriteLine(line);
            return items.Sum(i => i.Count);
        }
    }
}
"""

# Hands over what the SDK gives to the compiler.
PROJECT = """<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>
    <ProvideCommandLineArgs>true</ProvideCommandLineArgs>
  </PropertyGroup>
  <Target Name="WriteArguments" AfterTargets="CoreCompile">
    <WriteLinesToFile File="arguments.rsp" Lines="@(CscCommandLineArgs)" Overwrite="true" />
  </Target>
</Project>
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


def package(folder):
    """The package as a release has it, for this machine alone; the dlls that run everywhere, and those compiled ahead."""
    run("dotnet", "pack", "-c", "Release", GENERATOR, "-p:SeedGenReadyToRun=host", "-o", folder)
    with zipfile.ZipFile(next(folder.glob("*.nupkg"))) as packed:
        packed.extractall(folder)
    anywhere = sorted((folder / "analyzers/dotnet/cs").glob("*.dll"))
    ahead = {p.name: p for p in (folder / "tools").glob("*/*.dll")}
    return [f"-analyzer:{p}" for p in anywhere], [f"-analyzer:{ahead.get(p.name, p)}" for p in anywhere]


def sdk_project(folder):
    """The arguments that the SDK gives to the compiler for the ordinary program."""
    folder.mkdir()
    for name in ("Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"):
        (folder / name).write_text("<Project />\n")
    (folder / "Stock.csproj").write_text(PROJECT)
    (folder / "Program.cs").write_text(PROGRAM)
    run("dotnet", "build", folder)
    lines = (folder / "arguments.rsp").read_text().splitlines()
    (folder / "arguments.rsp").write_text("\n".join(line for line in lines if not line.startswith("/noconfig")))
    return ["-noconfig", f"@{folder}/arguments.rsp"]


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    build_tools()
    csc = compiler()
    with temporary() as temporary_folder:
        folder = Path(temporary_folder)
        write_articles(folder / "seeds", 1)
        seed = next((folder / "seeds").glob("*.txt"))
        for name, code in (("empty", EMPTY), ("class", CLASS), ("program", PROGRAM)):
            (folder / f"{name}.cs").write_text(code)
        plain = ["-nologo", "-noconfig", "-nostdlib", *references()]
        roslyn = [f"-r:{csc.parent}/Microsoft.CodeAnalysis.dll", f"-r:{csc.parent}/Microsoft.CodeAnalysis.CSharp.dll"]
        run("dotnet", csc, *plain, *roslyn, "-t:library", f"-out:{folder}/empty.dll", folder / "empty.cs")
        (folder / "seedgen.globalconfig").write_text(
            f"is_global = true\nbuild_property.SeedGenNamespace = Demo\n[{seed}]\nbuild_metadata.AdditionalFiles.SeedGen = true\n")
        seeds = [f"-additionalfile:{seed}", f"-analyzerconfig:{folder}/seedgen.globalconfig", f"-out:{folder}/out.dll"]
        anywhere, ahead = package(folder / "package")
        (folder / "generated").mkdir()
        run("dotnet", csc, *plain, *seeds, folder / "class.cs", *anywhere, f"-generatedfilesout:{folder}/generated")
        nothing = [f"-analyzer:{folder}/empty.dll"]
        compilers = [nothing, [*nothing, *sorted((folder / "generated").rglob("*.cs"))], anywhere, ahead]
        print(machine())
        for project, place, arguments in (
            ("an empty class", folder, [*plain, folder / "class.cs"]),
            ("an ordinary program", folder, [*plain, folder / "program.cs"]),
            ("the same as the SDK builds it", folder / "sdk", sdk_project(folder / "sdk")),
        ):
            commands = [["dotnet", csc, *arguments, *seeds, *analyzers] for analyzers in compilers]
            for command in commands:
                run(*command, cwd=place)
            times = [[both_seconds(*command, cwd=place)[:2] for command in commands] for _ in range(rounds)]
            report(project, "processor", [[t[0] for t in row] for row in times])
            report(project, "wall clock", [[t[1] for t in row] for row in times])


def report(project, name, rounds):
    empty = 1000 * median([row[0] for row in rounds])
    added = [difference(rounds, column) for column in (1, 2, 3)]
    print(f"{project}, {name}: empty generator {empty:.0f} ms; above it the C# already written {added[0]}, SeedGen {added[1]}, SeedGen compiled ahead {added[2]}")


def difference(rounds, column):
    """The median and the quartiles of what a column takes more than the first of its round."""
    values = sorted(1000 * (row[column] - row[0]) for row in rounds)
    return f"{median(values):.0f} ms ({values[len(values) // 4]:.0f} to {values[-1 - len(values) // 4]:.0f})"


main()
