"""What form of a verb stands in a text: its tags, as the words around it leave them, and its pronouns."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from linguapa.finders.context import auxiliary, following_text, is_content, is_verb_place
from linguapa.finders.patterns import Element
from linguapa.finders.units import Unit, fold
from linguapa.italian import words
from linguapa.italian.clitics import without_clitics
from linguapa.italian.inflection import forms, infinitive
from linguapa.types import PartOfSpeech

PRONOUNS = {"1s": "mi", "2s": "ti", "3s": "si", "1p": "ci", "2p": "vi", "3p": "si"}
"""The reflexive pronoun of each person."""
PERSONS = {"mi": ("1s",), "ti": ("2s",), "si": ("3s", "3p"), "ci": ("1p",), "vi": ("2p",)}
"""The persons of each reflexive pronoun."""
UNELIDED = {"m'": "mi", "t'": "ti", "s'": "si", "c'": "ci", "v'": "vi"}
PARTICIPLES = ("pms", "pfs", "pmp", "pfp")
_ASK_SUBJUNCTIVE = frozenset(
    """
    che qualora purchè affinchè laddove ove benchè sebbene nonostante caso condizione ovunque chiunque qualunque
    finchè ammesso
    """.split()
)
_ASK_INDICATIVE = frozenset("se quando come tu perchè poichè mentre dove".split())
_FAR = 12
"""How many units back a conjunction may stand from its verb."""


class Form(NamedTuple):
    """A verb in a text: its tags, the pronouns at its end, and where its reflexive pronoun stands, if it has one."""

    tags: tuple[str, ...]
    pronouns: str
    reflexive: int | None

    @property
    def is_participle(self) -> bool:
        """Whether it is a past participle."""
        return self.tags[0] in PARTICIPLES


def form_of(line: Sequence[Unit], i: int, element: Element) -> Form | None:
    """The form of the verb at unit `i`; `None` where it is not the verb after all."""
    lemma = infinitive(element.text)
    text, pronouns = line[i].text, ""
    known = tags_of(lemma, "verb")
    if text == lemma[:-1]:
        text = lemma
    if text not in known:
        text, pronouns = next(((form, p) for form, p in without_clitics(text) if form in known), ("", ""))
    found = known.get(text, ())
    if pronouns:
        found = tuple(tag for tag in found if tag in ("inf", "ger", "mp2p", "mp1p"))
    found = tuple(_narrowed(found, line, i))
    if not found:
        return None
    return Form(found, pronouns, _reflexive(line, i, found, pronouns))


@cache
def tags_of(lemma: str, pos: PartOfSpeech) -> dict[str, tuple[str, ...]]:
    """The tags of each folded form of a word."""
    known: dict[str, tuple[str, ...]] = {}
    for form, tag, _ in forms(lemma, pos):
        folded = fold(form)
        known[folded] = (*known.get(folded, ()), tag)
    return known


def _narrowed(tags: tuple[str, ...], line: Sequence[Unit], i: int) -> Sequence[str]:
    """The tags that the words before leave: a participle after an auxiliary, a subjunctive after *che*."""
    participles = [tag for tag in tags if tag in PARTICIPLES]
    finite = [tag for tag in tags if tag not in participles]
    if participles and finite:
        before = i - 1
        while following_text(line, before) in words.BETWEEN_VERBS:
            before -= 1
        if auxiliary(line, i) or is_content(line, before):
            return participles
        if before < i - 1 or not is_verb_place(line, i):
            return tags
    if not finite:
        return participles
    if following_text(line, i - 1):
        finite = [tag for tag in finite if not tag.startswith("mp")] or finite
    finite = _of_the_person(finite, line, i)
    moods = {tag[0] for tag in finite}
    if {"i", "s"} <= moods:
        mood = _mood(line, i)
        return [tag for tag in finite if tag[0] == mood]
    return finite


def _of_the_person(tags: Sequence[str], line: Sequence[Unit], i: int) -> list[str]:
    """The tags without those of the first person that nothing speaks for: *sono* is *loro* unless *io* comes before."""
    first = [tag for tag in tags if tag[-2:] == "1s"]
    others = [tag for tag in tags if tag not in first]
    if any(tag[-2:] == "3p" for tag in others) and first:
        if following_text(line, i - 1) == "io":
            return first
        if not following_text(line, i - 1)[:1].isalpha() or _speaks_of_oneself(line, i):
            return list(tags)
    return others or first


def _speaks_of_oneself(line: Sequence[Unit], i: int) -> bool:
    """Whether *io* stands in the same sentence before."""
    return any(line[j].text == "io" for j in range(max(0, i - _FAR), i))


def _mood(line: Sequence[Unit], i: int) -> str:
    """The mood that the conjunction before asks for: without one, the subjunctive (of courtesy)."""
    for j in range(i - 1, max(-1, i - _FAR), -1):
        text = line[j].text
        if text in _ASK_SUBJUNCTIVE or not text:
            return "s"
        if text in _ASK_INDICATIVE:
            return "i"
    return "s"


def _reflexive(line: Sequence[Unit], i: int, tags: Sequence[str], pronouns: str) -> int | None:
    """The unit that holds the reflexive pronoun: the verb itself, or one before it or its auxiliary."""
    if pronouns in PERSONS:
        return i
    if tags[0] in ("inf", "ger"):
        return None
    before = i - 1
    if tags[0] in PARTICIPLES:
        if following_text(line, before) not in words.ESSERE:
            return None
        before -= 1
    text = following_text(line, before)
    pronoun = UNELIDED.get(text, text)
    if pronoun not in PERSONS:
        return None
    persons = {tag[-2:] for tag in tags}
    if persons & set(PRONOUNS) and not persons & set(PERSONS[pronoun]):
        return None
    return before
