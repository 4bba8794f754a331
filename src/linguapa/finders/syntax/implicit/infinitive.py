"""Infinitives used as nouns: *nel compilare il modulo*, *all'insorgere di problemi*, *il permanere di*."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.actors import any_main
from linguapa.finders.syntax.grammar import finite, number, verb_form
from linguapa.finders.syntax.hit import Edit, Hit
from linguapa.finders.syntax.implicit.explicit import OPENS, put
from linguapa.finders.syntax.implicit.infinitive_while import while_doing
from linguapa.italian.prepositions import split
from linguapa.tree import Sentence, Word

_AT = frozenset(("al", "allo", "all'"))
_IN = frozenset(("nel", "nello", "nell'"))
_THE = frozenset(("il", "lo", "l'"))
_HAPPENS = frozenset(
    """
    aumentare cambiare cessare crescere decrescere diminuire insorgere manifestarsi maturare modificarsi mutare
    perdurare permanere presentarsi ridursi ripetersi sopraggiungere sopravvenire sorgere subentrare variare
    """.split()
)
"""What happens to a thing by itself, said as a noun: *all'insorgere di*."""

_STATES = _HAPPENS | frozenset(
    """
    accadere attuarsi compiersi decorrere esaurirsi formarsi perfezionarsi persistere protrarsi realizzarsi ricorrere
    sussistere svolgersi verificarsi
    """.split()
)
_EXPIRE = frozenset(
    """
    anno autorizzazione bando biennio concessione contratto convenzione incarico licenza mandato mese periodo permesso
    proroga quinquennio semestre termine trimestre triennio validità
    """.split()
)
"""What has a last day."""


def look(sentence: Sentence, _reading: Reading, _options: Mapping[str, Any]) -> Iterator[Hit]:
    """The infinitives with an article that a clause would say better."""
    if sentence.kind == "heading":
        return
    words = sentence.words
    for word, verb in pairwise(words):
        if word.pos not in ("ADP", "DET", "PRON") or verb.feats.get("VerbForm") != "Inf":
            continue
        low = word.low
        hit = _at(sentence, word, verb) if low in _AT else while_doing(sentence, word, verb) if low in _IN else None
        if low in _THE:
            hit = _the(sentence, word, verb)
        if hit:
            yield hit


def _lemma(verb: Word) -> str:
    """The infinitive as it is in a dictionary, with its *si*: *manifestarsi*."""
    return verb.low if verb.low.endswith("rsi") else verb.lemma


def _at(sentence: Sentence, word: Word, verb: Word) -> Hit | None:
    """*Allo scadere del termine* → *alla scadenza del termine*; *all'insorgere di* → *quando insorge*."""
    at = verb.i + 1
    if verb.low == "scadere" and _of(sentence, at):
        noun = _noun(sentence, at)
        edits = (put(sentence, word.i, at, "alla scadenza"),) if noun and noun.lemma in _EXPIRE else ()
        return Hit(word.start, verb.end, "scadenza", edits)
    is_less = verb.low == "venir" and sentence.low(at) == "meno"
    at += is_less
    if not _of(sentence, at) or not (is_less or _lemma(verb) in _HAPPENS):
        return None
    noun = _noun(sentence, at)
    edit = _when(sentence, word, verb, at, noun) if noun and sentence.low(word.i - 1) in OPENS else None
    return Hit(word.start, sentence.words[at - 1].end, "quando", (edit,) if edit else ())


def _of(sentence: Sentence, at: int) -> bool:
    low = sentence.low(at)
    return low in ("di", "d'") or (split(low) or ("",))[0] == "di"


def _noun(sentence: Sentence, at: int) -> Word | None:
    """The noun behind *di*, past no more than two adjectives."""
    for word in sentence.words[at + 1 : at + 4]:
        if word.pos == "NOUN":
            return word
        if word.pos not in ("DET", "ADJ", "NUM"):
            return None
    return None


def _when(sentence: Sentence, word: Word, verb: Word, at: int, noun: Word) -> Edit | None:
    shown = number(noun)
    if not shown or any(child.dep == "conj" for child in noun.children) or sentence.low(noun.i + 1) in ("e", "ed", "o"):
        return None
    main = any_main(sentence, verb)
    shift = finite(main) if main else None
    if shift is None or shift.feats.get("Mood") != "Ind" or shift.feats.get("Tense") not in ("Pres", "Fut"):
        return None
    form = verb_form(verb.lemma if verb.low != "venir" else "venire", f"ip3{shown}")
    if form is None:
        return None
    of = sentence.low(at)
    article = (split(of) or ("", ""))[1]
    itself = "si " if verb.low.endswith("rsi") else ""
    less = " meno" if verb.low == "venir" else ""
    return put(sentence, word.i, at + 1, f"quando {itself}{form}{less} {article}".rstrip())


def _the(sentence: Sentence, word: Word, verb: Word) -> Hit | None:
    """*Il permanere di*, *l'aver presentato*: a noun with a verb in it."""
    after = sentence.words[verb.i + 1] if verb.i + 1 < len(sentence.words) else None
    if after is None:
        return None
    if verb.low in ("aver", "avere", "esser", "essere") and after.is_(VerbForm="Part", Tense="Past"):
        is_verb = sentence.low(word.i - 1) not in ("per", "dopo", "di", "a", "da", "senza", "non") or word.pos == "DET"
        return Hit(word.start, after.end, "nome") if word.low == "l'" and is_verb else None
    if verb.low == "venir" and after.low == "meno":
        return Hit(word.start, after.end, "nome")
    return Hit(word.start, verb.end, "nome") if _lemma(verb) in _STATES and _of(sentence, verb.i + 1) else None
