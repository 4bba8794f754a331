"""*È possibile* and *è necessario* before what a reader does: *puoi prenotare*, *devi compilare*."""

from __future__ import annotations

from collections.abc import Iterator

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.hit import Edit, Hit
from linguapa.finders.syntax.speech.turning import rebuilt, turned
from linguapa.italian.case import in_the_case_of
from linguapa.italian.clitics import without_clitics
from linguapa.italian.inflection import infinitive
from linguapa.tree import Sentence, Word
from linguapa.types import Address

WORDS = frozenset(("possibile", "consentito", "necessario", "obbligatorio"))
_MODALS: dict[tuple[str, bool], dict[Address, str]] = {
    ("può", False): {"tu": "puoi", "voi": "potete", "lei": "può"},
    ("può", True): {"tu": "potrai", "voi": "potrete", "lei": "potrà"},
    ("deve", False): {"tu": "devi", "voi": "dovete", "lei": "deve", "": "bisogna"},
    ("deve", True): {"tu": "dovrai", "voi": "dovrete", "lei": "dovrà", "": "bisognerà"},
}
_IS = {"è": False, "risulta": False, "sarà": True, "risulterà": True}
"""The verbs before them, and whether they are in the future."""
_ADVERBS = frozenset("anche comunque infatti inoltre perciò pertanto poi quindi sempre".split())
_ACTS = frozenset(
    """
    accedere acquistare allegare caricare chiamare chiedere chiudere compilare comprare comunicare consegnare
    conservare consultare contattare depositare dichiarare disdire effettuare entrare esibire fare firmare fissare
    indossare inoltrare inserire inviare iscrivere leggere mostrare ottenere pagare parcheggiare partecipare portare
    prenotare presentare registrare restituire richiedere rinnovare rinunciare ritirare rivolgere scaricare scrivere
    segnalare sottoscrivere spedire spegnere stampare telefonare trasmettere versare visitare votare
    """.split()
)
"""What readers do with an office."""


def hits(sentence: Sentence, reading: Reading, adjective: Word) -> Iterator[Hit]:
    """Kinds: `puoi` (*è possibile*, where the draft speaks to its readers), `devi` (*è necessario*), `bisogna`."""
    at = adjective.i - 1
    adverbs: list[str] = []
    while sentence.low(at) in _ADVERBS:
        adverbs.insert(0, sentence.low(at))
        at -= 1
    if sentence.low(at) not in _IS or adjective.i + 1 >= len(sentence.words):
        return
    verb = sentence.words[adjective.i + 1]
    is_leave = adjective.low in ("possibile", "consentito")
    if verb.feats.get("VerbForm") != "Inf" or not _is_act(verb.low) or (is_leave and not reading.speech):
        return
    if not is_leave and (sentence.low(at - 1) == "non" or (adjective.low == "obbligatorio" and not reading.speech)):
        return
    start, kind = sentence.words[at].start, "puoi" if is_leave else "devi" if reading.speech else "bisogna"
    edit = _edit(sentence, reading, (at, adjective.i), " ".join((_modal(sentence, reading, at, adjective), *adverbs)))
    yield Hit(start, adjective.end, kind, (edit,) if edit else ())


def _modal(sentence: Sentence, reading: Reading, at: int, adjective: Word) -> str:
    modal = "può" if adjective.low in ("possibile", "consentito") else "deve"
    said = _MODALS[modal, _IS[sentence.low(at)]][reading.speech]
    return in_the_case_of(sentence.words[at].text, said)


def _is_act(verb: str) -> bool:
    return any(infinitive(form) in _ACTS for form, _ in (*without_clitics(verb), (verb, "")))


def _edit(sentence: Sentence, reading: Reading, ends: tuple[int, int], said: str) -> Edit | None:
    """The edit from the verb to the adjective, and to the last word that goes by the reader."""
    at, last = ends
    new = turned(sentence, at, last + 1, reading.speech) if reading.speech else {}
    if new is None:
        return None
    new |= dict.fromkeys(range(at, last), "")
    new[last] = said
    if sentence.low(at - 1) == "ed":
        new[at - 1] = in_the_case_of(sentence.words[at - 1].text, "e")
    return rebuilt(sentence, new)
