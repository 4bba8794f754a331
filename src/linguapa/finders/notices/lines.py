"""The sentences of a post that may say what it is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linguapa.finders.notices.kinds import Told, told
from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.prose.canvas import FILLER
from linguapa.types import Token

_FIRST = 3
"""How many sentences of the text, after the title and greetings, may tell what it is about."""
_SIGNS = frozenset(":;,-–—•|")
_GREETING = 3
"""A sentence with fewer words is a greeting or a call."""


class Line(NamedTuple):
    """A sentence, its words without quotations, and what it gives notice of."""

    start: int
    end: int
    text: str
    told: Told | None
    is_title: bool


def first_lines(reading: Reading) -> Iterator[Line]:
    """The title and the first sentences, without the emoji and hashtags around them."""
    document, left = reading.document, _FIRST
    for stretch in document.sentences:
        tokens = _trimmed(document.tokens[stretch.first : stretch.last])
        if sum(token.kind == "word" for token in tokens) < _GREETING:
            continue
        start, end = tokens[0].start, tokens[-1].end
        is_title = reading.title is not None and reading.title[0] <= start < reading.title[1]
        left -= not is_title
        if left < 0:
            return
        text = _shown(reading, start, end)
        yield Line(start, end, text, told(text), is_title)


def _shown(reading: Reading, start: int, end: int) -> str:
    """The words of a sentence; what is quoted is left out."""
    shadow = reading.document.prose.shadow
    signs = (" " if is_inside(i, reading.quoted) and shadow[i] not in '«»“”"' else shadow[i] for i in range(start, end))
    return "".join(signs).replace(FILLER, "")


def _trimmed(tokens: Sequence[Token]) -> Sequence[Token]:
    first, last = 0, len(tokens)
    while first < last and _is_around(tokens[first]):
        first += 1
    while last > first and _is_around(tokens[last - 1]):
        last -= 1
    return tokens[first:last]


def _is_around(token: Token) -> bool:
    return token.kind == "emoji" or token.is_hashtag or token.text in _SIGNS
