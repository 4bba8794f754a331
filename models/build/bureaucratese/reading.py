"""Texts as the classifier reads them, by the same code that reads a draft."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from linguapa import Checker, Config, finders, prose, readability
from linguapa.classifier import Features, featured
from linguapa.finders.reading import Reading
from linguapa.segment import segment

OWN_RULE = "tono-burocratico"


class Read(NamedTuple):
    """A sentence that can be judged: its offsets, its words, its text, its features."""

    start: int
    end: int
    words: int
    text: str
    features: Features


Texts = dict[str, tuple[Read, ...]]


def read(texts: Iterable[str]) -> Texts:
    """The sentences of each text that can be judged."""
    checker = Checker(Config(ignore=(OWN_RULE,)))
    looking = finders.compile(rule for rule in checker.rules if rule.name != OWN_RULE)
    return {text: _sentences(text, checker, looking) for text in dict.fromkeys(texts)}


def _sentences(text: str, checker: Checker, looking: tuple[finders.Finder, ...]) -> tuple[Read, ...]:
    document = segment(prose.blank(text))
    _, measured = readability.measure(document)
    reading = Reading(document, lambda _: checker.analyse(text), measured=measured)
    for find in looking:
        reading.found += find(reading)
    judged = filter(None, featured(reading.sentences, measured, reading.hits))
    return tuple(
        Read(scores.start, scores.end, scores.readability.words, text[scores.start : scores.end].strip(), features)
        for _, scores, features in judged
    )
