"""The cards: one TOML file per rule, its file name the rule's only name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any, get_args

import tomli

from linguapa import channels
from linguapa.rules.reading import CardError, get, known
from linguapa.rules.terms import HEADS, actions, terms
from linguapa.types import FORMATS, Example, LinguapaError, Rule, Severity

BUILT_IN = Path(__file__).parent

_TEXTS = ("title", "message", "why", "source", "severity", "finder")
_KEYS = (*_TEXTS, "safe", "options", "sets", "actions", *HEADS, "examples")
_EXAMPLE_KEYS = tuple(field.name for field in fields(Example))


@cache
def built_in() -> tuple[Rule, ...]:
    """The rules that come with linguapa, by name."""
    return load(BUILT_IN)


def load(folder: Path) -> tuple[Rule, ...]:
    """The rules of the cards in a folder, by name. Raises `CardError` at the first mistake."""
    if not folder.is_dir():
        raise LinguapaError(f"La cartella di schede «{folder}» non esiste: correggi il percorso.")
    return tuple(read(path.stem, path.read_bytes(), folder) for path in sorted(folder.glob("*.toml")) if path.is_file())


def read(name: str, source: bytes, folder: Path = BUILT_IN) -> Rule:
    """The rule that a card describes; `folder` holds the tables that it names. Raises `CardError`."""
    try:
        card = tomli.loads(source.decode())
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CardError(name, "TOML", toml_mistake(error)) from None
    known(name, "", card, _KEYS)
    texts = {key: get(name, "", card, key, str) for key in _TEXTS}
    if texts["severity"] not in get_args(Severity):
        raise CardError(name, "severity", "scrivi «errore», «avviso» o «consiglio»")
    examples = card.get("examples", [])
    if not isinstance(examples, list) or not all(isinstance(example, dict) for example in examples):
        raise CardError(name, "examples", "scrivi ogni esempio sotto «[[examples]]»")
    return Rule(
        name=name,
        terms=tuple(terms(name, card)),
        actions=actions(name, folder / get(name, "", card, "actions", str)) if "actions" in card else {},
        examples=tuple(_example(name, i, example) for i, example in enumerate(examples, 1)),
        options=get(name, "", card, "options", dict, default={}),
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


def texts(rule: Rule, key: str, names: Iterable[str]) -> dict[str, str]:
    """An option that holds a text for each of the names, and for nothing else; `CardError` where it does not."""
    wanted = set(names)
    remedy = f"scrivi un testo per ognuno di questi: {', '.join(sorted(wanted))}"
    return dict(option(rule, key, lambda value: _are_texts(value) and set(value) == wanted, remedy))


def _are_texts(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(text, str) and text.strip() for text in value.values())


def say(rule: Rule, **facts: object) -> str:
    """The message of a rule with what was found put in. Raises `CardError` where it asks for something else."""
    try:
        return rule.message.format(**facts)
    except (KeyError, IndexError, ValueError):
        known = ", ".join(f"{{{name}}}" for name in facts)
        raise CardError(rule.name, "message", f"fra graffe puoi scrivere solo {known}") from None


def _example(card: str, number: int, entry: dict[str, Any]) -> Example:
    where = f"examples {number}."
    known(card, where, entry, _EXAMPLE_KEYS)
    values = {key: get(card, where, entry, key, str) for key in entry}
    texts = values.keys() - {"channel", "format"}
    if not texts or ("missed" in texts and len(texts) > 1):
        raise CardError(card, where[:-1], "scrivi «bad» e «good», uno dei due, oppure solo «missed»")
    if values.get("format", "text") not in FORMATS:
        raise CardError(card, f"{where}format", f"scrivi uno di questi: {', '.join(FORMATS)}")
    if "channel" in values:
        values["channel"] = _channel(card, f"{where}channel", values["channel"])
    return Example(**values)


def _channel(card: str, where: str, written: str) -> str | None:
    try:
        return channels.known(written)
    except LinguapaError:
        raise CardError(card, where, f"questo canale non esiste: {channels.remedy(written)}") from None


__all__ = ["BUILT_IN", "CardError", "built_in", "load", "option", "read", "say", "texts", "toml_mistake"]
