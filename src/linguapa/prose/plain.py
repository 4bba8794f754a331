"""A plain post: paragraphs, lines and lists as people type them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import regex

from linguapa.prose import front_matter
from linguapa.prose.canvas import Canvas
from linguapa.types import BlockKind, Prose

_LEAST_WIDTH = 40
_LINE = regex.compile(r"[^\n]*\n?")
_MARKER = regex.compile(
    r"""[ \t]*(?:
        (?: [-*+–—>→] | \d{1,3}[.)] ) [ \t]+
      | (?= (?: \(?[a-zA-Z] | [ivx]{2,4} ) \) [ \t] )
      | [•·▪◦‣●○■□➢➤►✓✔] (?!\uFE0F) [ \t]*
      | - (?=\p{L})
    )""",
    regex.VERBOSE,
)
_HEADING = regex.compile(r"[ \t]*#{1,6}[ \t]+")
_EMOJI = regex.compile(r"[ \t]*(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9]\uFE0F?\u20E3)")


class _Line(NamedTuple):
    start: int
    end: int
    marker: int
    kind: BlockKind | None

    @property
    def width(self) -> int:
        return self.end - self.start


def read(text: str) -> Prose:
    """The prose of a plain post. A line that opens with a bullet, a number or an emoji is a block of its own."""
    canvas = Canvas(text)
    for lines in _blocks(text):
        start, end = lines[0].start, lines[-1].end
        canvas.reveal(start, end)
        canvas.hide(start, lines[0].marker)
        width = max(_LEAST_WIDTH, *(line.width for line in lines))
        for line, following in pairwise(lines):
            if not _is_wrapped(text, line, following, width):
                canvas.break_line(line.end, following.start)
        canvas.block(start, end, lines[0].kind or "paragraph")
    return canvas.prose()


def _blocks(text: str) -> Iterator[list[_Line]]:
    block: list[_Line] = []
    for line in map(_line, _LINE.finditer(text, front_matter.end(text))):
        if block and (line.kind != "paragraph" or block[0].kind == "heading"):
            yield block
            block = []
        if line.kind:
            block.append(line)
    if block:
        yield block


def _line(match: regex.Match[str]) -> _Line:
    body = match.group().rstrip()
    start, end = match.start(), match.start() + len(body)
    if not body:
        return _Line(start, end, start, None)
    if heading := _HEADING.match(body):
        return _Line(start, end, start + heading.end(), "heading")
    if marker := _MARKER.match(body):
        return _Line(start, end, start + marker.end(), "item")
    return _Line(start, end, start, "item" if _EMOJI.match(body) else "paragraph")


def _is_wrapped(text: str, line: _Line, following: _Line, width: int) -> bool:
    """A line is wrapped, not ended, when the next word would not have fitted on it."""
    word = text[following.start : following.end].split(maxsplit=1)[0]
    return line.width + 1 + len(word) > width
