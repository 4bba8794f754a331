"""Sentences that join two long main clauses with a colon."""

from __future__ import annotations

from collections.abc import Iterator

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.hit import Edit, Hit
from linguapa.finders.syntax.seams.clauses import Clause, halves, own_verbs, subordinators
from linguapa.finders.syntax.seams.phrase import joined
from linguapa.finders.syntax.seams.places import count, is_enclosed, is_in_name
from linguapa.finders.syntax.seams.subject import own_subject
from linguapa.italian.words import DEFINITE_ARTICLES
from linguapa.tree import Sentence

_FEWEST = 10
_LOOKS_AHEAD = frozenset(
    """
    seguente seguenti così segue seguito modo modi questo questa questi queste due tre quattro cinque sei sette ecco
    ovvero cioè esempio diversi diverse varie vari alcuni alcune duplice entrambi particolare forma forme tipo tipi
    fasi regola regole motivo motivi ragione ragioni obiettivo obiettivi dice scrive spiega afferma
    """.split()
)
"""What says that the second clause tells what the first only announces."""
_COUNTS = frozenset("primo prima primi prime uno una altro altra".split())


def colons(sentence: Sentence, reading: Reading) -> Iterator[Hit]:
    """The colon between two long main clauses, if it is the only one and announces no list."""
    words = sentence.words
    found = [word.i for word in words if word.text in (":", ";")]
    if len(found) != 1 or words[found[0]].text != ":":
        return
    seam = found[0]
    pair = halves(sentence, seam, seam + 1) if _FEWEST <= seam < len(words) - _FEWEST else None
    if pair is None or is_enclosed(sentence, seam) or is_in_name(sentence, seam, reading):
        return
    one, other = pair
    if _is_told(sentence, one, other):
        edit = Edit(words[seam].start, words[other.first].end, ". " + joined(words[other.first].text))
        yield Hit(words[seam - 1].start, other.verb.end, "due-punti", (edit,))


def _is_told(sentence: Sentence, one: Clause, other: Clause) -> bool:
    """Whether each clause is whole without the other, and the second begins with what it speaks of."""
    words, subject = sentence.words, own_subject(other)
    if count(words[: one.last]) < _FEWEST or count(words[other.first :]) < _FEWEST:
        return False
    if subject is None or subject.left != other.first or words[other.first].low not in DEFINITE_ARTICLES:
        return False
    if any(w.low in _LOOKS_AHEAD for w in words[: one.last]) or words[other.first + 1].low in _COUNTS:
        return False
    if own_verbs(sentence, other.first, other.verb.i + 1) != 1:
        return False
    return not any(True for _ in subordinators(sentence, one.verb.i + 1, one.last))
