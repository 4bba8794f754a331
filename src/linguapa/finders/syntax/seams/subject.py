"""How a second clause takes up the subject of the first: *il Comune …*, *questa domanda …*, or not at all."""

from __future__ import annotations

from linguapa.finders.syntax.grammar import gender, number
from linguapa.finders.syntax.seams.clauses import Clause
from linguapa.finders.syntax.seams.phrase import said_again
from linguapa.italian.inflection import paradigm
from linguapa.italian.words import IMPERSONAL_VERBS
from linguapa.tree import Sentence, Word

_PRONOMINAL = frozenset(
    """
    applicare articolare attenere avvalere basare caratterizzare comporre concludere concretizzare configurare
    conformare costituire dedicare distinguere dividere esprimere estendere fondare identificare impegnare inserire
    integrare limitare occupare porre presentare proporre qualificare realizzare rendere riferire riservare riunire
    rivolgere situare sostanziare strutturare sviluppare svolgere tenere tradurre trovare
    """.split()
)
"""Verbs that with *si* mostly mean what the subject does itself: *si occupa*, *si svolge*."""
_IMPERSONAL = frozenset(
    """
    possibile necessario opportuno obbligatorio vietato previsto consentito fondamentale importante utile sufficiente
    indispensabile consigliabile facile difficile bene auspicabile ammesso permesso evidente chiaro noto
    """.split()
)
_WHAT_IS_SAID = ("csubj", "ccomp", "xcomp", "csubj:pass")


def opening(sentence: Sentence, one: Clause, other: Clause) -> str | None:
    """What to put before the second clause, `""` for nothing, `None` where nobody can say."""
    if other.verb.feats.get("Person") != "3" or has_subject(other) or _is_cleft(sentence, other):
        return ""
    subject = one.predicate.child("nsubj", "nsubj:pass")
    if subject is None:
        return "" if _begins_with_verb(sentence, one) and not is_impersonal(one) else None
    return _repeated(sentence, subject, one, other)


def _is_cleft(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause sets off a part of itself with *essere* and *che*: *è per questo che il Comune chiude*."""
    after = sentence.words[clause.verb.i + 1 : clause.verb.i + 8]
    return (
        clause.verb.lemma == "essere"
        and bool(after)
        and after[0].pos in ("ADP", "ADV", "PRON")
        and any(word.low == "che" for word in after)
    )


def _begins_with_verb(sentence: Sentence, one: Clause) -> bool:
    """Whether the sentence leaves out its subject, so that the next may too."""
    return all(w.pos in ("PRON", "ADV", "PUNCT") for w in sentence.words[one.first : one.verb.i])


def own_subject(clause: Clause) -> Word | None:
    """The subject of a clause that stands within it."""
    subject = clause.predicate.child("nsubj", "nsubj:pass", "csubj")
    return subject if subject is not None and subject.i >= clause.first else None


def has_subject(clause: Clause) -> bool:
    """Whether a clause says who acts, or nobody does: *è necessario*, *si ricorda che*, *vi è*."""
    return own_subject(clause) is not None or is_impersonal(clause)


def is_impersonal(clause: Clause) -> bool:
    """Whether nobody acts: *è necessario presentare*, *occorre*, *si ricorda che*, *vi è*."""
    predicate, verb = clause.predicate, clause.verb
    says = predicate.child(*_WHAT_IS_SAID) is not None
    if predicate.lemma in IMPERSONAL_VERBS or (says and predicate.low in _IMPERSONAL):
        return True
    particles = _particles(clause)
    if verb.lemma == "essere" and particles & {"vi", "ci", "c'", "v'"}:
        return True
    follows = predicate.child("obj")
    if follows is None or follows.i < predicate.i or follows.pos not in ("NOUN", "PROPN"):
        return says and "si" in particles
    is_passive = predicate.child("aux:pass") is not None and follows.child("det") is not None
    return is_passive or "si" in particles


def agrees(subject: Word, verb: Word) -> bool:
    """Whether a subject can be that of a verb, by number."""
    if subject.dep == "csubj":
        return True
    shown = verb.feats.get("Number") == "Plur"
    if subject.child("conj") is not None:
        return shown
    return subject.pos == "PRON" or number(subject) != ("s" if shown else "p")


def _repeated(sentence: Sentence, subject: Word, one: Clause, other: Clause) -> str | None:
    of, verbs = number(subject), {one.verb.feats.get("Number"), other.verb.feats.get("Number")}
    if verbs != {"Plur" if of == "p" else "Sing"} or subject.i > one.verb.i or subject.child("conj") is not None:
        return None
    if "si" in _particles(other) and other.predicate.lemma.removesuffix("si") not in _PRONOMINAL:
        return None
    if not _is_what_it_acts_on(other.predicate) or not _participle_agrees(subject, other):
        return None
    if subject.pos == "PRON":
        return "" if subject.feats.get("PronType") == "Prs" else None
    return said_again(sentence, subject, of)


def _is_what_it_acts_on(predicate: Word) -> bool:
    """Whether the noun behind the verb, if there is one, can be no subject: *prevale l'importo*."""
    if predicate.child("obj") is None:
        return True
    found = paradigm(predicate.lemma, "verb")
    return found is not None and found.kind == "avere"


def _participle_agrees(subject: Word, clause: Clause) -> bool:
    of = {"m": "Masc", "f": "Fem"}.get(gender(subject))
    said = (
        clause.predicate.feats.get("Gender")
        if clause.verb.lemma != "avere" and clause.predicate.feats.get("VerbForm") != "Fin"
        else None
    )
    is_noun = clause.predicate.pos in ("NOUN", "PROPN", "PRON")
    return is_noun or said is None or of is None or said == of


def _particles(clause: Clause) -> set[str]:
    return {c.low for c in clause.predicate.children if c.i < clause.verb.i and c.pos == "PRON"}
