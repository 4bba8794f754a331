"""Cards for a reader: one in full, or all of them in a list."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

import click

from linguapa.types import Rule

_WIDTH = 80
_MOST = 10
"""How many examples of a kind fit a reader's patience; the card has them all."""


def explain(rule: Rule) -> str:
    """What a rule looks for, why, on whose word, and its examples."""
    return "\n".join(_explain(rule))


def listing(rules: Iterable[Rule]) -> str:
    """A line for each rule: name, severity, title."""
    rows = list(rules)
    width = max(len(rule.name) for rule in rows)
    return "\n".join(f"{rule.name:<{width}}  {rule.severity:<9}  {rule.title}" for rule in rows)


def _explain(rule: Rule) -> Iterator[str]:
    yield click.style(rule.title, bold=True) + f" [{rule.name}, {rule.severity}]"
    yield ""
    yield from textwrap.wrap(rule.why, _WIDTH)
    yield from textwrap.wrap(f"Fonte: {rule.source}", _WIDTH)
    if rule.terms:
        yield f"Espressioni nella scheda: {len(rule.terms)}"
    for example in [example for example in rule.examples if example.bad][:_MOST]:
        yield ""
        yield from _example("Invece di:", example.bad or "")
        if example.good:
            yield from _example("scrivi:", example.good)
    silent = [example.good for example in rule.examples if example.good and not example.bad]
    if silent:
        yield ""
        yield "Queste frasi vanno bene:"
        for sentence in silent[:_MOST]:
            yield from textwrap.wrap(sentence, _WIDTH, initial_indent="  - ", subsequent_indent="    ")


def _example(label: str, sentence: str) -> list[str]:
    return textwrap.wrap(f"{label:<11}{sentence}", _WIDTH, subsequent_indent=" " * 11)
