"""The ways of finding that read the analysis of a sentence: one module for each, one `Look` in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.finders.syntax.hit import Hit, Look
from linguapa.rules import CardError, say
from linguapa.types import Document, Finding, Rewrite, Rule

LOOKS: dict[str, Look] = {}
"""The name of a finder in a card, and how it looks."""


def looking(look: Look) -> Callable[[Sequence[Rule]], Callable[[Reading], Iterator[Finding]]]:
    """The finder that looks through every sentence, never into quotations.

    `options.says` of its card holds a phrase for each kind of hit, which goes into the message as `{says}`;
    `options.safe` lists the kinds whose rewrite may be applied unattended.
    """

    def finder(rules: Sequence[Rule]) -> Callable[[Reading], Iterator[Finding]]:
        for rule in rules:
            if not isinstance(rule.options.get("says", {}), dict):
                raise CardError(rule.name, "options.says", 'scrivi una frase per ogni tipo, come { agente = "…" }')

        def find(reading: Reading) -> Iterator[Finding]:
            for sentence in reading.sentences:
                for rule in rules:
                    for hit in look(sentence, reading, rule.options):
                        if not is_inside(hit.start, reading.quoted):
                            yield _finding(rule, hit, reading.document)

        return find

    return finder


def _finding(rule: Rule, hit: Hit, document: Document) -> Finding:
    found = document.prose.shadow[hit.start : hit.end]
    message = say(rule, found=" ".join(found.split()), says=rule.options.get("says", {}).get(hit.kind, ""), **hit.facts)
    is_safe = hit.kind in rule.options.get("safe", ())
    rewrites = tuple(
        Rewrite(start, end, text, is_safe) for start, end, text in hit.edits if _is_plain(document, start, end)
    )
    return Finding(rule, hit.start, hit.end, document.prose.text[hit.start : hit.end], message.rstrip(), rewrites)


def _is_plain(document: Document, start: int, end: int) -> bool:
    """Whether the span holds no markup, which a rewrite would take away."""
    return document.prose.text[start:end] == document.prose.shadow[start:end]
