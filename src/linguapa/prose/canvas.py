"""A shadow in the making: blank at first, then what a reader sees is revealed."""

from __future__ import annotations

import html

from linguapa.italian.apostrophes import APOSTROPHES
from linguapa.types import Block, BlockKind, Mark, Prose

SOFT_HYPHEN = "\u00ad"
_EMPHASIS = "*_~"
FILLER = "\u2060"
"""Stands for markup inside a word, and for the rest of a decoded entity, so that the word stays whole."""


def on_one_line(shadow: str) -> str:
    """A stretch of the shadow as it is quoted: without what stands for markup, each run of blanks one blank."""
    return " ".join(shadow.replace(FILLER, "").split())


class Canvas:
    """The shadow and the blocks of a text while they are found; every offset is one of the text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._shadow = [" "] * len(text)
        self._blocks: list[Block] = []
        self._marks: list[Mark] = []

    def reveal(self, start: int, end: int) -> None:
        """Show what stands between the offsets; line breaks become spaces."""
        self._shadow[start:end] = self.text[start:end].replace("\r", " ").replace("\n", " ")

    def hide(self, start: int, end: int) -> None:
        """Blank what stands between the offsets."""
        self._shadow[start:end] = " " * (end - start)

    def weld(self, start: int, end: int) -> None:
        """Blank markup that may stand inside a word, as in `**C**omune`: the word stays whole."""
        left, right = start, end
        while left and self.text[left - 1] in _EMPHASIS:
            left -= 1
        while right < len(self.text) and self.text[right] in _EMPHASIS:
            right += 1
        inside = self.text[max(left - 1, 0) : left].isalpha() and self.text[right : right + 1].isalpha()
        self._shadow[start:end] = (FILLER if inside else " ") * (end - start)

    def break_line(self, start: int, end: int) -> None:
        """Put a new line that the writer meant."""
        self._shadow[start:end] = "\n" + " " * (end - start - 1)

    def decode(self, start: int, end: int) -> None:
        """Show a character reference (`&eacute;`) as the character it stands for."""
        character = html.unescape(self.text[start:end])
        if len(character) != 1 or character.isspace():
            self.hide(start, end)
            return
        rest = end - start - 1
        if character in APOSTROPHES:
            self._shadow[start:end] = FILLER * rest + character
        else:
            joins = character.isalpha() or character == SOFT_HYPHEN
            self._shadow[start:end] = character + (FILLER if joins else " ") * rest

    def block(self, start: int, end: int, kind: BlockKind) -> None:
        """Note a block, less the blanks at its ends; nothing is noted where nothing shows."""
        shown = "".join(self._shadow[start:end])
        if shown.strip():
            lead = len(shown) - len(shown.lstrip())
            self._blocks.append(Block(start + lead, start + len(shown.rstrip()), kind))

    def mark(self, mark: Mark) -> None:
        """Note markup that a rule may speak of."""
        self._marks.append(mark)

    def prose(self) -> Prose:
        """What has been found, blocks and marks in the order of the text."""
        return Prose(self.text, "".join(self._shadow), tuple(sorted(self._blocks)), tuple(sorted(self._marks)))
