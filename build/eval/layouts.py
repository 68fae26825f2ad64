#!/usr/bin/env python3
"""The articles of tests/corpus/dev in other layouts and marks and with other names: how much of the answers hangs on them.

    python3 build/eval/layouts.py            all variants, with the tool as it was built last
    python3 build/eval/layouts.py capitals   one of them

The annotation goes along, so that the scorer judges each variant as it judges the articles themselves. Names are drawn with a fixed seed.
"""
import collections
import contextlib
import io
import os
import random
import re
import shutil
import sys

sys.dont_write_bytecode = True

import corpus                  # noqa: E402
import evaluate                # noqa: E402

SOURCE = os.path.join(evaluate.CORPUS, "dev")
OUT = os.path.join(evaluate.OUT, "layouts")
NAMES = os.path.join(evaluate.ROOT, "src", "SeedGen.Core", "Lexicons", "derived", "family.txt")
WIDTH = 72
SMALL = {"van", "von", "der", "den", "de", "del", "da", "di", "dos", "la", "le", "al", "el", "bin", "ibn", "Jr", "Jr.", "Sr", "Sr.", "II", "III"}


def families():
    with open(NAMES, encoding="utf-8") as file:
        return [line.split()[0] for line in file if line.strip() and not line.startswith("#")]


class Maker:
    """Makes family names that no list has, of the letters that follow each other in those that are listed."""

    def __init__(self, known):
        self.known, self.next = set(known), collections.defaultdict(list)
        for name in known:
            for i in range(3, len(name) + 4):
                self.next[f"^^^{name}$"[i - 3:i]].append(f"^^^{name}$"[i])

    def name(self, rng):
        while True:
            made = "^^^"
            while not made.endswith("$"):
                made += rng.choice(self.next[made[-3:]])
            if 5 <= len(made) - 4 <= 9 and made[3:-1] not in self.known:
                return made[3:-1].capitalize()


def family_names(header):
    """The last words of the full names of an article."""
    for line in header.splitlines():
        name = line.partition("=")[2].split("|")[0].split()
        if len(name) > 1 and not name[0].startswith("@"):
            words = [w for w in name if w not in SMALL and re.fullmatch(r"[A-ZÀ-Þ][\w’'À-ÿ]+", w)]
            if words and (words[-1] == name[-1] or name[-1] in SMALL):
                yield words[-1]


def renamed(article, draw):
    old = sorted(set(family_names(article.partition("---\n")[0])), key=len, reverse=True)
    new, taken = {}, set()
    for name in sorted(old):
        while name not in new:
            other = draw()
            if other not in taken and other not in article:
                new[name] = other
                taken.add(other)
    new.update({a.upper(): b.upper() for a, b in list(new.items())})
    pattern = "|".join(map(re.escape, sorted(new, key=len, reverse=True)))
    return re.sub(rf"(?<!\w)({pattern})(?!\w)", lambda m: new[m[0]], article) if new else article


def capitals(article):
    header, line, body = article.partition("---\n")
    header = "".join(f"{key}={value.upper()}\n" for key, _, value in (entry.partition("=") for entry in header.splitlines()))
    parts, at = [], 0
    for token in corpus.TOKEN.finditer(body):
        parts += [body[at:token.start()].upper(), token.group()]
        at = token.end()
    return header + line + "".join(parts) + body[at:].upper()


def british(article):
    header, line, body = article.partition("---\n")
    return article if '"' in body or "‘" in body else header + line + body.replace("“", "‘").replace("”", "’")


def straight(article):
    header, line, body = article.partition("---\n")
    return header + line + body.translate(str.maketrans("“”‘’", "\"\"''"))


def cut(text):
    """Lines cut at a fixed width, in a text without annotation."""
    lines = []
    for line in text.split("\n"):
        letters, start, space = list(line), 0, -1
        for i, letter in enumerate(letters):
            space = i if letter == " " else space
            if i - start >= WIDTH and space > start:
                letters[space], start = "\n", space + 1
        lines.append("".join(letters))
    return "\n".join(lines)


KNOWN = families()
MAKER = Maker(KNOWN)

# What is done to the annotated article, and what to its text, which must stay as long as it is.
VARIANTS = {
    "as they are": (None, None),
    "straight marks": (straight, None),
    "single marks": (british, None),
    "lines cut": (None, cut),
    "lines cut, paragraphs indented": (None, lambda text: cut(text).replace("\n\n", "\n\t")),
    "capitals": (capitals, None),
    "other family names": (lambda a: renamed(a, lambda r=random.Random(a[:200]): r.choice(KNOWN).capitalize()), None),
    "family names in no list": (lambda a: renamed(a, lambda r=random.Random(a[:200]): MAKER.name(r)), None),
}


def measure(score, name):
    annotate, lay = VARIANTS[name]
    folder = os.path.join(OUT, name.replace(" ", "-").replace(",", ""))
    shutil.rmtree(folder, ignore_errors=True)
    annotated = os.path.join(folder, "annotated")
    os.makedirs(annotated)
    for file in sorted(f for f in os.listdir(SOURCE) if f.endswith(".txt")):
        with open(os.path.join(SOURCE, file), encoding="utf-8") as source, open(os.path.join(annotated, file), "w", encoding="utf-8") as target:
            article = source.read()
            target.write(annotate(article) if annotate else article)
    with contextlib.redirect_stdout(io.StringIO()):
        corpus.unpack(annotated, folder)
    text = os.path.join(folder, "text")
    for file in os.listdir(text) if lay else ():
        path = os.path.join(text, file)
        with open(path, encoding="utf-8", newline="") as source:
            laid = lay(source.read())
        with open(path, "w", encoding="utf-8", newline="") as target:
            target.write(laid)
    evaluate.export(text, os.path.join(folder, "export"))
    report = io.StringIO()
    with contextlib.redirect_stdout(report):
        score.report(score.score(score.load(os.path.join(folder, "gold")), score.load(os.path.join(folder, "export")))[0])
    figures = dict(re.findall(r"^(quotes|attributed|people|resolved) .*?(?:F1|accuracy) ([\d.]+)", report.getvalue(), re.M))
    print(f"{name:32}" + "".join(f"{figures[f][1:]:>12}" for f in ("quotes", "attributed", "people", "resolved")))


def main():
    if not os.path.exists(os.path.join(evaluate.DATA, "score.py")):
        print("skipped: ../shared/eval is not there (score.py)")
        return
    score = evaluate.load_scorer()
    print(f"{'':32}{'quotes':>12}{'attributed':>12}{'people':>12}{'full name':>12}")
    for name in sys.argv[1:] or VARIANTS:
        measure(score, name)


if __name__ == "__main__":
    main()
