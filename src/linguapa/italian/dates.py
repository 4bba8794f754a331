"""Dates as Italian writes them: their parts as patterns, and the day that they name."""

from __future__ import annotations

from datetime import date

import regex

from linguapa.italian.words import MONTHS_IN_ORDER, WEEKDAYS_IN_ORDER

BLANK = r"[\s\u2060]"
WEEKDAY = (
    r"\b(?P<weekday>(?P<stem>luned|marted|mercoled|gioved|venerd)(?:[ìíi]\u0300?\u2060*|i\u2060*['’]|(?<![‘'’]\p{L}+)ì['’])(?!\w)|sabato\b|domenica\b"
    r"|(?P<short>lun|mar|mer|gio|ven|sab|dom)\b)\.?"
)
FULL_MONTH = "|".join(MONTHS_IN_ORDER)
WEEKDAY_ALONE = r"(?:(?:luned|marted|mercoled|gioved|venerd)[ìi]|sabato|domenica)"
"""A weekday and no more; `ANY_WEEKDAY` is also one of several: *i sabati*."""
ANY_WEEKDAY = r"(?:(?:luned|marted|mercoled|gioved|venerd)[ìíi]|sabat[oi]|domenic(?:a|he))"
SHORT_MONTH = r"gen|feb|mar|apr|mag|giu|lug|ago|sett?|ott|nov|dic"
MONTH = rf"(?P<month>{FULL_MONTH}|(?:{SHORT_MONTH})\b\.?)(?!\p{{L}})"
DEGREE = r"(?:\s?[°º^])?"
BETWEEN = (
    rf"(?:{BLANK}{{1,40}}(?:mattina|pomeriggio|sera|prossim[oa]|scors[oa]|giorno))?"
    rf"{BLANK}{{0,40}}(?P<comma>,)?{BLANK}{{0,40}}"
)
"""What may stand between a weekday and its date."""
NUMBER = r"(?:0?[1-9]|[12]\d|3[01]|primo)"
DAY = rf"(?P<day>{NUMBER})(?!\d)"
YEAR = (
    rf"(?:{BLANK}{{1,40}}del(?:l['’]anno)?)?{BLANK}{{1,40}}(?P<year>1[5-9]\d\d|2[01]\d\d)"
    rf"(?!\d|[-–/.,:]\d|(?<=00){BLANK}{{1,40}}\w|{BLANK}{{1,40}}(?:euro|€|persone|posti))"
)
FIGURES = (
    r"(?P<d>0?[1-9]|[12]\d|3[01])(?P<sign>[/.-])(?P<m>0?[1-9]|1[0-2])(?P=sign)(?P<y>(?:1[5-9]|2[01])\d\d|[2-4]\d)"
    r"(?!\d|[-/.,]\d)"
)

_FIRST = date(1582, 10, 15)
"""The first day of the calendar that we use."""
_CENTURY = 50
"""The short years from here on are of the last century: *3/3/98*."""
_DAY_MONTH = rf"\b(?:\d{{1,2}}|primo){DEGREE}{BLANK}{{1,40}}{MONTH}"
_FIGURES_ALONE = (
    r"(?<![\d/.])(?:0?[1-9]|[12]\d|3[01])(?:/(?:0?[1-9]|1[0-2])\b|[.-](?:0?[1-9]|1[0-2])[.-](?:19|20)?\d\d\b)"
)
_WEEKDAY_NUMBER = rf"{WEEKDAY}{BETWEEN}(?:0?[1-9]|[12]\d|3[01])(?![\d.,:]*\d|\s*%)"
_DATE = regex.compile(f"{_DAY_MONTH}|{_FIGURES_ALONE}|{_WEEKDAY_NUMBER}", regex.IGNORECASE)
_YEAR_OR_MONTH = regex.compile(rf"\b(?:19|20)\d\d\b|\b(?:{FULL_MONTH})\b", regex.IGNORECASE)


def has_date(text: str) -> bool:
    """Whether a text names a day: *3 marzo*, *3/3/2026*, *venerdì 6*."""
    return _DATE.search(text) is not None


def has_year_or_month(text: str) -> bool:
    """Whether a text names a month or a year: enough to tell which year, or month, is the next one."""
    return _YEAR_OR_MONTH.search(text) is not None


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, if there is one in our calendar: not 30 February, not 1300."""
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if found >= _FIRST else None


def full_year(year: str) -> int:
    """The year that two or four figures stand for: *26* → 2026, *98* → 1998."""
    if len(year) > 2:
        return int(year)
    return int(year) + (2000 if int(year) < _CENTURY else 1900)


def day_number(number: str) -> int:
    """The day of a month in figures, or *primo*."""
    return 1 if number.lower() == "primo" else int(number)


def month_number(name: str) -> int:
    """Which month a name or its abbreviation stands for: *mar.* → 3."""
    return next(i for i, month in enumerate(MONTHS_IN_ORDER, 1) if month[:3] == name.lower()[:3])


def weekday_number(name: str) -> int:
    """Which day of the week a name or its abbreviation stands for: *lun* → 0."""
    return next(i for i, weekday in enumerate(WEEKDAYS_IN_ORDER) if weekday[:3] == name.lower()[:3])


def article_before(day: int) -> str:
    """The article before the number of a day: *l'8*, *l'11*, *il 1°*."""
    return "l'" if day in (8, 11) else "il"


def written(day: int, month: int, year: int | None = None) -> str:
    """A date as it is best read: *3 marzo 2026*, *1° aprile*."""
    shown = f"{'1°' if day == 1 else day} {MONTHS_IN_ORDER[month - 1]}"
    return f"{shown} {year}" if year else shown


def spoken(day: date) -> str:
    """A date as it opens a sentence: *Il 3 marzo 2026*, *L'8 marzo 2026*, *Il 1° aprile 2026*."""
    article = article_before(day.day).capitalize()
    blank = "" if article.endswith("'") else " "
    return f"{article}{blank}{written(day.day, day.month, day.year)}"
