"""What a clause that becomes a sentence would leave behind: a time limit, a case, a reason, an aim."""

from __future__ import annotations

from linguapa.finders.syntax.grammar import finite, subject
from linguapa.finders.syntax.seams.clauses import SUBORDINATORS
from linguapa.tree import Sentence, Word

_SCOPES = frozenset(
    """
    dopo durante entro fermo fermi ferma ferme fino finché laddove ove prima previa previo purché qualora quando salvo
    se senza solo solamente soltanto tranne esclusivamente unicamente
    """.split()
)
"""Words of a time, a case or a condition that may hold for both clauses."""

_PAIRS = frozenset(
    (one, other)
    for one, others in (
        ("in", "caso assenza attesa presenza sede occasione vista"),
        ("nel", "caso"),
        ("nei", "casi"),
        ("a", "partire decorrere seguito condizione fronte"),
        ("al", "termine fine"),
        ("alla", "scadenza"),
        ("allo", "scopo"),
        ("per", "iscritto"),
    )
    for other in others.split()
)
_AIMS = frozenset("compito compiti finalità funzione funzioni obiettivo obiettivi scopo scopi".split())
_AIMING = ("finalizzat", "mirat", "orientat", "intes", "volt", "diretto", "diretta", "diretti", "dirette", "tes")
_INNER = SUBORDINATORS | frozenset(("come", "quanto", "affinchè", "perchè", "poichè"))
_HARMLESS = frozenset("infatti inoltre infine pertanto quindi dunque così oggi invece".split())
_POINTING = frozenset("questo questa quest' tale tal".split())
_AS = ("in", "qualità")


def is_free(sentence: Sentence, predicate: Word, opening: int, *, is_whole: bool = False) -> bool:
    """Whether the clause behind word `opening` leaves nothing behind that holds for it too.

    Where the next sentence takes up the first one `is_whole` (*questo riduce i tempi*), a time or a place that opens
    that one may stay there.
    """
    verb = finite(predicate) or predicate
    before = sentence.words[:opening]
    if any(_is_scope(sentence, word) for word in before) or _aims(before[verb.i :]):
        return False
    if any(word.low in _INNER for word in before[verb.i :]):
        return False
    return is_whole or not _is_framed(sentence, predicate, verb)


def _is_scope(sentence: Sentence, word: Word) -> bool:
    return word.low in _SCOPES or (word.low, sentence.low(word.i + 1)) in _PAIRS


def _aims(words: list[Word]) -> bool:
    """Whether a clause names an aim or a task, which the next one would state as a fact."""
    return any(w.low in _AIMS or (w.low.startswith(_AIMING) and w.pos in ("VERB", "ADJ")) for w in words)


def _is_framed(sentence: Sentence, predicate: Word, verb: Word) -> bool:
    """Whether a complement stands before the subject, or between it and the verb."""
    found = subject(predicate)
    at = found.left if found is not None and found.i < verb.i else verb.i
    first = 1 if sentence.words[0].pos in ("PUNCT", "SYM") else 0
    first += sentence.low(first) in _HARMLESS
    if sentence.low(first) == "in" and sentence.low(first + 1) in _POINTING:
        return False
    opens = [w for w in sentence.words[first : min(at, verb.i)] if w.pos not in ("PUNCT", "DET", "PRON", "AUX")]
    is_opened = any(w.pos in ("ADP", "SCONJ", "VERB") for w in opens)
    aside = (c for c in predicate.children if c.dep in ("obl", "advcl") and at < c.i < verb.i)
    return is_opened or any((sentence.low(c.left), sentence.low(c.left + 1)) != _AS for c in aside)
