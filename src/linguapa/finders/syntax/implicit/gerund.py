"""Gerunds that weigh: at the end of a long sentence, in the past, with a subject of their own, at the opening."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.grammar import length
from linguapa.finders.syntax.hit import Hit
from linguapa.finders.syntax.implicit import gerund_cause, gerund_end, gerund_thus
from linguapa.tree import Sentence, Word

_LONG = 20
_PROGRESSIVE = frozenset(("stare", "andare", "venire"))
_FIXED = frozenset(("seguito", "disposizione", "salvo", "salve", "salvi"))
"""What makes a phrase of a gerund that another card explains: *facendo seguito a*, *restando a disposizione*."""


def look(sentence: Sentence, _reading: Reading, _options: Mapping[str, Any]) -> Iterator[Hit]:
    """The gerunds of a sentence that hide who does what, and when."""
    if sentence.kind == "heading":
        return
    size = 0
    for word in sentence.words:
        if word.feats.get("VerbForm") != "Ger" or "ndo" not in word.low or _is_plain(sentence, word):
            continue
        size = size or length(sentence)
        hit = gerund_cause.look(sentence, word, size)
        if hit is None:
            hit = gerund_thus.look(sentence, word)
        if hit is None and size > _LONG:
            hit = gerund_end.look(sentence, word)
        if hit:
            yield hit


def _is_plain(sentence: Sentence, word: Word) -> bool:
    """Whether the gerund is part of a verb (*sta lavorando*) or of a phrase that another card explains."""
    before = sentence.words[word.i - 1] if word.i else word
    if before.lemma in _PROGRESSIVE or before.low in ("fermo", "ferma", "fermi", "ferme", "pur"):
        return True
    return word.low in ("restando", "rimanendo", "facendo") and bool(
        _FIXED & {sentence.low(word.i + 1), sentence.low(word.i + 2)}
    )
