"""Sentences as rows of numbers, and back from a row's weights to a model that can be read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

import numpy as np
from scipy import sparse

from bureaucratese.reading import Read, Texts
from linguapa.classifier.grams import FAMILIES
from linguapa.classifier.model import FAR, Model, Scale
from linguapa.finders.syntax import LOOKS
from linguapa.rules import built_in

FEWEST = 5
"""In how many sentences a run has to come."""
EMPHASIS = {**dict.fromkeys(FAMILIES, 1.0), "counts": 0.1, "hits": 0.1}
"""How freely each family may weigh: the penalty on its weights is divided by the square of it."""
DIGITS = 4
"""Decimals of a weight."""
HEARD = frozenset(rule.name for rule in built_in() if rule.finder in ("terms", *LOOKS) and not rule.options.get("once"))
"""The rules whose findings count: those of words and of how sentences are built, unless they speak once a text."""
DENSE = ("counts", "hits")


class Table:
    """All sentences that can be judged, a row each, as they were read: runs, counts, findings a word."""

    def __init__(self, texts: Texts) -> None:
        self.reads: list[Read] = [read for reads in texts.values() for read in reads]
        ends = np.cumsum([len(reads) for reads in texts.values()])
        self.rows = {text: range(end - len(reads), end) for (text, reads), end in zip(texts.items(), ends, strict=True)}
        self.words = np.array([read.words for read in self.reads])
        features = [read.features for read in self.reads]
        rules = sorted({rule for each in features for rule in each.hits} & HEARD)
        self.names = {"counts": sorted(features[0].counts), "hits": rules}
        self.values = {
            "counts": np.array([[each.counts[name] for name in self.names["counts"]] for each in features]),
            "hits": np.array([[each.hits.get(rule, 0.0) for rule in rules] for each in features]),
        }
        for family in FAMILIES:
            self.names[family], self.values[family] = _runs([each.runs[family] for each in features])

    def mean(self, texts: Sequence[str]) -> sparse.csr_matrix:
        """The matrix that makes rows of texts from those of sentences: their means, each as heavy as its words."""
        rows = [self.rows[text] for text in texts]
        owners = np.repeat(np.arange(len(texts)), [len(some) for some in rows])
        shares = np.concatenate([self.words[some] / self.words[some].sum() for some in rows])
        places = np.concatenate([np.asarray(some) for some in rows])
        return sparse.csr_matrix((shares, (owners, places)), shape=(len(texts), len(self.reads)))


class Space:
    """The columns of a model: those that its training sentences show, brought to the same scale."""

    def __init__(self, table: Table, rows: Sequence[int], without: Iterable[str] = ()) -> None:
        """`rows` are those of training; `without` names families, counts or rules to leave out."""
        self.columns, self.figures = {}, {}
        for family in (*FAMILIES, *DENSE):
            values = table.values[family][rows]
            if family in FAMILIES:
                frequent = np.bincount(values.indices, minlength=values.shape[1]) >= FEWEST
                self.columns[family] = np.flatnonzero(frequent & (family not in without))
            else:
                names = enumerate(table.names[family])
                kept = [place for place, name in names if not {name, family} & set(without)]
                self.columns[family] = np.array(kept, int)
                self.figures[family] = _figures(values[:, self.columns[family]], is_centred=family == "counts")
        self.emphasis = np.concatenate([np.full(len(some), EMPHASIS[family]) for family, some in self.columns.items()])
        self._table = table

    def matrix(self) -> sparse.csr_matrix:
        """A row for each sentence of the table."""
        parts = [self._table.values[family][:, self.columns[family]] * EMPHASIS[family] for family in FAMILIES]
        for family in self.figures:
            mean, deviation = self.figures[family]
            standard = (self._table.values[family][:, self.columns[family]] - mean) / deviation
            parts.append(sparse.csr_matrix(np.clip(standard, -FAR, FAR) * EMPHASIS[family]))
        return sparse.hstack(parts).tocsr()

    def model(self, weights: np.ndarray, bias: float) -> Model:
        """The model with these weights, the emphasis in them; runs whose weight is nothing are left out."""
        plain, rest = {}, iter((weights + 0.0).tolist())
        for family, columns in self.columns.items():
            names = [self._table.names[family][column] for column in columns]
            plain[family] = dict(zip(names, rest, strict=False))
        runs = {family: {run: weight for run, weight in plain[family].items() if weight} for family in FAMILIES}
        scales = [
            {
                name: Scale(w, *map(float, of))
                for (name, w), of in zip(plain[f].items(), zip(*figures, strict=True), strict=True)
            }
            for f, figures in self.figures.items()
        ]
        return Model(bias, runs, *scales)


def _runs(parts: Sequence[dict[str, float]]) -> tuple[list[str], sparse.csr_matrix]:
    names = sorted(set(chain.from_iterable(parts)))
    place = {name: i for i, name in enumerate(names)}
    ends = np.cumsum([0, *map(len, parts)])
    indices = np.fromiter((place[run] for part in parts for run in part), int, ends[-1])
    values = np.fromiter((value for part in parts for value in part.values()), float, ends[-1])
    return names, sparse.csr_matrix((values, indices, ends), shape=(len(parts), len(names)))


def _figures(values: np.ndarray, *, is_centred: bool) -> tuple[np.ndarray, np.ndarray]:
    """Mean and deviation; findings are counted from none, so that a rule that is silent adds nothing."""
    mean = np.round(values.mean(axis=0), DIGITS) if is_centred else np.zeros(values.shape[1])
    return mean, np.maximum(np.round(values.std(axis=0), DIGITS), 10.0**-DIGITS)
