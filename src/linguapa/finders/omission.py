"""Leave a phrase out: with its comma, and with a capital for the word that comes first instead."""

from __future__ import annotations

import regex

from linguapa.finders.inflect.wording import Link
from linguapa.finders.place import Place
from linguapa.finders.seams import behind, clean
from linguapa.italian.apostrophes import APOSTROPHES
from linguapa.italian.case import capitalised
from linguapa.types import Rewrite

_OPENING_MARKUP = regex.compile(r"(?:[*_~\[]+|<\w[^<>]*>)*")
_LEANS = regex.compile(
    r"(?:\W*(?:nel|nello|nell['’]|al|per|in)\s*)?\b(?:\p{L}+(?:ndo|are|ere|ire|rre)(?:si|lo|la|li|le|ne)?|"
    r"(?:vist|considerat|premess|sentit|pres|richiamat|attes|ritenut|dat|tenut)[oaie])\b",
    regex.IGNORECASE,
)
"""A clause without a subject of its own, at the start of a sentence."""
_GREETS = regex.compile(
    r"\W*(?:gentil[ei]|car[oaie]|egregi[oaie]?|spettabil[ei]|signor[aei]?|buongiorno|buonasera|ciao|salve)\b[^,]*,$",
    regex.IGNORECASE,
)
"""A greeting, whose comma stays: *Gentili genitori, come è noto, …*."""
_FEW = 4
"""How many words before a formula are no more than a date or an adverb."""
_CLOSERS = frozenset(')]»”";')


def take_out(place: Place, safe: bool, link: Link) -> Rewrite | None:
    """The rewrite that takes the phrase out; `None` where what stays would not hold together."""
    following = place.following
    if place.article or place.is_elided:
        return None
    if following is None or following.kind == "stop" or following.text in _CLOSERS:
        return _take_out_last(place)
    opens = place.opens_sentence
    if not opens and place.shown.lower().endswith("che") and _leaves_a_clause_hanging(place):
        return None
    between_commas = following.text == "," and place.previous is not None and place.previous.text == ","
    first_kept = place.last + (following.text == "," and (opens or between_commas))
    kept = place.token(first_kept)
    if kept is None:
        return None
    text, end = place.document.prose.text, _end_of_run(place, first_kept)
    word = text[kept.start : end]
    if opens and place.shown[0].isupper() and kept.kind == "word":
        word = capitalised(word)
    gap = text[place.document.tokens[first_kept - 1].end : kept.start]
    if kept.kind == "mark" or (gap and not gap[0].isspace()) or not _OPENING_MARKUP.fullmatch(markup := gap.strip()):
        return None
    if between_commas and place.previous:
        comma = "," if _GREETS.match(_before(place)) else ""
        return clean(place, Rewrite(place.previous.start, end, f"{comma} {markup}{word}", safe))
    is_safe = safe and (opens or link is not None)
    return behind(place, markup + word, Rewrite(place.start, end, "", is_safe), link)


def _leaves_a_clause_hanging(place: Place) -> bool:
    """Whether what comes before leans on a verb that would go: *nel rinviare all'avviso, si precisa che …*."""
    before = _before(place)
    is_apart = before.endswith((",", ":", ";", "–", "-")) or len(before.split()) <= _FEW
    return not is_apart or bool(_LEANS.match(before))


def _before(place: Place) -> str:
    return place.document.prose.shadow[place.sentence.start : place.start].strip()


def _take_out_last(place: Place) -> Rewrite | None:
    """Take the phrase out of the end of a sentence, with the comma and the blank before it."""
    tokens, i = place.document.tokens, place.first - 1
    if i >= place.sentence.first and tokens[i].text == ",":
        i -= 1
    if i < place.sentence.first:
        return None
    return clean(place, Rewrite(tokens[i].end, place.end, "", safe=False))


def _end_of_run(place: Place, first: int) -> int:
    """The end of the word at the token `first`, with what an apostrophe ties to it: *l'ufficio*."""
    end = place.document.tokens[first].end
    while (token := place.token(first + 1)) and token.start == end:
        if token.text not in APOSTROPHES and place.document.tokens[first].text not in APOSTROPHES:
            break
        first, end = first + 1, token.end
    return end
