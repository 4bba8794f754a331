"""Words for a day that depends on when they are read: *domani*, *stasera*, *la settimana prossima*."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import regex

from linguapa.italian.dates import WEEKDAY_ALONE, has_date, has_year_or_month
from linguapa.italian.nowadays import is_this_day

_PART = r"(?:\s+(?:mattina|pomeriggio|sera|notte))?"
_UNIT = (
    r"(?P<unit>settimana|mese|fine\s+settimana|week-?end"
    rf"|{WEEKDAY_ALONE})"
)
_NEXT = r"(?:prossim[oa]|scors[oa])"
_RELATIVE = regex.compile(
    rf"""
    (?<! [\w@\#/.-] ) (?:
        (?<! ['’] ) (?P<day> oggi | domani | dopodomani | ieri ) {_PART}
      | stasera | stamattina | stamani | stamane | stanotte | domattina
      | questa \s+ (?: sera | mattina | notte ) | questo \s+ pomeriggio
      | {_UNIT} \s+ {_NEXT} | {_NEXT} \s+ {_UNIT}
    ) (?! [\w@-] | \.\w )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_EVENTS = (
    r"(?:giornat[ae]|mattin[ao]|mattinata|serata|sera|pomeriggio|notte|mezzanotte|mezzogiorno|sedut[ae]|riunion[ei]"
    r"|incontr[oi]|assemblea|consiglio|concert[oi]|spettacol[oi]|lezion[ei]|sciopero|allerta|partita|gara|festa|meteo"
    r"|appuntament[oi]|visita|cerimonia|funerali|corteo|manifestazione|prova|udienza|chiusura|temporale|nevicata|\d)"
)
_NOUN_OR_IDIOM_BEFORE = regex.compile(
    r"(?:\b(?:il|un|al|del|nel|sul|dal|col|quale|nostro|vostro|loro|suo|questo|quel|ogni|nuovo|miglior|migliore)"
    r"|\b(?:sembra|sembrava|pare|pareva|nat[oaie]|rimanda|rimandare|rimandate)(?:\s+a)?"
    r"|\b(?:oggi|ieri|domani)(?:\s*,|\s+(?:e|ed|o|a|per|come|di|non)|\s+e\s+(?:di|a|per))+"
    r"|\bl['’]altro)\s*$",
    regex.IGNORECASE,
)
_AFTER_ANOTHER = regex.compile(
    r"\s*(?:(?:,|,?\s(?:e|ed|o|a|come|più))\s+(?:(?:di|a|per|non|ancora)\s+)*(?:oggi|ieri|domani|dopodomani)\b|\s*/\s*\w)",
    regex.IGNORECASE,
)
_OF = regex.compile(r"\b(?:di|d['’])\s*$", regex.IGNORECASE)
_OF_AN_EVENT = regex.compile(rf"{_EVENTS}\s+(?:di|d['’])\s*$", regex.IGNORECASE)
_GOES_ON = regex.compile(r"\s+(?:al(?:l['’]|la|lo)?|ai|agli)(?!\w)", regex.IGNORECASE)
_WEEKDAY_BESIDE = regex.compile(rf"\s*(?:,|\(|[-–—])\s*{WEEKDAY_ALONE}\b", regex.IGNORECASE)
_LOOK_BACK = 30


class RelativeDay(NamedTuple):
    """The span of a word for a day that is another tomorrow, and what stands for it in all its spellings."""

    start: int
    end: int
    key: str


def relative_days(sentence: str) -> Iterator[RelativeDay]:
    """The words of a sentence that say when only to who reads them at once: *domani*, *la settimana prossima*.

    Where *oggi* may be our age, *il domani* the future and *domani* one of an idiom's words, they are left out.
    """
    for match in _RELATIVE.finditer(sentence):
        if not _is_idiom(sentence, match):
            words = match["day"] or match["unit"] or match.group()
            key = " ".join(words.lower().split())
            yield RelativeDay(*match.span(), match.group().lower() if match["unit"] else key)


def is_dated(sentence: str, one: RelativeDay) -> bool:
    """Whether the sentence, or a weekday right after, tells which day is meant."""
    of_a_year = one.key.startswith("mese") or one.key.endswith("mese")
    return (
        has_date(sentence)
        or (of_a_year and has_year_or_month(sentence))
        or _WEEKDAY_BESIDE.match(sentence, one.end) is not None
    )


def _is_idiom(sentence: str, match: regex.Match[str]) -> bool:
    before = sentence[max(0, match.start() - _LOOK_BACK) : match.start()]
    shown, after = match.group().lower(), sentence[match.end() : match.end() + _LOOK_BACK]
    if match.group()[0].isupper() and any(map(str.isalpha, before)) and not sentence.isupper():
        return True  # a newspaper, a film: *il quotidiano Domani*
    if match["unit"]:
        return _GOES_ON.match(after) is not None
    if not match["day"] or shown != match["day"].lower():
        return False  # *stasera*, *domani mattina*
    of_an_event = _OF_AN_EVENT.search(before) is not None
    if _NOUN_OR_IDIOM_BEFORE.search(before) or _AFTER_ANOTHER.match(after) or (_OF.search(before) and not of_an_event):
        return not before.lower().rstrip().endswith(("l'altro", "l’altro"))
    return shown == "oggi" and not of_an_event and not is_this_day(sentence, match.start(), match.end())
