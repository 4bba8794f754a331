"""The cards: one TOML file per rule, its file name the rule's only name."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any, get_args

from linguapa.types import Example, LinguapaError, Rule, Severity, Term

BUILT_IN = Path(__file__).parent

_TEXTS = ("title", "message", "why", "source", "severity", "finder")
_KEYS = (*_TEXTS, "safe", "options", "sets", "terms", "examples")
_TERM_LISTS = ("rewrites", "before", "not_before", "after", "not_after")
_TERM_KEYS = (*_TERM_LISTS, "safe", "note")
_EXAMPLE_KEYS = tuple(field.name for field in fields(Example))
_KINDS = {str: "un testo fra virgolette", bool: "true o false", list: "un elenco di testi", dict: "una tabella"}


class CardError(LinguapaError):
    """A card that cannot be read; the sentence names the card, the key and what to write instead."""

    def __init__(self, card: str, key: str, remedy: str) -> None:
        super().__init__(f"Scheda «{card}», chiave «{key}»: {remedy}.")


@cache
def built_in() -> tuple[Rule, ...]:
    """The rules that come with linguapa, by name."""
    return load(BUILT_IN)


def load(folder: Path) -> tuple[Rule, ...]:
    """The rules of the cards in a folder, by name. Raises `CardError` at the first mistake."""
    if not folder.is_dir():
        raise LinguapaError(f"La cartella di schede «{folder}» non esiste: correggi il percorso.")
    return tuple(read(path.stem, path.read_bytes()) for path in sorted(folder.glob("*.toml")) if path.is_file())


def read(name: str, source: bytes) -> Rule:
    """The rule that a card describes. Raises `CardError`."""
    try:
        card = tomllib.loads(source.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CardError(name, "TOML", toml_mistake(error)) from None
    _known(name, "", card, _KEYS)
    texts = {key: _get(name, "", card, key, str) for key in _TEXTS}
    if texts["severity"] not in get_args(Severity):
        raise CardError(name, "severity", "scrivi «errore», «avviso» o «consiglio»")
    safe = _get(name, "", card, "safe", bool, default=False)
    terms = _get(name, "", card, "terms", dict, default={})
    sets = _get(name, "", card, "sets", dict, default={})
    examples = card.get("examples", [])
    if not isinstance(examples, list) or not all(isinstance(example, dict) for example in examples):
        raise CardError(name, "examples", "scrivi ogni esempio sotto «[[examples]]»")
    return Rule(
        name=name,
        terms=tuple(term for phrase, entry in terms.items() for term in _terms(name, phrase, entry, safe, sets)),
        examples=tuple(_example(name, i, example) for i, example in enumerate(examples, 1)),
        options=_get(name, "", card, "options", dict, default={}),
        **texts,
    )


def toml_mistake(error: Exception) -> str:
    """Where a file is not correct TOML, and what to do, in Italian."""
    line = re.search(r"line (\d+)", str(error))
    return f"il file non è in TOML corretto{f' alla riga {line[1]}' if line else ''}: correggilo"


def option(rule: Rule, key: str, is_valid: Callable[[Any], bool], remedy: str) -> Any:
    """An option of a rule's finder; `CardError` with `remedy` where it is missing or not valid."""
    value = rule.options.get(key)
    if not is_valid(value):
        raise CardError(rule.name, f"options.{key}", remedy)
    return value


def _terms(card: str, phrase: str, entry: Any, safe: bool, sets: Mapping[str, Any]) -> tuple[Term, ...]:
    """The terms of one phrase: alternatives, a table, or tables of which the first that fits its place wins."""
    where = f"terms.{phrase}"
    if isinstance(entry, list) and not any(isinstance(item, dict) for item in entry):
        entry = {"rewrites": entry}
    tables = entry if isinstance(entry, list) else [entry]
    if not phrase.strip() or not all(isinstance(table, dict) for table in tables):
        raise CardError(card, where, 'scrivi un elenco di alternative, come ["per"], o una tabella')
    return tuple(_term(card, phrase, table, safe, sets) for table in tables)


def say(rule: Rule, **facts: object) -> str:
    """The message of a rule with what was found put in. Raises `CardError` where it asks for something else."""
    try:
        return rule.message.format(**facts)
    except (KeyError, IndexError, ValueError):
        known = ", ".join(f"{{{name}}}" for name in facts)
        raise CardError(rule.name, "message", f"fra graffe puoi scrivere solo {known}") from None


def _term(card: str, phrase: str, table: dict[str, Any], safe: bool, sets: Mapping[str, Any]) -> Term:
    where = f"terms.{phrase}."
    _known(card, where, table, _TERM_KEYS)
    lists = {key: _get(card, where, table, key, list, default=[]) for key in _TERM_LISTS}
    return Term(
        phrase=phrase,
        safe=_get(card, where, table, "safe", bool, default=safe),
        note=_get(card, where, table, "note", str, default=""),
        **{key: tuple(_expand(card, where + key, items, sets)) for key, items in lists.items()},
    )


def _expand(card: str, where: str, items: list[str], sets: Mapping[str, Any]) -> Iterator[str]:
    """The words of a list, those of a set for each `@name`."""
    for item in items:
        if not item.startswith("@"):
            yield item
        elif item[1:] in sets:
            yield from _get(card, "sets.", sets, item[1:], list)
        else:
            raise CardError(card, where, f"l'insieme «{item}» non esiste: aggiungilo sotto «[sets]»")


def _example(card: str, number: int, entry: dict[str, Any]) -> Example:
    where = f"examples {number}."
    _known(card, where, entry, _EXAMPLE_KEYS)
    texts = {key: _get(card, where, entry, key, str) for key in entry}
    if not texts or ("missed" in texts and len(texts) > 1):
        raise CardError(card, where[:-1], "scrivi «bad» e «good», uno dei due, oppure solo «missed»")
    return Example(**texts)


def _known(card: str, where: str, table: Mapping[str, Any], keys: tuple[str, ...]) -> None:
    for key in table:
        if key not in keys:
            near = get_close_matches(key, keys, n=1)
            remedy = f"scrivi «{near[0]}»" if near else f"toglila; le chiavi possibili sono {', '.join(keys)}"
            raise CardError(card, where + key, f"questa chiave non esiste: {remedy}")


def _get(card: str, where: str, table: Mapping[str, Any], key: str, kind: type[Any], *, default: Any = None) -> Any:
    value = table.get(key, default)
    if value is None:
        raise CardError(card, where + key, f"manca: aggiungi «{key}» con {_KINDS[kind]}")
    if not isinstance(value, kind) or (kind is list and not all(isinstance(item, str) for item in value)):
        raise CardError(card, where + key, f"scrivi {_KINDS[kind]}")
    return value
