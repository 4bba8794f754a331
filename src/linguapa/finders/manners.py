"""The kinds of names, by what may stand in them."""

from __future__ import annotations

from typing import NamedTuple

from linguapa.italian.naming import AND, LAWS, LINKS, OF, OFFICES, PLACES, PLANS, TITLE_OPENERS, TO


class Manner(NamedTuple):
    """How names of a kind go on: the words that may lead to a lower-case noun, and the most tokens.

    `bare`: whether lower-case words may stand in it that nothing leads to; `title`: whether it says what an act is
    about; `numbers`: whether figures may stand in it.
    """

    links: frozenset[str]
    longest: int
    bare: bool = True
    title: bool = False
    numbers: bool = False


CHAIN = Manner(frozenset(), 30, bare=False)
PLACE = Manner(OF, 14)
OFFICE = Manner(OF | AND | TO | {"per", "con"}, 16)
LAW = Manner(LINKS | TITLE_OPENERS, 40, title=True)
REFERRED = CHAIN._replace(bare=True)
PLAN = LAW._replace(numbers=True)

MANNERS: dict[str, Manner] = {
    **dict.fromkeys(PLACES, PLACE),
    **dict.fromkeys(OFFICES, OFFICE),
    **dict.fromkeys(PLANS, PLAN),
    **dict.fromkeys(LAWS, LAW),
}
"""How names go on after each head, in lower case; any other capitalised word begins a `CHAIN`."""
