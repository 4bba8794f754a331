"""Whether a noun may change its gender or number: what else in the sentence agrees with it."""

from __future__ import annotations

from collections.abc import Sequence

from linguapa.finders.context import auxiliary, following_text, is_content
from linguapa.finders.inflect.wording import Features
from linguapa.finders.units import Unit
from linguapa.italian import words

_VOWELS = {"ms": "o", "fs": "a", "mp": "i", "fp": "e"}
_PARTICIPLES = ("at", "ut", "it", "ess", "rs", "us", "is", "tt", "rt", "st", "nt", "lt")
"""How the stems of past participles end."""
_FINITE = words.ESSERE | words.VENIRE | words.AVERE | frozenset("può possono deve devono dovrà dovranno si".split())
"""What comes after these agrees with the subject, which no noun behind a preposition is."""
_SIMPLE = frozenset("di d' a ad da in con su per tra fra".split())
_FAR = 12
"""How many units after a noun a participle may still agree with it."""
_ORDINALS = frozenset("prima primo secondo".split())
_ONE_OF = frozenset("uno una ognuno ognuna ciascuno ciascuna nessuno nessuna alcuni alcune molti molte".split())
_BOTH_GO = frozenset("tutto tutta tutti tutte entrambi entrambe ambo".split())


def stands_alone(line: Sequence[Unit], first: int, after: int, old: Features) -> bool:
    """Whether nothing outside the phrase, but its article, shows the noun's gender and number."""
    return _is_oblique(line, first) and _is_closed_by(line, after) and not agrees_farther_on(line, after, old)


def _is_oblique(line: Sequence[Unit], first: int) -> bool:
    """Whether no verb agrees with the noun: it follows a preposition, or is the object of an infinitive or gerund."""
    before = line[first - 1] if first else None
    if before is None:
        return False
    i = first - 1
    if before.part == "article":
        return following_text(line, first - 3) not in _BOTH_GO | _ONE_OF
    if before.text in words.ARTICLES:
        i -= 1
        if following_text(line, i) in words.PREPOSITIONS:
            return True
        return following_text(line, i).endswith(("are", "ere", "ire", "ndo", "rre"))
    if before.text in words.DETERMINERS or (
        before.text in _ORDINALS and following_text(line, first - 2) in words.ARTICLES
    ):
        return False
    return before.text in words.PREPOSITIONS or before.text.endswith(("are", "ere", "ire", "ndo"))


def _is_closed_by(line: Sequence[Unit], after: int) -> bool:
    """Whether the word that follows a noun does not agree with it."""
    text = following_text(line, after)
    if text in words.JOINS:
        return following_text(line, after + 1) in words.PREPOSITIONS | words.ARTICLES
    return text in words.PREPOSITIONS | _FINITE or not (
        text[:1].isalnum() or is_content(line, after) or text in words.CLOSED
    )


def agrees_farther_on(line: Sequence[Unit], after: int, old: Features) -> bool:
    """Whether a participle after a complement still agrees: *le modalità di pagamento previste*."""
    endings = tuple(stem + _VOWELS[old.tag] for stem in _PARTICIPLES)
    for i in range(after, after + _FAR):
        text = following_text(line, i)
        if text in ("", ".", ";", ":", "che") or text in _FINITE:
            return False
        is_noun = line[i - 1].part == "article" or line[i - 1].text in words.ARTICLES | _SIMPLE
        if text.endswith(endings) and not is_noun and auxiliary(line, i) not in words.AVERE:
            return True
    return False


def leaves_an_adjective_hanging(line: Sequence[Unit], after: int) -> bool:
    """Whether a second adjective or complement leans on the noun alone: *presidi ospedalieri e territoriali*."""
    behind = after + 1
    return following_text(line, after) in words.JOINS and (
        is_content(line, behind) or following_text(line, behind) in words.PREPOSITIONS
    )
