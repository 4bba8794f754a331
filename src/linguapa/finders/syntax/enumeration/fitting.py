"""Whether a list would read well: what leads to it takes a colon, and each member is whole on a line of its own."""

from __future__ import annotations

from collections.abc import Sequence

from linguapa.finders.syntax.enumeration.members import is_locution, preposition_in
from linguapa.italian.inflection import resolve_adjective
from linguapa.tree import Word

Span = tuple[int, int]

_TURNS = frozenset("compreso compresa compresi comprese inteso intesa intesi intese detto detta detti dette".split())
"""What means something else before a colon: *siano compresi i compiti* is no *compresi: i compiti*."""
_BEFORE_LIST = frozenset(
    """
    anche come esempio inoltre ovvero cioè ossia così invece quindi pertanto infatti mediante tramite attraverso sia
    presso verso contro tra fra
    """.split()
)
_PRONOUNS = frozenset("esso essa essi esse quest'ultimo quest'ultima ne".split())
_POINTING = frozenset(
    """
    relativo relativa relativi relative rispettivo rispettiva rispettivi rispettive suo sua suoi sue loro stesso stessa
    stessi stesse medesimo medesima medesimi medesime predetto predetta predetti predette questi queste tale tali
    """.split()
)
"""What points at another thing named before it, which may stand in another line."""


def fits(words: Sequence[Word], lead: int) -> bool:
    """Whether a colon fits behind the words before the list: a noun, an adjective or a verb stands last, no adverb."""
    i = lead - (words[lead].text != ":" and words[lead - 1].text == ",")
    word = words[i - 1]
    if word.low in _TURNS or (i > 1 and _is_locution(words[i - 2].low, word.low)):
        return False
    return word.pos != "ADV" or word.low in _BEFORE_LIST or word.low.endswith("mente") or words[lead].text == ":"


def stand_alone(words: Sequence[Word], members: Sequence[Span]) -> bool:
    """Whether no member points into another, or holds two things that a comma ought to part."""
    if any(_points_out(words[first:last]) for first, last in members[1:]):
        return False
    return not any(_is_run_together(words[first:last]) for first, last in members)


def _points_out(member: Sequence[Word]) -> bool:
    """Whether a word points at something that its own line has not named before."""
    noun = next((i for i, word in enumerate(member) if word.pos in ("NOUN", "PROPN")), len(member))
    return any(word.low in _PRONOUNS or (word.low in _POINTING and i < noun) for i, word in enumerate(member))


def _is_locution(preposition: str, noun: str) -> bool:
    return preposition_in(preposition) != "" and is_locution(preposition, noun)


def _is_run_together(member: Sequence[Word]) -> bool:
    """Whether a second noun comes right behind the adjective of the first: *orientamento sessuale mobilità*."""
    return any(
        one.pos == "NOUN" and two.pos == "ADJ" and three.pos == "NOUN" and not resolve_adjective(three.low)
        for one, two, three in zip(member, member[1:], member[2:], strict=False)
    )
