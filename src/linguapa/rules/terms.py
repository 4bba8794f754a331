"""The tables of a card that say which phrases to find, and what to write instead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from linguapa.rules.reading import CardError, get, known
from linguapa.types import PartOfSpeech, Term

HEADS: dict[str, PartOfSpeech | None] = {"terms": None, "verbs": "verb", "nouns": "noun", "adjectives": "adjective"}
"""The tables of a card, and what inflects in their phrases."""
_WORDS = ("before", "not_before", "after", "not_after", "not_forms")
_CHOICES = {"mood": ("indicative",), "gender": ("m", "f"), "number": ("s", "p")}
_TEXTS = ("note", "plural")
_KEYS = ("rewrites", *_WORDS, *_CHOICES, "safe", *_TEXTS)


def terms(name: str, card: Mapping[str, Any]) -> Iterator[Term]:
    """The terms of a card: see `Term`. Raises `CardError`."""
    safe = get(name, "", card, "safe", bool, default=False)
    given = get(name, "", card, "sets", dict, default={})
    sets = {key: tuple(get(name, "sets.", given, key, list)) for key in given}
    for table, head in HEADS.items():
        for phrase, entry in get(name, "", card, table, dict, default={}).items():
            if _is_plain(phrase, entry):
                yield Term(phrase, tuple(entry), safe, head=head)
                continue
            where = f"{table}.{phrase}"
            for sense in _senses(name, where, phrase, entry):
                yield Term(phrase, head=head, **{"safe": safe, **_facts(name, where + ".", sense, sets)})


def _is_plain(phrase: str, entry: Any) -> bool:
    """Whether an entry is no more than alternatives, as most are."""
    return type(entry) is list and bool(phrase.strip()) and all(type(item) is str for item in entry)


def actions(card: str, file: Path) -> dict[str, str]:
    """The verb of each action in a table: a line each, with a tab between the two. Raises `CardError`."""
    try:
        return dict(line.split("\t") for line in file.read_text(encoding="utf-8").splitlines())
    except (OSError, ValueError):
        raise CardError(
            card, "actions", f"scrivi in «{file.name}» un'azione per riga, un tabulatore e il suo verbo"
        ) from None


def _senses(card: str, where: str, phrase: str, entry: Any) -> list[dict[str, Any]]:
    """The tables of a phrase, of which the first that fits its place wins; alternatives alone make one table."""
    if isinstance(entry, list) and not any(isinstance(item, dict) for item in entry):
        entry = {"rewrites": entry}
    senses = entry if isinstance(entry, list) else [entry]
    if not phrase.strip() or not all(isinstance(sense, dict) for sense in senses):
        raise CardError(card, where, 'scrivi un elenco di alternative, come ["per"], o una tabella')
    return senses


def _facts(card: str, where: str, sense: dict[str, Any], sets: Mapping[str, tuple[str, ...]]) -> dict[str, Any]:
    known(card, where, sense, _KEYS)
    facts: dict[str, Any] = {}
    for key in sense:
        if key == "safe":
            facts[key] = get(card, where, sense, key, bool)
        elif key == "rewrites":
            facts[key] = tuple(get(card, where, sense, key, list))
        elif key in _WORDS:
            facts[key] = _expand(card, where + key, get(card, where, sense, key, list), sets)
        else:
            facts[key] = get(card, where, sense, key, str)
            if key in _CHOICES and facts[key] not in _CHOICES[key]:
                raise CardError(card, where + key, f"scrivi {' o '.join(f'«{value}»' for value in _CHOICES[key])}")
    return facts


def _expand(card: str, where: str, items: list[str], sets: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The words of a list, those of a set for each `@name`."""
    if len(items) == 1 and items[0][1:] in sets and items[0].startswith("@"):
        return sets[items[0][1:]]
    words: list[str] = []
    for item in items:
        if not item.startswith("@"):
            words.append(item)
        elif item[1:] in sets:
            words += sets[item[1:]]
        else:
            raise CardError(card, where, f"l'insieme «{item}» non esiste: aggiungilo sotto «[sets]»")
    return tuple(words)
