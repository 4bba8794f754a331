"""What agrees with a weekday: *la domenica* has another article than *il lunedì*."""

from __future__ import annotations

import regex

from linguapa.italian.case import in_the_case_of

_SUNDAY = 6
_PAIRS = (
    "il la",
    "del della",
    "al alla",
    "dal dalla",
    "nel nella",
    "sul sulla",
    "un una",
    "questo questa",
    "quel quella",
    "prossimo prossima",
    "scorso scorsa",
    "ultimo ultima",
    "primo prima",
)
_OTHER = {one: other for pair in _PAIRS for one, other in (pair.split(), pair.split()[::-1])}
_AGREEING = "|".join(sorted(_OTHER, key=len, reverse=True))
_BEFORE = regex.compile(rf"(?<![\w'’])(?:(?:{_AGREEING})\s+)+$", regex.IGNORECASE)
_AFTER = regex.compile(r"\s+(?:prossim|scors)[oa]\b", regex.IGNORECASE)
_ADJECTIVE = regex.compile(
    rf"(?:(?<![\w'’])(?:{_AGREEING})\s+\p{{L}}+[oae]|(?<![\w'’])quest['’]|[\p{{L}}]['’])\s*$", regex.IGNORECASE
)
"""A word before the weekday that would have to change too, and is not known: *la bella domenica*."""
_WORD = regex.compile(r"\p{L}+")
_NEAR = 40


def is_feminine(weekday: int) -> bool:
    """Whether the day is *domenica*."""
    return weekday == _SUNDAY


def words_beside(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span of a weekday with the words that agree with it; `None` where one may agree that is not known."""
    near = text[max(0, start - _NEAR) : start]
    before, after = _BEFORE.search(near), _AFTER.match(text, end)
    first = start - len(before.group()) if before else start
    if not before and _ADJECTIVE.search(near):
        return None
    return first, after.end() if after else end


def agreeing(words: str) -> str:
    """The words in the other gender: *nella prossima* → *nel prossimo*."""
    return _WORD.sub(lambda word: in_the_case_of(word.group(), _OTHER[word.group().lower()]), words)
