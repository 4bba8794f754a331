"""Long sentences whose last clause could be a sentence of its own."""

from __future__ import annotations

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.seams.clauses import SUBORDINATORS as _SUBORDINATORS
from linguapa.finders.syntax.seams.places import count, is_divisible, is_enclosed as _is_enclosed, is_in_name
from linguapa.tree import Sentence

ENDS = frozenset((".", ";"))
"""What ends a sentence, or an item of a list that is one."""
BREAKS = frozenset((":", ";", "?", "…"))
"""The signs inside a sentence that part it in two."""
LONGEST = 20
"""How many words a sentence may have before its last clause is looked at."""
SUBORDINATORS = _SUBORDINATORS | frozenset("perchè poichè affinchè finchè come quanto".split())
"""What opens a clause that is not a main one, or may."""


def is_long(sentence: Sentence, longest: int = LONGEST) -> bool:
    """Whether a sentence is running text that ends in a full stop, or an item in a semicolon, with enough words."""
    words = sentence.words
    if words[-1].text == ";":
        return _is_long_item(sentence, longest)
    return words[-1].text == "." and words[0].text[0].isupper() and is_divisible(sentence, longest)


def _is_long_item(sentence: Sentence, longest: int) -> bool:
    """Whether an item is one sentence, with a capital at its head and no other items in it."""
    words = sentence.words
    if sentence.kind == "heading" or count(words) <= longest or not words[0].text[0].isupper():
        return False
    return not any(word.text in (";", ":") or (word.text.endswith(")") and len(word.text) == 2) for word in words[:-1])


def is_enclosed(sentence: Sentence, at: int, reading: Reading) -> bool:
    """Whether word `at` stands within brackets, quotation marks or the name of an act or an office."""
    return _is_enclosed(sentence, at) or is_in_name(sentence, at, reading)
