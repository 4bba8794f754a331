"""The indicative for the present subjunctive, from the table `moods.tsv`: *sia* → *è*, *presentino* → *presentano*.

A row holds the endings of five forms (present subjunctive and present indicative in the third person, singular and
plural, and the past subjunctive in the singular), a tab, and the stems of the verbs that take them; `.` stands for no
stem. After `!` stand the numbers, `s` or `p`, in which the subjunctive may also be another word: *presenti*, *destino*.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import NamedTuple

_PAST = ("ssero", "ssimo", "ssi")
_SINGULARS = frozenset("è ha deve può viene".split())
_AMBIGUOUS = frozenset(("stesse", "stessi"))


class _Moods(NamedTuple):
    indicatives: dict[str, str]
    facts: frozenset[str]
    plurals: frozenset[str]
    others: frozenset[str]
    pasts: frozenset[str]


def indicative(subjunctive: str) -> str | None:
    """The present indicative in place of a present subjunctive in the third person; `None` for any other form."""
    return _table().indicatives.get(subjunctive)


def may_be_other(subjunctive: str) -> bool:
    """Whether the form may also be an adjective, a noun, a participle or an indicative."""
    return subjunctive in _table().others


def is_past_subjunctive(form: str) -> bool:
    """Whether the form is an imperfect subjunctive: *fosse*, *presentassero*; those in *-ste* do not count."""
    ending = next((ending for ending in _PAST if form.endswith(ending)), "")
    singular = form.removesuffix(ending) + "sse" if ending else form
    return singular in _table().pasts and form not in _AMBIGUOUS


def is_indicative(form: str) -> bool:
    """Whether the form is surely a present indicative: in the plural, or one of the commonest in the singular."""
    return form in _SINGULARS or form in _table().plurals


def may_be_indicative(form: str) -> bool:
    """Whether the form may be a present indicative in the third person: *presenta*, also *domanda*."""
    return form in _table().facts


@cache
def _table() -> _Moods:
    text = (files(__package__) / "moods.tsv").read_text(encoding="utf-8")
    indicatives: dict[str, str] = {}
    plurals: set[str] = set()
    others: set[str] = set()
    pasts: set[str] = set()
    for line in text.splitlines():
        endings, _, stems = line.partition("\t")
        wish, wishes, fact, facts, past = endings.split(" ")
        for marked in stems.split(" "):
            stem, _, marks = marked.partition("!")
            stem = stem.removeprefix(".")
            indicatives[stem + wish] = stem + fact
            indicatives[stem + wishes] = stem + facts
            plurals.add(stem + facts)
            pasts.add(stem + past)
            if marks:
                others.update(stem + ending for mark, ending in (("s", wish), ("p", wishes)) if mark in marks)
    return _Moods(indicatives, frozenset(indicatives.values()), frozenset(plurals), frozenset(others), frozenset(pasts))
