"""Whether two coordinated clauses are whole without each other."""

from __future__ import annotations

from linguapa.finders.syntax.grammar import is_finite
from linguapa.finders.syntax.seams.clauses import (
    SHORTEST,
    SUBORDINATORS,
    Clause,
    is_verb,
    main_verb,
    own_verbs,
    subordinators,
)
from linguapa.finders.syntax.seams.places import count, is_enclosed
from linguapa.finders.syntax.seams.subject import agrees, has_subject, own_subject
from linguapa.tree import Sentence, Word

_CORRELATIVES = frozenset(("né", "tanto", "talmente", "così", "lato", "sia", "o", "oppure"))
_CORRELATIVES |= frozenset(("solo", "soltanto", "solamente", "unicamente", "esclusivamente"))
_FEWEST_BEHIND = 3
_HARMLESS_FRAMES = frozenset("con sulla ai oltre inoltre infine pertanto quindi oggi attualmente".split())
"""What opens a sentence and says nothing of when or whether its second clause holds."""
_POINTING = frozenset("questo questa questi queste quest' tale tali tal generale particolare sintesi".split())
_CASES = frozenset(
    "caso casi ipotesi circostanza circostanze evenienza periodo fase fasi situazione situazioni".split()
)
"""What makes a condition, or a time, of such an opening: *in tal caso*."""
_SCOPES = frozenset("se qualora quando purché finché salvo tranne laddove".split())


def is_main_seam(sentence: Sentence, one: Clause, other: Clause, word: Word) -> bool:
    """Whether neither clause leans on what stands in the other."""
    subject = own_subject(other)
    if is_enclosed(sentence, other.verb.i) or (subject is not None and not agrees(subject, other.verb)):
        return False
    if count(sentence.words[one.first : one.last]) < SHORTEST or count(sentence.words[other.first :]) < SHORTEST:
        return False
    if own_verbs(sentence, one.first, one.last) < 1 or own_verbs(sentence, other.first, other.verb.i + 1) != 1:
        return False
    if any(w.low in _CORRELATIVES for w in sentence.words[: one.last]) or _is_told(sentence, one):
        return False
    if word.low == "ma" and any(w.low == "non" for w in sentence.words[: one.last]):
        return False
    if one.last - one.verb.i < _FEWEST_BEHIND or _is_framed(sentence, one):
        return False
    if _is_chain(sentence, one) or _is_open(sentence, one, other) or _is_compared(sentence, one, other):
        return False
    if not has_subject(other) and sentence.low(other.verb.i - 1) == "si" and other.verb.pos == "AUX":
        return False
    return not any(w.low in _SCOPES for w in subordinators(sentence, other.first, other.last))


def _is_compared(sentence: Sentence, one: Clause, other: Clause) -> bool:
    """Whether what the first clause says more of is compared in the second: *legge di più e … rispetto a*."""
    words = sentence.words
    has_degree = any(word.low in ("più", "meno") for word in words[one.first : one.last])
    return has_degree and any(word.low == "rispetto" for word in words[other.first :])


def _is_told(sentence: Sentence, one: Clause) -> bool:
    """Whether the first clause is in truth a part of another: *dice che …*, *perché …*."""
    main = main_verb(sentence, 0, one.verb.i)
    if main is None:
        return False
    between = subordinators(sentence, main.verb.i + 1, one.verb.i)
    return not all(_is_subject_relative(sentence, word) for word in between)


def _is_framed(sentence: Sentence, one: Clause) -> bool:
    """Whether the sentence begins with what may hold for both clauses: a time, a condition, a place."""
    first, second = sentence.low(0), sentence.low(1)
    is_pointing = first == "in" and second in _POINTING and sentence.low(2) not in _CASES
    if first in _HARMLESS_FRAMES or is_pointing:
        return any(w.low in SUBORDINATORS for w in sentence.words[: one.verb.i])
    subject = one.predicate.child("nsubj", "nsubj:pass")
    before = min(one.verb.i, subject.left if subject else one.verb.i)
    return sentence.words[0].pos in ("ADP", "SCONJ") or any(
        c.dep in ("advcl", "obl") or c.low in ("quando", "se", "solo") for c in one.predicate.children if c.i < before
    )


def _is_chain(sentence: Sentence, one: Clause) -> bool:
    """Whether more than two clauses stand in a row: *apre alle otto, chiude alle due e riapre alle tre*."""
    words = sentence.words
    first = next((i for i in range(one.last - 1, 0, -1) if words[i].text in (";", ":")), 0)
    joins = sum(w.dep == "cc" and is_finite(w.head) for w in words[first : one.last])
    return own_verbs(sentence, first, one.last) > 1 + joins


def _is_open(sentence: Sentence, one: Clause, other: Clause) -> bool:
    """Whether a clause that hangs on the first predicate may go on behind the seam."""
    inner = list(subordinators(sentence, one.verb.i + 1, one.last))
    if not inner:
        return False
    verbs = [w for w in sentence.words[inner[0].i : one.last] if is_verb(w)]
    if verbs and all(w.feats.get("Mood") == "Sub" for w in verbs):
        return False
    if not has_subject(other):
        if not verbs or not all(_is_subject_relative(sentence, w) for w in inner):
            return True
        return any(w.feats.get("Number") == other.verb.feats.get("Number") for w in verbs)
    return not all(_is_subject_relative(sentence, w) for w in inner)


def _is_subject_relative(sentence: Sentence, word: Word) -> bool:
    """Whether a word is the *che* that is the subject of its clause."""
    return word.low == "che" and word.pos == "PRON" and is_verb(_next(sentence, word.i))


def _next(sentence: Sentence, i: int) -> Word:
    """The first word after word `i` that is no particle."""
    words = sentence.words
    i += 1
    while i < len(words) - 1 and (words[i].low == "non" or words[i].pos == "PRON"):
        i += 1
    return words[i]
