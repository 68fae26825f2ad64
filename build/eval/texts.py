"""The texts behind the spans. Spans count UTF-16 code units, so the texts are kept in UTF-16."""
import functools

MARKS = set("\"'`“”„‟«»‹›‘’‚")


@functools.lru_cache(maxsize=None)
def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return file.read().encode("utf-16-le")


def cut(text, start, end):
    """The characters between two offsets, on one line."""
    return " ".join(text[2 * max(0, start):2 * max(0, end)].decode("utf-16-le", "replace").split())


def context(text, span, around=120):
    """The quoted string between ⟦ ⟧ with some words on both sides."""
    start, end = span
    words = cut(text, start, end)
    if len(words) > 110:
        words = words[:50] + " … " + words[-50:]
    return f"{cut(text, start - around, start)} ⟦{words}⟧ {cut(text, end, end + around)}"


def marks(text, span):
    """What kind of marks stand around a quoted string."""
    before, after = cut(text, span[0] - 2, span[0])[-1:], cut(text, span[1], span[1] + 2)[:1]
    named = {'""': "straight marks", "“”": "curly marks", "''": "doubled single marks", "‘’": "single marks"}
    return named.get(before + after, "mixed marks" if before in MARKS or after in MARKS else "no marks")


def length(words):
    """A quoted string by the number of its words."""
    count = len(words.split())
    return "1-3 words" if count < 4 else "4-10 words" if count < 11 else "11+ words"
