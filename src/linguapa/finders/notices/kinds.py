"""What a sentence gives notice of: an event, a closure, a deadline. Where it may be something else, of nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from linguapa.finders.notices.closures import BAN_OF_A_DAY, CLOSURES, STOPS
from linguapa.finders.notices.deadlines import DEADLINES
from linguapa.finders.notices.events import (
    AT_A_DAY,
    COMES,
    DAY_FIRST,
    HEAD,
    HEAD_OF_COURSE,
    HELD,
    INVITED,
    VERB_SHOWN,
)
from linguapa.finders.notices.gatherings import CALLED_OFF, GATHERINGS, NO_GATHERING, RENEWED, TITLED
from linguapa.italian.clauses import Pattern, Sentence, occur, of
from linguapa.italian.dates import ANY_WEEKDAY
from linguapa.italian.whereabouts import says_when

Kind = Literal["evento", "chiusura", "scadenza"]


class Told(NamedTuple):
    """What is told, and where in the sentence; a bare event has no verb that says that it comes."""

    kind: Kind
    start: int
    is_bare: bool = False


_PAST = of(
    r"""\b(?:si\s+(?:è|sono)|(?:ha|hanno|abbiamo)\s+(?:\w+mente\s+)?\w+[tsr][oaie]|era|erano|fu|furono|venne
    |(?:è|sono)\s+(?:già\s+)?(?:stat|finit|andat|conclus|terminat)[oaie]|(?<!\bda\s)ieri|scors[oaie]
    |appena\s+(?:conclus|finit)\w+|grazie\s+(?:a\s+(?:tutti|chi)|di\s+cuore)|successo\s+per)\b"""
)
_USUAL = of(
    rf"""\b(?:ogni\s+(?:anno|volta)|di\s+solito|di\s+norma|in\s+genere|normalmente|solitamente
    |almeno\s+\w+\s+volt[ae]|a\s+rotazione|dal\s+(?:giorno\s+)?lunedì\s+al
    |(?:chius\w+|chiud\w+|sospes\w+)\s+(?:anche\s+)?(?:(?:il|la|i|le|di|nei|tutti\s+i|tutte\s+le)\s+(?:giorni\s+)?
      |ogni\s+)(?:{ANY_WEEKDAY}|festiv[oi])(?!\s+\d)
    |(?:ogni|tutt[ie]\s+(?:i|le))\s+{ANY_WEEKDAY}(?!\s+(?:di|fino|dal?)\s+\w+)
    |(?:dopo|ogni)\s+(?:\w+\s+)?anni|art(?:\.|icolo)\s*\d|comma\s+\d)\b"""
)
_GUARD = of(
    r"""\b(?:se|quando|qualora|dopo|durante|prima|mentre|finché|perché|poiché|siccome|visto|caso|non|nessun\w*|senza
    |mai|chi|né|ogni\s+volta|dove|come|causa|anche\s+se|fine|evitare|cosa|così|cui)\b[^,;:.]*\Z"""
)
_NOT_GOING_ON = of(r"\A\W*(?:se|quando|qualora|in\s+caso|chi|per\s+evitare)\b(?!\s*:)")
_DENIES = of(
    r"\bnon\s+(?:\w+\s+)?(?:è|sono|rest|riman|rimarr|sar|chiud|scad)\w*+"
    r"(?!\s+(?:disponibil|raggiungibil|attiv|accessibil|fruibil|operativ)|\s+\w+at[oa]\b)",
    "non",
)
_DEPENDS = of(
    r"\bche\s+(?:è|sono|era|erano)\b|\bquando\b|\bperché\b|\bse\b|\bfin[oi]?\s+a\s+quando\b", "che quando perché se"
)


def told(text: str) -> Told | None:
    """What a sentence gives notice of: what it names first."""
    sentence = Sentence(text)
    if text.rstrip().endswith("?") or _USUAL.search(sentence) or _NOT_GOING_ON.search(sentence):
        return None
    found = [one for one in (_deadline(sentence), _closure(sentence), _event(sentence)) if one]
    return min(found, key=lambda one: one.start, default=None)


def invites(text: str) -> bool:
    """Whether a text calls people to come."""
    return occur(INVITED, text)


def is_past(text: str) -> bool:
    """Whether a text tells of what has been."""
    return _PAST.occurs(text)


def _first(patterns: Sequence[Pattern], sentence: Sentence, *, may_deny: bool = False) -> int | None:
    """Where the first of the patterns stands that no condition, negation or reason leads to."""
    starts = []
    for pattern in patterns:
        match = pattern.search(sentence)
        if match and not _GUARD.occurs(sentence.text[: match.start()]):
            shown = sentence.text[match.start() : match.end()]
            if not _DEPENDS.occurs(shown) and (may_deny or not _DENIES.occurs(shown)):
                starts.append(match.start())
    return min(starts, default=None)


def _closure(sentence: Sentence) -> Told | None:
    starts = [_first(CLOSURES, sentence)]
    start = _first((*STOPS, *RENEWED, *CALLED_OFF), sentence, may_deny=True)
    if start is not None and not is_past(sentence.text.partition(":")[0]):
        starts.append(start)
    start = _first((BAN_OF_A_DAY,), sentence)
    if start is not None and says_when(sentence.text):
        starts.append(start)
    start = min((one for one in starts if one is not None), default=None)
    return None if start is None else Told("chiusura", start)


def _deadline(sentence: Sentence) -> Told | None:
    start = _first(DEADLINES, sentence)
    return None if start is None else Told("scadenza", start)


def _event(sentence: Sentence) -> Told | None:
    if VERB_SHOWN.search(sentence):
        return None
    text, start = sentence.text, _first((*COMES, *TITLED), sentence)
    if start is not None and not is_past(text[: start + 1]) and not _PAST.matches(text, start):
        return Told("evento", start)
    named = _named(sentence)
    if named is None and not NO_GATHERING.search(sentence):
        start = _first(GATHERINGS, sentence)
        named = None if start is None else Told("evento", start)
    return None if named is None or is_past(text) else named


def _named(sentence: Sentence) -> Told | None:
    """An event of which the sentence has only the name, a day or who holds it."""
    text = sentence.text
    if HEAD.search(sentence) or (HEAD_OF_COURSE.search(sentence) and says_when(text)):
        return Told("evento", 0, is_bare=True)
    if (match := AT_A_DAY.search(sentence)) and DAY_FIRST.search(sentence) and not _GUARD.occurs(text[: match.end()]):
        return Told("evento", 0)
    start = _first((HELD,), sentence)
    return Told("evento", start) if start is not None and says_when(text) else None
