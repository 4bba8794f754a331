"""Sentences turned round: the object, or what is said of the subject, comes first and the subject last."""

from __future__ import annotations

from linguapa.finders.syntax.grammar import NUMBERS, number
from linguapa.finders.syntax.hit import Edit, Hit
from linguapa.italian.case import capitalised
from linguapa.italian.words import DEFINITE_ARTICLES
from linguapa.tree import Sentence, Word

_WITH_OBJECT = frozenset(
    """
    assume assumono assumerà assumeranno riveste rivestono rivestirà rivestiranno costituisce costituiscono costituirà
    costituiranno forma formano formerà formeranno rappresenta rappresentano
    """.split()
)
"""Forms of the verbs that mean little more than *essere* and often have a bare object."""
_BARE = frozenset(
    """
    carattere causa condizione elemento fonte importanza interesse motivi motivo natura obbligo oggetto parte peso
    presupposto priorità reato requisiti requisito rilevanza rilievo ruolo significato titoli titolo valenza valore
    violazione
    """.split()
)
"""Nouns that are their object."""
_COPULAS = frozenset("è sono sarà saranno risulta risultano appare appaiono".split())
_STANDS = frozenset("resta restano rimane rimangono".split())
_VALID = frozenset("salva salvi salve salvo ferma fermi ferme fermo".split())
_SIGNS = frozenset(',;:?!()«»"“”–—…')
_OF_OBJECT = frozenset(("ADJ", "ADP", "ADV", "NOUN"))
_NOMINAL = frozenset(("ADJ", "NOUN", "NUM", "PROPN"))
_MOST = 14
_MOST_BEFORE = 6


def inversion(sentence: Sentence, root: Word, verb: Word) -> Hit | None:
    """The main clause of a sentence, if it is turned round, and how it goes straight."""
    low = verb.low
    if low in _WITH_OBJECT:
        return _object_first(sentence, verb)
    if low in _STANDS and verb.i == 0 and sentence.low(1) in _VALID:
        return Hit(verb.start, sentence.words[1].end, "formula")
    if low in _COPULAS and 0 < verb.i <= 3:
        return _adjective_first(sentence, root, verb)
    return None


def _object_first(sentence: Sentence, verb: Word) -> Hit | None:
    """*Particolare rilievo assume la formazione*, *Costituisce titolo di preferenza la residenza*."""
    words = sentence.words
    before = words[: verb.i]
    if before:
        if len(before) > _MOST_BEFORE or any(word.pos not in _OF_OBJECT for word in before):
            return None
        if not any(word.low in _BARE for word in before[:3]) or before[0].pos == "ADP":
            return None
        subject = verb.i + 1
    else:
        subject = _after_the_object(sentence)
        if not subject:
            return None
    if not _is_noun_phrase(sentence, subject):
        return None
    return _hit(sentence, 0, subject, _straight(sentence, verb, subject))


def _after_the_object(sentence: Sentence) -> int:
    """Where the subject begins in *Costituisce parte integrante del bando il modulo*; 0 where it cannot be told."""
    words = sentence.words
    if sentence.low(1) not in _BARE:
        return 0
    for word in words[2:]:
        if word.low in _SIGNS:
            return 0
        if word.low in DEFINITE_ARTICLES:
            return word.i
        if word.pos not in _OF_OBJECT:
            return 0
    return 0


def _adjective_first(sentence: Sentence, root: Word, verb: Word) -> Hit | None:
    """*Fondamentale è il ruolo delle famiglie*: an adjective, *essere*, a subject with its article."""
    *adverbs, adjective = sentence.words[: verb.i]
    if adjective.pos != "ADJ" or adjective.text[1:] != adjective.low[1:]:
        return None
    if any(word.pos != "ADV" or word.low == "quanto" for word in adverbs):
        return None
    if (root is not adjective and adjective.head is not root) or not _is_noun_phrase(sentence, verb.i + 1):
        return None
    return _hit(sentence, 0, verb.i + 1, _straight(sentence, verb, verb.i + 1))


def _is_noun_phrase(sentence: Sentence, first: int) -> bool:
    """Whether a noun with its definite article begins there."""
    words = sentence.words
    return first + 1 < len(words) and words[first].low in DEFINITE_ARTICLES and words[first + 1].pos in _NOMINAL


def _straight(sentence: Sentence, verb: Word, subject: int) -> tuple[Edit, ...]:
    """The subject, the verb, the rest; nothing where the subject does not end the sentence, or does not agree."""
    words = sentence.words
    last = len(words) - 1
    if words[last].low != "." or last - subject > _MOST or not words[0].text[:1].isupper():
        return ()
    rest = words[subject:last]
    if any(w.low in _SIGNS or w.pos in ("VERB", "AUX", "SCONJ", "PRON") or w.is_(VerbForm="Fin") for w in rest):
        return ()
    noun = next((word for word in rest if word.pos == "NOUN"), None)
    if noun is None or any(word.low in ("e", "ed", "o") for word in rest):
        return ()
    if number(noun) != NUMBERS.get(verb.feats.get("Number", "")):
        return ()
    others = [sentence.text(0, verb.i), sentence.text(verb.i + 1, subject)]
    other = next(text for text in others if text)
    other = other[0].lower() + other[1:]
    text = f"{capitalised(sentence.text(subject, last))} {verb.low} {other}"
    return (Edit(sentence.start, words[last - 1].end, text),)


def _hit(sentence: Sentence, first: int, last: int, edits: tuple[Edit, ...]) -> Hit:
    words = sentence.words
    return Hit(words[first].start, words[last - 1].end, "rovescio", edits, {"words": 0})
