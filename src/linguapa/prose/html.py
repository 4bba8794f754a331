"""HTML: what a browser would show, found with the standard parser."""

from __future__ import annotations

from linguapa.prose.canvas import Canvas
from linguapa.prose.elements import CODE, HIDDEN, INLINE, VOID, Attributes, Veil, is_hidden
from linguapa.prose.tags import Tags
from linguapa.types import BlockKind, Prose

_OFTEN_OPEN = frozenset("dd dt li p td th tr".split())
"""The elements that nobody closes: the next one of their kind ends them, or the end of what they stand in."""
_IN_LINE = INLINE | HIDDEN | CODE - {"pre"}
"""The elements that part no blocks."""
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
    source = _closed(canvas.text[start:end])
    painter = _Painter(canvas, start, start + len(source))
    painter.feed(source + " ")  # at the very end, the parser drops the sign of `Q&A`
    painter.close()
    painter.cut()


def _closed(source: str) -> str:
    """The source up to a comment that never ends, which a browser hides; a tag that never ends is no tag.

    The parser would look for their ends again and again.
    """
    comment = source.find("<!--", source.rfind("-->") + 1)
    source = source if comment < 0 else source[:comment]
    end = source.rfind(">") + 1
    return source[:end] + source[end:].replace("<", "(")


class _Painter(Tags):
    def __init__(self, canvas: Canvas, start: int, end: int) -> None:
        super().__init__(canvas, start, canvas.text[start:end])
        self._end = end
        self._veil = Veil()
        self._has_lines = False
        self._open = ["body"]
        self._block_start = start

    def cut(self) -> None:
        """Close the block that ends here."""
        here = min(self.here, self._end)
        self._canvas.block(
            self._block_start, here, "code" if self._has_lines else _KINDS.get(self._open[-1], "paragraph")
        )
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
        if tag in _OFTEN_OPEN and self._veil.is_only(tag):
            self._veil.lift()
        hides = tag in HIDDEN or is_hidden(attrs)
        if tag not in VOID and (self._veil or hides or tag in CODE):
            self._cover(tag, attrs, hides=hides)
            return
        if not self._veil:
            super().handle_starttag(tag, attrs)
        if tag == "br":
            if not self._veil or self._veil.is_code:
                end = self.here + len(self.get_starttag_text() or "")
                self._canvas.break_line(self.here, end, is_code=bool(self._veil))
        elif tag in INLINE:
            self._weld(len(self.get_starttag_text() or ""))
        else:
            self._enter(tag)

    def _cover(self, tag: str, attrs: Attributes, *, hides: bool) -> None:
        """An element begins that hides what it holds, or holds code; or one inside such an element."""
        if not self._veil and not hides:
            super().handle_starttag(tag, attrs)
        if tag not in _IN_LINE:
            self.cut()
        self._veil.begin(tag, hides=hides)
        self._has_lines |= tag == "pre" and self._veil.is_code

    def handle_startendtag(self, tag: str, attrs: Attributes) -> None:
        if tag == "br":
            self.handle_starttag(tag, attrs)
        elif tag == "img" and not self._veil:
            super().handle_starttag(tag, attrs)
        elif tag not in _IN_LINE:
            self.cut()

    def handle_endtag(self, tag: str) -> None:
        if tag in self._veil:
            self._uncover(tag)
            return
        if self._veil and (tag not in self._open or self._veil.first not in _OFTEN_OPEN):
            return
        self._veil.lift()
        super().handle_endtag(tag)
        if tag in INLINE:
            self._weld(len(tag) + 3)
        elif tag not in _IN_LINE:
            self._leave(tag)

    def _uncover(self, tag: str) -> None:
        self._veil.end(tag)
        if self._has_lines and "pre" not in self._veil:
            self.cut()
            self._has_lines = False
        if not self._veil and tag in CODE:
            super().handle_endtag(tag)

    def _weld(self, length: int) -> None:
        if not self._veil:
            self._canvas.weld(self.here, min(self.here + length, self._end))

    def handle_data(self, data: str) -> None:
        end = min(self.here + len(data), self._end)
        if not self._veil:
            self._canvas.reveal(self.here, end)
        elif self._veil.is_code:
            self._canvas.reveal_code(self.here, end, has_lines=self._has_lines)

    def handle_entityref(self, name: str) -> None:
        self._decode(f"&{name}")

    def handle_charref(self, name: str) -> None:
        self._decode(f"&#{name}")

    def _decode(self, reference: str) -> None:
        if not self._veil or self._veil.is_code:
            here = self.here
            end = here + len(reference)
            end += self._canvas.text[end : end + 1] == ";"
            self._canvas.decode(here, end, is_code=bool(self._veil))
