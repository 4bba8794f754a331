"""Markdown, read with a parser that knows where everything stands in the source."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import tree_sitter_markdown
from tree_sitter import Language, Node, Parser, Range

from linguapa.prose.canvas import Canvas
from linguapa.prose.html import paint
from linguapa.prose.inline import Inline, opens_element
from linguapa.types import BlockKind, Mark, Prose

_LONGEST_PARSED = 20_000
"""In code points: a paragraph longer than this is shown as it is, because the parser's cost is not linear."""
_TEXTS = frozenset(("html_block", "inline", "pipe_table_cell"))
_CODE = frozenset(("fenced_code_block", "indented_code_block"))
_TAB = 4


@cache
def _languages() -> tuple[Language, Language]:
    return Language(tree_sitter_markdown.language()), Language(tree_sitter_markdown.inline_language())


def read(text: str) -> Prose:
    """The prose of a Markdown draft: no front matter, code, images, comments, addresses of links."""
    source = text.encode()
    canvas = Canvas(text)
    _Painter(canvas, source, _code_points(text, source)).paint(Parser(_languages()[0]).parse(source).root_node)
    return canvas.prose()


def _code_points(text: str, source: bytes) -> Callable[[int], int]:
    """From an offset in bytes to the offset in code points."""
    if len(source) == len(text):
        return lambda offset: offset
    table: list[int] = []
    for i, character in enumerate(text):
        table.extend([i] * len(character.encode()))
    table.append(len(text))
    return table.__getitem__


class _Painter:
    def __init__(self, canvas: Canvas, source: bytes, at: Callable[[int], int]) -> None:
        self._canvas, self._at = canvas, at
        self._source = source.replace(b"$", b"%")  # a dollar is a dollar, and no formula
        self._parser = Parser(_languages()[1])
        self._targets: dict[str, str] = {}
        self._in_line = Inline(canvas, self._span, self._targets)

    def paint(self, root: Node) -> None:
        """Reveal what a document shows."""
        for node, kind in list(self._texts(root)):
            start, end = self._span(node)
            if node.type in _CODE:
                self._code(node)
            elif node.type == "html_block" and opens_element(self._canvas.text, start, end):
                paint(self._canvas, start, end)
                for mark in _continuations(node):
                    self._canvas.hide(*self._span(mark))
            else:
                self._text(node, kind)

    def _texts(self, root: Node) -> Iterator[tuple[Node, BlockKind]]:
        """The nodes that hold text; on the way, the addresses of the links and the quotations are noted."""
        waiting = [(root, "", "")]
        while waiting:
            node, parent, above = waiting.pop()
            if node.type in _TEXTS or node.type in _CODE:
                yield node, _kind(node.type, parent, above)
            elif node.type == "link_reference_definition":
                self._define(node)
            else:
                if node.type == "block_quote":
                    start, end = self._span(node)
                    self._canvas.mark(Mark(start, end, start, end, "quote"))
                waiting.extend((child, node.type, parent) for child in reversed(node.children))

    def _define(self, node: Node) -> None:
        """Note the address that a label stands for; the first one counts."""
        spans = {child.type: self._span(child) for child in node.named_children}
        if "link_label" in spans:
            target = self._canvas.text[slice(*spans.get("link_destination", (0, 0)))]
            self._targets.setdefault(self._in_line.name(*spans["link_label"]), target.strip("<>"))

    def _text(self, node: Node, kind: BlockKind) -> None:
        start, end = self._span(node)
        self._canvas.reveal(start, end)
        marks = _continuations(node)
        for mark in marks:
            self._canvas.hide(*self._span(mark))
        if end - start <= _LONGEST_PARSED:
            self._parser.included_ranges = _around(node, marks)
            self._in_line.paint(self._parser.parse(self._source).root_node, start, end)
        self._canvas.block(start, end, kind)

    def _code(self, node: Node) -> None:
        """Show a block of code, which is no prose, less the signs before its lines."""
        start, end = self._span(node)
        fenced = node.type == "fenced_code_block"
        content = next((child for child in node.children if child.type == "code_fence_content"), None)
        if fenced and content is None:
            return
        inner, last = self._span(content or node)
        if not fenced:
            line = self._canvas.text[inner : inner + _TAB]
            inner += len(line) - len(line.lstrip(" \t"))
        self._canvas.reveal_code(inner, last, has_lines=True)
        for mark in _continuations(content or node):
            self._canvas.hide(*self._span(mark))
        self._canvas.mark(Mark(start, end, inner, last, "code"))
        self._canvas.block(inner, last, "code")

    def _span(self, node: Node) -> tuple[int, int]:
        return self._at(node.start_byte), self._at(node.end_byte)


def _continuations(node: Node) -> list[Node]:
    """The marks of the quotation or list that a node stands in."""
    return [child for child in node.children if child.type == "block_continuation"]


def _around(node: Node, marks: list[Node]) -> list[Range]:
    """The parts of a node that lie outside the marks of the quotation or list that it stands in."""
    ranges, start, point = [], node.start_byte, node.start_point
    for mark in marks:
        if mark.start_byte > start:
            ranges.append(Range(point, mark.start_point, start, mark.start_byte))
        start, point = mark.end_byte, mark.end_point
    if node.end_byte > start:
        ranges.append(Range(point, node.end_point, start, node.end_byte))
    return ranges


def _kind(node: str, *around: str) -> BlockKind:
    if any("heading" in kind for kind in around):
        return "heading"
    return "item" if node == "pipe_table_cell" or "list_item" in around else "paragraph"
