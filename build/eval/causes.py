"""Every error of one document, in the scorer's own terms, with what we know about its cause."""
import collections
import dataclasses

import texts


@dataclasses.dataclass(frozen=True)
class Error:
    """One difference between our answer and the annotation."""
    kind: str        # missed quote | false quote | speaker | cue | resolved | people
    facts: tuple     # what may have caused it, from the general to the particular
    name: str        # the document
    span: tuple      # the place; (0, 0) where there is none
    remark: str      # the annotation's answer, ours, and the rule behind ours

    @property
    def cause(self):
        return f"{self.kind}: {', '.join(self.facts)}"


def position(quote, segment):
    """Where our cue stands, seen from the segment."""
    if not quote.get("cue"):
        return "no cue"
    return "cue after" if quote["cue"]["span"][0] >= segment[1] else "cue before"


def answer(speaker):
    """What we said about the speaker."""
    return f"{speaker['kind']} by {speaker['by']}" if speaker else "nobody"


def speaker_name(speaker):
    return repr(speaker["name"]) if speaker else "nobody"


def paragraph_kind(pred, span):
    """The kind of the paragraph that we think the span is in."""
    for paragraph in pred["paragraphs"]:
        if paragraph["span"][0] <= span[0] < paragraph["span"][1]:
            return paragraph["kind"]
    return "no paragraph"


class Judge:
    """Compares one exported document with its annotation."""

    def __init__(self, score, name, text, gold, pred):
        self.score, self.name, self.text, self.gold, self.pred = score, name, text, gold, pred
        self.people = {p["id"]: p for p in pred["people"]}
        self.quoted = [(tuple(s), q) for q in pred["quotes"] for s in q["segments"]]
        self.spans = [s for s, _ in self.quoted]
        self.wanted = [s for s in gold.get("segments", []) if s["quote"]]
        self.pairs = score.match(self.spans, [s["span"] for s in self.wanted])

    def errors(self):
        for kind, facts, span, remark in (*self._quotes(), *self._missed(), *self._resolved(), *self._persons()):
            yield Error(kind, facts, self.name, tuple(span), remark)

    def named(self):
        """(right, wrong) for every speaker that we gave as a person: a wrong name is worse than none."""
        for i, j in self.pairs.items():
            source, speaker = self.wanted[j]["source"], self.quoted[i][1]["speaker"]
            if source and speaker and speaker["kind"] == "person":
                yield self.score.speaker_right(source, speaker, self.people)

    def _quotes(self):
        if "segments" not in self.gold:
            return
        for i, (span, quote) in enumerate(self.quoted):
            if i in self.pairs:
                yield from self._attribution(span, quote, self.wanted[self.pairs[i]])
            elif not self._ignored(span):
                yield ("false quote", (self._false_kind(span), texts.length(texts.cut(self.text, *span)), quote["rule"],
                                       texts.marks(self.text, span), paragraph_kind(self.pred, span)), span,
                       f"ours {speaker_name(quote['speaker'])}")

    def _attribution(self, span, quote, segment):
        source, cue = segment["source"], segment["cue"]
        if not source:
            return
        remark = (f"gold {source['text']!r}, ours {speaker_name(quote['speaker'])}, "
                  f"cue {quote['cue'] and quote['cue']['text']!r}, {quote['rule']}")
        if not self.score.speaker_right(source, quote["speaker"], self.people):
            yield "speaker", (source["type"], "answered " + answer(quote["speaker"]), quote["rule"], position(quote, span)), segment["span"], remark
        elif cue and quote["cue"] and not any(self.score.overlaps(quote["cue"]["span"], c) for c in cue["spans"]):
            yield "cue", (source["type"], quote["rule"], position(quote, span)), segment["span"], f"gold cue {cue['text']!r}, {remark}"

    def _missed(self):
        for j, segment in enumerate(self.wanted):
            if j not in self.pairs.values():
                span = segment["span"]
                yield ("missed quote", (texts.length(segment["text"]), texts.marks(self.text, span), paragraph_kind(self.pred, span)), span,
                       f"gold {segment['source'] and segment['source']['text']!r}")

    def _resolved(self):
        wanted = self.gold.get("resolved", [])
        at = {j: i for i, j in self.score.match(self.spans, [r["segment"] for r in wanted]).items()}
        for j, resolved in enumerate(wanted):
            if j not in at:
                continue
            count = collections.Counter()
            alone = {key: value for key, value in self.gold.items() if key != "segments"}
            self.score.score_document(dict(alone, resolved=[resolved]), self.pred, count, [])
            if not count["resolved/right"]:
                quote = self.quoted[at[j]][1]
                yield ("resolved", (resolved["kind"], "answered " + answer(quote["speaker"]), quote["rule"]), resolved["segment"],
                       f"gold {resolved['speaker']!r}, ours {speaker_name(quote['speaker'])}")

    def _persons(self):
        if "people" not in self.gold:
            return
        missed = []
        self.score.score_document({"people": self.gold["people"]}, self.pred, collections.Counter(), missed)
        for what, _, _ in missed:
            yield "people", (what.split(":")[0],), (0, 0), what.split(":", 1)[-1].strip()

    def _ignored(self, span):
        inside = sum(max(0, min(span[1], b) - max(span[0], a)) for a, b in self.gold.get("ignore") or [])
        return inside * 2 >= span[1] - span[0]

    def _false_kind(self, span):
        if self.score.match([span], [s["span"] for s in self.gold["segments"] if not s["quote"]]):
            return "annotated as no quote"
        return "bounds" if any(self.score.overlaps(span, s["span"]) for s in self.wanted) else "not annotated"
