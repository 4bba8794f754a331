"""The weight of a post on X, as twitter-text version 3 reckons it.

Source: https://github.com/twitter/twitter-text, `config/v3.json` and `js/src/parseTweet.js`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from unicodedata import is_normalized, normalize

from linguapa.channels.clusters import CLUSTER, EMOJI, Span, pieces
from linguapa.channels.urls import LENGTH, found

_HEAVY = 2
_LIGHT = ((0x0000, 0x10FF), (0x2000, 0x200D), (0x2010, 0x201F), (0x2032, 0x2037))
"""The ranges whose characters weigh 1; all others weigh 2, and so does an emoji, however many characters it has."""


def weighted(text: str) -> Iterable[tuple[int, int]]:
    """Where each piece of the text ends that must not be cut, and what it weighs; the text is composed (NFC) first."""
    if is_normalized("NFC", text):
        return _pieces(text)
    return _of_source(text)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    return pieces(text, _weigh, (Span(start, end, LENGTH) for start, end in found(text)))


def _of_source(text: str) -> Iterator[tuple[int, int]]:
    """The pieces of the composed text, with their ends in the text as given."""
    parts: list[str] = []
    sources: dict[int, int] = {}
    length = 0
    for cluster in CLUSTER.finditer(text):
        parts.append(normalize("NFC", cluster[0]))
        length += len(parts[-1])
        sources[length] = cluster.end()
    held = 0
    for end, weight in _pieces("".join(parts)):
        held += weight
        if end in sources:
            yield sources[end], held
            held = 0


def _weigh(piece: str) -> int:
    if piece.isascii() and len(piece) <= 1:
        return len(piece)
    emoji = EMOJI.findall(piece)
    rest = EMOJI.sub("", piece) if emoji else piece
    return _HEAVY * len(emoji) + sum(_of_character(ord(character)) for character in rest)


def _of_character(code: int) -> int:
    return 1 if any(first <= code <= last for first, last in _LIGHT) else _HEAVY
