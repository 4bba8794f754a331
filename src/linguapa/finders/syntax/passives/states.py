"""What looks like a passive and is none: states (*è chiuso*) and verbs with a pronoun (*si è iscritto*)."""

from __future__ import annotations

from linguapa.italian.auxiliaries import AUXILIARIES, CLITICS, REFLEXIVES, tags
from linguapa.italian.passives import LICENCES, MADE_OF, RULERS, STATES, can_act
from linguapa.italian.prepositions import forms
from linguapa.tree import Sentence, Word

_HOLDS = frozenset("è sono sarà saranno".split())
_TO = frozenset(forms("a"))
_EVENTS = frozenset("fu furono fui fummo".split())
_DEGREES = frozenset("più meno molto troppo tanto abbastanza poco assai piuttosto".split())
_THERE = frozenset(("ci", "c'", "c’", "vi", "v'", "v’"))


def is_state(sentence: Sentence, word: Word, lemma: str, auxiliary: Word, doer: Word | None) -> bool:
    """Whether *essere* and the participle say how something is, and not that it is done."""
    if auxiliary.low in _EVENTS:
        return False
    before, after = sentence.low(word.i - 1), sentence.words[word.i + 1] if word.i + 1 < len(sentence.words) else word
    acts = doer is not None and (can_act(doer.low) or doer.low in RULERS)
    if lemma in MADE_OF and doer is not None:
        return True
    if acts:
        return False
    if lemma in STATES or before in _DEGREES or sentence.low(auxiliary.i - 1) in _THERE:
        return True
    if lemma == "fare":
        return after.pos != "NOUN" or after.low == "apposta"
    is_open = auxiliary.low in _HOLDS and doer is None and _is_leave(lemma, after)
    return (
        is_open
        or (lemma in LICENCES and after.is_(VerbForm="Inf"))
        or (lemma == "disporre" and after.low in ("a", "ad"))
    )


def _is_leave(lemma: str, after: Word) -> bool:
    """Whether the participle says what may be, and not who is let in: *è ammesso il ricorso*, not *è ammesso a*."""
    if lemma == "ammettere":
        return after.low not in _TO
    return lemma in LICENCES or lemma == "escludere"


def is_reflexive(sentence: Sentence, finite: Word, been: Word | None) -> bool:
    """Whether a form of *essere* goes with *si*, or with another pronoun of its own person: *ci siamo iscritti*."""
    i = finite.i - 1
    while i >= 0 and (clitic(sentence.words[i]) or sentence.low(i) == "non"):
        low = clitic(sentence.words[i])
        if low in ("si", "s'"):
            return AUXILIARIES.get(finite.low) == "essere"
        person = REFLEXIVES.get(low)
        if person and been is None and any(tag.endswith(person) for tag in tags(finite.low)):
            return True
        i -= 1
    return False


def clitic(word: Word) -> str:
    """The unstressed pronoun that a word may be, with a straight apostrophe; `""` for any other word."""
    low = word.low
    return low if low in CLITICS else ""
