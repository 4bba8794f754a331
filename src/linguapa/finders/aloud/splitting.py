"""Words that are written together, taken apart: *festadellamusica* → *festa della musica*."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from linguapa.classifier.frequencies import table
from linguapa.finders.aloud.forms import PLACE, RARE, disagree, frequency, is_exact, is_only_a_verb, is_word
from linguapa.italian.capital_words import MAY_BE_NAMES
from linguapa.italian.hashtags import names
from linguapa.italian.numerals import value
from linguapa.italian.places import HEADS, PLACES, TAILS
from linguapa.italian.running_together import (
    AFTER,
    BEFORE_MORE,
    ELIDED,
    FIRST_PARTS,
    LAST,
    LAST_PARTS,
    LONE,
    SHORT,
    THREE_LETTERS,
)
from linguapa.italian.sounds import VOWELS, plain
from linguapa.italian.words import CLOSED

_LONGEST, _LONGEST_WORD = 60, 24
_CEILING = 9.0
"""What a word costs is how far its frequency, on the Zipf scale, lies below this."""
_LONE_COST = 1.5
"""What a word of one letter costs more: most often it is the end of another one."""
_WORD_COST = 0.5
"""What every word costs: fewer words are likelier."""
_MARGIN = 0.8
"""By how much the best way has to be better than the next: six times as probable."""
_LEAST_LETTERS = 8
_KNOWN, _BOTH, _VERB = 3.0, 7.6, 3.7
"""The least frequency of each of two words, of both together, and of each where the first is a verb: *rubagalline*."""


class _Way(NamedTuple):
    cost: float
    words: tuple[str, ...]


@lru_cache(maxsize=4096)
def words_of(letters: str) -> tuple[str, ...]:
    """The words that are written together, in lower case; none where it is one word, or where there is a doubt."""
    if letters in names():
        return names()[letters]
    if len(letters) > _LONGEST or is_word(letters):
        return ()
    ways = _ways(letters)
    if not ways or len(ways[0].words) < 2 or (len(ways) > 1 and ways[1].cost - ways[0].cost < _MARGIN):
        return ()
    words = ways[0].words
    return words if _is_sound(words, len(letters)) else ()


def _ways(letters: str) -> list[_Way]:
    """The two best ways to read the letters as known words."""
    best: list[list[_Way]] = [[_Way(0.0, ())]]
    for end in range(1, len(letters) + 1):
        found = [
            _Way(way.cost + _WORD_COST + cost, (*way.words, word))
            for start in range(max(0, end - _LONGEST_WORD), end)
            if best[start] and (cost := _cost(word := letters[start:end], letters[end : end + 1])) is not None
            for way in best[start]
            if not (way.words and _is_cut_off(way.words[-1], word))
        ]
        best.append(sorted(found)[:2])
    return best[-1]


def _is_cut_off(before: str, word: str) -> bool:
    """Whether what lost its vowel stands before too little, or behind a word that it cannot follow: *di d'entità*."""
    return (before in ELIDED and len(word) < 3) or (before in SHORT and word == "d")


def _cost(word: str, following: str) -> float | None:
    if word in ELIDED and following:
        return _CEILING - ELIDED[word] if plain(following) in VOWELS else None
    if len(word) < 3:
        known = word in SHORT and (bool(following) or word in LAST)
        return _CEILING - table().get(word, PLACE) + _LONE_COST * (word in LONE) if known else None
    if len(word) == 3 and word not in THREE_LETTERS and word not in CLOSED:
        return None
    found = frequency(word)
    return None if found is None else _CEILING - found


def _is_sound(words: tuple[str, ...], letters: int) -> bool:
    """Whether the words are more than the parts of one, and not all of them little or rare."""
    first, last = words[0], words[-1]
    if all(value(word) or word == "mila" for word in words) or first in LONE or first + words[1] in FIRST_PARTS:
        return False
    if last in LAST_PARTS or (last in CLOSED and last not in LAST):
        return False
    if not any(len(word) > 3 and word not in CLOSED for word in words):
        return False
    return _are_two(first, last, letters) if len(words) == 2 else _are_many(words)


def _are_many(words: tuple[str, ...]) -> bool:
    rare = [word for word in words if len(word) > 2 and word not in ELIDED and (frequency(word) or 0) <= RARE]
    long = sum(len(word) > 3 for word in words)
    return len(rare) < 2 and 2 * long >= len(words) and (words[0] not in FIRST_PARTS or words[0] in BEFORE_MORE)


def _are_two(first: str, last: str, letters: int) -> bool:
    if first in AFTER:
        return last in AFTER[first]
    is_town = first in HEADS and last in TAILS
    if is_town or first in FIRST_PARTS or letters < _LEAST_LETTERS or len(first) < 4 or len(last) < 3:
        return False
    frequencies = [frequency(word) or 0 for word in (first, last)]
    if disagree(first, last) or (last in MAY_BE_NAMES - PLACES and not is_exact(first)):
        return False  # *Altafini*, *Rita Santo*
    if first in ELIDED or sum(frequencies) < _BOTH or min(frequencies) < _KNOWN:
        return False
    return min(frequencies) >= _VERB or not is_only_a_verb(first)
