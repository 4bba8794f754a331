"""Members with a letter or a number before each: *a) la domanda; b) la ricevuta; c) la delega*."""

from __future__ import annotations

from collections.abc import Sequence

from linguapa.tree import Word

Span = tuple[int, int]

_FEWEST = 3
_LEAST_WORDS = 11
_BETWEEN = frozenset((",", ";", "e", "ed", "o", "oppure", "nonché"))
_OF_ACTS = frozenset("lettera lettere lett lett. comma commi punto punti numero numeri n n.".split())


def members(words: Sequence[Word], end: int) -> tuple[int, tuple[Span, ...], str] | None:
    """What leads to the members (the index after it), their spans, and what joins the last; `None` where none are.

    The letters, or the numbers, follow each other from the first.
    """
    places = _places(words, end)
    if len(places) < _FEWEST or places[0] == 0 or words[places[0] - 1].low in _OF_ACTS:
        return None
    if any(word.low == ";" for word in words[places[-1] : end]):
        return None
    joint = words[places[-1] - 1].low if words[places[-1] - 1].low not in (",", ";") else ""
    ends = [_before(words, place) for place in places[1:]]
    spans = tuple(zip(places, [*ends, end], strict=True))
    if any(last - first < len(("a", ")", "il", "nome")) for first, last in spans) or end - places[0] < _LEAST_WORDS:
        return None
    if any(last == place for last, place in zip(ends, places[1:], strict=True)):
        return None
    lead = places[0] - (words[places[0] - 1].pos == "PUNCT")
    return (lead, spans, joint) if lead else None


def _places(words: Sequence[Word], end: int) -> list[int]:
    """Where the labels are, as long as each is the one that comes after the last."""
    places: list[int] = []
    awaited: tuple[str, ...] = ("a", "1")
    for i in range(end - 1):
        if words[i].low in awaited and words[i + 1].text == ")" and (not i or words[i - 1].text != "("):
            places.append(i)
            low = words[i].low
            awaited = (str(int(low) + 1) if low.isdigit() else chr(ord(low) + 1),)
    return places


def _before(words: Sequence[Word], place: int) -> int:
    """The index after the member that ends before a label."""
    i = place
    while words[i - 1].low in _BETWEEN:
        i -= 1
    return i
