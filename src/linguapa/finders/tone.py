"""Sentences that sound bureaucratic by the classifier, and of which the other rules have not said all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from linguapa.finders.reading import Reading
from linguapa.finders.spans import covered
from linguapa.rules import option, say
from linguapa.types import Finding, Rule

if TYPE_CHECKING:
    from linguapa.classifier import Judgement
    from linguapa.classifier.reasons import Reason

MOST = 3
"""How many reasons are named."""
LEAST = 0.25
"""The least weight of a reason that is named, as a share of the heaviest."""
HALF = 0.5
"""The rule speaks if more than this share of their weight is left unsaid, and less of the sentence is quoted."""
SAYING = {
    "length": ("frase-lunga", "frase-da-dividere"),
    "nesting": ("frase-lunga", "subordinate-annidate", "frase-da-dividere"),
    "nouns": ("catena-di-nomi", "stile-nominale"),
    "passive": ("passivo",),
    "impersonal": ("impersonale", "passivo"),
    "participle": ("participio-assoluto",),
    "gerund": ("gerundio",),
}
"""The rules that say what a trait is, where they speak."""
WHOLE = ("sentence-length", "paragraph-length", "nesting", "distance", "late-verb")
"""Finders whose findings cover words that they do not speak of."""


def tone(rules: Sequence[Rule]) -> Callable[[Reading], Iterator[Finding]]:
    """Find sentences whose probability is at least `options.threshold`, where another rule leaves something unsaid."""
    thresholds = [
        (rule, option(rule, "threshold", lambda v: isinstance(v, float) and 0 < v < 1, "scrivi un numero fra 0 e 1"))
        for rule in rules
    ]
    for rule in rules:
        say(rule, reasons="")

    def find(reading: Reading) -> Iterator[Finding]:
        for judgement, beside in zip(reading.judgements, reading.beside, strict=True):
            for rule, threshold in thresholds:
                if judgement and judgement.probability >= threshold:
                    yield from _finding(rule, judgement, beside, reading)

    return find


def _finding(rule: Rule, judgement: Judgement, beside: Sequence[Finding], reading: Reading) -> Iterator[Finding]:
    from linguapa.classifier.reasons import reasons

    start, end = judgement.measured.start, judgement.measured.end
    weighed = reasons(judgement)[:MOST]
    heaviest = [reason for reason in weighed if reason.weight >= LEAST * weighed[0].weight]
    unsaid = sum(reason.weight for reason in heaviest if not _is_said(reason, beside))
    quoted = covered(start, end, reading.quoted)
    if unsaid > HALF * sum(reason.weight for reason in heaviest) and quoted < HALF * (end - start):
        message = say(rule, reasons=", ".join(reason.text for reason in heaviest))
        yield Finding(rule, start, end, reading.document.prose.text[start:end], message)


def _is_said(reason: Reason, beside: Sequence[Finding]) -> bool:
    if reason.end:
        return any(f.start < reason.end and f.end > reason.start for f in beside if f.rule.finder not in WHOLE)
    return any(finding.rule.name in SAYING.get(reason.theme, ()) for finding in beside)
