"""Gerunds that stand for *poiché*: *essendo scaduto il termine*, *trattandosi di*, *considerando che*."""

from __future__ import annotations

from linguapa.finders.syntax.grammar import length, verb_form
from linguapa.finders.syntax.hit import Edit, Hit
from linguapa.finders.syntax.implicit import gerund_been
from linguapa.finders.syntax.implicit.explicit import put
from linguapa.finders.syntax.implicit.gerund_reason import because, tense_of_reason
from linguapa.italian.words import AGENTS
from linguapa.tree import Sentence, Word

_REASONS = (
    ("considerando", "che"),
    ("considerando", "anche", "che"),
    ("tenendo", "conto", "che"),
    ("tenendo", "conto", "del", "fatto", "che"),
    ("considerando", "il", "fatto", "che"),
)
_PEOPLE = AGENTS | frozenset("minore minori minorenne minorenni straniero stranieri residente residenti".split())
_AND = frozenset(("e", "ed", "o", "ma"))
_OPENS = frozenset((",", ":", ";", "(", "e", "ed"))
_LONG = 25
_HEAVY = 10


def look(sentence: Sentence, word: Word, size: int) -> Hit | None:
    """The hit of a gerund that gives a reason, that is in the past, or that opens a long sentence."""
    first = word.i - 1 if sentence.low(word.i - 1) == "non" else word.i
    if word.low in ("essendo", "avendo"):
        return gerund_been.look(sentence, word, first)
    if first and sentence.low(first - 1) not in _OPENS:
        return None
    if word.low == "trattandosi":
        return _said(sentence, word, first, _about(sentence, word))
    for phrase in _REASONS:
        if word.low == phrase[0] and tuple(sentence.low(word.i + k) for k in range(len(phrase))) == phrase:
            last = word.i + len(phrase)
            is_alone = not any(w.low == "che" and sentence.low(w.i - 1) in _AND for w in sentence.words[last:])
            edit = put(sentence, first, last, "poiché") if word.i == 0 and is_alone else None
            return _said(sentence, word, first, edit, last)
    if first == 0 and size > _LONG and length(sentence, word.left, word.right) >= _HEAVY:
        return Hit(word.start, word.end, "apertura")
    return None


def _said(sentence: Sentence, word: Word, first: int, edit: Edit | None, last: int = 0) -> Hit:
    end = sentence.words[last - 1].end if last else word.end
    return Hit(sentence.words[first].start, end, "causa", (edit,) if edit else ())


def _about(sentence: Sentence, word: Word) -> Edit | None:
    time = tense_of_reason(sentence, word)
    if time is None or sentence.low(word.i + 1) not in ("di", "d'") or sentence.low(word.i + 2) in _PEOPLE:
        return None
    if word.i + 3 < len(sentence.words) and sentence.low(word.i + 3) in _PEOPLE:
        return None
    near = next((w for w in reversed(sentence.words[: word.i]) if w.is_(VerbForm="Fin")), None)
    time = "ip" if near is not None and near.feats.get("Tense") == "Pres" else time
    return put(sentence, word.i, word.i + 1, f"{because(sentence, word)} si {verb_form('trattare', time + '3s')}")
