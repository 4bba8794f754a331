"""Our own posts, with the findings that a reader marked: how many of them are found, and what else is."""

import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from evaluation.data import checker
from evaluation.tables import percent

POSTS = Path(__file__).parents[1] / "posts"
RULES = frozenset(
    """
    ascii-art caratteri-finti chi-cosa-dove-quando clicca-qui data-relativa emoji formato-data formato-importo
    formato-ora formato-telefono giorno-sbagliato hashtag-leggibile limite-canale link-non-cliccabile marcatura-ignorata
    maiuscole-reverenziali piega punteggiatura-ripetuta testo-alternativo titolo-lungo troppi-hashtag troppi-link
    tutto-maiuscolo url-nudo
    """.split()
)
"""The rules that the posts are marked for."""


class Mark(NamedTuple):
    """What a rule says, or ought to say, of a span."""

    rule: str
    start: int
    end: int


@dataclass(frozen=True)
class Post:
    """A post and the marks of its reader."""

    name: str
    channel: str
    service: str
    format: str
    text: str
    marks: tuple[Mark, ...]


class Outcome(NamedTuple):
    """The marks that were met, each with its finding; those that were missed; and the findings without a mark."""

    met: tuple[tuple[Mark, Mark], ...]
    missed: tuple[Mark, ...]
    extra: tuple[Mark, ...]


def posts_table(_: Path) -> Iterator[Sequence[str]]:
    """For each rule and for all: a mark is met by a finding of its rule that overlaps it, one for one."""
    met, missed, extra, exact = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    clean = spoken = 0
    for post in posts():
        outcome = compare(post.marks, found(post))
        met.update(mark.rule for mark, _ in outcome.met)
        exact.update(mark.rule for mark, finding in outcome.met if mark == finding)
        missed.update(mark.rule for mark in outcome.missed)
        extra.update(mark.rule for mark in outcome.extra)
        clean += not post.marks
        spoken += not post.marks and bool(outcome.extra)
    yield "rule", "marked", "precision", "recall", "same span"
    for rule in (*sorted(RULES), None):
        counts = [counter[rule] if rule else counter.total() for counter in (met, missed, extra, exact)]
        found_, lost, more, same = counts
        yield (
            rule or "all",
            str(found_ + lost),
            percent(found_, found_ + more),
            percent(found_, found_ + lost),
            percent(same, found_),
        )
    yield f"clean posts with a finding: {spoken} of {clean}", "", "", "", ""


def print_posts(_: Path) -> None:
    """Print what was missed and what was found too much, with the post that it stands in."""
    for post in posts():
        outcome = compare(post.marks, found(post))
        for kind, marks in (("missed", outcome.missed), ("extra", outcome.extra)):
            for mark in marks:
                print(f"{kind} {mark.rule} in {post.name}: {post.text[mark.start : mark.end]!r}")


@cache
def posts() -> tuple[Post, ...]:
    """All posts. Raises `ValueError` where a marked text does not stand in its post."""
    return tuple(
        _post(f"{path.stem} {number}", entry)
        for path in sorted(POSTS.glob("*.toml"))
        for number, entry in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["posts"], 1)
    )


def found(post: Post) -> tuple[Mark, ...]:
    """What linguapa says of a post, as far as the rules of the posts go."""
    report = checker().check(post.text, channel=post.channel or None, format=post.format)
    return tuple(Mark(f.rule.name, f.start, f.end) for f in report.findings if f.rule.name in RULES)


def compare(marks: Sequence[Mark], findings: Sequence[Mark]) -> Outcome:
    """Pair each mark with the first free finding of its rule that overlaps it, those of the same span first."""
    pairs: list[tuple[Mark, Mark]] = []
    open_marks, free = list(marks), list(findings)
    for is_pair in (Mark.__eq__, _overlap):
        for mark in tuple(open_marks):
            finding = next((one for one in free if is_pair(mark, one)), None)
            if finding:
                pairs.append((mark, finding))
                open_marks.remove(mark)
                free.remove(finding)
    return Outcome(tuple(pairs), tuple(open_marks), tuple(free))


def _overlap(one: Mark, other: Mark) -> bool:
    return one.rule == other.rule and one.start < other.end and other.start < one.end


def _post(name: str, entry: dict) -> Post:
    text = entry["text"]
    marks = (_mark(text, *mark) for mark in entry["findings"])
    return Post(name, entry["channel"], entry["service"], entry.get("format", "text"), text, tuple(marks))


def _mark(text: str, rule: str, found: str, number: int = 1) -> Mark:
    start = -1
    for _ in range(number):
        start = text.index(found, start + 1)
    return Mark(rule, start, start + len(found))
