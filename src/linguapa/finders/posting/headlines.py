"""Titles that are too long."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from linguapa.channels import ONE_LINE, Channel
from linguapa.finders.reading import Reading
from linguapa.prose.canvas import on_one_line
from linguapa.rules import option, say
from linguapa.types import Finding, Rule


def headlines(rules: Sequence[Rule]) -> Callable[[Reading, Channel | None], Iterator[Finding]]:
    """Find a title of more code points, as it is shown, than `options.limit`.

    Where the channel takes a title or a subject only, the channel's own limit counts.
    """
    limits = [(rule, option(rule, "limit", _is_limit, "scrivi quanti caratteri, come 70")) for rule in rules]
    for rule in rules:
        say(rule, characters=0, limit=0)

    def find(reading: Reading, channel: Channel | None) -> Iterator[Finding]:
        if reading.title is None or (channel and channel.part in ONE_LINE):
            return
        (start, end), prose = reading.title, reading.document.prose
        characters = len(on_one_line(prose.shadow[start:end]))
        for rule, limit in limits:
            if characters > limit:
                message = say(rule, characters=characters, limit=limit)
                yield Finding(rule, start, end, prose.text[start:end], message)

    return find


def _is_limit(value: object) -> bool:
    return type(value) is int and value > 0
