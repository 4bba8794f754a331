"""The closed set of ways of finding: a card names one of them as its `finder`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from linguapa.finders import acronyms, length, syntax, terms, tone
from linguapa.finders.reading import Reading
from linguapa.rules import CardError
from linguapa.types import Finding, Rule

Finder = Callable[[Reading], Iterable[Finding]]

FINDERS: dict[str, Callable[[Sequence[Rule]], Finder]] = {
    "acronyms": acronyms.acronyms,
    "paragraph-length": length.paragraphs,
    "sentence-length": length.sentences,
    "terms": terms.phrases,
    **{name: syntax.looking(name) for name in syntax.LOOKS},
    "tone": tone.tone,
}
"""From the rules that share a way of finding to the function that finds for all of them in one pass.

The last one looks at what the others have found.
"""


def compile(rules: Iterable[Rule]) -> tuple[Finder, ...]:
    """The finders that the rules need. Raises `CardError` where a card asks for what its finder cannot do."""
    groups: dict[str, list[Rule]] = {}
    for rule in rules:
        if rule.finder not in FINDERS:
            raise CardError(rule.name, "finder", f"scrivi uno di questi: {', '.join(sorted(FINDERS))}")
        groups.setdefault(rule.finder, []).append(rule)
    return tuple(finder(groups[name]) for name, finder in FINDERS.items() if name in groups)
