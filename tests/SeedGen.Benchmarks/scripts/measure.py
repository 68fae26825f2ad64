"""What the scripts beside this one share: projects in a temporary folder, commands and how long they take."""
import os
import re
import resource
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
BENCHMARKS = ROOT / "tests/SeedGen.Benchmarks"
GENERATOR = ROOT / "src/SeedGen.Generator"
ANALYZERS = GENERATOR / "bin/Release/netstandard2.0"
# A compiler server of another build must not warm ours, nor keep old assemblies.
ENVIRONMENT = dict(os.environ, UseSharedCompilation="false", MSBUILDDISABLENODEREUSE="1", DOTNET_NOLOGO="1", DOTNET_CLI_TELEMETRY_OPTOUT="1")


def run(*command, cwd=None):
    """Runs a command and returns its output; what fails ends the script."""
    result = subprocess.run([str(c) for c in command], cwd=cwd, env=ENVIRONMENT, capture_output=True, text=True)
    if result.returncode:
        raise SystemExit(f"{' '.join(map(str, command))}\n{result.stdout[-3000:]}{result.stderr[-3000:]}")
    return result.stdout


def both_seconds(*command, cwd=None):
    """Processor seconds of a command and its children, all threads: what a busy machine changes least; wall clock; what it printed."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    output = run(*command, cwd=cwd)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall, output


def processor_seconds(*command, cwd=None):
    """The first of them alone."""
    return both_seconds(*command, cwd=cwd)[0]


def seconds(*command, cwd=None):
    """Wall-clock seconds of a command."""
    return both_seconds(*command, cwd=cwd)[1]


def median(values):
    return statistics.median(values)


def build_tools():
    """Builds the generator and the benchmarks in Release."""
    run("dotnet", "build", "-c", "Release", GENERATOR, "-v", "q")
    run("dotnet", "build", "-c", "Release", BENCHMARKS, "-v", "q")


def write_articles(folder, count):
    run("dotnet", BENCHMARKS / "bin/Release/net10.0/SeedGen.Benchmarks.dll", "articles", folder, count)


def temporary():
    """A folder that is deleted at the end of a with block."""
    return tempfile.TemporaryDirectory(prefix="seedgen-bench-")


def make_project(folder, *, name="Bench", code, storage=None, generator=True, extra=""):
    """A console project that uses the generator of this repository as a package would bring it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "Directory.Build.props").write_text("<Project />\n")
    (folder / "Directory.Build.targets").write_text("<Project />\n")
    (folder / "Directory.Packages.props").write_text("<Project />\n")
    analyzers = "".join(f'<Analyzer Include="{p}" />' for p in sorted(ANALYZERS.glob("*.dll"))) if generator else ""
    imports = (f'<Import Project="{GENERATOR}/build/SeedGen.props" />', f'<Import Project="{GENERATOR}/build/SeedGen.targets" />') if generator else ("", "")
    (folder / f"{name}.csproj").write_text(f"""<Project Sdk="Microsoft.NET.Sdk">
  {imports[0]}
  <PropertyGroup>
    <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings><RootNamespace>Bench</RootNamespace><InvariantGlobalization>true</InvariantGlobalization>
    {f"<SeedGenStorage>{storage}</SeedGenStorage>" if storage else ""}
    {extra}
  </PropertyGroup>
  <ItemGroup>{analyzers}</ItemGroup>
  {imports[1]}
</Project>
""")
    (folder / "Program.cs").write_text(code)
    run("dotnet", "restore", folder)
    return folder


def build(folder, *options):
    """Builds without restore; processor and wall-clock seconds, and what it printed."""
    return both_seconds("dotnet", "build", "-c", "Release", "--no-restore", folder, *options)


def clean(folder):
    for name in ("bin", "obj"):
        shutil.rmtree(folder / name, ignore_errors=True)
    run("dotnet", "restore", folder)


def machine():
    """Processor, cores and versions, for the record."""
    cpu = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text()) if Path("/proc/cpuinfo").exists() else None
    return f"{cpu.group(1) if cpu else '?'}, {os.cpu_count()} cores, SDK {run('dotnet', '--version').strip()}, {time.strftime('%Y-%m-%d')}, load {os.getloadavg()[0]:.1f}"
