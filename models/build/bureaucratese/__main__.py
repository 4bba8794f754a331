"""Write the weights: `python -m bureaucratese OUT [DATA]`, from DATA and our corpus, or from our corpus alone.

The same data give the same bytes: one core, no chance, weights rounded.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from bureaucratese.data import Label, Pair, Post, labels, pairs, posts
from bureaucratese.matrix import Table
from bureaucratese.reading import read
from bureaucratese.training import Evidence, Recipe, train
from linguapa.classifier.grams import FAMILIES
from linguapa.classifier.model import Model, Scale


def main() -> None:
    """Train, and write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("data", type=Path, nargs="?")
    given = parser.parse_args()
    evidence = Evidence(pairs(given.data), labels(given.data) if given.data else [], posts())
    model = train(Table(read(texts(evidence))), evidence, Recipe()).model
    given.out.write_text(dump(model), encoding="utf-8")


def texts(evidence: Evidence) -> list[str]:
    """All texts of the evidence, in its order."""
    found: list[str] = []
    for each in (*evidence.pairs, *evidence.labels, *evidence.posts):
        match each:
            case Pair():
                found += each[:2]
            case Label() | Post():
                found.append(each.text)
    return found


def dump(model: Model) -> str:
    """The model as JSON, a figure a line, so that a difference can be read."""
    data = {
        "licence": "CC BY 4.0; sources and attribution in bureaucratese.md",
        "bias": model.bias,
        "counts": {name: _figures(scale) for name, scale in model.counts.items()},
        "hits": {name: _figures(scale) for name, scale in model.hits.items()},
        **{family: model.runs[family] for family in FAMILIES},
    }
    return json.dumps(data, ensure_ascii=False, indent=0, separators=(",", ":")) + "\n"


def _figures(scale: Scale) -> tuple[float, float, float]:
    return scale.weight, scale.mean, scale.deviation


if __name__ == "__main__":
    main()
