"""An alternative of a card in the form that its place asks for: *effettueranno* → *faranno*, *istanze* → *domande*."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from linguapa.finders.context import following_text, is_content, is_noun_place, is_verb_place
from linguapa.finders.inflect import actions, adjectives, moods, nouns, verbs
from linguapa.finders.inflect.wording import Found, Wording, literal
from linguapa.finders.patterns import ACTION, Step
from linguapa.finders.units import fold
from linguapa.italian.inflection import forms, resolve_adjective
from linguapa.types import Rule

_BY_HEAD: Mapping[str | None, Callable[[Found, str], Wording | None]] = {
    None: literal,
    "verb": verbs.wording,
    "noun": nouns.wording,
    "adjective": adjectives.wording,
}


_BEFORE_A_PRONOUN = frozenset(("me", "te", "ce", "ve", "glie"))
"""What makes a pronoun of *lo*, *la*, *li*, *le*: *me lo inoltri*."""


def wording(rule: Rule, found: Found, alternative: str) -> Wording | None:
    """The alternative in form; `None` where it cannot be known, or would not be correct."""
    if found.term.mood:
        return moods.wording(found, alternative)
    if ACTION in found.term.phrase:
        return actions.wording(found, alternative, rule.actions)
    return _BY_HEAD[found.term.head](found, alternative)


def is_meant(rule: Rule, found: Found) -> bool:
    """Whether what was found is a form of the term's words, and not of others that are written alike."""
    if any(found.line[i].text in found.term.not_forms for i in (found.first, *(step.unit for step in found.steps))):
        return False
    if ACTION in found.term.phrase and actions.action(found, rule.actions) is None:
        return False
    return all(_is_form(found, step) for step in found.steps) if found.term.head else True


def _is_form(found: Found, step: Step) -> bool:
    element, line = step.element, found.line
    if element.kind == "verb":
        return verbs.is_meant(found, step)
    if element.kind in ("noun", "adjective"):
        text = line[step.unit].text
        is_pronoun = following_text(line, step.unit - 1) in ("lo", "la", "li", "le")
        if element.kind == "noun" and is_pronoun and following_text(line, step.unit - 2) in _BEFORE_A_PRONOUN:
            return False
        if element.kind == "noun" and step.unit == found.first and is_content(line, found.first - 1):
            return resolve_adjective(text) is None
        readings = [sure for form, _, sure in forms(element.text, element.kind) if fold(form) == text]
        if any(readings) or step.unit > found.first:
            return True
        if element.kind == "noun":
            return is_noun_place(line, step.unit)
        return not is_verb_place(line, step.unit)
    return True


__all__ = ["Found", "Wording", "is_meant", "wording"]
