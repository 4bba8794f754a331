"""The tags of HTML that rules speak of: images, links, quotations, code, words in bold, in italics or struck out."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

from linguapa.prose.canvas import Canvas
from linguapa.prose.elements import CODE, HIDDEN, VOID, Attributes, Veil, is_hidden
from linguapa.types import Mark, MarkKind

_KINDS: dict[str, MarkKind] = {
    "a": "link",
    **dict.fromkeys(CODE, "code"),
    **dict.fromkeys(("b", "strong"), "strong"),
    **dict.fromkeys(("blockquote", "q"), "quote"),
    **dict.fromkeys(("em", "i"), "emphasis"),
    **dict.fromkeys(("del", "s", "strike"), "strike"),
}
_ATTRIBUTE = re.compile(r"""[\s/]([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?""")
_DEEPEST = 100


class Tags(HTMLParser):
    """A parser that notes on a canvas the marks between `start` and the end of the source, which is fed to it."""

    def __init__(self, canvas: Canvas, start: int, source: str) -> None:
        super().__init__(convert_charrefs=False)
        self._canvas, self._start = canvas, start
        self._lines = [0, *(i + 1 for i, character in enumerate(source) if character == "\n")]
        self._marked: list[tuple[str, int, int, str]] = []

    @property
    def here(self) -> int:
        """The offset in the text of what the parser is at."""
        line, column = self.getpos()
        return self._start + self._lines[line - 1] + column

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        """Note an image, and where other marks begin."""
        here, source, attributes = self.here, self.get_starttag_text() or "", dict(attrs)
        if attributes.get("aria-label"):
            return  # whoever listens hears the label instead
        if tag == "img":
            self._image(here, source, attributes)
        elif tag in _KINDS and len(self._marked) < _DEEPEST:
            self._marked.append((tag, here, here + len(source), attributes.get("href") or ""))

    def handle_endtag(self, tag: str) -> None:
        """Note a mark that ends here."""
        for i in range(len(self._marked) - 1, -1, -1):
            if self._marked[i][0] == tag:
                _, start, inner, target = self._marked[i]
                here = self.here
                self._canvas.mark(Mark(start, here + len(tag) + 3, inner, here, _KINDS[tag], target))
                del self._marked[i:]
                return

    def _image(self, here: int, source: str, attributes: dict[str, str | None]) -> None:
        is_decoration = attributes.get("aria-hidden") == "true" or attributes.get("role") in {"none", "presentation"}
        if is_decoration or not attributes.get("alt", "?"):
            return
        alt = next((found for found in _ATTRIBUTE.finditer(source) if found[1].lower() == "alt"), None)
        start, end = alt.span(alt.lastindex) if alt and alt.lastindex and alt.lastindex > 1 else (0, 0)
        target = unescape(attributes.get("src") or "")
        self._canvas.mark(Mark(here, here + len(source), here + start, here + end, "image", target))


class VeiledTags(Tags):
    """The tags of a paragraph: the marks that they are, what they hide, and what they say is code."""

    def __init__(self, canvas: Canvas, start: int, source: str) -> None:
        super().__init__(canvas, start, source)
        self._source, self._veil, self._veiled_from, self._is_code = source, Veil(), start, False

    def paint(self) -> None:
        """Note and blank; what is never closed goes on to the end of the paragraph."""
        self.feed(self._source)
        if self._veil:
            self._blank(self._start + len(self._source))

    def _blank(self, end: int) -> None:
        (self._canvas.veil if self._is_code else self._canvas.hide)(self._veiled_from, end)

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        """Note where a mark begins, or what hides."""
        hides = tag in HIDDEN or is_hidden(attrs)
        if not self._veil and not hides:
            super().handle_starttag(tag, attrs)
        if tag not in VOID and (self._veil or hides or tag in CODE):
            if not self._veil:
                self._veiled_from, self._is_code = self.here + len(self.get_starttag_text() or ""), not hides
            self._veil.begin(tag, hides=hides)

    def handle_startendtag(self, tag: str, attrs: Attributes) -> None:
        """Note an image."""
        if tag in VOID:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """Note a mark that ends here, and blank what was hidden."""
        if tag in self._veil:
            self._veil.end(tag)
            if not self._veil:
                self._blank(self.here)
        if not self._veil:
            super().handle_endtag(tag)
