"""Make an alternative fit its place: articles, elision, the euphonic *d*, capitals, commas and blanks."""

from __future__ import annotations

import regex

from linguapa.finders.inflect.wording import Link
from linguapa.finders.omission import take_out
from linguapa.finders.place import Place
from linguapa.finders.seams import behind
from linguapa.italian.case import capitalised, is_shouted
from linguapa.italian.coordination import another_member
from linguapa.italian.euphony import with_d
from linguapa.italian.prepositions import attach, simple, split
from linguapa.prose.canvas import FILLER
from linguapa.types import Rewrite

_ENDING = 3
"""The most letters that the ending of a gender has."""
_SHORT = 4
_REACH = 1000
"""How far, in code points, one thing in a sentence may lean on another."""
_BEHIND_ANOTHER_CHE = frozenset(": cosa tipo tipi genere ora giorno anno modo".split())
"""What *che* is no conjunction before: *che cosa*, *che tipo*; and a list, which leans on it."""
_JOINABLE = (" a", " di", " da", " in", " su")
"""What an article that follows would have to be joined to."""
_DEFINITE = frozenset(("il", "lo", "la", "l", "i", "gli", "le"))
_ANOTHER_CHE = regex.compile(
    r"\b(?:e|ed|o|ma|né|nonché|inoltre|altresì|infine|anche)\b[\s,]+(?:\w+[\s,]+){0,2}?che\b|[,;:]\s*che\b",
    regex.IGNORECASE,
)


def fit(place: Place, alternative: str, *, safe: bool, link: Link = None) -> Rewrite | None:
    """The rewrite that puts `alternative` in place; `None` where that would not be correct Italian.

    The word before the phrase follows it as `link` says.

    The empty alternative takes the phrase out. Its rewrite is safe only where nothing hangs on the phrase: at the start
    of a sentence or between commas.
    """
    if (
        _is_of_two_genders(place)
        or _leaves_a_che_hanging(place, alternative)
        or _leaves_a_member_hanging(place, alternative)
    ):
        return None
    if not alternative:
        return take_out(place, safe, link)
    return _put(place, alternative, safe, link)


def _put(place: Place, alternative: str, safe: bool, link: Link) -> Rewrite | None:
    text, end = _tail(place, alternative), place.end
    following = place.following
    if not place.article and alternative.endswith(_JOINABLE) and following and following.text.lower() in _DEFINITE:
        return None
    if place.shown.endswith(".") and end == place.sentence.end and not text.endswith("."):
        end -= 1
    if "’" in place.shown:
        text = text.replace("'", "’")
    return behind(place, _in_case(place, text), Rewrite(place.start, end, "", safe), link)


def _tail(place: Place, alternative: str) -> str:
    """The alternative with the end that the phrase had: its article, its elision, its euphonic *d*."""
    if place.article:
        return attach(alternative, place.article)
    if place.is_elided:
        return f"{alternative} "
    head, blank, last = alternative.rpartition(" ")
    following = place.following
    if following and last == "a":
        return head + blank + with_d(last, following.text)
    return alternative


def _in_case(place: Place, text: str) -> str:
    """The text in capitals where the phrase or its neighbours are, or with a capital where the phrase has one."""
    shouted = is_shouted(place.shown)
    if shouted and (sum(map(str.isalpha, place.shown)) > _SHORT or not place.stands_out_in_capitals):
        return text.upper()
    if place.shown[0].isupper() and (not shouted or place.opens_sentence):
        return capitalised(text)
    return text


def _leaves_a_che_hanging(place: Place, alternative: str) -> bool:
    """Whether something leans on the *che* that would go: *si comunica che … e che …*, *si precisa che: …*."""
    if not place.shown.lower().endswith("che") or alternative.endswith("che"):
        return False
    following = place.following
    is_list = following is not None and following.text.lower() in _BEHIND_ANOTHER_CHE
    return is_list or bool(_ANOTHER_CHE.search(_rest(place)))


def _leaves_a_member_hanging(place: Place, alternative: str) -> bool:
    """Whether a second member leans on a preposition that would change: *ai fini della scelta e dell'acquisto*."""
    kept = alternative.split()
    inner = {simple((split(word) or (word,))[0]) for word in place.shown.lower().split()[1:]} - {
        "",
        place.preposition,
        *map(simple, kept),
    }
    preposition = place.preposition
    if preposition and kept[-1:] != [preposition]:
        inner.add(preposition)
    return any(another_member(preposition, _rest(place)) for preposition in inner)


def _is_of_two_genders(place: Place) -> bool:
    """Whether a slash gives the ending of the other gender: *iscritto/a*."""
    slash, ending = place.token(place.last), place.token(place.last + 1)
    is_tied = slash is not None and slash.text == "/" and slash.start == place.end
    return is_tied and ending is not None and ending.start == place.end + 1 and len(ending.text) <= _ENDING


def _rest(place: Place) -> str:
    """What follows in the sentence, as far as one thing may lean on another."""
    end = min(place.sentence.end, place.end + _REACH)
    return place.document.prose.shadow[place.end : end].replace(FILLER, "")
