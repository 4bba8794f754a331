"""The relative clause after a comma that closes a long sentence: *…, che prevede* → *. Questo piano prevede*."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.closing import BREAKS, LONGEST, SUBORDINATORS, is_enclosed, is_long
from linguapa.finders.syntax.grammar import finite, is_finite
from linguapa.finders.syntax.hit import Hit
from linguapa.finders.syntax.relatives.edits import edit
from linguapa.finders.syntax.relatives.subjects import PRONOUNS, Relative
from linguapa.finders.syntax.seams.places import count
from linguapa.italian.moods import indicative, is_past_subjunctive, may_be_indicative
from linguapa.tree import Sentence, Word

_SHORTEST_CLAUSE, _SHORTEST_REST = 6, 6
_SUCH = frozenset("sia così tale tali talmente tanto tanta tanti tante altrettanto".split())
_BEARERS = frozenset("e ed o od ma né mentre".split())
_JOINS = frozenset(("e", "ed", "ma", "o", "nonché", "mentre"))
_SAYING = frozenset(
    """
    affermare dichiarare sostenere ritenere credere pensare riferire negare promettere dire spiegare annunciare
    lamentare contestare raccontare
    """.split()
)
"""What makes the rest of the sentence somebody's opinion."""


def look(sentence: Sentence, reading: Reading, options: Mapping[str, Any]) -> Iterator[Hit]:
    """Relative clauses that close a long sentence and could be a sentence of their own."""
    longest = options.get("parole", LONGEST)
    if len(sentence.words) <= longest:
        return
    for word in sentence.words:
        if word.low in PRONOUNS and word.i > _SHORTEST_REST:
            relative = _relative(sentence, word)
            if relative is not None and is_long(sentence, longest) and _is_free(sentence, relative, reading):
                change = edit(sentence, relative)
                if change is not None:
                    start = sentence.words[relative.comma + 1].start
                    yield Hit(start, relative.verb.end, "luogo" if word.low == "dove" else "ripresa", (change,))
                return


def _relative(sentence: Sentence, pronoun: Word) -> Relative | None:
    words = sentence.words
    comma = next((i for i in range(pronoun.i - 1, max(-1, pronoun.i - 5), -1) if words[i].low == ","), -1)
    if comma < 0 or (pronoun.low in ("che", "dove") and comma != pronoun.i - 1):
        return None
    if sentence.low(comma + 1) in ("di", "per", "cui") and pronoun.low == "cui":
        return None
    predicate = _predicate(pronoun)
    verb = predicate and finite(predicate)
    if predicate is None or verb is None or verb.i < pronoun.i or not _is_stated(verb):
        return None
    return Relative(comma, pronoun, predicate, verb) if _runs_to_the_end(sentence, comma, predicate) else None


def _predicate(pronoun: Word) -> Word | None:
    """The verb of the clause that the pronoun opens."""
    word = pronoun.head
    while word.head is not word and not (word.i > pronoun.i and is_finite(word)):
        word = word.head
    return word if word.i > pronoun.i and is_finite(word) else None


def _is_stated(verb: Word) -> bool:
    """Whether the verb says how things are: an indicative by its form too, or a conditional."""
    if verb.feats.get("Mood") not in ("Ind", "Cnd") or verb.feats.get("Person") != "3":
        return False
    low = verb.low
    return not is_past_subjunctive(low) and (indicative(low) is None or may_be_indicative(low))


def _runs_to_the_end(sentence: Sentence, comma: int, predicate: Word) -> bool:
    words = sentence.words
    if count(words[comma:]) < _SHORTEST_CLAUSE or count(words[:comma]) < _SHORTEST_REST:
        return False
    inside = range(comma + 1, len(words))
    if any(words[i].head.i <= comma and words[i].pos != "PUNCT" for i in inside if words[i] is not predicate):
        return False
    if _adds_a_verb(words[comma + 1 :]):
        return False
    if any(words[i].low in _JOINS and _opens_another(sentence, i + 1) for i in inside):
        return False
    return not any(word.head.i > comma for word in words[:comma] if word.pos != "PUNCT")


def _adds_a_verb(tail: list[Word]) -> bool:
    """Whether there are more finite verbs than the words that open or join clauses can bear."""
    verbs = sum(w.feats.get("VerbForm") == "Fin" and w.pos in ("VERB", "AUX") for w in tail)
    openers = sum(w.low in SUBORDINATORS or w.low in _BEARERS for w in tail)
    return verbs > openers


def _opens_another(sentence: Sentence, i: int) -> bool:
    """Whether a relative pronoun stands at word `i` or just behind: *e che*, *e nei quali*, *e con il quale*."""
    return any(sentence.low(j) in PRONOUNS for j in range(i, i + 3))


def _is_free(sentence: Sentence, relative: Relative, reading: Reading) -> bool:
    """Whether nothing around the clause holds it: brackets, names, pairs such as *sia … che*, lists."""
    words, comma = sentence.words, relative.comma
    if any(word.low in BREAKS or word.low in _SUCH for word in words[: len(words) - 1]):
        return False
    if any(word.lemma in _SAYING for word in words[:comma]) or not any(is_finite(word) for word in words[:comma]):
        return False
    return not is_enclosed(sentence, comma, reading)
