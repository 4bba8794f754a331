"""Runs of characters, of words and of lemmas: what a sentence is made of, counted and brought to the same length."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from math import log, sqrt

from linguapa.tree import Word

FAMILIES = ("characters", "words", "lemmas")
SHORTEST, LONGEST = 3, 5
"""The length of runs of characters; they stay within a word, whose edges are blanks."""
_LONG_FORM = 40
"""The letters of a form whose runs are counted: no Italian word has more."""
SILENT = frozenset({"NUM", "PROPN", "PUNCT", "SYM"})
"""Classes of words that say nothing of style: no run has one of them in it."""


def families(words: Sequence[Word]) -> dict[str, Counter[str]]:
    """The runs of each family, and how often each comes."""
    counts = {family: Counter[str]() for family in FAMILIES}
    for place in range(len(words)):
        for family, run, _ in beginning(words, place):
            counts[family][run] += 1
    return counts


def weighed(counts: Mapping[str, int]) -> dict[str, float]:
    """Each run's part in the sentence: 1 + ln(times), divided so that the squares add up to one."""
    parts = {run: 1 + log(times) if times > 1 else 1.0 for run, times in counts.items()}
    length = sqrt(sum(part * part for part in parts.values()))
    return {run: part / length for run, part in parts.items()}


def beginning(words: Sequence[Word], place: int) -> Iterator[tuple[str, str, int]]:
    """The runs that begin at a word, each with its family and how many words it takes."""
    word = words[place]
    if word.pos in SILENT:
        return
    for run in characters(word.low[:_LONG_FORM]):
        yield "characters", run, 1
    yield "words", word.low, 1
    yield "lemmas", word.lemma.lower(), 1
    if place + 1 < len(words) and words[place + 1].pos not in SILENT:
        follower = words[place + 1]
        yield "words", f"{word.low} {follower.low}", 2
        yield "lemmas", f"{word.lemma} {follower.lemma}".lower(), 2


@lru_cache(maxsize=8_192)
def characters(form: str) -> tuple[str, ...]:
    """The runs of characters in a form."""
    padded = f" {form} "
    return tuple(
        padded[start : start + length]
        for length in range(SHORTEST, LONGEST + 1)
        for start in range(len(padded) - length + 1)
    )
