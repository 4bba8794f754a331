"""Putting the law at the end of a sentence, or of an item of a list, into brackets: *(art. 5 del D.Lgs. 33/2013)*."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from linguapa.finders.syntax.hit import Edit
from linguapa.finders.syntax.references.places import QUOTES
from linguapa.finders.syntax.references.sayings import Reference
from linguapa.italian.prepositions import split
from linguapa.italian.words import AGENTS
from linguapa.tree import Sentence, Word

_IS_POINTING = regex.compile(
    r"\b(?:predett|suddett|citat|medesim|stess|richiamat|succitat|sopracitat|present|vigent)[oaie]\b", regex.IGNORECASE
)
_ABBREVIATED = regex.compile(r"\b(?:ii|m\.i|mod|c\.c|c\.p)$")
"""Abbreviations whose full stop is that of the sentence, too."""
_PART = regex.compile(r"(?:paragraf|comm|punt|letter)\w+ \S+", regex.IGNORECASE)
"""A part of an act that is not named."""
_NEAR = 8
"""How many words what names a doer may have."""
_WITHIN_A_PHRASE = frozenset(("nmod", "amod", "flat", "flat:name", "flat:foreign", "compound", "appos"))
_OF_PARTICIPLES = tuple(
    f"{stem}{ending}" for stem in ("at", "it", "ut", "tt", "st", "ss", "rt", "nt", "rs", "lt") for ending in "oaie"
)
"""How participles end: what comes after them may say how or by whom a thing is done."""


def bracketed(sentence: Sentence, found: Reference) -> Edit | None:
    """The edit that puts the law at the end of a sentence or an item into brackets; `None` where it may say how."""
    words = sentence.words
    first = next(w.i for w in words if w.end > found.start)
    rest = sentence.shadow[found.end : sentence.end].strip()
    if first < 3 or rest not in ("", ".", ";") or "(" in found.cited or found.cited.endswith(")"):
        return None
    if _IS_POINTING.search(found.cited) or _PART.fullmatch(found.cited) or words[first].low in ("come", "così"):
        return None
    if rest == "" and sentence.kind == "paragraph" and words[-1].text.endswith("."):
        return None
    has_comma = words[first - 1].low == ","
    before = words[first - 1 - has_comma]
    if not _may_take(words, before) or (found.said and not any(sign.isdigit() for sign in found.cited)):
        return None
    lows = [word.low for word in words[:first]]
    if lows.count("(") > sum(")" in low for low in lows) or sum(low in QUOTES for low in lows) % 2:
        return None
    if found.is_manner and not has_comma:
        return None
    stop = "." if _ABBREVIATED.search(found.cited) else ""
    return Edit(before.end, found.end, f" ({found.cited}{stop})")


def _may_take(words: Sequence[Word], before: Word) -> bool:
    """Whether brackets right behind the word say whose law it is: it is a thing, not who acts, nor what is done."""
    if before.pos not in ("NOUN", "ADJ") or before.text.endswith((".", *_OF_PARTICIPLES)):
        return False
    return not _is_someone(before) and not _is_of_a_doer(words, before.i)


def _is_someone(noun: Word) -> bool:
    """Whether the noun, or one that it hangs on, names who acts: the law would seem to be that of the office."""
    while True:
        case = noun.child("case")
        if noun.pos == "PROPN" or noun.low in AGENTS or noun.text[1:].isupper() or noun.dep == "obl:agent":
            return True
        if case and noun.dep == "obl" and (split(case.low) or (case.low,))[0] == "da":
            return True
        if noun.dep not in _WITHIN_A_PHRASE or noun.head is noun:
            return False
        noun = noun.head


def _is_of_a_doer(words: Sequence[Word], last: int) -> bool:
    """Whether the words end with who does what a participle says: *predisposto dal commissario per la spesa*."""
    return any(
        word.low.endswith(_OF_PARTICIPLES) and (split(following.low) or (following.low,))[0] == "da"
        for word, following in pairwise(words[max(0, last - _NEAR) : last])
    )
