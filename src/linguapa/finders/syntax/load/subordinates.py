"""Subordinate clauses, and the words that open them."""

from __future__ import annotations

from linguapa.finders.syntax.grammar import AUXILIARIES, is_finite
from linguapa.tree import Sentence, Word

FINITE_OPENERS = frozenset(
    """
    affinché affinchè allorché anziché benché che chi come cui dove finché finchè laddove mentre nonostante ove perché
    perchè poiché poichè purché purchè qualora quale quali quando quanti quanto se sebbene siccome
    """.split()
)
"""What opens a clause with a finite verb."""
_LABELS = frozenset(("acl", "acl:relcl", "advcl", "ccomp", "conj", "csubj", "csubj:pass", "parataxis", "xcomp"))
_STOPS = frozenset(";:?!…")
_STEPS = 3


def opener(sentence: Sentence, word: Word) -> Word | None:
    """The word that opens the subordinate clause of this predicate, if it is finite, or a gerund, which opens its own.

    Infinitives do not count: *per chiedere*, *di iscriversi* are light.
    """
    if word.dep not in _LABELS:
        return None
    if word.feats.get("VerbForm") == "Ger":
        return None if word.child("aux") else word
    if not is_finite(word):
        return None
    return next((x for x in sentence.words[word.left : word.i] if x.low in FINITE_OPENERS and _of(x, word)), None)


def _of(word: Word, predicate: Word) -> bool:
    """Whether the word belongs to the predicate's own clause."""
    for _ in range(_STEPS):
        word = word.head
        if word is predicate:
            return True
    return False


def are_closed(sentence: Sentence, first: int, last: int) -> bool:
    """Whether each verb among the words `[first, last)` has one that opens its clause, and each bracket its fellow.

    A verb that is joined to another needs none; what opens a clause and has no verb there is one too many.
    """
    opened = brackets = 0
    for word in sentence.words[first:last]:
        if word.low in _STOPS:
            return False
        brackets += (word.low == "(") - (word.low == ")")
        opened += word.low in FINITE_OPENERS
        if word.feats.get("VerbForm") == "Fin":
            predicate = word.head if word.dep in AUXILIARIES else word
            opened -= predicate.dep != "conj" or opened > 0
        if opened < 0 or brackets < 0:
            return False
    return not opened and not brackets
