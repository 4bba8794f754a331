"""What a sentence gives notice of: an event, a closure, a deadline. Where it may be something else, of nothing."""

from __future__ import annotations

from typing import Literal, NamedTuple

import regex

from linguapa.finders.notices.closures import BAN_OF_A_DAY, CLOSURES, STOPS
from linguapa.finders.notices.deadlines import DEADLINES
from linguapa.finders.notices.gatherings import CALLED_OFF, GATHERINGS, NO_GATHERING, RENEWED, TITLED
from linguapa.finders.notices.patterns import NEAR, of
from linguapa.italian.occasions import BRINGS, COURSE, EVENT, INVITES, TAKES_PLACE
from linguapa.italian.whereabouts import says_when

Kind = Literal["evento", "chiusura", "scadenza"]


class Told(NamedTuple):
    """What is told, and where in the sentence; a bare event has no verb that says that it comes."""

    kind: Kind
    start: int
    is_bare: bool = False


_NOT_OF = (
    r"(?<!\b(?:d[ei]|d[ei]l|dell[aoe]|degli|dei|con|con\s+l[ae]|per|per\s+l[ae]"
    r"|su|sull[ae]|sul|dopo|durante|dal|dalla)\s+)(?<!dell['’])"
)
_COMES = (
    of(rf"\b{TAKES_PLACE}\b{NEAR}{_NOT_OF}(?<!\b(?:al|alla|alle|ai)\s)\b{COURSE}\b"),
    of(
        rf"(?:(?:\A|,)\W*|\b(?:il|la|lo|un|una|i|le)\s+|l['’]|un['’]){COURSE}\b[^.;:!?]{{0,90}}?\b(?:{TAKES_PLACE}|(?:cominci|inizi|arriv)(?:a|ano|erà)|fa(?:nno)?\s+tappa|part(?:e|irà))\b"
    ),
    of(
        rf"\b{BRINGS}\s+(?:(?:in|al|alla|anche|per)\s+\w+\s+)?(?:un['’]?|una|uno|il|la|lo|l['’]|i|le|due|tre)?\s*(?:(?!d[ei]|al|per\b|con\b)\w+\s+)?{COURSE}\b"
    ),
    of(rf"\b{INVITES}\b{NEAR}{_NOT_OF}\b{COURSE}\b"),
    of(rf"\A\W*(?:{COURSE})\b.{{0,120}}\b{INVITES}\b"),
    of(
        rf"\b{COURSE}\b{NEAR}\b(?:visitabile|si\s+(?:può|potrà)\s+(?:visitare|vedere)|rest(?:a|erà)\s+apert\w|sarà\s+apert\w)\b"
    ),
)
_OPENS = of(r"\bsi\s+inaugur(?:a|ano|erà|eranno)\b|\binauguriamo\b")
_HELD = of(rf"\b(?:organizz(?:a|ano|iamo|erà)|promuov\w+|propon\w+|ospit(?:a|ano|erà))\b{NEAR}{_NOT_OF}\b{EVENT}\b")
_HEAD = of(
    rf"(?:\A|\A[^.;:!?]{{0,60}}:)\W*(?:(?:un|una|un['’]|grande|gran|(?:nuov|prim|second|terz|ultim|special)\w+|doppi[oa])\s*){{0,2}}{EVENT}\b"
)
_HEAD_OF_COURSE = of(rf"\A\W*(?:nuov[oi]\s+)?{COURSE}\b")
_AT_A_DAY = of(rf"\A.{{0,100}}?{_NOT_OF}(?<!\b(?:al|alla|alle|ai)\s)\b{EVENT}\b")
_VERB_SHOWN = of(r"\A\W*mostra(?!\s+(?:di|d['’]|su|fotografic|dedicat|personale|collettiv|«|\"|“|mercato))")
_DAY_FIRST = of(
    r"\A\W*(?:(?:questo|questa|dal?|il|da)\s+)?(?:presto|prossimamente|a\s+breve|tra\s+poch\w|(?:luned|marted|mercoled|gioved|venerd)[ìi]|sabato|domenica|domani|stasera|oggi|\d{1,2}\s+\p{L})"
)
_PAST = of(
    r"""\b(?:si\s+(?:è|sono)|(?:ha|hanno|abbiamo)\s+(?:\w+mente\s+)?\w+[tsr][oaie]|(?:è|sono)\s+(?:già\s+)?(?:stat|finit|andat|conclus|terminat)[oaie]
    |era|erano|fu|furono|venne|(?<!\bda\s)ieri|scors[oaie]|appena\s+(?:conclus|finit)\w+|grazie\s+(?:a\s+(?:tutti|chi)|di\s+cuore)|successo\s+per)\b"""
)
_USUAL = of(
    r"""\b(?:ogni\s+(?:anno|volta)|di\s+solito|di\s+norma|in\s+genere|normalmente|solitamente|almeno\s+\w+\s+volt[ae]|a\s+rotazione|dal\s+(?:giorno\s+)?lunedì\s+al
    |(?:chius\w+|chiud\w+|sospes\w+)\s+(?:anche\s+)?(?:(?:il|la|i|le|di|nei|tutti\s+i|tutte\s+le)\s+(?:giorni\s+)?|ogni\s+)
     (?:(?:luned|marted|mercoled|gioved|venerd)[ìi]|sabat[oi]|domenic(?:a|he)|festiv[oi])(?!\s+\d)
    |(?:ogni|tutt[ie]\s+(?:i|le))\s+(?:(?:luned|marted|mercoled|gioved|venerd)[ìi]|sabat[oi]|domenic(?:a|he))(?!\s+(?:di|fino|dal?)\s+\w+)
    |(?:dopo|ogni)\s+(?:\w+\s+)?anni|art(?:\.|icolo)\s*\d|comma\s+\d)\b"""
)
_GUARD = of(
    r"""\b(?:se|quando|qualora|dopo|durante|prima|mentre|finché|perché|poiché|siccome|visto|caso|non|nessun\w*|senza|mai|chi|né
    |ogni\s+volta|dove|come|causa|anche\s+se|fine|evitare|cosa|così|cui)\b[^,;:.]*\Z"""
)
_NOT_GOING_ON = of(r"\A\W*(?:se|quando|qualora|in\s+caso|chi|per\s+evitare)\b(?!\s*:)")


