"""Noun phrases that may be moved as a whole: what undergoes the action, and who does it."""

from __future__ import annotations

from typing import NamedTuple

from linguapa.finders.reading import Reading
from linguapa.finders.syntax import grammar
from linguapa.italian.auxiliaries import CLITICS
from linguapa.tree import Sentence, Word

OPENERS = frozenset(
    """
    il lo la l' l’ i gli le un uno una un' un’ questo questa questi queste quest' quest’ quel quella quell' quei quegli
    quelle tale tali tal ogni ciascun ciascuno ciascuna tutti tutte tutto tutta entrambi entrambe alcuni alcune
    """.split()
)
BOUND = frozenset(
    """
    suo sua suoi sue loro proprio propria propri proprie stesso stessa stessi stesse medesimo medesima medesimi
    medesime rispettivo rispettiva rispettivi rispettive quale quali cui che nessun nessuno nessuna nessun' seguente
    seguenti solo sola soli sole
    """.split()
)
"""Words that lean on what was said before, or on the verb: a phrase with them stays where it is."""
_LONGEST = 14


class Phrase(NamedTuple):
    """A noun phrase: the words `[first, last)`, its noun, its number and its gender, `""` where they do not show."""

    first: int
    last: int
    noun: Word
    number: str
    gender: str


def subject_before(verb: Word) -> Word | None:
    """The subject that comes before a passive verb, `None` for one with a preposition."""
    found = (child for child in verb.having("nsubj:pass", "nsubj") if child.i < verb.i and not child.child("case"))
    return next(found, None)


def undergoer(sentence: Sentence, noun: Word, reading: Reading) -> Phrase | None:
    """The subject of a passive, if where it begins and where it ends is certain."""
    first, last = grammar.span(sentence, noun)
    words = sentence.words[first:last]
    if noun.pos not in ("NOUN", "PROPN", "ADJ") or not words or len(words) > _LONGEST or words[0].low not in OPENERS:
        return None
    if first and (_governs(sentence.words[first - 1]) or (noun.i < noun.head.i and _hangs(sentence, first))):
        return None
    if any(
        w.pos in ("PUNCT", "AUX") or not (w.text[-1].isalnum() or w.text[-1] in "'’") or w.low in BOUND or _is_clause(w)
        for w in words
    ):
        return None
    if cuts_name(sentence, first, last, reading):
        return None
    joined = next(noun.having("conj"), None)
    number = "p" if joined else grammar.number(noun)
    return Phrase(first, last, noun, number, "" if joined else grammar.gender(noun))


def inside(sentence: Sentence, first: int, last: int) -> str:
    """The words `[first, last)` as they are written in the middle of a sentence."""
    text = sentence.text(first, last)
    is_determiner = sentence.words[first].low in OPENERS and not text[1:2].isupper()
    return text[:1].lower() + text[1:] if is_determiner else grammar.lowered(sentence, first, text)


def _governs(word: Word) -> bool:
    return word.pos in ("ADP", "DET") or word.low in (
        "tutti",
        "tutte",
        "anche",
        "solo",
        "nemmeno",
        "neanche",
        "neppure",
    )


def _hangs(sentence: Sentence, first: int) -> bool:
    """Whether a verb before a phrase, in the same clause, may govern it: *decidere se tenere la quota va fatto*."""
    for word in reversed(sentence.words[:first]):
        if word.pos in ("PUNCT", "SCONJ", "CCONJ") or (word.pos == "PRON" and word.low not in CLITICS):
            return False
        if word.pos in ("VERB", "AUX") and not word.is_(VerbForm="Part"):
            return True
    return False


def _is_clause(word: Word) -> bool:
    return word.pos == "VERB" and not word.is_(VerbForm="Part", Tense="Past")


def cuts_name(sentence: Sentence, first: int, last: int, reading: Reading) -> bool:
    """Whether one end of the words `[first, last)` is inside a name."""
    start, end = sentence.words[first].start, sentence.words[last - 1].end
    return any(left < edge < right for left, right in reading.names for edge in (start, end))
