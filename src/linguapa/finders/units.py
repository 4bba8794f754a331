"""A document as the phrases of cards see it: folded words, with articulated prepositions taken apart."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from linguapa.italian.apostrophes import APOSTROPHES, accented
from linguapa.italian.prepositions import split
from linguapa.types import Document, Token

_FOLD = str.maketrans({"á": "à", "é": "è", "í": "ì", "ó": "ò", "ú": "ù", "\u00ad": None, "\u2060": None})


class Unit(NamedTuple):
    """A folded word or sign, and the tokens `[first, last)` that it stands for; an empty `text` parts two sentences.

    An articulated preposition makes two units, of the same tokens.
    """

    text: str
    first: int
    last: int
    part: Literal["whole", "preposition", "article"] = "whole"


def units(document: Document) -> list[Unit]:
    """The units of a document, with a parting unit after each sentence."""
    found: list[Unit] = []
    for stretch in document.sentences:
        found.extend(_units(document.tokens, stretch.first, stretch.last))
        found.append(Unit("", stretch.last, stretch.last))
    return found


def _units(tokens: Sequence[Token], first: int, last: int) -> Iterator[Unit]:
    i = first
    while i < last:
        token, text, start = tokens[i], fold(tokens[i].text), i
        i += 1
        if token.kind == "address":
            text = "\0"
        elif token.kind == "word" and i < last and tokens[i].text in APOSTROPHES and tokens[i].start == token.end:
            i += 1
            joins = i < last and tokens[i].kind == "word" and tokens[i].start == tokens[i - 1].end
            text = f"{text}'" if joins or accented(text) == text else accented(text)
        if pair := split(text):
            yield Unit(pair[0], start, i, "preposition")
            yield Unit(pair[1], start, i, "article")
        else:
            yield Unit(text, start, i)


def fold(text: str) -> str:
    """The text in lower case, accents composed and all grave, invisible signs dropped: `Perché` → `perchè`."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", text).lower().translate(_FOLD)
