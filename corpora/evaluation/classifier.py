"""How well the classifier tells bureaucratic from plain, in documents that it has not seen."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import mean

from bureaucratese.data import LIGHT, reread
from bureaucratese.training import Recipe, labelled, marked
from evaluation.data import checker, reports
from evaluation.held_out import (
    ALL,
    POSTS,
    READ,
    READ_ONCE,
    SIDES,
    Comparison,
    Sentence,
    held_out,
    world,
)
from evaluation.tables import percent
from sklearn.metrics import brier_score_loss, cohen_kappa_score, roc_auc_score

from linguapa import readability
from linguapa.prose import blank
from linguapa.segment import segment

NEAR = 0.1
"""Two texts are of equal length if they differ by at most this share of their characters."""
PLAIN = ("PUD", "VIT dev, press", "ISDT dev", "MarkIT", "TWITTIRO test")
BINS = 10
THRESHOLDS = (0.5, 0.6, 0.7, 0.8)
FULL = Recipe()


def pairs_table(data: Path) -> Iterator[Sequence[str]]:
    yield "pairs", "number", "classifier", "by probability", "Gulpease", "of equal length", "classifier", "Gulpease"
    for name, found in held_out(data, FULL, ALL).comparisons.items():
        once = list({one.pair: one for one in found}.values())
        gulpease = {one.pair: _easier(one) for one in once}
        equal = [one for one in found if is_equal(one)]
        yield (
            name,
            str(len(once)),
            accuracy(found),
            percent(sum(a > b for _, _, (a, b) in found), len(found)),
            _share(list(gulpease.values())),
            str(len({one.pair for one in equal})),
            accuracy(equal),
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
            auc(found),
            f"{roc_auc_score(true, [table.words[one.row] for one in found]):.3f}",
            brier(found),
            f"{mean(one.probability for one in found):.2f}",
        )


def calibration_table(data: Path) -> Iterator[Sequence[str]]:
    yield "probability", *(head for name in (READ, POSTS) for head in (f"{name}: sentences", "bureaucratic"))
    found = held_out(data, FULL, ALL).sentences
    for place in range(BINS):
        cells = []
        for name in (READ, POSTS):
            some = _bin(found[name], place)
            cells += str(len(some)), percent(sum(one.is_bureaucratic for one in some), len(some))
        yield f"{place / BINS:.1f}–{(place + 1) / BINS:.1f}", *cells


def threshold_table(data: Path) -> Iterator[Sequence[str]]:
    """Precision and recall of the sentences from a probability on, for the card's threshold and those beside it."""
    yield "sentences", *(head for threshold in THRESHOLDS for head in (f"precision from {threshold}", "recall"))
    for name, found in held_out(data, FULL, ALL).sentences.items():
        if name != SIDES:
            yield name, *(figure for threshold in THRESHOLDS for figure in _precision_and_recall(found, threshold))


def _precision_and_recall(found: Sequence[Sentence], threshold: float) -> tuple[str, str]:
    over = [one for one in found if one.probability >= threshold]
    right, true = (sum(one.is_bureaucratic for one in some) for some in (over, found))
    return percent(right, len(over)), percent(right, true)


def speaking_table(data: Path) -> Iterator[Sequence[str]]:
    """How often the card speaks, and on how many sentences the score is over its threshold."""
    yield "text", "sentences", "mean probability", "over the threshold", "findings of the card", "none"
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


def readers_table(data: Path) -> Iterator[Sequence[str]]:
    """How far two readers agree: chance is taken off by kappa, and by quadratic weights for the four degrees."""
    yield "sentences", "number", "agree", "kappa", "kappa of degrees"
    evidence, measured, table = world(data)
    ones, others = zip(*(label.degrees for label in measured), strict=True)
    heavy = [(one > LIGHT, other > LIGHT) for one, other in zip(ones, others, strict=True)]
    yield _agreement(READ, heavy, _kappa(ones, others, "quadratic"))
    marks = {row: bool(probability) for post in evidence.posts for row, probability, _ in marked(table, post)}
    again = ((labelled(table, label), label.degrees[0] > LIGHT) for label in reread(evidence.posts))
    found = [(marks[example.row], is_heavy) for example, is_heavy in again if example]
    yield _agreement("our posts: marks and second reader", found, "")


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


def accuracy(found: Sequence[Comparison]) -> str:
    return percent(sum(a > b for _, (a, b), _ in found), len(found))


def _agreement(name: str, pairs: Sequence[tuple[bool, bool]], degrees: str) -> Sequence[str]:
    ones, others = zip(*pairs, strict=True)
    return name, str(len(pairs)), percent(sum(a == b for a, b in pairs), len(pairs)), _kappa(ones, others), degrees


def _kappa(ones: Sequence[int], others: Sequence[int], weights: str | None = None) -> str:
    return f"{cohen_kappa_score(ones, others, weights=weights):.2f}"


def _share(right: Sequence[bool]) -> str:
    return percent(sum(right), len(right))


def auc(found: Sequence[Sentence]) -> str:
    return f"{roc_auc_score([one.is_bureaucratic for one in found], [one.score for one in found]):.3f}"


def brier(found: Sequence[Sentence]) -> str:
    return f"{brier_score_loss([one.is_bureaucratic for one in found], [one.probability for one in found]):.3f}"


def is_equal(one: Comparison) -> bool:
    before, after = map(len, one.pair[:2])
    return abs(before - after) <= NEAR * max(before, after)


def _easier(one: Comparison) -> bool:
    before, after = (readability.measure(segment(blank(text)))[0].gulpease or 0.0 for text in one.pair[:2])
    return before < after


def _threshold() -> float:
    return next(float(rule.options["threshold"]) for rule in checker().rules if rule.finder == "tone")
