"""How far the capitals of a phrase go, so that no half of it keeps its own: *il Direttore Sanitario*."""

from __future__ import annotations

from collections.abc import Container

from linguapa.finders.conventions.respect import AND, member_before
from linguapa.finders.reading import Reading
from linguapa.italian.apostrophes import APOSTROPHES
from linguapa.italian.courtesy import ADJECTIVES, BEFORE, COMPLEMENTS, NOUNS, OFFICES
from linguapa.italian.naming import OFFICES as BODIES, PLACES as ENTITIES
from linguapa.types import Stretch, Token

_REACH = 4
"""How many words may lead from one capital to the next."""
_OWN_CAPITAL = BODIES | ENTITIES
"""What keeps its capital as the name of a body: *il responsabile del Servizio Tributi*."""


def extent(reading: Reading, sentence: Stretch, i: int, courteous: Container[int]) -> int:
    """The place of the last word of the phrase at `i` that is written small with it; -1 if a capital would stay."""
    tokens = reading.document.tokens
    stop, led_to = i, _led_to(reading, sentence, i)
    if tokens[i].text.lower() not in OFFICES and led_to > i and _would_stay(tokens[led_to], led_to, courteous):
        return -1
    if tokens[i].text.lower() in OFFICES:
        while _is_title(reading, sentence, stop + 1) and tokens[stop + 1].text.lower() in ADJECTIVES | OFFICES:
            stop += 1
        if _is_title(reading, sentence, stop + 1) and _is_common(tokens[stop + 1]):
            return -1
        j = _led_to(reading, sentence, stop)
        if j > stop and tokens[j].text.lower() in COMPLEMENTS and not _is_title(reading, sentence, j + 1):
            stop = j
        elif j > stop and _would_stay(tokens[j], j, courteous):
            return -1
    return -1 if _is_joined_to_a_capital(reading, sentence, i, stop, courteous) else stop


def _is_title(reading: Reading, sentence: Stretch, i: int) -> bool:
    tokens = reading.document.tokens
    if not i < sentence.last or tokens[i].kind != "word" or not tokens[i].text.istitle():
        return False
    return "\n" not in reading.document.prose.text[tokens[i - 1].end : tokens[i].start]


def _led_to(reading: Reading, sentence: Stretch, i: int) -> int:
    """The place of the capitalised word that prepositions and articles lead to from `i`; -1 without one."""
    tokens, j = reading.document.tokens, i + 1
    while j < min(i + _REACH, sentence.last) and (tokens[j].text in APOSTROPHES or tokens[j].text in BEFORE):
        j += 1
    return j if j > i + 1 and _is_title(reading, sentence, j) else -1


def _is_joined_to_a_capital(reading: Reading, sentence: Stretch, i: int, stop: int, courteous: Container[int]) -> bool:
    """Whether another member of the list that the phrase stands in would keep its capital."""
    tokens = reading.document.tokens
    before = member_before(tokens, sentence, i)
    first = max(before - _REACH, sentence.first)
    if before > first and any(
        tokens[k].text.istitle() and tokens[k].text.lower() in NOUNS and k not in courteous
        for k in range(first + 1, before + 1)
    ):
        return True
    if stop + 1 >= sentence.last or not (tokens[stop + 1].text in AND or tokens[stop + 1].text == ","):
        return False
    j = stop + 2 if _is_title(reading, sentence, stop + 2) else _led_to(reading, sentence, stop + 1)
    return j > stop and _would_stay(tokens[j], j, courteous)


def _would_stay(token: Token, j: int, courteous: Container[int]) -> bool:
    """Whether the capitalised word is a common one, no name of a body, and no word that is written small too."""
    return j not in courteous and token.text.lower() not in _OWN_CAPITAL and _is_common(token)


def _is_common(token: Token) -> bool:
    from linguapa.finders.aloud.lowering import is_plain

    low = token.text.lower()
    return low in NOUNS or is_plain(low)
