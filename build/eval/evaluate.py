#!/usr/bin/env python3
"""Exports the annotated articles, prints the scorer's figures, and sorts the errors by cause.

    python3 build/eval/evaluate.py                     build, export, score, causes
    python3 build/eval/evaluate.py --no-build          with the tool as it is
    python3 build/eval/evaluate.py --errors "speaker"  single cases whose cause begins with these words
    python3 build/eval/evaluate.py --diff FOLDER       what changed against an earlier export (artifacts/eval/NAME)
    python3 build/eval/evaluate.py --save NAME         keeps the export under artifacts/eval/NAME

The annotated articles belong to their publishers and are not part of this repository: PolNeAR's training part, converted to
the layout that score.py reads, lies beside the repository in ../shared/eval. Where it does not, there is nothing to measure
and the script says so and ends well.
"""
import argparse
import collections
import importlib.util
import json
import os
import shutil
import subprocess
import sys

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
DATA = os.path.join(ROOT, "..", "shared", "eval")
OUT = os.path.join(ROOT, "artifacts", "eval")
TOOL = os.path.join(ROOT, "src", "SeedGen.Tool", "bin", "Release", "net10.0", "seedgen.dll")


def run(*command, **options):
    return subprocess.run(command, check=True, cwd=ROOT, **options)


