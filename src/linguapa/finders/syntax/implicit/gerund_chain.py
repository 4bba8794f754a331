"""Gerunds in a row, and those that go on with an infinitive: *per aprire la sede, riducendo…* → *e ridurre…*."""

from __future__ import annotations

from itertools import pairwise

from linguapa.finders.syntax.grammar import is_finite, is_negated
from linguapa.finders.syntax.hit import Edit
from linguapa.finders.syntax.implicit.explicit import gerund_of, infinitive_of
from linguapa.finders.syntax.implicit.gerund_verbs import EVENTS, RESULTS
from linguapa.italian.euphony import with_d
from linguapa.tree import Sentence, Word

JOINS = frozenset(("e", "ed", "o", "oppure", "nonché"))
_REPEATED = frozenset(("a", "ad", "di", "d'", "da"))
_ABOUT = frozenset("circa riguardo relativamente merito sulla sul sulle sui su rispetto".split())
_MARKS = _REPEATED | {"per"}


def chained(sentence: Sentence, word: Word) -> list[Word] | None:
    """The gerund and those coordinated with it; `None` where one is, or may be, coordinated with something else."""
    chain = [word]
    for other in sentence.words[word.i + 1 :]:
        if other.feats.get("VerbForm") == "Ger":
            is_joined = other.dep == "conj" and other.head in chain
            if is_joined:
                chain.append(other)
            elif sentence.low(other.i - 1) in JOINS or sentence.low(other.i - 2) in JOINS:
                return None
        elif other.dep == "conj" and other.head in chain and other.pos in ("VERB", "AUX"):
            return None
    return chain


def coordinated(sentence: Sentence, word: Word) -> Edit | None:
    """The edit that makes a gerund of effect go on with the infinitive before it."""
    verb, chain = _infinitive_before(sentence, word), chained(sentence, word)
    between = sentence.words[verb.i + 1 : word.i - 1]
    behind = sentence.words[word.i : word.right + 2]
    if any(one.low == "," and other.low in _ABOUT for one, other in pairwise(behind)):
        return None
    if any(w.i > word.right and w.pos != "PUNCT" for w in verb.children):
        return None
    if verb.feats.get("VerbForm") != "Inf" or verb.i > word.i or chain is None or not _goes_on(verb, between, chain):
        return None
    marks = [child.low for child in verb.having("mark", "case")]
    if len(marks) > 1 or any(mark not in _MARKS for mark in marks):
        return None
    forms = [_infinitive(w, marks) for w in chain]
    is_list = len(chain) > 1
    text = ", " + forms[0] if is_list else f" {with_d('e', forms[0])} {forms[0]}"
    if not is_list and any(w.low in JOINS or w.low == "," for w in between):
        text = "," + text
    for one, other, form in zip(chain, chain[1:], forms[1:], strict=False):
        text += sentence.shadow[one.end : other.start] + form
    return Edit(sentence.words[word.i - 1].start, chain[-1].end, text)


def _infinitive_before(sentence: Sentence, word: Word) -> Word:
    """The verb that a gerund hangs on, or the last infinitive before it that hangs on the same one."""
    near = (w for w in reversed(sentence.words[: word.i]) if w.feats.get("VerbForm") == "Inf")
    last = next(near, word.head)
    is_near = last.head is word.head and last.dep in ("xcomp", "advcl") and last.i > word.head.i
    return last if is_near else word.head


def _goes_on(verb: Word, between: list[Word], chain: list[Word]) -> bool:
    """Whether a main infinitive may take the gerunds for its like: nothing is between that they would go with."""
    above = verb
    while above.head is not above and not is_finite(above):
        above = above.head
    if above.dep == "acl:relcl" or above.head.dep == "acl:relcl":
        return False
    if is_negated(verb) or verb.dep == "conj" or any(c.feats.get("VerbForm") == "Inf" for c in verb.having("conj")):
        return False
    if verb.lemma in ("essere", "avere", "fare") or any(child.dep in ("cop", "aux:pass") for child in verb.children):
        return False
    if any(w.feats.get("VerbForm") in ("Fin", "Inf", "Ger") for w in between):
        return False
    if any(one.low == "," and other.is_(VerbForm="Part") for one, other in pairwise(between)):
        return False
    return all((w.lemma in EVENTS or w.lemma in RESULTS) and gerund_of(w) is not None for w in chain)


def _infinitive(word: Word, marks: list[str]) -> str:
    form = infinitive_of(word) or word.lemma
    if not marks or marks[0] not in _REPEATED:
        return form
    preposition = {"ad": "a", "d'": "di"}.get(marks[0], marks[0])
    return f"{with_d(preposition, form) if preposition == 'a' else preposition} {form}"
