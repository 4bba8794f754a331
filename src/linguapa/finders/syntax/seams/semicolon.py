"""Sentences that join main clauses with a semicolon."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.grammar import finite
from linguapa.finders.syntax.hit import Edit, Hit
from linguapa.finders.syntax.seams.clauses import SUBORDINATORS, is_sure, main_verb, own_verbs
from linguapa.finders.syntax.seams.coordinated import CONNECTIVES
from linguapa.finders.syntax.seams.phrase import joined
from linguapa.finders.syntax.seams.places import count, is_enclosed, is_in_name
from linguapa.italian.words import RELATIVES
from linguapa.tree import Sentence, Word

_FEWEST = 4
_GOES_ON = SUBORDINATORS | frozenset("o oppure ovvero né nonché come salvo fatto".split())
_EQUALS = frozenset(("conj", "parataxis", "ROOT"))
_IF = frozenset("se qualora quando".split())


def semicolons(sentence: Sentence, reading: Reading) -> Iterator[Hit]:
    """The semicolons between two main clauses, if each stretch between semicolons is one."""
    words = sentence.words
    seams = [w.i for w in words if w.text == ";" and not is_enclosed(sentence, w.i)]
    if not seams or any(w.text == ":" for w in words[: seams[-1]]):
        return
    edges = [-1, *seams, len(words)]
    stretches = [(a + 1, b) for a, b in pairwise(edges)]
    if not all(_is_whole(sentence, first, last) for first, last in stretches):
        return
    for seam, (first, last) in zip(seams, stretches[1:], strict=True):
        if not (is_in_name(sentence, seam, reading) or _is_reported(sentence, seam) or _is_like(sentence, seam)):
            start = first + (words[first].low in ("e", "ed"))
            start += words[start].low == "," and start > first
            edit = Edit(words[seam].start, words[start].end, ". " + joined(words[start].text))
            yield Hit(words[seam - 1].start, words[min(last, start + 2) - 1].end, "punto-e-virgola", (edit,))


def _is_whole(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a stretch of a sentence is a main clause: its own subject shows it, or what it hangs on."""
    words = sentence.words
    if first >= last or count(words[first:last]) < _FEWEST or own_verbs(sentence, first, last) < 1:
        return False
    start = first + (words[first].low in ("e", "ed"))
    if words[start].low in _GOES_ON and words[start].low not in _IF:
        return False
    if words[start].low in _IF:
        return True
    found = main_verb(sentence, start, last)
    if found is not None:
        subject = found.predicate.child("nsubj", "nsubj:pass")
        if (subject and first <= subject.i) or words[start].low in CONNECTIVES:
            return True
    tops = [w for w in words[first:last] if (w.head is w or not first <= w.head.i < last) and w.pos != "PUNCT"]
    tops = [w for w in tops if w.dep != "cc"]
    return bool(tops) and _is_predicate(tops[0]) and all(w.dep in _EQUALS for w in tops[1:])


def _is_predicate(word: Word) -> bool:
    """Whether a word is the predicate of a clause that nothing opens."""
    verb = finite(word)
    if verb is None or not is_sure(verb, word):
        return False
    return word.dep not in ("acl:relcl", "acl", "advcl") and word.child("mark") is None


def _is_like(sentence: Sentence, seam: int) -> bool:
    """Whether the verb behind is that of a relative clause before: *lo Statuto, per il quale spetta…; spetta…*."""
    words = sentence.words
    relative = next((word.i for word in words[:seam] if word.low in RELATIVES), seam)
    behind = {word.lemma for word in words[seam + 1 : seam + 4] if word.pos == "VERB"}
    return any(word.lemma in behind for word in words[relative:seam] if word.pos == "VERB")


def _is_reported(sentence: Sentence, seam: int) -> bool:
    """Whether the clause before says what somebody says, so that the next may be a part of it."""
    for word in sentence.words[:seam]:
        if word.low == "che" and word.head.dep in ("ccomp", "csubj"):
            return not any(c.low == "si" for c in word.head.head.children)
    return False
