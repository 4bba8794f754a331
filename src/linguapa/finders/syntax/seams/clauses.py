"""The two halves of a sentence at a seam, and the signs that each is a main clause of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from linguapa.finders.syntax.grammar import AUXILIARIES, finite, is_finite, is_main
from linguapa.italian.inflection import forms
from linguapa.tree import Sentence, Word

SUBORDINATORS = frozenset(
    """
    che chi cui quale quali dove ove laddove dovunque quando se qualora perché poiché affinché finché purché benché
    sebbene nonostante giacché allorché allorquando cosicché sicché acciocché mentre ch' appena quanti quante
    """.split()
)
"""What opens a clause that is not a main one."""
_MAYBE_SUBORDINATORS = frozenset(("come", "quanto"))
_TO_BE_OR_HAVE = frozenset(("essere", "avere", "venire", "potere", "dovere", "volere", "andare"))
_SUBJUNCTIVES = frozenset("sia siano abbia abbiano venga vengano possa possano debba debbano vada vadano".split())
_EQUALS = frozenset(("conj", "parataxis"))
_TRAILING = frozenset(("advcl", "obl", "obl:agent", "nmod", "xcomp", "advmod", "punct"))
SHORTEST = 5
"""How few words a clause may have that becomes a sentence."""


class Clause(NamedTuple):
    """The words `[first, last)` of a sentence, the predicate that governs them and its finite verb."""

    first: int
    last: int
    predicate: Word
    verb: Word


def own_verbs(sentence: Sentence, first: int, last: int) -> int:
    """How many finite verbs there are more than words that open a clause."""
    verbs = sum(is_verb(word) for word in sentence.words[first:last])
    return verbs - sum(1 for _ in subordinators(sentence, first, last))


def is_verb(word: Word) -> bool:
    """Whether a word is a finite verb."""
    return word.pos in ("VERB", "AUX") and word.feats.get("VerbForm") == "Fin"


def subordinators(sentence: Sentence, first: int, last: int) -> Iterator[Word]:
    """The words among `[first, last)` that open a clause that is not a main one."""
    for word in sentence.words[first:last]:
        if word.low in SUBORDINATORS or (
            word.low in _MAYBE_SUBORDINATORS and any(map(is_verb, sentence.words[word.i + 1 : word.i + 4]))
        ):
            yield word


def halves(sentence: Sentence, seam: int, start: int) -> tuple[Clause, Clause] | None:
    """The main clauses before word `seam` and from word `start` on, if nothing else ties them together."""
    words = sentence.words
    if any(word.head.i >= seam and word.pos != "PUNCT" for word in words[:seam]):
        return None
    ties = [word for word in words[start:] if word.head.i < seam and word.pos != "PUNCT"]
    if not ties or ties[0].dep not in _EQUALS or not is_finite(ties[0]):
        return None
    main, other = _main(sentence, ties[0], seam, start), clause(ties[0], start, len(words))
    if main is None or other is None or not all(_may_trail(tie, other) for tie in ties[1:]):
        return None
    one = clause(main, 0, seam)
    if one is None or any(c.low in SUBORDINATORS and c.i < one.verb.i for c in main.children):
        return None
    return (one, other) if _is_same_person(one.verb, other.verb) else None


def _is_same_person(one: Word, other: Word) -> bool:
    """Whether a second verb speaks to the reader as the first does, or of a third: noun forms look like *multi*."""
    return other.feats.get("Person") == "3" or one.feats.get("Person") == other.feats.get("Person")


def _main(sentence: Sentence, tie: Word, seam: int, start: int) -> Word | None:
    """The predicate before the seam that a second one is the equal of.

    What begins with its finite verb is the equal of no infinitive, nor of a verb in another number that hangs on a
    noun, whatever the analysis says.
    """
    if is_main(tie.head):
        return tie.head
    begins = next((w for w in sentence.words[start : start + 3] if w.pos not in ("PRON", "ADV", "PUNCT")), None)
    if begins is None or not is_verb(begins) or tie.pos != "VERB":
        return None
    root = next((root for root in sentence.roots if root.i < seam and is_finite(root)), None)
    found, main = finite(tie.head), finite(root) if root else None
    if main is None or (found and found.feats.get("Number") == begins.feats.get("Number")):
        return None
    return root if found is None or main.feats.get("Number") == begins.feats.get("Number") else None


def _may_trail(tie: Word, other: Clause) -> bool:
    """Whether a word may be the second clause's although the analysis hangs it on the first."""
    if tie.dep in _EQUALS:
        return is_finite(tie) and is_main(tie.head)
    return tie.i > other.verb.i and tie.dep in _TRAILING


def clause(predicate: Word, first: int, last: int) -> Clause | None:
    """The words `[first, last)` as the clause of a predicate, if its finite verb is one of them, and no mistake."""
    verb = finite(predicate)
    if verb is None or not first <= verb.i < last or not is_sure(verb, predicate):
        return None
    return Clause(first, last, predicate, verb)


def main_verb(sentence: Sentence, first: int, last: int) -> Clause | None:
    """The clause of the first finite verb among `[first, last)`, if nothing before it opens another clause."""
    for word in sentence.words[first:last]:
        if word.low in SUBORDINATORS:
            return None
        if is_verb(word):
            predicate = word.head if word.dep in AUXILIARIES else word
            return clause(predicate, first, last) if finite(predicate) is word else None
    return None


def is_sure(verb: Word, predicate: Word) -> bool:
    """Whether a finite verb is in the indicative or the conditional by its form too, and is no noun."""
    if verb.feats.get("Mood") not in ("Ind", "Cnd"):
        return False
    if verb.lemma in _TO_BE_OR_HAVE:
        return verb.low not in _SUBJUNCTIVES
    found = [(tag, sure) for form, tag, sure in forms(verb.lemma, "verb") if form == verb.low]
    if not any(tag[0] in "ic" and tag != "inf" for tag, _ in found):
        return False
    return any(sure for _, sure in found) or any(
        c.dep == "obj" if c.i > verb.i else c.low == "non" or c.dep.startswith(("nsubj", "expl", "aux"))
        for c in predicate.children
    )
