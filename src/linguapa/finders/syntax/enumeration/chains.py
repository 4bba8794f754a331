"""The enumeration in a sentence: pieces between commas or semicolons that open alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.finders.syntax.enumeration import labels, leads
from linguapa.finders.syntax.enumeration.members import CLOSING, JOINTS, NOMINAL, OPENING, preposition_in, shape
from linguapa.finders.syntax.enumeration.worth import is_worth
from linguapa.tree import Sentence, Word

Span = tuple[int, int]

_ENDS = frozenset((".", ";", ",", ":", "!", "?", "…"))


class Enumeration(NamedTuple):
    """The members, as spans of words; how they open (see `members.shape`), and what joins the last to the others.

    `lead` is the index after the words that lead to the first, `None` where that is not sure; `end`, after the last
    word of the sentence. `is_last` says whether the sentence ends with the last member.
    """

    members: tuple[Span, ...]
    kind: str
    joint: str
    lead: int | None
    end: int
    is_last: bool


def enumeration(sentence: Sentence, reading: Reading) -> Enumeration | None:
    """The last enumeration of a sentence that is worth a list."""
    words = sentence.words
    signs, colon, end = _signs(sentence, reading)
    if labelled := labels.members(words, end):
        lead, members, joint = labelled
        return Enumeration(members, "label", joint, lead, end, is_last=True)
    for sign in (";", ","):
        cuts = [i for i in signs if i > colon and _cuts(words, i, sign)]
        pieces = list(zip([colon + 1, *(i + 1 for i in cuts)], [*cuts, end], strict=True))
        for last in range(len(pieces) - 1, 0, -1):
            found = _chain(words, pieces[: last + 1], colon, sign)
            found = found and found._replace(end=end, is_last=last == len(pieces) - 1)
            if found and (found.is_last or found.joint) and is_worth(sentence, found):
                return found
    return None


def _signs(sentence: Sentence, reading: Reading) -> tuple[list[int], int, int]:
    """The commas and semicolons outside brackets and names, the last colon that one of them follows, the end."""
    depth, signs, colons = 0, [], []
    for word in sentence.words:
        low = word.low
        if low in OPENING:
            depth += 1
        elif low in CLOSING:
            depth = max(0, depth - 1)
        elif not depth and low in (",", ";") and not is_inside(word.start, reading.names):
            signs.append(word.i)
        elif not depth and low == ":":
            colons.append(word.i)
    end = len(sentence.words)
    while end and sentence.words[end - 1].low in _ENDS:
        end -= 1
    signs = [i for i in signs if i < end]
    return signs, next((c for c in reversed(colons) if signs and signs[-1] > c), -1), end


def _cuts(words: Sequence[Word], i: int, sign: str) -> bool:
    """Whether a sign parts two members: among semicolons, a comma does before *nonché* alone."""
    return words[i].low == sign or (sign == ";" and words[i + 1].low in ("nonché", "nonchè"))


def _chain(words: Sequence[Word], pieces: Sequence[Span], colon: int, sign: str) -> Enumeration | None:
    """The enumeration that the last of these pieces of a sentence closes."""
    kind, joint, members = _closing(words, *pieces[-1])
    if not members:
        return None
    at = len(pieces) - 2
    is_mixed = colon >= 0 and kind in NOMINAL
    while at >= (colon < 0) and _is_member(words, pieces[at], kind, is_mixed=is_mixed):
        members.insert(0, pieces[at])
        at -= 1
    lead = colon if at < 0 else None
    is_loose = not joint and kind in NOMINAL and sign == ","
    if at >= 0 and colon < 0 and not is_loose:
        place = leads.start(words, *pieces[at], kind, members)
        if place is not None:
            members.insert(0, (place, pieces[at][1]))
            lead = place
        elif leads.is_aside(words, *pieces[at]):
            lead = pieces[at][1]
    return Enumeration(tuple(members), kind, joint, lead, 0, is_last=False)


def _closing(words: Sequence[Word], first: int, last: int) -> tuple[str, str, list[Span]]:
    """How the last piece opens, its joint, and the one or two members in it; none where it tells nothing."""
    if words[first].low in JOINTS:
        kind = shape(words, first + 1)
        return kind, words[first].low, [(first + 1, last)] if kind else []
    kind = shape(words, first)
    inner = _inner(words, first, last, kind) if kind else []
    if not kind or len(inner) > 1 or (not inner and _takes_up(words, first, last)):
        return kind, "", []
    if inner:
        return kind, words[inner[0]].low, [(first, inner[0]), (inner[0] + 1, last)]
    return kind, "", [(first, last)]


def _takes_up(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether, behind a joint, the preposition that the words open with comes back."""
    preposition = preposition_in(words[first].low)
    return preposition != "" and any(
        words[i].low in JOINTS and preposition_in(words[i + 1].low) == preposition != "di"
        for i in range(first, last - 1)
    )


def _is_member(words: Sequence[Word], piece: Span, kind: str, *, is_mixed: bool) -> bool:
    found = shape(words, piece[0])
    return (found == kind or (is_mixed and found in NOMINAL)) and not _inner(words, *piece, found)


def _inner(words: Sequence[Word], first: int, last: int, kind: str) -> list[int]:
    """Where, among the words, a joint stands that a like member follows."""
    depth, found = 0, []
    for i in range(first + 1, last - 1):
        depth += (words[i].low in OPENING) - (words[i].low in CLOSING)
        if not depth and words[i].low in JOINTS and shape(words, i + 1) == kind:
            found.append(i)
    return found
