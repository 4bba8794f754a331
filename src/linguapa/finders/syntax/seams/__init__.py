"""Where to divide a long sentence: at the seams between its main clauses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.hit import Hit
from linguapa.finders.syntax.seams.causes import continuations
from linguapa.finders.syntax.seams.colon import colons
from linguapa.finders.syntax.seams.coordinated import conjunctions
from linguapa.finders.syntax.seams.places import count, is_divisible
from linguapa.finders.syntax.seams.semicolon import semicolons
from linguapa.tree import Sentence


def look(sentence: Sentence, reading: Reading, options: Mapping[str, Any]) -> Iterator[Hit]:
    """The seams between the main clauses of a sentence with more words than `options.longest`.

    For one with semicolons, `options.with_semicolons` is the limit.
    """
    if not is_divisible(sentence, options["with_semicolons"]):
        return
    yield from semicolons(sentence, reading)
    if count(sentence.words) <= options["longest"]:
        return
    yield from conjunctions(sentence, reading)
    yield from colons(sentence, reading)
    yield from continuations(sentence, reading)
