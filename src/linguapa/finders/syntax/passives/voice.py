"""The active verb that says what a passive one does."""

from __future__ import annotations

from typing import NamedTuple

from linguapa.finders.syntax.grammar import verb_form
from linguapa.finders.syntax.passives.later import tells_of_later
from linguapa.finders.syntax.passives.passive import Passive
from linguapa.finders.syntax.passives.states import clitic
from linguapa.italian.auxiliaries import MODALS, tags
from linguapa.italian.inflection import Tag
from linguapa.tree import Sentence, Word

_DATIVES = frozenset("gli le mi ti ci vi".split())
OBJECTS = {"1s": "mi", "2s": "ti", "1p": "ci", "2p": "vi"}


class Group(NamedTuple):
    """*non* and the pronouns before a verb: the index of the first of them, and these words."""

    first: int
    before: tuple[str, ...]


def group(sentence: Sentence, passive: Passive) -> Group | None:
    """*non* and the pronouns before a passive verb; `None` where one of them could not stay."""
    i = passive.first
    found: list[str] = []
    while i and (
        sentence.low(i - 1) == "non" or (clitic(sentence.words[i - 1]) and sentence.words[i - 1].pos == "PRON")
    ):
        i -= 1
        low = sentence.low(i)
        if low != "non" and low not in _DATIVES:
            return None
        found.insert(0, low)
    return Group(i, tuple(found))


def tense(auxiliary: Word, person: str) -> str | None:
    """Mood and tense of a form in a person: (*verranno*, `3p`) → `if`."""
    return next((tag[:2] for tag in tags(auxiliary.low) if tag[2:] == person), None)


def active(sentence: Sentence, passive: Passive, undergoes: str, number: str) -> str | None:
    """The active verb, adverbs included, for an agent in a `number`; `undergoes` is the person of the subject."""
    finite = passive.modal or passive.auxiliary
    mood = tense(finite, undergoes)
    if mood is None:
        return None
    between = [w.text for w in sentence.words[passive.first + 1 : passive.verb.i] if w.pos == "ADV"]
    known = {passive.first, passive.auxiliary.i, passive.been.i if passive.been else -1}
    if len(between) + len(known - {-1}) != passive.verb.i - passive.first:
        return None
    is_order = passive.modal is not None and MODALS[passive.modal.low] == "dovere" and mood == "if"
    if is_order and not tells_of_later(sentence):
        mood = "ip"
    words = _verb(passive, mood + "3" + number)
    return " ".join((words[0], *between, *words[1:])) if words and all(words) else None


def _verb(passive: Passive, tag: Tag) -> tuple[str, ...] | None:
    if passive.modal or passive.kind == "andare":
        modal = verb_form(MODALS[passive.modal.low] if passive.modal else "dovere", tag)
        infinitive = None if passive.been else passive.in_form("inf")
        return (modal, infinitive) if modal and infinitive else None
    if passive.been:
        auxiliary, participle = verb_form("avere", tag), passive.in_form("pms")
        return (auxiliary, participle) if auxiliary and participle else None
    form = passive.in_form(tag)
    return (form,) if form else None
