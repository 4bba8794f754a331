"""What a reader sees between two offsets of a draft."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from linguapa.prose.canvas import FILLER
from linguapa.types import Prose

_REFERENCE = re.compile(r"&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?")
_LONGEST = len("&CounterClockwiseContourIntegral;")


class Stretch(NamedTuple):
    """Some text that is seen, and for each of its code points the offset in the draft; then that of its end."""

    text: str
    offsets: Sequence[int]


def whole(prose: Prose, start: int, end: int) -> tuple[int, int]:
    """The span, wider where it begins or ends inside a character reference that was decoded."""
    left, right = _reference(prose, start), _reference(prose, end)
    return (left[0] if left else start), (right[1] if right else end)


def pressed(prose: Prose, start: int, end: int) -> Stretch:
    """The prose between the offsets, sign by sign: a character reference is one sign, and markup none.

    For patterns that ask what stands beside what: `&euro;&nbsp;25` is `€ 25` here. Code is as long as it is seen, and
    blank.
    """
    kept = [i for i in range(start, end) if prose.seen[i] and prose.shadow[i] != FILLER]
    return Stretch("".join(prose.shadow[i] for i in kept), (*kept, end))


def _reference(prose: Prose, offset: int) -> tuple[int, int] | None:
    """The decoded reference that the offset lies inside."""
    start = prose.text.rfind("&", max(0, offset - _LONGEST), offset)
    match = _REFERENCE.match(prose.text, start) if start >= 0 else None
    if match is None or match.end() <= offset or "&" + prose.shadow[start + 1 : match.end()] == match.group():
        return None
    return match.span()
