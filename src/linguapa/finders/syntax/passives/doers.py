"""Who acts in a passive: those that *da*, *da parte di* or *a cura di* names, as far as it is certain."""

from __future__ import annotations

from typing import NamedTuple

from linguapa.finders.reading import Reading
from linguapa.finders.syntax import grammar
from linguapa.finders.syntax.grammar import AND, OR
from linguapa.finders.syntax.passives.agent_phrase import BEYOND, Member, member
from linguapa.finders.syntax.passives.agent_steps import OF, TO
from linguapa.finders.syntax.passives.passive import BY, FROM, Passive
from linguapa.finders.syntax.passives.phrases import cuts_name
from linguapa.italian.passives import EFFECTS, FEELINGS, MADE_OF, RULERS, RULING, SOURCES, SYSTEMS, TIMES, can_act
from linguapa.tree import Sentence, Word

_FAR = 10
_MOVED = frozenset("acquisire inviare iscrivere trasferire trasmettere spostare importare".split())


class Doer(NamedTuple):
    """Who acts: the words `[start, last)`, *da* included, the noun of the first, their number, and the phrase alone.

    `is_bare` says that the phrase has no article, `is_body` that it names people, a body or a norm.
    """

    start: int
    last: int
    noun: Word
    number: str
    text: str
    is_bare: bool
    is_body: bool


def doer(sentence: Sentence, passive: Passive, reading: Reading) -> Doer | None:
    """Who acts, if where the phrase begins and where it ends is certain."""
    start = _start(sentence, passive)
    if start < 0:
        return None
    is_plain = sentence.low(start) in FROM and sentence.low(start + 1) != "parte"
    first = start if is_plain else start + 2
    found = _members(sentence, first, FROM if is_plain else OF, reading)
    if not found or not all(_acts(sentence, passive, one, is_plain=is_plain) for one in found):
        return None
    last = found[-1].last
    is_open = sentence.low(last) in TO | BEYOND
    if cuts_name(sentence, first, first + 1 if is_open else last, reading):
        return None
    text = _text(sentence, found, "da" if is_plain else "di")
    links = {sentence.low(one.first - 1) for one in found[1:]}
    number = "p" if links & AND else "p" if any(one.number == "p" for one in found) else "s"
    is_bare = sentence.low(first) == "da" and sentence.words[first + 1] is found[0].noun and found[0].number == "p"
    is_body = all(_is_body(sentence, one) for one in found)
    return Doer(start, last, found[0].noun, number, text, is_bare, is_body) if text else None


def _start(sentence: Sentence, passive: Passive) -> int:
    """Where *da* begins, -1 where none is near, or where it may go with another word."""
    words = sentence.words
    for i in range(passive.last, min(passive.last + _FAR, len(words) - 1)):
        word = words[i]
        is_by = (word.low, words[i + 1].low) in BY
        if word.low in FROM or is_by:
            if words[i - 1].low == "che":
                return -1
            is_named = passive.agent is not None and i <= passive.agent.i <= i + 5
            is_next = all(w.pos == "ADV" for w in words[passive.last : i])
            return i if is_named or is_next else -1
        if word.pos in ("VERB", "AUX", "SCONJ", "PRON") or word.low in ".;:(":
            return -1
    return -1


def _members(sentence: Sentence, i: int, prepositions: frozenset[str], reading: Reading) -> list[Member]:
    """Each of those who act; none where the series has no end that is certain."""
    found: list[Member] = []
    while True:
        one = member(sentence, i, reading, is_second=bool(found))
        if one is None:
            return []
        found.append(one)
        i = one.last
        is_linked = sentence.low(i) in AND | OR | {","}
        if not is_linked or sentence.low(i + 1) not in prepositions:
            break
        i += 1
    series = [sentence.low(one.first - 1) for one in found[1:]]
    if series and (series[-1] == "," or any(link != "," for link in series[:-1])):
        return []
    return [] if sentence.low(i) in AND | OR and not _is_verb(sentence, i + 1) else found


def _is_verb(sentence: Sentence, i: int) -> bool:
    return i < len(sentence.words) and sentence.words[i].pos in ("VERB", "AUX")


def _acts(sentence: Sentence, passive: Passive, one: Member, *, is_plain: bool) -> bool:
    """Whether these act, and are not where, whence or since when."""
    noun, lemmas = one.noun, {passive.lemma, *(lemma for _, lemma in passive.others)}
    if lemmas & (FEELINGS | MADE_OF) or (is_plain and lemmas & SOURCES) or noun.low in TIMES:
        return False
    if is_plain and lemmas & _MOVED and sentence.low(one.last) in TO:
        return False
    if can_act(noun.low) or (noun.low in SYSTEMS and not lemmas & _MOVED):
        return True
    if noun.low in RULERS:
        return lemmas <= RULING | EFFECTS
    if _is_name(sentence, one):
        return not lemmas & _MOVED
    has_article = one.noun.i > one.first or sentence.low(one.first) != "da"
    is_near = is_plain and has_article and one.first == passive.last and noun.pos == "NOUN"
    return (
        is_near and lemmas <= EFFECTS and (one.last == len(sentence.words) or sentence.words[one.last].pos == "PUNCT")
    )


def _is_name(sentence: Sentence, one: Member) -> bool:
    """Whether the noun is an acronym or has a capital of its own: *dall'ATS*, *dall'Area Sicurezza*."""
    noun = one.noun
    after = sentence.words[noun.i + 1] if noun.i + 1 < one.last else None
    is_capital = noun.text[0].isupper() and (noun.pos == "PROPN" or (after is not None and after.text[0].isupper()))
    is_name = noun.text[1:2].isupper() or is_capital
    return is_name and len(noun.text) > 1 and not any(char.isdigit() for char in noun.text)


def _is_body(sentence: Sentence, one: Member) -> bool:
    return can_act(one.noun.low) or one.noun.low in RULERS or _is_name(sentence, one)


def _text(sentence: Sentence, members: list[Member], preposition: str) -> str:
    parts: list[str] = []
    for one in members:
        phrase = grammar.without_preposition(preposition, sentence.text(one.first, one.last))
        if not phrase:
            return ""
        link = sentence.low(one.first - 1) if parts else ""
        parts.append(phrase if not link else f", {phrase}" if link == "," else f" {link} {phrase}")
    return "".join(parts)
