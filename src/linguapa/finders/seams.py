"""Where a rewrite meets the word before it: articles, elision, the euphonic *d*; markup is never taken away."""

from __future__ import annotations

from dataclasses import replace
from html import unescape

import regex

from linguapa.finders.inflect.wording import Agreement, Link
from linguapa.finders.place import Place
from linguapa.italian.apostrophes import APOSTROPHES, straight
from linguapa.italian.articles import refit
from linguapa.italian.case import in_the_case_of, is_shouted
from linguapa.italian.determiners import agree, unelided
from linguapa.italian.junctions import rejoin
from linguapa.italian.prepositions import split
from linguapa.italian.sounds import onset
from linguapa.italian.words import DETERMINERS
from linguapa.prose.canvas import FILLER
from linguapa.types import Rewrite

_PRONOUNS = frozenset("lo la gli le li".split())
"""Pronouns that are written like articles."""
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")


def behind(place: Place, text: str, bare: Rewrite, link: Link) -> Rewrite | None:
    """The rewrite with the text, widened to the word before where that has to change with what now follows it."""
    before, new = place.before, _WORD.search(text)
    if new is None:
        return clean(place, replace(bare, text=text))
    if before is None:
        word = place.apart_before
        stays = not word or _refitted(word, place.shown, new.group(), link) == word
        return clean(place, replace(bare, text=text)) if stays else None
    word, start = before
    changed = _refitted(word, place.shown, new.group(), link)
    if changed is None:
        return None
    if changed == word:
        return clean(place, replace(bare, text=text))
    gap = "" if changed.endswith(tuple(APOSTROPHES)) else " "
    return clean(place, replace(bare, start=start, text=f"{changed}{gap}{text}"))


def _refitted(word: str, old: str, new: str, link: Link) -> str | None:
    """The word before, as it has to be when `new` follows in place of `old`; `None` where that is not known."""
    determiner = straight(word.lower())
    fitted: str | None
    if isinstance(link, Agreement):
        fitted = _agreeing(determiner, old, new, link)
    elif link and determiner in _PRONOUNS:
        fitted = determiner
    elif determiner.endswith("'"):
        fitted = determiner if onset(new) == "vowel" else unelided(determiner, new)
    elif onset(new) == "vowel" and (determiner == "una" or split(determiner)):
        fitted = refit(determiner, new)
    else:
        fitted = rejoin(determiner, old, new)
    if fitted is None or fitted == determiner:
        return fitted and word
    return fitted.upper() if word.isupper() and is_shouted(new) else in_the_case_of(word, fitted)


def _agreeing(determiner: str, old: str, new: str, agreement: Agreement) -> str | None:
    fitted = agree(determiner, new, *agreement.new)
    if fitted:
        return fitted if agreement.changes or _sounds_otherwise(determiner, old, new) else determiner
    if agreement.changes and determiner in DETERMINERS:
        return None
    if determiner.endswith("'"):
        return determiner if onset(new) == "vowel" else unelided(determiner, new)
    return rejoin(determiner, old, new)


def _sounds_otherwise(determiner: str, old: str, new: str) -> bool:
    """Whether the word now begins otherwise, or with a vowel that the article is not elided before: *la UO*."""
    return onset(new) != onset(old) or (onset(new) == "vowel" and not determiner.endswith("'"))


def clean(place: Place, rewrite: Rewrite) -> Rewrite | None:
    """The rewrite, unless what it takes away holds markup other than character references."""
    prose = place.document.prose
    start, end = rewrite.start, place.end
    taken, shown = prose.text[start:end], prose.shadow[start:end].replace(FILLER, "")
    return rewrite if shown.split() in (taken.split(), unescape(taken).split()) else None
