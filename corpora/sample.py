"""Draw first rewrites to be read and judged one by one, and take the verdicts into corpora/judgements.

`python corpora/sample.py draw syntactic DATA 300 7 SHEET TABLE` (or `lexical`) writes two files. SHEET, which has to be
outside the repository because it quotes the data sets, shows each rewrite in its sentence; TABLE, in
corpora/judgements, has no more than the words replaced and the rewrite. Under each sentence of the sheet stands a line
such as `17:`. Write there whether the rewrite is grammatical, whether it keeps the meaning, and a note if there is
something to say: `17: y n says who pays`.

`python corpora/sample.py merge SHEET TABLE` takes the verdicts into the table.
"""

import argparse
import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from random import Random
from typing import NamedTuple

from evaluation import judgements
from evaluation.agreement import lemmas
from evaluation.data import lexical_rules, reports, syntactic_rules
from evaluation.judgements import Judgement
from evaluation.operations import words

from linguapa import Finding, Report

KINDS = {"lexical": lexical_rules, "syntactic": syntactic_rules}
ROOT = Path(__file__).resolve().parent.parent
DRAFTS = ("VerbACxSS", "s-ItaIst", "Simpitiki")
NEWS = ("ISDT dev", "PUD")
SHARE_OF_NEWS = 0.1
MOST_OF_A_TERM = 3
VERDICT = re.compile(r"^(\d+): *([yn]) +([yn])\b *(.*)$")


class Candidate(NamedTuple):
    """A rewrite, and its sentence with the words to be replaced and with what would stand there."""

    judgement: Judgement
    before: str
    after: str

    @property
    def term(self) -> str:
        """The words found, each as one lemma: an approximation to the entry of the card."""
        return " ".join(min(lemmas(word)) for word in words(self.judgement.found))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    drawing = commands.add_parser("draw")
    drawing.add_argument("kind", choices=KINDS)
    drawing.add_argument("data", type=Path)
    drawing.add_argument("number", type=int)
    drawing.add_argument("seed", type=int)
    drawing.set_defaults(run=draw)
    merging = commands.add_parser("merge")
    merging.set_defaults(run=merge)
    for command in (drawing, merging):
        command.add_argument("sheet", type=Path)
        command.add_argument("table", type=Path)
    given = vars(parser.parse_args())
    given.pop("run")(**given)


def draw(  # noqa: PLR0917
    kind: str, data: Path, number: int, seed: int, sheet: Path, table: Path
) -> None:
    if sheet.resolve().is_relative_to(ROOT):
        raise SystemExit(f"{sheet} is in the repository, and a sheet quotes the data sets: choose another folder.")
    if table.exists():
        raise SystemExit(f"{table} is there already: choose another name.")
    random, taken = Random(seed), Counter[str]()  # noqa: S311 - the same seed has to give the same sample
    news = round(number * SHARE_OF_NEWS)
    chosen = list(islice(spread(candidates(kind, data, NEWS), random, taken), news))
    chosen += islice(spread(candidates(kind, data, DRAFTS), random, taken), number - len(chosen))
    chosen.sort(key=lambda one: (one.judgement.rule, one.term))
    judgements.write(table, (one.judgement for one in chosen))
    sheet.write_text("\n".join(entry(i, one) for i, one in enumerate(chosen, 1)), encoding="utf-8")
    print(f"{len(chosen)} rewrites: {dict(Counter(one.judgement.rule for one in chosen))}")


def merge(sheet: Path, table: Path) -> None:
    rows = judgements.read(table)
    given = verdicts(sheet.read_text(encoding="utf-8"))
    if unknown := given.keys() - set(range(1, len(rows) + 1)):
        raise SystemExit(f"{table} has {len(rows)} rewrites: {sheet} has verdicts on {sorted(unknown)} too.")
    merged = [row._replace(**given.get(i, {})) for i, row in enumerate(rows, 1)]
    judgements.write(table, merged)
    print(f"{len(given)} verdicts; {sum(not row.grammatical for row in merged)} rewrites are still without one.")


def verdicts(sheet: str) -> dict[int, dict[str, str]]:
    """The columns that each verdict fills, by number."""
    found = (match.groups() for line in sheet.splitlines() if (match := VERDICT.match(line)))
    return {
        int(number): {"grammatical": grammatical, "meaning": meaning, "note": " ".join(note.split())}
        for number, grammatical, meaning, note in found
    }


def spread(some: Iterable[Candidate], random: Random, taken: Counter[str]) -> Iterator[Candidate]:
    """The candidates in random order, the rules in turn, with no term more often than `MOST_OF_A_TERM` in `taken`."""
    shuffled = list(some)
    random.shuffle(shuffled)
    by_rule: dict[str, list[Candidate]] = {}
    for one in shuffled:
        by_rule.setdefault(one.judgement.rule, []).append(one)
    queues = deque(by_rule[rule] for rule in sorted(by_rule))
    while queues:
        queue = queues.popleft()
        while queue and taken[queue[-1].term] == MOST_OF_A_TERM:
            queue.pop()
        if queue:
            one = queue.pop()
            taken[one.term] += 1
            queues.append(queue)
            yield one


def candidates(kind: str, data: Path, sources: Iterable[str]) -> Iterator[Candidate]:
    """The first rewrite of each finding of a kind of rules in the sources."""
    rules = {rule.name for rule in KINDS[kind]()}
    for source in sources:
        for number, report in enumerate(reports(data, source)):
            for finding in report.findings:
                if finding.rewrites and finding.rule.name in rules:
                    yield candidate(source, number, report, finding)


def candidate(source: str, number: int, report: Report, finding: Finding) -> Candidate:
    text, rewrite = report.text, finding.rewrites[0]
    around = [s for s in report.sentences if s.start < rewrite.end and rewrite.start < s.end]
    start = min([rewrite.start, *(s.start for s in around)])
    end = max([rewrite.end, *(s.end for s in around)])
    before, after = (
        " ".join(f"{text[start : rewrite.start]}[[{words}]]{text[rewrite.end : end]}".split())
        for words in (text[rewrite.start : rewrite.end], rewrite.text)
    )
    return Candidate(judgements.judgement(source, number, text, finding.rule.name, rewrite), before, after)


def entry(number: int, one: Candidate) -> str:
    """What the sheet shows of a candidate."""
    kind = "safe" if one.judgement.safe == "y" else "not safe"
    return f"# {one.judgement.rule}, {kind}\n- {one.before}\n+ {one.after}\n{number}:\n"


if __name__ == "__main__":
    main()
