"""What a reader sees of a document: the text of its paragraphs, in order, tracked changes accepted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_UNREAD = frozenset(_W + name for name in "del moveFrom pPr rPr rt sdtPr tblPr tcPr trPr".split())
_SIGNS = {_W + "tab": "\t", _W + "ptab": "\t", _W + "cr": "\n", _W + "noBreakHyphen": "-"}
_OFF = ("0", "false", "off")


def paragraphs(document: Document) -> Iterator[str]:
    """The text of each paragraph of a document. Raises `ValueError` where it has no body."""
    body = document.element.find(_W + "body")
    if body is None:
        raise ValueError("no body")
    yield from _Reader(document).paragraphs(body)


class _Reader:
    def __init__(self, document: Document) -> None:
        styles = document.styles.element.findall(_W + "style")
        self._styles = {style.get(_W + "styleId"): style for style in styles}

    def paragraphs(self, place: Any) -> Iterator[str]:
        """The text of each paragraph in a place, then that of the text boxes anchored in it."""
        for element in _read(place):
            if element.tag == _W + "p":
                boxes: list[Any] = []
                yield "".join(self._pieces(element, self._style(element, "pPr/pStyle"), boxes))
                for box in boxes:
                    yield from self.paragraphs(box)
            else:
                yield from self.paragraphs(element)

    def _pieces(self, place: Any, style: str | None, boxes: list[Any]) -> Iterator[str]:
        """The text in a place, of a paragraph with a style; the text boxes there are put apart."""
        for element in _read(place):
            if element.tag == _W + "t":
                yield element.text or ""
            elif element.tag == _W + "br":
                yield "\n"
            elif element.tag in _SIGNS:
                yield _SIGNS[element.tag]
            elif element.tag == _W + "txbxContent":
                boxes.append(element)
            elif element.tag != _W + "r" or not self._is_hidden(element, style):
                yield from self._pieces(element, style, boxes)

    def _is_hidden(self, run: Any, style: str | None) -> bool:
        """Whether the letters of a run are hidden: by themselves, else by their style, else by the paragraph's."""
        told = (_is_vanished(run), self._hides(self._style(run, "rPr/rStyle")), self._hides(style))
        return next((answer for answer in told if answer is not None), False)

    def _hides(self, name: str | None) -> bool | None:
        """Whether a style hides its text; `None` where neither it nor those that it rests on say so."""
        for _ in self._styles:
            style = self._styles.get(name)
            answer = None if style is None else _is_vanished(style)
            if style is None or answer is not None:
                return answer
            name = self._style(style, "basedOn")
        return None

    @staticmethod
    def _style(element: Any, path: str) -> str | None:
        found = element.find("/".join(_W + step for step in path.split("/")))
        return None if found is None else found.get(_W + "val")


def _read(place: Any) -> Iterator[Any]:
    """What stands in a place and is read: of two renderings of a drawing, the first."""
    children = [child for child in place.iterchildren("*") if child.tag not in _UNREAD]
    if place.tag == _MC + "AlternateContent":
        children = children[:1]
    return (child for child in children if not _is_gone(child))


def _is_gone(element: Any) -> bool:
    """Whether it is a row that was deleted, a cell that another covers, or a prompt that nobody has answered yet."""
    if element.tag == _W + "tr":
        return element.find(f"{_W}trPr/{_W}del") is not None
    if element.tag == _W + "tc":
        covered = element.find(f"{_W}tcPr/{_W}vMerge")
        return covered is not None and covered.get(_W + "val") != "restart"
    return element.tag == _W + "sdt" and element.find(f"{_W}sdtPr/{_W}showingPlcHdr") is not None


def _is_vanished(element: Any) -> bool | None:
    found = element.find(f"{_W}rPr/{_W}vanish")
    return None if found is None else found.get(_W + "val") not in _OFF
