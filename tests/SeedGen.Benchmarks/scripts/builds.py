"""
Builds of a project with many seeds of 6.5 KB: clean, in turns with the same project that has the generated C# checked in;
after no change; after an edit of one seed. The size of the assembly, and what the built program prints. Seconds are processor
time of the build and all its children, which a busy machine changes little; wall clock in brackets.

    python3 tests/SeedGen.Benchmarks/scripts/builds.py [SEEDS:STORAGE[:ROUNDS[:MEMBERS]]…]
    default: 1000:literal:3 1000:resource:3 1000:resource:3:none 5000:resource 10000:resource:0 10000:resource:0:none

With 0 rounds there is one clean build and no comparison, for numbers of seeds at which all of it takes too long. MEMBERS is what SeedGenMembers is set to.
"""
import re
import shutil
import sys
from pathlib import Path

from measure import both_seconds, build, build_tools, clean, machine, make_project, median, run, temporary, write_articles

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


def clean_build(folder):
    clean(folder)
    return build(folder)[:2]


def check_in(source, target, storage):
    """The same project with the generated C# as files, which the last build of the other left behind, and no generator."""
    project = make_project(target, code="global using Bench;\n" + PROGRAM, generator=False) / "Bench.csproj"
    if storage == "resource":
        shutil.copytree(source / "seeds", target / "seeds")
        project.write_text(project.read_text().replace("</Project>", RESOURCES))
    shutil.copytree(source / "obj/Release/net10.0/generated/SeedGen.Generator", target / "generated")
    return target


def no_change(folder):
    """Seconds of a build after no change, and what of it was ours: targets with their milliseconds."""
    processor, wall, log = build(folder, "-v:d", "-clp:PerformanceSummary")
    if 'Skipping target "CoreCompile"' not in log:
        raise SystemExit("a build after no change compiled again")
    ours = re.findall(r"^\s*(\d+) ms\s+(SeedGen\w*)\s+\d+ calls", log, re.M)
    return (processor, wall), ", ".join(f"{name} {ms} ms" for ms, name in ours) or "nothing"


def edited(folder):
    """Seconds of a build after an edit of one seed."""
    seed = folder / "seeds/n00003.txt"
    seed.write_bytes(seed.read_bytes() + b"\nNobody else came to the meeting.\n")
    return build(folder)[:2]


def show(times):
    return f"{times[0]:.1f} s ({times[1]:.1f} s)"


def medians(rows):
    return [median(column) for column in zip(*rows)]


def measure(folder, articles, storage, rounds, members):
    """Prints the figures of a storage and returns what the program prints."""
    # Writing out the generated files is part of our time: a build of its own for them would take as long again.
    with_seedgen = make_project(
        folder / "seedgen", code=PROGRAM, storage=storage,
        extra=f"<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><SeedGenMembers>{members}</SeedGenMembers>")
    shutil.copytree(articles, with_seedgen / "seeds")
    ours = [clean_build(with_seedgen)]
    written = check_in(with_seedgen, folder / "written", storage) if rounds else None
    theirs = [clean_build(written) for _ in range(min(rounds, 1))]
    for _ in range(rounds - 1):
        ours.append(clean_build(with_seedgen))
        theirs.append(clean_build(written))
    print(f"  clean {show(medians(ours))}" + compared(medians(ours), medians(theirs)), flush=True)

    processor, wall, printed = both_seconds("dotnet", assembly(with_seedgen))
    if written and run("dotnet", assembly(written)) != printed:
        raise SystemExit("the program with the C# checked in prints something else")
    report_sizes(with_seedgen, storage)
    print(f"  the program runs in {show((processor, wall))}", flush=True)
    times, ran = no_change(with_seedgen)
    print(f"  after no change {show(times)}, CoreCompile skipped; of ours ran: {ran}", flush=True)
    if rounds:
        print(f"  after an edit of one seed {show(edited(with_seedgen))}", flush=True)
    return printed


def compared(ours, theirs):
    """What a clean build takes beside one with the C# checked in, where there was one."""
    return f", with the C# checked in {show(theirs)}, ratio {ours[0] / theirs[0]:.2f} ({ours[1] / theirs[1]:.2f})" if theirs else ""


def report_sizes(with_seedgen, storage):
    size = assembly(with_seedgen).stat().st_size
    texts = [file.read_text("utf-8") for file in (with_seedgen / "seeds").iterdir()]
    encoded = sum(len(text.encode(CONTENT[storage])) for text in texts)
    code = sum(len(file.read_text("utf-8")) for file in (with_seedgen / "obj/Release/net10.0/generated").rglob("*.cs"))
    print(f"  assembly {size / 1e6:.1f} MB, {size / encoded:.2f} times the texts ({CONTENT[storage]}); "
          f"generated C# {code / sum(map(len, texts)):.2f} times the characters of the texts", flush=True)


def main():
    runs = [argument.split(":") for argument in sys.argv[1:] or "1000:literal:3 1000:resource:3 1000:resource:3:none 5000:resource 10000:resource:0 10000:resource:0:none".split()]
    build_tools()
    print(machine())
    printed = {}
    for count, storage, *rest in runs:
        rounds, members = int(rest[0]) if rest else 1, rest[1] if len(rest) > 1 else "named"
        print(f"{count} seeds, {storage}, members {members}", flush=True)
        with temporary() as folder:
            root = Path(folder)
            write_articles(root / "articles", int(count))
            output = measure(root, root / "articles", storage, rounds, members)
        if printed.setdefault(count, output) != output:
            raise SystemExit("the program prints something else in each storage")
        print(f"  it prints {len(output.splitlines())} lines, in every storage the same, the last: {output.splitlines()[-1]}", flush=True)


main()
