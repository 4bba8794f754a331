"""The closed set of ways of finding: a card names one of them as its `finder`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any

from linguapa.channels import Channel
from linguapa.finders import syntax
from linguapa.finders.reading import Reading
from linguapa.rules import CardError
from linguapa.types import Finding, Rule

Finder = Callable[[Reading], Iterable[Finding]]
PostFinder = Callable[[Reading, Channel | None], Iterable[Finding]]

FINDERS = {
    "acronyms": "acronyms.acronyms",
    "alternative-text": "aloud.images.alternatives",
    "amounts": "conventions.formats.amounts",
    "capitals": "aloud.capitals.capitals",
    "courtesy-capitals": "conventions.courtesy.capitals",
    "date-format": "conventions.date_formats.formats",
    "drawings": "aloud.drawings.drawings",
    "emoji": "aloud.emoji.emoji",
    "empty-link": "aloud.links.empty",
    "hashtags": "aloud.hashtags.hashtags",
    "lookalikes": "aloud.lookalikes.lookalikes",
    "paragraph-length": "length.paragraphs",
    "relative-day": "conventions.dates.relative",
    "repeated-signs": "aloud.repeats.repeats",
    "sentence-length": "length.sentences",
    "telephones": "conventions.formats.telephones",
    "terms": "terms.phrases",
    "times": "conventions.formats.times",
    "weekday": "conventions.dates.weekdays",
    **dict.fromkeys(syntax.LOOKS, "syntax.looking"),
    "tone": "tone.tone",
}
"""Where the function stands that makes one finder of all rules that share this way of finding.

The last one looks at what the others have found. They are imported when a rule asks for them: their patterns take a
while to be compiled.
"""

POST_FINDERS = {
    "bare-address": "aloud.urls.bare",
    "channel-limit": "posting.limits.limits",
    "dead-link": "posting.addresses.dead_links",
    "ignored-marks": "posting.marks.marks",
    "many-hashtags": "posting.addresses.many_hashtags",
    "many-links": "posting.addresses.many_links",
    "notice": "notices.lacking",
    "opening": "posting.opening.openings",
    "title-length": "posting.headlines.headlines",
}
"""The same, for what depends on where a post will appear, as far as that is known."""


def compile(rules: Iterable[Rule]) -> tuple[Finder, ...]:
    """The finders that the rules need. Raises `CardError` where a card asks for what its finder cannot do."""
    return tuple(_made(FINDERS, rules))


def compile_for_posts(rules: Iterable[Rule]) -> tuple[PostFinder, ...]:
    """The finders that the rules need of those that ask for the channel. Raises `CardError` as `compile` does."""
    return tuple(_made(POST_FINDERS, rules))


def _made(known: dict[str, str], rules: Iterable[Rule]) -> Iterable[Any]:
    groups: dict[str, list[Rule]] = {}
    for rule in rules:
        if rule.finder not in FINDERS and rule.finder not in POST_FINDERS:
            names = ", ".join(sorted((*FINDERS, *POST_FINDERS)))
            raise CardError(rule.name, "finder", f"scrivi uno di questi: {names}")
        groups.setdefault(rule.finder, []).append(rule)
    for name, path in known.items():
        if name in groups:
            module, _, function = path.rpartition(".")
            yield getattr(import_module(f"{__name__}.{module}"), function)(groups[name])
