"""The future that orders: *la domanda dovrà essere presentata* for *deve essere presentata*."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.grammar import is_main, subject
from linguapa.finders.syntax.hit import Edit, Hit
from linguapa.finders.syntax.speech.future_signs import FUTURES_OF, PRESENT_OF, tells
from linguapa.finders.syntax.speech.readers import APPLICANTS
from linguapa.italian.case import in_the_case_of
from linguapa.italian.words import AGENTS, CLITICS, ESSERE
from linguapa.tree import Sentence, Word

_ASKED = frozenset("allegare compilare consegnare dichiarare esibire inviare presentare produrre trasmettere".split())
"""What applicants are asked to do."""
_FOUND = frozenset("derivare emergere insorgere ravvisare riscontrare sorgere".split())
"""What may come about, or be found: nobody is allowed to."""
_PAPERS = frozenset(
    """
    attestato attestazione autocertificazione busta certificato certificazione comunicazione copia dichiarazione
    documentazione documento domanda fotocopia istanza modello modulo offerta planimetria progetto ricevuta richiesta
    scheda segnalazione
    """.split()
)
"""What they are asked for."""


def look(sentence: Sentence, _reading: Reading, _options: Mapping[str, Any]) -> Iterator[Hit]:
    """Futures that tell readers what they have to do or may do.

    Kinds: `regola` (*dovrà*, where nothing in the sentence but applicants and their papers has to do anything),
    `obbligo` (*dovrà*), `permesso` (*potrà*), `azione` (*presenterà*).
    """
    modals = [word for word in sentence.words if word.low in PRESENT_OF]
    orders = [modal for modal in modals if _orders(sentence, modal)]
    are_rules = all(_is_rule(modal) for modal in modals)
    for word in orders:
        kind = "permesso" if word.low in FUTURES_OF["potere"] else "regola" if are_rules else "obbligo"
        hit = _hit(word, kind, in_the_case_of(word.text, PRESENT_OF[word.low]))
        # One of two futures left behind would mix the tenses of one rule.
        yield hit if len(orders) == len(modals) else hit._replace(edits=())
    for word in sentence.words:
        if word.lemma in _ASKED and word.feats.get("Tense") == "Fut" and _asks(sentence, word):
            modal = "deve" if word.feats.get("Number") == "Sing" else "devono"
            yield _hit(word, "azione", f"{modal} {word.lemma}")


def _hit(word: Word, kind: str, text: str) -> Hit:
    return Hit(word.start, word.end, kind, (Edit(word.start, word.end, text),))


def _orders(sentence: Sentence, modal: Word) -> bool:
    """Whether the modal tells what to do or what is allowed, and not what will come."""
    verb = _verb(modal)
    is_meant = modal.low in FUTURES_OF["dovere"] or _allows(sentence, modal, verb)
    return modal.pos in ("AUX", "VERB") and is_meant and not tells(sentence, modal, verb)


def _verb(modal: Word) -> Word:
    return modal.head if modal.dep in ("aux", "cop") else modal


def _is_rule(modal: Word) -> bool:
    """Whether the modal says, in a main clause, what applicants or their papers have to do."""
    verb = _verb(modal)
    who = subject(verb)
    if who is None and verb.dep == "conj":
        who = subject(verb.head)
    is_theirs = who is not None and (who.low in APPLICANTS or who.lemma in _PAPERS)
    return modal.low in FUTURES_OF["dovere"] and is_main(verb) and is_theirs


def _allows(sentence: Sentence, modal: Word, verb: Word) -> bool:
    """Whether the modal gives leave: to someone, to anyone, or for something to be done."""
    if (
        verb is modal
        or verb.lemma in _FOUND
        or verb.dep == "acl:relcl"
        or "che" in (sentence.low(modal.i - 1), sentence.low(modal.i - 2))
    ):
        return False
    if sentence.low(modal.i - 1) in CLITICS:
        return sentence.low(modal.i - 1) == "si" and subject(verb) is None
    if sentence.low(modal.i + 1) in ("aver", "avere"):
        return False
    if any(child.dep == "aux:pass" and child.low in ESSERE for child in verb.children):
        return verb.is_(VerbForm="Part")
    who = subject(verb)
    return who is not None and who.low in APPLICANTS | AGENTS


def _asks(sentence: Sentence, verb: Word) -> bool:
    """Whether an applicant has to bring or send a paper."""
    who, what = verb.child("nsubj"), verb.child("obj")
    if who is None or what is None or who.low not in APPLICANTS or what.lemma not in _PAPERS or who.i > verb.i:
        return False
    before = sentence.low(verb.i - 1)
    return before not in CLITICS | {"non", "e", "o"} and not tells(sentence, verb, verb) and not verb.child("conj")
