"""Real drafts: what a check and a fix make of them."""

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from statistics import mean

from evaluation.data import DRAFTS, checker, reports, texts, words_in
from evaluation.tables import per_hundred

from linguapa.rewrite import choose


def drafts_table(data: Path) -> Iterator[Sequence[str]]:
    """Check and fix every text: raises where an offset is not exact or fixing twice changes more than fixing once."""
    yield "drafts", "texts", "words", "Gulpease", "after `fix`", "after `fix --unsafe`", "words/s"
    for name in DRAFTS:
        drafts = texts(data, name)
        start = time.perf_counter()
        reports = [checker().check(text) for text in drafts]
        seconds = time.perf_counter() - start
        words = words_in(reports)
        for report in reports:
            for finding in report.findings:
                assert report.text[finding.start : finding.end] == finding.text
        scores = [mean(r.readability.gulpease for r in reports if r.readability.gulpease is not None)]
        with ProcessPoolExecutor() as pool:
            for unsafe in (False, True):
                after = pool.map(partial(_after_fixing, unsafe=unsafe), drafts, chunksize=20)
                scores.append(mean(score for score in after if score is not None))
        yield name, str(len(drafts)), str(words), *(f"{score:.2f}" for score in scores), f"{words / seconds:,.0f}"


def _after_fixing(text: str, *, unsafe: bool) -> float | None:
    """Gulpease of a text once it is fixed. Raises where there is still something to fix."""
    report = checker().check(checker().fix(text, unsafe=unsafe))
    assert not choose(report.findings, report.sentences, unsafe=unsafe)
    return report.readability.gulpease


def findings_table(data: Path) -> Iterator[Sequence[str]]:
    counts: dict[str, tuple[Counter[str], int]] = {}
    for name in (*DRAFTS, "ISDT dev", "PUD"):
        found = reports(data, name)
        counts[name] = Counter(f.rule.name for report in found for f in report.findings), words_in(found)
    yield "rule", *counts
    for rule in checker().rules:
        yield rule.name, *(per_hundred(found[rule.name], words) for found, words in counts.values())
    yield "all", *(per_hundred(found.total(), words) for found, words in counts.values())
