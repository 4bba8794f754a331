"""Phrases of the cards, found in one pass over the words of a text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from linguapa.finders.context import Context, following_text
from linguapa.finders.fit import fit
from linguapa.finders.inflect import Found, is_meant, wording
from linguapa.finders.inflect.agreement import agrees_farther_on
from linguapa.finders.inflect.wording import Features
from linguapa.finders.place import Place
from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.finders.trie import Match, Trie
from linguapa.finders.units import Unit, fold, units
from linguapa.italian.case import is_shouted
from linguapa.italian.words import CONJUNCTIONS
from linguapa.rules import CardError, say
from linguapa.types import Document, Finding, Rewrite, Rule, Term

_JOINS = CONJUNCTIONS | {","}
_MASCULINE = Features("m", "s")


class _Sense:
    """A term, and what it asks of the words around it, read from the card when first asked for."""

    def __init__(self, term: Term) -> None:
        self.term = term

    @cached_property
    def context(self) -> Context | None:
        return Context.of(self.term)


class _Entry(NamedTuple):
    """A phrase of a card and its senses."""

    rule: Rule
    senses: tuple[_Sense, ...]


def phrases(rules: Sequence[Rule]) -> Callable[[Reading], Iterator[Finding]]:
    """Find the terms of the rules, never inside quotations and names.

    Of terms that overlap the first stays; of those that begin together, the longest whose context fits. A card with
    `options.once` speaks once of each term in a text; one with `options.in_names` speaks inside names too;
    one with `options.makes_feminine` gives no rewrite where a masculine participle goes on.
    """
    trie = _trie(rules)

    def find(reading: Reading) -> Iterator[Finding]:
        document = reading.document
        line = units(document)
        names, quoted = reading.names, reading.quoted
        said: set[str] = set()
        free = 0
        for matches in trie.matches(line):
            if matches[0].first < free:
                continue
            for match in matches:
                place = Place.of(document, line, match.first, match.after)
                if (
                    place is None
                    or place.is_a_name
                    or is_inside(place.start, quoted if match.value.rule.options.get("in_names") else names)
                ):
                    continue
                found = _meant(match, document, line, place)
                if found is None:
                    continue
                free = match.after
                rule = match.value.rule
                if not rule.options.get("once") or found.term.phrase not in said:
                    said.add(found.term.phrase)
                    yield _finding(rule, found, place)
                break

    return find


def _trie(rules: Sequence[Rule]) -> Trie[_Entry]:
    """The phrases of all rules. Raises `CardError` where two cards have the same."""
    trie: Trie[_Entry] = Trie(noun.split()[0] for rule in rules for noun in rule.actions)
    cards: dict[tuple[str | None, str], Rule] = {}
    for rule in rules:
        say(rule, found="")
        for key, terms in groupby(rule.terms, key=attrgetter("head", "phrase")):
            entry = _Entry(rule, tuple(map(_Sense, terms)))
            other = cards.setdefault(key, rule)
            if other is not rule:
                raise CardError(rule.name, f"terms.{key[1]}", f"toglila: è già nella scheda «{other.name}»")
            trie.add(entry.senses[0].term, entry)
    return trie


def _meant(match: Match[_Entry], document: Document, line: Sequence[Unit], place: Place) -> Found | None:
    """The first sense of a phrase that fits the words around it."""
    for sense in match.value.senses:
        term, context = sense.term, sense.context
        if context and not context.fits(line, match.first, (match.after, place.after)):
            continue
        may_be_acronym = "." in term.phrase or term.gender
        if may_be_acronym and not is_shouted(term.phrase) and place.stands_out_in_capitals:
            continue
        found = Found(term, document, line, match.first, match.after, match.steps)
        if is_meant(match.value.rule, found):
            return found
    return None


def _finding(rule: Rule, found: Found, place: Place) -> Finding:
    shown = place.document.prose.text[place.start : place.end]
    message = say(rule, found=" ".join(shown.split()))
    rewrites = tuple(_rewrites(rule, found))
    note = found.term.note or ("" if rewrites else _hint(found.term))
    return Finding(rule, place.start, place.end, shown, f"{message} {note}".rstrip(), rewrites)


def _hint(term: Term) -> str:
    """The first alternative as the card has it, for the writer to fit in."""
    words = next(iter(term.rewrites), "").replace("*", "")
    return f"Per esempio: «{words}»." if words and "@" not in words else ""


def _rewrites(rule: Rule, found: Found) -> Iterator[Rewrite]:
    term = found.term
    if rule.options.get("makes_feminine") and agrees_farther_on(found.line, found.after, _MASCULINE):
        return
    for i, alternative in enumerate(term.rewrites):
        words = wording(rule, found, alternative)
        if words and _doubles(found, words.text):
            continue
        place = words and Place.of(found.document, found.line, words.first, words.after)
        if words and place:
            rewrite = fit(place, words.text, safe=term.safe and not i and words.is_sure, link=words.link)
            if rewrite:
                yield rewrite


def _doubles(found: Found, text: str) -> bool:
    """Whether the same word stands beyond a conjunction: *firmato e sottoscritto*."""
    line, first, after, new = found.line, found.first, found.after, fold(text)
    if new and new in (following_text(line, first - 1), following_text(line, after)):
        return True
    return (following_text(line, first - 1) in _JOINS and following_text(line, first - 2) == new) or (
        following_text(line, after) in _JOINS and following_text(line, after + 1) == new
    )
