"""What ties a relative clause to the words before it: it says which one is meant, or a frame holds for both."""

from __future__ import annotations

from linguapa.finders.syntax.purposes.guards import opens_with_condition
from linguapa.finders.syntax.relatives.candidate import Candidate
from linguapa.finders.syntax.relatives.subjects import Relative
from linguapa.italian.naming import LAWS, PLANS
from linguapa.italian.prepositions import simple, split
from linguapa.italian.words import DEFINITE_ARTICLES
from linguapa.tree import Sentence

_BEING = frozenset("essere rappresentare costituire diventare divenire restare rimanere".split())
_BECOMING = frozenset(("diventare", "divenire", "costituire", "rappresentare"))
_TITLES = LAWS | PLANS
"""What opens the name of an act and no sentence: *Delibera dell'Autorità n. 15, che prevede*."""
_IS = frozenset("è sono era erano fu furono sarà saranno sia siano".split())
_PARTS = frozenset("parte maggioranza maggior metà resto gruppo numero serie insieme totale quota".split())
_SOME = frozenset("dei degli delle del della dell' dello".split())
_DENIALS = frozenset("non né senza nessun nessuno nessuna nessun'".split())
_SUPERLATIVE = frozenset(
    """
    più meno primo prima primi prime secondo seconda ultimo ultima ultimi ultime unico unica unici uniche solo sola
    principale principali maggiore maggiori minore minori migliore migliori peggiore peggiori massimo massima massimi
    massime minimo minima fondamentale fondamentali
    """.split()
)
"""What makes a noun the one of its kind, so that the clause says which."""
_FRAMES = frozenset("in a su tra fra per durante dopo prima dal presso entro con secondo".split())
_LINKING = frozenset(
    """
    modo particolare generale proposito fine scopo aggiunta merito sintesi breve conclusione media effetti riguardo
    senso questo questa tal tale quest' altre
    """.split()
)
"""What makes an opening phrase one that only leads over: *in particolare*, *a questo proposito*."""


def is_defining(sentence: Sentence, chosen: Candidate) -> bool:
    """Whether the noun needs the clause: *è lo strumento con il quale*, *il primo piano che*, or none is said yet."""
    noun = chosen.noun
    near = sentence.words[max(0, noun.i - 4) : noun.i + 3]
    if chosen.is_definite and any(word.low in _SUPERLATIVE for word in near):
        return True
    if chosen.is_definite and (noun.child("cop") or (noun.head.lemma in _BEING and noun.dep in ("obj", "xcomp"))):
        return sentence.words[noun.i + 1].low != ","
    return sentence.low(0) in _TITLES or sentence.low(0) in _IS or _is_picked(sentence, chosen)


def _is_picked(sentence: Sentence, chosen: Candidate) -> bool:
    """Whether the noun is what a copula or *parte di* picks out, or nothing that is there: *non fa errori*."""
    before = sentence.words[: chosen.noun.i]
    if chosen.opening in DEFINITE_ARTICLES and any(w.low in _IS and w.dep == "cop" for w in before[-5:]):
        return True
    if chosen.opening in _SOME and any(word.low in _PARTS for word in before[-4:]):
        return True
    is_partitive = chosen.opening in _SOME and len(before) > 1 and before[-2].pos in ("VERB", "AUX")
    is_definite = chosen.is_definite and not is_partitive
    return not is_definite and any(word.low in _DENIALS for word in before)


def is_equating(relative: Relative) -> bool:
    """Whether the clause says what the thing is or becomes: which noun that is, its words alone do not tell."""
    predicate = relative.predicate
    return predicate.lemma in _BECOMING or (predicate.pos == "NOUN" and predicate.child("cop") is not None)


def is_framed(sentence: Sentence, relative: Relative, chosen: Candidate) -> bool:
    """Whether a place, a time or a case that opens the sentence holds for the clause too: *Nel Molise, …*."""
    words = sentence.words
    if opens_with_condition(words):
        return True
    first = words[0].low
    if (split(first) or (simple(first) or first,))[0] not in _FRAMES:
        return False
    if any(word.low in _LINKING for word in words[1:4]) or chosen.is_new:
        return False
    return relative.verb.feats.get("Tense") not in ("Past", "Imp")


def is_inverted(sentence: Sentence, relative: Relative) -> bool:
    """Whether a complement stands between the pronoun and its verb: *che alla medesima saranno affidati*."""
    after = sentence.words[relative.pronoun.i + 1]
    return after.pos == "ADP" and after.i < relative.verb.i
