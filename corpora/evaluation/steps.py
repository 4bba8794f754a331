"""Whether we see what a step of simplification changed: in sentences, in nouns of action, in verbs."""

import json
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path

from evaluation.data import checker, lines, rewords, syntactic_rules
from evaluation.operations import Change, Span, changes, spans
from evaluation.tables import percent

from linguapa import Finding

TEXTS = "verbacxss/steps_train.jsonl.gz"
STEPS = {
    "sentence_splitter": "expressions",
    "nominalizations": "sentence_splitter",
    "verbs": "nominalizations",
}
"""The steps that change syntax, and the one before each."""
ALL, SYNTAX, COVERED, CHANCE = "any rule", "syntactic rules", "words inside their findings", "found by chance"


def steps_table(data: Path) -> Iterator[Sequence[str]]:
    """How many of the changes of each step overlap a finding in the text before it, by rule."""
    counts = {step: _counts(data, before, step) for step, before in STEPS.items()}
    yield "share of the changes", *counts
    yield "changes", *(f"{count['changes']:,.0f}" for count in counts.values())
    for name in (ALL, SYNTAX, CHANCE):
        yield name, *(percent(count[name], count["changes"]) for count in counts.values())
    yield COVERED, *(percent(count[COVERED], count["words"]) for count in counts.values())
    for rule in checker().rules:
        if rewords(rule):
            yield rule.name, *(percent(count[rule.name], count["changes"]) for count in counts.values())


def _counts(data: Path, before: str, step: str) -> Counter[str]:
    total: Counter[str] = Counter()
    syntactic = {rule.name for rule in syntactic_rules()}
    for line in lines(data / TEXTS):
        texts = json.loads(line)
        old, new = texts[before], texts[step]
        if old != new:
            found = [one for one in checker().check(old).findings if rewords(one.rule)]
            total.update(overlaps(old, changes(old, new), found, syntactic))
    return total


def overlaps(text: str, changed: Sequence[Change], findings: Iterable[Finding], syntactic: set[str]) -> Counter[str]:
    """The changes of a text and its words, and how many of them each rule finds; `CHANCE` is what luck would find."""
    words = spans(text)
    covered: dict[str, bytearray] = {}
    for finding in findings:
        first, last = _words(words, (finding.start, finding.end))
        groups = (ALL, finding.rule.name, *((SYNTAX,) if finding.rule.name in syntactic else ()))
        for name in groups:
            covered.setdefault(name, bytearray(len(words)))[first:last] = b"\1" * (last - first)
    counts = Counter({"words": len(words), "changes": len(changed), COVERED: sum(covered.get(SYNTAX, b""))})
    for change in changed:
        first, last = places(change, len(words))
        counts.update(name for name, mask in covered.items() if any(mask[first:last]))
        counts[CHANCE] += chance(covered.get(SYNTAX, b""), last - first)
    return counts


def places(change: Change, number: int) -> Span:
    """The words `[first, last)` that a change touches; where it only puts words in, those on either side."""
    if change.first < change.last:
        return change.first, change.last
    return max(0, change.first - 1), min(number, change.first + 1)


def chance(mask: Sequence[int], length: int) -> float:
    """The share of all places for so many words that overlap a word marked in the mask."""
    sums = [0, *accumulate(mask)]
    number = len(sums) - length
    return sum(sums[i + length] > sums[i] for i in range(number)) / number if number > 0 else float(any(mask))


def _words(words: Sequence[Span], span: Span) -> Span:
    """The indices `[first, last)` of the words that a span overlaps."""
    first = bisect_left(words, span[0] + 1, key=lambda word: word[1])
    last = bisect_left(words, span[1], key=lambda word: word[0])
    return first, max(first, last)
