"""The ways of finding that read the analysis of a sentence: a module or a package for each, with its `look`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from html import unescape
from importlib import import_module

from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.finders.syntax.hit import Hit, Look
from linguapa.italian.case import is_shouted
from linguapa.prose.canvas import FILLER, on_one_line
from linguapa.rules import CardError, say
from linguapa.tree import Sentence
from linguapa.types import Document, Finding, Rewrite, Rule

LOOKS = {
    "distance": "load.distance",
    "double-negation": "negation.double_negation",
    "enumeration": "enumeration",
    "future-duty": "speech.future_duty",
    "gerund": "implicit.gerund",
    "impersonal": "speech.impersonal",
    "infinitive": "implicit.infinitive",
    "insertion": "load.insertions",
    "late-verb": "load.opening",
    "nesting": "load.nesting",
    "noun-chain": "load.noun_chains",
    "participle": "implicit.participle",
    "passive": "passives",
    "purpose": "purposes",
    "reference": "references",
    "relative": "relatives",
    "seams": "seams",
    "third-person": "speech.third_person",
}
"""The name of a finder in a card, and the module or package whose `look` it is, read when a text is checked."""


def looking(rules: Sequence[Rule]) -> Callable[[Reading], Iterator[Finding]]:
    """Look through every sentence, never into quotations, for rules of the same finder.

    `options.says` of a card holds a phrase for each kind of hit, which goes into the message as `{says}`;
    `options.safe` lists the kinds whose rewrite may be applied unattended.
    """
    for rule in rules:
        if not isinstance(rule.options.get("says", {}), dict):
            raise CardError(rule.name, "options.says", 'scrivi una frase per ogni tipo, come { agente = "…" }')

    def find(reading: Reading) -> Iterator[Finding]:
        look = _look(rules[0].finder)
        for sentence in reading.sentences:
            for rule in rules:
                for hit in look(sentence, reading, rule.options):
                    if not is_inside(hit.start, reading.quoted):
                        yield _finding(rule, hit, sentence)

    return find


@cache
def _look(name: str) -> Look:
    look: Look = import_module(f"{__name__}.{LOOKS[name]}").look
    return look


def _finding(rule: Rule, hit: Hit, sentence: Sentence) -> Finding:
    document = sentence.document
    found = on_one_line(document.prose.shadow[hit.start : hit.end])
    message = say(rule, found=found, says=rule.options.get("says", {}).get(hit.kind, ""), **hit.facts)
    is_safe = hit.kind in rule.options.get("safe", ())
    rewrites = tuple(
        Rewrite(start, end, _written(sentence, start, text), is_safe)
        for start, end, text in hit.edits
        if _is_plain(document, start, end)
    )
    return Finding(rule, hit.start, hit.end, document.prose.text[hit.start : hit.end], message.rstrip(), rewrites)


def _written(sentence: Sentence, start: int, text: str) -> str:
    """What to write: in capitals where the sentence is, with no second full stop behind that of *a.C.*."""
    prose = sentence.document.prose
    text = text.replace(FILLER, "")
    if text.startswith(".") and prose.text[start - 1 : start] == ".":
        text = text[1:]
    return text.upper() if is_shouted(prose.shadow[sentence.start : sentence.end]) else text


def _is_plain(document: Document, start: int, end: int) -> bool:
    """Whether the span holds no markup but entities; a line may go on in the next."""
    text, shadow = document.prose.text[start:end], document.prose.shadow[start:end].replace(FILLER, "")
    return shadow in (text, text.replace("\r", " ").replace("\n", " "), unescape(text))
