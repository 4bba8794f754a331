"""Enumerations inside a sentence: four members or more that open alike, or three long ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.enumeration.bullets import edit
from linguapa.finders.syntax.enumeration.chains import enumeration
from linguapa.finders.syntax.hit import Hit
from linguapa.tree import Sentence

_FEW_SIGNS = 1
_LETTERS = 100
"""The fewest letters of a sentence with three long members."""


def look(sentence: Sentence, reading: Reading, _: Mapping[str, Any]) -> Iterator[Hit]:
    """An enumeration that reads better as a list."""
    shadow, start, end = sentence.shadow, sentence.start, sentence.end
    signs = shadow.count(",", start, end) + shadow.count(";", start, end)
    if sentence.kind == "heading" or not signs or (signs == _FEW_SIGNS and end - start < _LETTERS):
        return
    if found := enumeration(sentence, reading):
        change = edit(sentence, reading, found)
        first, last = found.members[0][0], found.members[-1][1]
        yield Hit(
            sentence.words[first].start,
            sentence.words[last - 1].end,
            "elenco" if change else "frase",
            (change,) if change else (),
            {"members": len(found.members)},
        )
