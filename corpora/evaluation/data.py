"""The public texts that linguapa is measured on, and what it says of them; DATA is described in evaluation-notes.md."""

import gzip
import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from evaluation.operations import Operation, operation, together

from linguapa import Checker, Finding, Report, Rule
from linguapa.finders.syntax import LOOKS
from linguapa.types import SEVERITIES, Severity

DRAFTS = {
    "s-ItaIst": ("s-itaist/human_simplifications.jsonl.gz", "original"),
    "s-ItaIst, linguist 1": ("s-itaist/human_simplifications.jsonl.gz", "human1"),
    "s-ItaIst, linguist 2": ("s-itaist/human_simplifications.jsonl.gz", "human2"),
    "VerbACxSS": ("verbacxss/steps_train.jsonl.gz", "original"),
}
SIMPITIKI = "simpitiki/trento_development.jsonl.gz"
SIMPITIKI_TEXTS = {
    "Simpitiki": lambda some: (one.before for one in some),
    "Simpitiki, after": lambda some: (one.after for one in some),
    "Simpitiki, all at once": together,
}
TREEBANKS = {
    "ISDT dev": ("ud-evaluation-only/ISDT/it_isdt-ud-dev.conllu.gz",),
    "VIT dev": ("ud-evaluation-only/VIT/it_vit-ud-dev.conllu.gz",),
    "TWITTIRO test": ("ud/TWITTIRO/it_twittiro-ud-test.conllu.gz",),
    "ParlaMint test": ("ud/ParlaMint/it_parlamint-ud-test.conllu.gz",),
    "PUD": ("ud/PUD/it_pud-ud-test.conllu.gz",),
    "MarkIT": tuple(f"ud/MarkIT/it_markit-ud-{part}.conllu.gz" for part in ("train", "dev", "test")),
}
PARTS = {"VIT dev, press": ("VIT dev", slice(203)), "VIT dev, ministry": ("VIT dev", slice(203, None))}
"""From the 204th sentence on, VIT dev is a ministerial order on the transfer of teachers: no plain text."""
TEN = 10
_TOKENISED = re.compile(r" (?=[,.;:!?)])|(?<=[^o]') (?=\w)")
"""Blanks that MarkIT leaves where nobody writes them: `l' uomo , che`."""


@cache
def checker() -> Checker:
    return Checker()


@cache
def reports(data: Path, name: str) -> tuple[Report, ...]:
    return tuple(checker().check(text) for text in texts(data, name))


@cache
def texts(data: Path, name: str) -> tuple[str, ...]:
    """The texts of a source, in its own order; ten sentences of a treebank make a text, and none comes twice."""
    if name in TREEBANKS:
        return tuple(tens(gold(data, name)))
    if name in PARTS:
        whole, part = PARTS[name]
        return tuple(tens(gold(data, whole)[part]))
    if name in SIMPITIKI_TEXTS:
        return tuple(dict.fromkeys(SIMPITIKI_TEXTS[name](operations(data))))
    file, field = DRAFTS[name]
    return tuple(text for line in lines(data / file) if (text := json.loads(line)[field]).strip())


@cache
def operations(data: Path) -> tuple[Operation, ...]:
    """What the experts did to the Trento texts; the one pair without any text is left out."""
    pairs = map(json.loads, lines(data / SIMPITIKI))
    return tuple(operation(pair["type"], pair["before"], pair["after"]) for pair in pairs if pair["before"].strip())


def gold(data: Path, name: str) -> list[str]:
    """The sentences of a treebank."""
    found = (line for file in TREEBANKS[name] for line in lines(data / file) if line.startswith("# text = "))
    sentences = (line.removeprefix("# text = ").strip() for line in found)
    return [_TOKENISED.sub("", sentence) if name == "MarkIT" else sentence for sentence in sentences]


def tens(sentences: list[str]) -> Iterator[str]:
    return (" ".join(sentences[i : i + TEN]) for i in range(0, len(sentences), TEN))


def lines(file: Path) -> Iterator[str]:
    with gzip.open(file, "rt", encoding="utf-8") as opened:
        yield from opened


def words_in(found: Iterable[Report]) -> int:
    return sum(report.readability.words for report in found)


def lexical_rules() -> list[Rule]:
    return [rule for rule in checker().rules if rule.is_lexical]


def syntactic_rules() -> list[Rule]:
    return [rule for rule in checker().rules if rule.finder in LOOKS]


def rewords(rule: Rule) -> bool:
    """Whether a rule speaks of the words of a sentence or of how it is built, and not of a post as a whole."""
    return rule.is_lexical or rule.finder in LOOKS


def lexical(report: Report, floor: Severity = "consiglio") -> list[Finding]:
    """The findings of the lexical rules that weigh as much as `floor`, or more."""
    return [finding for finding in report.at_least(floor) if finding.rule.is_lexical]


def weighs(rule: Rule) -> bool:
    """Whether a rule's findings are an `avviso` or more."""
    return SEVERITIES.index(rule.severity) >= SEVERITIES.index("avviso")
