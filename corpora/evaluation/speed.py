"""What the lexical rules cost, beside the pipeline; in processor time, so that other programs do not count."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median

from evaluation.data import checker, lexical_rules, reports, texts, words_in

from linguapa import finders
from linguapa.prose import blank
from linguapa.segment import segment

EVERY = 10
"""One document of so many is analysed."""
TIMES = 5
LOADING = """
import time
start = time.process_time()
import linguapa
imported = time.process_time()
checker = linguapa.Checker()
loaded = time.process_time()
checker.check("Buongiorno.")
print(imported - start, loaded - imported, time.process_time() - loaded)
"""
STEPS = ("`import linguapa`", "loading the cards and building the finders", "first check, of one word")


def speed_table(data: Path) -> Iterator[Sequence[str]]:
    """A first round warms up what is kept between documents; the second is timed."""
    yield "step", "µs/word", "of the pipeline's"
    drafts = texts(data, "VerbACxSS")[::EVERY]
    words = words_in(reports(data, "VerbACxSS")[::EVERY])
    documents = [segment(blank(text)) for text in drafts]
    find = finders.compile(lexical_rules())
    checker().analyse("Buongiorno.")
    analysing = _seconds(lambda: [checker().analyse(text) for text in drafts])
    finding, again = (_seconds(lambda: [list(each(one)) for one in documents for each in find]) for _ in "12")
    yield "pipeline", f"{1e6 * analysing / words:.1f}", ""
    yield "lexical rules", f"{1e6 * again / words:.1f}", f"{100 * again / analysing:.1f} %"
    yield "lexical rules, first round", f"{1e6 * finding / words:.1f}", f"{100 * finding / analysing:.1f} %"


def loading_table(_: Path) -> Iterator[Sequence[str]]:
    yield "in a fresh process", "ms"
    runs = [_loading() for _ in range(TIMES)]
    for name, seconds in zip(STEPS, zip(*runs, strict=True), strict=True):
        yield name, f"{1000 * median(seconds):.0f}"


def _loading() -> list[float]:
    done = subprocess.run([sys.executable, "-c", LOADING], capture_output=True, text=True, check=True)  # noqa: S603
    return [float(seconds) for seconds in done.stdout.split()]


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start
