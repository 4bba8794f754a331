"""How the purpose clause at the end of a sentence becomes a sentence of its own."""

from __future__ import annotations

from typing import NamedTuple

from linguapa.finders.syntax.hit import Edit
from linguapa.finders.syntax.purposes.explicit import tense as explicit_tense
from linguapa.finders.syntax.purposes.guards import is_unowned
from linguapa.finders.syntax.purposes.main import bears
from linguapa.tree import Sentence, Word

_JOINS = frozenset(("e", "ed", ",", "nonché", "ma", "o"))


class Purpose(NamedTuple):
    """A purpose clause: words from `first` to the full stop, what it opens with, and its verb.

    `kind` is *fine* for what can only be a purpose, *modo* for *in modo da*, which may be a result, *per*, *che* before
    a subjunctive.
    """

    first: int
    kind: str
    verb: Word
    opening: int
    has_comma: bool
    is_also: bool


def edit(sentence: Sentence, purpose: Purpose) -> Edit | None:
    """The edit that makes a sentence of the clause, `None` where the main one has no aim of its own."""
    if purpose.kind == "modo" or is_unowned(sentence, purpose.verb, purpose.kind):
        return None
    tense = _tense(sentence, purpose)
    if tense is None:
        return None
    words, first = sentence.words, purpose.first
    opening = ". L'obiettivo " + tense + (" anche " if purpose.is_also else " ")
    if purpose.kind == "che":
        return _wish(sentence, purpose, opening)
    start = words[first - 1].start if purpose.has_comma else words[first - 1].end
    verb = purpose.verb.i - (sentence.low(purpose.verb.i - 1) == "non")
    dropped = _repeated(sentence, purpose)
    if dropped is None:
        return None
    end, text, at = words[verb].start, opening, words[verb].start
    for word in dropped:
        text += sentence.shadow[at : word.start]
        at = end = words[word.i + 1].start
    return Edit(start, end, text)


def _tense(sentence: Sentence, purpose: Purpose) -> str | None:
    """The verb of *l'obiettivo è*, told by the analysis or by the words alone where the clause shows what it is."""
    found = bears(sentence, purpose.first, purpose.kind, has_comma=purpose.has_comma)
    if found is not None or purpose.kind == "che" or not (purpose.kind == "fine" or purpose.has_comma):
        return found
    return explicit_tense(sentence, purpose.first, purpose.kind, has_comma=purpose.has_comma)


def _wish(sentence: Sentence, purpose: Purpose, opening: str) -> Edit | None:
    words, first = sentence.words, purpose.first
    start = words[first - 1].start if purpose.has_comma else words[first - 1].end
    return Edit(start, words[purpose.opening].end, opening + "che")


def _repeated(sentence: Sentence, purpose: Purpose) -> list[Word] | None:
    """The prepositions that say the opening again before further verbs: *e di migliorare*; `None` where unsure."""
    words = sentence.words
    own = {"fine": "di", "modo": "da", "per": "per"}[purpose.kind]
    found = []
    for word in words[purpose.verb.i + 1 : -2]:
        after = words[word.i + 1]
        if word.low not in ("di", "da", "per", "a", "ad") or after.feats.get("VerbForm") != "Inf":
            continue
        joined = sentence.low(word.i - 1) in _JOINS
        if joined and word.low == own:
            found.append(word)
        elif joined or sentence.low(word.i - 1) in ("anche", "non", "sia"):
            return None
    return found
