"""Classes of words that stand for one another in a pattern, of which only those that a text may have are compiled."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import regex

_OPENING = regex.compile(r"\p{Ll}{1,3}(?![?*{])")
_WORD = regex.compile(r"\w+")
_SIGNS = map(chr, (*range(0x10428, 0x10450), *range(0x104D8, 0x104FC)))
"""Letters that no Italian text has, each with its capital. One stands for each class, in patterns and in texts."""
_BY_SIGN: dict[str, Words] = {}


class Words:
    r"""A class of words, written one after the other; each may be a pattern, and `_` is a blank within it.

    In an f-string it stands for itself: `rf"\b{EVENT}\b"`. To add a word, write it among the others; one that begins
    with letters, and not with a bracket or a sign, costs nothing where no word of a text begins with its first three.
    There is no `|` outside brackets.
    """

    def __init__(self, written: str) -> None:
        self._written = tuple(written.replace("_", r"\s+").split())
        self._compiled: dict[str, regex.Pattern[str]] = {}
        self.sign = next(_SIGNS)
        _BY_SIGN[self.sign] = self

    def __or__(self, other: Words) -> Words:
        """The words of both."""
        return Words(" ".join(self._written + other._written))

    def __str__(self) -> str:
        """What finds a word of the class in a masked text."""
        return f"{self.sign}++"

    def mask(self, text: str, openings: frozenset[str]) -> str:
        """The text with the sign in the place of each letter of its words of the class, a capital for a capital."""
        parts, end = [], 0
        for start, stop in sorted(self._spans(text, openings), key=lambda span: (span[0], -span[1])):
            if start >= end:
                parts += [text[end:start], self._signs(text[start:stop])]
                end = stop
        return "".join((*parts, text[end:])) if parts else text

    def _signs(self, word: str) -> str:
        return "".join(self.sign.upper() if letter.isupper() else self.sign for letter in word)

    def _spans(self, text: str, openings: frozenset[str]) -> Iterator[tuple[int, int]]:
        for opening in self._by_opening.keys() & openings:
            if opening not in self._compiled:
                words = "|".join(self._by_opening[opening])
                self._compiled[opening] = regex.compile(rf"\b(?:{words})\b", regex.IGNORECASE)
            yield from (match.span() for match in self._compiled[opening].finditer(text))

    @cached_property
    def _by_opening(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for word in self._written:
            opening = _OPENING.match(word)
            found.setdefault(opening.group() if opening else "", []).append(word)
        return found


def classes_in(pattern: str) -> tuple[Words, ...]:
    """The classes whose words a pattern looks for."""
    return tuple(_BY_SIGN[sign] for sign in dict.fromkeys(pattern) if sign in _BY_SIGN)


def openings(text: str) -> frozenset[str]:
    """The first letters of the words of a text, one, two and three of them; and none."""
    words = {word[:3] for word in _WORD.findall(text.lower())}
    return frozenset(word[:length] for word in words for length in (1, 2, 3)) | {""}
