"""Weekdays that have a date, and the days of the week on which those dates fall."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

import regex

from linguapa.italian.dates import (
    BETWEEN,
    BLANK,
    DAY,
    DEGREE,
    FIGURES,
    MONTH,
    NUMBER,
    WEEKDAY,
    YEAR,
    day_number,
    day_of,
    full_year,
    month_number,
    weekday_number,
)
from linguapa.italian.words import WEEKDAYS_IN_ORDER

_ELEMENT = regex.compile(
    rf"{WEEKDAY}{BETWEEN}(?:{FIGURES}|{DAY}{DEGREE}(?:{BLANK}{{1,40}}{MONTH}(?:{YEAR})?)?)",
    regex.IGNORECASE,
)
_JOINT = regex.compile(
    rf"{BLANK}{{0,40}}(?:,|,?\s(?:e|ed|o|oppure|a|al|fino\sa|fino\sal)\s|-|–){BLANK}{{0,40}}", regex.IGNORECASE
)
_SEVERAL = regex.compile(
    rf"{WEEKDAY}{BLANK}{{1,40}}(?P<days>{NUMBER}{DEGREE}(?:(?:,|,?\s(?:e|ed|o)\s){BLANK}{{0,40}}{NUMBER}{DEGREE}){{1,9}})"
    rf"{BLANK}{{1,40}}{MONTH}{YEAR}",
    regex.IGNORECASE,
)
"""One weekday for several days: *lunedì 2, 9 e 16 marzo 2026*."""
_ONE_DAY = regex.compile(r"\d+|primo", regex.IGNORECASE)
_BRACKET = regex.compile(
    rf"(?<![\w/.-])(?:{FIGURES}|{DAY}{DEGREE}{BLANK}{{1,40}}{MONTH}{YEAR}){BLANK}{{0,40}}\({BLANK}{{0,40}}{WEEKDAY}"
    rf"(?={BLANK}{{0,40}}(?:\)|,?{BLANK}{{0,40}}(?:ore|alle|dalle)\b))",
    regex.IGNORECASE,
)
"""A weekday in brackets after its date: *2 marzo 2026 (lunedì)*."""
_IN_A_LIST = regex.compile(
    rf"(?:{'|'.join(WEEKDAYS_IN_ORDER)}|\w+ed[iì]|lun|mar|mer|gio|ven|sab|dom)\.?{BLANK}{{0,40}}"
    rf"(?:[,/–-]|\s(?:e|ed|o|oppure|a|al)\s){BLANK}{{0,40}}$",
    regex.IGNORECASE,
)
_EVERY = regex.compile(r"\b(?:ogni|tutti\si|tutte\sle)\s+$", regex.IGNORECASE)
_USUAL = regex.compile(r"(?:\b(?:il|al|dal|del|nel|la|alla|dalla|della|di)\s+|\bl['’])$", regex.IGNORECASE)
_LOOK_BACK, _HALF_A_YEAR = 30, 6


class DatedWeekday(NamedTuple):
    """The span of a weekday in a text, and the date that goes with it; of several dates, the first."""

    start: int
    end: int
    name: str
    weekday: int
    day: date

    @property
    def is_right(self) -> bool:
        """Whether the date falls on that day of the week."""
        return self.day.weekday() == self.weekday

    @property
    def right_name(self) -> str:
        """The day of the week of the date, cut as the one found is: *lun* → *mar*."""
        return WEEKDAYS_IN_ORDER[self.day.weekday()][: 3 if len(self.name) == 3 else None]


def dated_weekdays(text: str) -> Iterator[DatedWeekday]:
    """The weekdays that have a full date, or take month and year from the one they are joined to, in their order.

    *Da lunedì 2 a venerdì 6 marzo 2026* has two; *lunedì e martedì 3 e 4 marzo 2026*, where each has its number
    elsewhere, none. *Lunedì 2, 9 e 16 marzo 2026* has one, if the three fall on one day of the week. Dates that do not
    exist are left out.
    """
    found = [*_joined(text), *_with_several(text), *_in_brackets(text)]
    yield from sorted({one.start: one for one in found}.values())


def _joined(text: str) -> Iterator[DatedWeekday]:
    chain: list[regex.Match[str]] = []
    for match in _ELEMENT.finditer(text):
        if chain and not _JOINT.fullmatch(text, chain[-1].end(), match.start()):
            yield from _resolved(text, chain)
            chain = []
        chain.append(match)
    yield from _resolved(text, chain)


def _with_several(text: str) -> Iterator[DatedWeekday]:
    for match in _SEVERAL.finditer(text):
        numbers = map(day_number, _ONE_DAY.findall(match["days"]))
        days = [day_of(int(match["year"]), month_number(match["month"]), number) for number in numbers]
        known = [day for day in days if day]
        in_order = len(known) == len(days) and all(one < other for one, other in pairwise(known))
        if in_order and len({day.weekday() for day in known}) == 1 and not _belongs_elsewhere(text, match):
            yield _dated(match, known[0])


def _in_brackets(text: str) -> Iterator[DatedWeekday]:
    for match in _BRACKET.finditer(text):
        if day := _day(match, None):
            yield _dated(match, day)


def _resolved(text: str, chain: Sequence[regex.Match[str]]) -> Iterator[DatedWeekday]:
    following: date | None = None
    for match in reversed(chain):
        following = _day(match, following)
        if following and not _belongs_elsewhere(text, match):
            yield _dated(match, following)


def _dated(match: regex.Match[str], day: date) -> DatedWeekday:
    name = match["weekday"].replace("\u2060", "")
    return DatedWeekday(*match.span("weekday"), name, weekday_number(name), day)


def _day(match: regex.Match[str], following: date | None) -> date | None:
    """The date of an element; what it does not say is that of the next one, if it comes before that."""
    if match["d"]:
        return day_of(full_year(match["y"]), int(match["m"]), int(match["d"]))
    number = day_number(match["day"])
    if match["month"] and match["year"]:
        return day_of(int(match["year"]), month_number(match["month"]), number)
    if following is None:
        return None
    month = month_number(match["month"]) if match["month"] else following.month
    if month - following.month >= _HALF_A_YEAR:
        return day_of(following.year - 1, month, number)
    found = day_of(following.year, month, number)
    return found if found and found < following else None


def _belongs_elsewhere(text: str, match: regex.Match[str]) -> bool:
    """Whether the weekday is one of a list, whose numbers come later, or is every such day."""
    before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
    is_usual = match.groupdict().get("comma") and _USUAL.search(before)
    return bool(is_usual or _IN_A_LIST.search(before) or _EVERY.search(before))
