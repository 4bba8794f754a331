"""The ways of finding that read the analysis of a sentence: one module for each, one `Look` in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from html import unescape

from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.finders.syntax import (
    distance,
    double_negation,
    enumeration,
    future_duty,
    gerund,
    impersonal,
    infinitive,
    insertions,
    nesting,
    noun_chains,
    opening,
    participle,
    passive_voice,
    purposes,
    references,
    relatives,
    seams_between,
    third_person,
)
from linguapa.finders.syntax.hit import Hit, Look
from linguapa.finders.syntax.tree import Sentence
from linguapa.italian.case import is_shouted
from linguapa.prose.canvas import FILLER
from linguapa.rules import CardError, say
from linguapa.types import Document, Finding, Rewrite, Rule

LOOKS: dict[str, Look] = {
    "distance": distance.look,
    "double-negation": double_negation.look,
    "enumeration": enumeration.look,
    "future-duty": future_duty.look,
    "gerund": gerund.look,
    "impersonal": impersonal.look,
    "infinitive": infinitive.look,
    "insertion": insertions.look,
    "late-verb": opening.look,
    "nesting": nesting.look,
    "noun-chain": noun_chains.look,
    "participle": participle.look,
    "passive": passive_voice.look,
    "purpose": purposes.look,
    "reference": references.look,
    "relative": relatives.look,
    "seams": seams_between.look,
    "third-person": third_person.look,
}
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
                            yield _finding(rule, hit, sentence)

        return find

    return finder


def _finding(rule: Rule, hit: Hit, sentence: Sentence) -> Finding:
    document = sentence.document
    found = document.prose.shadow[hit.start : hit.end].replace(FILLER, "")
    message = say(rule, found=" ".join(found.split()), says=rule.options.get("says", {}).get(hit.kind, ""), **hit.facts)
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
