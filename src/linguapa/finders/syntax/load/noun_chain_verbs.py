"""Making a verb of an action in a chain of nouns: *per la verifica dei dati* → *per verificare i dati*."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from functools import cache

from linguapa.finders.syntax.hit import Edit
from linguapa.italian import words as closed
from linguapa.italian.articles import definite
from linguapa.italian.inflection import resolve_noun
from linguapa.italian.naming import OF
from linguapa.italian.prepositions import articulate, split
from linguapa.rules import BUILT_IN
from linguapa.rules.terms import actions as read
from linguapa.tree import Sentence

_AIMED = frozenset(
    f"{stem}{ending}" for stem in ("finalizzat", "volt", "mirat", "tes", "dirett", "orientat") for ending in "oaie"
)
_AIMING = frozenset("mirare puntare tendere contribuire provvedere".split())
"""What *a* and an infinitive follow."""
_TASKS = frozenset(
    """
    obiettivo obiettivi obbiettivo obbiettivi scopo finalità compito compiti necessità esigenza possibilità impegno
    obbligo intento facoltà incarico
    """.split()
)
"""What *di* and an infinitive follow."""
_REASONS = frozenset(
    """
    sanzione sanzioni multa multe responsabilità grazie scusa scuse condanna condannato condannata punito punita colpa
    ringraziamo ringrazia ringraziare premio premi premiato sanzionato multato
    """.split()
)
"""Where *per* says why, and not what for."""


@cache
def actions() -> Mapping[str, str]:
    """The verbs of the actions that have one: *verifica di* → *verificare*."""
    return read("catena-di-nomi", BUILT_IN / "azioni.tsv")


def as_verb(sentence: Sentence, nouns: Sequence[int], last: int) -> Edit | None:
    """*per la verifica della correttezza dei dati* → *per verificare la correttezza dei dati*."""
    if _goes_on(sentence, last):
        return None
    for noun, thing in itertools.pairwise(nouns):
        verb = _verb(sentence, noun, thing)
        lead = _lead(sentence, noun, verb) if verb else None
        if lead is None:
            continue
        begin, preposition = lead
        return Edit(
            sentence.words[begin].start,
            sentence.words[noun + 2].start,
            f"{preposition}{verb} {_article(sentence, noun)}",
        )
    return None


def _verb(sentence: Sentence, noun: int, thing: int) -> str:
    """The verb of the action at `noun`, which is done to the `thing` after *di*; `""` where there is none."""
    words = sentence.words
    resolved = resolve_noun(words[noun].low)
    verb = actions().get(f"{resolved[0]} di", "") if resolved and resolved[1] == "s" else ""
    link = words[noun + 1].low
    if (
        not verb
        or " " in verb
        or verb.endswith("rsi")
        or verb == "fare"
        or link.rstrip("'’") not in OF
        or words[thing].low in closed.AGENTS
    ):
        return ""
    is_bare = split(link.replace("’", "'")) is None
    found = resolve_noun(words[thing].low)
    return "" if is_bare and (link != "di" or not found or found[1] != "p" or thing != noun + 2) else verb


def _article(sentence: Sentence, noun: int) -> str:
    """The article of what the action is done to, freed of its *di*, and the blank after it."""
    joined = split(sentence.words[noun + 1].low)
    article = joined[1] if joined else ""
    return article if article.endswith("'") or not article else f"{article} "


def _lead(sentence: Sentence, noun: int, verb: str) -> tuple[int, str] | None:
    """Where what leads to an action begins, and the same before an infinitive; `None` where no infinitive can stand."""
    low = sentence.low(noun - 1)
    if low in closed.DEFINITE_ARTICLES:
        is_reason = sentence.low(noun - 3) in _REASONS
        is_second = sentence.low(noun - 3) in closed.JOINS
        return (noun - 1, "") if sentence.low(noun - 2) == "per" and not is_reason and not is_second else None
    preposition, _ = split(low) or (low, "")
    before = sentence.words[noun - 2] if noun >= 2 else None
    if before is None:
        return None
    if preposition in ("a", "ad") and (before.low in _AIMED or before.lemma in _AIMING):
        return noun - 1, "ad " if verb.startswith("a") else "a "
    if preposition == "di" and before.low in _TASKS:
        return noun - 1, "di "
    if preposition == "in" and before.lemma == "consistere":
        article = definite(verb, "m", "s")
        return noun - 1, articulate("in", article) + ("" if article.endswith("'") else " ")
    return None


def _goes_on(sentence: Sentence, last: int) -> bool:
    """Whether something is joined to the action or to its object, or its agent is named, further on."""
    words = sentence.words
    for word in words[last:]:
        if word.low in (";", ":", ".") or word.is_(VerbForm="Fin"):
            return False
        if word.low in closed.CONJUNCTIONS or word.low in ("/", "parte", "cura", "opera"):
            return True
        if word.low == "," and sentence.low(word.i + 1) in closed.DEFINITE_ARTICLES | OF:
            return True
    return False
