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
from linguapa.italian.auxiliaries import MODALS
from linguapa.italian.passives import RULERS, can_act
from linguapa.tree import Sentence

_ASKED = frozenset("informa informano invita invitano".split())
_SAID = frozenset(("comunica", "comunicano"))
"""What other rules speak of: *si invitano i genitori a*, *si informa la cittadinanza*, *si comunica che*."""


def look(sentence: Sentence, reading: Reading, options: Mapping[str, Any]) -> Iterator[Hit]:  # noqa: ARG001
    """Passives, each with the active if who acts is named and every part is certain."""
    for passive in passives(sentence):
        if _is_said_elsewhere(sentence, passive):
            continue
        edit = activated(sentence, passive, reading) or impersonal(sentence, passive, reading)
        yield Hit(sentence.words[passive.first].start, passive.verb.end, _kind(passive), (edit,) if edit else ())
    for si in si_passives(sentence):
        if si.verb.low in _ASKED or (si.verb.low in _SAID and sentence.low(si.verb.i + 1) in ("che", ",")):
            continue
        yield Hit(sentence.words[si.first].start, si.verb.end, "si")


def _is_said_elsewhere(sentence: Sentence, passive: Passive) -> bool:
    """Whether the passive is a ban that another rule speaks of: *è fatto divieto di*, *è vietato*."""
    if passive.lemma == "fare":
        return sentence.low(passive.last) in ("divieto", "obbligo")
    if passive.lemma == "pregare":
        return sentence.low(passive.last) in ("di", "a", "vivamente", "cortesemente", "gentilmente")
    return passive.lemma == "vietare" and passive.been is None and passive.agent is None


def _kind(passive: Passive) -> str:
    if passive.agent and (can_act(passive.agent.low) or passive.agent.low in RULERS):
        return "agente"
    if passive.modal and MODALS[passive.modal.low] == "potere":
        return "permesso"
    return "dovere" if passive.kind == "andare" or passive.modal else "senza-agente"
