#!/usr/bin/env python3
"""Counts the findings on the articles that evaluate.py exports, and shows single ones with their surroundings, to be judged by reading.

    python3 build/eval/findings.py                          builds, exports, counts
    python3 build/eval/findings.py --no-build               with the tool as it is
    python3 build/eval/findings.py SEED1001                 all of one id, each between brackets with the words around it
    python3 build/eval/findings.py SEED1001 --sample 60     so many of them, always the same
    python3 build/eval/findings.py SEED1001 --around 400    more words around each

Where the articles are not there, there is nothing to count and the script says so and ends well.
"""
import argparse
import collections
import glob
import json
import os
import random
import sys

sys.dont_write_bytecode = True

import evaluate                # noqa: E402
import texts                   # noqa: E402

ARTICLES = os.path.join(evaluate.DATA, "dev", "text")
EXPORTED = os.path.join(evaluate.OUT, "dev")


def read():
    """Every finding with the name of its article, in order."""
    found = []
    for path in sorted(glob.glob(os.path.join(EXPORTED, "*.json"))):
        with open(path, encoding="utf-8") as file:
            name = os.path.basename(path)[:-len(".json")]
            found += [(name, finding) for finding in json.load(file)["diagnostics"]]
    return found


def count(found, documents):
    print(f"{documents} articles, {len(found)} findings\n")
    ids = collections.Counter((f["id"], f["severity"]) for _, f in found)
    for (finding, severity), number in sorted(ids.items()):
        articles = len({name for name, f in found if f["id"] == finding})
        print(f"{finding}  {severity:8}{number:6} in {articles} articles")


def show(found, around):
    for number, (name, finding) in enumerate(found, 1):
        text = texts.read(os.path.join(ARTICLES, name + ".txt"))
        start, end = finding["span"]
        before, words, behind = texts.cut(text, start - around, start), texts.cut(text, start, end), texts.cut(text, end, end + around)
        print(f"{number:4} {name} {finding['line']}:{finding['column']} {finding['message']}\n     {before} ⟦{words}⟧ {behind}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("id", nargs="?")
    parser.add_argument("--sample", type=int)
    parser.add_argument("--around", type=int, default=120)
    parser.add_argument("--no-build", action="store_true")
    options = parser.parse_args()
    if not os.path.isdir(ARTICLES):
        print(f"no articles at {ARTICLES}: nothing to count")
        return
    if not options.no_build:
        evaluate.run("dotnet", "build", "src/SeedGen.Tool", "-c", "Release", "-v", "q", "-nologo")
    if not options.no_build or not os.path.isdir(EXPORTED):
        evaluate.export(ARTICLES, EXPORTED)
    found = read()
    if not options.id:
        count(found, len(glob.glob(os.path.join(EXPORTED, "*.json"))))
        return
    found = [entry for entry in found if entry[1]["id"] == options.id]
    if options.sample and options.sample < len(found):
        found = sorted(random.Random(0).sample(found, options.sample), key=lambda entry: (entry[0], entry[1]["span"]))
    show(found, options.around)


if __name__ == "__main__":
    main()
