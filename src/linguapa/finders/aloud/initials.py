"""Whether capitals are those of an acronym, a numeral or a code, or of a word that is written loud."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from linguapa.italian.apostrophes import APOSTROPHES
from linguapa.italian.capital_words import ACRONYMS, LOUD, NOT_ROMAN, ROMAN
from linguapa.italian.places import PLACES
from linguapa.italian.words import CLOSED, MONTHS, WEEKDAYS
from linguapa.rules import built_in
from linguapa.types import Token

_SHORT = 3
"""Up to how many letters a word has to be of a closed class or very frequent, or else may be an acronym."""
_LONG = 6
"""From how many letters on a word is hardly an acronym, even if nobody knows it."""
_VERY_FREQUENT = 5
"""Once in ten thousand words, on the Zipf scale."""


@cache
def _acronyms() -> frozenset[str]:
    """Those that the cards explain, and others."""
    return ACRONYMS | {term.phrase for rule in built_in() if rule.finder == "acronyms" for term in rule.terms}


def is_known_acronym(word: str) -> bool:
    """Whether the word in capitals is an acronym or a Roman numeral for sure."""
    if word.lower() not in CLOSED and word in _acronyms():
        return True
    return word not in NOT_ROMAN and ROMAN.fullmatch(word) is not None


def is_acronym(word: str) -> bool:
    """Whether the word in capitals may be an acronym or an initial: what is short and of no closed class too."""
    low = word.lower()
    return is_known_acronym(word) or (len(word) <= _SHORT and low not in CLOSED and not _is_frequent(low))


def _is_frequent(low: str) -> bool:
    from linguapa.classifier.frequencies import zipf

    return len(low) == _SHORT and zipf(low) >= _VERY_FREQUENT


def counts(word: str) -> bool:
    """Whether the word in capitals is a word of the language, or a name, and no acronym."""
    if len(word) == 1 or word in LOUD or is_acronym(word):
        return False
    return word.lower() in CLOSED or len(word) >= _LONG or is_content(word)


def is_content(word: str) -> bool:
    """Whether it is a word that is known, and more than an article or a preposition."""
    low = word.lower()
    if len(low) <= _SHORT or low in CLOSED:
        return False
    if low in MONTHS or low in WEEKDAYS or low in PLACES:
        return True
    from linguapa.finders.aloud.forms import is_word

    return is_word(low)


def has_apostrophe(tokens: Sequence[Token], i: int) -> bool:
    """Whether an apostrophe touches the word at `i`: *L'*, *CITTA'*."""
    return i + 1 < len(tokens) and tokens[i + 1].start == tokens[i].end and tokens[i + 1].text in APOSTROPHES


def is_code(tokens: Sequence[Token], i: int) -> bool:
    """Whether a figure touches the word, or stops do on both sides: *AB123*, *F24*, *GE.SE.NU*."""
    if tokens[i].kind != "word":
        return False
    around = tokens[max(0, i - 2) : i + 3]
    glued = [(a, b) for a, b in pairwise(around) if a.end == b.start and tokens[i] in (a, b)]
    if any("number" in (a.kind, b.kind) for a, b in glued):
        return True
    return any(_is_inner_stop(around, token) for pair in glued for token in pair)


def _is_inner_stop(tokens: Sequence[Token], stop: Token) -> bool:
    """Whether words touch the stop on both sides."""
    words = [t for t in tokens if t.kind == "word" and stop.start in (t.end, t.start - 1)]
    return stop.kind == "stop" and stop.text == "." and len(words) > 1
