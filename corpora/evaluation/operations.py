"""Experts' operations on single sentences: what was marked, and which words really changed."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import accumulate
from typing import NamedTuple

from linguapa import Rewrite, rewrite

_MARK = re.compile(r"</?(?:del|ins)>")
_WORD = re.compile(r"\w+")

Span = tuple[int, int]


class Operation(NamedTuple):
    """One change by an expert. `marked` and `changed` are spans of `before`, half-open and of whole words."""

    kind: str
    before: str
    after: str
    marked: Span
    changed: Span


class Change(NamedTuple):
    """The words `[first, last)` of a text became the words `[new_first, new_last)` of another."""

    first: int
    last: int
    new_first: int
    new_last: int


def operation(kind: str, before: str, after: str) -> Operation:
    """The operation on a sentence with its `<del>` and `<ins>` marks, which stand at characters, not at words.

    `marked` goes from the first mark to the last, widened to whole words; where nothing was deleted it is the word at
    the first insertion. `changed` is what of that lies between the first and the last word that is not in both texts.
    """
    (old, deleted), (new, inserted) = _unmarked(before), _unmarked(after)
    places = deleted or inserted[:1] or [0]
    words = spans(old)
    marked = _widened(words, places[0], places[-1])
    return Operation(kind, old, new, _hull(words, marked), _hull(words, _trimmed(marked, changes(old, new))))


def together(some: Iterable[Operation]) -> Iterator[str]:
    """Each sentence with all that was done to it; of changes that overlap, the first, then the longer."""
    by_sentence: dict[str, list[Rewrite]] = {}
    for one in some:
        by_sentence.setdefault(one.before, []).append(_as_rewrite(one.before, one.after))
    for before, rewrites in by_sentence.items():
        chosen: list[Rewrite] = []
        for candidate in sorted(rewrites, key=lambda r: (r.start, -r.end)):
            if not chosen or candidate.start >= chosen[-1].end:
                chosen.append(candidate)
        yield rewrite.apply(before, chosen)


def spans(text: str) -> list[Span]:
    """Where the words of a text are."""
    return [match.span() for match in _WORD.finditer(text)]


def words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def changes(old: str, new: str) -> list[Change]:
    """What has to change, word by word and case aside, to make one text the other."""
    steps = SequenceMatcher(None, words(old), words(new), autojunk=False).get_opcodes()
    return [Change(*places) for kind, *places in steps if kind != "equal"]


def overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _unmarked(text: str) -> tuple[str, list[int]]:
    """The text without its marks, and the offsets in it at which they stood."""
    pieces = _MARK.split(text)
    return "".join(pieces), list(accumulate(map(len, pieces)))[:-1]


def _as_rewrite(before: str, after: str) -> Rewrite:
    """What has to be put where: from the first character that differs to the last."""
    head = _alike(before, after)
    tail = _alike(before[head:][::-1], after[head:][::-1])
    return Rewrite(head, len(before) - tail, after[head : len(after) - tail], safe=False)


def _alike(one: str, other: str) -> int:
    """How many characters two texts share at their start."""
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _widened(words: list[Span], start: int, end: int) -> range:
    """The indices of the words in a span; of those that touch it, or of the nearest before it, where it has none."""
    inside = [i for i, word in enumerate(words) if overlap(word, (start, end))]
    touching = [i for i, (first, last) in enumerate(words) if first <= end and start <= last]
    before = [i for i, (_, last) in enumerate(words) if last <= start][-1:]
    found = inside or touching or before or [0]
    return range(found[0], found[-1] + 1)


def _trimmed(marked: range, changed: list[Change]) -> range:
    touched = [i for one in changed for i in range(one.first, one.last) if i in marked]
    return range(touched[0], touched[-1] + 1) if touched else marked


def _hull(words: list[Span], indices: range) -> Span:
    return words[indices[0]][0], words[indices[-1]][1]
