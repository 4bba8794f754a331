"""What a syntactic rule found, and what to write instead."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from linguapa.finders.reading import Reading
from linguapa.tree import Sentence


class Edit(NamedTuple):
    """Put `text` in place of `[start, end)`, in code points."""

    start: int
    end: int
    text: str


class Hit(NamedTuple):
    """A finding to be: `[start, end)`, its `kind` (a key of the card's `options.says`), the best edit first."""

    start: int
    end: int
    kind: str = ""
    edits: tuple[Edit, ...] = ()
    facts: Mapping[str, object] = {}


Look = Callable[[Sentence, Reading, Mapping[str, Any]], Iterator[Hit]]
"""Looks for one thing in a sentence; the mapping holds the options of the card."""
