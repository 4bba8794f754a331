"""Dates that are read badly: in figures, with a capital month, a leading zero, a month or a year cut short."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import regex

from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.italian.case import in_the_case_of, is_shouted
from linguapa.italian.date_formats import WrittenDate, written_dates
from linguapa.italian.date_surroundings import LINK, LOOK_BACK, Surroundings, is_a_holiday, plain, refitted
from linguapa.italian.words import MONTHS, WEEKDAYS
from linguapa.rules import say
from linguapa.types import Block, Finding, Prose, Rewrite, Rule

_LOOK_AHEAD = 30
_OF_OUR_DAYS = range(20, 40)
"""The short years that are years wherever they stand."""
_CLEAR = regex.compile(r"(?:1[3-9]|[23]\d)/0\d")
"""Figures that are a day and a month wherever they stand: 31/05."""
_IN_CELLS = MONTHS | WEEKDAYS | frozenset("il l dal dall al all e ore alle dalle ed".split())
_LINK = regex.compile(LINK, regex.IGNORECASE)
_AND_OF = regex.compile(r",?\s(?:(?:e|ed|o)\s)?(?:del\s|dell['’]\s?)?", regex.IGNORECASE)
"""What ties a date to that of the act before: *n. 2 del 3/3/2026 e del 4/3/2026*."""
_WORD = regex.compile(r"\p{L}+")


def formats(rules: Sequence[Rule]) -> Callable[[Reading], Iterator[Finding]]:
    """Find dates that are not written as *3 marzo 2026*; the rewrite is, with the article that it takes."""
    for rule in rules:
        say(rule, found="", date="")

    def find(reading: Reading) -> Iterator[Finding]:
        prose = reading.document.prose
        for block in prose.blocks:
            shadow = prose.shadow[block.start : block.end]
            for one, around, is_safe in _badly_written(shadow):
                start, end = block.start + one.start, block.start + one.end
                if is_inside(start, reading.addresses) or is_inside(start, reading.names):
                    continue
                is_in_cell = reading.format != "text" and _is_alone(prose, block, one)
                if not is_in_cell and not (one.sign and around.is_a_code):
                    found, rewrites = prose.text[start:end], _rewrites(prose, start, end, one, around, is_safe=is_safe)
                    for rule in rules:
                        message = say(rule, found=reading.quote(start, end), date=one.plain)
                        yield Finding(rule, start, end, found, message, rewrites)

    return find


def _around(shadow: str, one: WrittenDate) -> Surroundings:
    return Surroundings(shadow[max(0, one.start - LOOK_BACK) : one.start], shadow[one.end : one.end + _LOOK_AHEAD])


def _badly_written(shadow: str) -> Iterator[tuple[WrittenDate, Surroundings, bool]]:
    """The dates that are written badly, those of acts left out, and whether all of their list are certain."""
    is_act, end = False, 0
    for listed in _lists(shadow):
        around = [_around(shadow, one) for one in listed]
        is_safe = not any(_may_be_counted(one, near) for one, near in zip(listed, around, strict=True))
        are_dates = _are_dates(listed, around) if len(listed) > 1 else None
        for one, near in zip(listed, around, strict=True):
            is_act = near.is_of_an_act or (is_act and _AND_OF.fullmatch(shadow, end, one.start) is not None)
            end = one.end
            is_bad = _is_badly_written(one, near) if one.year or are_dates is None else are_dates
            if is_bad and not is_act:
                yield one, near, is_safe


def _lists(shadow: str) -> Iterator[list[WrittenDate]]:
    """The dates, those in figures together that are parted by commas and *e*: *1/3, 8/3 e 11/3*."""
    listed: list[WrittenDate] = []
    for one in written_dates(shadow):
        goes_on = listed and listed[-1].sign and one.sign and _LINK.fullmatch(shadow, listed[-1].end, one.start)
        if listed and not goes_on:
            yield listed
            listed = []
        listed.append(one)
    if listed:
        yield listed


def _are_dates(listed: Sequence[WrittenDate], around: Sequence[Surroundings]) -> bool:
    """Whether figures without a year in a list are dates: all of them, or none."""
    pairs = list(zip(listed, around, strict=True))
    if any(near.is_counted(one.day, one.month) for one, near in pairs if not one.year):
        return False
    if [one.day for one in listed] == list(range(1, listed[-1].month + 1)) and len({one.month for one in listed}) == 1:
        return False
    is_sure = any(_is_a_date(one, near) for one, near in pairs if one.year or _CLEAR.fullmatch(one.number))
    return is_sure or _is_a_date(*pairs[0])


def _is_badly_written(one: WrittenDate, around: Surroundings) -> bool:
    """Whether it is certainly a date, and written otherwise than *3 marzo 2026*."""
    if one.sign:
        return _is_a_date(one, around)
    if one.is_short:
        return bool(one.year) or (around.says_a_day and (one.name.lower() != "set" or around.has_the_other_end))
    if len(one.year) == 2 or (one.number[0] == "0" and not around.is_the_end_of_a_range):
        return True
    is_capital = one.name[0].isupper() and not one.name.isupper()
    is_a_name = is_a_holiday(one.day, one.month) and not one.year and not around.has_weekday
    return is_capital and not is_a_name


def _is_a_date(one: WrittenDate, around: Surroundings) -> bool:
    """Whether three figures, or two after *dal* or *lunedì*, are a day."""
    if not one.year:
        is_clear = around.says_a_day or _CLEAR.fullmatch(one.number) is not None
        return is_clear and not around.is_a_fraction(one.day, one.month)
    if len(one.year) == 4:
        return one.year[0] in "12" and not around.counts_people
    if around.is_a_fraction(one.day, one.day):
        return False
    return around.says_a_day or (one.sign == "/" and int(one.year) in _OF_OUR_DAYS)


def _is_alone(prose: Prose, block: Block, one: WrittenDate) -> bool:
    """Whether a cell, or an item of a list, has nothing but dates."""
    words = _WORD.findall(prose.shadow, block.start, block.end)
    return block.kind == "item" and all(word.lower() in _IN_CELLS or one.name.startswith(word) for word in words)


def _rewrites(
    prose: Prose, start: int, end: int, one: WrittenDate, around: Surroundings, *, is_safe: bool
) -> tuple[Rewrite, ...]:
    """The date as it is best read, with its article where that changes; none where markup is in the way."""
    article, text = around.article, one.plain
    if one.name.isupper() or is_shouted(around.before):
        text = text.upper()
    fitting = in_the_case_of(article, refitted(article, one.day)) if article else ""
    if article and fitting.lower() != plain(article):
        start = prose.shadow.rindex(article, 0, start)
        blank = "" if fitting.endswith("'") else " "
        text = f"{fitting}{blank}{text}"
    if prose.text[start:end] != prose.shadow[start:end]:
        return ()
    return (Rewrite(start, end, text, safe=len(one.year) != 2 and is_safe),)


def _may_be_counted(one: WrittenDate, around: Surroundings) -> bool:
    """Whether two figures after *del*, or after a label, might be a share after all: *del 3/4*, *Rata: 1/3*."""
    if not one.sign or one.year:
        return False
    return around.article.lower().startswith("del") or around.may_be_numbered