def load_scorer():
    spec = importlib.util.spec_from_file_location("score", os.path.join(DATA, "score.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def text_of(name):
    with open(os.path.join(DATA, "dev", "text", name + ".txt"), encoding="utf-8-sig", newline="") as f:
        return f.read().encode("utf-16-le")


def cut(text, start, end):
    return " ".join(text[2 * max(0, start):2 * max(0, end)].decode("utf-16-le", "replace").split())


def context(text, span):
    """The quoted string between ⟦ ⟧ with some words on both sides."""
    start, end = span
    words = cut(text, start, end)
    if len(words) > 110:
        words = words[:50] + " … " + words[-50:]
    return f"{cut(text, start - 200, start)} ⟦{words}⟧ {cut(text, end, end + 160)}"


def position(quote, segment):
    """Where our cue stands, seen from the segment."""
    if not quote or not quote.get("cue"):
        return "no cue"
    return "cue behind" if quote["cue"]["span"][0] >= segment[1] else "cue before"


def answer(speaker):
    if not speaker:
        return "nobody"
    return f"{speaker['kind']} by {speaker['by']}"


def causes(score, name, gold, pred):
    """Yields (cause, span, remark) for every error of one document, in the scorer's own terms."""
    quoted = [(tuple(s), q) for q in pred["quotes"] for s in q["segments"]]
    spans = [s for s, _ in quoted]
    people = {p["id"]: p for p in pred["people"]}
    wanted = [s for s in gold["segments"] if s["quote"]]
    pairs = score.match(spans, [s["span"] for s in wanted])
    for i, (span, quote) in enumerate(quoted):
        if i in pairs:
            segment = wanted[pairs[i]]
            if segment["source"] and not score.speaker_right(segment["source"], quote["speaker"], people):
                speaker = quote["speaker"]
                yield (f"speaker: {segment['source']['type']}, answered {answer(speaker)}, {quote['rule']}, {position(quote, span)}",
                       segment["span"], f"gold {segment['source']['text']!r}, ours {speaker and speaker['name']!r}, "
                       f"cue {quote['cue'] and quote['cue']['text']!r}, {quote['rule']}")
            continue
        inside = sum(max(0, min(span[1], b) - max(span[0], a)) for a, b in gold.get("ignore") or [])
        if inside * 2 < span[1] - span[0]:
            others = [s["span"] for s in gold["segments"] if not s["quote"]]
            kind = "annotated as no quote" if score.match([span], others) else "bounds" if any(
                score.overlaps(span, s["span"]) for s in wanted) else "not annotated"
            words = len(quote["text"].split())
            yield (f"false quote: {kind}, {quote['rule']}, {'1-3' if words < 4 else '4+'} words", span, f"ours {quote['speaker'] and quote['speaker']['name']!r}")
    for j, s in enumerate(wanted):
        if j not in pairs.values():
            words = len(s["text"].split())
            yield (f"missed quote: {'1-3' if words < 4 else '4+'} words", s["span"], f"gold {s['source'] and s['source']['text']!r}")
    if "resolved" in gold:
        at = {j: i for i, j in score.match(spans, [r["segment"] for r in gold["resolved"]]).items()}
        for j, r in enumerate(gold["resolved"]):
            if j not in at:
                continue
            alone = dict(gold, resolved=[r], segments=[])
            count = collections.Counter()
            score.score_document(alone, pred, count, [])
            if not count["resolved/right"]:
                quote = quoted[at[j]][1]
                yield (f"resolved: {r['kind']}, answered {answer(quote['speaker'])}, {quote['rule']}", r["segment"],
                       f"gold {r['speaker']!r}, ours {quote['speaker'] and quote['speaker']['name']!r}")
    if "people" in gold:
        count, missed = collections.Counter(), []
        score.score_document({k: gold[k] for k in ("people",)}, pred, count, missed)
        for what, _, _ in missed:
            yield ("people: " + what.split(":")[0], (0, 0), what.split(":", 1)[-1])


def named_precision(score, golds, preds):
    """Of the speakers given as a person, the share that is right: a wrong name is worse than none."""
    right = named = 0
    for name, gold in golds.items():
        pred = preds[name]
        people = {p["id"]: p for p in pred["people"]}
        quoted = [(tuple(s), q) for q in pred["quotes"] for s in q["segments"]]
        wanted = [s for s in gold["segments"] if s["quote"]]
        for i, j in score.match([s for s, _ in quoted], [s["span"] for s in wanted]).items():
            speaker = quoted[i][1]["speaker"]
            if wanted[j]["source"] and speaker and speaker["kind"] == "person":
                named += 1
                right += score.speaker_right(wanted[j]["source"], speaker, people)
    return right, named


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--no-build", action="store_true")
    ap.add_argument("--errors", metavar="CAUSE")
    ap.add_argument("--limit", type=int, default=40)
    ap.add_argument("--diff", metavar="FOLDER")
    ap.add_argument("--save", metavar="NAME")
    ap.add_argument("--causes", type=int, default=45, metavar="N")
    args = ap.parse_args()
    if not os.path.exists(os.path.join(DATA, "score.py")):
        print("skipped: ../shared/eval is not there (score.py and dev/, made from PolNeAR; see docs/accuracy.md)")
        return
    if not args.no_build:
        run("dotnet", "build", "-c", "Release", "src/SeedGen.Tool", "-v", "quiet", "--nologo", stdout=subprocess.DEVNULL)
    now = os.path.join(OUT, "dev")
    shutil.rmtree(now, ignore_errors=True)
    run("dotnet", TOOL, "export", os.path.join(DATA, "dev", "text"), "--output", now)
    score = load_scorer()
    golds, preds = score.load(os.path.join(DATA, "dev", "gold")), score.load(now)
    found = [(cause, name, span, remark) for name in sorted(golds) for cause, span, remark in causes(score, name, golds[name], preds[name])]
    if args.save:
        shutil.copytree(now, os.path.join(OUT, args.save), dirs_exist_ok=True)
    if args.diff:
        before = score.load(os.path.join(OUT, args.diff) if not os.path.isdir(args.diff) else args.diff)
        old = {(name, tuple(span), cause.split(":")[0]): (cause, remark) for name in sorted(golds)
               for cause, span, remark in causes(score, name, golds[name], before[name])}
        new = {(name, tuple(span), cause.split(":")[0]): (cause, remark) for cause, name, span, remark in found}
        for sign, one, other in (("fixed ", old, new), ("BROKEN", new, old)):
            for key in [k for k in one if k not in other][:args.limit]:
                print(f"{sign} {one[key][0]}: {one[key][1]}\n    {context(text_of(key[0]), key[1])}")
        print(f"{sum(k not in new for k in old)} fixed, {sum(k not in old for k in new)} broken")
    elif args.errors:
        cases = [c for c in found if c[0].startswith(args.errors)]
        for cause, name, span, remark in cases[::max(1, len(cases) // args.limit)][:args.limit]:
            print(f"{name} {list(span)}\n  {cause}: {remark}\n  {context(text_of(name), span)}\n")
        print(len(cases), "cases")
    else:
        score.report(score.score(golds, preds)[0])
        right, named = named_precision(score, golds, preds)
        print(f"named        precision {right / max(1, named):.3f}   right {right} of {named} speakers given as a person")
        print("\nthe seed")
        run("dotnet", TOOL, "export", os.path.join(DATA, "..", "seeds", "article.txt"), "--output", os.path.join(OUT, "seed"))
        score.report(score.score(score.load(os.path.join(DATA, "seed")), score.load(os.path.join(OUT, "seed")))[0])
        print("\nerrors by cause")
        for cause, n in collections.Counter(c[0] for c in found).most_common(args.causes):
            print(f"{n:5} {cause}")


if __name__ == "__main__":
    main()
