"""How a sentence says what law it rests on: *Lo prevede*, *Lo stabiliscono*, *La norma di riferimento è*."""

from __future__ import annotations

from typing import NamedTuple

from linguapa.finders.syntax.grammar import AUXILIARIES, finite, verb_form
from linguapa.italian.auxiliaries import BEEN
from linguapa.tree import Word


class Reference(NamedTuple):
    """A citation in a sentence: `[start, end)` with what leads to it, and how it is named as a subject.

    `kind` says how it is led to; `named` is what is cited, with its article, and `cited` without; `number`, `s` or
    `p`, is `""` where it is not sure; `said` is a participle of saying, as in *come previsto da*; `is_manner`, whether
    it may say how something is done, as *secondo* does.
    """

    kind: str
    start: int
    end: int
    named: str
    cited: str
    number: str
    said: str
    is_manner: bool


_VERBS = {
    "previst": "prevedere",
    "dispost": "stabilire",
    "stabilit": "stabilire",
    "sancit": "stabilire",
    "definit": "definire",
    "prescritt": "prescrivere",
    "impost": "imporre",
    "richiest": "richiedere",
    "indicat": "indicare",
    "specificat": "specificare",
    "disciplinat": "disciplinare",
}
_PERFORMATIVE = frozenset(
    """
    adottare affidare aggiudicare approvare attestare autorizzare avviare avvisare bandire certificare comunicare
    convocare decretare deliberare determinare dichiarare disporre emanare emettere indire informare intendere
    istituire nominare ordinare precisare pubblicare redigere rendere ricordare riportare segnalare elencare stipulare
    """.split()
)
"""What an office does in the act of writing it: the law allows it, and does not say that it happens."""
_DESCRIPTIVE = frozenset("apparire consistere esistere mostrare rappresentare rientrare risultare trattare".split())
"""What says how things are, and not how the law wants them."""
_RIGHTS = frozenset("diritto facoltà obbligo dovere compito onere durata luogo effetto valore validità".split())
"""What one has because a law says so."""
_OTHER_ACTS = (
    "delibera",
    "determina",
    "ordinanza",
    "provvedimento",
    "circolare",
    "bando",
    "disciplinare",
    "capitolato",
)
_DECLARED = frozenset(
    "accettare acconsentire attestare autocertificare autorizzare certificare delegare dichiarare sottoscrivere".split()
)
"""What the law gives its effect: without it, in the same sentence, it would be something else."""
_DONE_BY_SAYING = _DECLARED | frozenset(
    """
    affidare aggiudicare annullare approvare chiedere conferire convocare decretare deliberare determinare diffidare
    disporre impegnare indire nominare ordinare revocare richiedere rinunciare
    """.split()
)
"""What is done by writing it, in the present: *le parti approvano*, *il sottoscritto chiede*."""


def is_done_by_saying(predicate: Word) -> bool:
    """Whether the sentence itself does what it says, by the law that it cites: *dichiara, ai sensi di*."""
    verb = finite(predicate)
    if predicate.lemma in _DECLARED:
        return True
    is_present = verb is predicate and predicate.feats.get("Tense") == "Pres"
    if is_present and predicate.lemma in ("comunicare", "avvisare", "notificare"):
        return any(child.low == "avvio" for child in predicate.children)
    return is_present and predicate.lemma in _DONE_BY_SAYING


def saying(found: Reference, predicate: Word) -> str | None:
    """The beginning of the sentence that names the law, up to its article; `None` where its number is not sure."""
    number = found.number
    if not number:
        return None
    if found.said:
        verb = verb_form(_VERBS[found.said], f"ip3{number}")
        return f"Lo {verb} " if verb else None
    if _is_a_rule(predicate):
        return "Lo prevede " if number == "s" else "Lo prevedono "
    words = found.named.lower().replace("'", " ").split()
    noun = "atto" if any(word.startswith(_OTHER_ACTS) for word in words[1:2]) else "norma"
    if number == "s":
        return "L'atto di riferimento è " if noun == "atto" else "La norma di riferimento è "
    return "Gli atti di riferimento sono " if noun == "atto" else "Le norme di riferimento sono "


def _is_a_rule(predicate: Word) -> bool:
    """Whether the predicate says what holds, and not what an office did or does by writing it."""
    verb = finite(predicate)
    if verb is None or verb.feats.get("Person") == "1" or verb.feats.get("Tense") not in ("Pres", "Fut"):
        return False
    if any(child.dep in AUXILIARIES and child.lemma in ("potere", "dovere") for child in predicate.children):
        return True
    if verb.feats.get("Person", "3") != "3":
        return False
    if predicate.is_(VerbForm="Part") and any(
        c.dep == "aux" and c.lemma in ("avere", "essere") for c in predicate.children
    ):
        return False
    if any(child.low in BEEN for child in predicate.children):
        return False
    if predicate.lemma == "avere" and not any(child.low in _RIGHTS for child in predicate.having("obj")):
        return False
    if predicate.low.startswith("trattat"):
        return False
    return predicate.lemma not in _PERFORMATIVE and predicate.lemma not in _DESCRIPTIVE
