"""Findings made fit to be shown: whole signs, the draft's apostrophes, and no rewrite that would do harm."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

from linguapa import rewrite
from linguapa.finders.reading import Reading
from linguapa.italian.facts import keeps_facts
from linguapa.types import Finding, Rewrite

_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,300}>")


def fitted(finding: Finding, reading: Reading, *, is_curly: bool) -> Finding:
    """The finding with whole character references, and without rewrites that would lose something.

    That is a number, a name, a negation; only a card that `corrects` a fact, such as the wrong day of the week, may put
    another in its place. In Markdown no rewrite may begin a list or a heading.
    """
    finding = reading.widened(finding)
    if not finding.rewrites:
        return finding
    kept = [one for one in finding.rewrites if _is_harmless(one, finding, reading)]
    rewrites = tuple(map(rewrite.curled, kept) if is_curly else kept)
    return finding if rewrites == finding.rewrites else replace(finding, rewrites=rewrites)


def _is_harmless(one: Rewrite, finding: Finding, reading: Reading) -> bool:
    text = reading.document.prose.text
    if reading.format == "markdown" and rewrite.makes_a_mark(text, one):
        return False
    old = unescape(_TAG.sub("", text[one.start : one.end]))
    return finding.rule.options.get("corrects") is True or keeps_facts(old, one.text)
