"""What made a sentence sound bureaucratic: the words and the traits that weighed most, as a reader can see them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from math import exp
from typing import NamedTuple

from linguapa.classifier import Judgement, grams
from linguapa.classifier.counts import CONTENT
from linguapa.classifier.model import Features, Model, load
from linguapa.tree import Sentence

_BESIDE = 0.4
"""The share of the heaviest word's weight from which a neighbour is named with it."""
_LONGEST = 4
"""The most words that are named together."""
_SHORTEST = 5
"""Letters from which a word without content is named: *nonché*, not *ed*."""
_LEAN = frozenset({"ADP", "AUX", "CCONJ", "DET", "PRON", "SCONJ"})
"""Words that no phrase ends with."""
_OPEN = _LEAN - {"ADP"}
"""Words that no phrase begins with; a preposition may: *a carico*."""
_TIGHT = 25
"""Words from which a sentence is called long, as the rule on long sentences has it."""
_DEEP = 8
"""Steps from the root from which a sentence is called nested."""
_CHAIN = 3
"""Nouns that hang one on the other."""


class Reason(NamedTuple):
    """What weighed, in Italian; `theme` says what kind it is, and `[start, end)` where it is if it is words."""

    text: str
    weight: float
    theme: str
    start: int = 0
    end: int = 0


class _Theme(NamedTuple):
    name: str
    counts: tuple[str, ...]
    says: Callable[[Mapping[str, float]], str]
    """What to say, `""` if the sentence does not show it."""


def _if_any(phrase: str, *names: str) -> Callable[[Mapping[str, float]], str]:
    return lambda counts: phrase if any(counts[name] for name in names) else ""


def _length(counts: Mapping[str, float]) -> str:
    words = round(exp(counts["words"]) - 1)
    return f"{words} parole" if words > _TIGHT else ""


def _nesting(counts: Mapping[str, float]) -> str:
    return "frasi una dentro l'altra" if exp(counts["deepest"]) - 1 >= _DEEP else ""


def _chain(counts: Mapping[str, float]) -> str:
    return "nomi uno dopo l'altro" if counts["longest chain of nouns"] >= _CHAIN else ""


_THEMES = (
    _Theme("length", ("words", "one among the words", "Gulpease"), _length),
    _Theme("nesting", ("deepest", "depth", "distance to the head"), _nesting),
    _Theme("nouns", ("NOUN", "nmod", "longest chain of nouns", "verbs among verbs and nouns"), _chain),
    _Theme("abstract", ("abstract nouns",), _if_any("nomi astratti", "abstract nouns")),
    _Theme("passive", ("passives", "passive subjects", "agents"), _if_any("passivo", "passives")),
    _Theme("impersonal", ("impersonals",), _if_any("«si» impersonale", "impersonals")),
    _Theme("participle", ("participles", "acl"), _if_any("participi", "participles")),
    _Theme("gerund", ("gerunds",), _if_any("gerundio", "gerunds")),
    _Theme("subjunctive", ("subjunctives",), _if_any("congiuntivo", "subjunctives")),
)


def reasons(judgement: Judgement, model: Model | None = None) -> list[Reason]:
    """What pushed the score up, heaviest first."""
    model = model or load()
    found = (*_traits(model, judgement.features), *_phrases(model, judgement.sentence, judgement.features))
    return sorted((reason for reason in found if reason.weight > 0), key=lambda reason: -reason.weight)


def _traits(model: Model, features: Features) -> Iterator[Reason]:
    added = model.of_counts(features)
    for theme in _THEMES:
        if phrase := theme.says(features.counts):
            yield Reason(phrase, sum(added[name] for name in theme.counts), theme.name)


def _phrases(model: Model, sentence: Sentence, features: Features) -> Iterator[Reason]:
    """Words that weigh, each with the neighbours that weigh nearly as much."""
    weights = _by_word(model, sentence, features)
    words = sentence.words
    free = [word.text.isalpha() and word.pos not in grams.SILENT for word in words]
    for place in sorted(range(len(weights)), key=lambda i: -weights[i]):
        if weights[place] <= 0:
            break
        if free[place] and (words[place].pos in CONTENT or len(words[place].text) >= _SHORTEST):
            first, last = _around(place, weights, free)
            while last - 1 > place and words[last - 1].pos in _LEAN:
                last -= 1
            while first < place and words[first].pos in _OPEN:
                first += 1
            free[first:last] = [False] * (last - first)
            start, end = words[first].start, words[last - 1].end
            yield Reason(f"«{sentence.text(first, last)}»", sum(weights[first:last]), "words", start, end)


def _around(place: int, weights: Sequence[float], free: Sequence[bool]) -> tuple[int, int]:
    """The first and the last place (not included) of the words to be named with that at `place`."""
    floor = _BESIDE * weights[place]
    first, last = place, place + 1
    while last - first < _LONGEST and last < len(weights) and free[last] and weights[last] >= floor:
        last += 1
    while last - first < _LONGEST and first and free[first - 1] and weights[first - 1] >= floor:
        first -= 1
    return first, last


def _by_word(model: Model, sentence: Sentence, features: Features) -> list[float]:
    """What each word adds to the score; a run of two words is shared by both, one that comes twice by its places."""
    words = sentence.words
    times = grams.families(words)
    weights = [0.0] * len(words)
    for place in range(len(words)):
        for family, run in grams.beginning(words, place):
            weight = model.runs[family].get(run, 0.0) * features.runs[family][run] / times[family][run]
            if family != "characters" and " " in run:
                weights[place] += weight / 2
                weights[place + 1] += weight / 2
            else:
                weights[place] += weight
    return weights
