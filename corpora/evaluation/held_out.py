"""What models say of documents that they have not seen."""

import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

import numpy as np
from bureaucratese import data as sources
from bureaucratese.__main__ import texts
from bureaucratese.data import ITAIST, LIGHT, OWN, TRENTO, VERBACXSS, Label, Pair
from bureaucratese.matrix import Table
from bureaucratese.reading import read
from bureaucratese.training import Evidence, Example, Recipe, can_compare, labelled, marked, sides, train

from linguapa.classifier.model import probability

ALL = 8
"""s-ItaIst has eight documents: one is left out at a time, with all that shares sentences with it."""
QUICK = 4
"""Where many models are compared, two are left out at a time."""
SOURCES = (ITAIST, TRENTO, VERBACXSS, OWN)
HALF = 0.5
"""The probability from which a sentence counts as bureaucratic; of a degree, that between 1 and 2."""
TELLING = 6
"""The words from which a sentence is not the same by chance."""
KIN = 3
"""From how many such sentences on two documents are one."""
READ = "s-ItaIst, read by two"
AGREED = "the same, where both agree"
SIDES = "s-ItaIst, by the side of the pair"
READ_ONCE = "VerbACxSS, read by one"
POSTS = "our posts, as marked"


class World(NamedTuple):
    """All evidence, the sentences that only measure, and the table of them all."""

    evidence: Evidence
    measured: Sequence[Label]
    table: Table


class Sentence(NamedTuple):
    """A sentence by its row, its score by a model that has not seen it, and whether it is bureaucratic."""

    row: int
    score: float
    is_bureaucratic: bool

    @property
    def probability(self) -> float:
        """The probability that the score stands for."""
        return probability(self.score)


class Comparison(NamedTuple):
    """A pair, and the means of the scores and of the probabilities of its two texts."""

    pair: Pair
    scores: tuple[float, float]
    probabilities: tuple[float, float]


class Result(NamedTuple):
    """By source: what the models say of pairs, and of sentences."""

    comparisons: dict[str, list[Comparison]]
    sentences: dict[str, list[Sentence]]


@cache
def world(data: Path) -> World:
    evidence = Evidence(sources.pairs(data), sources.labels(data), sources.posts())
    measured = sources.measured(data)
    return World(evidence, measured, Table(read([*texts(evidence), *(label.text for label in measured)])))


@cache
def held_out(data: Path, recipe: Recipe, parts: int = QUICK, share: float = 1.0) -> Result:
    """The results of `parts` models; each has seen neither its part of the documents and services, nor Trento.

    `share` is how much of the other documents and services it has seen.
    """
    world(data)  # read before the processes part
    jobs = [(data, recipe, part, parts, share) for part in range(parts)]
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("fork")) as pool:
        results = list(pool.map(_part, *zip(*jobs, strict=True)))
    return Result(
        {name: [one for r in results for one in r.comparisons[name]] for name in SOURCES},
        {name: [one for r in results for one in r.sentences[name]] for name in results[0].sentences},
    )


def _part(data: Path, recipe: Recipe, part: int, parts: int, share: float) -> Result:
    evidence, measured, table = world(data)
    documents = families(evidence, table)
    out = {group for some in documents for family in some[part::parts] for group in family}
    left = [[family for family in some if not family & out] for some in documents]
    late = {group for some in left for family in some[round(share * len(some)) :] for group in family}
    away = out | late | {TRENTO}
    seen = Evidence(*([one for one in some if one.group not in away] for some in evidence))
    hidden = Evidence(*([one for one in some if one.group in out | {TRENTO}] for some in evidence))
    scores = train(table, _apart(table, seen, texts(hidden)), recipe).scores()
    tested = [pair for pair in hidden.pairs if can_compare(table, pair)]
    examples = _examples(table, hidden, [label for label in measured if label.group in out])
    return Result(
        {name: [_compared(table, scores, pair) for pair in tested if pair.source == name] for name in SOURCES},
        {
            name: [Sentence(e.row, scores[e.row], e.probability >= HALF) for e in some]
            for name, some in examples.items()
        },
    )


def _examples(table: Table, hidden: Evidence, twice: Sequence[Label]) -> dict[str, list[Example]]:
    """The sentences that are measured, by kind; `twice` are those that two readers labelled."""
    return {
        READ: _labelled(table, twice),
        AGREED: _labelled(table, (label for label in twice if len({degree > LIGHT for degree in label.degrees}) == 1)),
        SIDES: sides(table, (pair for pair in hidden.pairs if pair.source == ITAIST and can_compare(table, pair))),
        READ_ONCE: _labelled(table, (label for label in hidden.labels if label.source == VERBACXSS)),
        POSTS: [example for post in hidden.posts for example in marked(table, post)],
    }


def families(evidence: Evidence, table: Table) -> list[list[set[str]]]:
    """What is held out together: our services, documents of VerbACxSS, those of s-ItaIst with the same in VerbACxSS."""
    known: dict[str, dict[str, set[str]]] = {ITAIST: {}, VERBACXSS: {}, OWN: {}}
    for pair in evidence.pairs:
        if pair.source in known:
            known[pair.source].setdefault(pair.group, set()).update(_sentences(table, *pair[:2]))
    linked: list[set[str]] = []
    for group, sentences in sorted(known[ITAIST].items()):
        family = {group} | {name for name, some in known[VERBACXSS].items() if len(some & sentences) >= KIN}
        for other in [other for other in linked if other & family]:
            linked.remove(other)
            family |= other
        linked.append(family)
    alone = [{group} for group in sorted(known[VERBACXSS]) if not any(group in family for family in linked)]
    return [linked, alone, [{group} for group in sorted(known[OWN])]]


def _apart(table: Table, seen: Evidence, hidden: Sequence[str]) -> Evidence:
    """The evidence without texts that share a sentence with a hidden one: VerbACxSS holds parts of s-ItaIst."""
    known = {sentence for text in hidden for sentence in _sentences(table, text)}
    return Evidence(
        [pair for pair in seen.pairs if known.isdisjoint(_sentences(table, pair.bureaucratic, pair.plain))],
        [label for label in seen.labels if known.isdisjoint(_sentences(table, label.text))],
        [post for post in seen.posts if known.isdisjoint(_sentences(table, post.text))],
    )


def _sentences(table: Table, *some: str) -> set[str]:
    """The sentences that tell a text: short ones come everywhere."""
    reads = (table.reads[row] for text in some for row in table.rows[text])
    return {" ".join(read.text.lower().split()) for read in reads if read.words >= TELLING}


def _labelled(table: Table, labels: Iterable[Label]) -> list[Example]:
    return [example for label in labels if (example := labelled(table, label))]


def _compared(table: Table, scores: np.ndarray, pair: Pair) -> Comparison:
    return Comparison(pair, tuple(_means(table, scores, pair)), tuple(_means(table, 1 / (1 + np.exp(-scores)), pair)))


def _means(table: Table, values: np.ndarray, pair: Pair) -> Iterator[float]:
    for text in pair[:2]:
        rows = table.rows[text]
        yield float(np.average(values[rows], weights=table.words[rows]))
