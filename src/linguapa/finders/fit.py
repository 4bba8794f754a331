"""Make an alternative fit its place: articles, elision, the euphonic *d*, capitals, commas and blanks."""

from __future__ import annotations

from dataclasses import replace
from html import unescape

import regex

from linguapa.finders.inflect.wording import Agreement
from linguapa.finders.place import Place
from linguapa.italian.apostrophes import APOSTROPHES, straight
from linguapa.italian.articles import refit
from linguapa.italian.case import capitalised, in_the_case_of, is_shouted
from linguapa.italian.coordination import another_member
from linguapa.italian.determiners import agree, unelided
from linguapa.italian.euphony import with_d
from linguapa.italian.junctions import rejoin
from linguapa.italian.prepositions import attach, split
from linguapa.italian.sounds import onset
from linguapa.italian.words import DETERMINERS
from linguapa.prose.canvas import FILLER
from linguapa.types import Rewrite

_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")
_ENDING = 3
"""The most letters that the ending of a gender has."""
_SHORT = 4
_REACH = 1000
"""How far, in code points, one thing in a sentence may lean on another."""
_OPENING_MARKUP = regex.compile(r"(?:[*_~\[]+|<\w[^<>]*>)*")
_JOINABLE = (" a", " di", " da", " in", " su")
"""What an article that follows would have to be joined to."""
_DEFINITE = frozenset(("il", "lo", "la", "l", "i", "gli", "le"))
_CLOSERS = frozenset(')]»”";')
_ANOTHER_CHE = regex.compile(
    r"\b(?:e|ed|o|ma|né|nonché|inoltre|altresì|infine|anche)\b[\s,]+(?:\w+[\s,]+){0,2}?che\b|[,;:]\s*che\b",
    regex.IGNORECASE,
)


def fit(place: Place, alternative: str, *, safe: bool, agreement: Agreement | None = None) -> Rewrite | None:
    """The rewrite that puts `alternative` in place; `None` where that would not be correct Italian.

    With an `agreement` the article or the like before the phrase follows its gender and number.

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
        return _take_out(place, safe, agreement)
    return _put(place, alternative, safe, agreement)


def _put(place: Place, alternative: str, safe: bool, agreement: Agreement | None) -> Rewrite | None:
    text, end = _tail(place, alternative), place.end
    following = place.following
    if not place.article and alternative.endswith(_JOINABLE) and following and following.text.lower() in _DEFINITE:
        return None
    if place.shown.endswith(".") and end == place.sentence.end and not text.endswith("."):
        end -= 1
    if "’" in place.shown:
        text = text.replace("'", "’")
    return behind(place, _in_case(place, text), Rewrite(place.start, end, "", safe), agreement)


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


def _take_out(place: Place, safe: bool, agreement: Agreement | None) -> Rewrite | None:
    following = place.following
    if place.article or place.is_elided:
        return None
    if following is None or following.kind == "stop" or following.text in _CLOSERS:
        return _take_out_last(place)
    opens = place.opens_sentence
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
        return _clean(place, Rewrite(place.previous.start, end, f" {markup}{word}", safe))
    is_safe = safe and (opens or agreement is not None)
    return behind(place, markup + word, Rewrite(place.start, end, "", is_safe), agreement)


def _take_out_last(place: Place) -> Rewrite | None:
    """Take the phrase out of the end of a sentence, with the comma and the blank before it."""
    tokens, i = place.document.tokens, place.first - 1
    if i >= place.sentence.first and tokens[i].text == ",":
        i -= 1
    if i < place.sentence.first:
        return None
    return _clean(place, Rewrite(tokens[i].end, place.end, "", safe=False))


def _end_of_run(place: Place, first: int) -> int:
    """The end of the word at the token `first`, with what an apostrophe ties to it: *l'ufficio*."""
    end = place.document.tokens[first].end
    while (token := place.token(first + 1)) and token.start == end:
        if token.text not in APOSTROPHES and place.document.tokens[first].text not in APOSTROPHES:
            break
        first, end = first + 1, token.end
    return end


def behind(place: Place, text: str, bare: Rewrite, agreement: Agreement | None) -> Rewrite | None:
    """The rewrite with the text, widened to the word before where that has to change with what now follows it."""
    before, new = place.before, _WORD.search(text)
    if before is None or new is None:
        return _clean(place, replace(bare, text=text))
    word, start = before
    changed = _refitted(word, place.shown, new.group(), agreement)
    if changed is None:
        return None
    if changed == word:
        return _clean(place, replace(bare, text=text))
    gap = "" if changed.endswith(tuple(APOSTROPHES)) else " "
    return _clean(place, replace(bare, start=start, text=f"{changed}{gap}{text}"))


def _refitted(word: str, old: str, new: str, agreement: Agreement | None) -> str | None:
    """The word before, as it has to be when `new` follows in place of `old`; `None` where that is not known."""
    determiner = straight(word.lower())
    if agreement and (fitted := agree(determiner, new, *agreement.new)):
        if fitted == determiner or not (agreement.changes or _sounds_otherwise(determiner, old, new)):
            return word
        return in_the_case_of(word, fitted)
    if agreement and agreement.changes and determiner in DETERMINERS:
        return None
    if determiner.endswith("'"):
        if onset(new) == "vowel":
            return word
        fitted = unelided(determiner, new)
        return fitted and in_the_case_of(word, fitted)
    if onset(new) == "vowel" and (determiner == "una" or split(determiner)):
        fitted = refit(determiner, new)
        return fitted and in_the_case_of(word, fitted)
    return rejoin(word, old, new)


def _sounds_otherwise(determiner: str, old: str, new: str) -> bool:
    """Whether the word now begins otherwise, or with a vowel that the article is not elided before: *la UO*."""
    return onset(new) != onset(old) or (onset(new) == "vowel" and not determiner.endswith("'"))


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
    is_list = following is not None and following.text == ":"
    return is_list or bool(_ANOTHER_CHE.search(_rest(place)))


def _leaves_a_member_hanging(place: Place, alternative: str) -> bool:
    """Whether a second member leans on a preposition that would change: *ai fini della scelta e dell'acquisto*."""
    preposition = place.preposition
    if not preposition or alternative.split()[-1:] == [preposition]:
        return False
    return another_member(preposition, _rest(place))


def _is_of_two_genders(place: Place) -> bool:
    """Whether a slash gives the ending of the other gender: *iscritto/a*."""
    slash, ending = place.token(place.last), place.token(place.last + 1)
    is_tied = slash is not None and slash.text == "/" and slash.start == place.end
    return is_tied and ending is not None and ending.start == place.end + 1 and len(ending.text) <= _ENDING


def _rest(place: Place) -> str:
    """What follows in the sentence, as far as one thing may lean on another."""
    end = min(place.sentence.end, place.end + _REACH)
    return place.document.prose.shadow[place.end : end].replace(FILLER, "")


def _clean(place: Place, rewrite: Rewrite) -> Rewrite | None:
    """The rewrite, unless what it takes away holds markup other than character references."""
    prose = place.document.prose
    start, end = rewrite.start, place.end
    taken, shown = prose.text[start:end], prose.shadow[start:end].replace(FILLER, "")
    return rewrite if shown.split() in (taken.split(), unescape(taken).split()) else None
