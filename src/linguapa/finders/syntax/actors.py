"""Who acts: the subject of an active predicate, and the nouns that name people, bodies and acts."""

from __future__ import annotations

from linguapa.finders.syntax.grammar import NUMBERS, finite, is_finite, is_main, number, subject
from linguapa.italian.words import AGENTS
from linguapa.tree import Sentence, Word

ACTS = frozenset(
    """
    accordo atto avviso bando carta circolare contratto convenzione dca decreto delibera deliberazione determina
    determinazione dgr direttiva disposizione dpcm dpr legge norma normativa ordinanza piano progetto programma
    protocollo provvedimento regolamento statuto
    """.split()
)
"""Texts of which one says that they do something: *il decreto assegna*."""

BODIES = frozenset(
    """
    affidatario agenzia assessorato banca biblioteca camera collegio comando compagnia consigliere consorzio
    consulta cooperativa corpo corte dipartimento direzione distretto fondazione gruppo museo organismo parlamento
    personale polizia prefettura questura sezione sindacato sportello squadra struttura team unione università
    volontario
    """.split()
)
"""More of those who act: offices and groups of people."""


def actor(predicate: Word) -> Word | None:
    """The subject of an active predicate, before it and of the same number: whoever acts, or an act that disposes.

    A predicate coordinated with the first one has its subject, unless it has one of its own.
    """
    found = subject(predicate)
    while found is None and predicate.dep == "conj" and predicate.head is not predicate:
        predicate = predicate.head
        found = subject(predicate)
    if found is None or found.dep != "nsubj" or found.i > predicate.i or found.pos not in ("NOUN", "PROPN"):
        return None
    if any(child.dep in ("aux:pass", "expl:pass", "expl:impers") for child in predicate.children):
        return None
    verb = finite(predicate)
    shown = NUMBERS.get(verb.feats.get("Number", "") if verb else "")
    is_group = any(child.dep == "conj" for child in found.children)
    return found if shown == number(found) or (is_group and shown == "p") else None


def is_actor(noun: Word) -> bool:
    """Whether a noun names a person, a body or an act: what *ha deciso* can be said of."""
    return (
        noun.pos == "PROPN" or noun.low in AGENTS or any(noun.lemma.lower() in them for them in (AGENTS, BODIES, ACTS))
    )


def main_predicate(word: Word) -> Word | None:
    """The predicate of a main clause that a word hangs on directly."""
    return word.head if word.head is not word and is_main(word.head) else None


def any_main(sentence: Sentence, word: Word) -> Word | None:
    """The main predicate that a word hangs on, or else the first that the analysis puts in no subordinate clause."""
    loose = (w for w in sentence.words if w.dep in ("ROOT", "conj", "parataxis") and is_finite(w))
    return main_predicate(word) or next(loose, None)


def doer_of(sentence: Sentence, main: Word, first: int, closing: int) -> Word | None:
    """Who does both things: the subject of `main`, or the noun that an aside `[first, closing]` parts from its verb.

    *La Giunta, sentito il parere, approva*: here the analysis often loses the subject.
    """
    found = actor(main)
    if found is not None:
        return found if is_actor(found) and not first < found.i < closing else None
    verb = finite(main)
    if verb is None or not first or verb.i != closing + 1 or main.child("aux:pass") or subject(main):
        return None
    before = sentence.words[: first - 1]
    noun = next((w for w in before if w.pos in ("NOUN", "PROPN")), None)
    is_first = noun is not None and all(w.pos in ("DET", "ADJ") for w in before[: noun.i])
    shown = NUMBERS.get(verb.feats.get("Number", ""))
    return noun if noun is not None and is_first and is_actor(noun) and number(noun) == shown else None
