"""Weekdays that are not those of their dates, and words for a day that is another one tomorrow."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import regex

from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.italian.case import in_the_case_of
from linguapa.italian.dates import has_date, spoken
from linguapa.italian.relative_days import is_dated, relative_days
from linguapa.italian.weekday_agreement import agreeing, is_feminine, words_beside
from linguapa.italian.weekdays import DatedWeekday, dated_weekdays
from linguapa.italian.words import MONTHS, WEEKDAYS, WEEKDAYS_IN_ORDER
from linguapa.rules import say
from linguapa.types import Document, Finding, Rewrite, Rule

_Finder = Callable[[Reading], Iterator[Finding]]
_DATELINE = 6
"""The most words of a line that only says when and where: *Esempio, 3 marzo 2026*."""
_PUBLISHED = regex.compile(r"\b(?:aggiornat[oaie]|aggiornamento|pubblicat[oaie])\b", regex.IGNORECASE)
_ASIDE = 12
"""How many tokens after a sentence a bracket with the date may go on for."""


def weekdays(rules: Sequence[Rule]) -> _Finder:
    """Find weekdays with a date that falls on another one; the rewrite puts the right one in."""
    for rule in rules:
        say(rule, found="", day="", date="")

    def find(reading: Reading) -> Iterator[Finding]:
        for paragraph in reading.document.paragraphs:
            block = paragraph.block
            for one in dated_weekdays(reading.document.prose.shadow[block.start : block.end]):
                if not one.is_right and not is_inside(block.start + one.start, reading.quoted):
                    yield from (_wrong(rule, reading.document, one, block.start) for rule in rules)

    return find


def relative(rules: Sequence[Rule]) -> _Finder:
    """Find *domani* and the like where no date tells which day is meant, once in a text."""
    for rule in rules:
        say(rule, found="")

    def find(reading: Reading) -> Iterator[Finding]:
        if not _is_dated(reading.document):
            for start, end in _undated(reading)[:1]:
                found = reading.document.prose.text[start:end]
                yield from (
                    Finding(rule, start, end, found, say(rule, found=reading.quote(start, end))) for rule in rules
                )

    return find


def _wrong(rule: Rule, document: Document, one: DatedWeekday, offset: int) -> Finding:
    start, end = offset + one.start, offset + one.end
    found = document.prose.text[start:end]
    message = say(rule, found=found, day=WEEKDAYS_IN_ORDER[one.day.weekday()], date=spoken(one.day))
    return Finding(rule, start, end, found, message, _right(document, one, offset))


def _right(document: Document, one: DatedWeekday, offset: int) -> tuple[Rewrite, ...]:
    """The right day, with what stands beside it in its gender: *la domenica* → *il lunedì*; none across markup."""
    text, shadow = document.prose.text, document.prose.shadow
    start, end = offset + one.start, offset + one.end
    right = in_the_case_of(one.name, one.right_name)
    if is_feminine(one.weekday) == is_feminine(one.day.weekday()):
        return (Rewrite(start, end, right, safe=False),)
    beside = words_beside(shadow, start, end)
    if beside is None:
        return ()
    first, last = beside
    if (first, last) == (start, end):
        return (Rewrite(start, end, right, safe=False),)
    if text[first:last] != shadow[first:last]:
        return ()
    before, after = agreeing(text[first:start]), agreeing(text[end:last])
    return (Rewrite(first, last, f"{before}{right}{after}", safe=False),)


def _undated(reading: Reading) -> list[tuple[int, int]]:
    """The spans of the words that no date explains anywhere in the text, each the first time."""
    first: dict[str, tuple[int, int]] = {}
    explained: set[str] = set()
    for start, end in _sentences(reading.document):
        sentence = reading.document.prose.shadow[start:end]
        for one in relative_days(sentence):
            if is_dated(sentence, one):
                explained.add(one.key)
            elif not is_inside(start + one.start, reading.names):
                first.setdefault(one.key, (start + one.start, start + one.end))
    return sorted(span for key, span in first.items() if key not in explained)


def _sentences(document: Document) -> Iterator[tuple[int, int]]:
    """The sentences, each with the bracket that follows it: *Chiudiamo domani. (3 marzo)*."""
    for stretch in document.sentences:
        end = stretch.end
        aside = document.tokens[stretch.last : stretch.last + _ASIDE]
        if aside and aside[0].text == "(":
            end = next((token.end for token in aside if token.text == ")"), end)
        yield stretch.start, end


def _is_dated(document: Document) -> bool:
    """Whether a line says when the post was written: *Esempio, 3 marzo 2026*, *Aggiornamento del 3 marzo*."""
    for stretch in document.sentences:
        shadow = document.prose.shadow[stretch.start : stretch.end]
        if has_date(shadow):
            words = [token.text for token in document.tokens[stretch.first : stretch.last] if token.kind == "word"]
            if _PUBLISHED.search(shadow) or (len(words) <= _DATELINE and _is_place(words)):
                return True
    return False


def _is_place(words: Sequence[str]) -> bool:
    """Whether a short line has nothing but names, weekdays and months."""
    small = {word.lower() for word in words if word[0].islower()}
    return small <= MONTHS | WEEKDAYS | {"di", "del", "il", "lì"}
