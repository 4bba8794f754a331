"""A subject said again, in short: *il Comune*, *questa domanda*."""

from __future__ import annotations

from linguapa.finders.syntax.grammar import gender
from linguapa.italian.case import capitalised
from linguapa.italian.inflection import resolve_adjective
from linguapa.italian.prepositions import split
from linguapa.italian.words import AGENTS, DEFINITE_ARTICLES, INDEFINITE_ARTICLES
from linguapa.tree import Sentence, Word

_DEMONSTRATIVES = {"ms": "questo", "fs": "questa", "mp": "questi", "fp": "queste"}
_QUANTITIES = frozenset("parte maggioranza metà numero totale resto percentuale quantità insieme serie".split())
"""Nouns that only say how much there is of what follows them."""
_IN_NAMES = frozenset(("di", "per", "a"))
_HALVES = frozenset(("/", "-"))
_LONGEST_NAME = 4
"""How many words after the first a name may have to be said again in full."""
_POINTING = frozenset("questo questa questi queste quest' tale tali detto detta detti dette suddetto suddetta".split())


def said_again(sentence: Sentence, subject: Word, of: str) -> str | None:
    """The subject again, in short: as it was where it names one thing, else with *questo*."""
    first = subject.left
    article = sentence.words[first].low
    is_name = subject.text[0].isupper()
    if (
        subject.pos not in ("NOUN", "PROPN")
        or subject.low in _QUANTITIES
        or _is_adjective(sentence, subject)
        or subject.i - first not in (1, 2)
    ):
        return None
    if any(c.dep in ("nummod", "det:predet", "det:poss") for c in subject.children):
        return None
    if sentence.low(first + 1) == "presente" and (demonstrative := _DEMONSTRATIVES.get(gender(subject) + of)):
        return f"{demonstrative} {subject.text}"
    last = _end_of_name(sentence, subject)
    if sentence.low(last + 1)[:1] in _HALVES:
        return None
    is_whole = not _goes_on(sentence, subject, last) if is_name else not _is_restricted(subject)
    if article in DEFINITE_ARTICLES and is_whole:
        phrase = sentence.text(first, last + 1)
        return phrase[0].lower() + phrase[1:]
    return _pointed_at(sentence, subject, of)


def _pointed_at(sentence: Sentence, subject: Word, of: str) -> str | None:
    """The subject with what it opens with, where that is *ogni* or points already, else with *questo*."""
    first = subject.left
    article, between = sentence.words[first].low, sentence.text(first + 1, subject.i + 1)
    if article == "ogni" and not any(c.i > subject.i for c in subject.children):
        return f"ogni {between}"
    if article in _POINTING and subject.i - first == 1:
        phrase = sentence.text(first, subject.i + 1)
        return phrase[0].lower() + phrase[1:]
    demonstrative = _DEMONSTRATIVES.get(gender(subject) + of)
    if demonstrative is None or article not in DEFINITE_ARTICLES | INDEFINITE_ARTICLES | _POINTING:
        return None
    return f"{demonstrative} {between}"


def _goes_on(sentence: Sentence, subject: Word, last: int) -> bool:
    """Whether a name has more words than those up to `last`, which would cut it: *i Comitati Etici per la Pratica*."""
    after = sentence.words[last + 1]
    is_of = (split(after.low) or (after.low,))[0] in _IN_NAMES
    return is_of or (after.pos in ("ADJ", "NOUN", "PROPN") and after.head is subject)


def _is_adjective(sentence: Sentence, subject: Word) -> bool:
    """Whether the word taken for the subject stands before its noun: *le precedenti strutture*."""
    after = sentence.words[subject.i + 1]
    return subject.pos == "NOUN" and after.pos == "NOUN" and resolve_adjective(subject.low) is not None


def _is_restricted(subject: Word) -> bool:
    """Whether only some of what the noun names is meant: *le domande fuori termine*."""
    tail = [c for c in subject.children if c.i > subject.i and c.pos != "PUNCT"]
    if any(c.dep.startswith("flat") or (c.pos == "PROPN" and c.i == subject.i + 1) for c in tail):
        return False
    if subject.feats.get("Number") != "Sing":
        return bool(tail)
    if subject.low in AGENTS:
        return any(c.dep not in ("nmod", "amod", "flat") for c in tail)
    return any(c.dep != "nmod" or not _is_of_one(c) for c in tail)


def _is_of_one(noun: Word) -> bool:
    """Whether a noun hangs on the one before by *di* and an article: *la direzione della scuola*."""
    case = noun.child("case")
    return case is not None and (split(case.low) or ("", ""))[0] == "di"


def _end_of_name(sentence: Sentence, subject: Word) -> int:
    """The last word of a name that goes on in capitals: *la Polizia Locale*, *la Carta dei Servizi*."""
    last = subject.i
    if not subject.text[0].isupper():
        return last
    last = _end_of_capitals(sentence, last)
    of = split(sentence.low(last + 1)) or (sentence.low(last + 1),)
    end = _end_of_capitals(sentence, last + 1) if of[0] == "di" else last + 1
    return end if last + 1 < end <= subject.i + _LONGEST_NAME else last


def _end_of_capitals(sentence: Sentence, i: int) -> int:
    """The index of the last of the words in capitals that come right after word `i`."""
    while sentence.low(i + 1) and sentence.words[i + 1].text[0].isupper():
        i += 1
    return i


def joined(*parts: str) -> str:
    """Words one after another as a sentence begins, with a blank between them but after an apostrophe."""
    text = ""
    for part in filter(None, parts):
        text += part if not text or text.endswith("'") or part == "," else " " + part
    return capitalised(text)
