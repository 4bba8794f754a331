"""What the classifier learns from: pairs of texts, one of them plainer, and sentences that were read and labelled."""

from __future__ import annotations

import csv
import gzip
import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sources import ROOT, files

CORPUS = ROOT / "corpora" / "bureaucratese"
ITAIST, VERBACXSS, TRENTO, WIKIPEDIA, OWN = "s-ItaIst", "VerbACxSS", "Simpitiki, Trento", "Simpitiki, Wikipedia", "own"
VERSIONS = ("human1", "human2")
LAST = "sentence_reorganizer"
PROBABILITY = (0.0, 0.25, 0.75, 1.0)
"""What the four degrees of a label count as."""
LIGHT = 1
"""The highest degree of a sentence that does not count as bureaucratic."""
_MARKS = re.compile(r"</?(?:del|ins)>")
_BUREAUCRATIC = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
_NAMES = {
    "s-ItaIst": ITAIST,
    "VerbACxSS": VERBACXSS,
    "Simpitiki, Comune di Trento, development half": TRENTO,
    "Simpitiki, Wikipedia": WIKIPEDIA,
}


class Pair(NamedTuple):
    """Two texts that say the same; `group` is the document, or the service, that is held out together."""

    bureaucratic: str
    plain: str
    source: str
    group: str


class Label(NamedTuple):
    """The sentence `[start, end)` of `text`, and the degrees (0–3) that its readers gave."""

    text: str
    start: int
    end: int
    degrees: tuple[int, ...]
    source: str
    group: str

    @property
    def probability(self) -> float:
        """How probable it is that the sentence is bureaucratic, by its readers."""
        return sum(PROBABILITY[degree] for degree in self.degrees) / len(self.degrees)


class Post(NamedTuple):
    """A whole post; `marked` are the spans of its bureaucratic sentences."""

    text: str
    marked: tuple[tuple[int, int], ...]
    tone: str
    service: str
    channel: str

    @property
    def group(self) -> str:
        """What is held out together."""
        return self.service


def pairs(data: Path | None) -> list[Pair]:
    """All pairs, those of the public data if there is a folder; none whose texts are the same."""
    found = list(own_pairs())
    if data:
        rows = _rows(data)
        found += (Pair(r["original"], r[v], ITAIST, r["document"]) for r in rows[ITAIST] for v in VERSIONS)
        found += (Pair(r["original"], r[LAST], VERBACXSS, _document(r)) for r in rows[VERBACXSS])
        for name in (TRENTO, WIKIPEDIA):
            found += (Pair(_unmarked(r["before"]), _unmarked(r["after"]), name, name) for r in rows[name])
    return [pair for pair in found if pair.bureaucratic.strip() != pair.plain.strip() and all(map(str.strip, pair[:2]))]


def own_pairs() -> Iterator[Pair]:
    """The pairs of our corpus, by service."""
    for path in sorted((CORPUS / "pairs").glob("*.tsv")):
        for row in _table(path):
            yield Pair(row["bureaucratic"], row["plain"], OWN, path.stem)


def posts() -> list[Post]:
    """The whole posts of our corpus, by service."""
    return [
        Post(*_spans(post["text"]), post["tone"], path.stem, post["channel"])
        for path in sorted((CORPUS / "posts").glob("*.toml"))
        for post in tomllib.loads(path.read_text(encoding="utf-8"))["posts"]
    ]


def labels(data: Path) -> list[Label]:
    """The sentences of public data that were read and labelled for training."""
    rows = _rows(data)
    return [*_itaist(rows, "s-itaist.tsv"), *_verbacxss(rows)]


def measured(data: Path) -> list[Label]:
    """The sentences that two readers labelled; they are never trained on."""
    return _itaist(_rows(data), "s-itaist-measure.tsv")


def reread(posts: Sequence[Post]) -> list[Label]:
    """The sentences of our posts as a second reader labelled them, without seeing the marks."""
    of = {service: [post for post in posts if post.service == service] for service in {p.service for p in posts}}
    rows = ((row, of[row["service"]][int(row["post"])]) for row in _table(CORPUS / "labels" / "posts.tsv"))
    return [Label(post.text, *_span(row), _degrees(row), OWN, post.service) for row, post in rows]


def _itaist(rows: dict[str, list[dict[str, Any]]], name: str) -> list[Label]:
    texts = {(row["document"], str(row["paragraph"])): row for row in rows[ITAIST]}
    return [
        Label(texts[r["document"], r["paragraph"]][r["version"]], *_span(r), _degrees(r), ITAIST, r["document"])
        for r in _table(CORPUS / "labels" / name)
    ]


def _verbacxss(rows: dict[str, list[dict[str, Any]]]) -> Iterator[Label]:
    texts = {row["id"]: row for row in rows[VERBACXSS]}
    for row in _table(CORPUS / "labels" / "verbacxss.tsv"):
        passage = texts[row["id"]]
        yield Label(passage[row["version"]], *_span(row), _degrees(row), VERBACXSS, _document(passage))


def _document(row: dict[str, str]) -> str:
    """The document that a passage of VerbACxSS is from."""
    return " / ".join(row[key] for key in ("region", "entity", "document_type", "topic"))


def _span(row: dict[str, str]) -> tuple[int, int]:
    return int(row["start"]), int(row["end"])


def _degrees(row: dict[str, str]) -> tuple[int, ...]:
    return tuple(int(row[key]) for key in ("degree", "degree2") if key in row)


def _spans(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text without its brackets, and where they stood."""
    spans = []
    for count, match in enumerate(_BUREAUCRATIC.finditer(text)):
        start = match.start() - 4 * count
        spans.append((start, start + len(match[1])))
    return _BUREAUCRATIC.sub(r"\1", text), tuple(spans)


def _rows(data: Path) -> dict[str, list[dict[str, Any]]]:
    return {_NAMES[name]: list(_lines(path)) for name, path in files(data, "classifier")}


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def _table(path: Path) -> Iterable[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def _unmarked(text: str) -> str:
    return _MARKS.sub("", text)
