"""Dates that are read badly: in figures, with a capital month, a leading zero, a month or a year cut short."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import regex

from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.italian.case import in_the_case_of, is_shouted
from linguapa.italian.date_formats import WrittenDate, written_dates
from linguapa.italian.date_surroundings import LOOK_BACK, Surroundings, is_a_holiday, plain, refitted
from linguapa.italian.words import MONTHS, WEEKDAYS
from linguapa.rules import say
from linguapa.types import Block, Finding, Prose, Rewrite, Rule

_LOOK_AHEAD = 30
_OF_OUR_DAYS = range(20, 40)
"""The short years that are years wherever they stand."""
_CLEAR = regex.compile(r"(?:1[3-9]|[23]\d)/0\d")
"""Figures that are a day and a month wherever they stand: 31/05."""
_IN_CELLS = MONTHS | WEEKDAYS | frozenset("il l dal dall al all e ore alle dalle ed".split())
_WORD = regex.compile(r"\p{L}+")


def formats(rules: Sequence[Rule]) -> Callable[[Reading], Iterator[Finding]]:
    """Find dates that are not written as *3 marzo 2026*; the rewrite is, with the article that it takes."""
    for rule in rules:
        say(rule, found="", date="")

    def find(reading: Reading) -> Iterator[Finding]:
        prose = reading.document.prose
        busy = [(token.start, token.end) for token in reading.document.tokens if token.kind == "address"]
        for block in prose.blocks:
            shadow = prose.shadow[block.start : block.end]
            for one in written_dates(shadow):
                around = _around(shadow, one)
                start, end = block.start + one.start, block.start + one.end
                if not _is_badly_written(one, around) or is_inside(start, busy) or is_inside(start, reading.names):
                    continue
                is_in_cell = reading.format != "text" and _is_alone(prose, block, one)
                if not is_in_cell and not around.is_of_an_act and not (one.sign and around.is_a_code):
                    found, rewrites = prose.text[start:end], _rewrites(prose, start, end, one, around)
                    for rule in rules:
                        yield Finding(rule, start, end, found, say(rule, found=found, date=one.plain), rewrites)

    return find


def _around(shadow: str, one: WrittenDate) -> Surroundings:
    return Surroundings(shadow[max(0, one.start - LOOK_BACK) : one.start], shadow[one.end : one.end + _LOOK_AHEAD])


def _is_badly_written(one: WrittenDate, around: Surroundings) -> bool:
    """Whether it is certainly a date, and written otherwise than *3 marzo 2026*."""
    if one.sign:
        return _is_a_date(one, around)
    if one.is_short:
        return bool(one.year) or (around.says_a_day and one.name.lower() != "set")
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
        return one.year[0] in "12"
    if around.is_a_fraction(one.day, one.day):
        return False
    return around.says_a_day or (one.sign == "/" and int(one.year) in _OF_OUR_DAYS)


def _is_alone(prose: Prose, block: Block, one: WrittenDate) -> bool:
    """Whether a cell, or an item of a list, has nothing but dates."""
    words = _WORD.findall(prose.shadow, block.start, block.end)
    return block.kind == "item" and all(word.lower() in _IN_CELLS or one.name.startswith(word) for word in words)


def _rewrites(prose: Prose, start: int, end: int, one: WrittenDate, around: Surroundings) -> tuple[Rewrite, ...]:
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
    return (Rewrite(start, end, text, safe=len(one.year) != 2 and not _may_be_counted(one, around)),)


def _may_be_counted(one: WrittenDate, around: Surroundings) -> bool:
    """Whether two figures after *del* might be a share after all."""
    return bool(one.sign) and not one.year and around.article.lower().startswith("del")
