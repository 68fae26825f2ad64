"""
What a program pays for its documents: generated code, in both storages, against what one would do without a generator, an embedded
JSON of the same content parsed at start-up. Time from the first statement of the process to the first quote, which is nearly all the
runtime compiling methods; to that of the next document, of which only its own are left to compile; the same compiled ahead
(PublishReadyToRun). Titles of all documents; memory; size of the assembly.

    python3 tests/SeedGen.Benchmarks/scripts/startup.py [SEEDS]           default: 1000
"""
import json
import shutil
import sys
from pathlib import Path

from measure import ROOT, build, build_tools, machine, make_project, median, run, temporary, write_articles

GENERATED = """
using System.Diagnostics;
long start = Stopwatch.GetTimestamp();
string quote = Seeds.N00007.Quotes[0].Text;
double first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
start = Stopwatch.GetTimestamp();
string second = Seeds.N00008.Quotes[0].Text;
double next = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
long before = GC.GetAllocatedBytesForCurrentThread();
start = Stopwatch.GetTimestamp();
int letters = 0;
foreach (SeedArticle article in Seeds.All) letters += article.Title!.Length;
double titles = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
double allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Seeds.All.Count;
Console.WriteLine(FormattableString.Invariant($"{first} {next} {titles} {allocated} {Environment.WorkingSet / 1e6}"));
"""
PARSED = """
using System.Diagnostics;
using System.Text.Json;
long start = Stopwatch.GetTimestamp();
using Stream stream = typeof(Article).Assembly.GetManifestResourceStream("articles.json")!;
Dictionary<string, Article> articles = JsonSerializer.Deserialize<List<Article>>(stream)!.ToDictionary(a => a.path);
string quote = articles["n00007"].quotes[0].text;
double first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
Console.WriteLine(FormattableString.Invariant($"{first} 0 0 0 {Environment.WorkingSet / 1e6}"));

record Article(string path, string text, List<Quote> quotes, List<Person> people);
record Quote(string text, Speaker? speaker);
record Speaker(string name);
record Person(string name);
"""
ROUNDS = 9


def measure(folder):
    build(folder)
    return measure_program(folder / "bin/Release/net10.0/Bench.dll")


def measure_ahead(folder):
    """The same project published with its methods compiled."""
    run("dotnet", "publish", "-c", "Release", "--use-current-runtime", "--no-self-contained", "-p:PublishReadyToRun=true", "-o", folder / "ahead", folder)
    return measure_program(folder / "ahead/Bench.dll")


def measure_program(dll):
    rows = [[float(x) for x in run("dotnet", dll).split()] for _ in range(ROUNDS)]
    return [median(column) for column in zip(*rows)], dll.stat().st_size


def write_json(articles, target):
    tool = ROOT / "src/SeedGen.Tool"
    run("dotnet", "build", "-c", "Release", tool, "-v", "q")
    run("dotnet", next((tool / "bin/Release").glob("net*/seedgen.dll")), "export", articles, "--output", target / "export")
    documents = []
    for file in sorted((target / "export").glob("*.json")):
        document = json.loads(file.read_text("utf-8"))
        document["path"], document["text"] = file.stem, (articles / (file.stem + ".txt")).read_text("utf-8")
        documents.append(document)
    (target / "articles.json").write_text(json.dumps(documents, ensure_ascii=False), "utf-8")
    shutil.rmtree(target / "export")


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    build_tools()
    print(machine())
    with temporary() as temporary_folder:
        root = Path(temporary_folder)
        write_articles(root / "articles", count)
        texts = sum(f.stat().st_size for f in (root / "articles").iterdir())
        print(f"{count} documents, {texts / 1e6:.1f} MB of UTF-8; medians of {ROUNDS} runs")
        for storage in ["literal", "resource"] if count <= 1000 else ["resource"]:
            folder = make_project(root / storage, code=GENERATED, storage=storage, extra="<TieredPGO>false</TieredPGO>")
            shutil.copytree(root / "articles", folder / "seeds")
            for how, figures in ("", measure), (" ahead", measure_ahead):
                (first, following, titles, allocated, memory), size = figures(folder)
                print(f"generated, {storage}{how}: first quote {first:.2f} ms, of the next document {following:.3f} ms; all titles {titles:.1f} ms, "
                      f"{allocated:.0f} bytes a document; {memory:.0f} MB, assembly {size / 1e6:.1f} MB", flush=True)
        folder = make_project(root / "json", code=PARSED, generator=False, extra="<TieredPGO>false</TieredPGO>")
        write_json(root / "articles", folder)
        project = folder / "Bench.csproj"
        project.write_text(project.read_text().replace("</Project>", '<ItemGroup><EmbeddedResource Include="articles.json" LogicalName="articles.json" /></ItemGroup></Project>'))
        (first, _, _, _, memory), size = measure(folder)
        print(f"JSON at start-up    : first quote {first:.2f} ms; {memory:.0f} MB, assembly {size / 1e6:.1f} MB")


main()
