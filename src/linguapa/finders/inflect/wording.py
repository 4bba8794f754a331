"""What was found, and the words to put in its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from linguapa.finders.patterns import Step
from linguapa.finders.units import Unit
from linguapa.italian.articles import Gender, Number
from linguapa.italian.inflection import paradigm
from linguapa.types import Document, Term


class Features(NamedTuple):
    """Gender and number, as an article shows them."""

    gender: Gender
    number: Number

    @property
    def tag(self) -> str:
        """The features as a tag: `fs`."""
        return self.gender + self.number

    @classmethod
    def of(cls, tag: str) -> Features:
        """The features that a tag such as `fs`, or the end of `pfs`, stands for."""
        return cls("f" if tag[-2] == "f" else "m", "p" if tag[-1] == "p" else "s")


class Agreement(NamedTuple):
    """The features that a phrase had, and those that it will have: what the article before it follows."""

    old: Features
    new: Features

    @property
    def changes(self) -> bool:
        """Whether anything that agrees with the phrase has to change."""
        return self.old != self.new


Link = Agreement | Literal["pronoun"] | None
"""What the word before is to a phrase: an article that agrees with it, or a pronoun, though written like an article."""


class Found(NamedTuple):
    """A term in a text: the units `[first, after)` of the line, and those whose form is not fixed."""

    term: Term
    document: Document
    line: Sequence[Unit]
    first: int
    after: int
    steps: tuple[Step, ...]


class Wording(NamedTuple):
    """Put `text` in place of the units `[first, after)`; `is_sure` unless a form was chosen among several."""

    text: str
    first: int
    after: int
    link: Link = None
    is_sure: bool = True


def literal(found: Found, alternative: str) -> Wording:
    """The alternative as it stands."""
    return Wording(alternative, found.first, found.after)


def agreeing(words: Sequence[str], features: Features) -> str | None:
    """The words, the starred ones in the form of those features; `None` where one has no such form."""
    written = []
    for word in words:
        if not word.endswith("*"):
            written.append(word)
            continue
        found = paradigm(word[:-1], "adjective")
        if not found or features.tag not in found.forms:
            return None
        written.append(found.forms[features.tag])
    return " ".join(written)
