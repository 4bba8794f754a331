"""The ways of writing a date, and those that are read badly: 03/03/2026, *3 Marzo*, *3 mar. 2026*, *3 marzo '26*."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import regex

from linguapa.italian.dates import BLANK, FULL_MONTH, SHORT_MONTH, day_number, day_of, full_year, month_number, written
from linguapa.italian.words import MONTHS

_NAME = rf"{FULL_MONTH}|{SHORT_MONTH}"
_FIGURES = rf"""
    (?<! [\w/.,:@\#=+–-] ) (?P<d> 0?[1-9] | [12]\d | 3[01] )
    (?: (?P<sign> [/.-] ) (?P<m> 0?[1-9] | 1[0-2] ) (?P=sign) (?P<y> \d{{4}} | \d\d )
      | (?P<sign> / ) (?P<m> 0?[1-9] | 1[0-2] ) (?! {BLANK}{{1,8}} (?: {_NAME} ) \b ) )
    (?! [\w/%°] | [.,:–-]\w )
"""
_WORDS = rf"""
    (?<! [\w.,:] ) (?P<day> 0?[1-9] | [12]\d | 3[01] | primo ) (?: \s?[°º^] )? {BLANK}{{1,8}}
    (?P<month> {_NAME} ) (?! \p{{L}} )
    (?P<stop> \. (?= {BLANK}{{1,8}} (?-i: [\p{{Ll}}\d'’‘(] ) | [,;:)] ) )?
    (?: {BLANK}{{1,8}} (?P<year> (?: 1[5-9] | 2[01] ) \d\d | ['’‘]\d\d ) (?! \d | [-–.,:/]\d ) )?
"""
_LEAP_YEAR = 2000
"""What stands for a year that is not said: 29 February may be meant."""

_OLD = 1582
"""The last year of the old calendar: which days its months had, the names of the months do not tell."""


class WrittenDate(NamedTuple):
    """A date as it stands in a text; `sign` parts its figures, and is empty where the month has a name.

    `year` is what is written for it, `""` where nothing is; `name`, what is written for the month, with its stop;
    `number`, for the day, or all the figures.
    """

    start: int
    end: int
    day: int
    month: int
    year: str
    sign: str
    name: str
    number: str

    @property
    def plain(self) -> str:
        """The date as it is best read: *3 marzo 2026*."""
        said = written(self.day, self.month, full_year(self.year) if self.year else None)
        return f"primo{said.removeprefix('1°')}" if self.number.lower() == "primo" else said

    @property
    def is_short(self) -> bool:
        """Whether the name of the month is cut: *mar.*."""
        return self.name.lower() not in MONTHS | {""}


def written_dates(text: str) -> Iterator[WrittenDate]:
    """The dates in figures or with the name of a month, those that exist."""
    for match in _pattern().finditer(text):
        number = match["d"] or match["day"]
        day, month = day_number(number), int(match["m"]) if match["m"] else month_number(match["month"])
        year = (match["y"] or match["year"] or "").lstrip("'’‘")
        name = f"{match['month'] or ''}{match['stop'] or ''}"
        is_old = bool(match["year"]) and full_year(year) <= _OLD
        if day_of(full_year(year) if year and not is_old else _LEAP_YEAR, month, day):
            yield WrittenDate(
                *match.span(), day, month, year, match["sign"] or "", name, match.group() if match["d"] else number
            )


def said_as(old: str, new: str) -> str:
    """The old text with its dates in the words of the new one, where that has them: 3/3/2026 for *3 marzo 2026*.

    A date of which the new text has not every part stays as it is.
    """
    if not any(map(str.isdigit, old)):
        return old
    known, parts, position = new.lower().replace("º", "°"), [], 0
    for one in written_dates(old):
        plain = one.plain.replace("1° ", "1°? ") if one.day == 1 else one.plain
        if regex.search(rf"(?<![\d/.]){plain}(?!\w)", known):
            parts += [old[position : one.start], one.plain]
            position = one.end
    return "".join((*parts, old[position:]))


@cache
def _pattern() -> regex.Pattern[str]:
    """Compiled when a date is first looked for."""
    return regex.compile(f"{_FIGURES} | {_WORDS}", regex.VERBOSE | regex.IGNORECASE)
