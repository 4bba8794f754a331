"""The finder of passives: what it says of each, and what to write instead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.hit import Hit
from linguapa.finders.syntax.passives.activation import activated
from linguapa.finders.syntax.passives.duty import impersonal
from linguapa.finders.syntax.passives.passive import Passive, passives
from linguapa.finders.syntax.passives.si_passive import si_passives
from linguapa.finders.syntax.tree import Sentence
from linguapa.italian.passives import RULERS, can_act

_INVITES = frozenset(("invita", "invitano"))
"""What the rule on impersonal requests speaks of: *si invitano i genitori a*."""


def look(sentence: Sentence, reading: Reading, options: Mapping[str, Any]) -> Iterator[Hit]:  # noqa: ARG001
    """Passives, each with the active if who acts is named and every part is certain."""
    for passive in passives(sentence):
        if _is_said_elsewhere(sentence, passive):
            continue
        edit = activated(sentence, passive, reading) or impersonal(sentence, passive, reading)
        yield Hit(sentence.words[passive.first].start, passive.verb.end, _kind(passive), (edit,) if edit else ())
    for si in si_passives(sentence):
        if si.verb.low in _INVITES:
            continue
        yield Hit(sentence.words[si.first].start, si.verb.end, "si")


def _is_said_elsewhere(sentence: Sentence, passive: Passive) -> bool:
    """Whether the passive is a ban that another rule speaks of: *è fatto divieto di*, *è vietato*."""
    if passive.lemma == "fare":
        return sentence.low(passive.last) in ("divieto", "obbligo")
    return passive.lemma == "vietare" and passive.been is None and passive.agent is None


def _kind(passive: Passive) -> str:
    if passive.agent and (can_act(passive.agent.low) or passive.agent.low in RULERS):
        return "agente"
    return "dovere" if passive.kind == "andare" or passive.modal else "senza-agente"
