"""
What a program pays for its documents: generated code, in both storages, against what one would do without a generator, an embedded
JSON of the same content parsed at start-up. Time from the first statement to the first quote of the process, and to the first
quote of a document that nobody touched before once the shared code has run; what of it the runtime spends on compiling
methods; the same with methods compiled ahead (PublishReadyToRun); the titles of all documents; memory; size of the assembly.

    python3 tests/SeedGen.Benchmarks/scripts/startup.py [SEEDS]           default: 50
"""
import json
import shutil
import sys
from pathlib import Path

from measure import ROOT, build, build_tools, machine, make_project, median, run, temporary, write_articles

# One statement a document, since each has a property and a class of its own.
UNTOUCHED = "\n".join(f"watch.Start(); text = Seeds.N{i:05}.Quotes[0].Text; watch.Stop();" for i in range(8, 40))
GENERATED = f"""
using System.Diagnostics;
using System.Runtime;
Watch watch = new();
watch.Start(); watch.Stop();
watch = new();
watch.Start(); string text = Seeds.N00007.Quotes[0].Text; watch.Stop();
Watch first = watch;
watch = new();
{UNTOUCHED}
GC.KeepAlive(text);
long before = GC.GetAllocatedBytesForCurrentThread();
long start = Stopwatch.GetTimestamp();
int letters = 0;
foreach (SeedArticle article in Seeds.All) letters += article.Title!.Length;
double titles = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
double allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Seeds.All.Count;
Console.WriteLine(FormattableString.Invariant($"{{first}} {{watch}} {{titles}} {{allocated}} {{Environment.WorkingSet / 1e6}}"));

/// <summary>The median of stretches of time, and of what the runtime compiled in them.</summary>
sealed class Watch
{{
    private readonly double[] _milliseconds = new double[64], _compiling = new double[64], _methods = new double[64];
    private int _count;
    private long _start, _compiled;
    private TimeSpan _spent;

    public void Start()
    {{
        _compiled = JitInfo.GetCompiledMethodCount(currentThread: true);
        _spent = JitInfo.GetCompilationTime(currentThread: true);
        _start = Stopwatch.GetTimestamp();
    }}

    public void Stop()
    {{
        _milliseconds[_count] = Stopwatch.GetElapsedTime(_start).TotalMilliseconds;
        _compiling[_count] = (JitInfo.GetCompilationTime(currentThread: true) - _spent).TotalMilliseconds;
        _methods[_count++] = JitInfo.GetCompiledMethodCount(currentThread: true) - _compiled;
    }}

    public override string ToString() =>
        FormattableString.Invariant($"{{Median(_milliseconds)}} {{Median(_compiling)}} {{Median(_methods)}}");

    private double Median(double[] values)
    {{
        Array.Sort(values, 0, _count);
        return values[_count / 2];
    }}
}}
"""
PARSED = """
using System.Diagnostics;
using System.Text.Json;
long start = Stopwatch.GetTimestamp();
using Stream stream = typeof(Article).Assembly.GetManifestResourceStream("articles.json")!;
Dictionary<string, Article> articles = JsonSerializer.Deserialize<List<Article>>(stream)!.ToDictionary(a => a.path);
string quote = articles["n00007"].quotes[0].text;
double first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
Console.WriteLine(FormattableString.Invariant($"{first} {Environment.WorkingSet / 1e6}"));

record Article(string path, string text, List<Quote> quotes, List<Person> people);
record Quote(string text, Speaker? speaker);
record Speaker(string name);
record Person(string name);
"""
ROUNDS = 9


def measure(folder):
    """The medians of what the program prints, and the bytes of its assembly."""
    build(folder)
    return measure_program(folder / "bin/Release/net10.0/Bench.dll")


def measure_ahead(folder):
    """The same published with its methods compiled."""
    run("dotnet", "publish", "-c", "Release", "--use-current-runtime", "--no-self-contained", "-p:PublishReadyToRun=true", "-o", folder / "ahead", folder)
    return measure_program(folder / "ahead/Bench.dll")


def measure_program(dll):
    rows = [[float(x) for x in run("dotnet", dll).split()] for _ in range(ROUNDS)]
    return [median(column) for column in zip(*rows)], dll.stat().st_size


def show(name, figures, size):
    first, compiling, methods, next_, next_compiling, next_methods, titles, allocated, memory = figures
    print(f"generated, {name}: first quote of the process {first:.2f} ms ({methods:.0f} methods compiled in {compiling:.2f} ms), "
          f"of an untouched document {next_:.3f} ms ({next_methods:.0f} methods in {next_compiling:.3f} ms); "
          f"all titles {titles:.2f} ms, {allocated:.0f} bytes a document; {memory:.0f} MB, assembly {size / 1e6:.2f} MB", flush=True)


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
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    build_tools()
    print(machine())
    with temporary() as temporary_folder:
        root = Path(temporary_folder)
        write_articles(root / "articles", count)
        texts = sum(f.stat().st_size for f in (root / "articles").iterdir())
        print(f"{count} documents, {texts / 1e6:.2f} MB of UTF-8; medians of {ROUNDS} runs")
        for storage in ["literal", "resource"] if count <= 1000 else ["resource"]:
            folder = make_project(root / storage, code=GENERATED, storage=storage)
            shutil.copytree(root / "articles", folder / "seeds")
            show(storage, *measure(folder))
            show(storage + " ahead", *measure_ahead(folder))
        folder = make_project(root / "json", code=PARSED, generator=False)
        write_json(root / "articles", folder)
        project = folder / "Bench.csproj"
        project.write_text(project.read_text().replace("</Project>", '<ItemGroup><EmbeddedResource Include="articles.json" LogicalName="articles.json" /></ItemGroup></Project>'))
        (first, memory), size = measure(folder)
        print(f"JSON at start-up: first quote {first:.2f} ms; {memory:.0f} MB, assembly {size / 1e6:.2f} MB")


main()
