"""The tags of HTML that rules speak of: images, links, quotations, words in bold, in italics or struck out."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

from linguapa.prose.canvas import Canvas
from linguapa.types import Mark, MarkKind

Attributes = list[tuple[str, str | None]]
_KINDS: dict[str, MarkKind] = {
    "a": "link",
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
        is_hidden = attributes.get("aria-hidden") == "true" or attributes.get("role") in {"none", "presentation"}
        if is_hidden or not attributes.get("alt", "?"):
            return
        alt = next((found for found in _ATTRIBUTE.finditer(source) if found[1].lower() == "alt"), None)
        start, end = alt.span(alt.lastindex) if alt and alt.lastindex and alt.lastindex > 1 else (0, 0)
        target = unescape(attributes.get("src") or "")
        self._canvas.mark(Mark(here, here + len(source), here + start, here + end, "image", target))
