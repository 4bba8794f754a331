"""Whether what ends an enumeration belongs to its last member alone: *i piani e gli atti approvati* tells nothing."""

from __future__ import annotations

from collections.abc import Sequence

from linguapa.finders.syntax.enumeration.members import (
    CLAUSE_OPENERS,
    after_verb,
    head,
    is_infinitive,
    is_locution,
    is_verbal,
    preposition_in,
)
from linguapa.finders.syntax.grammar import number
from linguapa.italian.nominal import says_an_action
from linguapa.tree import Word

Span = tuple[int, int]

_ADJUNCTS = frozenset(
    """
    entro dopo durante prima secondo salvo previa previo fino oltre nonostante affinché perché poiché mentre qualora
    purché anche inoltre nonché compreso compresa compresi comprese incluso inclusa inclusi incluse esclusi escluse
    presso mediante attraverso tramite senza ossia cioè ovvero nonostante finché così
    """.split()
)
"""What may bear on all that comes before it."""
_TAKEN = {
    "a": """accesso adesione iscrizione partecipazione diritto aiuto sostegno supporto contributo assistenza attenzione
        contrasto riferimento rispetto risposta ricorso disponibilità domanda""",
    "con": "rapporto rapporti raccordo collaborazione confronto collegamento dialogo",
    "su": "informazioni informazione controllo controlli vigilanza dati imposta tassa ricerca ricerche",
    "in": "inserimento ingresso ricovero iscrizione",
    "tra": "rapporto rapporti collaborazione confronto dialogo equilibrio",
}
_TAKES = {preposition: frozenset(nouns.split()) for preposition, nouns in _TAKEN.items()}
"""The nouns that govern a preposition: what follows it is theirs."""


_QUANTITIES = frozenset("gamma serie varietà insieme numero gruppo elenco molteplicità".split())
"""Nouns that are nothing without what follows *di*."""


def ends_alone(words: Sequence[Word], members: Sequence[Span], kind: str) -> bool:
    """Whether nothing at the end of the last member may belong to the others too."""
    core = _core(words, members[-1], kind)
    rest = words[core : members[-1][1]]
    others = [words[_core(words, member, kind) : member[1]] for member in members[:-1]]
    adjuncts = [i for i in range(len(rest)) if _is_adjunct(rest, i, others)]
    if words[members[0][1]].low == ";":
        return all(rest[i - 1].low != "," for i in adjuncts)
    if adjuncts:
        return False
    if is_verbal(kind):
        return not rest or all(others)
    if not _agrees(rest, words[core - 1]):
        return False
    if not others[-1] and not _is_tight(rest, words[core - 1], others):
        return False
    return all(_goes_with_noun(rest, i, words[core - 1], others) for i in range(len(rest)))


def _core(words: Sequence[Word], member: Span, kind: str) -> int:
    """The index after the noun, or the verb, of a member."""
    first, last = member
    if kind.startswith("finite"):
        return after_verb(words, first, last)
    if is_verbal(kind):
        return first + 1 + kind.endswith("+")
    return min(head(words, first, last) + 1, last)


def _is_adjunct(rest: Sequence[Word], i: int, others: Sequence[Sequence[Word]]) -> bool:
    """Whether, at word `i`, something begins that may bear on the whole sentence; not where other members have it."""
    low = rest[i].low
    following = rest[i + 1] if i + 1 < len(rest) else None
    is_one = low in _ADJUNCTS
    if following is not None and preposition_in(low):
        is_one |= is_locution(low, following.low) or (low == "per" and is_infinitive(rest, i + 1))
        is_one |= following.pos == "NUM" and preposition_in(low) in ("da", "a")
    return is_one and not any(word.low == low for other in others for word in other)


def _is_tight(rest: Sequence[Word], noun: Word, others: Sequence[Sequence[Word]]) -> bool:
    """Whether what follows the last noun goes with it alone, when the member before is nothing but a noun.

    It does where most other members have something of their own: what all share, none of them has.
    """
    if not rest:
        return True
    if sum(map(bool, others)) * 2 >= max(len(others), 4) and not (says_an_action(noun.low) and rest[0].pos == "ADP"):
        return True
    word = rest[0]
    following = rest[1] if len(rest) > 1 else word
    if noun.low in _QUANTITIES and word.low in ("di", "d'"):
        return True
    if word.low in ("di", "d'"):
        return following.pos == "NOUN" and not says_an_action(noun.low) and len(rest) == len(("di", "residenza"))
    if preposition := preposition_in(word.low):
        return noun.low in _TAKES.get(preposition, ())
    if word.low == "che":
        return following.is_(VerbForm="Fin", Number="Sing")
    return not _is_plural(word) and (word.pos == "ADJ" or word.is_(VerbForm="Part"))


def _goes_with_noun(rest: Sequence[Word], i: int, noun: Word, others: Sequence[Sequence[Word]]) -> bool:
    """Whether word `i` behind the last noun goes with this noun; the other members have complements of their own."""
    word = rest[i]
    if word.low in CLAUSE_OPENERS:
        return number(noun) == "s" or any(other.low == word.low for words in others for other in words)
    if word.is_(VerbForm="Ger"):
        return False
    if word.is_(VerbForm="Part") and i + 1 < len(rest) and _is_plural(word):
        return any(other.is_(VerbForm="Part") for words in others for other in words)
    return word.low != "per" or any(other.low == "per" for words in others for other in words)


def _agrees(rest: Sequence[Word], noun: Word) -> bool:
    """Whether an adjective right behind the last noun is not in the plural of several nouns."""
    if not rest or not (rest[0].pos == "ADJ" or rest[0].is_(VerbForm="Part")):
        return True
    is_double = len(rest) > 3 and rest[1].pos == "CCONJ" and rest[2].pos in ("ADJ", "VERB") and rest[3].pos == "ADP"
    if is_double and _is_plural(rest[0]):
        return False
    return rest[0].feats.get("Number") != "Plur" or number(noun) != "s"


def _is_plural(word: Word) -> bool:
    return word.feats.get("Number") != "Sing" or word.low[-1:] == "i"
