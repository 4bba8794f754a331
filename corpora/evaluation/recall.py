"""Whether we see what the experts changed, and say what they said."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from evaluation.agreement import agrees
from evaluation.data import checker, lexical, lexical_rules, operations
from evaluation.operations import Operation, Span, overlap, spans
from evaluation.tables import percent

from linguapa import Finding, Rewrite, rewrite
from linguapa.types import Severity

KINDS = {
    "Transformation - Lexical Substitution (word level)": "one word for another",
    "Transformation - Lexical Substitution (phrase level)": "one phrase for another",
    "Transformation - Noun to Verb": "noun to verb",
    "Transformation - Verbal Features": "verbal features",
}
"""The operations that a lexicon can foresee, and what the tables call them."""


class Case(NamedTuple):
    """An operation and the lexical findings in the text as it was before."""

    operation: Operation
    findings: list[Finding]

    def at(self, span: Span) -> list[Finding]:
        """The findings that overlap a span."""
        return [finding for finding in self.findings if overlap((finding.start, finding.end), span)]


def cases(data: Path, floor: Severity = "consiglio") -> list[Case]:
    chosen = (one for one in operations(data) if one.kind in KINDS)
    return [Case(one, lexical(checker().check(one.before), floor)) for one in chosen]


def recall_table(data: Path) -> Iterator[Sequence[str]]:
    yield (
        *("operations", "", "found", "of `avviso` or more", "changed words found", "of `avviso` or more"),
        *("words inside a finding", "found by chance"),
    )
    for (name, everything), (_, heavy) in zip(_by_kind(cases(data)), _by_kind(cases(data, "avviso")), strict=True):
        number = len(everything)
        yield (
            name,
            str(number),
            percent(sum(bool(case.at(case.operation.marked)) for case in everything), number),
            percent(sum(bool(case.at(case.operation.marked)) for case in heavy), number),
            percent(sum(bool(case.at(case.operation.changed)) for case in everything), number),
            percent(sum(bool(case.at(case.operation.changed)) for case in heavy), number),
            percent(sum(map(_covered, everything)), sum(len(spans(case.operation.before)) for case in everything)),
            percent(sum(map(chance, everything)), number),
        )


def agreement_table(data: Path) -> Iterator[Sequence[str]]:
    yield "operations", "", "first rewrite, of all", "any rewrite, of all", "found", "first, of those", "any, of those"
    for name, some in _by_kind(cases(data)):
        found = [case for case in some if case.at(case.operation.marked)]
        first, whichever = (sum(agreed(case, pick) for case in found) for pick in (_first, _any))
        yield (
            *(name, str(len(some)), percent(first, len(some)), percent(whichever, len(some))),
            *(str(len(found)), percent(first, len(found)), percent(whichever, len(found))),
        )


def rules_table(data: Path) -> Iterator[Sequence[str]]:
    yield "rule", "operations found", "of all", "first rewrite agrees", "any rewrite agrees"
    everything = cases(data)
    for rule in lexical_rules():
        own = [Case(case.operation, [f for f in case.findings if f.rule.name == rule.name]) for case in everything]
        found = [case for case in own if case.at(case.operation.marked)]
        first, whichever = (sum(agreed(case, pick) for case in found) for pick in (_first, _any))
        yield rule.name, str(len(found)), percent(len(found), len(own)), str(first), str(whichever)


def chance(case: Case) -> float:
    """The share of all places for a span of as many words as the marked one that overlap a finding."""
    words = spans(case.operation.before)
    length = sum(overlap(word, case.operation.marked) for word in words)
    places = [(words[i][0], words[i + length - 1][1]) for i in range(len(words) - length + 1)]
    return sum(bool(case.at(place)) for place in places) / len(places)


def agreed(case: Case, pick: Callable[[Finding], Iterable[Rewrite]]) -> bool:
    """Whether one of the rewrites picked from the findings in the marked span says what the expert said."""
    before, after = case.operation.before, case.operation.after
    rewrites = (one for finding in case.at(case.operation.marked) for one in pick(finding))
    return any(agrees(before, after, rewrite.apply(before, [one])) for one in rewrites)


def print_missed(data: Path) -> None:
    """What the experts changed and no finding overlaps, and where one does but says something else: for reading."""
    for case in cases(data):
        before, after, (start, end), _ = case.operation[1:]
        found = case.at(case.operation.marked)
        if not agreed(case, _any):
            ours = "; ".join(f"{f.text} → {' | '.join(r.text for r in f.rewrites)}" for f in found) or "not found"
            print(f"{before[:start]}[{before[start:end]}]{before[end:]}\n  expert: {after}\n  ours: {ours}")


def _by_kind(some: list[Case]) -> Iterator[tuple[str, list[Case]]]:
    for kind, name in KINDS.items():
        yield name, [case for case in some if case.operation.kind == kind]
    yield "all", some


def _covered(case: Case) -> int:
    return sum(bool(case.at(word)) for word in spans(case.operation.before))


def _first(finding: Finding) -> Iterable[Rewrite]:
    return finding.rewrites[:1]


def _any(finding: Finding) -> Iterable[Rewrite]:
    return finding.rewrites
