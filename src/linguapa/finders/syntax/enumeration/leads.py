"""What leads to the first member of an enumeration, where no colon does."""

from __future__ import annotations

from collections.abc import Sequence

from linguapa.finders.syntax.enumeration.members import (
    NOMINAL,
    after_verb,
    has_predicate,
    is_verbal,
    preposition_in,
    shape,
)
from linguapa.italian.words import ARTICLES, INDEFINITE_ARTICLES
from linguapa.tree import Word

_LEADING = frozenset(
    "attraverso mediante tramite con per su tra fra presso verso contro come quali cui ossia cioè".split()
)
"""What a noun phrase may follow, besides a verb."""
_BEFORE_NOUNS = frozenset("di a ad da in".split())
_PURPOSES = frozenset("obiettivo obiettivi scopo fine finalità compito compiti possibilità obbligo intento".split())
_BEFORE = {
    "infinitive": ("VERB", "AUX", "ADJ", "ADP", "ADV", "NOUN"),
    "finite": ("NOUN", "PROPN", "ADJ", "PRON"),
    "": ("NOUN", "VERB", "AUX", "ADJ", "PROPN", "PRON", "ADV"),
}


def start(words: Sequence[Word], first: int, last: int, kind: str, others: Sequence[tuple[int, int]]) -> int | None:
    """Where, among the words `[first, last)`, the first member begins; `None` where that is not sure.

    `others` are the members that follow, to which it has to be like.
    """
    places = [i for i in range(first, last) if shape(words, i) == kind and not _has_verb_behind(words, i, last, kind)]
    if kind == "infinitive":
        places = [i for i in places if i == first or words[i - 1].low != "non"]
    if kind == "noun":
        places = _without_complements(words, places, others)
    elif kind == "article":
        free = [i for i in places if not i or words[i - 1].low not in _BEFORE_NOUNS]
        places = _likest(words, free or places, others)
    if len(places) != 1 or not places[0]:
        return None
    place = places[0]
    if first and not (_is_clause(words, first, place) and not _is_member_itself(words, first)):
        return None
    if not kind.startswith("finite") and not any(word.pos in ("VERB", "AUX") for word in words[:place]):
        return None
    if kind in NOMINAL:
        return place if _leads(words, first, place, kind) else None
    key = kind if kind in _BEFORE else "finite" if kind.startswith("finite") else ""
    return place if words[place - 1].pos in _BEFORE[key] else None


def is_aside(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether the words between two commas part a verb from what it governs: *indica, per ogni anno, i costi*."""
    if first < 2 or not preposition_in(words[first].low):
        return False
    if words[first - 2].pos not in ("VERB", "AUX") and words[first - 2].low not in _LEADING:
        return False
    return all(word.pos not in ("VERB", "AUX") for word in words[first:last])


def _has_verb_behind(words: Sequence[Word], i: int, last: int, kind: str) -> bool:
    return has_predicate(words, after_verb(words, i, last) if kind.startswith("finite") else i, last)


def _without_complements(words: Sequence[Word], places: Sequence[int], others: Sequence[tuple[int, int]]) -> list[int]:
    """The places without those in a complement of another, where the other members all have complements too."""
    if not all(any(preposition_in(word.low) for word in words[first + 1 : end]) for first, end in others):
        return list(places)
    free = [i for i in places if i and not (preposition_in(words[i - 1].low) and any(p < i for p in places))]
    return [i for i in free if i == free[0] or words[i - 1].pos in ("VERB", "AUX")]


def _likest(words: Sequence[Word], places: Sequence[int], others: Sequence[tuple[int, int]]) -> list[int]:
    """Of two places, the second in a complement of the first, the one to which the other members are like."""
    if len(places) != len(("one", "two")) or not preposition_in(words[places[1] - 1].low):
        return list(places)
    one, two = places
    preposition = words[two - 1].low
    if all(any(word.low == preposition for word in words[first:last]) for first, last in others):
        return [one]
    if words[one].low in INDEFINITE_ARTICLES and all(words[first].low in INDEFINITE_ARTICLES for first, _ in others):
        return [one] if words[two].low not in INDEFINITE_ARTICLES else list(places)
    return list(places)


def _is_clause(words: Sequence[Word], first: int, place: int) -> bool:
    """Whether what stands between a comma and the first member is no mere aside."""
    return any(word.pos in ("VERB", "AUX") or word.low in _PURPOSES for word in words[first:place])


def _is_member_itself(words: Sequence[Word], first: int) -> bool:
    """Whether what leads is one of several verbs without a joint: *tutelare i parchi, curare le strade, …*."""
    kind = shape(words, first)
    return is_verbal(kind) and any(shape(words, i).rstrip("+") == kind for i in range(first - 1))


def _leads(words: Sequence[Word], first: int, place: int, kind: str) -> bool:
    """Whether a verb, or what serves as a preposition, leads to the noun phrase at `place`."""
    before = words[place - 1]
    if words[place].pos == "NUM":
        return False
    if before.low in _BEFORE_NOUNS:
        return kind == "noun" or words[place - 2].pos in ("VERB", "AUX")
    if before.pos == "ADV" and place > 1:
        before = words[place - 2]
    if before.pos in ("VERB", "AUX") or before.low in _LEADING:
        return True
    return kind == "article" and _is_behind_complement(words, first, place)


def _is_behind_complement(words: Sequence[Word], first: int, place: int) -> bool:
    """Whether one complement or adjective parts a verb from the noun phrase: *indicare nella domanda il nome*."""
    i = place - 1
    while i > first and words[i].pos in ("NOUN", "ADJ", "PROPN", "ADP"):
        i -= 1
    if words[i].pos not in ("VERB", "AUX") or words[place].low not in ARTICLES:
        return False
    i += 1 + (words[i + 1].pos == "ADJ")
    return i == place or (preposition_in(words[i].low) != "" and i + 1 < place and words[place - 1].low.isalpha())
