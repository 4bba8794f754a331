"""Sentences and paragraphs that are too long, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from linguapa.finders.reading import Reading
from linguapa.rules import option, say
from linguapa.types import SEVERITIES, Document, Finding, Rule

_Finder = Callable[[Reading], Iterator[Finding]]
_Levels = list[tuple[int, Rule]]


def sentences(rules: Sequence[Rule]) -> _Finder:
    """Find sentences over the words that `options.limits` gives for each severity."""
    levels = [_levels(rule) for rule in rules]

    def find(reading: Reading) -> Iterator[Finding]:
        document = reading.document
        for stretch in document.sentences:
            words = _words(document, stretch.first, stretch.last)
            yield from _over(levels, document, stretch.start, stretch.end, words)

    return find


def paragraphs(rules: Sequence[Rule]) -> _Finder:
    """Find paragraphs of two sentences or more over the words that `options.limits` gives for each severity."""
    levels = [_levels(rule) for rule in rules]

    def find(reading: Reading) -> Iterator[Finding]:
        document = reading.document
        for paragraph in document.paragraphs:
            stretches = document.sentences[paragraph.first : paragraph.last]
            if len(stretches) > 1:
                words = _words(document, stretches[0].first, stretches[-1].last)
                yield from _over(levels, document, stretches[0].start, stretches[-1].end, words)

    return find


def _levels(rule: Rule) -> _Levels:
    """The limits of a rule, highest first, each with the rule at the severity that it brings."""
    limits = option(rule, "limits", _are_limits, "scrivi quante parole per ogni gravità, come { avviso = 25 }")
    say(rule, words=0, limit=0)
    ranked = sorted(limits.items(), key=lambda item: item[1], reverse=True)
    return [(words, replace(rule, severity=severity)) for severity, words in ranked]


def _are_limits(value: object) -> bool:
    return (
        isinstance(value, dict)
        and bool(value)
        and all(key in SEVERITIES and type(words) is int and words > 0 for key, words in value.items())
    )


def _words(document: Document, first: int, last: int) -> int:
    return sum(token.kind == "word" for token in document.tokens[first:last])


def _over(rules: Iterable[_Levels], document: Document, start: int, end: int, words: int) -> Iterator[Finding]:
    for levels in rules:
        for limit, rule in levels:
            if words > limit:
                message = say(rule, words=words, limit=limit)
                yield Finding(rule, start, end, document.prose.text[start:end], message)
                break
