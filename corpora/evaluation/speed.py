"""What the rules cost, beside the pipeline; in processor time, so that other programs do not count."""

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median

from evaluation.data import checker, lexical_rules, reports, syntactic_rules, texts, words_in
from evaluation.posts import RULES
from spacy.tokens import Doc

from linguapa import classifier, finders
from linguapa.channels import facts
from linguapa.finders import Finder, PostFinder
from linguapa.finders.reading import Reading
from linguapa.prose import blank
from linguapa.readability import measure
from linguapa.segment import segment
from linguapa.tree import sentences
from linguapa.types import Document

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
    """A first round warms up what is kept between documents; of those after it, the fastest counts."""
    yield "step", "µs/word", "of the pipeline's"
    drafts = texts(data, "VerbACxSS")[::EVERY]
    words = words_in(reports(data, "VerbACxSS")[::EVERY])
    documents = [segment(blank(text)) for text in drafts]
    checker().analyse("Buongiorno.")
    docs = [checker().analyse(text) for text in drafts]
    analysing = _fastest(lambda: [checker().analyse(text) for text in drafts])
    yield "pipeline", f"{1e6 * analysing / words:.1f}", ""
    groups = {
        "lexical rules": lexical_rules(),
        "syntactic rules, trees included": syntactic_rules(),
        "rules of posts": [rule for rule in checker().rules if rule.name in RULES],
    }
    for name, rules in groups.items():
        find = finders.compile(rules)
        post = finders.compile_for_posts(rules)

        def look(find: Sequence[Finder] = find, post: Sequence[PostFinder] = post) -> None:
            for document, doc in zip(documents, docs, strict=True):
                reading = Reading(document, lambda _, doc=doc: doc)
                for each in find:
                    list(each(reading))
                for each in post:
                    list(each(reading, facts("x")))

        first, again = _seconds(look), _fastest(look)
        yield name, f"{1e6 * again / words:.1f}", f"{100 * again / analysing:.1f} %"
        yield f"{name}, first round", f"{1e6 * first / words:.1f}", f"{100 * first / analysing:.1f} %"
    yield from _judging(documents, docs, words, analysing)


def _judging(
    documents: Sequence[Document], docs: Sequence[Doc], words: int, analysing: float
) -> Iterator[Sequence[str]]:
    """The classifier's share, its trees being there already; by word and by sentence."""
    read = [
        (sentences(doc, document), measured, [Counter[str]() for _ in measured])
        for document, doc in zip(documents, docs, strict=True)
        for measured in (measure(document)[1],)
    ]
    judging = _fastest(lambda: [classifier.judge(*each) for each in read])
    number = sum(len(measured) for _, measured, _ in read)
    yield "classifier", f"{1e6 * judging / words:.1f}", f"{100 * judging / analysing:.1f} %"
    yield "classifier, ms a sentence", f"{1e3 * judging / number:.2f}", ""


def loading_table(_: Path) -> Iterator[Sequence[str]]:
    yield "in a fresh process", "ms"
    runs = [_loading() for _ in range(TIMES)]
    for name, seconds in zip(STEPS, zip(*runs, strict=True), strict=True):
        yield name, f"{1000 * median(seconds):.0f}"


def _loading() -> list[float]:
    done = subprocess.run([sys.executable, "-c", LOADING], capture_output=True, text=True, check=True)  # noqa: S603
    return [float(seconds) for seconds in done.stdout.split()]


def _fastest(work: Callable[[], object]) -> float:
    return min(_seconds(work) for _ in range(TIMES))


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start
