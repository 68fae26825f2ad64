"""Reads the annotated articles in tests/corpus: text, quotes, who says them, people.

The form is described in tests/corpus/README.md. What comes out has the layout of the other gold files: offsets are UTF-16
code units into the text without its annotation.
"""
import dataclasses
import json
import os
import re

PRONOUNS = {"he", "she", "it", "they", "him", "her", "his", "them", "their", "i", "we", "who"}
MARKS = "\"'`“”„‘’«»"
TOKEN = re.compile(r"\{([A-Za-z0-9@~-])(!?)(?:/(\d))? |\}|\[\[|\]\]|<|>|\|(?=[^\[\]]*\]\])|(?<=\s)~(?=[\w‘“])|\n\n+")


@dataclasses.dataclass
class Place:
    """A stretch of the text: a source or a cue."""
    start: int
    end: int = 0
    split: tuple = None      # ("|", offset): the head ends there; ("~", offset): it begins there


@dataclasses.dataclass
class Quoted(Place):
    key: str = ""
    sourceless: bool = False
    number: int = 0
    paragraph: int = 0


def _apart(a, b):
    return max(a.start - b.end, b.start - a.end)


class Article:
    """One annotated article, taken apart."""

    def __init__(self, name, annotated):
        self.name, self.people, self.groups, self.warnings = name, {}, {}, []
        header, _, body = annotated.partition("---\n")
        for line in header.splitlines():
            if line.strip():
                self._declare(*(part.strip() for part in line.split("=", 1)))
        self._take_apart(body)

    def _declare(self, key, value):
        if value.startswith("@"):
            self.groups[key] = value[1:].strip()
            return
        name, aliases, roles = ([part.strip() for part in (value + "||").split("|")])[:3]
        person = {"name": name, "aliases": [a.strip() for a in aliases.split(";") if a.strip()],
                  "roles": [r.strip() for r in roles.split(";") if r.strip()]}
        if key == "?":
            person["optional"] = True
        self.people[key if key != "?" else "?" + name] = person

    def _take_apart(self, body):
        out, at, length, paragraph = [], 0, 0, 0
        self.quoted, self.sources, self.cues = [], [], []
        open_quote = open_source = open_cue = None

        def emit(text):
            nonlocal length
            out.append(text)
            length += len(text)

        for match in TOKEN.finditer(body):
            token = match.group()
            emit(body[at:match.start()])
            at = match.end()
            if token.startswith("{"):
                open_quote = Quoted(length, key=match.group(1), sourceless=bool(match.group(2)),
                                    number=int(match.group(3) or 0), paragraph=paragraph)
            elif token == "}":
                open_quote.end = length
                self.quoted.append(open_quote)
                open_quote = None
            elif token == "[[":
                open_source = Place(length)
            elif token == "]]":
                open_source.end = length
                self.sources.append((paragraph, open_source))
                open_source = None
            elif token in "|~" and open_source:
                open_source.split = token, length
            elif token == "<":
                open_cue = Place(length)
            elif token == ">" and open_cue:
                open_cue.end = length
                self.cues.append((paragraph, open_cue))
                open_cue = None
            else:
                if token.startswith("\n\n"):
                    paragraph += 1
                    if open_quote or open_source or open_cue:
                        self.warnings.append(f"not closed before: {body[at:at + 40]!r}")
                emit(token)
        emit(body[at:])
        self.text = "".join(out)

    def segment(self, quoted):
        """The quoted words without their marks and the spaces inside them."""
        start, end = quoted.start, quoted.end
        while end > start and self.text[end - 1].isspace():
            end -= 1
        while end > start and self.text[end - 1] in ",." and self.text[end - 2] in MARKS:
            end -= 1
        while start < end and self.text[start] in MARKS:
            start += 1
            if self.text[start] != self.text[start - 1]:
                break
        if self.text[end - 1] in MARKS and end - 1 > start:
            end -= 2 if self.text[end - 2:end] == "''" and self.text[quoted.start] != "'" or self.text[end - 2:end] == "''" and self.text[quoted.start:quoted.start + 2] == "''" else 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        while start < end and self.text[start].isspace():
            start += 1
        return start, end

    def _names(self, key):
        person = self.people.get(key)
        phrases = [person["name"], *person["aliases"]] if person else [self.groups.get(key, "")]
        return {w.lower() for phrase in phrases for w in re.findall(r"[\w’'-]+", phrase) if w != w.lower()}

    def kind(self, place, key):
        """Whether a source is a name, a pronoun or a description."""
        words = [w for w in re.findall(r"[\w’'-]+", self.text[place.start:place.end])]
        if len(words) == 1 and words[0].lower() in PRONOUNS:
            return "pronoun"
        if key == "@":
            return "name" if all(w[0].isupper() for w in words[1:]) and len(words) > 1 else "nominal"
        if key in self.groups:
            return "name" if words[words[0].lower() in ("the", "a", "an", "one"):][0][0].isupper() else "nominal"
        names = self._names(key)
        return "name" if any(re.sub("[’']s$", "", w.lower()) in names for w in words if w != w.lower()) else "nominal"

    def _fits(self, place, key):
        words = {w.lower() for w in re.findall(r"[\w’'-]+", self.text[place.start:place.end]) if w[0].isupper()}
        others = set().union(*(self._names(k) for k in self.people if k != key and not k.startswith("?"))) - self._names(key)
        return not (words & others) or bool(words & self._names(key))

    def source(self, quoted):
        here = [s for p, s in self.sources if p == quoted.paragraph]
        if quoted.number:
            return here[quoted.number - 1]
        fitting = [s for s in here if self._fits(s, quoted.key)]
        if fitting:
            return min(fitting, key=lambda s: s.start - quoted.end if s.start >= quoted.end else quoted.start - s.end)
        if here:
            self.warnings.append(f"no fitting source: {self.text[quoted.start:quoted.end][:50]!r} {quoted.key}")
        before = [s for p, s in self.sources if p < quoted.paragraph and self._fits(s, quoted.key)]
        if not before:
            self.warnings.append(f"no source: {self.text[quoted.start:quoted.end][:50]!r}")
        return before[-1] if before else None

    def gold(self):
        """The annotation in the layout of the gold files."""
        at16 = [0]
        for c in self.text:
            at16.append(at16[-1] + (2 if ord(c) > 0xFFFF else 1))

        def span(place):
            return [at16[place[0]], at16[place[1]]]

        segments, resolved, ignore = [], [], []
        for quoted in self.quoted:
            bounds = self.segment(quoted)
            if quoted.key == "~":
                ignore.append(span(bounds))
                continue
            entry = {"span": span(bounds), "text": self.text[bounds[0]:bounds[1]], "quote": quoted.key != "-", "source": None, "cue": None}
            segments.append(entry)
            if quoted.key == "-":
                continue
            source = None if quoted.sourceless else self.source(quoted)
            if source:
                entry["source"] = self._source(source, quoted.key, span)
                cues = [c for p, c in self.cues if any(s is source and q == p for q, s in self.sources)]
                if cues:
                    cue = min(cues, key=lambda c: _apart(c, source) + _apart(c, quoted))
                    entry["cue"] = {"spans": [span((cue.start, cue.end))], "text": self.text[cue.start:cue.end]}
            if quoted.key == "0":
                resolved.append({"segment": entry["span"], "speaker": "", "kind": "none"})
            elif quoted.key in self.people:
                resolved.append({"segment": entry["span"], "speaker": self.people[quoted.key]["name"], "kind": "person"})
            elif quoted.key == "@" and source:
                resolved.append({"segment": entry["span"], "speaker": self.text[source.start:source.end], "kind": "group"})
            elif quoted.key in self.groups:
                resolved.append({"segment": entry["span"], "speaker": self.groups[quoted.key], "kind": "group"})
            elif quoted.key != "@":
                self.warnings.append(f"unknown key {quoted.key}")
        return {"name": self.name, "segments": segments, "ignore": ignore, "people": list(self.people.values()), "resolved": resolved}

    def _source(self, place, key, span):
        start, end = place.start, place.end
        if place.split and place.split[0] == "~":
            start = place.split[1]
        elif place.split and key not in self.people:
            end = place.split[1]
        return {"spans": [span((place.start, place.end))], "text": self.text[place.start:place.end], "type": self.kind(place, key),
                "head": [span((start, end))], "head_text": self.text[start:end]}


def unpack(folder, out):
    """Writes text/NAME.txt and gold/NAME.json for every annotated article of a folder."""
    for part in ("text", "gold"):
        os.makedirs(os.path.join(out, part), exist_ok=True)
    for file in sorted(os.listdir(folder)):
        if not file.endswith(".txt"):
            continue
        with open(os.path.join(folder, file), encoding="utf-8") as source:
            article = Article(file[:-4], source.read())
        gold = article.gold()
        with open(os.path.join(out, "text", file), "w", encoding="utf-8", newline="") as target:
            target.write(article.text)
        with open(os.path.join(out, "gold", file[:-4] + ".json"), "w", encoding="utf-8") as target:
            json.dump(gold, target, ensure_ascii=False, indent=1)
        for warning in article.warnings:
            print(f"{file}: {warning}")
