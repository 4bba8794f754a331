"""How well the classifier tells bureaucratic from plain: tables, and the picture of its calibration."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import mean

from bureaucratese.data import ITAIST, OWN, TRENTO, VERBACXSS, WIKIPEDIA
from bureaucratese.training import PAIRS, Recipe
from evaluation.data import checker, reports
from evaluation.held_out import (
    ALL,
    POSTS,
    QUICK,
    READ,
    READ_ONCE,
    SIDES,
    Comparison,
    Result,
    Sentence,
    held_out,
    world,
)
from evaluation.tables import percent
from sklearn.metrics import brier_score_loss, roc_auc_score

from linguapa import readability
from linguapa.classifier.grams import FAMILIES
from linguapa.prose import blank
from linguapa.segment import segment

NEAR = 0.1
"""Two texts are of equal length if they differ by at most this share of their characters."""
PLAIN = ("PUD", "VIT dev, press", "ISDT dev", "MarkIT", "TWITTIRO test")
BINS = 10
SHARES = (0.1, 0.25, 0.5, 1.0)
LENGTHS = ("words", "one among the words", "Gulpease", "letters per word", "long words")
FULL = Recipe()
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
    "with Wikipedia pairs": Recipe(pairs={**PAIRS, WIKIPEDIA: PAIRS[VERBACXSS]}),
    "without sides of s-ItaIst pairs": Recipe(sides={OWN: 1.0}),
    "without labelled sentences": Recipe(labels=0.0),
    "our corpus alone": FROM_CORPUS,
}
COLUMNS = (
    *("s-ItaIst pairs", "of equal length", "Trento pairs", "own pairs"),
    *("AUC, s-ItaIst read", "by side", "VerbACxSS read", "own posts", "Brier, s-ItaIst read", "own posts"),
)


def pairs_table(data: Path) -> Iterator[Sequence[str]]:
    yield "pairs", "number", "classifier", "by probability", "Gulpease", "of equal length", "classifier", "Gulpease"
    for name, found in held_out(data, FULL, ALL).comparisons.items():
        once = list({one.pair: one for one in found}.values())
        gulpease = {one.pair: _easier(one) for one in once}
        equal = [one for one in found if _is_equal(one)]
        yield (
            name,
            str(len(once)),
            _accuracy(found),
            percent(sum(a > b for _, _, (a, b) in found), len(found)),
            _share(list(gulpease.values())),
            str(len({one.pair for one in equal})),
            _accuracy(equal),
            _share([gulpease[pair] for pair in {one.pair for one in equal}]),
        )


def sentences_table(data: Path) -> Iterator[Sequence[str]]:
    yield "sentences", "number", "bureaucratic", "AUC", "by length alone", "Brier", "mean probability"
    table = world(data).table
    for name, found in held_out(data, FULL, ALL).sentences.items():
        true = [one.is_bureaucratic for one in found]
        yield (
            name,
            str(len(found)),
            percent(sum(true), len(true)),
            _auc(found),
            f"{roc_auc_score(true, [table.words[one.row] for one in found]):.3f}",
            _brier(found),
            f"{mean(one.probability for one in found):.2f}",
        )


def calibration_table(data: Path) -> Iterator[Sequence[str]]:
    yield "probability", *(f"{name}: sentences | bureaucratic" for name in (READ, POSTS))
    found = held_out(data, FULL, ALL).sentences
    for place in range(BINS):
        cells = []
        for name in (READ, POSTS):
            some = _bin(found[name], place)
            cells += str(len(some)), percent(sum(one.is_bureaucratic for one in some), len(some))
        yield f"{place / BINS:.1f}–{(place + 1) / BINS:.1f}", *cells


def threshold_table(data: Path) -> Iterator[Sequence[str]]:
    """The card's threshold on sentences that the models have not seen."""
    yield "sentences over the threshold", "precision", "recall", "of the plain ones", "of the bureaucratic ones"
    threshold = _threshold()
    for name, found in held_out(data, FULL, ALL).sentences.items():
        if name != SIDES:
            over = [one for one in found if one.probability >= threshold]
            right, true = (sum(one.is_bureaucratic for one in some) for some in (over, found))
            yield name, percent(right, len(over)), percent(right, true), str(len(over) - right), str(right)


def speaking_table(data: Path) -> Iterator[Sequence[str]]:
    """How often the card speaks, and on how many sentences the score is over its threshold."""
    yield "text", "sentences", "mean score", "over the threshold", "findings of the card", "no score"
    for name in PLAIN:
        found = reports(data, name)
        sentences = [one.bureaucratese for report in found for one in report.sentences]
        judged = [one for one in sentences if one is not None]
        spoken = sum(f.rule.name == "tono-burocratico" for report in found for f in report.findings)
        over = sum(one >= _threshold() for one in judged)
        yield (
            name,
            str(len(sentences)),
            f"{mean(judged):.2f}",
            percent(over, len(sentences)),
            percent(spoken, len(sentences)),
            percent(len(sentences) - len(judged), len(sentences)),
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


def reliability(data: Path) -> list[tuple[str, list[tuple[float, float, int]]]]:
    """For each tenth of the probability: its mean, the share of bureaucratic sentences, their number."""
    found = held_out(data, FULL, ALL).sentences
    series = []
    for name in (READ, READ_ONCE, POSTS):
        bins = (_bin(found[name], place) for place in range(BINS))
        series.append((name, [_point(some) for some in bins if some]))
    return series


def _point(some: Sequence[Sentence]) -> tuple[float, float, int]:
    return mean(one.probability for one in some), mean(one.is_bureaucratic for one in some), len(some)


def _bin(found: Sequence[Sentence], place: int) -> list[Sentence]:
    return [one for one in found if min(int(one.probability * BINS), BINS - 1) == place]


def _row(name: str, result: Result) -> Sequence[str]:
    pairs, sentences = result.comparisons, result.sentences
    return (
        name,
        *(
            _accuracy(some)
            for some in (pairs[ITAIST], list(filter(_is_equal, pairs[ITAIST])), pairs[TRENTO], pairs[OWN])
        ),
        *(_auc(sentences[name]) for name in (READ, SIDES, READ_ONCE, POSTS)),
        *(_brier(sentences[name]) for name in (READ, POSTS)),
    )


def _accuracy(found: Sequence[Comparison]) -> str:
    return percent(sum(a > b for _, (a, b), _ in found), len(found))


def _share(right: Sequence[bool]) -> str:
    return percent(sum(right), len(right))


def _auc(found: Sequence[Sentence]) -> str:
    return f"{roc_auc_score([one.is_bureaucratic for one in found], [one.score for one in found]):.3f}"


def _brier(found: Sequence[Sentence]) -> str:
    return f"{brier_score_loss([one.is_bureaucratic for one in found], [one.probability for one in found]):.3f}"


def _is_equal(one: Comparison) -> bool:
    before, after = map(len, one.pair[:2])
    return abs(before - after) <= NEAR * max(before, after)


def _easier(one: Comparison) -> bool:
    before, after = (readability.measure(segment(blank(text)))[0].gulpease or 0.0 for text in one.pair[:2])
    return before < after


def _threshold() -> float:
    return next(float(rule.options["threshold"]) for rule in checker().rules if rule.finder == "tone")
