"""The passive with *si*: *si presentano le domande*, *le domande possono presentarsi*."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from linguapa.finders.syntax import grammar
from linguapa.italian.auxiliaries import MODALS
from linguapa.italian.inflection import resolve_participle
from linguapa.italian.passives import SI_ACTIONS, can_act
from linguapa.tree import Sentence, Word

_SI = frozenset(("si", "s'", "s’"))
_RULES = frozenset("divieti divieto esenzione limitazione limitazioni limite limiti obblighi obbligo riduzione".split())
"""What holds for somebody: *il divieto non si applica ai residenti*."""
_SUBJECTS = ("nsubj:pass", "nsubj", "obj", "dislocated")


class SiPassive(NamedTuple):
    """A verb with *si* that has a passive meaning; `first` is the index of its first word."""

    verb: Word
    first: int


def si_passives(sentence: Sentence) -> Iterator[SiPassive]:
    """The passives with *si* whose subject is a thing that the verb agrees with."""
    words = sentence.words
    for word in words:
        if word.low in _SI and word.pos == "PRON" and word.i + 1 < len(words):
            finite, verb = words[word.i + 1], _verb(words, word.i + 1)
            first = word.i
        elif word.low.endswith("rsi") and word.i and words[word.i - 1].low in MODALS:
            finite, verb = words[word.i - 1], word
            first = finite.i
        else:
            continue
        if verb is not None and _lemma(verb) in SI_ACTIONS and _has_subject(sentence, verb, finite):
            yield SiPassive(verb, first)


def _verb(words: list[Word], i: int) -> Word | None:
    """The verb that *si* goes with: the next word, or the one after an auxiliary or a modal."""
    first = words[i]
    if first.pos == "VERB" and first.low not in MODALS:
        return first if first.is_(VerbForm="Fin", Person="3") else None
    if first.pos not in ("AUX", "VERB"):
        return None
    after = (w for w in words[i + 1 : i + 4] if w.pos != "ADV")
    verb = next(after, None)
    return verb if verb and verb.pos == "VERB" else None


def _lemma(verb: Word) -> str:
    if verb.low.endswith("rsi"):
        return verb.low.removesuffix("si") + "e"
    resolved = resolve_participle(verb.low) if verb.is_(VerbForm="Part") else None
    return resolved[0] if resolved else verb.lemma


def _has_subject(sentence: Sentence, verb: Word, finite: Word) -> bool:
    start = min(verb.i, finite.i) - 1
    while start > 0 and sentence.low(start - 1) in ("non", *_SI):
        start -= 1
    near = (w for w in sentence.words[:start] if w.right == start and w.dep in _SUBJECTS)
    return any(_undergoes(noun, verb, finite) for noun in (*verb.having(*_SUBJECTS), *near))


def _is_usual(noun: Word, verb: Word) -> bool:
    """Whether *si* is the plain way to say it: *le domande si presentano online*, *il divieto non si applica*."""
    lemma = _lemma(verb)
    return lemma == "presentare" or (lemma == "applicare" and noun.low in _RULES)


def _undergoes(noun: Word, verb: Word, finite: Word) -> bool:
    """Whether the noun agrees with the verb and, where it comes before, cannot be meant to act upon itself."""
    if noun.pos != "NOUN":
        return False
    if noun.i < verb.i and (can_act(noun.low) or (verb is finite and _is_usual(noun, verb))):
        return False
    is_plural = finite.feats.get("Number") == "Plur"
    if is_plural and noun.child("conj"):
        return True
    return grammar.number(noun) == ("p" if is_plural else "s")
