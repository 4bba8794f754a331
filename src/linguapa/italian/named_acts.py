"""The names of acts, with the office that they come from: *l'ordinanza del Sindaco n. 12 del 3 marzo 2026*."""

from __future__ import annotations

from linguapa.italian.date_acts import ACTS, compiled
from linguapa.italian.dates import FULL_MONTH

LOOK_AROUND = 140
"""How far before and after an office its act, and the number or the date of the act, are looked for."""
_GAP = r"(?:(?![.!?:]\s+\p{Lu})[^;!?\n])"
_OF = r"(?:d(?:el|ello|ella|ei|egli|elle|i)\s+|dell['’]\s*|concerto\s+con\s+(?:[ia]l\s+|l[ao]\s+|l['’]\s*))"
_DATE = rf"\d{{1,2}}(?:[°º]?\s+(?:{FULL_MONTH})|[/.-]\d{{1,2}}[/.-]\d{{2,4}})"
_NUMBER = r"(?:n(?:\.|r\.?|°)|num\.|numero)\s?°?\s?\d|\d+/\d{2,4}\b"
_ACT = rf"\b(?:{ACTS}|atto|parere)(?!\w)"
_BEFORE = rf"{_ACT}{_GAP}{{0,90}}?{_OF}$"
_BEFORE_WITH_NUMBER = (
    rf"{_ACT}(?:\s+\w+){{0,2}}[\s,]+(?:{_NUMBER}|(?:del\s+|dell['’]\s*)?(?:{_DATE})){_GAP}{{0,40}}?{_OF}$"
)
_AFTER = rf"{_GAP}{{0,90}}?(?:{_NUMBER}|(?<!\b(?:il|dal|al|nel|entro|fino|da|a|con)\s)\b(?:{_DATE}))"


def is_author(before: str, after: str) -> bool:
    """Whether the office between the texts, of one sentence, is in the name of an act with its number or date.

    *L'ordinanza del Sindaco è valida fino al 3 marzo* gives no name: no article leads to the date of an act.
    """
    if not compiled(_BEFORE).search(before):
        return False
    return compiled(_AFTER).match(after) is not None or compiled(_BEFORE_WITH_NUMBER).search(before) is not None
