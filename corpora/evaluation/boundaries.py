"""Sentence boundaries against the treebanks."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from evaluation.data import TEN, gold

from linguapa.prose import blank
from linguapa.segment import segment

MEASURED = ("ISDT dev", "VIT dev", "TWITTIRO test", "ParlaMint test", "PUD")
STOPS = (".", "!", "?", "…")
CLOSERS = "\"»”’')] "


def boundaries_table(data: Path) -> Iterator[Sequence[str]]:
    """Ten gold sentences make a paragraph; its last boundary, which nobody can miss, is not scored."""
    yield "treebank", "sentences", "F1, all", "precision", "recall", "F1, closed by a stop"
    for name in MEASURED:
        sentences = gold(data, name)
        everything = score(sentences)
        closed = score(list(merged(sentences)))
        yield name, str(len(sentences)), *(f"{value:.3f}" for value in (*everything, closed[0]))


def score(sentences: list[str]) -> tuple[float, float, float]:
    """F1, precision and recall of the boundaries."""
    right = found = expected = 0
    for i in range(0, len(sentences), TEN):
        paragraph = sentences[i : i + TEN]
        text = " ".join(paragraph)
        ends, position = set(), -1
        for sentence in paragraph:
            position += len(sentence) + 1
            ends.add(position)
        ours = {stretch.end for stretch in segment(blank(text)).sentences} - {len(text)}
        ends -= {len(text)}
        right, found, expected = right + len(ours & ends), found + len(ours), expected + len(ends)
    return 2 * right / (found + expected), right / found, right / expected


def merged(sentences: list[str]) -> Iterator[str]:
    """The gold sentences by the counting contract: one that no stop closes goes on with the next."""
    open_one = ""
    for sentence in sentences:
        open_one = f"{open_one} {sentence}".lstrip()
        if sentence.rstrip(CLOSERS).endswith(STOPS):
            yield open_one
            open_one = ""
    if open_one:
        yield open_one
