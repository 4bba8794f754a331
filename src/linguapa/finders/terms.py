"""Phrases of the cards, found in one pass by an automaton: the cost grows with the text, hardly with the phrases."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, groupby
from operator import attrgetter, itemgetter
from typing import NamedTuple

import regex
from ahocorasick_rs import AhoCorasick, MatchKind

from linguapa.finders.fit import fit
from linguapa.finders.place import Place
from linguapa.finders.units import Unit, fold, units
from linguapa.italian.case import is_shouted
from linguapa.italian.prepositions import OTHER_FORMS
from linguapa.prose import blank
from linguapa.rules import CardError, say
from linguapa.segment import segment
from linguapa.types import Document, Finding, Rule, Term

_QUOTED = regex.compile(r"«[^«»]*»|‹[^‹›]*›|[“„”][^“„”]*[”“]")
_QUOTED_STRAIGHT = regex.compile(r'(?<!\d)"[^"]*"')


class _Entry(NamedTuple):
    rule: Rule
    terms: tuple[Term, ...]
    length: int


def phrases(rules: Sequence[Rule]) -> Callable[[Document], Iterator[Finding]]:
    """Find the terms of the rules, never inside quotation marks.

    Of terms that overlap the first stays; of those that begin together, the longest whose context fits.
    """
    entries = _entries(rules)
    automaton = AhoCorasick(list(entries), matchkind=MatchKind.Standard)
    found_by = list(entries.values())

    def find(document: Document) -> Iterator[Finding]:
        line = units(document)
        coded, starts = _encode(line)
        quotations = _quotations(document)
        matches = automaton.find_matches_as_indexes(coded, overlapping=True)
        free = 0
        for start, end, entry in sorted((start, -end, entry) for entry, start, end in matches):
            if start < free:
                continue
            rule, terms, length = found_by[entry]
            first = starts[start]
            place = Place.of(document, line, first, first + length)
            if place is None or place.is_a_name or _is_inside(place.start, quotations):
                continue
            term = next((term for term in terms if _is_meant(term, line, first, place)), None)
            if term:
                free = -end
                yield _finding(rule, term, place)

    return find


def _entries(rules: Sequence[Rule]) -> dict[str, _Entry]:
    """From each phrase as the automaton reads it to what its card says of it."""
    entries: dict[str, _Entry] = {}
    for rule in rules:
        say(rule, found="")
        for phrase, terms in groupby(rule.terms, key=attrgetter("phrase")):
            line = [unit for unit in units(segment(blank(phrase))) if unit.text]
            coded = _encode(line)[0]
            if coded in entries:
                raise CardError(
                    rule.name, f"terms.{phrase}", f"toglila: è già nella scheda «{entries[coded].rule.name}»"
                )
            entries[coded] = _Entry(rule, tuple(terms), len(line))
            entries.setdefault(_encode(_variant(line))[0], entries[coded])
    return entries


def _variant(line: list[Unit]) -> list[Unit]:
    """The phrase with the other form of the preposition at its end, if there is one."""
    return [*line[:-1], line[-1]._replace(text=OTHER_FORMS.get(line[-1].text, line[-1].text))]


def _encode(line: Sequence[Unit]) -> tuple[str, dict[int, int]]:
    """The units as one string in which each is fenced, and the index of the unit that begins at each position."""
    starts: dict[int, int] = {}
    pieces, position = [], 0
    for i, unit in enumerate(line):
        starts[position] = i
        piece = f"\2{unit.text}\3"
        pieces.append(piece)
        position += len(piece)
    return "".join(pieces), starts


def _quotations(document: Document) -> list[tuple[int, int]]:
    """The spans between quotation marks; straight ones, which open and close alike, are paired in each block."""
    shadow = document.prose.shadow
    blocks = (paragraph.block for paragraph in document.paragraphs)
    straight = (match for block in blocks for match in _QUOTED_STRAIGHT.finditer(shadow, block.start, block.end))
    return sorted(match.span() for match in chain(_QUOTED.finditer(shadow), straight))


def _is_inside(offset: int, spans: list[tuple[int, int]]) -> bool:
    i = bisect_right(spans, offset, key=itemgetter(0))
    return i > 0 and offset < spans[i - 1][1]


def _is_meant(term: Term, line: Sequence[Unit], first: int, place: Place) -> bool:
    """Whether the words around a phrase are those that its card asks for, and its capitals do not speak against it."""
    before = " ".join(unit.text for unit in line[max(0, first - 2) : first])
    following = line[place.after].text if place.after < len(line) else ""
    if "." in term.phrase and not is_shouted(term.phrase) and place.stands_out_in_capitals:
        return False
    return (
        (not term.before or _is_among(following, term.before))
        and (not term.after or _is_among(before, term.after))
        and not _is_among(following, term.not_before)
        and not _is_among(before, term.not_after)
    )


def _is_among(word: str, given: tuple[str, ...]) -> bool:
    """Whether folded words end in one of those given, or are at the edge that `""` stands for; `*are`: end so."""
    last = word.rpartition(" ")[2]
    return any(
        word.endswith(item[1:]) if item[:1] == "*" else word.endswith(f" {fold(item)}") or fold(item) in (word, last)
        for item in given
    )


def _finding(rule: Rule, term: Term, place: Place) -> Finding:
    found = place.document.prose.text[place.start : place.end]
    message = say(rule, found=" ".join(found.split()))
    fitted = (fit(place, text, safe=term.safe and not i) for i, text in enumerate(term.rewrites))
    rewrites = tuple(rewrite for rewrite in fitted if rewrite)
    return Finding(rule, place.start, place.end, found, f"{message} {term.note}".rstrip(), rewrites)
