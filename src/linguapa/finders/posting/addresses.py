"""Hashtags and web addresses that are too many for a channel, or that it does not open."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from linguapa.channels import Channel, Most
from linguapa.finders.reading import Reading
from linguapa.finders.spans import disjoint
from linguapa.rules import say
from linguapa.types import Finding, Mark, Prose, Rule

_PostFinder = Callable[[Reading, Channel | None], Iterator[Finding]]
_Span = tuple[int, int]
_SCHEME = re.compile(r"(?P<name>[a-zA-Z][a-zA-Z0-9+.-]*):(?!\d)")


def many_hashtags(rules: Sequence[Rule]) -> _PostFinder:
    """Find the hashtags over those that the channel allows, or over those that it is wise to use."""
    _say_once(rules)

    def find(reading: Reading, channel: Channel | None) -> Iterator[Finding]:
        if channel and channel.hashtags:
            yield from _too_many(rules, reading, channel, channel.hashtags, _hashtags(reading))

    return find


def many_links(rules: Sequence[Rule]) -> _PostFinder:
    """Find the web addresses over those that the channel allows."""
    _say_once(rules)

    def find(reading: Reading, channel: Channel | None) -> Iterator[Finding]:
        if channel and channel.links:
            yield from _too_many(rules, reading, channel, channel.links, _links(reading))

    return find


def dead_links(rules: Sequence[Rule]) -> _PostFinder:
    """Find the web addresses on a channel where a touch does not open them."""
    for rule in rules:
        say(rule, channel="", found="")

    def find(reading: Reading, channel: Channel | None) -> Iterator[Finding]:
        if channel is None or channel.clickable:
            return
        for start, end in _links(reading):
            found, shown = reading.document.prose.text[start:end], reading.quote(start, end)
            for rule in rules:
                yield Finding(rule, start, end, found, say(rule, channel=channel.name, found=shown))

    return find


def _say_once(rules: Sequence[Rule]) -> None:
    for rule in rules:
        say(rule, channel="", count=0, most=0)


def _too_many(
    rules: Sequence[Rule], reading: Reading, channel: Channel, most: Most, spans: Sequence[_Span]
) -> Iterator[Finding]:
    if len(spans) > most.most:
        start, end = spans[most.most][0], spans[-1][1]
        for rule in rules:
            weighed = rule if most.hard else replace(rule, severity="consiglio")
            message = say(rule, channel=channel.name, count=len(spans), most=most.most)
            yield Finding(weighed, start, end, reading.document.prose.text[start:end], message)


def _hashtags(reading: Reading) -> list[_Span]:
    return [(token.start, token.end) for token in reading.document.tokens if token.is_hashtag]


def _links(reading: Reading) -> list[_Span]:
    """The web addresses that are shown, and the words of links to pages, in the order of the text."""
    prose = reading.document.prose
    linked = [
        (mark.inner_start, mark.inner_end)
        for mark in prose.marks
        if mark.kind == "link" and _is_page(mark.target) and _is_seen(prose, mark)
    ]
    shown = ((token.start, token.end) for token in reading.document.tokens if token.is_web_address)
    return disjoint(chain(linked, shown))


def _is_seen(prose: Prose, mark: Mark) -> bool:
    return any(seen.strip() for seen in prose.seen[mark.inner_start : mark.inner_end])


def _is_page(target: str) -> bool:
    """Whether a link leads to a page, and not to a mailbox, a telephone or a place in the same page."""
    address = target.strip()
    if scheme := _SCHEME.match(address):
        return scheme["name"].lower() in {"http", "https"}
    return address != "" and not address.startswith("#")
