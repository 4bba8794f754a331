"""Participles that stand alone: *acquisito il parere*, *decorsi trenta giorni*, *vista la delibera*."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.actors import any_main
from linguapa.finders.syntax.grammar import gender, number
from linguapa.finders.syntax.hit import Edit, Hit
from linguapa.finders.syntax.implicit.explicit import OPENS, put
from linguapa.finders.syntax.implicit.participle_done import ENDINGS, done
from linguapa.italian.prepositions import attach, split
from linguapa.italian.words import AVERE, DEFINITE_ARTICLES, ESSERE, VENIRE
from linguapa.tree import Sentence, Word

_LAPSED = frozenset("decorso decorsa decorsi decorse trascorso trascorsa trascorsi trascorse".split())
_EXPIRED = frozenset(("scaduto", "scaduti"))
_TERMS = frozenset(("termine", "termini"))
_TIMES = _TERMS | frozenset(
    """
    anni anno data giorni giorno lasso mese mesi minuti minuto ora ore periodo periodi scadenza scadenze settimana
    settimane tempo
    """.split()
)
_IN_VAIN = frozenset("infruttuosamente inutilmente invano senza vanamente".split())
_SEEN = frozenset("visto vista visti viste".split())
_GIVEN = _SEEN | frozenset(
    stem + ending
    for stem in ("considerat", "dat", "ravvisat", "rilevat", "attes", "riconosciut", "valutat", "accertat")
    for ending in "oaie"
)
_NEEDS = {
    "necessità": "necessario",
    "opportunità": "opportuno",
    "urgenza": "urgente",
    "possibilità": "possibile",
    "impossibilità": "impossibile",
    "importanza": "importante",
    "difficoltà": "difficile",
}
_RULES = frozenset(
    """
    circolare decreto delibera deliberazione determina determinazione direttiva legge norma normativa ordinanza
    regolamento statuto
    """.split()
)
_FORMULAS = frozenset(
    {(first, "che") for first in ("accertato", "constatato", "valutato", "verificato")}
    | {("ritenuto", "opportuno"), ("ritenuto", "necessario")}
)
_CAUSES = _SEEN | frozenset(stem + ending for stem in ("considerat", "attes", "richiamat") for ending in "oaie")
_NO_CLAUSE = frozenset("comprendere dare eccettuare escludere includere salvare".split())
"""Verbs whose participle serves as a preposition: *comprese le frazioni*."""
_AUXILIARIES = ESSERE | VENIRE | AVERE
_REACH = 5


def look(sentence: Sentence, _reading: Reading, _options: Mapping[str, Any]) -> Iterator[Hit]:
    """The clauses of a participle alone, in sentences that have a main verb."""
    if sentence.kind == "heading":
        return
    for word in sentence.words:
        if word.low[-1:] not in ENDINGS or not _may_be(word) or not _begins(sentence, word):
            continue
        if any_main(sentence, word) is not None and (hit := _hit(sentence, word)):
            yield hit


def _may_be(word: Word) -> bool:
    return word.is_(VerbForm="Part", Tense="Past") or word.low in _LAPSED or word.low in _GIVEN or word.low in _EXPIRED


def _first(sentence: Sentence, word: Word) -> int:
    """The index where the clause begins: at *una volta*, if that stands before."""
    return word.i - 2 if sentence.low(word.i - 1) == "volta" and sentence.low(word.i - 2) == "una" else word.i


def _begins(sentence: Sentence, word: Word) -> bool:
    first = _first(sentence, word)
    if sentence.low(first - 1) not in OPENS or word.low in ESSERE:
        return False
    return not any(before.low in _AUXILIARIES for before in sentence.words[max(0, first - _REACH) : first])


def _hit(sentence: Sentence, word: Word) -> Hit | None:
    first, following = _first(sentence, word), sentence.low(word.i + 1)
    start = sentence.words[first].start
    if (word.low, following) in _FORMULAS:
        return Hit(start, sentence.words[word.i + 1].end, "formula")
    noun = _noun(sentence, word)
    if noun is None:
        return None
    if (word.low in _LAPSED and noun.low in _TIMES) or (word.low in _EXPIRED and noun.low in _TERMS):
        if _is_in_vain(sentence, word, noun):
            return Hit(start, noun.end, "attesa")
        if noun.low in _TERMS and _runs_from(sentence, noun):
            return Hit(start, noun.end, "attesa")
        return Hit(start, noun.end, "tempo", (put(sentence, first, word.i + 1, "dopo"),))
    if not _agrees(word, noun) or noun.low in _TIMES or following not in DEFINITE_ARTICLES:
        return None
    if word.low in _GIVEN and noun.low in _NEEDS:
        return Hit(start, noun.end, "causa", _needed(sentence, word, noun))
    if word.low in _CAUSES:
        return Hit(start, noun.end, "visto", _seen(sentence, word, noun) if word.low in _SEEN else ())
    if word.lemma in _NO_CLAUSE or not word.is_(VerbForm="Part") or sentence.words[word.i + 2].pos == "NUM":
        return None
    edit = done(sentence, word, first, noun)
    return Hit(start, noun.end, "fatto", (edit,) if edit else ())


def _noun(sentence: Sentence, word: Word) -> Word | None:
    """The noun that follows a participle, behind an article or a number and no more than two adjectives."""
    for after in sentence.words[word.i + 1 : word.i + 5]:
        if after.pos in ("NOUN", "PROPN"):
            return after
        if after.pos not in ("DET", "ADJ", "NUM"):
            return None
    return None


def _is_in_vain(sentence: Sentence, word: Word, noun: Word) -> bool:
    """Whether the time passes without something: *trascorso il termine senza che*, *decorso invano il termine*."""
    for after in sentence.words[word.i + 1 :]:
        if after.low in _IN_VAIN:
            return True
        if after.i > noun.i and after.pos in ("PUNCT", "VERB", "AUX"):
            return False
    return False


def _runs_from(sentence: Sentence, noun: Word) -> bool:
    """Whether a term is counted from something: *trascorsi i termini dalla notifica*."""
    for after in sentence.words[noun.i + 1 :]:
        if after.pos in ("PUNCT", "VERB", "AUX"):
            return False
        if (split(after.low) or (after.low,))[0] == "da":
            return True
    return False


def _agrees(word: Word, noun: Word) -> bool:
    return ENDINGS[word.low[-1]] == (gender(noun), number(noun))


def _needed(sentence: Sentence, word: Word, noun: Word) -> tuple[Edit, ...]:
    """*Considerata la necessità di chiudere* → *poiché è necessario chiudere*."""
    at = noun.i + 1
    if sentence.low(at) not in ("di", "d'") or noun.i != word.i + 2:
        return ()
    if at + 1 >= len(sentence.words) or not sentence.words[at + 1].is_(VerbForm="Inf"):
        return ()
    if any(w.low in ("di", "d'") and sentence.low(w.i - 1) in ("e", "ed") for w in sentence.words[at:]):
        return ()
    return (put(sentence, word.i, at + 1, f"poiché è {_NEEDS[noun.low]}"),)


def _seen(sentence: Sentence, word: Word, noun: Word) -> tuple[Edit, ...]:
    """*Vista la delibera n. 5* → *in base alla delibera n. 5*."""
    article = sentence.words[word.i + 1]
    if noun.lemma not in _RULES or noun.i != word.i + 2 or any(c.dep == "conj" for c in noun.children):
        return ()
    text = attach("in base a", article.low)
    return (put(sentence, word.i, article.i + 1, text),)
