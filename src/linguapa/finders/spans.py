"""Spans of a text, sorted and disjoint, and whether an offset lies in one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from operator import itemgetter


def is_inside(offset: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether one of the half-open spans holds the offset."""
    i = bisect_right(spans, offset, key=itemgetter(0))
    return i > 0 and offset < spans[i - 1][1]


def end_of(offset: int, spans: Sequence[tuple[int, int]]) -> int:
    """Where the span that holds the offset ends; 0 where none does."""
    i = bisect_right(spans, offset, key=itemgetter(0))
    return spans[i - 1][1] if i and offset < spans[i - 1][1] else 0


def covered(start: int, end: int, spans: Sequence[tuple[int, int]]) -> int:
    """How much of `[start, end)` the spans cover."""
    first = max(bisect_right(spans, start, key=itemgetter(0)) - 1, 0)
    last = bisect_right(spans, end, key=itemgetter(0))
    return sum(max(0, min(end, right) - max(start, left)) for left, right in spans[first:last])


def disjoint(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans sorted, and made one where they touch."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
