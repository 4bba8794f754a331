"""Numbers in words: *ventuno*, *centottanta*, *duemila*."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

_SMALL = """
    uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette
    diciotto diciannove
    """.split()
_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()


def value(word: str) -> int | None:
    """The number that a word in lower case says, from two on; `None` for any other word, *uno* among them."""
    return _values().get(word)


@cache
def _values() -> dict[str, int]:
    found = dict(_below_hundred())
    for hundred in range(1, 10):
        head = "cento" if hundred == 1 else f"{_SMALL[hundred - 1]}cento"
        found[head] = 100 * hundred
        for word, number in tuple(_below_hundred()):
            found[head + word] = 100 * hundred + number
            if word[0] == "o":
                found[head[:-1] + word] = 100 * hundred + number
    found |= {f"{word}mila": 1000 * number for word, number in _below_hundred() if number > 1}
    return {word: number for word, number in found.items() if number > 1} | {"mille": 1000}


def _below_hundred() -> Iterator[tuple[str, int]]:
    for number, word in enumerate(_SMALL, 1):
        yield word, number
    for i, ten in enumerate(_TENS):
        yield ten, 20 + 10 * i
        for number, word in enumerate(_SMALL[:9], 1):
            stem = ten[:-1] if word[0] in "uo" else ten
            yield stem + ("tré" if number == 3 else word), 20 + 10 * i + number
            if number == 3:
                yield stem + word, 23 + 10 * i
            elif number == 1:
                yield stem + "un", 21 + 10 * i
