"""HTML: what a browser would show, found with the standard parser."""

from __future__ import annotations

import re

from linguapa.prose.canvas import Canvas
from linguapa.prose.tags import Attributes, Tags
from linguapa.types import BlockKind, Prose

_HIDDEN = frozenset(
    "code datalist head kbd noscript pre samp script select style svg template textarea title var".split()
)
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
"""The elements that have no end, and so hide nothing after them."""
_OFTEN_OPEN = frozenset("dd dt li p td th tr".split())
"""The elements that nobody closes: the next one of their kind ends them, or the end of what they stand in."""
_NOT_SHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
INLINE = frozenset(
    """
    a abbr acronym b bdi bdo big cite data del dfn em font i img ins kbd label mark q s small span strike strong sub sup
    time tt u var wbr
    """.split()
)
_KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(("body", "dl", "ol", "table", "ul"), "paragraph"),
    **dict.fromkeys(("dd", "dt", "li", "td", "th"), "item"),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
}
"""The elements that say of what kind the blocks in them are."""
_DEEPEST = 100


def read(text: str) -> Prose:
    """The prose of an HTML page or fragment; every element that is not inline is a block."""
    canvas = Canvas(text)
    paint(canvas, 0, len(text))
    return canvas.prose()


def paint(canvas: Canvas, start: int, end: int) -> None:
    """Reveal on the canvas what the HTML between the offsets shows."""
    painter = _Painter(canvas, start, end)
    painter.feed(canvas.text[start:end])
    painter.close()
    painter.cut()


class _Painter(Tags):
    def __init__(self, canvas: Canvas, start: int, end: int) -> None:
        super().__init__(canvas, start, canvas.text[start:end])
        self._end = end
        self._hidden: list[str] = []
        self._open = ["body"]
        self._block_start = start

    def cut(self) -> None:
        """Close the block that ends here."""
        here = min(self.here, self._end)
        self._canvas.block(self._block_start, here, _KINDS.get(self._open[-1], "paragraph"))
        self._block_start = here

    def _enter(self, tag: str) -> None:
        self.cut()
        if tag in _KINDS and len(self._open) < _DEEPEST:
            if _KINDS[tag] == _KINDS[self._open[-1]] == "item":
                self._open.pop()  # nobody closes list items and cells
            self._open.append(tag)

    def _leave(self, tag: str) -> None:
        self.cut()
        if tag in self._open[1:]:
            while self._open.pop() != tag:
                pass

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        if self._hidden == [tag] and tag in _OFTEN_OPEN:
            self._hidden.clear()
        if tag not in _VOID and (self._hidden or tag in _HIDDEN or _is_hidden(attrs)):
            if tag not in INLINE and tag not in _HIDDEN:
                self.cut()
            self._hidden.append(tag)
            return
        if not self._hidden:
            super().handle_starttag(tag, attrs)
        if tag == "br":
            here = self.here
            self._canvas.break_line(here, here + len(self.get_starttag_text() or ""))
        elif tag in INLINE:
            self._weld(len(self.get_starttag_text() or ""))
        else:
            self._enter(tag)

    def handle_startendtag(self, tag: str, attrs: Attributes) -> None:
        if tag == "br":
            self.handle_starttag(tag, attrs)
        elif tag == "img" and not self._hidden:
            super().handle_starttag(tag, attrs)
        elif tag not in INLINE and tag not in _HIDDEN:
            self.cut()

    def handle_endtag(self, tag: str) -> None:
        if tag in self._hidden:
            del self._hidden[len(self._hidden) - 1 - self._hidden[::-1].index(tag) :]
            return
        if self._hidden and (tag not in self._open or self._hidden[0] not in _OFTEN_OPEN):
            return
        self._hidden.clear()
        super().handle_endtag(tag)
        if tag in INLINE:
            self._weld(len(tag) + 3)
        elif tag not in _HIDDEN:
            self._leave(tag)

    def _weld(self, length: int) -> None:
        if not self._hidden:
            self._canvas.weld(self.here, min(self.here + length, self._end))

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._canvas.reveal(self.here, self.here + len(data))

    def handle_entityref(self, name: str) -> None:
        self._decode(f"&{name}")

    def handle_charref(self, name: str) -> None:
        self._decode(f"&#{name}")

    def _decode(self, reference: str) -> None:
        if not self._hidden:
            here = self.here
            end = here + len(reference)
            self._canvas.decode(here, end + (self._canvas.text[end : end + 1] == ";"))


def _is_hidden(attrs: Attributes) -> bool:
    attributes = dict(attrs)
    return "hidden" in attributes or _NOT_SHOWN.search(attributes.get("style") or "") is not None
