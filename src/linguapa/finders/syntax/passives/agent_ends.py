"""What stands behind who acts and is no part of it: a measure, a time, a manner; and the short names of companies."""

from __future__ import annotations

import regex

from linguapa.italian.passives import can_act
from linguapa.italian.prepositions import forms
from linguapa.tree import Sentence, Word

_OF = frozenset(forms("di"))
_COMPANY = regex.compile(
    r"(?:s\.?\s?p\.?\s?a|s\.?\s?r\.?\s?l\.?\s?s|s\.?\s?r\.?\s?l|s\.?\s?n\.?\s?c|s\.?\s?a\.?\s?s|s\.\s?c)\b\.?",
    regex.IGNORECASE,
)
_UNITS = frozenset(
    """
    % per percento euro € centesimi punti punto giorni giorno settimane mesi anni ore minuti metri km chilometri kg
    chili litri gradi volte quote rate
    """.split()
)
"""What one counts by how much something changes."""
_FRACTIONS = frozenset("metà terzo terzi quarto quarti quinto quinti decimo decimi doppio triplo".split())
_MANNERS = frozenset(
    """
    comune concerto fatto fretta giorno intesa iniziativa lunedì martedì mercoledì giovedì venerdì sabato domenica
    mattina mattino nascosto norma notte nuovo pomeriggio persona regola seguito sera solito ufficio
    """.split()
)
"""With *di* alone these say when or how: *di notte*, *di domenica*, *d'ufficio*."""
_FAR = 3


def is_beside(words: list[Word], k: int) -> bool:
    """Whether *di* at `k` begins a measure, a time or a manner, which goes with the verb: *del 30%*, *di notte*."""
    if words[k].low not in _OF or k + 1 >= len(words):
        return False
    first = words[k + 1]
    if words[k].low in ("di", "d'") and first.low in _MANNERS:
        return True
    near = words[k + 1 : k + 1 + _FAR]
    if any(word.low in _FRACTIONS for word in near[:2]):
        return True
    return _is_number(first) and any(word.low in _UNITS for word in near)


def is_count(words: list[Word], k: int) -> bool:
    """Whether *di* at `k` leads to a number that may tell how much, and counts nobody: *di 20*."""
    near = words[k + 1 : k + 1 + _FAR]
    if not near or words[k].low not in _OF or not _is_number(near[0]):
        return False
    is_year = len(near[0].low) == len("2025") and near[0].low.startswith(("19", "20"))
    return not is_year and not any(can_act(word.low) or word.pos in ("NOUN", "PROPN") for word in near[1:])


def company_end(sentence: Sentence, k: int) -> int:
    """The index behind *S.p.A.* and the like, written in one word or more, `k` where none begins at `k`."""
    word = sentence.words[k]
    if word.text[:1] not in ("S", "s"):
        return k
    found = _COMPANY.match(sentence.shadow, word.start, sentence.end)
    if not found or not (word.text[0].isupper() and found.group()[-1] in ".AaLlSsCc"):
        return k
    while k < len(sentence.words) and sentence.words[k].start < found.end():
        k += 1
    return k if sentence.words[k - 1].end == found.end() else sentence.words.index(word)


def _is_number(word: Word) -> bool:
    is_figure = word.low[:1].isdigit() and not word.low.endswith(("°", "º", "ª"))
    return word.low == "€" or is_figure or (word.pos == "NUM" and word.low.isalpha())
