"""The passives that the rule `passivo` finds, against those that treebanks mark, verb by verb.

A verb is passive in a treebank if `aux:pass`, `nsubj:pass` or `expl:pass` hangs on it. A finding is right if it ends
where such a verb does, in the sentence as it is written. VIT, PoSTWITA and TWITTIRO mark next to no passive with *si*,
and ISDT not all: those are counted apart, and again with all others. Findings that a treebank does not mark were read:
`passives.tsv` says which of them are passives none the less. ParlaMint marks no passives at all: its findings were
only read.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from evaluation.data import TREEBANKS, checker, lines
from evaluation.tables import percent

from linguapa import Finding

RULE = "passivo"
FILES = TREEBANKS | {"PoSTWITA dev": ("ud-evaluation-only/PoSTWITA/it_postwita-ud-dev.conllu.gz",)}
MEASURED = ("ISDT dev", "VIT dev", "PoSTWITA dev", "TWITTIRO test")
UNMARKED = "ParlaMint test"
READ = Path(__file__).with_suffix(".tsv")
KINDS = {"auxiliary": ("auxiliary",), "*si*": ("si",), "all": ("auxiliary", "si", "neither")}
"""The rows: which kinds of verbs each counts. `neither` is a participle alone: *Pubblicata la graduatoria*."""
Row = list[str]


class Passive(NamedTuple):
    """A passive verb of a treebank, or a finding of the rule: its sentence, where the verb ends, and its kind."""

    treebank: str
    sentence: int
    end: int
    kind: str


def passives_table(data: Path) -> Iterator[Sequence[str]]:
    yield "treebank", "passives", "marked", "found", "precision", "recall", "precision, read"
    for kind, kinds in KINDS.items():
        for names in (*((name,) for name in MEASURED), MEASURED):
            marked = {p for name in names for p in gold(data, name) if p.kind in kinds}
            found = {p for name in names for p in findings(data, name) if p.kind in kinds}
            yield ", ".join(names) if len(names) == 1 else "together", kind, *_scores(data, names, marked, found)
    found = findings(data, UNMARKED)
    yield UNMARKED, "all", "–", str(len(found)), "–", "–", percent(sum(map(is_passive, found)), len(found))


def _scores(data: Path, names: Sequence[str], marked: set[Passive], found: set[Passive]) -> Iterator[str]:
    """A finding is right whatever kind of passive the treebank marks there; so is a verb found."""
    every = {p[:3] for name in names for p in gold(data, name)}
    met = {p[:3] for name in names for p in findings(data, name)}
    right = sum(p[:3] in every for p in found)
    yield str(len(marked))
    yield str(len(found))
    yield percent(right, len(found))
    yield percent(sum(p[:3] in met for p in marked), len(marked))
    yield percent(sum(p[:3] in every or is_passive(p) for p in found), len(found))


def print_disagreements(data: Path) -> None:
    """The verbs that were missed, and the findings that no treebank marks, with what was said of them."""
    for name in (*MEASURED, UNMARKED):
        texts = [text for text, _ in sentences(data, name)]
        marked, found = gold(data, name), findings(data, name)
        ends, met = {p[:3] for p in marked}, {p[:3] for p in found}
        for p in sorted(found):
            if p[:3] not in ends:
                print("\t".join((*map(str, p), _judgements().get(p[:3], "?"), _around(texts[p.sentence], p.end))))
        for p in sorted(marked):
            if p[:3] not in met:
                print("missed", *p, _around(texts[p.sentence], p.end), sep="\t")


def _around(text: str, end: int) -> str:
    return f"{text[max(0, end - 70) : end]}◄{text[end : end + 40]}"


def is_passive(finding: Passive) -> bool:
    """Whether whoever read the finding saw a passive."""
    return _judgements().get(finding[:3]) == "y"


@cache
def _judgements() -> dict[tuple[str, int, int], str]:
    _, *rows = READ.read_text(encoding="utf-8").splitlines()
    cells = (row.split("\t") for row in rows)
    return {(name, int(sentence), int(end)): verdict for name, sentence, end, verdict in cells}


@cache
def findings(data: Path, name: str) -> frozenset[Passive]:
    found = set()
    for i, (text, _) in enumerate(sentences(data, name)):
        for finding in checker().check(text).findings:
            if finding.rule.name == RULE:
                found.add(Passive(name, i, finding.end, "si" if _has_si(finding) else "auxiliary"))
    return frozenset(found)


def _has_si(finding: Finding) -> bool:
    return bool(finding.message.endswith(finding.rule.options["says"]["si"]))


@cache
def gold(data: Path, name: str) -> frozenset[Passive]:
    found = set()
    for i, (text, rows) in enumerate(sentences(data, name)):
        ends = _ends(text, rows)
        for row in rows:
            hanging = [(other[1].lower(), other[7]) for other in rows if other[6] == row[0]]
            kind = _kind(hanging)
            if kind:
                found.add(Passive(name, i, ends[row[0]], kind))
    return frozenset(found)


def _kind(hanging: list[tuple[str, str]]) -> str:
    labels = {label for _, label in hanging}
    if "aux:pass" in labels:
        return "auxiliary"
    if "expl:pass" in labels or ("nsubj:pass" in labels and any(form in ("si", "s'", "s’") for form, _ in hanging)):
        return "si"
    return "neither" if "nsubj:pass" in labels else ""


@cache
def sentences(data: Path, name: str) -> tuple[tuple[str, list[Row]], ...]:
    """The sentences of a treebank as they are written, each with the rows of its words."""
    found: list[tuple[str, list[Row]]] = []
    for file in FILES[name]:
        for line in lines(data / file):
            if line.startswith("# text = "):
                found.append((line.removeprefix("# text = ").rstrip("\n"), []))
            elif line[:1].isdigit():
                found[-1][1].append(line.rstrip("\n").split("\t"))
    return tuple(found)


def _ends(text: str, rows: list[Row]) -> dict[str, int]:
    """Where each word ends; the parts of a word that is written as one end where it does."""
    ends: dict[str, int] = {}
    position = 0
    for row in rows:
        if "." in row[0] or row[0] in ends:
            continue
        position = text.index(row[1], position) + len(row[1])
        first, _, last = row[0].partition("-")
        ends |= {str(i): position for i in range(int(first), int(last or first) + 1)}
    return ends
