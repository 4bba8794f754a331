"""Texts as the classifier reads them, by the same code that reads a draft."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from linguapa import Checker, Config
from linguapa.classifier import Features, featured

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
    return {text: _sentences(text, checker) for text in dict.fromkeys(texts)}


def _sentences(text: str, checker: Checker) -> tuple[Read, ...]:
    reading = checker.read(text)
    judged = filter(None, featured(reading.sentences, reading.measured, reading.hits))
    return tuple(
        Read(scores.start, scores.end, scores.readability.words, text[scores.start : scores.end].strip(), features)
        for _, scores, features in judged
    )
