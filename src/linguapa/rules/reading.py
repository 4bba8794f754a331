"""What a card says under a key, checked; what cannot be read is said in one sentence."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from linguapa.types import LinguapaError

_KINDS = {str: "un testo fra virgolette", bool: "true o false", list: "un elenco di testi", dict: "una tabella"}


class CardError(LinguapaError):
    """A card that cannot be read; the sentence names the card, the key and what to write instead."""

    def __init__(self, card: str, key: str, remedy: str) -> None:
        super().__init__(f"Scheda «{card}», chiave «{key}»: {remedy}.")


def known(card: str, where: str, table: Mapping[str, Any], keys: tuple[str, ...]) -> None:
    """Raise `CardError` at the first key of a table that is not one of `keys`."""
    for key in table:
        if key not in keys:
            near = get_close_matches(key, keys, n=1)
            remedy = f"scrivi «{near[0]}»" if near else f"toglila; le chiavi possibili sono {', '.join(keys)}"
            raise CardError(card, where + key, f"questa chiave non esiste: {remedy}")


def get(card: str, where: str, table: Mapping[str, Any], key: str, kind: type[Any], *, default: Any = None) -> Any:
    """The value of a key. Raises `CardError` where it is missing or of another kind."""
    value = table.get(key, default)
    if value is None:
        raise CardError(card, where + key, f"manca: aggiungi «{key}» con {_KINDS[kind]}")
    if not isinstance(value, kind) or (kind is list and not all(isinstance(item, str) for item in value)):
        raise CardError(card, where + key, f"scrivi {_KINDS[kind]}")
    return value
