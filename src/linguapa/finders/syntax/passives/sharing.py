"""Whether other verbs share the subject or the auxiliary of a passive, so that neither may be moved."""

from __future__ import annotations

from linguapa.finders.syntax.grammar import SERIES, STOPS
from linguapa.italian.inflection import resolve_participle
from linguapa.tree import Sentence, Word

_PARTICIPLES = tuple(stem + end for stem in ("at", "it", "ut") for end in "oaie")


def is_gapped(sentence: Sentence, i: int) -> bool:
    """Whether another participle goes without its auxiliary: *devono essere tolte le sedie e chiuse le porte*."""
    words = sentence.words
    while i + 2 < len(words) and words[i].low not in STOPS:
        if words[i].low in SERIES:
            at = i + 2 if words[i + 1].pos == "ADV" else i + 1
            if resolve_participle(words[at].low) and names(sentence, at + 1):
                return True
        i += 1
    return False


def names(sentence: Sentence, i: int) -> bool:
    """Whether a noun comes next, which may be the subject."""
    return i < len(sentence.words) and sentence.words[i].pos in ("DET", "NOUN", "PROPN", "ADJ", "NUM", "PRON")


def goes_on(sentence: Sentence, i: int) -> bool:
    """Whether another verb may have the same subject."""
    words = sentence.words
    while i < len(words) and words[i].low not in STOPS:
        if words[i].low in SERIES or words[i].pos == "CCONJ":
            near = words[i + 1 : i + 4]
            if any(w.pos in ("VERB", "AUX") and w.feats.get("VerbForm") != "Ger" for w in near):
                return True
            if any(w.low.endswith(_PARTICIPLES) and _may_be_joined(w) for w in near[:2]):
                return True
        i += 1
    return False


def _may_be_joined(word: Word) -> bool:
    """Whether a word is no noun, or one that the analysis joins to a verb: an unknown participle."""
    return word.pos != "NOUN" or (word.dep == "conj" and word.head.pos == "VERB" and not word.child("det", "case"))
