"""What a reader takes for one sign: grapheme clusters and emoji; and texts cut into pieces that stay whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import regex

CLUSTER = regex.compile(r"\X")
"""A grapheme cluster (UAX #29): a letter with its accents, a flag, a family."""

EMOJI = regex.compile(
    r"""
    \p{Regional_Indicator}{2}
  | [0-9\#*] \uFE0F? \u20E3
  | \p{Extended_Pictographic} [\uFE0F\p{Emoji_Modifier}]?
        (?: \u200D \p{Extended_Pictographic} [\uFE0F\p{Emoji_Modifier}]? )+
  | \p{Emoji_Modifier_Base} \uFE0F? \p{Emoji_Modifier}
  | \p{Extended_Pictographic} \uFE0F
  | \p{Emoji_Presentation} (?! \uFE0E ) [\U000E0020-\U000E007F]*
    """,
    regex.VERBOSE,
)
"""An emoji as it is drawn (UTS #51): `©` is a letter, `©️` an emoji."""


class Span(NamedTuple):
    """A stretch of a text, half-open, that stays whole and weighs `weight`, whatever its length."""

    start: int
    end: int
    weight: int


def pieces(text: str, weigh: Callable[[str], int], spans: Iterable[Span] = ()) -> Iterator[tuple[int, int]]:
    """Where each piece ends that must not be cut, and its weight: a cluster, or a span with the clusters it touches.

    `spans` are in order and do not overlap; `weigh` gives the weight of what stands outside them.
    """
    rest = iter(spans)
    span = next(rest, None)
    weight = 0
    for cluster in CLUSTER.finditer(text):
        at, end = cluster.span()
        while span is not None and span.start < end:
            if span.start >= at:
                weight += weigh(text[at : span.start]) + span.weight
            at = min(span.end, end)
            if span.end > end:
                break
            span = next(rest, None)
        weight += weigh(text[at:end])
        if span is None or span.start >= end:
            yield end, weight
            weight = 0
