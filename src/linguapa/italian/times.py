"""Times of the day, and how they are written: *9:30*, *9*."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from linguapa.italian.words import MONTHS_IN_ORDER
from linguapa.italian.written import BLANK, Written

_CLOCK = r"(?P<hour>[01]?\d|2[0-4])(?:(?P<sign>[.,:])(?P<minutes>[0-5]\d))?+"
_NO_TIME = (
    rf"(?![\d\p{{L}}]|[.,:]\d|/\d{{4}}|{BLANK}?(?:[€%°]|(?:euro|eur|mila|milioni|miliardi|metri|m|mt|mq|km|cm|kg|g|ha|l|litri"
    r"|punti|ettari|gradi|persone)\b)"
    rf"|(?:{BLANK}+(?:alle{BLANK}+|all['’])\d[\d.,]*)?{BLANK}+(?:al|per|a){BLANK}+(?:minuto|scatto|litro|kwh|chilometro|km|metro"
    r"|pezzo|cento|mille)\b)"
)
_OPEN_FOR = frozenset((6, 8, 12, 16, 24))
"""How many hours a service is open: *h 24*, *la continuità assistenziale h 16*."""
_TELLS_WHEN = regex.compile(
    rf"(?P<hour>\b(?:alle|dalle|inizio|ritrovo|partenza):?{BLANK}*$)"
    rf"|(?:\b(?:(?:luned|marted|mercoled|gioved|venerd)[ìi]['’]?|sabato|domenica)|\d{BLANK}(?:{'|'.join(MONTHS_IN_ORDER)})"
    rf"(?:{BLANK}\d{{4}})?|\d[/.]\d{{1,2}}(?:[/.]\d{{2,4}})?){BLANK}*,?{BLANK}*$",
    regex.IGNORECASE,
)
"""What makes *h 12* a time after all: *sabato, h 12*."""
_RANGE = regex.compile(rf"{BLANK}*[-–—]{BLANK}*\d++(?!/|{BLANK}*(?:giorni|gg|su)\b)")
_PART_OF_THE_DAY = regex.compile(
    rf"{BLANK}+(?:di{BLANK}notte|d(?:el|i){BLANK}(?:pomeriggio|mattin[oa]))\b", regex.IGNORECASE
)
_NEAR = 40
_TIME = regex.compile(_CLOCK + _NO_TIME, regex.IGNORECASE)
_LINK = regex.compile(rf"{BLANK}*[-–—/]{BLANK}*|{BLANK}+(?:e|o|a){BLANK}+|{BLANK}*,{BLANK}+")
_LOPSIDED = regex.compile(rf"{BLANK}+[-–—](?=\d)|[-–—]{BLANK}+(?=\d)")
"""A dash that leans on one time only: with the other cut short it would look like a minus, *20 -8*."""
_SHORT_DAY = r"(?:lun|mar|mer|gio|ven|sab|dom)"
_NOT_MANY = rf"(?<!(?<!(?:19|20)\d)\d{BLANK})"
"""No number stands before, *3 ore*, unless it is a year: *17 gennaio 2026 ore 9.30*."""
_CUE = regex.compile(
    rf"(?<![\w'’])(?P<cue>(?P<hours>{_NOT_MANY}ore)|alle|dalle|delle|le"
    rf"|{_NOT_MANY}(?<![\w/<])(?P<h>h)\.?(?={BLANK}?\d))"
    rf"(?::?{BLANK}+|:|(?<=h\.?)){BLANK}*(?=\d)"
    rf"|(?<![\w'’])(?P<cue>(?P<one>d?all['’]))(?=0?1[.,:]\d)"
    rf"|(?P<day>(?:\b(?:(?:luned|marted|mercoled|gioved|venerd)[ìi]['’]?|sabato|domenica|{_SHORT_DAY}\b\.?|orari[oi]?"
    r"|mattin[ao]|pomeriggio|sera|festivi|feriali)|[\U0001F550-\U0001F567⏰⌚⏱🕰]\uFE0F?))"
    rf"{BLANK}*[:,(–-]?{BLANK}*(?=\d)",
    regex.IGNORECASE,
)
_QUARTER = r"\d{1,2}[.:](?:00|15|30|45)"
_BARE = regex.compile(
    rf"(?<![\w.,/:€-])(?<!€{BLANK})(?<!euro{BLANK})(?={_QUARTER}{BLANK}?[-–]{BLANK}?{_QUARTER}(?!\d))"
)
_WITH_H = regex.compile(
    rf"(?<![\w.,])(?<!\b(?:di|da|in|per|circa|quasi|almeno|massimo|dopo|durante|oltre|ogni|fra|tra|dur\p{{L}}+|lung[oahi]+"
    rf"|tempo|totale|percorrenza|impieg\p{{L}}+|serv\p{{L}}+|vogliono|richied\p{{L}}+|occorr\p{{L}}+):?{BLANK}+)"
    rf"(?P<hour>[01]?\d|2[0-4]){BLANK}?h{BLANK}?(?P<minutes>[0-5]\d)(?!\w)(?!{BLANK}di\b)",
    regex.IGNORECASE,
)


def times(text: str) -> Iterator[Written]:
    """The times that are written in another way; only where the words around them tell that they are times.

    After *ore*, *alle*, *dalle* and *h* empty minutes go (*ore 9*); elsewhere they tell that it is a time (*9:00*).
    """
    free = 0
    starts = sorted([*_CUE.finditer(text), *_BARE.finditer(text)], key=lambda match: match.end())
    for match in starts:
        if match.end() < free:
            continue
        cues = match.groupdict()
        chain = _chain(text, match.end(), is_sure=bool(cues.get("cue")))
        is_lopsided = any(_LOPSIDED.match(text, one.end()) for one in chain)
        for found in chain:
            free = found.end()
            written = _written(match if found.start() == match.end() else None, found, is_sure=bool(cues.get("cue")))
            if written and cues.get("one") and not _PART_OF_THE_DAY.match(text, found.end()):
                written = written._replace(is_safe=False)
            if written:
                yield written._replace(right=None) if is_lopsided else written
    for match in _WITH_H.finditer(text):
        yield Written(*match.span(), *match.span(), f"{int(match['hour'])}:{match['minutes']}")


def _chain(text: str, start: int, *, is_sure: bool) -> list[regex.Match[str]]:
    """The times that follow each other from `start`: *8.30-12.30 e 14-17*."""
    found: list[regex.Match[str]] = []
    while match := _TIME.match(text, start):
        if found and match["sign"] is None and text[match.end() : match.end() + 2].strip()[:1].isalpha():
            break
        found.append(match)
        link = _LINK.match(text, match.end())
        if not link:
            break
        start = link.end()
    if is_sure:
        return [
            one
            for one in found
            if one["sign"] != "," or int(one["hour"]) > 1 or _PART_OF_THE_DAY.match(text, one.end())
        ]
    return found if found and not _may_be_a_date(found) else []


def _may_be_a_date(found: list[regex.Match[str]]) -> bool:
    """Whether figures after a weekday may be a date: *lunedì 8*, *lunedì 3.11*."""
    if found[0]["sign"] is None or (found[0]["sign"] == "," and len(found) == 1):
        return True
    return all(one["minutes"] is None or 0 < int(one["minutes"]) <= 12 for one in found)


def _written(cue: regex.Match[str] | None, found: regex.Match[str], *, is_sure: bool) -> Written | None:
    hour, sign, minutes = int(found["hour"]), found["sign"], found["minutes"]
    cues = cue.groupdict() if cue else {}
    right = f"{hour}:{minutes}" if minutes else str(hour)
    if minutes == "00" and is_sure and hour > 1 and (sign != ":" or not _RANGE.match(found.string, found.end())):
        right = str(hour)
    if cue and cues.get("h"):
        if not minutes and _may_be_how_long(cue, found):
            return None
        return Written(cue.start(), found.end(), cue.start(), found.end(), f"ore {right}")
    if sign in (None, ":"):
        return None
    start = cue.start() if cue and cues.get("hours") and minutes == "00" else found.start()
    return Written(start, found.end(), found.start(), found.end(), right)


def _may_be_how_long(cue: regex.Match[str], found: regex.Match[str]) -> bool:
    """Whether *h 12* may say for how long a service is open, and not when: *assistenza h 12*."""
    hour, text = int(found["hour"]), found.string
    if cue["cue"].lower() == "h" and cue.end() == cue.end("cue") and not found["minutes"]:
        return _TELLS_WHEN.search(text[max(0, cue.start() - _NEAR) : cue.start()]) is None  # *aula H2*
    if hour not in _OPEN_FOR or (hour != 24 and _RANGE.match(text, found.end())):
        return False
    when = _TELLS_WHEN.search(text[max(0, cue.start() - _NEAR) : cue.start()])
    is_glued = cue.end() == cue.end("cue")
    return hour == 24 or when is None or (is_glued and not when["hour"])
