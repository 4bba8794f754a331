"""Cards for a reader: one in full, or all of them in a list."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator

import click

from linguapa.channels import facts
from linguapa.types import Example, Rule

_WIDTH = 80
_BREAKS = re.compile(r"\s*\n\s*")
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
        yield from _example("Invece di:", _shown(example, example.bad or ""))
        if example.good:
            yield from _example("scrivi:", _shown(example, example.good))
    silent = [_shown(example, example.good) for example in rule.examples if example.good and not example.bad]
    if silent:
        yield ""
        yield "Queste frasi vanno bene:"
        for sentence in silent[:_MOST]:
            yield from textwrap.wrap(sentence, _WIDTH, initial_indent="  - ", subsequent_indent="    ")


def _shown(example: Example, sentence: str) -> str:
    """A text on one line, with the channel that it is for."""
    where = f"[{facts(example.channel).name}] " if example.channel else ""
    return where + _BREAKS.sub(" / ", sentence)


def _example(label: str, sentence: str) -> list[str]:
    return textwrap.wrap(f"{label:<11}{sentence}", _WIDTH, subsequent_indent=" " * 11)
