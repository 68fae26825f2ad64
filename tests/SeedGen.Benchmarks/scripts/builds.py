"""
Builds of a project with many seeds of 6.5 KB: clean, in turns with the same project that has the generated C# checked in;
after no change; after an edit of one seed. The size of the assembly, and what the built program prints in each storage.

    python3 tests/SeedGen.Benchmarks/scripts/builds.py [SEEDS] [STORAGES] [ROUNDS]    default: 1000 literal,resource 3

With 0 rounds nothing is checked in and compared: one clean build, for numbers of seeds at which all of it takes too long.
"""
import re
import shutil
import sys
from pathlib import Path

from measure import build, build_tools, clean, machine, make_project, median, run, temporary, write_articles

PROGRAM = """
long letters = 0;
for (int i = 0; i < Seeds.All.Count; i++)
{
    SeedArticle article = Seeds.All[i];
    letters += article.Title!.Length;
    if (i % 97 == 0 && article.Quotes.Count > 0)
        Console.WriteLine($"{article.Path} | {article.Title} | {article.Quotes[0].Text} | {article.Quotes[0].Speaker?.Name}");
}
Console.WriteLine($"{Seeds.All.Count} documents, {letters} letters of titles");
"""
RESOURCES = """<ItemGroup><EmbeddedResource Include="seeds/*.txt" WithCulture="false" Type="Non-Resx" LogicalName="SeedGen/seeds/%(Filename)%(Extension)" />
  <None Remove="seeds/*.txt" /></ItemGroup></Project>"""
CONTENT = {"literal": "utf-16-le", "resource": "utf-8"}


def assembly(folder):
    return folder / "bin/Release/net10.0/Bench.dll"


def check_in(source, target, storage):
    """The same project with the generated C# as files and no generator."""
    run("dotnet", "build", "-c", "Release", "--no-restore", "--no-incremental", source, "-p:EmitCompilerGeneratedFiles=true")
    project = make_project(target, code="global using Bench;\n" + PROGRAM, generator=False) / "Bench.csproj"
    if storage == "resource":
        shutil.copytree(source / "seeds", target / "seeds")
        project.write_text(project.read_text().replace("</Project>", RESOURCES))
    shutil.copytree(source / "obj/Release/net10.0/generated/SeedGen.Generator", target / "generated")
    return target


def clean_build(folder):
    clean(folder)
    return build(folder)


def no_change(folder):
    """Seconds of a build after no change, and what of it was ours: targets with their milliseconds."""
    time = build(folder)
    log = run("dotnet", "build", "-c", "Release", "--no-restore", folder, "-v:d", "-clp:PerformanceSummary")
    if 'Skipping target "CoreCompile"' not in log:
        raise SystemExit("a build after no change compiled again")
    ours = re.findall(r"^\s*(\d+) ms\s+(SeedGen\w*)\s+\d+ calls", log, re.M)
    return time, ", ".join(f"{name} {ms} ms" for ms, name in ours) or "nothing"


def edited(folder):
    """Seconds of a build after an edit of one seed."""
    seed = folder / "seeds/n00003.txt"
    seed.write_bytes(seed.read_bytes() + b"\nNobody else came to the meeting.\n")
    return build(folder)


def compare(with_seedgen, written, rounds):
    """Prints what the generator costs above the C# that it writes; returns what both programs print."""
    pairs = [(clean_build(with_seedgen), clean_build(written)) for _ in range(rounds)]
    ours, theirs = (median(column) for column in zip(*pairs))
    print(f"  clean {ours:.1f} s, with the C# checked in {theirs:.1f} s, ratio {ours / theirs:.2f}", flush=True)
    printed = run("dotnet", assembly(with_seedgen))
    if run("dotnet", assembly(written)) != printed:
        raise SystemExit("the program with the C# checked in prints something else")
    return printed


def measure(folder, articles, storage, rounds):
    """Prints the figures of a storage and returns what the program prints."""
    with_seedgen = make_project(folder / "seedgen", code=PROGRAM, storage=storage)
    shutil.copytree(articles, with_seedgen / "seeds")
    if rounds == 0:
        print(f"  clean {build(with_seedgen):.1f} s", flush=True)
        printed = run("dotnet", assembly(with_seedgen))
    else:
        printed = compare(with_seedgen, check_in(with_seedgen, folder / "written", storage), rounds)
    size = assembly(with_seedgen).stat().st_size
    texts = sum(len(file.read_text("utf-8").encode(CONTENT[storage])) for file in (with_seedgen / "seeds").iterdir())
    print(f"  assembly {size / 1e6:.1f} MB, {size / texts:.2f} times the texts ({CONTENT[storage]})")

    time, ran = no_change(with_seedgen)
    print(f"  after no change {time:.1f} s, CoreCompile skipped; of ours ran: {ran}")
    print(f"  after an edit of one seed {edited(with_seedgen):.1f} s", flush=True)
    return printed


def main():
    count, storages, rounds = (sys.argv[1:] + ["1000", "literal,resource", "3"][len(sys.argv) - 1:])[:3]
    build_tools()
    print(machine())
    with temporary() as folder:
        root = Path(folder)
        write_articles(root / "articles", int(count))
        printed = set()
        for storage in storages.split(","):
            print(f"{count} seeds, {storage}", flush=True)
            printed.add(measure(root / storage, root / "articles", storage, int(rounds)))
        if len(printed) > 1:
            raise SystemExit("the program prints something else in each storage")
        lines = printed.pop().splitlines()
        print(f"the program printed the same everywhere, {len(lines)} lines, the last: {lines[-1]}")


main()
