#!/usr/bin/env python3
"""Exports the annotated articles, prints the scorer's figures, and sorts the errors by cause.

    python3 build/eval/evaluate.py                          build, export, score, causes
    python3 build/eval/evaluate.py --no-build               with the tool as it is
    python3 build/eval/evaluate.py --seed                   the seed of the project only
    python3 build/eval/evaluate.py --corpus dev             our own articles in tests/corpus/dev (or heldout)
    python3 build/eval/evaluate.py --errors "speaker name"  single cases whose cause has all these words
    python3 build/eval/evaluate.py --save NAME              keeps the export under artifacts/eval/NAME
    python3 build/eval/evaluate.py --diff NAME              what changed against an export that was kept

The annotated articles belong to their publishers and are not part of this repository: PolNeAR's training part
(https://github.com/networkdynamics/PolNeAR), converted to the layout that score.py reads, lies beside the repository in
../shared/eval. Where it does not, there is nothing to measure and the script says so and ends well.
"""
import argparse
import collections
import importlib.util
import os
import shutil
import subprocess
import sys

sys.dont_write_bytecode = True

import corpus                  # noqa: E402
import texts                   # noqa: E402
from causes import Judge       # noqa: E402

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
DATA = os.path.join(ROOT, "..", "shared", "eval")
SEED = os.path.join(ROOT, "..", "shared", "seeds", "article.txt")
OUT = os.path.join(ROOT, "artifacts", "eval")
TOOL = os.path.join(ROOT, "src", "SeedGen.Tool", "bin", "Release", "net10.0", "seedgen.dll")
CORPUS = os.path.join(ROOT, "tests", "corpus")
articles = os.path.join(DATA, "dev")     # where text/ and gold/ of the articles in hand are
KINDS = ("missed quote", "false quote", "speaker", "cue", "resolved", "people")


def run(*command, **options):
    sys.stdout.flush()
    subprocess.run(command, check=True, cwd=ROOT, **options)


def export(source, folder):
    shutil.rmtree(folder, ignore_errors=True)
    run("dotnet", TOOL, "export", source, "--output", folder)


def load_scorer():
    spec = importlib.util.spec_from_file_location("score", os.path.join(DATA, "score.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def text_of(name):
    return texts.read(os.path.join(articles, "text", name + ".txt"))


def judges(score, golds, preds):
    return [Judge(score, name, text_of(name), golds[name], preds[name]) for name in sorted(golds)]


def errors(score, golds, preds):
    return [error for judge in judges(score, golds, preds) for error in judge.errors()]


# --- what is printed -------------------------------------------------------------------------------------

def print_named(score, golds, preds):
    named = [right for judge in judges(score, golds, preds) for right in judge.named()]
    print(f"named        precision {sum(named) / max(1, len(named)):.3f}   right {sum(named)} of {len(named)} speakers given as a person")


def print_causes(found, limit):
    """The errors of each kind, by each of their facts, then the whole causes."""
    for kind in KINDS:
        ours = [e for e in found if e.kind == kind]
        print(f"\n{kind}: {len(ours)}")
        for fact in zip(*(e.facts for e in ours)):
            print("  " + ", ".join(f"{value} {n}" for value, n in collections.Counter(fact).most_common()))
    print("\nby cause")
    for cause, n in collections.Counter(e.cause for e in found).most_common(limit):
        print(f"{n:5} {cause}")


def print_cases(found, words, limit):
    wanted = [w.strip(",:").lower() for w in words.split()]
    cases = [e for e in found if all(w in e.cause.lower().replace(",", "").replace(":", "") for w in wanted)]
    for e in cases[::max(1, len(cases) // limit)][:limit]:
        print(f"{e.name} {list(e.span)}\n  {e.cause}: {e.remark}")
        if any(e.span):
            print(f"  {texts.context(text_of(e.name), e.span)}")
        print()
    print(len(cases), "cases")


def print_diff(before, now, limit):
    old = {(e.name, e.span, e.kind, e.remark if not any(e.span) else ""): e for e in before}
    new = {(e.name, e.span, e.kind, e.remark if not any(e.span) else ""): e for e in now}
    fixed, broken = [old[k] for k in old if k not in new], [new[k] for k in new if k not in old]
    for sign, some in (("fixed ", fixed), ("BROKEN", broken)):
        for e in some[:limit]:
            print(f"{sign} {e.cause}: {e.remark}\n    {e.name} {texts.context(text_of(e.name), e.span) if any(e.span) else ''}")
    for kind in KINDS:
        print(f"{kind:12} {sum(e.kind == kind for e in fixed):4} fixed, {sum(e.kind == kind for e in broken):4} broken")


def seed(score):
    folder = os.path.join(OUT, "seed")
    export(SEED, folder)
    gold = score.load(os.path.join(DATA, "seed"))
    for document in gold.values():
        del document["segments"]          # without sources there; "resolved" says the same and more
    pred = score.load(folder)
    summary, missed = score.score({**gold}, pred)
    spans = score.match([tuple(s) for q in pred["article"]["quotes"] for s in q["segments"]],
                        [r["segment"] for r in gold["article"]["resolved"]])
    print("the seed")
    print(f"segments     {len(spans)} of {len(gold['article']['resolved'])} found, "
          f"{sum(len(q['segments']) for q in pred['article']['quotes'])} given")
    score.report(summary)
    for what, span, _ in missed["article"]:
        print("  " + what, span or "")


def main():
    global articles
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--no-build", action="store_true", help="use the tool as it was built last")
    parser.add_argument("--seed", action="store_true", help="the seed of the project only")
    parser.add_argument("--corpus", metavar="PART", choices=("dev", "heldout"), help="our own articles instead of the annotated ones")
    parser.add_argument("--errors", metavar="WORDS", help="list the cases whose cause has these words")
    parser.add_argument("--limit", type=int, default=40, metavar="N", help="cases to list (default 40)")
    parser.add_argument("--causes", type=int, default=45, metavar="N", help="causes to list (default 45)")
    parser.add_argument("--save", metavar="NAME", help="keep the export as artifacts/eval/NAME")
    parser.add_argument("--diff", metavar="NAME", help="compare with artifacts/eval/NAME, or with a folder")
    args = parser.parse_args()
    if not os.path.exists(os.path.join(DATA, "score.py")):
        print("skipped: ../shared/eval is not there (score.py and dev/, made from PolNeAR)")
        return
    if not args.no_build:
        run("dotnet", "build", "-c", "Release", "src/SeedGen.Tool", "-v", "quiet", "--nologo", "-clp:ErrorsOnly")
    score = load_scorer()
    if args.seed:
        return seed(score)

    now = os.path.join(OUT, "dev")
    if args.corpus:
        articles = os.path.join(OUT, "corpus", args.corpus)
        now = os.path.join(articles, "export")
        corpus.unpack(os.path.join(CORPUS, args.corpus), articles)
    export(os.path.join(articles, "text"), now)
    golds, preds = score.load(os.path.join(articles, "gold")), score.load(now)
    found = errors(score, golds, preds)
    if args.save:
        shutil.copytree(now, os.path.join(OUT, args.save), dirs_exist_ok=True)
    if args.diff:
        folder = args.diff if os.path.isdir(args.diff) else os.path.join(OUT, args.diff)
        print_diff(errors(score, golds, score.load(folder)), found, args.limit)
    elif args.errors:
        print_cases(found, args.errors, args.limit)
    else:
        score.report(score.score(golds, preds)[0])
        print_named(score, golds, preds)
        print()
        if not args.corpus:
            seed(score)
        print_causes(found, args.causes)


if __name__ == "__main__":
    main()
