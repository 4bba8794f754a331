"""How a gerund at the end is said in a sentence of its own: *questo garantisce*, *in questo modo crea*, *assegna*."""

from __future__ import annotations

from linguapa.finders.syntax.actors import actor, is_actor
from linguapa.finders.syntax.grammar import finite, number, subject, verb_form
from linguapa.finders.syntax.implicit.explicit import (
    COMPOUND,
    REMOTE,
    conjugated,
    gerund_of,
    infinitive_of,
    person,
    tense,
)
from linguapa.finders.syntax.implicit.gerund_frame import is_free
from linguapa.finders.syntax.implicit.gerund_verbs import CARE, EVENTS, GOALS, MEANS, RESULTS
from linguapa.finders.syntax.seams.phrase import said_again
from linguapa.tree import Sentence, Word

_THIS = frozenset(("questo", "questa", "questi", "queste", "quest'", "ciò", "così"))
_ALSO = frozenset(("altresì", "anche", "anch'", "inoltre", "pure"))
_THUS = frozenset(("così", "quindi"))
_DONE = frozenset((COMPOUND, REMOTE))
_FAR = 20
AND = "e "

Said = tuple[str, list[str]]
"""How the next sentence opens, and the finite forms of the gerunds in it."""


def said(sentence: Sentence, predicate: Word, chain: list[Word], opening: int, *, is_direct: bool) -> Said | None:
    """The gerunds of a chain as finite verbs that go with the predicate before them; `None` where unsure.

    `is_direct` where no other verb stands between. `AND` as the opening asks for a coordinated verb.
    """
    time, doer = tense(predicate), actor(predicate)
    if time is None:
        return _as_duty(predicate, chain, is_direct) if is_free(sentence, predicate, opening) else None
    if doer is not None and doer.dep == "nsubj" and (is_actor(doer) or doer.low in _THIS):
        return _as_act(sentence, predicate, chain, opening, doer)
    if doer is None and person(predicate) == "1p":
        return _as_act(sentence, predicate, chain, opening, None) if is_direct else None
    return _as_effect(sentence, predicate, chain, opening, time)


def _as_effect(sentence: Sentence, predicate: Word, chain: list[Word], opening: int, time: str) -> Said | None:
    """What a fact brings about, where nobody acts: *la strada resta chiusa. Questo allunga il percorso*."""
    found = subject(predicate)
    lemmas = [word.lemma for word in chain]
    is_fact = found is not None and _is_fact(found)
    if not is_fact or lemmas[0] not in EVENTS or any(lemma not in EVENTS and lemma not in RESULTS for lemma in lemmas):
        return None
    points = any(word.low in _THIS for word in (*sentence.words[:2], *sentence.words[opening:]))
    if points or not is_free(sentence, predicate, opening, is_whole=True) or _beside(sentence, chain) in _ALSO:
        return None
    return _conjugated("questo ", chain, time, "3s")


def _is_fact(found: Word) -> bool:
    """Whether a subject is a thing, an action (*vivere in casa*), or whoever something is done to."""
    return found.dep in ("csubj", "nsubj:pass") or (found.pos == "NOUN" and not is_actor(found))


def _as_act(sentence: Sentence, predicate: Word, chain: list[Word], opening: int, doer: Word | None) -> Said | None:
    """What the same one does besides, or by doing the first thing."""
    time, who, beside = tense(predicate), person(predicate), _beside(sentence, chain)
    if any(w.is_(VerbForm="Inf") for w in sentence.words[predicate.i : opening]) and (
        beside not in _ALSO or predicate.lemma in EVENTS
    ):
        return None
    if time is None or who is None or not is_free(sentence, predicate, opening):
        return None
    is_effect = all(word.lemma in EVENTS or word.lemma in RESULTS for word in chain)
    if is_effect and beside not in _ALSO | _THUS and not _is_care(chain[0]):
        points = any(word.low in _THIS for word in sentence.words[opening:])
        if time in _DONE and chain[0].lemma in EVENTS and not points:
            return _conjugated("questo ", chain, time, "3s")
        if time in _DONE or chain[0].lemma in EVENTS:
            return _conjugated("in questo modo ", chain, time, who)
    is_how = any(word.lemma in MEANS for word in chain) or (predicate.lemma in GOALS and not is_effect)
    if is_how and beside not in _ALSO:
        return None
    if time == REMOTE:
        return None  # a story goes on otherwise than by one act after the other
    again = _again(sentence, predicate, opening, doer) if doer is not None else ""
    return None if again is None else _conjugated(again, chain, time, who)


def _beside(sentence: Sentence, chain: list[Word]) -> str:
    """The adverb behind the first gerund: *assicurando altresì*, *garantendo, inoltre,*."""
    at = chain[0].i + 1
    return sentence.low(at + 1) if sentence.low(at) == "," else sentence.low(at)


def _again(sentence: Sentence, predicate: Word, opening: int, doer: Word) -> str | None:
    """The subject said again where the verb alone may be somebody else's, `""` where it may not."""
    of = number(doer)
    rivals = (w for w in sentence.words[predicate.i : opening] if w.pos in ("NOUN", "PROPN") and is_actor(w))
    if opening - doer.i < _FAR and not any(number(w) in (of, "") for w in rivals):
        return ""
    phrase = said_again(sentence, doer, of)
    return f"{phrase} " if phrase else None


def _conjugated(lead: str, chain: list[Word], time: str, who: str) -> Said | None:
    forms: list[str] = []
    for word in chain:
        pronouns = gerund_of(word)
        has_object = word.child("obj") is not None
        form = None if pronouns is None else conjugated(word.lemma, pronouns, time, who, has_object=has_object)
        if form is None or (lead == "questo " and pronouns and pronouns.startswith(("s", "m", "c", "v"))):
            return None
        forms.append(form)
    return lead, forms


def _as_duty(predicate: Word, chain: list[Word], is_direct: bool) -> Said | None:
    """What else somebody has to do: *deve avvisare gli utenti, garantendo…* → *. Deve anche garantire…*."""
    verb, who = finite(predicate), person(predicate)
    if verb is None or verb is predicate or verb.lemma != "dovere" or not is_direct or who not in ("3s", "3p"):
        return None
    doer = actor(predicate)
    shown = {"Pres": "ip", "Fut": "if"}.get(verb.feats.get("Tense", "")) if verb.feats.get("Mood") == "Ind" else None
    if shown is None or doer is None or any(w.lemma in MEANS or w.lemma in EVENTS - {"evitare"} for w in chain):
        return None
    modal = verb_form("dovere", shown + who)
    forms = [infinitive_of(word) for word in chain]
    return (f"{modal} anche ", [f for f in forms if f]) if modal and all(forms) else None


def _is_care(word: Word) -> bool:
    found = word.child("obj")
    return found is not None and found.lemma in CARE
