"""The effect that a sentence of any length closes with: *garantendo così il servizio*, *creando disagi*."""

from __future__ import annotations

from linguapa.finders.syntax.actors import actor, is_actor
from linguapa.finders.syntax.grammar import is_negated, length
from linguapa.finders.syntax.hit import Edit, Hit
from linguapa.finders.syntax.implicit.explicit import conjugated, gerund_of, person, tense
from linguapa.finders.syntax.implicit.gerund_chain import chained
from linguapa.finders.syntax.implicit.gerund_end import closes, is_aim, is_direct_to, predicate_of
from linguapa.finders.syntax.implicit.gerund_frame import is_free
from linguapa.finders.syntax.implicit.gerund_verbs import EVENTS, RESULTS
from linguapa.tree import Sentence, Word

_HARMS = frozenset(
    "code confusione danni difficoltà disagi disagio pericoli pericolo problemi rallentamenti ritardi".split()
)
_LEAST = 4


def look(sentence: Sentence, word: Word) -> Hit | None:
    """The hit of a gerund behind a comma that *così*, or a harm as its object, shows to be an effect."""
    opening, follows = word.i - 1, sentence.low(word.i + 1)
    if sentence.low(opening) != "," or not (follows == "così" or (word.lemma == "creare" and follows in _HARMS)):
        return None
    if word.lemma not in EVENTS | RESULTS or length(sentence, word.i, word.right) < _LEAST:
        return None
    edit = _edit(sentence, word, opening) if closes(sentence, word, opening) else None
    return Hit(word.start, word.end, "finale", (edit,)) if edit else None


def _edit(sentence: Sentence, word: Word, opening: int) -> Edit | None:
    predicate = predicate_of(word)
    if predicate is None or predicate.i > word.i or is_negated(predicate) or is_aim(predicate):
        return None
    between = sentence.words[predicate.i + 1 : opening]
    if not is_direct_to(predicate, between) or chained(sentence, word) != [word]:
        return None
    time, is_thus = tense(predicate), sentence.low(word.i + 1) == "così"
    if time is None or not is_free(sentence, predicate, opening, is_whole=True):
        return None
    doer = actor(predicate)
    acts = is_thus and doer is not None and doer.dep == "nsubj" and is_actor(doer)
    who, pronouns = person(predicate) if acts else "3s", gerund_of(word)
    if who is None or pronouns is None:
        return None
    form = conjugated(word.lemma, pronouns, time, who, has_object=word.child("obj") is not None)
    if form is None:
        return None
    text = f". Così {form}" if acts else f". Questo {form}"
    return Edit(sentence.words[opening].start, sentence.words[word.i + is_thus].end, text)
