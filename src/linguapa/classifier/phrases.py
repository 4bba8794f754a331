"""The words of a sentence that weigh, put together as a reader would quote them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from linguapa.classifier import grams
from linguapa.classifier.counts import CONTENT
from linguapa.classifier.frequencies import zipf
from linguapa.classifier.model import Features, Model
from linguapa.prose.canvas import on_one_line
from linguapa.tree import Sentence, Word

_BESIDE = 0.4
"""The share of the heaviest word's weight from which a neighbour is named with it."""
_LONGEST = 4
"""The most words that are named together."""
_ORDINARY = 5.5
"""The frequency from which a word without content is not named by itself."""
_LEAN = frozenset({"ADP", "AUX", "CCONJ", "DET", "PRON", "SCONJ"})
"""Words that no phrase ends with; nor does it begin with one, but for a preposition: *a carico*."""


class Phrase(NamedTuple):
    """Words as they stand in `[start, end)` of the draft, and what they add to the score."""

    text: str
    weight: float
    start: int
    end: int


def phrases(model: Model, sentence: Sentence, features: Features) -> Iterator[Phrase]:
    """The words that weigh, heaviest first, each with those that belong to it and weigh nearly as much."""
    words = sentence.words
    weights = _weights(model, words, features)
    free = [word.text.isalpha() and word.pos not in grams.SILENT for word in words]
    for place in sorted(range(len(words)), key=lambda i: -weights[i]):
        if weights[place] <= 0:
            break
        if free[place] and _can_stand(words[place]):
            first, last = _Run(words, weights, free, place).span()
            free[first:last] = [False] * (last - first)
            said = on_one_line(sentence.text(first, last))
            yield Phrase(said, sum(weights[first:last]), words[first].start, words[last - 1].end)


@dataclass(frozen=True)
class _Run:
    """The words around a place; `free` are those that no other phrase has taken."""

    words: Sequence[Word]
    weights: Sequence[float]
    free: Sequence[bool]
    place: int

    def span(self) -> tuple[int, int]:
        """The first and the last place (not included) of what is named together."""
        first, last = self.place, self.place + 1
        for _ in range(_LONGEST):
            after, before = self._next(last, 1), self._next(first - 1, -1)
            if self._joins(after, first, last, first, after + 1):
                last = after + 1
            elif self._joins(before, first, last, before, last):
                first = before
        if last - first < _LONGEST and self._weighs(first - 1) and self.words[first - 1].pos == "ADP":
            first -= 1
        return first, last

    def _next(self, edge: int, step: int) -> int:
        """The place of the nearest word, from `edge` on, that a phrase can end with."""
        for place in range(edge, edge + step * _LONGEST, step):
            if not 0 <= place < len(self.words) or self.words[place].pos not in _LEAN:
                return place
        return -1

    def _joins(self, other: int, first: int, last: int, start: int, end: int) -> bool:
        """Whether the word at `other` belongs to those of `[first, last)`, and all of `[start, end)` can be named."""
        return (
            self._weighs(other)
            and end - start <= _LONGEST
            and all(self.free[start:end])
            and _is_bound(self.words[other], self.words[first:last])
        )

    def _weighs(self, place: int) -> bool:
        is_there = 0 <= place < len(self.words) and self.free[place]
        return is_there and self.weights[place] >= _BESIDE * self.weights[self.place]


def _can_stand(word: Word) -> bool:
    """Whether a word means something to a reader by itself: *nonché*, not *della*."""
    return word.pos in CONTENT or zipf(word.low) < _ORDINARY


def _is_bound(word: Word, run: Sequence[Word]) -> bool:
    """Whether a word hangs on one of the run, or one of them on it; a subject and its verb are told apart."""
    if word.head in run:
        return not word.dep.startswith("nsubj")
    return any(one.head is word and not one.dep.startswith("nsubj") for one in run)


def _weights(model: Model, words: Sequence[Word], features: Features) -> list[float]:
    """What each word adds to the score; a run of two words is shared by both, one that comes twice by its places."""
    times = grams.families(words)
    weights = [0.0] * len(words)
    for place in range(len(words)):
        for family, run, width in grams.beginning(words, place):
            weight = model.runs[family].get(run, 0.0) * features.runs[family][run] / times[family][run]
            for owner in range(place, place + width):
                weights[owner] += weight / width
    return weights
