"""Spans of a text, sorted and disjoint, and whether an offset lies in one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter


def is_inside(offset: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether one of the half-open spans holds the offset."""
    i = bisect_right(spans, offset, key=itemgetter(0))
    return i > 0 and offset < spans[i - 1][1]
