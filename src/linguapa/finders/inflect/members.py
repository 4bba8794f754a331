"""What follows the noun of an action: its object, its agent, or a second action that is joined to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from linguapa.finders.context import following_text
from linguapa.finders.units import Unit
from linguapa.italian import words
from linguapa.italian.inflection import resolve_noun
from linguapa.italian.prepositions import simple
from linguapa.italian.words import SAME

_FAR = 40
"""How many units after an action its agent may be named: *la presentazione … da parte di*."""
_NEAR = 8
_BETWEEN = frozenset("poi quindi successivamente infine eventualmente anche non inoltre contestualmente".split())
_QUALIFIERS = frozenset(
    "loro sua suo sue suoi relativa relativo relative relativi conseguente successiva successivo eventuale".split()
)
_OF_ACTIONS = ("zione", "zioni", "sione", "sioni", "mento", "menti", "aggio", "ura")


def has_an_object(line: Sequence[Unit], i: int) -> bool:
    """Whether what follows *di* can be an object: not a bare singular, as in *controlli di legge*."""
    text = following_text(line, i)
    if following_text(line, i + 1) in SAME:
        return False
    if text in words.DETERMINERS or text.isdigit() or line[i].part == "article":
        return True
    resolved = resolve_noun(text)
    return resolved[1] == "p" if resolved else text.endswith("i")


def names_a_whole(line: Sequence[Unit], after: int) -> bool:
    """Whether *of the …* comes later: who does it to himself, in *l'adeguamento a tali requisiti delle strutture*."""
    for i in range(after, after + _NEAR):
        text = following_text(line, i)
        if not text or not text[:1].isalnum():
            return False
        if text == "di" and i + 1 < len(line) and line[i + 1].part == "article":
            return True
    return False


def names_its_agent(line: Sequence[Unit], after: int) -> bool:
    """Whether who acts is said: *la richiesta del cittadino*, *il rilascio da parte del Comune*."""
    if following_text(line, after) == "di":
        noun = after + 1 + (following_text(line, after + 1) in words.ARTICLES)
        if following_text(line, noun) in words.AGENTS:
            return True
    for i in range(after, after + _FAR):
        text = following_text(line, i)
        if text in ("", ".", ";"):
            return False
        if text in ("parte", "opera", "cura") and following_text(line, i - 1) in ("da", "a", "ad"):
            return True
    return False


def has_a_second_object(line: Sequence[Unit], noun: int, after: int, actions: Mapping[str, str]) -> bool:
    """Whether a second noun, beside the action, is joined to it: *effettuare il pagamento e la stampa*."""
    before = noun - 1
    if following_text(line, before) in words.ARTICLES:
        before -= 1
    preposition = simple(following_text(line, before))
    for i in range(after, len(line) - 1):
        text = line[i].text
        if text in ("", ".", ";", ":", "che"):
            return False
        if text in words.JOINS and _joins_another(line, i + 1, preposition, actions):
            return True
    return False


def _joins_another(line: Sequence[Unit], i: int, preposition: str, actions: Mapping[str, str]) -> bool:
    """Whether a second action begins at unit `i`, or a second member that leans on the preposition of the first."""
    while following_text(line, i) in _BETWEEN:
        i += 1
    text = following_text(line, i)
    if preposition and simple(text) == preposition:
        return True
    if text in words.ARTICLES and not preposition:
        return True
    if following_text(line, i - 1) == "," and simple(text):
        return False
    while following_text(line, i) in words.ARTICLES | words.PREPOSITIONS | words.DETERMINERS | _QUALIFIERS:
        i += 1
    text = following_text(line, i)
    return text.endswith(_OF_ACTIONS) or any(f"{text} {p}".rstrip() in actions for p in ("di", "a", ""))
