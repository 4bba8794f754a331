"""Whether members make an enumeration that is worth a list: each one sound, all many or long enough."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from linguapa.finders.syntax.enumeration.members import (
    CLOSING,
    OPENING,
    after_verb,
    has_predicate,
    head,
    is_infinitive,
    is_verbal,
)
from linguapa.italian.words import ARTICLES
from linguapa.tree import Sentence, Word

if TYPE_CHECKING:
    from linguapa.finders.syntax.enumeration.chains import Enumeration

_MANY, _SOME = 4, 3
_LEAST_WORDS, _LEAST_WORDS_AFTER_COLON = 11, 9
_LONG, _LONG_IN_ALL, _LONG_CLAUSE = 3, 15, 5
_LEGAL = frozenset(
    """
    articolo articoli art artt legge leggi decreto decreti comma commi lettera lettere regolamento regolamenti delibera
    deliberazione deliberazioni determinazione determina direttiva dpr dlgs dm ordinanza sentenza circolare
    """.split()
)
"""What names an act or a part of one: a series of references is no list."""
_BREAKS = frozenset((":", ";", "–", "—", "-", "?", "!", "…", "...", "*", "•", "/", "%"))
_LOOSE = frozenset("ecc etc eccetera ecc. etc. es es. e/o o/e né".split())
_LEAN_FORWARD = ("ADP", "DET", "CCONJ", "SCONJ")
_EACH_TO_EACH = frozenset("rispettivamente rispettivo rispettiva rispettivi rispettive".split())


def is_worth(sentence: Sentence, found: Enumeration) -> bool:
    """Whether the members are many enough, and long enough, and neither names nor references."""
    words, members = sentence.words, found.members
    if not all(_is_sound(sentence, *member, found.kind) for member in members):
        return False
    sizes = [sum(word.pos != "PUNCT" for word in words[first:last]) for first, last in members]
    if len(sizes) >= _MANY:
        least = _LEAST_WORDS if found.lead is None or words[found.lead].low != ":" else _LEAST_WORDS_AFTER_COLON
        if sum(sizes) + bool(found.joint) < least:
            return False
    elif not found.is_last or not _are_long(words, found, sizes):
        return False
    if any(word.low in _EACH_TO_EACH for word in words):
        return False
    heads = [words[i] for first, last in members if (i := head(words, first, last)) < last]
    return sum(word.pos == "PROPN" or word.low in _LEGAL for word in heads) * 2 <= len(members)


def _are_long(words: Sequence[Word], found: Enumeration, sizes: Sequence[int]) -> bool:
    """Whether three members are long enough; whole clauses longer still, since a list breaks a story up."""
    if len(sizes) < _SOME or found.lead is None or min(sizes) < _LONG or sum(sizes) < _LONG_IN_ALL:
        return False
    return not found.kind.startswith("finite") or (min(sizes) >= _LONG_CLAUSE and words[found.lead - 1].pos != "PRON")


def _is_sound(sentence: Sentence, first: int, last: int, kind: str) -> bool:
    """Whether the words `[first, last)` are one phrase, with nothing that breaks it."""
    words = sentence.words
    if last <= first or words[last - 1].pos in _LEAN_FORWARD:
        return False
    if has_predicate(words, after_verb(words, first, last) if kind.startswith("finite") else first, last):
        return False
    if not _is_unbroken(words[first:last]) or "\n" in sentence.text(first, last):
        return False
    if is_verbal(kind):
        return True
    return head(words, first, last) < last and not _is_double(words, first, last) and not _goes_on(words, first, last)


def _is_unbroken(words: Sequence[Word]) -> bool:
    depth = 0
    for word in words:
        depth += (word.low in OPENING) - (word.low in CLOSING)
        if depth < 0 or (not depth and (word.low in _BREAKS or word.low in _LOOSE)):
            return False
    return not depth


def _is_double(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a second noun phrase stands beside the first: *la Giunta il bilancio*."""
    return any(
        words[i].low in ARTICLES and words[i].pos == "DET" and words[i - 1].pos in ("NOUN", "PROPN", "ADJ")
        for i in range(first + 2, last)
    )


def _goes_on(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether the clause goes on in what seems one member: *tra i giovani e favorire l'incontro*."""
    if any(word.is_(VerbForm="Ger") for word in words[first:last]):
        return True
    for i in range(first, last - 1):
        if words[i].pos == "CCONJ" and is_infinitive(words, i + 1):
            return not any(is_infinitive(words, j) for j in range(first, i))
    return False
