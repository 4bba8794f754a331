"""An enumeration written as a list, one member to a line."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

import regex

from linguapa.finders.syntax.enumeration.fitting import fits, stand_alone
from linguapa.finders.syntax.enumeration.scope import ends_alone
from linguapa.finders.syntax.grammar import OR
from linguapa.finders.syntax.hit import Edit

if TYPE_CHECKING:
    from linguapa.finders.reading import Reading
    from linguapa.finders.syntax.enumeration.chains import Enumeration
    from linguapa.tree import Sentence
    from linguapa.types import Block

_NEGATIVE = frozenset("non né senza nessun nessuno nessuna mai vietato vietata vietati vietate divieto".split())
_EUPHONIC = frozenset(("ad", "ed", "od"))
_MARKER = regex.compile(r"(?:[-*+•]|\d{1,3}[.)]|[a-z]\))[ \t]+")


class _Layout(NamedTuple):
    """How a list stands in the draft: what parts it from its lead, its margin, where the edit ends, what follows."""

    gap: str
    margin: str
    end: int
    after: str


def edit(sentence: Sentence, reading: Reading, found: Enumeration) -> Edit | None:
    """The list in place of the enumeration; `None` where it is not sure how it would read.

    What leads to the members gets a colon, each member a line and a semicolon, the last one the stop of the sentence.
    *O* stays, as *oppure*; so do the letters and numbers of the members. A sentence that follows begins a paragraph.
    """
    words = sentence.words
    layout = _layout(sentence, is_markdown=reading.format == "markdown")
    if found.lead is None or not found.is_last or layout is None or reading.format == "html":
        return None
    stop = "".join(word.text for word in words[found.end :])
    if stop not in ("", ".") and not (stop == ";" and layout.margin):
        return None
    is_choice = found.joint in OR
    if is_choice and any(word.low in _NEGATIVE for word in words[: found.lead]):
        return None
    if found.kind != "label" and not (
        ends_alone(words, found.members, found.kind) and fits(words, found.lead) and stand_alone(words, found.members)
    ):
        return None
    bullet = "" if found.kind == "label" and reading.format == "text" else "- "
    members = [" ".join(sentence.text(*member).split()) for member in found.members]
    if is_choice:
        members[-1] = f"oppure {members[-1]}"
    lines = ";\n".join(f"{layout.margin}{bullet}{member}" for member in members)
    start = words[found.lead - 1].end - (words[found.lead - 1].low in _EUPHONIC)
    return Edit(start, layout.end, f":{layout.gap}{lines}{stop}{layout.after}")


def _layout(sentence: Sentence, *, is_markdown: bool) -> _Layout | None:
    """How the list would stand; `None` in a table, a quotation, a list in a list, and before more text of an item."""
    block = _block(sentence)
    text = sentence.document.prose.text
    prefix = text[text.rfind("\n", 0, block.start) + 1 : block.start]
    if prefix:
        is_item = block.kind == "item" and _MARKER.fullmatch(prefix) is not None
        return _Layout("\n", "    ", sentence.end, "") if is_item and sentence.end >= block.end else None
    gap = "\n\n" if is_markdown else "\n"
    if sentence.end >= block.end:
        return None if _is_before_list(sentence, block) else _Layout(gap, "", sentence.end, "")
    rest = text[sentence.end : block.end]
    blanks = len(rest) - len(rest.lstrip())
    return _Layout(gap, "", sentence.end + blanks, "\n\n") if blanks else None


def _is_before_list(sentence: Sentence, block: Block) -> bool:
    """Whether another list follows, with which this one would run together."""
    text = sentence.document.prose.text
    following = text[block.end :].lstrip().split("\n", 1)[0]
    return _MARKER.match(following) is not None


def _block(sentence: Sentence) -> Block:
    """The block of the draft that the sentence stands in."""
    paragraphs = sentence.document.paragraphs
    return paragraphs[bisect_right(paragraphs, sentence.start, key=attrgetter("block.start")) - 1].block
