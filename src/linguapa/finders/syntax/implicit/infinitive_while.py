"""An action that goes with the main one: *nel compilare il modulo* → *quando compila il modulo*."""

from __future__ import annotations

from linguapa.finders.syntax.actors import ACTS, actor, any_main, doer_of
from linguapa.finders.syntax.grammar import finite, is_finite, number, verb_form
from linguapa.finders.syntax.hit import Edit, Hit
from linguapa.finders.syntax.implicit.explicit import COMPOUND, FUTURE, OPENS, PRESENT, put, tense
from linguapa.italian.clitics import without_clitics
from linguapa.italian.inflection import paradigm
from linguapa.tree import Sentence, Word

_CALLED = frozenset(("occorrere", "bisognare"))
_BY_ITSELF = frozenset(
    """
    accumulare aprire aumentare bloccare cambiare chiudere concludere creare definire determinare diffondere
    estendere fermare formare generare interrompere modificare realizzare ridurre sviluppare svolgere trasformare
    """.split()
)
"""Verbs that with *si* may say what happens by itself: *quando si creano le condizioni*."""


def while_doing(sentence: Sentence, word: Word, verb: Word) -> Hit | None:
    """*Nel compilare il modulo, il cittadino…* → *quando compila il modulo, il cittadino…*."""
    if sentence.low(word.i - 1) not in OPENS or verb.lemma in ("essere", "avere", "potere", "dovere"):
        return None
    closing = next((w.i for w in sentence.words[verb.i + 1 : verb.i + 16] if w.low == ","), None)
    if closing is None or closing - verb.i < 2:
        return None
    if any(is_finite(w) or w.low in ("e", "ed", "o") for w in sentence.words[verb.i + 1 : closing]):
        return Hit(word.start, verb.end, "nel")
    edit = _while(sentence, word, verb, closing)
    return Hit(word.start, verb.end, "nel", (edit,) if edit else ())


def _while(sentence: Sentence, word: Word, verb: Word, closing: int) -> Edit | None:
    main = any_main(sentence, verb)
    shift = finite(main) if main else None
    if main is None or shift is None or shift.feats.get("Mood") != "Ind" or main.i < verb.i:
        return None
    time, doer, clitic = tense(main), doer_of(sentence, main, word.i, closing), _clitic(verb)
    is_now = time in (PRESENT, FUTURE) or (time is None and shift.feats.get("Tense") in ("Pres", "Fut"))
    if clitic is None or not (is_now or time == COMPOUND):
        return None
    if doer is not None:
        if doer.lemma in ACTS:
            return None
        form = _finite_form(verb, "p" if shift.feats.get("Number") == "Plur" else "s", is_now=is_now)
        return put(sentence, word.i, verb.i + 1, f"quando {clitic}{form}") if form else None
    if actor(main) is not None or not is_now or clitic or not _may_be_called(main, verb):
        return None
    thing = verb.child("obj")
    form = verb_form(verb.lemma, f"ip3{number(thing)}") if thing is not None else None
    return put(sentence, word.i, verb.i + 1, f"quando si {form}") if form else None


def _may_be_called(main: Word, verb: Word) -> bool:
    """Whether *quando si compila* says what somebody does before *occorre*."""
    return main.lemma in _CALLED and verb.lemma not in _BY_ITSELF


def _clitic(verb: Word) -> str | None:
    """The pronoun of an infinitive as it stands before a finite verb; `None` where that changes more."""
    if verb.low == verb.lemma:
        return ""
    bare = next((pronouns for form, pronouns in without_clitics(verb.low) if form == verb.lemma), None)
    return f"{bare} " if bare in ("lo", "la", "li", "ne", "si") else None


def _finite_form(verb: Word, shown: str, *, is_now: bool) -> str | None:
    if is_now:
        return verb_form(verb.lemma, f"ip3{shown}")
    found = paradigm(verb.lemma, "verb")
    if found is None or found.kind != "avere" or verb.low != verb.lemma:
        return None
    return f"{'hanno' if shown == 'p' else 'ha'} {found.forms.get('pms')}"
