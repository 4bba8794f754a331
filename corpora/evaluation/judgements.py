"""Rewrites that someone read and judged, one by one, kept in `corpora/judgements` with no more text than their own."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from evaluation.data import reports
from evaluation.tables import percent, wilson

from linguapa import Rewrite

FOLDER = Path(__file__).parents[1] / "judgements"
VERDICTS = ("y", "n", "")


class Judgement(NamedTuple):
    """The first rewrite of a finding, and whether it is `grammatical` and keeps the `meaning`: y, n or not yet judged.

    `start` and `end` are those of the rewrite, in the text of that number in a source; `found` is what stands there.
    """

    source: str
    document: int
    start: int
    end: int
    rule: str
    found: str
    rewrite: str
    safe: str
    grammatical: str = ""
    meaning: str = ""
    note: str = ""


def judgement(source: str, document: int, text: str, rule: str, rewrite: Rewrite) -> Judgement:
    found, put = (" ".join(words.split()) for words in (text[rewrite.start : rewrite.end], rewrite.text))
    return Judgement(source, document, rewrite.start, rewrite.end, rule, found, put, "y" if rewrite.safe else "n")


def read(path: Path) -> list[Judgement]:
    head, *rows = path.read_text(encoding="utf-8").splitlines()
    assert tuple(head.split("\t")) == Judgement._fields, f"{path}: the columns are {', '.join(Judgement._fields)}"
    found = [_read_row(row.split("\t")) for row in rows]
    assert all(one.grammatical in VERDICTS and one.meaning in VERDICTS for one in found), f"{path}: y, n or nothing"
    return found


def write(path: Path, rows: Iterable[Judgement]) -> None:
    path.parent.mkdir(exist_ok=True)
    table = (Judgement._fields, *rows)
    path.write_text("".join("\t".join(map(str, row)) + "\n" for row in table), encoding="utf-8")


def grammar_table(data: Path) -> Iterator[Sequence[str]]:
    yield (
        *("judged", "rewrites", "grammatical", "95 % interval", "same meaning", "95 % interval"),
        *("still made", "bad ones still made"),
    )
    files = {path.stem: [one for one in read(path) if one.grammatical] for path in sorted(FOLDER.glob("*.tsv"))}
    for name, rows in files.items():
        yield _row(data, f"{name}, all", rows)
        yield _row(data, f"{name}, safe", [one for one in rows if one.safe == "y"])
    everything = [one for rows in files.values() for one in rows]
    for rule in sorted({one.rule for one in everything}):
        yield _row(data, rule, [one for one in everything if one.rule == rule])


def _row(data: Path, name: str, rows: list[Judgement]) -> Sequence[str]:
    still = [one for one in rows if one[: Judgement._fields.index("safe") + 1] in _made(data, one.source)]
    bad = [one for one in still if "n" in (one.grammatical, one.meaning)]
    judged = (_share([one.grammatical for one in rows]), _share([one.meaning for one in rows if one.meaning]))
    return name, str(len(rows)), *judged[0], *judged[1], str(len(still)), str(len(bad))


def _share(verdicts: list[str]) -> tuple[str, str]:
    right, whole = verdicts.count("y"), len(verdicts)
    low, high = wilson(right, whole)
    return percent(right, whole), f"{100 * low:.1f}–{100 * high:.1f}"


@cache
def _made(data: Path, source: str) -> frozenset[tuple[str | int, ...]]:
    """The first rewrites that the program makes of a source now, as far as a judgement identifies them."""
    return frozenset(
        judgement(source, number, report.text, finding.rule.name, finding.rewrites[0])[:8]
        for number, report in enumerate(reports(data, source))
        for finding in report.findings
        if finding.rewrites
    )


def _read_row(cells: list[str]) -> Judgement:
    source, document, start, end, *rest = cells
    return Judgement(source, int(document), int(start), int(end), *rest)
