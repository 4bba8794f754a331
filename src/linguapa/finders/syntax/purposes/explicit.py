"""Whether a main clause may be said to have the aim that *al fine di* names: who acts is not the reader."""

from __future__ import annotations

from itertools import pairwise

from linguapa.finders.syntax.grammar import finite, subject
from linguapa.finders.syntax.purposes.guards import is_bounded
from linguapa.finders.syntax.purposes.main import OWN, TENSES, last_main_predicate, says_an_aim
from linguapa.finders.syntax.seams.clauses import is_verb
from linguapa.tree import Sentence, Word

_AIMS = frozenset("obiettivo obiettivi obbiettivo obbiettivi scopo scopi finalità intento intenti".split())
_TIED = frozenset(
    """
    necessario necessaria necessari necessarie utile utili idoneo idonea idonei idonee adatto adatta adatti adatte
    indispensabile indispensabili sufficiente sufficienti adeguato adeguata adeguati adeguate opportuno opportuna
    opportuni opportune essenziale essenziali
    """.split()
)
"""What, right before *al fine di*, is so for that aim only."""
_POINTING = frozenset("ciò questo quello tutto".split())
_NEEDED = frozenset("necessario opportuno fondamentale indispensabile importante prioritario essenziale".split())
_NOTHING = frozenset(
    "non né senza nessun nessuno nessuna nessun' solo soltanto solamente esclusivamente vietato".split()
)
"""What the aim may be in the scope of."""
_CONDITIONS = frozenset("se qualora purché laddove ove salvo tranne quando finché fino".split())
_BODIES = frozenset("gestore gestori attuatore attuatori erogatore erogatori aggregatore pubblico pubblici".split())
"""What a *soggetto* is that is no citizen."""
_ADDRESSED = frozenset("1 2".split())
_STATES = frozenset(
    """
    essere esistere costituire rappresentare consistere contribuire consentire permettere servire bastare valere
    stare sembrare parere apparire trattare aiutare invitare pregare ricordare chiedere richiedere necessitare
    riguardare ammettere autorizzare vietare raccomandare consigliare
    """.split()
)
"""What does not begin anything that could have an aim, or asks the reader to act."""


def tense(sentence: Sentence, first: int, kind: str, *, has_comma: bool) -> str | None:
    """The verb of *l'obiettivo è* for the main clause before word `first`, `None` where it has no aim of its own.

    Only an aim that bears its name (`kind` is *fine*), behind a comma, is never that of a clause in between.
    """
    words = sentence.words[:first]
    if any(word.low in _AIMS for word in words) or says_an_aim(words) or _is_tied(words):
        return None
    predicate = last_main_predicate(sentence, first)
    verb = predicate and finite(predicate)
    if predicate is None or verb is None or not _is_stated(predicate, verb, first):
        return None
    after = words[predicate.i + 1 :]
    if is_bounded(words, predicate, kind, has_comma=has_comma):
        return None
    if (kind != "fine" or not has_comma) and any(map(is_verb, after)):
        return None
    if kind != "fine" and _has_purpose(after):
        return None
    if _is_negative(words) or any(w.low in _CONDITIONS for w in words[verb.i :]) or _is_the_readers(words, predicate):
        return None
    return TENSES.get(verb.feats.get("Tense", ""), "è")


def _has_purpose(words: list[Word]) -> bool:
    return any(one.low == "per" and two.feats.get("VerbForm") == "Inf" for one, two in pairwise(words))


def _is_tied(words: list[Word]) -> bool:
    """Whether the words before the clause need it: *le misure necessarie al fine di*, *che opera al fine di*."""
    last = words[-1]
    return last.low in _POINTING or is_verb(last) or any(word.low in _TIED for word in words[-2:])


def _is_stated(predicate: Word, verb: Word, first: int) -> bool:
    """Whether the predicate says, in full, what somebody does, did or has to do."""
    if verb.feats.get("Mood") not in ("Ind", "Cnd") or verb.feats.get("Person") in _ADDRESSED:
        return False
    if predicate.i >= first - 1 and not predicate.child("aux", "aux:pass"):
        return False
    if predicate.low in _NEEDED:
        return any(c.feats.get("VerbForm") == "Inf" and c.i > predicate.i for c in predicate.children)
    if predicate.child("cop") or predicate.lemma in _STATES:
        return False
    return predicate.pos == "VERB" or predicate.child("aux:pass") is not None


def _is_negative(words: list[Word]) -> bool:
    """Whether something is denied, or said to be so in one case only."""
    for word, after in pairwise(words):
        if word.low in _NOTHING and not (word.low == "non" and after.pos in ("ADJ", "NOUN")):
            return True
    return False


def _is_the_readers(words: list[Word], predicate: Word) -> bool:
    """Whether those act whom the text is for: they have aims of their own."""
    who = subject(predicate)
    if who is not None and who.low in OWN and words[min(who.i + 1, len(words) - 1)].low not in _BODIES:
        return True
    return any(w.low in OWN and words[w.i - 1].low in ("dai", "dalle", "dal", "dalla", "dall'", "dagli") for w in words)
