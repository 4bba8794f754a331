"""Subjects that stand far from their verb."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.grammar import NUMBERS, SUBJECTS, finite, length, number, subject
from linguapa.finders.syntax.hit import Hit
from linguapa.finders.syntax.load.asides import aside, moved
from linguapa.finders.syntax.load.subordinates import are_closed
from linguapa.italian.fact_words import DATES
from linguapa.tree import Sentence, Word

_EARLY = 4
_TIMES = DATES | frozenset(
    """
    anni anno estate giorni giorno inverno mattina mattine mattino mese mesi momento notte ora ore pomeriggio
    primavera sabati sera settimana settimane stagione volta volte
    """.split()
)
"""Nouns that say when without a preposition: *ogni anno*."""


def look(sentence: Sentence, _: Reading, options: Mapping[str, Any]) -> Iterator[Hit]:
    """Find subjects with `parole` words or more between them and their verb.

    It takes only `inciso` words where they are a complement between commas that can go before the subject; it is put
    there if that leaves no more than `apertura` words at the beginning.
    """
    least = min(options["parole"], options["inciso"])
    for word in sentence.words:
        if word.head.i - word.i <= least or not (word.dep in SUBJECTS or _may_be_one(word)):
            continue
        verb = finite(word.head)
        if verb is None or not _is_subject(word, verb):
            continue
        last = _last_member(word, verb.i)
        words = length(sentence, last + 1, verb.i)
        if words < least or not are_closed(sentence, last + 1, verb.i):
            continue
        facts = {"subject": word.text, "verb": verb.text, "words": words}
        found = aside(sentence, word, verb)
        edit = moved(sentence, found) if found and options["inciso"] <= found.words <= options["apertura"] else None
        if edit:
            yield Hit(word.start, verb.end, "inciso", (edit,), facts)
        elif words >= options["parole"]:
            yield Hit(word.start, verb.end, "lontano", (), facts)


def _may_be_one(word: Word) -> bool:
    """Whether a complement without preposition at the beginning of a sentence is the subject that its verb lacks."""
    is_bare = word.dep == "obl" and word.i < _EARLY and word.child("det") is not None
    return is_bare and word.low not in _TIMES and subject(word.head) is None


def _is_subject(word: Word, verb: Word) -> bool:
    """Whether the words themselves let it be the subject: a noun without preposition, of the verb's number."""
    if word.pos not in ("NOUN", "PROPN") or word.child("case"):
        return False
    shown, of_verb = number(word), NUMBERS.get(verb.feats.get("Number", ""), "")
    return not shown or not of_verb or shown == of_verb or (shown == "s" and word.child("conj") is not None)


def _last_member(word: Word, end: int) -> int:
    """The index of the last of the nouns that are the subject together."""
    return max((word.i, *(child.i for child in word.having("conj") if child.i < end and not child.child("case"))))
