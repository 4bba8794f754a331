"""Notices that do not say when, where or whom to ask."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from linguapa.channels import ONE_LINE, Channel
from linguapa.finders.reading import Reading
from linguapa.rules import say, texts
from linguapa.types import Finding, Rule

_BRIEF = (*ONE_LINE, "sommario")
"""Parts of a post that need not say everything."""
_LACKING = ("quando", "dove", "contatto", "quando dove", "quando contatto", "dove contatto", "quando dove contatto")


def lacking(rules: Sequence[Rule]) -> Callable[[Reading, Channel | None], Iterator[Finding]]:
    """Find the sentence that gives notice of an event, a closure or a deadline, if it lacks day, place or contact.

    Silent where a text is no more than a title, a subject or a summary. `options.says` of a card has the message of
    each combination of *quando*, *dove*, *contatto*.
    """
    for rule in rules:
        texts(rule, "says", _LACKING)
        say(rule, says="")

    def find(reading: Reading, channel: Channel | None) -> Iterator[Finding]:
        if channel and channel.part in _BRIEF and len(reading.document.paragraphs) == 1:
            return
        from linguapa.finders.notices.notice import missing

        document = reading.document
        if (line := reading.notice) is None or line.told is None:
            return
        lacks = " ".join(missing(document, line, line.told.kind))
        for rule in rules if lacks else ():
            message = say(rule, says=rule.options["says"][lacks])
            yield Finding(rule, line.start, line.end, document.prose.text[line.start : line.end], message)

    return find
