"""Which sentences may be divided at all, and where they may not be."""

from __future__ import annotations

from collections.abc import Sequence

from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.tree import Sentence, Word

_OPENING, _CLOSING = frozenset("([{«“‘"), frozenset(")]}»”’")
_ENDS = frozenset((".", "!", ":", "»", "”", '"', ")"))

_FARTHEST = 60
"""How many words brackets may hold."""


def count(words: Sequence[Word]) -> int:
    """How many words there are, signs left out."""
    return sum(word.pos not in ("PUNCT", "SYM") for word in words)


def is_divisible(sentence: Sentence, longest: int) -> bool:
    """Whether a sentence is running text with more than `longest` words, and no item of a list."""
    words = sentence.words
    if len(words) <= longest or sentence.kind == "heading" or count(words) <= longest:
        return False
    opens = words[0].text[0]
    if not (opens.isupper() or opens.isdigit() or opens in "«“\"'("):
        return False
    if words[-1].text not in _ENDS:
        return False
    return not any(_is_mark(sentence, i) for i in range(len(words)))


def _is_mark(sentence: Sentence, i: int) -> bool:
    """Whether a word is the letter or the number of an item: *a)*, *2)*."""
    text = sentence.words[i].text
    if text != ")":
        return len(text) == 2 and text[1] == ")"
    near = sentence.words[max(0, i - _FARTHEST) : i]
    return sum(w.text == ")" for w in near) >= sum("(" in w.text for w in near)


def is_enclosed(sentence: Sentence, at: int) -> bool:
    """Whether a place in a sentence stands within brackets or quotation marks."""
    depth = straight = 0
    for word in sentence.words[:at]:
        depth += (word.text in _OPENING) - (word.text in _CLOSING and (word.text != "’" or depth > 0))
        straight += word.text == '"'
    return depth > 0 or straight % 2 == 1


def is_in_name(sentence: Sentence, at: int, reading: Reading) -> bool:
    """Whether a word stands within a quotation or the name of an act or an office."""
    return is_inside(sentence.words[at].start, reading.names)
