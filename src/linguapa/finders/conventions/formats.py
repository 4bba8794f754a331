"""Amounts, times and telephone numbers that are written in another way than Designers Italia asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.italian import amounts as money, telephones as phones, times as clock
from linguapa.italian.written import Written
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
        prose = reading.document.prose
        for block in prose.blocks:
            for one in look(prose.shadow[block.start : block.end]):
                start = block.start + one.start
                if not is_inside(start, reading.addresses) and not is_inside(start, reading.quoted):
                    yield from (_finding(rule, reading, block.start, one) for rule in rules)

    return find


def _finding(rule: Rule, reading: Reading, offset: int, one: Written) -> Finding:
    prose, start, end = reading.document.prose, offset + one.start, offset + one.end
    found, first, last = prose.text[start:end], offset + one.first, offset + one.last
    is_plain = prose.text[first:last] == prose.shadow[first:last]
    rewrites = (Rewrite(first, last, one.right, safe=one.is_safe),) if one.right is not None and is_plain else ()
    return Finding(rule, start, end, found, say(rule, found=" ".join(found.split()), right=one.right or ""), rewrites)
