"""Which rewrites to apply, and how."""

from __future__ import annotations

from collections.abc import Iterable

from linguapa.types import Finding, Rewrite

_NEAR = 5
"""How many code points may part two rewrites that stand beside each other."""


def choose(findings: Iterable[Finding], *, unsafe: bool = False) -> tuple[Rewrite, ...]:
    """The first rewrite of each finding, if safe or if `unsafe` ones are wanted, in the order of the text.

    Where two overlap, the one that begins first stays, then the longer. Of two beside each other that would put in the
    same words (*doglianze e lagnanze*), the first stays.
    """
    first = (finding.rewrites[0] for finding in findings if finding.rewrites)
    wanted = sorted((r for r in first if r.safe or unsafe), key=lambda r: (r.start, -r.end))
    chosen: list[Rewrite] = []
    for rewrite in wanted:
        if not chosen or (rewrite.start >= chosen[-1].end and not _repeats(chosen[-1], rewrite)):
            chosen.append(rewrite)
    return tuple(chosen)


def _repeats(one: Rewrite, other: Rewrite) -> bool:
    return other.start - one.end < _NEAR and one.text.casefold() == other.text.casefold()


def apply(text: str, rewrites: Iterable[Rewrite]) -> str:
    """The text with the rewrites put in; they come in the order of the text and do not overlap."""
    pieces: list[str] = []
    position = 0
    for rewrite in rewrites:
        pieces += text[position : rewrite.start], rewrite.text
        position = rewrite.end
    return "".join((*pieces, text[position:]))
