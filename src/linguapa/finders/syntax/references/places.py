"""Where in a sentence a law is cited, and whether the sentence is complete without it."""

from __future__ import annotations

from typing import NamedTuple

import regex

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.following import next_points_back
from linguapa.finders.syntax.grammar import AUXILIARIES, finite, is_finite, is_main, subject
from linguapa.finders.syntax.references.sayings import Reference
from linguapa.tree import Sentence, Word

_POINTING_BACK = frozenset(
    f"{stem}{ending}"
    for stem in ("predett", "suddett", "citat", "medesim", "stess", "richiamat", "anzidett")
    for ending in "oaie"
) | frozenset("tale tali esso essa essi esse quest'ultimo quest'ultima".split())
"""What may stand for the law, or for what it says."""
_ACTS = frozenset(
    """
    art art. artt artt. articolo articoli comma commi norma norme disposizione disposizioni decreto d.lgs d.lgs. dpr
    d.p.r. dpcm legge leggi l. codice regolamento direttiva delibera ordinanza
    """.split()
)
"""What an act is called where it is named again."""
_NAMES_A_LAW = regex.compile(
    r"\b(?:art|artt|articol[oi]|d\.? ?lgs|legge|decreto|codice|regolamento)\b", regex.IGNORECASE
)
_REFERS = regex.compile(
    r"\b(?:predett|suddett|citat|medesim|stess|richiamat|succitat|sopracitat)[oaie]\b", regex.IGNORECASE
)
_FORBIDDEN = frozenset("? ! ; [ ] • …".split())
QUOTES = frozenset('« » “ ” "'.split())
"""The signs of quotations."""
_BEFORE_A_VERB = frozenset("non si ne lo la li le ci vi anche inoltre quindi pertanto ,".split())


class Place(NamedTuple):
    """Where a citation stands: the words `[first, after)`, with what leads to it."""

    sentence: Sentence
    reading: Reading
    found: Reference
    first: int
    after: int

    def holds(self, word: Word) -> bool:
        """Whether the word belongs to the citation."""
        return self.first <= word.i < self.after

    @property
    def others(self) -> list[Word]:
        """The words of the sentence outside the citation."""
        return self.sentence.words[: self.first] + self.sentence.words[self.after :]

    @property
    def text(self) -> str:
        """The sentence without the citation."""
        shadow, found = self.sentence.shadow, self.found
        return shadow[self.sentence.start : found.start] + shadow[found.end : self.sentence.end]

    @classmethod
    def of(cls, sentence: Sentence, reading: Reading, found: Reference) -> Place:
        """The place of a citation that was found."""
        first = next(word.i for word in sentence.words if word.end > found.start)
        after = next((word.i for word in sentence.words if word.start >= found.end), len(sentence.words))
        return cls(sentence, reading, found, first, after)


def predicate(place: Place) -> Word | None:
    """The one main predicate of a statement that is complete without the citation."""
    roots = place.sentence.roots
    if not is_whole(place) or len(roots) != 1 or place.holds(roots[0]) or not is_main(roots[0]):
        return None
    root, verb = roots[0], finite(roots[0])
    if verb is None or not verb.is_(Mood="Ind"):
        return None
    seconds = [child for child in root.children if child.dep in ("conj", "parataxis") and is_finite(child)]
    if seconds and (place.first or any(subject(second) or second.dep == "parataxis" for second in seconds)):
        return None
    return root


def is_whole(place: Place) -> bool:
    """Whether the sentence ends with a full stop, and is one statement by its signs."""
    words = place.sentence.words
    ends = words[-1].text == "." or (place.after == len(words) and words[-1].text.endswith("."))
    return ends and _FORBIDDEN.isdisjoint(word.low for word in place.others) and _is_one_statement(place)


def _is_one_statement(place: Place) -> bool:
    """Whether the words show no second statement beside the first, and no quotation or bracket cut in two."""
    words = place.sentence.words
    for half in (words[: place.first], words[place.after :]):
        lows = [word.low for word in half]
        if sum(low in QUOTES for low in lows) % 2 or lows.count("(") > sum(")" in low for low in lows):
            return False
    if place.first and any(_begins_another(place, word) for word in place.others):
        return False
    colon = next((word.i for word in place.others if word.low == ":"), len(words))
    return place.first < colon and not any(word.is_(VerbForm="Fin") for word in words[colon:])


def _begins_another(place: Place, word: Word) -> bool:
    """Whether a conjunction leads straight to a finite verb, as in *è vietato e comporta*."""
    if word.low not in ("e", "ed", "o", "ma", "mentre"):
        return False
    following = iter(place.sentence.words[word.i + 1 :])
    verb = next((w for w in following if w.low not in _BEFORE_A_VERB), None)
    if verb is None or not verb.is_(VerbForm="Fin"):
        return False
    second = verb.head if verb.dep in AUXILIARIES else verb
    return second.dep != "conj" or second.head.dep not in ("acl:relcl", "advcl", "ccomp", "csubj")


def is_pointed_at(place: Place) -> bool:
    """Whether other words may stand for the law, or the next sentence for what this one says."""
    if any(_points_back(place, word) for word in place.others) or next_points_back(place.sentence, place.reading):
        return True
    return _REFERS.search(place.found.cited) is not None and _NAMES_A_LAW.search(place.text) is not None


def _points_back(place: Place, word: Word) -> bool:
    """Whether the word points back at the law: *il predetto articolo*; alone, *dello stesso*, only at one before it."""
    if word.low not in _POINTING_BACK:
        return False
    following = place.sentence.words[word.i + 1 : word.i + 2]
    is_alone = not following or following[0].pos not in ("NOUN", "PROPN", "ADJ", "NUM")
    return (is_alone and place.first == 0) or any(w.low in _ACTS for w in following)
