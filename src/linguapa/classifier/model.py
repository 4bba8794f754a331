"""The weights, and what a sentence weighs by them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import exp
from pathlib import Path
from typing import Any

from linguapa.classifier import grams
from linguapa.classifier.counts import counts
from linguapa.models import model_path
from linguapa.tree import Sentence
from linguapa.types import Readability

FAR = 5.0
"""How many standard deviations from the mean a count is at most taken to be."""


@dataclass(frozen=True, slots=True)
class Features:
    """A sentence as the model reads it: runs by family, counts by name, findings a word by rule."""

    runs: Mapping[str, Mapping[str, float]]
    counts: Mapping[str, float]
    hits: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Scale:
    """The weight of a count or of a rule's findings, per standard deviation from the mean."""

    weight: float
    mean: float
    deviation: float

    def of(self, value: float) -> float:
        """What a value adds to the score."""
        return self.weight * standard(value, self.mean, self.deviation)


def standard(value: float, mean: float, deviation: float) -> float:
    """How many standard deviations a value is from the mean, at most `FAR`."""
    return max(-FAR, min(FAR, (value - mean) / deviation))


@dataclass(frozen=True, slots=True)
class Model:
    """A linear model: the score is the log of the odds that a sentence is bureaucratic."""

    bias: float
    runs: Mapping[str, Mapping[str, float]]
    counts: Mapping[str, Scale]
    hits: Mapping[str, Scale]

    def score(self, features: Features) -> float:
        """The bias, and what each feature adds to it or takes away."""
        return (
            self.bias
            + sum(self.of_runs(family, features.runs[family]) for family in grams.FAMILIES)
            + sum(self.of_counts(features).values())
            + sum(scale.of(features.hits.get(rule, 0.0)) for rule, scale in self.hits.items())
        )

    def of_runs(self, family: str, runs: Mapping[str, float]) -> float:
        """What the runs of a family add to the score."""
        weights = self.runs[family]
        return sum(weights[run] * part for run, part in runs.items() if run in weights)

    def of_counts(self, features: Features) -> dict[str, float]:
        """What each count adds to the score."""
        return {name: scale.of(features.counts[name]) for name, scale in self.counts.items()}


def features(sentence: Sentence, scores: Readability, hits: Mapping[str, int]) -> Features:
    """What the model reads of a sentence; `hits` says how many findings of each rule are in it."""
    runs = {family: grams.weighed(runs) for family, runs in grams.families(sentence.words).items()}
    rates = {rule: times / scores.words for rule, times in hits.items()}
    return Features(runs, counts(sentence, scores), rates)


def probability(score: float) -> float:
    """The logistic function: from the log of the odds to a probability between 0 and 1."""
    return 1 / (1 + exp(-score)) if score >= 0 else exp(score) / (1 + exp(score))


def read(path: Path) -> Model:
    """The model that a file of weights describes."""
    data: dict[str, Any] = json.loads(path.read_bytes())
    counts, hits = ({name: Scale(*figures) for name, figures in data[key].items()} for key in ("counts", "hits"))
    return Model(data["bias"], {family: data[family] for family in grams.FAMILIES}, counts, hits)


@cache
def load() -> Model:
    """The model that comes with linguapa."""
    return read(model_path("bureaucratese.json"))
