"""Posts that are longer than their channel allows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import NamedTuple, get_args

from linguapa.channels import ONE_LINE, Channel, Limit, Unit
from linguapa.finders.reading import Reading
from linguapa.rules import say, texts
from linguapa.types import Finding, Rule

_WIDEST = 4
"""No unit counts more than this for one code point: a short text need not be measured."""


class _Excess(NamedTuple):
    """What is over a limit, as offsets in the draft, and the length of the whole in the limit's unit."""

    start: int
    end: int
    length: int
    limit: Limit


def limits(rules: Sequence[Rule]) -> Callable[[Reading, Channel | None], Iterator[Finding]]:
    """Find what is over a limit of the channel, up to the end of the text; a `consiglio` where the limit is advice."""
    for rule in rules:
        texts(rule, "units", get_args(Unit))
        say(rule, count="", most="", over="", unit="", channel="", part="")

    def find(reading: Reading, channel: Channel | None) -> Iterator[Finding]:
        excesses = [one for limit in (channel.limits if channel else ()) if (one := _excess(reading, limit))]
        if channel and excesses:
            first = min(excesses, key=attrgetter("start"))
            yield from (_finding(rule, reading, channel, first) for rule in rules)

    return find


def _excess(reading: Reading, limit: Limit) -> _Excess | None:
    """What is too much; `None` where the text fits."""
    from linguapa.channels.units import count, fitting

    text, offsets = reading.shown
    if limit.part in ONE_LINE:
        text = text.partition("\n")[0].rstrip()
    if len(text) * _WIDEST <= limit.most or (length := count(text, limit.unit)) <= limit.most:
        return None
    place = fitting(text, limit.unit, limit.most)
    place += len(text[place:]) - len(text[place:].lstrip())
    return _Excess(offsets[place], offsets[len(text) - 1] + 1, length, limit)


def _finding(rule: Rule, reading: Reading, channel: Channel, excess: _Excess) -> Finding:
    limit = excess.limit
    rule = rule if limit.hard else replace(rule, severity="consiglio")
    figures = {"count": excess.length, "most": limit.most, "over": excess.length - limit.most}
    message = say(
        rule,
        channel=channel.name,
        part=limit.part,
        unit=rule.options["units"][limit.unit],
        **{name: f"{number:,}".replace(",", ".") for name, number in figures.items()},
    )
    text = reading.document.prose.text[excess.start : excess.end]
    return Finding(rule, excess.start, excess.end, text, message)
