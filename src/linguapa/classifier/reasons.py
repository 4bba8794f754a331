"""What made a sentence sound bureaucratic: the words and the traits that weighed most, as a reader can see them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import exp
from typing import NamedTuple

from linguapa.classifier import Judgement
from linguapa.classifier.model import Model, load
from linguapa.classifier.phrases import phrases

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
    return f"{words} parole" if judgement.features.hits.get("frase-lunga") else ""


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
    named = phrases(model, judgement.sentence, judgement.features)
    words = (Reason(f"«{text}»", weight, "words", start, end) for text, weight, start, end in named)
    found = (*_traits(model, judgement), *words)
    return sorted((reason for reason in found if reason.weight > 0), key=lambda reason: -reason.weight)


def _traits(model: Model, judgement: Judgement) -> Iterator[Reason]:
    added = model.of_counts(judgement.features)
    for theme in _THEMES:
        if phrase := theme.says(judgement):
            yield Reason(phrase, sum(added[name] for name in theme.counts), theme.name)
