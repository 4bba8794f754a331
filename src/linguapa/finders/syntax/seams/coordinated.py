"""Long sentences that join two main clauses with *e*, *ma*, *quindi*…: the place to divide them."""

from __future__ import annotations

from collections.abc import Iterator

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.grammar import AND
from linguapa.finders.syntax.hit import Edit, Hit
from linguapa.finders.syntax.seams.clauses import SHORTEST, halves
from linguapa.finders.syntax.seams.guards import is_main_seam
from linguapa.finders.syntax.seams.phrase import joined
from linguapa.finders.syntax.seams.places import is_enclosed, is_in_name
from linguapa.finders.syntax.seams.subject import opening
from linguapa.tree import Sentence, Word

_BUT = frozenset(("ma", "però", "tuttavia"))
CONNECTIVES = frozenset("pertanto quindi perciò inoltre infatti dunque tuttavia però infine conseguentemente".split())
"""Adverbs that a new sentence may begin with, to say how it follows from the one before."""
_CONJUNCTIONS = AND | _BUT | CONNECTIVES


def conjunctions(sentence: Sentence, reading: Reading) -> Iterator[Hit]:
    """The places where a conjunction, or an adverb such as *quindi*, joins two main clauses."""
    last = 0
    for word in sentence.words[SHORTEST:-SHORTEST]:
        if word.low in _CONJUNCTIONS and word.i >= last and word.pos in ("CCONJ", "ADV", "SCONJ"):
            hit = _hit(sentence, reading, word)
            if hit is not None:
                last = word.i + 3
                yield hit


def _hit(sentence: Sentence, reading: Reading, word: Word) -> Hit | None:
    """What to say of a conjunction, if it joins two main clauses."""
    before = sentence.low(word.i - 1)
    if sentence.words[word.i - 1].end == word.start:
        return None
    if word.low in CONNECTIVES and before not in (",", ":"):
        return None
    seam = word.i - 1 if before in (",", ":") else word.i
    start, connective = _after(sentence, word)
    found = halves(sentence, seam, start)
    if found is None or is_enclosed(sentence, seam) or is_in_name(sentence, seam, reading):
        return None
    one, other = found
    if (word.low in AND and word.head is not other.predicate) or not is_main_seam(sentence, one, other, word):
        return None
    edit = _edit(sentence, seam, start, connective, opening(sentence, one, other))
    return Hit(sentence.words[seam].start, other.verb.end, "coordinata", edit)


def _after(sentence: Sentence, word: Word) -> tuple[int, str]:
    """The word that the second clause begins with, and the connective to begin the new sentence with."""
    start, connective = word.i + 1, "" if word.low in AND else word.low
    if word.low in AND:
        after = start + (sentence.low(start) == ",")
        if sentence.low(after) in CONNECTIVES:
            start, connective = after + 1, sentence.low(after)
    if connective and sentence.low(start) == "," and sentence.words[start + 1].pos not in ("ADP", "SCONJ"):
        start += 1
    return start, connective


def _closes(sentence: Sentence, comma: int) -> bool:
    """Whether a second comma closes what a comma opens before the verb: *e, in seguito, ha chiesto*."""
    verb = next((w.i for w in sentence.words[comma:] if w.is_(VerbForm="Fin")), comma)
    return any(w.low == "," for w in sentence.words[comma + 1 : verb])


def _edit(sentence: Sentence, seam: int, start: int, connective: str, subject: str | None) -> tuple[Edit, ...]:
    """What to write at the seam: the full stop, the connective, the subject and the first word of the second clause."""
    words = sentence.words
    if subject is None:
        return ()
    if words[start].low == "," and not (connective or (subject and _closes(sentence, start))):
        start += 1
    return (Edit(words[seam - 1].end, words[start].end, ". " + joined(connective, subject, words[start].text)),)
