"""Nouns that hang on nouns, one *di* after the other: *la definizione dei criteri di valutazione della qualità*."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from linguapa.finders.reading import Reading
from linguapa.finders.spans import end_of
from linguapa.finders.syntax.hit import Hit
from linguapa.finders.syntax.load.noun_chain_verbs import actions, as_verb
from linguapa.italian.naming import OF
from linguapa.italian.nominal import says_an_action
from linguapa.tree import Sentence, Word

_MOST = 3
"""The links with *di* that make a chain too long."""
_ABSTRACT = 2
"""The fewest actions and qualities in a chain that is flagged: things and people in a row are easier."""
_INSIDE = ("ADJ", "DET", "NUM", "ADV")
_QUANTITIES = frozenset(
    """
    parte maggioranza maggior metà numero serie insieme gruppo tipo tipi tipologia totale percentuale quantità quota
    resto somma importo migliaia centinaia decine milioni miliardi coppia paio elenco lista sorta genere specie caso
    casi punto momento mese anno giorno fine inizio corso interno ambito base seguito carico parere sede data
    """.split()
)
"""Nouns that say how much or when, or that a preposition makes a locution of: *nel corso di*, *al fine di*."""
_TIMES = frozenset(
    "anno anni mese mesi giorno giorni settimana settimane ora ore euro metri km minuti gennaio febbraio marzo aprile "
    "maggio giugno luglio agosto settembre ottobre novembre dicembre".split()
)


class _Chain(NamedTuple):
    """The words `[first, last)` of a chain, and where each of its nouns stands."""

    first: int
    last: int
    nouns: tuple[int, ...]


def look(sentence: Sentence, reading: Reading, _: Mapping[str, Any]) -> Iterator[Hit]:
    """The chains of nouns; where *per* leads to an action, with the edit that makes it a verb."""
    if sentence.kind == "heading":
        return
    words, i = sentence.words, 0
    while i < len(words):
        chain = _chain(sentence, reading, i) if words[i].pos == "NOUN" else None
        if chain is None:
            i += 1
            continue
        i = chain.last
        edit = as_verb(sentence, chain.nouns, chain.last)
        if edit is None and sum(_is_abstract(words[noun]) for noun in chain.nouns) < _ABSTRACT:
            continue
        first = words[chain.first]
        yield Hit(first.start, words[chain.last - 1].end, "verbo" if edit else "catena", (edit,) if edit else ())


def _chain(sentence: Sentence, reading: Reading, first: int) -> _Chain | None:
    """The chain that begins with a noun, if it is too long."""
    words, i, links, nouns = sentence.words, first, 0, [first]
    while True:
        counts = words[i].low not in _QUANTITIES
        i = _past(words, i)
        if i >= len(words) or words[i].low.rstrip("'’") not in OF or words[i].pos != "ADP":
            break
        noun = _noun(words, i + 1)
        if noun is None:
            break
        links += counts
        nouns.append(noun.i)
        i = noun.i
        end = end_of(noun.start, reading.names)
        if end > noun.end:
            i = next((w.i for w in words if w.end >= end), noun.i)
            nouns[-1] = noun.i
    last = _past(words, nouns[-1])
    return _Chain(first, last, tuple(nouns)) if links >= _MOST else None


def _past(words: list[Word], i: int) -> int:
    """The index after a noun and the adjectives that follow it."""
    i += 1
    while i < len(words) and words[i].pos == "ADJ":
        i += 1
    return i


def _noun(words: list[Word], i: int) -> Word | None:
    """The noun that *di* leads to, over its determiners and adjectives."""
    while i < len(words) and words[i].pos in _INSIDE and not words[i].low[0].isdigit():
        i += 1
    if i >= len(words) or words[i].pos != "NOUN" or words[i].low in _TIMES:
        return None
    return None if words[i].text[0].isupper() or words[i].low[0].isdigit() else words[i]


def _is_abstract(noun: Word) -> bool:
    return says_an_action(noun.low) or noun.low.endswith(("ezza", "ezze")) or f"{noun.lemma} di" in actions()
