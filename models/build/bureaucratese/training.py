"""Learning the weights: of two texts which is the plainer, and how bureaucratic a sentence is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from bureaucratese.data import ITAIST, OWN, TRENTO, VERBACXSS, Label, Pair, Post
from bureaucratese.matrix import DIGITS, Space, Table
from linguapa.classifier.model import Model
from linguapa.finders.spans import covered

STRENGTH = 1.0
"""The inverse of the penalty on the weights."""
BIAS = 5.0
"""What stands in the column of the bias, so that the penalty hardly touches it."""
ROUNDS = 300
"""More than the solver needs."""
MARKED = 0.5
"""The share of a sentence that has to be marked in a post for the sentence to be so."""


# How much a pair, and a sentence that only one side of a pair has, weighs by source.
PAIRS = {ITAIST: 1.0, OWN: 1.0, VERBACXSS: 0.2, TRENTO: 1.0}
SIDES = {ITAIST: 0.3, OWN: 1.0}


@dataclass(frozen=True)
class Recipe:
    """How much each kind of evidence weighs; `without` names what the model does not see."""

    pairs: Mapping[str, float] = field(default_factory=lambda: dict(PAIRS), hash=False)
    sides: Mapping[str, float] = field(default_factory=lambda: dict(SIDES), hash=False)
    labels: float = 2.0
    posts: float = 1.0
    without: tuple[str, ...] = ()


class Evidence(NamedTuple):
    """What a model learns from, or is measured on."""

    pairs: Sequence[Pair]
    labels: Sequence[Label]
    posts: Sequence[Post]


class Example(NamedTuple):
    """The row of a sentence and the probability that it is bureaucratic, with the weight of this evidence."""

    row: int
    probability: float
    weight: float = 1.0


class Trained(NamedTuple):
    """What scikit-learn learned, the columns that it learned from, and the model written from it."""

    space: Space
    regression: LogisticRegression
    model: Model

    def scores(self) -> np.ndarray:
        """The score of each sentence of the table, by what scikit-learn learned."""
        matrix = self.space.matrix()
        return self.regression.decision_function(sparse.hstack([matrix, np.full((matrix.shape[0], 1), BIAS)]).tocsr())


def train(table: Table, evidence: Evidence, recipe: Recipe) -> Trained:
    """The model for this evidence. The same evidence in the same order gives the same model."""
    pairs = [pair for pair in evidence.pairs if can_compare(table, pair)]
    examples = [*_sides(table, pairs, recipe), *_read(table, evidence, recipe)]
    compared = [pair for pair in pairs if recipe.pairs.get(pair.source)]
    seen = {example.row for example in examples}
    seen |= {row for pair in compared for text in pair[:2] for row in table.rows[text]}
    space = Space(table, sorted(seen), recipe.without)
    matrix = space.matrix()
    rows, answers, weights = _absolute(matrix, examples)
    if compared:
        signs = np.where(np.arange(len(compared)) % 2, -1.0, 1.0)
        sides = table.mean([p.bureaucratic for p in compared]) - table.mean([p.plain for p in compared])
        differences = sparse.hstack([sparse.diags(signs) @ sides @ matrix, sparse.csr_matrix((len(compared), 1))])
        rows = sparse.vstack([rows, differences]).tocsr()
        answers = np.concatenate([answers, signs > 0])
        weights = np.concatenate([weights, [recipe.pairs[pair.source] for pair in compared]])
    regression = LogisticRegression(C=STRENGTH, fit_intercept=False, max_iter=ROUNDS).fit(rows, answers, weights)
    weights = np.round(regression.coef_[0, :-1] * space.emphasis, DIGITS)
    bias = round(float(regression.coef_[0, -1]) * BIAS, DIGITS)
    regression.coef_[0] = (*weights / space.emphasis, bias / BIAS)
    return Trained(space, regression, space.model(weights, bias))


def can_compare(table: Table, pair: Pair) -> bool:
    """Whether both texts have sentences that can be judged."""
    return bool(table.rows[pair.bureaucratic]) and bool(table.rows[pair.plain])


def sides(table: Table, pairs: Iterable[Pair]) -> list[Example]:
    """The sentences that only one text of a pair has: bureaucratic, or not; none comes twice."""
    found: dict[tuple[bool, str], Example] = {}
    for pair in pairs:
        rows = [table.rows[text] for text in pair[:2]]
        before, after = ({table.reads[row].text for row in some} for some in rows)
        for some, others, is_bureaucratic in ((rows[0], after, True), (rows[1], before, False)):
            for row in some:
                text = table.reads[row].text
                if text not in others:
                    found.setdefault((is_bureaucratic, text), Example(row, float(is_bureaucratic)))
    return list(found.values())


def marked(table: Table, post: Post) -> list[Example]:
    """The sentences of a post, bureaucratic if marked."""
    reads = ((row, table.reads[row]) for row in table.rows[post.text])
    return [
        Example(row, float(covered(one.start, one.end, post.marked) > MARKED * (one.end - one.start)))
        for row, one in reads
    ]


def labelled(table: Table, label: Label) -> Example | None:
    """The sentence that a label is about; `None` if it cannot be judged."""
    for row in table.rows[label.text]:
        if (table.reads[row].start, table.reads[row].end) == (label.start, label.end):
            return Example(row, label.probability)
    return None


def _sides(table: Table, pairs: Sequence[Pair], recipe: Recipe) -> Iterator[Example]:
    for source, weight in recipe.sides.items():
        if weight:
            of = [pair for pair in pairs if pair.source == source]
            yield from (example._replace(weight=weight) for example in sides(table, of))


def _read(table: Table, evidence: Evidence, recipe: Recipe) -> Iterator[Example]:
    if recipe.labels:
        found = (labelled(table, label) for label in evidence.labels)
        yield from (example._replace(weight=recipe.labels) for example in found if example)
    if recipe.posts:
        found = (example for post in evidence.posts for example in marked(table, post))
        yield from (example._replace(weight=recipe.posts) for example in found)


def _absolute(
    matrix: sparse.csr_matrix, examples: Sequence[Example]
) -> tuple[sparse.csr_matrix, np.ndarray, np.ndarray]:
    """Rows with a bias; each example answers yes and no, as much as it is probable."""
    rows, probability, weight = np.array(examples, float).reshape(-1, 3).T
    yes, no = np.flatnonzero(probability), np.flatnonzero(probability < 1)
    order = np.concatenate([yes, no])
    found = sparse.hstack([matrix[rows[order].astype(int)], np.full((len(order), 1), BIAS)]).tocsr()
    answers = np.concatenate([np.ones(len(yes)), np.zeros(len(no))])
    return found, answers, np.concatenate([(probability * weight)[yes], ((1 - probability) * weight)[no]])
