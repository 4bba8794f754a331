"""Measure linguapa on public data: `python corpora/evaluate.py DATA` prints the tables of docs/evaluation.md.

DATA is a folder with the data sets in the sub-folders that the constants below name, as docs/evaluation.md describes.
"""

import gzip
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from statistics import mean

from linguapa import Checker
from linguapa.prose import blank
from linguapa.segment import segment

DRAFTS = {
    "s-ItaIst": ("s-itaist/human_simplifications.jsonl.gz", "original"),
    "s-ItaIst, linguist 1": ("s-itaist/human_simplifications.jsonl.gz", "human1"),
    "s-ItaIst, linguist 2": ("s-itaist/human_simplifications.jsonl.gz", "human2"),
    "VerbACxSS": ("verbacxss/steps_train.jsonl.gz", "original"),
}
TREEBANKS = {
    "ISDT dev": "ud-evaluation-only/ISDT/it_isdt-ud-dev.conllu.gz",
    "VIT dev": "ud-evaluation-only/VIT/it_vit-ud-dev.conllu.gz",
    "TWITTIRO test": "ud/TWITTIRO/it_twittiro-ud-test.conllu.gz",
    "ParlaMint test": "ud/ParlaMint/it_parlamint-ud-test.conllu.gz",
    "PUD": "ud/PUD/it_pud-ud-test.conllu.gz",
}
TEN = 10
STOPS = (".", "!", "?", "…")
CLOSERS = "\"»”’')] "


def main(data: Path) -> None:
    print(
        "# Evaluation\n\nPrinted by `make evaluate DATA=…`; [evaluation-notes.md](evaluation-notes.md) explains it.\n"
    )
    print_table("Real drafts", drafts_table(data))
    print_table("Findings per 100 words", findings_table(data))
    print_table("Sentence boundaries", boundaries_table(data))


def print_table(title: str, rows: Iterable[Sequence[str]]) -> None:
    head, *body = rows
    print(f"## {title}\n\n| {' | '.join(head)} |\n|{'---|' * len(head)}")
    for row in body:
        print(f"| {' | '.join(row)} |")
    print(flush=True)


def texts(data: Path, name: str) -> list[str]:
    file, field = DRAFTS[name]
    with gzip.open(data / file, "rt", encoding="utf-8") as lines:
        return [text for line in lines if (text := json.loads(line)[field]).strip()]


def drafts_table(data: Path) -> Iterator[Sequence[str]]:
    """Check and fix every text: raises where an offset is not exact or fixing twice changes more than fixing once."""
    yield "drafts", "texts", "words", "Gulpease", "after `fix`", "after `fix --unsafe`", "words/s"
    checker = Checker()
    for name in DRAFTS:
        drafts = texts(data, name)
        start = time.perf_counter()
        reports = [checker.check(text) for text in drafts]
        seconds = time.perf_counter() - start
        words = sum(report.readability.words for report in reports)
        for report in reports:
            for finding in report.findings:
                assert report.text[finding.start : finding.end] == finding.text
        scores = [mean(r.readability.gulpease for r in reports if r.readability.gulpease is not None)]
        for unsafe in (False, True):
            fixed = [checker.fix(text, unsafe=unsafe) for text in drafts]
            assert all(checker.fix(text, unsafe=unsafe) == text for text in fixed)
            after = [checker.check(text).readability.gulpease for text in fixed]
            scores.append(mean(score for score in after if score is not None))
        yield name, str(len(drafts)), str(words), *(f"{score:.2f}" for score in scores), f"{words / seconds:,.0f}"


def findings_table(data: Path) -> Iterator[Sequence[str]]:
    checker = Checker()
    counts: dict[str, tuple[Counter[str], int]] = {}
    sources = {name: texts(data, name) for name in DRAFTS}
    sources |= {name: tens(data / file) for name, file in TREEBANKS.items() if name in ("ISDT dev", "PUD")}
    for name, drafts in sources.items():
        reports = [checker.check(text) for text in drafts]
        found = Counter(finding.rule.name for report in reports for finding in report.findings)
        counts[name] = found, sum(report.readability.words for report in reports)
    yield "rule", *counts
    for rule in checker.rules:
        yield rule.name, *(f"{100 * found[rule.name] / words:.2f}" for found, words in counts.values())
    yield "all", *(f"{100 * found.total() / words:.2f}" for found, words in counts.values())


def boundaries_table(data: Path) -> Iterator[Sequence[str]]:
    """Ten gold sentences make a paragraph; its last boundary, which nobody can miss, is not scored."""
    yield "treebank", "sentences", "F1, all", "precision", "recall", "F1, closed by a stop"
    for name, file in TREEBANKS.items():
        sentences = gold(data / file)
        everything = score(sentences)
        closed = score(list(merged(sentences)))
        yield name, str(len(sentences)), *(f"{value:.3f}" for value in (*everything, closed[0]))


def score(sentences: list[str]) -> tuple[float, float, float]:
    """F1, precision and recall of the boundaries."""
    right = found = expected = 0
    for i in range(0, len(sentences), TEN):
        paragraph = sentences[i : i + TEN]
        text = " ".join(paragraph)
        ends, position = set(), -1
        for sentence in paragraph:
            position += len(sentence) + 1
            ends.add(position)
        ours = {stretch.end for stretch in segment(blank(text)).sentences} - {len(text)}
        ends -= {len(text)}
        right, found, expected = right + len(ours & ends), found + len(ours), expected + len(ends)
    return 2 * right / (found + expected), right / found, right / expected


def merged(sentences: list[str]) -> Iterator[str]:
    """The gold sentences by the counting contract: one that no stop closes goes on with the next."""
    open_one = ""
    for sentence in sentences:
        open_one = f"{open_one} {sentence}".lstrip()
        if sentence.rstrip(CLOSERS).endswith(STOPS):
            yield open_one
            open_one = ""
    if open_one:
        yield open_one


def gold(file: Path) -> list[str]:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        return [line.removeprefix("# text = ").strip() for line in lines if line.startswith("# text = ")]


def tens(file: Path) -> list[str]:
    sentences = gold(file)
    return [" ".join(sentences[i : i + TEN]) for i in range(0, len(sentences), TEN)]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
