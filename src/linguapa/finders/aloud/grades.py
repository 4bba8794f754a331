"""Equal emoji whose number says something: *Hotel* ⭐⭐⭐, *Difficoltà:* 🥾🥾 *su 5*, 🟢🟢⚪."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from linguapa.finders.aloud.pictures import Picture
from linguapa.types import Document

AMOUNTS = frozenset("⭐🌟💫🌶💶💰💵🍴🔥🔴🟠🟡🟢🔵🟣🟤⚫⚪🟥🟧🟨🟩🟦🟪🟫⬛⬜")
"""Emoji whose number may say how good, how hot or how dear something is; no list of them is ever complete."""
_STEPS = AMOUNTS - frozenset("💫💶💰💵🍴🔥🌶")
"""Circles, squares and stars: those that are full beside those that are not."""
_HIGHEST = 5
"""The most stars of a rating."""
_REACH = 60
_OUT_OF = regex.compile(r"\s*(?:\(?\s*su\s+(?:\d|un massimo|cinque|dieci|tre|quattro)|/\s*\d|out of)", regex.IGNORECASE)
_MEASURE = regex.compile(
    r"\b(?:difficoltà|livello|rischio|pericolo|voto|valutazione|giudizio|punteggio|intensità|piccantezza|gravità|prezzo"
    r"|costo|spesa|qualità|gradimento|impegno|fatica|affollamento|inquinamento|allerta|grado|classe|categoria|stelle"
    r"|comfort|accessibilità)(?:\s+\p{L}+){0,2}\s*[:=–-]?\s*$",
    regex.IGNORECASE,
)
"""What can be more or less, with a word or two that belong to it: *livello di rischio*."""
_LABEL = regex.compile(r"(?:^|[\n•|.;,(–-])\s*(?:[^\s:]+\s+){0,2}[^\s:]+\s*:\s*$")
"""Up to three words and a colon."""


def is_graded(document: Document, run: Sequence[Picture]) -> bool:
    """Whether the number of the emoji speaks: stars of a hotel, grades of a scale, so many of a greatest number."""
    before, after = _around(document, run)
    if run[0].sign == "⭐" and len(run) <= _HIGHEST and before.strip():
        return True
    return _OUT_OF.match(after) is not None or _MEASURE.search(before) is not None or _is_beside_steps(document, run)


def may_be_graded(document: Document, run: Sequence[Picture]) -> bool:
    """Whether the number may speak: of a sign that often does, or behind a label."""
    return run[0].sign in AMOUNTS or _LABEL.search(_around(document, run)[0]) is not None


def _around(document: Document, run: Sequence[Picture]) -> tuple[str, str]:
    """What stands before and after the run in its line."""
    shadow, start, end = document.prose.shadow, run[0].start, run[-1].end
    before = shadow[max(0, start - _REACH) : start].rpartition("\n")[2]
    return before, shadow[end : end + _REACH].partition("\n")[0]


def _is_beside_steps(document: Document, run: Sequence[Picture]) -> bool:
    """Whether another circle, square or star stands right before or behind the run, itself of such signs."""
    tokens, first, last = document.tokens, run[0].token, run[-1].token
    near = [tokens[i] for i in (first - 1, last + 1) if 0 <= i < len(tokens)]
    return run[0].sign in _STEPS and any(
        token.text.replace("\ufe0f", "") in _STEPS | {"☆", "★", "○", "●"}
        and not document.prose.shadow[min(token.end, run[-1].end) : max(token.start, run[0].start)].strip(" ")
        for token in near
    )
