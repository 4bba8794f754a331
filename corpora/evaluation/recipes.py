"""What the classifier would be with other training, less of it, or without a part of what it sees."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from bureaucratese.data import ITAIST, OWN, TRENTO, VERBACXSS, WIKIPEDIA
from bureaucratese.training import PAIRS, SIDES as BY_SIDE, Recipe
from evaluation.classifier import FULL, accuracy, auc, brier, is_equal
from evaluation.held_out import POSTS, QUICK, READ, READ_ONCE, SIDES, Result, held_out

from linguapa.classifier.grams import FAMILIES

SHARES = (0.17, 0.33, 0.67, 1.0)
LENGTHS = ("words", "one among the words", "Gulpease", "letters per word", "long words")
FROM_CORPUS = Recipe(pairs={OWN: 1.0}, sides={OWN: 1.0}, labels=0.0)
TRAININGS = {
    "pairwise": Recipe(sides={}, labels=0.0, posts=0.0),
    "pointwise": Recipe(pairs={}),
    "mixed": FULL,
}
ABLATIONS = {
    "everything": FULL,
    "without runs of characters": Recipe(without=("characters",)),
    "without runs of words": Recipe(without=("words",)),
    "without runs of lemmas": Recipe(without=("lemmas",)),
    "without any runs": Recipe(without=FAMILIES),
    "without counts": Recipe(without=("counts",)),
    "without counts of length": Recipe(without=LENGTHS),
    "without findings of rules": Recipe(without=("hits",)),
    "without VerbACxSS pairs": Recipe(pairs={name: weight for name, weight in PAIRS.items() if name != VERBACXSS}),
    "with sides of VerbACxSS pairs": Recipe(sides={**BY_SIDE, VERBACXSS: PAIRS[VERBACXSS]}),
    "with Wikipedia pairs": Recipe(pairs={**PAIRS, WIKIPEDIA: PAIRS[VERBACXSS]}),
    "without sides of s-ItaIst pairs": Recipe(sides={OWN: 1.0}),
    "without labelled sentences": Recipe(labels=0.0),
    "our corpus alone": FROM_CORPUS,
}
COLUMNS = (
    *("s-ItaIst pairs", "of equal length", "Trento pairs", "own pairs"),
    *("AUC, s-ItaIst read", "by side", "VerbACxSS read", "own posts", "Brier, s-ItaIst read", "own posts"),
)


def training_table(data: Path) -> Iterator[Sequence[str]]:
    yield "training", *COLUMNS
    yield from (_row(name, held_out(data, recipe)) for name, recipe in TRAININGS.items())


def ablations_table(data: Path) -> Iterator[Sequence[str]]:
    yield "model", *COLUMNS
    yield from (_row(name, held_out(data, recipe)) for name, recipe in ABLATIONS.items())


def learning_table(data: Path) -> Iterator[Sequence[str]]:
    yield "documents and services seen", *COLUMNS
    yield from (_row(f"{share:.0%}", held_out(data, FULL, QUICK, share)) for share in SHARES)


def _row(name: str, result: Result) -> Sequence[str]:
    pairs, sentences = result.comparisons, result.sentences
    return (
        name,
        *(accuracy(some) for some in (pairs[ITAIST], list(filter(is_equal, pairs[ITAIST])), pairs[TRENTO], pairs[OWN])),
        *(auc(sentences[name]) for name in (READ, SIDES, READ_ONCE, POSTS)),
        *(brier(sentences[name]) for name in (READ, POSTS)),
    )
