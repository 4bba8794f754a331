"""Markdown, read with a parser that knows where everything stands in the source."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

import tree_sitter_markdown
from tree_sitter import Language, Node, Parser, Range

from linguapa.prose.canvas import Canvas
from linguapa.prose.html import INLINE, paint
from linguapa.prose.tags import Tags
from linguapa.types import BlockKind, Mark, MarkKind, Prose

_HIDDEN = frozenset(
    """
    code_span image latex_span_delimiter link_destination link_label link_title
    """.split()
)
_INSIDE_WORDS = frozenset(("emphasis_delimiter", "html_tag"))
_LABEL_LINKS = frozenset(("collapsed_reference_link", "shortcut_link"))
_TAG = re.compile(r"</?(\w+)")
_LONGEST_PARSED = 20_000
"""In code points: a paragraph longer than this is shown as it is, because the parser's cost is not linear."""
_LINKS = frozenset(("inline_link", "full_reference_link", "collapsed_reference_link", "shortcut_link"))
_AUTOLINKS = frozenset(("uri_autolink", "email_autolink"))
_KINDS: dict[str, MarkKind] = {
    "code_span": "code",
    "emphasis": "emphasis",
    "image": "image",
    "strikethrough": "strike",
    "strong_emphasis": "strong",
    **dict.fromkeys(("inline_link", "full_reference_link"), "link"),
}
_INSIDE = frozenset(("image_description", "link_text"))
_REFERENCES = frozenset(("entity_reference", "numeric_character_reference"))


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
        self._canvas, self._source, self._at = canvas, source, at
        self._labels: set[str] = set()
        self._parser = Parser(_languages()[1])

    def paint(self, root: Node) -> None:
        """Reveal what a document shows."""
        texts = list(self._texts(root))
        for node in texts:
            if node.type == "html_block":
                paint(self._canvas, *self._span(node))
            else:
                self._text(node)

    def _texts(self, node: Node) -> Iterator[Node]:
        """The nodes that hold text; on the way, the labels of the links are noted."""
        if node.type == "block_quote":
            start, end = self._span(node)
            self._canvas.mark(Mark(start, end, start, end, "quote"))
        if node.type == "link_label":
            self._labels.add(self._name(node))
        elif node.type in ("html_block", "inline", "pipe_table_cell"):
            yield node
        else:
            for child in node.children:
                yield from self._texts(child)

    def _is_label(self, node: Node) -> bool:
        """Whether the words of a link are also the label that finds its address."""
        return node.type in _LABEL_LINKS and self._name(node) in self._labels

    def _name(self, node: Node) -> str:
        return " ".join(self._canvas.text[slice(*self._span(node))].strip("[]").split()).casefold()

    def _text(self, node: Node) -> None:
        start, end = self._span(node)
        self._canvas.reveal(start, end)
        marks = [child for child in node.children if child.type == "block_continuation"]
        for mark in marks:
            self._canvas.hide(*self._span(mark))
        if end - start <= _LONGEST_PARSED:
            self._parser.included_ranges = _around(node, marks)
            root = self._parser.parse(self._source).root_node
            self._inline(root)
            self._marks(root, start, end)
        self._canvas.block(start, end, _kind(node))

    def _inline(self, node: Node) -> None:
        start, end = self._span(node)
        if node.type in _HIDDEN or self._is_label(node):
            self._canvas.hide(start, end)
        elif node.type == "html_tag" and (tag := _TAG.match(self._canvas.text, start)) and tag[1].lower() not in INLINE:
            self._canvas.break_line(start, end)
        elif node.type in _INSIDE_WORDS:
            self._canvas.weld(start, end)
        elif node.type in _REFERENCES:
            self._canvas.decode(start, end)
        elif node.type == "backslash_escape":
            self._canvas.hide(start, start + 1)
        elif node.type == "hard_line_break":
            self._canvas.break_line(start, end)
        elif node.type in _AUTOLINKS:
            self._canvas.hide(start, start + 1)
            self._canvas.hide(end - 1, end)
        else:
            for child in node.children:
                if node.type in _LINKS and not child.is_named:
                    self._canvas.hide(*self._span(child))
                self._inline(child)

    def _marks(self, root: Node, start: int, end: int) -> None:
        """Note the marks in a node, those written in HTML too."""
        spans = []
        for node in _walk(root):
            if node.type == "html_tag":
                spans.append(self._span(node))
            elif node.type in _KINDS and not (node.parent and node.parent.type == node.type == "strikethrough"):
                self._canvas.mark(self._mark(node, *self._span(node)))
        if spans:
            source = [" "] * (end - start)
            for left, right in spans:
                source[left - start : right - start] = self._canvas.text[left:right]
            tags = Tags(self._canvas, start, "".join(source))
            tags.feed("".join(source))

    def _mark(self, node: Node, start: int, end: int) -> Mark:
        """The mark that a node is: around its alternative text or its words, else between its delimiters."""
        children = {child.type: self._span(child) for child in node.named_children}
        target = self._canvas.text[slice(*children.get("link_destination", (0, 0)))]
        inside = next((span for name, span in children.items() if name in _INSIDE), None)
        if inside is None and node.type == "image":
            inside = start, start
        if inside is None:
            inner = _walk(node) if node.type == "strikethrough" else node.named_children
            signs = [self._span(child) for child in inner if "delimiter" in child.type]
            middle = (start + end) // 2
            left, right = [b for a, b in signs if a < middle], [a for a, _ in signs if a >= middle]
            inside = max(left, default=start), min(right, default=end)
        return Mark(start, end, *inside, _KINDS[node.type], target)

    def _span(self, node: Node) -> tuple[int, int]:
        return self._at(node.start_byte), self._at(node.end_byte)


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from _walk(child)


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


def _kind(node: Node) -> BlockKind:
    around = [ancestor.type for ancestor in (node.parent, node.parent and node.parent.parent) if ancestor]
    if any("heading" in kind for kind in around):
        return "heading"
    return "item" if node.type == "pipe_table_cell" or "list_item" in around else "paragraph"
