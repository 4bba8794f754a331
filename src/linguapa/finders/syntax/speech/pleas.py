"""Requests in the passive: *siete pregati di spegnere*, *i genitori sono pregati di ritirare*."""

from __future__ import annotations

from collections.abc import Iterator

from linguapa.finders.syntax import grammar
from linguapa.finders.syntax.hit import Edit, Hit
from linguapa.finders.syntax.speech.turning import imperative, turned
from linguapa.italian.case import in_the_case_of
from linguapa.italian.words import DEFINITE_ARTICLES
from linguapa.tree import Sentence, Word

STATES = frozenset("essere restare rimanere stare presentarsi tenersi trovarsi avere".split())
"""After these comes what the readers are, in a gender and number that nobody knows."""
POLITE = frozenset("caldamente cortesemente gentilmente vivamente".split())
_LONGEST = 8
"""The most words of who is asked."""


def asked(sentence: Sentence, participle: Word) -> Iterator[Hit]:
    """Kinds: `preghiera` (*siete pregati di*), `noi` (*gli utenti sono pregati di*)."""
    at = participle.i - 1
    i = participle.i + 1
    while sentence.low(i) in POLITE:
        i += 1
    verb = sentence.words[i + 1] if i + 1 < len(sentence.words) else None
    if (
        sentence.low(i) not in ("di", "a")
        or verb is None
        or not (verb.is_(VerbForm="Inf") or sentence.low(i + 1) == "non")
    ):
        return
    if sentence.low(at) == "siete":
        edit = _called(sentence, at, i + 1)
        yield Hit(sentence.words[at].start, participle.end, "preghiera", (edit,) if edit else ())
    elif sentence.low(at) == "sono":
        edit = _said(sentence, at, participle)
        yield Hit(sentence.words[at].start, participle.end, "noi", (edit,) if edit else ())


def _called(sentence: Sentence, at: int, i: int) -> Edit | None:
    """*Siete pregati di spegnere il telefono* → *spegnete il telefono*, where one thing alone is asked."""
    is_negated = sentence.low(i) == "non"
    verb = sentence.words[min(i + is_negated, len(sentence.words) - 1)]
    others = (word for word in sentence.words[verb.i + 1 :] if word.is_(VerbForm="Inf"))
    if not verb.is_(VerbForm="Inf") or verb.low in STATES or any(_is_joined(sentence, word) for word in others):
        return None
    said = imperative(verb.low, "voi", is_negated=is_negated)
    if said is None or turned(sentence, at, verb.i + 1, "voi") != {}:
        return None
    text = in_the_case_of(sentence.words[at].text, f"non {said}" if is_negated else said)
    return Edit(sentence.words[at].start, verb.end, text)


def _is_joined(sentence: Sentence, word: Word) -> bool:
    """Whether an infinitive may be one more thing that is asked."""
    near = {sentence.low(word.i - 1), sentence.low(word.i - 2), sentence.low(word.i - 3)}
    return bool(near & {"e", "ed", "o", "oppure", ","}) or word.dep == "conj"


def _said(sentence: Sentence, at: int, participle: Word) -> Edit | None:
    """*I genitori sono pregati di ritirare…* → *preghiamo i genitori di ritirare…*."""
    noun = participle.child("nsubj:pass", "nsubj")
    if noun is None or noun.i > at:
        return None
    first, last = grammar.span(sentence, noun)
    words = sentence.words[first:last]
    if last != at or first or len(words) > _LONGEST or words[0].low not in DEFINITE_ARTICLES:
        return None
    if any(word.pos in ("PUNCT", "VERB", "AUX", "PRON") for word in words):
        return None
    text = sentence.text(first, last)
    text = text[:1].lower() + text[1:] if words[0].text.istitle() else text
    return Edit(words[0].start, participle.end, in_the_case_of(words[0].text, f"preghiamo {text}"))
