"""Amounts, times and telephone numbers that are written in another way than Designers Italia asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.italian import amounts as money, telephones as phones, times as clock
from linguapa.italian.written import Written
from linguapa.prose.seen import Stretch, pressed
from linguapa.rules import say
from linguapa.types import Finding, Rewrite, Rule

_Finder = Callable[[Reading], Iterator[Finding]]
_Look = Callable[[str], Iterator[Written]]


def amounts(rules: Sequence[Rule]) -> _Finder:
    """Find amounts."""
    return _looking(money.amounts, rules)


def times(rules: Sequence[Rule]) -> _Finder:
    """Find times of the day."""
    return _looking(clock.times, rules)


def telephones(rules: Sequence[Rule]) -> _Finder:
    """Find telephone numbers."""
    return _looking(phones.telephones, rules)


def _looking(look: _Look, rules: Sequence[Rule]) -> _Finder:
    for rule in rules:
        say(rule, found="", right="")

    def find(reading: Reading) -> Iterator[Finding]:
        for block in reading.document.prose.blocks:
            stretch = pressed(reading.document.prose, block.start, block.end)
            for one in look(stretch.text):
                start = stretch.offsets[one.start]
                if not is_inside(start, reading.addresses) and not is_inside(start, reading.quoted):
                    yield from (_finding(rule, reading, stretch, one) for rule in rules)

    return find


def _finding(rule: Rule, reading: Reading, stretch: Stretch, one: Written) -> Finding:
    prose = reading.document.prose
    start, first = stretch.offsets[one.start], stretch.offsets[one.first]
    end, last = stretch.offsets[one.end - 1] + 1, stretch.offsets[one.last - 1] + 1
    is_plain = prose.text[first:last] == prose.shadow[first:last]
    rewrites = (Rewrite(first, last, one.right, safe=one.is_safe),) if one.right is not None and is_plain else ()
    message = say(rule, found=reading.quote(start, end), right=one.right or "")
    return Finding(rule, start, end, prose.text[start:end], message, rewrites)
