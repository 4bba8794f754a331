"""What stands between commas after the subject of a sentence, and can go before it."""

from __future__ import annotations

from typing import NamedTuple

from linguapa.finders.syntax.hit import Edit
from linguapa.finders.syntax.load.subordinates import are_closed
from linguapa.italian.case import capitalised, is_shouted
from linguapa.italian.words import CLITICS, DETERMINERS
from linguapa.tree import Sentence, Word

_ALONE = frozenset("durante entro previ previa previe previo secondo".split())
"""Words that open a complement of the whole clause by themselves."""
_MAYBE_OF_THE_SUBJECT = frozenset("attraverso dopo insieme mediante oltre tramite unitamente".split())
"""Words that open such a complement only where the analysis says so."""
_TO = frozenset(("a", "ad", "al", "alla", "all'", "ai", "agli", "alle", "allo"))
_FOLLOWED: dict[str, frozenset[str]] = {
    "a": frozenset("causa conclusione decorrere garanzia norma partire pena seguito tutela".split()),
    "agli": frozenset(("effetti",)),
    "ai": frozenset(("fini", "sensi")),
    "al": frozenset(("fine", "termine")),
    "alla": frozenset(("luce",)),
    "allo": frozenset(("scopo",)),
    "coerentemente": frozenset(("con",)),
    "con": frozenset(
        "atto circolare decreto delibera deliberazione determina determinazione legge nota ordinanza".split()
    ),
    "conformemente": _TO,
    "congiuntamente": _TO | {"con"},
    "d'": frozenset(("accordo", "intesa")),
    "di": frozenset(("comune", "concerto", "intesa")),
    "fino": _TO,
    "grazie": _TO,
    "in": frozenset(
        """
        accordo adempimento aggiunta alternativa applicazione assenza attuazione base caso coerenza collaborazione
        conformità conseguenza considerazione coordinamento deroga esecuzione forza linea mancanza occasione osservanza
        ossequio ottemperanza presenza relazione seguito virtù vista
        """.split()
    ),
    "nei": frozenset(("casi", "confronti", "limiti")),
    "nel": frozenset(("caso", "corso", "quadro", "rispetto")),
    "nell'": frozenset(("ambito", "esercizio", "interesse", "ottica")),
    "per": frozenset("conto effetto esigenze mezzo motivi ragioni".split()),
    "prima": frozenset(("del", "dell'", "della", "di")),
    "su": frozenset("iniziativa parere proposta richiesta".split()),
    "successivamente": _TO,
    "sulla": frozenset(("base", "scorta")),
}
"""The first two words of other such complements: *in base*, *al fine*."""
_BACKWARDS = frozenset(
    "essa esse essi esso medesima medesime medesimi medesimo stessa stesse stessi stesso ultima ultimo".split()
)
"""Words that may point back to the subject, which they would come to stand before."""
_IN_ACTS = frozenset("art articolo c co comma commi del dell' della lett lettera lettere n numero punto".split())
"""What follows a comma inside the name of an act: *articolo 5, comma 2, del decreto*."""
_BEFORE_VERB = CLITICS | {"non", "gli", "le", "la", "lo", "li"}
_SIGNS = frozenset(';:?!«»"“”–—…')
_CONNECTIVES = frozenset("difatti dunque infatti infine inoltre perciò pertanto quindi tuttavia".split())
"""What joins a sentence to the one before it, and stays at its beginning."""
_MOST_PIECES = 2
"""Into how many pieces the analysis may break a phrase."""
_PLACES = frozenset(("Aquila", "Spezia", "Maddalena"))
"""Towns whose name has an article of its own."""


class Aside(NamedTuple):
    """The words `[first, last)` between two commas, of which `words` are no signs; the subject begins at `start`."""

    start: int
    first: int
    last: int
    words: int


def aside(sentence: Sentence, subject: Word, verb: Word) -> Aside | None:
    """The complement that stands between commas after the subject, up to its verb, if it is one and can move."""
    words = sentence.words
    last = verb.i - 1
    while last > subject.i and words[last].low in _BEFORE_VERB:
        last -= 1
    if words[last].low != ",":
        return None
    first = next((i for i in range(subject.i + 1, last) if words[i].low == ","), last) + 1
    start = _start(sentence)
    if first >= last or not _opens(words[first], words[first + 1], subject.head):
        return None
    if not _is_whole(sentence, first, last, subject) or not _is_subject(sentence, subject, start, first - 1):
        return None
    return Aside(start, first, last, sum(word.pos != "PUNCT" for word in words[first:last]))


def moved(sentence: Sentence, found: Aside) -> Edit | None:
    """The aside before the subject: *Il Comune, per legge, ha* → *Per legge, il Comune ha*."""
    words = sentence.words
    phrase, subject = sentence.text(found.first, found.last), sentence.text(found.start, found.first - 1)
    if is_shouted(phrase) or "\n" in phrase or "\n" in subject:
        return None
    if found.start:
        return Edit(words[0].end, words[found.last].end, f", {phrase}, {subject}")
    first = words[0]
    is_name = first.low not in DETERMINERS and (first.pos == "PROPN" or is_shouted(first.text))
    subject = subject if is_name else subject[0].lower() + subject[1:]
    return Edit(first.start, words[found.last].end, f"{capitalised(phrase)}, {subject}")


def _start(sentence: Sentence) -> int:
    """The index at which the sentence begins, without the word that joins it to the one before."""
    if sentence.low(0) in _CONNECTIVES:
        return 2 if sentence.low(1) == "," else 1
    return 0


def _opens(word: Word, following: Word, predicate: Word) -> bool:
    """Whether two words open a complement that says when, why, how or by which rule something is done."""
    if word.low in _ALONE or following.low in _FOLLOWED.get(word.low, ()):
        return True
    if word.low in _MAYBE_OF_THE_SUBJECT:
        return word.head is predicate or word.head.head is predicate
    return word.low == "per" and following.is_(VerbForm="Inf")


def _is_whole(sentence: Sentence, first: int, last: int, subject: Word) -> bool:
    """Whether the words are one phrase of the clause's, and name nothing by a word that points back."""
    tops = 0
    for word in sentence.words[first:last]:
        if word.low in _BACKWARDS or word.low in _SIGNS:
            return False
        if word.low == "," and sentence.low(word.i + 1) not in _IN_ACTS:
            return False
        if word.pos != "PUNCT" and not first <= word.head.i < last:
            tops += 1
            if word.head not in (subject, subject.head):
                return False
    return tops <= _MOST_PIECES and are_closed(sentence, first, last)


def _is_subject(sentence: Sentence, subject: Word, start: int, end: int) -> bool:
    """Whether the words `[start, end)` are the subject and its own complements, with no verb among them."""
    words = sentence.words
    first = words[start]
    if not words[0].text[:1].isupper() or words[start + 1].text in _PLACES:
        return False
    if first.low not in DETERMINERS and first.pos != "PROPN" and not is_shouted(first.text):
        return False
    inside = words[start:end]
    return all(start <= word.head.i < end or word is subject for word in inside if word.pos != "PUNCT") and not any(
        word.pos in ("VERB", "AUX", "SCONJ", "PUNCT") for word in inside
    )
