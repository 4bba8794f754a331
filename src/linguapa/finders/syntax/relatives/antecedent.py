"""Which noun before a comma the clause behind it is about, told by words first and by the analysis second."""

from __future__ import annotations

from collections.abc import Sequence

from linguapa.finders.syntax.actors import ACTS
from linguapa.finders.syntax.relatives.candidate import Candidate
from linguapa.finders.syntax.relatives.candidates import SIGNS
from linguapa.italian.inflection import resolve_adjective, resolve_noun
from linguapa.italian.naming import OF, PLANS
from linguapa.italian.words import AGENTS, CONJUNCTIONS
from linguapa.tree import Sentence, Word

_SELECTING = frozenset(
    """
    ogni qualche qualsiasi qualunque qualsivoglia nessun nessuno nessuna nessun' alcun alcuno alcuna alcun' ciascun
    ciascuno ciascuna ciascun' eventuale eventuali altro altra altri altre stesso stessa stessi stesse unico unica
    solo sola soli sole quel quello quella quell' quei quegli quelle maggior maggiore tale tali propri proprie
    """.split()
)
"""What picks out single things, or none: *questo* would not mean the same."""
_EMPTY = frozenset(
    """
    parte parti maggioranza numero totale insieme serie gruppo tipo tipi caso casi fatto metà percentuale resto quota
    mancanza assenza volta volte quantità rispetto esito fine fini base capo merito modo carico cura seguito fronte
    sensi ambito grado termini materia favore relazione rapporto vista ordine forma via luogo effetto corso virtù
    persona livello livelli oggetto riferimento esempio particolare genere conto altro altri art art. artt artt. comma
    commi lettera lett lett. n n. nr punto punti numeri anno anni mese mesi giorno giorni ore euro lire
    milione milioni miliardo miliardi migliaia centinaia decine fratello sorella figlio figlia padre madre marito moglie
    """.split()
)
"""Nouns that mean little without what follows them, or stand in set phrases and references."""
_OF_TEXTS = frozenset(
    """
    prevedere stabilire disciplinare definire contenere disporre fissare riportare elencare descrivere regolare
    regolamentare sancire introdurre istituire modificare abrogare prescrivere recare
    """.split()
)
"""What laws and plans do."""
_OF_AGENTS = frozenset(
    """
    provvedere esaminare valutare approvare decidere nominare verificare controllare rilasciare adottare trasmettere
    comunicare inviare svolgere gestire coordinare effettuare eseguire emettere firmare
    """.split()
)
"""What only people and bodies do."""


def antecedent(
    sentence: Sentence, found: Sequence[Candidate], number: str, gender: str, clause: Word
) -> Candidate | None:
    """The one candidate that agrees in number and gender, `""` for any, or that all other signs point to.

    `clause` is the predicate of the clause.
    """
    parsed = clause.head if clause.dep == "acl:relcl" else None
    fit = [c for c in found if not number or c.number == number or (not c.number and _may_be(c, number))]
    fit = [c for c in fit if c.gender in (gender, "") or not gender]
    firm = [c for c in fit if not c.is_bare or c.number == "p"]
    if not firm:
        firm = [c for c in fit[:1] if c.noun is parsed]
    chosen = firm[0] if len(firm) == 1 else _likeliest(sentence, firm, found if number else (), clause)
    if chosen is None or not chosen.number or not is_nameable(sentence, chosen):
        return None
    if not fit[0].number and fit[0].noun.pos == "NOUN" and chosen is not fit[0]:
        return None
    is_sure = len(fit) == 1 or (number and (chosen.opening or number == "p"))
    return chosen if is_sure or chosen.noun is parsed else None


def _may_be(unsure: Candidate, number: str) -> bool:
    """Whether a noun that does not show its number may have this one: a name is no plural."""
    return number == "s" or unsure.noun.pos != "PROPN"


def _likeliest(
    sentence: Sentence, firm: Sequence[Candidate], found: Sequence[Candidate], clause: Word
) -> Candidate | None:
    """The one that the verb suits, or that brings something new, or that stands last, if the analysis agrees."""
    parsed = next((c for c in firm if clause.dep == "acl:relcl" and c.noun is clause.head), None)
    suited = ACTS | PLANS if clause.lemma in _OF_TEXTS else AGENTS if clause.lemma in _OF_AGENTS else frozenset()
    fit = [c for c in firm if c.noun.low in suited]
    if len(fit) == 1 and parsed in (fit[0], None):
        return fit[0]
    new = [c for c in firm if c.is_new and c.noun.low not in _EMPTY]
    if len(new) == 1 and parsed in (new[0], None):
        others = [c for c in firm if c is not new[0]]
        is_head = all(c.noun.i > new[0].noun.i and _is_inner(sentence, c) for c in others)
        is_last = new[0] is firm[0] and not _is_inner(sentence, new[0])
        return new[0] if parsed or is_head or is_last else None
    last = [c for c in _last_phrase(found) if c in firm]
    others = [c for c in firm if c not in last]
    if len(last) == 1 and (parsed is last[0] or all(c.noun.low in _EMPTY for c in others)):
        return last[0]
    return None


def _is_inner(sentence: Sentence, inner: Candidate) -> bool:
    """Whether the phrase of a noun hangs on the noun before it: *di*, *per* with or without an article."""
    if inner.is_bare or inner.opening in OF:
        return True
    i = next((i for i in range(inner.noun.i - 1, -1, -1) if sentence.low(i) == inner.opening), 0)
    return sentence.low(i - 1) in ("per", "di", "d'")


def _last_phrase(found: Sequence[Candidate]) -> list[Candidate]:
    """The nouns that follow each other with *di* up to the comma, nearest first."""
    phrase = list(found[:1])
    for outer in found[1:]:
        if not (phrase[-1].is_bare or phrase[-1].opening in OF):
            break
        phrase.append(outer)
    return phrase


def is_nameable(sentence: Sentence, chosen: Candidate) -> bool:
    """Whether the noun alone says what is meant, and no word before it picks out some of many."""
    noun = chosen.noun
    if noun.low in _EMPTY or chosen.opening in _SELECTING or not noun.low.replace("-", "").isalpha():
        return False
    if noun.text[0].islower() and resolve_adjective(noun.low) and not resolve_noun(noun.low):
        return False
    after = sentence.words[min(noun.i + 1, len(sentence.words) - 1)]
    if after.pos == "NOUN" and noun.pos != "PROPN":
        return False
    if any(w.low in _SELECTING for w in sentence.words[max(0, noun.i - 3) : noun.i + 2]):
        return False
    return chosen.number != "p" or not _is_joined(sentence, chosen)


def _is_joined(sentence: Sentence, chosen: Candidate) -> bool:
    """Whether the noun stands at the end of a list, all of which may be meant."""
    i = chosen.noun.i - 1
    while i > 0 and sentence.words[i].pos in ("DET", "ADJ", "NUM", "ADP"):
        i -= 1
    word = sentence.words[i]
    if word.low == ",":
        return sentence.words[i - 1].pos in ("NOUN", "PROPN", "ADJ")
    return word.low in CONJUNCTIONS or word.low in SIGNS
