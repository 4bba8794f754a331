"""The forms of verbs, nouns and adjectives that the cards name, from the table `forms.tsv`.

A row is `part of speech, lemma, kind, stem, endings`, with tabs between. The endings follow the order of `TAGS`, with
blanks between: `-` is a form that does not exist, `.` the bare stem, `/` parts variants (the usual one first), and `!`
after an ending says that the form may also be another word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from linguapa.types import PartOfSpeech

Tag = str
"""Verbs: `inf`, `ger`, mood, tense and person as in `ip3s`, past participles `pms`; nouns `s`, `p`; adjectives `ms`."""

_PERSONS = ("1s", "2s", "3s", "1p", "2p", "3p")
TAGS: Mapping[PartOfSpeech, tuple[Tag, ...]] = {
    "verb": (
        "inf",
        "ger",
        *(tense + person for tense in ("ip", "ii", "ir", "if", "sp", "si", "cp") for person in _PERSONS),
        *("mp2s", "mp1p", "mp2p", "pms", "pfs", "pmp", "pfp"),
    ),
    "noun": ("s", "p"),
    "adjective": ("ms", "fs", "mp", "fp"),
}
"""All forms that a word can have."""
_PARTICIPLES = TAGS["verb"][-4:]


@dataclass(frozen=True, slots=True)
class Paradigm:
    """A word and its forms; where a form has variants, the usual one.

    `kind` is a verb's auxiliary in the active past (`avere`, `essere`, `both`), or a noun's gender: `m`, `f`, `c` for
    either, `mf` for masculine in the singular and feminine in the plural. Adjectives have none.
    """

    lemma: str
    pos: PartOfSpeech
    kind: str
    forms: Mapping[Tag, str]


@cache
def paradigm(lemma: str, pos: PartOfSpeech) -> Paradigm | None:
    """The forms of a word, or nothing if the table lacks it.

    A verb in *-si* goes by its infinitive without *si*; an adjective may be in any gender and number.
    """
    lemma = _base(lemma, pos)
    row = _rows().get((pos, lemma))
    if row is None:
        return None
    found: dict[Tag, str] = {}
    for form, tag, _ in forms(lemma, pos):
        found.setdefault(tag, form)
    kind = row.partition("\t")[0]
    return Paradigm(lemma, pos, "" if kind == "-" else kind, MappingProxyType(found))


@cache
def forms(lemma: str, pos: PartOfSpeech) -> tuple[tuple[str, Tag, bool], ...]:
    """Each form with its tag, variants included, and whether it is surely of this word."""
    row = _rows().get((pos, _base(lemma, pos)))
    return () if row is None else tuple(_parsed(row, TAGS[pos]))


def written(lemma: str, pos: PartOfSpeech) -> Iterator[str]:
    """Every way to write the word, variants included: quicker than `forms` where no tags are asked for."""
    row = _rows().get((pos, _base(lemma, pos)))
    if row is not None:
        _, stem, endings = row.split("\t")
        for ending in endings.replace("!", "").replace("/", " ").split(" "):
            if ending != "-":
                yield stem if ending == "." else stem + ending


def resolve_noun(form: str) -> tuple[str, Tag] | None:
    """The noun that a form is of, and whether it is the singular `s` or the plural `p`."""
    return _index("noun").get(form.lower())


def resolve_adjective(form: str) -> tuple[str, Tag] | None:
    """The adjective that a form is of, and its gender and number."""
    return _index("adjective").get(form.lower())


def resolve_participle(form: str) -> tuple[str, Tag] | None:
    """The verb that a past participle is of, and its gender and number: *approvata* → (*approvare*, `fs`)."""
    return _participles().get(form.lower())


def infinitive(verb: str) -> str:
    """The infinitive without its pronoun: *avvalere* for *avvalersi*, *porre* for *porsi*."""
    if not verb.endswith("rsi"):
        return verb
    bare = verb.removesuffix("si")
    return next((full for full in (bare + "e", bare + "re") if ("verb", full) in _rows()), bare + "e")


def _base(word: str, pos: PartOfSpeech) -> str:
    if pos != "adjective" or (pos, word) in _rows():
        return word
    found = _index(pos).get(word)
    return found[0] if found else word


@cache
def _index(pos: PartOfSpeech) -> dict[str, tuple[str, Tag]]:
    """The forms of all words of a class; a form of two words goes to the one that has it as its singular."""
    words = [lemma for found, lemma in _rows() if found == pos]
    readings = [(form, lemma, tag) for lemma in words for form, tag, _ in _parsed(_rows()[pos, lemma], TAGS[pos])]
    readings.sort(key=lambda reading: -TAGS[pos].index(reading[2]))
    return {form: (lemma, tag) for form, lemma, tag in readings}


@cache
def _participles() -> dict[str, tuple[str, Tag]]:
    found: dict[str, tuple[str, Tag]] = {}
    for (pos, lemma), row in _rows().items():
        if pos == "verb":
            for form, tag, _ in _parsed(row, _PARTICIPLES):
                found.setdefault(form, (lemma, tag[1:]))
    return found


@cache
def _rows() -> dict[tuple[str, str], str]:
    text = (files(__package__) / "forms.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t", 2) for line in text.splitlines())
    return {(pos, lemma): row for pos, lemma, row in rows}


def _parsed(row: str, tags: tuple[Tag, ...]) -> Iterator[tuple[str, Tag, bool]]:
    """The forms of a row that have these tags, the last of all that its part of speech has."""
    _, stem, endings = row.split("\t")
    for tag, cell in zip(tags, endings.split(" ")[-len(tags) :], strict=True):
        for ending in cell.split("/"):
            bare = ending.removesuffix("!")
            if bare != "-":
                yield stem + ("" if bare == "." else bare), tag, bare == ending
