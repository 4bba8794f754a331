"""Acronyms that a text uses before it has said what they stand for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import NamedTuple

import regex

from linguapa.finders.inflect.wording import Agreement, Features
from linguapa.finders.place import Place
from linguapa.finders.reading import Reading
from linguapa.finders.seams import behind
from linguapa.finders.spans import is_inside
from linguapa.finders.units import fold
from linguapa.italian.apostrophes import straight
from linguapa.italian.articles import Gender, definite
from linguapa.italian.case import capitalised, in_the_case_of, is_shouted
from linguapa.italian.prepositions import articulate, simple, split
from linguapa.italian.words import ARTICLES, PLURAL_ARTICLES
from linguapa.rules import say
from linguapa.types import Document, Finding, Rewrite, Rule, Stretch, Term

_GENDERS: dict[str, Gender] = {"il": "m", "lo": "m", "la": "f", "i": "m", "gli": "m", "le": "f", "un": "m", "una": "f"}
_EXPLAINS = regex.compile(r"(?:è l['’]acronimo|è la sigla|sta per|significa|vuol dire|indica)\b")
_TIES = tuple("+/-")
_BESIDE = 4
"""How many code points may part an acronym from the words that explain it."""


class _Use(NamedTuple):
    """An acronym in a text: its tokens `[first, last)`, and how the card writes it."""

    name: str
    first: int
    last: int


def acronyms(rules: Sequence[Rule]) -> Callable[[Reading], Iterator[Finding]]:
    """Find the first use of each acronym of the rules where its full name stands neither before nor beside it."""
    known = {term.phrase: (rule, term) for rule in rules for term in rule.terms}
    for rule in rules:
        say(rule, found="")

    def find(reading: Reading) -> Iterator[Finding]:
        document = reading.document
        seen: set[str] = set()
        shouted: dict[int, bool] = {}
        for use in _uses(document, known):
            if use.name in seen:
                continue
            place = _place(document, use)
            sentence = place.sentence
            if sentence.start not in shouted:
                shouted[sentence.start] = _is_in_capitals(document, sentence)
            if shouted[sentence.start] or is_inside(place.start, reading.quoted):
                continue
            seen.add(use.name)
            rule, term = known[use.name]
            if not _is_explained(place, term):
                yield _finding(rule, term, place)

    return find


def _uses(document: Document, known: dict[str, tuple[Rule, Term]]) -> Iterator[_Use]:
    tokens = document.tokens
    for i, token in enumerate(tokens):
        if token.kind != "word" or not token.text[0].isupper():
            continue
        if token.text in known:
            yield _Use(token.text, i, i + 1)
        elif len(token.text) == 1 and (dotted := _dotted(document, i)) and dotted.name in known:
            yield dotted


def _dotted(document: Document, first: int) -> _Use | None:
    """An acronym with stops: `I.S.E.E.`."""
    tokens, i, name = document.tokens, first, ""
    if first and tokens[first - 1].end == tokens[first].start and tokens[first - 1].text == ".":
        return None
    while i + 1 < len(tokens) and len(tokens[i].text) == 1 and tokens[i].text.isupper() and tokens[i + 1].text == ".":
        name += tokens[i].text
        i += 2
        if i < len(tokens) and tokens[i].start != tokens[i - 1].end:
            break
    return _Use(name, first, i) if len(name) > 1 else None


def _place(document: Document, use: _Use) -> Place:
    sentence = document.sentences[bisect_right(document.sentences, use.first, key=attrgetter("first")) - 1]
    return Place(document, sentence, use.first, use.last, preposition="", article="", is_elided=False, after=0)


def _is_in_capitals(document: Document, sentence: Stretch) -> bool:
    words = [token.text for token in document.tokens[sentence.first : sentence.last] if token.kind == "word"]
    return len(words) > 2 and 2 * sum(map(is_shouted, words)) > len(words)


def _is_explained(place: Place, term: Term) -> bool:
    """Whether the full name stands before, or in brackets beside it; or brackets hold the acronym or what it means."""
    shadow = place.document.prose.shadow
    before, behind_it = shadow[: place.start].rstrip(), shadow[place.end :].lstrip()
    if _EXPLAINS.match(behind_it):
        return True
    if before.endswith("(") and before[:-1].rstrip()[-1:].isalpha() and behind_it.startswith((")", ",", ";", "-")):
        return True
    if behind_it.startswith("(") and len(behind_it[1:].partition(")")[0].split()) > 1:
        return True
    names = [fold(name) for name in (*term.rewrites, term.plural) if name]
    beside = " ".join(fold(behind_it[: _BESIDE + max(map(len, names), default=0)]).split())
    written = " ".join(fold(before).split())
    return any(name in written or name in beside for name in names)


def _finding(rule: Rule, term: Term, place: Place) -> Finding:
    shown = place.document.prose.text[place.start : place.end]
    message = f"{say(rule, found=shown)} {term.note}".rstrip()
    rewrite = _rewrite(term, place)
    return Finding(rule, place.start, place.end, shown, message, (rewrite,) if rewrite else ())


def _rewrite(term: Term, place: Place) -> Rewrite | None:
    """The full name with the acronym in brackets, if an article or a preposition says that a noun can stand here."""
    if not term.rewrites or not term.gender:
        return None
    word = straight(place.before[0].lower()) if place.before else ""
    article = (split(word) or ("", word))[1]
    is_plural = article in PLURAL_ARTICLES
    name = (term.plural or (term.rewrites[0] if term.number == "p" else "")) if is_plural else term.rewrites[0]
    if not name or (term.number == "p" and not is_plural) or _GENDERS.get(article, term.gender) != term.gender:
        return None
    is_label = place.opens_sentence and place.following is not None and place.following.text == ":"
    if _is_tied(place) or not (article in ARTICLES or simple(word) or is_label):
        return None
    features = Features(term.gender, "p" if is_plural else "s")
    text = f"{capitalised(name) if place.opens_sentence else name} ({term.phrase})"
    is_stop = place.end == place.sentence.end and place.shown.endswith(".")
    bare = Rewrite(place.start, place.end - is_stop, "", term.safe)
    if simple(word) and place.before:
        return _behind_a_preposition(term, place, replace(bare, text=text), simple(word))
    return behind(place, text, bare, Agreement(features, features))


def _is_tied(place: Place) -> bool:
    """Whether the acronym is part of something else: *AFT/UCCP*, *SIOPE+*, *DPCM LEA*, *DPR 380/2001*, *TARI 2025*."""
    shadow, following = place.document.prose.shadow, place.following
    if following and (following.kind == "number" or (following.kind == "word" and is_shouted(following.text))):
        return True
    return shadow[max(0, place.start - 1) : place.start] in _TIES or shadow[place.end : place.end + 1] in _TIES


def _behind_a_preposition(term: Term, place: Place, rewrite: Rewrite, preposition: str) -> Rewrite | None:
    """*di ANAC* → *dell'Autorità…*; other nouns may be plural, and want an article."""
    if not term.rewrites[0][0].isupper() or term.plural or not place.before or term.gender == "":
        return None
    joined = articulate(preposition, definite(term.rewrites[0], term.gender, "s"))
    gap = "" if joined.endswith("'") else " "
    return replace(rewrite, start=place.before[1], text=in_the_case_of(place.before[0], joined) + gap + rewrite.text)
