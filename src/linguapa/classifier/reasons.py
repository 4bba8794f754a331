"""What made a sentence sound bureaucratic: the words and the traits that weighed most, as a reader can see them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from math import exp
from typing import NamedTuple

from linguapa.classifier import Judgement, grams
from linguapa.classifier.counts import CONTENT
from linguapa.classifier.frequencies import zipf
from linguapa.classifier.model import Features, Model, load
from linguapa.prose.canvas import FILLER
from linguapa.tree import Sentence, Word

_BESIDE = 0.4
"""The share of the heaviest word's weight from which a neighbour is named with it."""
_LONGEST = 4
"""The most words that are named together."""
_ORDINARY = 5.5
"""The frequency from which a word without content is not named by itself."""
_LEAN = frozenset({"ADP", "AUX", "CCONJ", "DET", "PRON", "SCONJ"})
"""Words that no phrase ends with; nor does it begin with one, but for a preposition: *a carico*."""
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
    says: Callable[[Judgement], str]
    """What to say, `""` if the sentence does not show it."""


def _if_any(phrase: str, name: str) -> Callable[[Judgement], str]:
    """The phrase, if the count is not zero."""
    return lambda judgement: phrase if judgement.features.counts[name] else ""


def _if_found(phrase: str, rule: str) -> Callable[[Judgement], str]:
    """The phrase, if the rule speaks: it looks closer than the count."""
    return lambda judgement: phrase if judgement.features.hits.get(rule) else ""


def _length(judgement: Judgement) -> str:
    words = judgement.measured.readability.words
    return f"{words} parole" if words > _TIGHT else ""


def _nesting(judgement: Judgement) -> str:
    return "frasi una dentro l'altra" if exp(judgement.features.counts["deepest"]) - 1 >= _DEEP else ""


def _chain(judgement: Judgement) -> str:
    return "nomi uno dopo l'altro" if judgement.features.counts["longest chain of nouns"] >= _CHAIN else ""


_THEMES = (
    _Theme("length", ("words", "one among the words", "Gulpease"), _length),
    _Theme("nesting", ("deepest", "depth", "distance to the head"), _nesting),
    _Theme("nouns", ("NOUN", "nmod", "longest chain of nouns", "verbs among verbs and nouns"), _chain),
    _Theme("passive", ("passives", "passive subjects", "agents"), _if_found("passivo", "passivo")),
    _Theme("impersonal", ("impersonals",), _if_found("«si» impersonale", "impersonale")),
    _Theme("participle", ("participles", "acl"), _if_any("participi", "participles")),
    _Theme("gerund", ("gerunds",), _if_any("gerundio", "gerunds")),
    _Theme("subjunctive", ("subjunctives",), _if_any("congiuntivo", "subjunctives")),
)


def reasons(judgement: Judgement, model: Model | None = None) -> list[Reason]:
    """What pushed the score up, heaviest first."""
    model = model or load()
    found = (*_traits(model, judgement), *_phrases(model, judgement.sentence, judgement.features))
    return sorted((reason for reason in found if reason.weight > 0), key=lambda reason: -reason.weight)


def _traits(model: Model, judgement: Judgement) -> Iterator[Reason]:
    added = model.of_counts(judgement.features)
    for theme in _THEMES:
        if phrase := theme.says(judgement):
            yield Reason(phrase, sum(added[name] for name in theme.counts), theme.name)


def _phrases(model: Model, sentence: Sentence, features: Features) -> Iterator[Reason]:
    """Words that weigh, each with those around it that belong to it and weigh nearly as much."""
    words = sentence.words
    weights = _by_word(model, sentence, features)
    free = [word.text.isalpha() and word.pos not in grams.SILENT for word in words]
    for place in sorted(range(len(weights)), key=lambda i: -weights[i]):
        if weights[place] <= 0:
            break
        if free[place] and _can_stand(words[place]):
            first, last = _around(place, words, weights, free)
            free[first:last] = [False] * (last - first)
            said = " ".join(sentence.text(first, last).replace(FILLER, "").split())
            yield Reason(f"«{said}»", sum(weights[first:last]), "words", words[first].start, words[last - 1].end)


def _can_stand(word: Word) -> bool:
    """Whether a word means something to a reader by itself: *nonché*, not *della*."""
    return word.pos in CONTENT or zipf(word.low) < _ORDINARY


def _around(place: int, words: Sequence[Word], weights: Sequence[float], free: Sequence[bool]) -> tuple[int, int]:
    """The first and the last place (not included) of the words to be named with that at `place`."""
    floor = _BESIDE * weights[place]
    first, last = place, place + 1
    for step in (1, -1) * _LONGEST:
        edge = last if step > 0 else first - 1
        other = edge
        while 0 <= other < len(words) and abs(other - edge) < _LONGEST and words[other].pos in _LEAN:
            other += step
        start, end = (first, other + 1) if step > 0 else (other, last)
        if not 0 <= other < len(words) or end - start > _LONGEST or not all(free[start:end]):
            continue
        if weights[other] >= floor and _is_bound(words[other], words[first:last]):
            first, last = start, end
    if (
        first
        and last - first < _LONGEST
        and free[first - 1]
        and words[first - 1].pos == "ADP"
        and weights[first - 1] >= floor
    ):
        first -= 1
    return first, last


def _is_bound(word: Word, run: Sequence[Word]) -> bool:
    """Whether a word hangs on one of the run, or one of them on it; a subject and its verb are told apart."""
    if word.head in run:
        return not word.dep.startswith("nsubj")
    return any(one.head is word and not one.dep.startswith("nsubj") for one in run)


def _by_word(model: Model, sentence: Sentence, features: Features) -> list[float]:
    """What each word adds to the score; a run of two words is shared by both, one that comes twice by its places."""
    words = sentence.words
    times = grams.families(words)
    weights = [0.0] * len(words)
    for place in range(len(words)):
        for family, run, width in grams.beginning(words, place):
            weight = model.runs[family].get(run, 0.0) * features.runs[family][run] / times[family][run]
            for owner in range(place, place + width):
                weights[owner] += weight / width
    return weights
