"""Posts whose first line says nothing, where the channel shows only how they begin."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from linguapa.channels import Channel
from linguapa.finders.reading import Reading
from linguapa.italian.openings import says_nothing
from linguapa.rules import say
from linguapa.types import Finding, Rule, Token


def openings(rules: Sequence[Rule]) -> Callable[[Reading, Channel | None], Iterator[Finding]]:
    """Find a first line of greetings, calls, labels, hashtags or emoji, where the rest of the post is folded away."""
    for rule in rules:
        say(rule, channel="", most=0)

    def find(reading: Reading, channel: Channel | None) -> Iterator[Finding]:
        if channel is None or channel.fold is None or len(reading.shown.text) <= channel.fold.most:
            return
        line = _first_line(reading)
        if line and says_nothing(_words(line)):
            start, end = line[0].start, line[-1].end
            for rule in rules:
                message = say(rule, channel=channel.name, most=channel.fold.most)
                yield Finding(rule, start, end, reading.document.prose.text[start:end], message)

    return find


def _first_line(reading: Reading) -> list[Token]:
    """The tokens of the first line that the reader sees."""
    text, offsets = reading.shown
    end = offsets[text.find("\n")] if "\n" in text else offsets[-1]
    line = []
    for token in reading.document.tokens:
        if token.start >= end:
            break
        line.append(token)
    return line


def _words(line: Sequence[Token]) -> list[str]:
    return [token.text for token in line if token.kind in {"word", "number"}]
