"""Long insertions, between brackets, dashes or commas, that break a sentence in two."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.hit import Hit
from linguapa.finders.syntax.load.insertion_clauses import apart, clause_of
from linguapa.italian.citations import citation
from linguapa.tree import Sentence, Word

_IN_BRACKETS = 10
_BETWEEN = 8
"""The fewest words that make an insertion long, in brackets and between dashes or commas."""
_OF_A_CLAUSE = 6
"""The fewest words of a clause in brackets that can be a sentence of its own."""
_LISTED = 2
"""The fewest commas of a list."""
_DASHES = frozenset("-–—")
_STOPS = frozenset(".;:")
_PIECES = frozenset("comma commi lett. lettera art. n.".split())
"""What a comma parts from what is cited before it."""


def look(sentence: Sentence, reading: Reading, _: Mapping[str, Any]) -> Iterator[Hit]:
    """The long insertions, those that are whole clauses with the edit that makes them sentences."""
    if sentence.kind == "heading":
        return
    words = sentence.words
    for first, last, kind in _pairs(sentence):
        count = sum(word.pos != "PUNCT" for word in words[first + 1 : last])
        is_last = last + 1 >= len(words) or (words[last + 1].low in _STOPS and last + 2 >= len(words))
        clause = clause_of(sentence, first, last, is_last=is_last) if count >= _OF_A_CLAUSE else None
        edit = apart(sentence, reading, first, last, clause) if clause and kind != "virgole" else None
        if edit:
            yield Hit(words[first].start, words[last].end, "frase", (edit,))
        elif (
            not is_last
            and count >= (_IN_BRACKETS if kind == "parentesi" else _BETWEEN)
            and not _is_a_list(sentence, first, last)
        ):
            yield Hit(words[first].start, words[last].end, kind)


def _is_a_list(sentence: Sentence, first: int, last: int) -> bool:
    """Whether an insertion lists things, or cites laws, which stay where they are."""
    inside = sentence.words[first + 1 : last]
    if citation(sentence.shadow, inside[0].start, sentence.end):
        return True
    signs = sum(word.low in (",", ";") for word in inside)
    return signs >= _LISTED and not any(word.is_(VerbForm="Fin") for word in inside)


def _pairs(sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    """The words that open and close each insertion, and its kind."""
    words, opened = sentence.words, -1
    for word in words:
        if word.low == "(":
            opened = word.i
        elif word.low == ")" and opened >= 0:
            yield opened, word.i, "parentesi"
            opened = -1
    dashes = [w.i for w in words if w.low in _DASHES and 0 < w.i < len(words) - 1 and _is_free(w, words)]
    if len(dashes) == 2 and words[dashes[0]].low == words[dashes[1]].low and opened < 0 and _is_even(words, *dashes):
        yield dashes[0], dashes[1], "trattini"
    for word in words:
        if word.low == "," and (last := _after_the_verb(sentence, word.i)):
            yield word.i, last, "virgole"


def _is_even(words: list[Word], first: int, last: int) -> bool:
    """Whether no bracket stands on one side only of a dash."""
    return all(
        sum(w.low == "(" for w in part) == sum(w.low == ")" for w in part)
        for part in (words[:first], words[first:last])
    )


def _is_free(word: Word, words: list[Word]) -> bool:
    """Whether blanks stand on both sides of a dash."""
    return words[word.i - 1].end < word.start and word.end < words[word.i + 1].start


def _after_the_verb(sentence: Sentence, comma: int) -> int:
    """The comma that closes what the comma after a verb opens, if the verb's object comes next; 0 otherwise."""
    words = sentence.words
    verb = words[comma - 1]
    if comma == 0 or verb.pos not in ("VERB", "AUX") or verb.feats.get("VerbForm") != "Fin":
        return 0
    if words[comma + 1 :] and words[comma + 1].is_(VerbForm="Ger"):
        return 0
    later = [w.i for w in words[comma + 1 :] if w.low == ","]
    for last in later:
        following = words[last + 1] if last + 1 < len(words) else None
        if following is None or any(w.is_(VerbForm="Fin") for w in words[comma + 1 : last]):
            return 0
        if following.low in _PIECES or words[last - 1].low in _PIECES:
            continue
        return last if any(w.left <= following.i <= w.i for w in _needed(verb) if w.i > last) else 0
    return 0


def _needed(verb: Word) -> list[Word]:
    """What a verb is not complete without: its object, what it governs, the participle of its auxiliary."""
    if verb.dep.startswith("aux"):
        return [verb.head]
    return [child for child in verb.children if child.dep in ("obj", "xcomp", "ccomp")]
