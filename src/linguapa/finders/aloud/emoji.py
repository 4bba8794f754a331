"""Emoji that are repeated, stand in place of a word, serve as bullets, or are too many."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from linguapa.finders.aloud.grades import is_graded, may_be_graded
from linguapa.finders.aloud.pictures import Picture, aloud, pictures
from linguapa.finders.aloud.stand_in import stands_for_a_word
from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.rules import say, texts
from linguapa.types import Document, Finding, Rewrite, Rule

_KINDS = {"repeated": "ripetuti", "word": "parola", "bullets": "punti", "many": "troppi"}
_LIGHT = ("bullets", "many")
"""The kinds that are only advice."""
_MOST = 3
"""How many emoji a post may have."""
_LINES = 3
"""How many lines that begin with an emoji make a list."""
_KEYCAP = "\u20e3"

_Run = tuple[Picture, ...]


def emoji(rules: Sequence[Rule]) -> Callable[[Reading], Iterator[Finding]]:
    """Find emoji that weigh on who listens; of a run of equal ones the rewrite leaves one. Quotations do not count."""
    said = [(rule, texts(rule, "says", _KINDS.values())) for rule in rules]
    for rule in rules:
        say(rule, says="", aloud="")

    def find(reading: Reading) -> Iterator[Finding]:
        text = reading.document.prose.text
        for kind, run in _kinds(reading):
            start, end, sign = run[0].start, run[-1].end, run[0].sign
            for rule, says in said:
                message = say(rule, says=says[_KINDS[kind]], aloud=_heard(sign, len(run)))
                weighed = replace(rule, severity="consiglio") if kind in _LIGHT else rule
                rewrites = _rewrites(reading.document, run) if kind == "repeated" else ()
                yield Finding(weighed, start, end, text[start:end], message, rewrites)

    return find


def _heard(sign: str, times: int) -> str:
    name = aloud(sign)
    heard = f"«{name}»" if name else "il nome dell'emoji"
    return f"{heard} {times} volte" if times > 1 else heard


def _rewrites(document: Document, run: _Run) -> tuple[Rewrite, ...]:
    """One emoji in place of the run, where nothing but the emoji stands there."""
    start, end = run[0].start, run[-1].end
    text, shadow = document.prose.text, document.prose.shadow
    if len(run) == 1 or text[start:end] != shadow[start:end]:
        return ()
    return (Rewrite(start, end, text[start : run[0].end], safe=not may_be_graded(document, run)),)


def _kinds(reading: Reading) -> Iterator[tuple[str, _Run]]:
    """What is found, with its kind; of more than three the fourth, unless something else is said of it.

    Keycaps are figures, and do not count.
    """
    document = reading.document
    shown = [one for one in pictures(document) if not is_inside(one.start, reading.quoted)]
    runs = list(_runs(document, shown))
    lines = _lines(reading, runs)
    bullets = {picture.token for line in lines for run in line for picture in run} if len(lines) >= _LINES else set()
    others = []
    for run in runs:
        is_word = stands_for_a_word(reading, run[0])
        if len(run) > 1:
            if not is_graded(document, run):
                yield "word" if is_word else "repeated", run
        elif lines and run == lines[0][0] and bullets:
            yield "bullets", run
        if run[0].token in bullets or run[0].sign[-1] == _KEYCAP:
            continue
        others.append(run)
        if len(run) == 1 and is_word:
            yield "word", run
        elif len(run) == 1 and len(others) == _MOST + 1:
            yield "many", run


def _runs(document: Document, shown: Sequence[Picture]) -> Iterator[_Run]:
    """The emoji, equal ones beside each other together; keycaps are figures, which may be equal."""
    keys: list[int] = []
    for i, one in enumerate(shown):
        before = shown[i - 1] if i else None
        goes_on = before and before.sign == one.sign and one.sign[-1] != _KEYCAP and _is_beside(document, before, one)
        keys.append(keys[-1] if goes_on else i)
    for _, group in groupby(zip(keys, shown, strict=True), key=lambda pair: pair[0]):
        yield tuple(one for _, one in group)


def _is_beside(document: Document, one: Picture, other: Picture) -> bool:
    """Whether at most two blanks part two emoji."""
    gap = document.prose.text[one.end : other.start]
    return other.token == one.token + 1 and gap in ("", " ", "  ")


def _lines(reading: Reading, runs: Sequence[_Run]) -> list[list[_Run]]:
    """The emoji that open a line with words, line by line; a repeated one is no bullet."""
    document = reading.document
    starts = {paragraph.block.start for paragraph in document.paragraphs}
    lines: list[list[_Run]] = []
    for run in runs:
        if _opens(reading, run[0], starts):
            lines.append([run])
        elif lines and lines[-1][-1][-1].token == run[0].token - 1:
            lines[-1].append(run)
    return [line for line in lines if len(line[0]) == 1 and _has_words(document, line[-1][-1], starts)]


def _opens(reading: Reading, one: Picture, starts: set[int]) -> bool:
    """Whether a line begins with the emoji: as it is shown or, in Markdown, as it is written."""
    if one.start in starts or not one.token:
        return True
    prose, before = reading.document.prose, reading.document.tokens[one.token - 1]
    lines = prose.text if reading.format == "markdown" else prose.shadow
    return "\n" in lines[before.end : one.start]


def _has_words(document: Document, last: Picture, starts: set[int]) -> bool:
    """Whether something is said behind the emoji on their line."""
    behind = document.tokens[last.token + 1] if last.token + 1 < len(document.tokens) else None
    return (
        behind is not None and behind.start not in starts and "\n" not in document.prose.shadow[last.end : behind.start]
    )
