"""Which rewrites to apply, and how."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from operator import attrgetter

from linguapa.types import Finding, Rewrite, Sentence

_MARK = re.compile(r"\s{0,3}(?:\d{1,9}[.)]|[-+*]|#{1,6}|>)(?:\s|$)")
_LOOK_AHEAD = 16
_NEAR = 5
"""How many code points may part two rewrites that stand beside each other."""


def choose(
    findings: Iterable[Finding],
    sentences: Sequence[Sentence] = (),
    *,
    unsafe: bool = False,
    rebuilding: Container[str] = (),
) -> tuple[Rewrite, ...]:
    """The first rewrite of each finding, if safe or if `unsafe` ones are wanted, in the order of the text.

    Where two overlap, the one that begins first stays, then the longer. Of two beside each other that would put in the
    same words (*doglianze e lagnanze*), the first stays. Where `sentences` are given, what the finders in `rebuilding`
    find by analysing a sentence waits until its words are done, unless it takes some of them in (*, al fine di ridurre*
    → *. L'obiettivo è ridurre*), and then goes one by one: each may change how the sentence is built.
    """
    wanted = [finding for finding in findings if finding.rewrites and (finding.rewrites[0].safe or unsafe)]
    if not sentences:
        return _apart(finding.rewrites[0] for finding in wanted)
    words = _apart(finding.rewrites[0] for finding in wanted if finding.rule.finder not in rebuilding)
    busy: dict[int, list[Rewrite]] = {}
    for rewrite in words:
        busy.setdefault(_sentence(sentences, rewrite), []).append(rewrite)
    built: dict[int, Rewrite] = {}
    for rewrite in _apart(finding.rewrites[0] for finding in wanted if finding.rule.finder in rebuilding):
        place = _sentence(sentences, rewrite)
        if place not in busy or any(rewrite.start <= one.start and one.end <= rewrite.end for one in busy[place]):
            built.setdefault(place, rewrite)
    return _apart((*(one for one in words if _sentence(sentences, one) not in built), *built.values()))


def _apart(rewrites: Iterable[Rewrite]) -> tuple[Rewrite, ...]:
    """The rewrites that can be put in together."""
    chosen: list[Rewrite] = []
    for rewrite in sorted(rewrites, key=lambda r: (r.start, -r.end)):
        if not chosen or (rewrite.start >= chosen[-1].end and not _repeats(chosen[-1], rewrite)):
            chosen.append(rewrite)
    return tuple(chosen)


def _sentence(sentences: Sequence[Sentence], rewrite: Rewrite) -> int:
    return bisect_right(sentences, rewrite.start, key=attrgetter("start"))


def _repeats(one: Rewrite, other: Rewrite) -> bool:
    return other.start - one.end < _NEAR and one.text.casefold() == other.text.casefold()


def makes_a_mark(text: str, rewrite: Rewrite) -> bool:
    """Whether a line of Markdown would begin with the mark of a list or a heading once the rewrite is put in."""
    begin = text.rfind("\n", 0, rewrite.start) + 1
    following = text[rewrite.end : rewrite.end + _LOOK_AHEAD]
    return _MARK.match(text[begin : rewrite.start] + rewrite.text + following) is not None and not _MARK.match(
        text[begin : begin + _LOOK_AHEAD]
    )


def is_curly(text: str) -> bool:
    """Whether a draft is written with curly apostrophes, and no straight ones."""
    return "’" in text and "'" not in text


def curled(rewrite: Rewrite) -> Rewrite:
    """The rewrite with curly apostrophes."""
    return replace(rewrite, text=rewrite.text.replace("'", "’")) if "'" in rewrite.text else rewrite


def apply(text: str, rewrites: Iterable[Rewrite]) -> str:
    """The text with the rewrites put in; they come in the order of the text and do not overlap."""
    pieces: list[str] = []
    position = 0
    for rewrite in rewrites:
        pieces += text[position : rewrite.start], rewrite.text
        position = rewrite.end
    return "".join((*pieces, text[position:]))