def told(sentence: str) -> Told | None:
    """What the sentence gives notice of: what it names first."""
    if sentence.rstrip().endswith("?") or _USUAL.search(sentence) or _NOT_GOING_ON.search(sentence):
        return None
    found = [one for one in (_deadline(sentence), _closure(sentence), _event(sentence)) if one]
    return min(found, key=lambda one: one.start, default=None)


def invites(text: str) -> bool:
    """Whether a text calls people to come."""
    return _INVITES.search(text) is not None


_INVITES = of(rf"\b(?:{INVITES}|alle\s+(?:ore\s+)?\d|ore\s+\d|ingresso\s+(?:libero|gratuito)|dalle\s+\d)\b")


def is_past(text: str) -> bool:
    """Whether a text tells of what has been."""
    return _PAST.search(text) is not None


def _first(patterns: tuple[regex.Pattern[str], ...], sentence: str, *, may_deny: bool = False) -> int | None:
    """Where the first of the patterns stands that no condition, negation or reason leads to."""
    starts = []
    for pattern in patterns:
        match = pattern.search(sentence)
        if (
            match
            and not _GUARD.search(sentence[: match.start()])
            and not _DEPENDS.search(match.group())
            and (may_deny or not _DENIES.search(match.group()))
        ):
            starts.append(match.start())
    return min(starts, default=None)


_DENIES = of(
    r"\bnon\s+(?:\w+\s+)?(?:è|sono|rest|riman|rimarr|sar|chiud|scad)\w*+(?!\s+(?:disponibil|raggiungibil|attiv|accessibil|fruibil|operativ)|\s+\w+at[oa]\b)"
)
_DEPENDS = of(r"\bche\s+(?:è|sono|era|erano)\b|\bquando\b|\bperché\b|\bse\b|\bfin[oi]?\s+a\s+quando\b")


def _closure(sentence: str) -> Told | None:
    starts = (
        _first(CLOSURES, sentence),
        None
        if is_past(sentence.partition(":")[0])
        else _first((*STOPS, *RENEWED, *CALLED_OFF), sentence, may_deny=True),
        _first((BAN_OF_A_DAY,), sentence) if says_when(sentence) else None,
    )
    start = min((one for one in starts if one is not None), default=None)
    return None if start is None else Told("chiusura", start)


def _deadline(sentence: str) -> Told | None:
    start = _first(DEADLINES, sentence)
    return None if start is None else Told("scadenza", start)


def _event(sentence: str) -> Told | None:
    if _VERB_SHOWN.search(sentence):
        return None
    start = _first((*_COMES, _OPENS, TITLED), sentence)
    if start is not None and not is_past(sentence[: start + 1]) and not _PAST.match(sentence, start):
        return Told("evento", start)
    if is_past(sentence):
        return None
    if _HEAD.search(sentence) or (_HEAD_OF_COURSE.search(sentence) and says_when(sentence)):
        return Told("evento", 0, is_bare=True)
    if _DAY_FIRST.search(sentence) and (match := _AT_A_DAY.search(sentence)) and not _GUARD.search(match.group()):
        return Told("evento", 0)
    if says_when(sentence) and (start := _first((_HELD,), sentence)) is not None:
        return Told("evento", start)
    start = None if NO_GATHERING.search(sentence) else _first(GATHERINGS, sentence)
    return None if start is None else Told("evento", start)
