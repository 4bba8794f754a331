"""How much of a sentence a law that it cites may bear on, and how the sentence goes on without it."""

from __future__ import annotations

from linguapa.finders.syntax.grammar import AUXILIARIES
from linguapa.finders.syntax.hit import Edit
from linguapa.finders.syntax.references.places import Place
from linguapa.finders.syntax.references.sayings import saying
from linguapa.tree import Word

NO_CONTINUATION = frozenset("e ed o od ma nonché né ovvero oppure che quale quali cui e/o bensì recante".split())
"""What shows that the words after a citation do not begin a sentence."""
_LONGEST = 50
"""The most words, and signs, of a sentence that one law can be that of."""
_TO_COME = frozenset("seguito seguente seguenti".split())


def leads_to(place: Place, word: Word, root: Word) -> bool:
    """Whether the way from the word up to the root keeps off the citation."""
    while word is not root:
        if word.head is word or place.holds(word.head):
            return False
        word = word.head
    return True


def opens_the_verb(word: Word, root: Word) -> bool:
    """Whether the word is the predicate, or stands with it: *non*, a pronoun, an auxiliary."""
    return word is root or (
        word.head is root
        and (word.dep in AUXILIARIES or word.low == "non" or word.dep.startswith("expl") or word.pos == "PRON")
    )


def is_one_rule(place: Place) -> bool:
    """Whether the sentence says so little that the law can be that of all of it: no address, no list to come."""
    others = place.others
    if len(others) > _LONGEST or any(word.low in _TO_COME for word in others):
        return False
    return not any("@" in word.text or "www." in word.low or "://" in word.text for word in others)


def put(place: Place, root: Word, start: int, text: str) -> Edit | None:
    """The edit that puts `text` in place of the sentence from `start` on, and the law behind it."""
    law = saying(place.found, root)
    if law is None:
        return None
    stop = "" if text.endswith(".") else "."
    last = "" if place.found.named.endswith(".") else "."
    return Edit(start, place.sentence.words[-1].end, f"{text}{stop} {law}{place.found.named}{last}")
