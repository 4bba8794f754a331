"""A shadow in the making: blank at first, then what a reader sees is revealed."""

from __future__ import annotations

import html
from collections.abc import Sequence

from linguapa.italian.apostrophes import APOSTROPHES
from linguapa.types import Block, Mark, Part, PartKind, Prose

SOFT_HYPHEN = "\u00ad"
_EMPHASIS = "*_~"
FILLER = "\u2060"
"""Stands for markup inside a word, and for the rest of a decoded entity, so that the word stays whole."""
_MOST = 32
"""The most signs of emphasis that are looked at beside a piece of markup."""


def on_one_line(shadow: str) -> str:
    """A stretch of the shadow as it is quoted: without what stands for markup, each run of blanks one blank."""
    return " ".join(shadow.replace(FILLER, "").split())


class Canvas:
    """The shadow, the blocks and what is seen of a text while they are found; every offset is one of the text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._shadow = [" "] * len(text)
        self._seen = [""] * len(text)
        self._blocks: list[Block] = []
        self._parts: list[Part] = []
        self._marks: list[Mark] = []

    def reveal(self, start: int, end: int) -> None:
        """Show what stands between the offsets; line breaks become spaces."""
        shown = self.text[start:end].replace("\r", " ").replace("\n", " ")
        self._shadow[start:end] = shown
        self._seen[start:end] = shown

    def reveal_code(self, start: int, end: int, *, has_lines: bool = False) -> None:
        """Show what is seen but is no prose; its line breaks stay where it `has_lines`."""
        code = self.text[start:end]
        self._shadow[start:end] = " " * (end - start)
        self._seen[start:end] = (
            ["" if c == "\r" else c for c in code] if has_lines else code.replace("\r", " ").replace("\n", " ")
        )

    def hide(self, start: int, end: int) -> None:
        """Blank what stands between the offsets."""
        self._shadow[start:end] = " " * (end - start)
        self._seen[start:end] = [""] * (end - start)

    def veil(self, start: int, end: int) -> None:
        """Blank what is no prose, but is seen."""
        self._shadow[start:end] = " " * (end - start)

    def weld(self, start: int, end: int) -> None:
        """Blank markup that may stand inside a word, as in `**C**omune`: the word stays whole."""
        left, right = start, end
        while left and start - left < _MOST and self.text[left - 1] in _EMPHASIS:
            left -= 1
        while right < len(self.text) and right - end < _MOST and self.text[right] in _EMPHASIS:
            right += 1
        inside = self.text[max(left - 1, 0) : left].isalpha() and self.text[right : right + 1].isalpha()
        self.hide(start, end)
        if inside:
            self._shadow[start:end] = FILLER * (end - start)

    def break_line(self, start: int, end: int, *, is_code: bool = False) -> None:
        """Put a new line that the writer meant."""
        self.hide(start, end)
        self._seen[start] = "\n"
        if not is_code:
            self._shadow[start] = "\n"

    def decode(self, start: int, end: int, *, is_code: bool = False) -> None:
        """Show a character reference (`&eacute;`) as the character it stands for; what is none, as it is."""
        reference = self.text[start:end]
        characters = html.unescape(reference)
        if characters == reference:
            (self.reveal_code if is_code else self.reveal)(start, end)
            return
        self.hide(start, end)
        if not characters:
            return
        rest = end - start - len(characters)
        at = start + rest if characters in APOSTROPHES else start
        self._seen[at : at + len(characters)] = [" " if c in "\t\n\r\f" else c for c in characters]
        if is_code or not characters.strip():
            return
        joins = characters in APOSTROPHES or characters.isalpha() or characters == SOFT_HYPHEN
        self._shadow[start:end] = (FILLER if joins else " ") * (end - start)
        self._shadow[at : at + len(characters)] = characters

    def block(self, start: int, end: int, kind: PartKind) -> None:
        """Note a block, less the blanks at its ends; nothing is noted where nothing shows."""
        if kind != "code" and (span := trimmed(self._shadow, start, end)):
            self._blocks.append(Block(*span, kind))
        if span := trimmed(self._seen, start, end):
            self._parts.append(Part(*span, kind))

    def mark(self, mark: Mark) -> None:
        """Note markup that a rule may speak of."""
        self._marks.append(mark)

    def prose(self) -> Prose:
        """What has been found, blocks and marks in the order of the text."""
        blocks, marks, parts = tuple(sorted(self._blocks)), tuple(sorted(self._marks)), tuple(sorted(self._parts))
        return Prose(self.text, "".join(self._shadow), blocks, marks, tuple(self._seen), parts)


def trimmed(shown: Sequence[str], start: int, end: int) -> tuple[int, int] | None:
    """The span less the blanks at its ends, if anything is left."""
    while start < end and not shown[start].strip():
        start += 1
    while start < end and not shown[end - 1].strip():
        end -= 1
    return (start, end) if start < end else None
