"""Readers spoken of as of others: *l'utente deve presentare* for *devi presentare*."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.grammar import is_main, subject
from linguapa.finders.syntax.hit import Edit, Hit
from linguapa.finders.syntax.speech.readers import READERS
from linguapa.finders.syntax.speech.turning import has_silent_subject, rebuilt, turned
from linguapa.italian.case import in_the_case_of
from linguapa.italian.words import DEFINITE_ARTICLES
from linguapa.tree import Sentence, Word
from linguapa.types import Address

_MODALS: dict[str, dict[Address, str]] = {
    "deve": {"tu": "devi", "voi": "dovete", "lei": "deve"},
    "può": {"tu": "puoi", "voi": "potete", "lei": "può"},
}
_MODALS["devono"], _MODALS["possono"] = _MODALS["deve"], _MODALS["può"]
_NARROWING = ("amod", "nmod", "acl", "acl:relcl", "appos", "flat", "flat:name", "conj", "nummod", "det:poss")
"""What narrows readers to those whom the notice is for."""
_WIDE = frozenset(("interessato", "interessata", "interessati", "interessate"))
_STATES = frozenset("essere venire restare rimanere risultare presentarsi trovarsi".split())
"""After these comes what the reader is, in a gender that nobody knows."""
_OPENING = 5
"""How many words of the next sentence tell whether it goes on about the readers."""


def look(sentence: Sentence, reading: Reading, _options: Mapping[str, Any]) -> Iterator[Hit]:
    """Readers as the subject of *deve* or *può* in a main clause.

    The one kind is `lettore`; a rewrite is offered only where the draft speaks to its readers elsewhere.
    """
    for word in sentence.words:
        if word.low in _MODALS:
            noun = _reader(sentence, word)
            if noun is not None and is_main(word.head if word.dep == "aux" else word):
                article = sentence.words[noun.i - 1]
                edit = _edit(sentence, reading, article, word)
                yield Hit(article.start, word.end, "lettore", (edit,) if edit else ())


def _reader(sentence: Sentence, modal: Word) -> Word | None:
    """The noun right before the modal that names the readers, all of them."""
    at = modal.i - (2 if sentence.low(modal.i - 1) == "non" else 1)
    if sentence.low(at) in _WIDE and sentence.low(at - 1) in READERS:
        at -= 1
    if at < 1 or sentence.low(at) not in READERS or sentence.low(at - 1) not in DEFINITE_ARTICLES:
        return None
    noun = sentence.words[at]
    verb = modal.head if modal.dep == "aux" else modal
    if subject(verb) is not noun or any(child.low not in _WIDE for child in noun.having(*_NARROWING)):
        return None
    return noun


def _edit(sentence: Sentence, reading: Reading, article: Word, modal: Word) -> Edit | None:
    speech = reading.speech
    if not speech or modal.dep != "aux" or modal.head.feats.get("VerbForm") != "Inf" or modal.head.low in _STATES:
        return None
    if sentence.words[-1].low == ":" or _goes_on(reading, sentence):
        return None
    new = turned(sentence, article.i, modal.i + 1, speech)
    if new is None or any(child.low in _STATES for child in modal.head.children):
        return None
    said = _MODALS[modal.low][speech]
    if sentence.low(modal.i - 1) == "non":
        said = f"non {said}"
    new |= dict.fromkeys(range(article.i, modal.i), "")
    new[modal.i] = in_the_case_of(article.text, f"lei {said}" if speech == "lei" else said)
    return rebuilt(sentence, new)


def _goes_on(reading: Reading, sentence: Sentence) -> bool:
    """Whether the next sentence says more of the same subject without naming it."""
    for following in reading.sentences[sentence.index + 1 : sentence.index + 2]:
        opening = following.words[:_OPENING]
        return any(word.low != "si" and _looks_back(following, word) for word in opening)
    return False


def _looks_back(sentence: Sentence, word: Word) -> bool:
    is_silent = has_silent_subject(sentence, word) and sentence.low(word.i - 1) != "si"
    return is_silent or word.low in ("egli", "ella", "esso", "essi", "quest'ultimo", "suo", "sua", "suoi", "sue")
