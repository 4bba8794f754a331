"""The phrases of cards as steps: written words, forms of a lemma, words of a class."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

from linguapa.finders.units import fold, units
from linguapa.italian.inflection import resolve_adjective
from linguapa.italian.prepositions import OTHER_FORMS, split
from linguapa.prose import blank
from linguapa.segment import segment
from linguapa.types import Term

ACTION = "@azione"
"""What stands in a phrase for any noun of an action, with or without its article."""


_WORDS = re.compile(r"[^\W\d_]+(?:'(?=[^\W\d_]))?")
_PLAIN = re.compile(r"[^\W\d_]+(?:[ '][^\W\d_]+)*")
"""A phrase of words and apostrophes that need no closer reading."""


class Element(NamedTuple):
    """One step of a phrase: a written word, any form of a lemma, or any word of a class."""

    kind: Literal["word", "verb", "noun", "adjective", "article", "action"]
    text: str = ""


class Step(NamedTuple):
    """A unit of a text, and the step of a phrase that it makes."""

    element: Element
    unit: int


def paths(term: Term) -> list[tuple[Element, ...]]:
    """The ways through the trie that a phrase of a card stands for: see `Term`."""
    if term.head is None and ACTION not in term.phrase:
        ways: list[tuple[Element, ...]] = [tuple(map(_word, _written(term.phrase)))]
    else:
        ways = [()]
        for i, word in enumerate(term.phrase.split()):
            ways = [(*way, *more) for way in ways for more in _steps(word, None if i else term)]
    return ways + [variant for way in ways if (variant := _variant(way))]


def firsts(term: Term) -> list[Element]:
    """The first steps of the ways that a phrase stands for."""
    first = term.phrase.split(" ", 1)[0]
    if term.head and not term.gender:
        return [Element(term.head, first)]
    if first != term.phrase and _PLAIN.fullmatch(first):
        word = _WORDS.findall(fold(first))[0]
        return [_word((split(word) or (word,))[0])]
    return list(dict.fromkeys(path[0] for path in paths(term)))


def _steps(word: str, head_of: Term | None) -> list[tuple[Element, ...]]:
    """The ways to write one word of a phrase; the first word of a term inflects, unless it is a foreign noun."""
    if word == ACTION:
        return [(Element("action"),), (Element("article"), Element("action"))]
    if head_of and head_of.head and not head_of.gender:
        return [(Element(head_of.head, word),)]
    if word.endswith("*"):
        resolved = resolve_adjective(word[:-1])
        return [(Element("adjective", resolved[0] if resolved else word[:-1]),)]
    return [tuple(map(_word, _written(word)))]


@cache
def _word(text: str) -> Element:
    return Element("word", text)


def _written(text: str) -> list[str]:
    """The folded words of a written phrase, articulated prepositions taken apart."""
    if _PLAIN.fullmatch(text):
        return [part for word in _WORDS.findall(fold(text)) for part in (split(word) or (word,))]
    return [unit.text for unit in units(segment(blank(text))) if unit.text]


def _variant(path: tuple[Element, ...]) -> tuple[Element, ...] | None:
    """The phrase with the other form of the preposition at its end, if there is one."""
    last = path[-1]
    other = OTHER_FORMS.get(last.text) if last.kind == "word" else None
    return (*path[:-1], _word(other)) if other else None
