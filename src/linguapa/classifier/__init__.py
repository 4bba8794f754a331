"""How bureaucratic a sentence sounds: a small linear model, its weights readable, and what weighed.

`judge` gives each sentence its score; `reasons.reasons` says what it comes from. Weights and their model card are in
`models/bureaucratese.json` and `models/bureaucratese.md`. Nothing here needs scikit-learn.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from linguapa import tree
from linguapa.classifier.language import is_italian
from linguapa.classifier.model import Features, features, load, probability
from linguapa.types import Sentence

FEWEST = 2
"""The fewest words that are judged: of one alone nobody can say how it sounds."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A sentence as the model read it, and its score: the log of the odds that it is bureaucratic."""

    sentence: tree.Sentence
    measured: Sentence
    features: Features
    score: float

    @property
    def probability(self) -> float:
        """The probability (0–1) that the sentence is bureaucratic."""
        return probability(self.score)


def judge(
    trees: Iterable[tree.Sentence], measured: Sequence[Sentence], hits: Sequence[Mapping[str, int]]
) -> tuple[Judgement | None, ...]:
    """The judgement on each measured sentence; `None` for a single word and for what is not Italian.

    `hits` says, for each measured sentence, how many findings of each rule it has.
    """
    model = load()
    read = featured(trees, measured, hits)
    return tuple(Judgement(*one, model.score(one[2])) if one else None for one in read)


def featured(
    trees: Iterable[tree.Sentence], measured: Sequence[Sentence], hits: Sequence[Mapping[str, int]]
) -> Iterator[tuple[tree.Sentence, Sentence, Features] | None]:
    """What the model reads of each measured sentence; `None` where there is nothing to judge."""
    by_start = {sentence.start: sentence for sentence in trees}
    for scores, found in zip(measured, hits, strict=True):
        sentence = by_start.get(scores.start)
        if sentence is None or scores.readability.words < FEWEST or not is_italian(sentence.words):
            yield None
        else:
            yield sentence, scores, features(sentence, scores.readability, found)


__all__ = ["Features", "Judgement", "featured", "judge", "probability"]
