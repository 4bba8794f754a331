"""The titles of acts: *Legge 7 agosto 1990, n. 241, recante norme in materia di procedimento amministrativo*."""

from __future__ import annotations

from collections.abc import Sequence

from linguapa.finders.manners import LAW, REFERRED
from linguapa.finders.titles import Walk
from linguapa.italian.naming import HEADINGS, REFERENCE, RELATED, SUBJECTS, TITLE_OPENERS, TO, UPON
from linguapa.types import Token

_LONGEST_REFERENCE = 30
_LONGEST_IN_BRACKETS = 60
_BEFORE_TITLES = frozenset("(-–—:")


def act(tokens: Sequence[Token], head: int, last: int, *, is_certain: bool) -> int:
    """The index after the name of the act at `head`, with its number and its title, in a sentence that ends at `last`.

    Where it is not `is_certain` to be a name, as in lower case, only what no name but that of an act has makes it one:
    otherwise 0.
    """
    walk = Walk(tokens, head, last, LAW if is_certain else REFERRED)
    after = walk.end(head + 1)
    number, following = _reference(tokens, after, last)
    title = _title(walk, following, has_number=number > 0) if following < last else 0
    return title or (after if is_certain else 0)


def _reference(tokens: Sequence[Token], i: int, last: int) -> tuple[int, int]:
    """The index after the last figure of the number and date from `i`, 0 if there is none, and of the next word."""
    number, end = 0, min(last, i + _LONGEST_REFERENCE)
    while i < end:
        token = tokens[i]
        if token.kind == "number":
            number = i + 1
        elif token.kind == "address" or (token.kind == "word" and token.text.lower() not in REFERENCE):
            break
        i += 1
    return number, i


def _title(walk: Walk, i: int, *, has_number: bool) -> int:
    """The index after the title that begins at `i`, after the number of an act; 0 where none does."""
    tokens, last = walk.tokens, walk.last
    word, opening = tokens[i].text.lower(), tokens[i - 1].text
    following = tokens[i + 1].text.lower() if i + 1 < last else ""
    title = Walk(tokens, i, last, LAW)
    if word in TITLE_OPENERS:
        after = title.end(i)
        return after if after > i else 0
    if not has_number:
        return 0
    if opening == "(" and tokens[i].text[0].isupper():
        return _bracket(tokens, i, last)
    if opening in _BEFORE_TITLES and word in HEADINGS:
        return title.end(i + 1)
    if (word == "in" and following in SUBJECTS) or word in UPON:
        after = title.end(i)
        return after if after > i else 0
    return title.end(i + 1) if word in RELATED and following in TO else 0


def _bracket(tokens: Sequence[Token], i: int, last: int) -> int:
    """The index after the bracket that closes; 0 where none does."""
    return next((j + 1 for j in range(i, min(last, i + _LONGEST_IN_BRACKETS)) if tokens[j].text == ")"), 0)
