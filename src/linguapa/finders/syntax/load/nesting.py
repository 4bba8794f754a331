"""Clauses inside clauses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.hit import Hit
from linguapa.finders.syntax.load.subordinates import opener
from linguapa.tree import Sentence, Word


def look(sentence: Sentence, _: Reading, options: Mapping[str, Any]) -> Iterator[Hit]:
    """Find the clause that is `livelli` deep, or the one that makes `frasi`, in sentences over `parole` words."""
    if len(sentence.words) <= options["parole"] or _words(sentence) <= options["parole"]:
        return
    openers = {word.i: found for word in sentence.words if (found := opener(sentence, word))}
    if len(openers) < options["livelli"]:
        return
    depths = {i: _depth(sentence.words[i], openers) for i in openers}
    deepest = max(depths, key=lambda i: depths[i])
    if depths[deepest] >= options["livelli"]:
        yield _hit(openers[deepest], "livelli", depths[deepest])
    elif len(openers) >= options["frasi"]:
        last = max(openers.values(), key=lambda word: word.i)
        yield _hit(last, "frasi", len(openers))


def _hit(word: Word, kind: str, count: int) -> Hit:
    return Hit(word.start, word.end, kind, (), {"count": count})


def _words(sentence: Sentence) -> int:
    return sum(word.pos != "PUNCT" for word in sentence.words)


def _depth(word: Word, openers: Mapping[int, Word]) -> int:
    """How many subordinate clauses hold a predicate, its own among them; coordinated ones stand side by side."""
    depth = 0
    while True:
        if word.i in openers:
            depth += 1
            while word.dep == "conj" and word.head is not word:
                word = word.head
        if word.head is word:
            return depth
        word = word.head
