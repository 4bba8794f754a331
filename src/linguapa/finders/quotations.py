"""What stands between quotation marks, or in an element of the markup that quotes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

import regex

from linguapa.finders.spans import disjoint
from linguapa.types import Document

_MARK = regex.compile(r"[«»‹›“”„\"]")
_FAMILIES = {"«": "«", "»": "«", "‹": "‹", "›": "‹", "“": "“", "”": "“", "„": "“", '"': '"'}
_ALWAYS_OPEN, _ALWAYS_CLOSE = frozenset("«‹„"), frozenset("»›")
_BRACKETS_OPEN = frozenset("([{«‹“„-–—/'’")
_CLOSING = frozenset(".,;:!?…)]}»›”-–—/")


def quotations(document: Document) -> list[tuple[int, int]]:
    """The spans from a quotation mark to the one that closes it; a mark without its companion counts for nothing.

    Marks that open and close alike are told apart by the blanks around them. A quotation in straight ones stays in its
    block; others may go on over several. What the markup of the draft quotes is one too. The spans are sorted and
    disjoint.
    """
    marked = ((mark.inner_start, mark.inner_end) for mark in document.prose.marks if mark.kind == "quote")
    return disjoint((*_pairs(document), *marked))


def _pairs(document: Document) -> Iterator[tuple[int, int]]:
    shadow = document.prose.shadow
    starts = [paragraph.block.start for paragraph in document.paragraphs]
    waiting: dict[str, list[tuple[int, int]]] = {family: [] for family in _FAMILIES.values()}
    for match in _MARK.finditer(shadow):
        position, mark = match.start(), match.group()
        block = bisect_right(starts, position)
        opened = waiting[_FAMILIES[mark]]
        if mark == '"' and opened and opened[-1][1] != block:
            opened.clear()
        if _opens(shadow, position, mark, is_open=bool(opened)):
            opened.append((position, block))
        elif opened:
            yield opened.pop()[0], match.end()


def _opens(shadow: str, position: int, mark: str, *, is_open: bool) -> bool:
    """Whether a quotation mark opens; one that might do either closes what is open."""
    if mark in _ALWAYS_OPEN or mark in _ALWAYS_CLOSE:
        return mark in _ALWAYS_OPEN
    before, after = shadow[position - 1 : position] if position else "", shadow[position + 1 : position + 2]
    if before.isdigit():
        return False  # inches: 24"
    may_open = (not before or before.isspace() or before in _BRACKETS_OPEN) and after.strip() != ""
    may_close = before.strip() != "" and (not after or after.isspace() or after in _CLOSING)
    return may_open if may_open != may_close else not is_open
