"""What stands inside a paragraph of Markdown: emphasis, links, code, tags."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from tree_sitter import Node

from linguapa.prose.canvas import Canvas
from linguapa.prose.elements import CODE, INLINE, is_element
from linguapa.prose.tags import VeiledTags
from linguapa.types import Mark, MarkKind

_HIDDEN = frozenset("image link_destination link_label link_title".split())
_TAG = re.compile(r"\s*</?([a-zA-Z][\w-]*)")
_OPEN_TAG = re.compile(
    r"""<[a-zA-Z][\w-]*+(?:\s++[a-zA-Z_:][\w.:-]*+(?:\s*+=\s*+(?:"[^"<>]*+"|'[^'<>]*+'|[^\s"'=<>`]++))?+)*+\s*+>"""
)
"""The parser knows no attributes without a value: `<span hidden>`."""
_REFERRING = frozenset(("full_reference_link", "collapsed_reference_link", "shortcut_link"))
_LINKS = _REFERRING | {"inline_link"}
_AUTOLINKS = frozenset(("uri_autolink", "email_autolink"))
_EMPHASIS: dict[str, tuple[MarkKind, int]] = {"emphasis": ("emphasis", 1), "strong_emphasis": ("strong", 2)}
"""The kind of mark, and how many signs stand on each side."""
_REFERENCES = frozenset(("entity_reference", "numeric_character_reference"))
_FOOTNOTE = "^"


def opens_element(text: str, start: int, end: int) -> bool:
    """Whether what stands here is HTML, and no words between `<` and `>` as in *ingresso <gratis>*."""
    tag = _TAG.match(text, start, end)
    return tag is None or is_element(tag[1].lower())


class Inline:
    """Paints paragraphs; `targets` are the addresses that the labels of links stand for."""

    def __init__(self, canvas: Canvas, span: Callable[[Node], tuple[int, int]], targets: Mapping[str, str]) -> None:
        self._canvas, self._span, self._targets = canvas, span, targets
        self._end = 0
        self._tags: list[tuple[int, int]] = []
        self._labels: list[tuple[int, int]] = []

    def name(self, start: int, end: int) -> str:
        """A label as it is looked up."""
        return " ".join(self._canvas.text[start:end].strip("[]").split()).casefold()

    def paint(self, root: Node, start: int, end: int) -> None:
        """Blank the markup of a paragraph that has been revealed, and note its marks."""
        self._tags, self._labels, self._end = [], [], end
        waiting = [root]
        while waiting:
            waiting.extend(reversed(self._inside(waiting.pop())))
        for label in self._labels:
            self._canvas.veil(*label)
        if self._tags:
            source = [" "] * (end - start)
            for left, right in self._tags:
                source[left - start : right - start] = self._canvas.text[left:right]
            VeiledTags(self._canvas, start, "".join(source)).paint()

    def _inside(self, node: Node) -> list[Node]:
        """Paint a node, and give those inside it that are still to be painted."""
        start, end = self._span(node)
        if node.type in _LINKS or node.type == "image":
            return self._link(node, start, end)
        if node.type in _EMPHASIS:
            kind, signs = _EMPHASIS[node.type]
            self._canvas.mark(Mark(start, end, start + signs, end - signs, kind))
        elif node.type == "strikethrough":
            return self._strike(node, start, end)
        elif node.type == "code_span":
            self._code(node, start, end)
            return []
        elif node.type in _HIDDEN:
            self._canvas.hide(start, end)
            return []
        elif self._leaf(node.type, start, end):
            return []
        return node.children

    def _leaf(self, type: str, start: int, end: int) -> bool:
        if type == "html_tag":
            self._tag(start, end)
        elif type == "<":
            if tag := _OPEN_TAG.match(self._canvas.text, start, self._end):
                self._tag(start, tag.end())
        elif type == "emphasis_delimiter":
            self._canvas.weld(start, end)
        elif type in _REFERENCES:
            self._canvas.decode(start, end)
        elif type == "backslash_escape":
            self._canvas.hide(start, start + 1)
        elif type == "hard_line_break":
            self._canvas.break_line(start, end)
        elif type in _AUTOLINKS:
            self._canvas.hide(start, start + 1)
            self._canvas.hide(end - 1, end)
        else:
            return False
        return True

    def _tag(self, start: int, end: int) -> None:
        if not opens_element(self._canvas.text, start, end):
            return
        tag = _TAG.match(self._canvas.text, start)
        if tag and tag[1].lower() not in INLINE | CODE:
            self._canvas.break_line(start, end)
        else:
            self._canvas.weld(start, end)
        if tag:
            self._tags.append((start, end))

    def _link(self, node: Node, start: int, end: int) -> list[Node]:
        """A link or an image: one that refers to no address is no more than its signs."""
        spans = {child.type: self._span(child) for child in node.named_children}
        inner = spans.get("link_text") or spans.get("image_description") or (start, start)
        label = self.name(*spans.get("link_label", inner))
        refers = node.type in _REFERRING or (node.type == "image" and self._canvas.text[end - 1] == "]")
        if refers and label not in self._targets:
            return [child for child in node.named_children if child.type != "link_label"]
        if refers and label.startswith(_FOOTNOTE):
            self._canvas.hide(start, end)
            return []
        target = self._targets[label] if refers else self._destination(spans)
        self._canvas.mark(Mark(start, end, *inner, "image" if node.type == "image" else "link", target))
        if node.type == "image":
            self._canvas.hide(start, end)
            return []
        for child in node.children:
            if not child.is_named:
                self._canvas.hide(*self._span(child))
        if refers and "link_label" not in spans:
            self._labels.append(inner)  # who rewrites these words breaks the link
        return node.named_children

    def _destination(self, spans: Mapping[str, tuple[int, int]]) -> str:
        return self._canvas.text[slice(*spans.get("link_destination", (0, 0)))].strip("<>")

    def _strike(self, node: Node, start: int, end: int) -> list[Node]:
        """What stands between two tildes on each side, which the parser takes for one pair in another."""
        text = self._canvas.text
        if not _is_pair(text, start) or not _is_pair(text, end - 1):
            return [child for child in node.children if child.type != "emphasis_delimiter"]
        if text[start - 1 : start] != "~":
            self._canvas.mark(Mark(start, end, start + 2, end - 2, "strike"))
        return node.children

    def _code(self, node: Node, start: int, end: int) -> None:
        signs = [self._span(child) for child in node.children if child.type == "code_span_delimiter"]
        inner, last = signs[0][1], signs[-1][0]
        self._canvas.hide(start, end)
        self._canvas.reveal_code(inner, last)
        self._canvas.mark(Mark(start, end, inner, last, "code"))


def _is_pair(text: str, place: int) -> bool:
    """Whether exactly two tildes stand together at a place."""
    left = place - (text[max(place - 1, 0) : place] == "~")
    return text[left : left + 2] == "~~" and "~" not in {text[max(left - 1, 0) : left], text[left + 2 : left + 3]}
