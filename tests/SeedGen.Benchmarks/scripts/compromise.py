"""
Side by side on the same synthetic articles, in one run: SeedGen's compiler and the npm library compromise, which finds quotations
and people too (no speakers). Processor time of one core, warm.

    python3 tests/SeedGen.Benchmarks/scripts/compromise.py        needs node and npm
"""
import json
import re
import shutil
from pathlib import Path

from measure import BENCHMARKS, build_tools, machine, run, temporary, write_articles


def main():
    build_tools()
    with temporary() as temporary_folder:
        folder = Path(temporary_folder)
        write_articles(folder / "seeds", 100)
        shutil.copytree(Path(__file__).parent / "compromise", folder / "node")
        run("npm", "install", "--no-audit", "--no-fund", cwd=folder / "node")
        ours = run("dotnet", BENCHMARKS / "bin/Release/net10.0/SeedGen.Benchmarks.dll", "core", folder / "seeds")
        theirs = json.loads(run("node", "measure.mjs", folder / "seeds", cwd=folder / "node"))
    megabytes = float(re.search(r"^seeds +([\d.]+)", ours, re.M).group(1))
    print(machine())
    print(f"SeedGen {megabytes:.1f} MB/s, {megabytes / theirs['megabytes'] * theirs['documents']:.0f} documents a second")
    print(f"compromise 14.17.0 {theirs['megabytes']:.2f} MB/s, {theirs['documents']:.0f} documents a second; ratio {megabytes / theirs['megabytes']:.0f}")


main()
