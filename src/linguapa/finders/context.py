"""What stands around a phrase: whether it is what the card asks for, and what the neighbours say a word is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Self

from linguapa.finders.units import Unit, fold
from linguapa.italian import words
from linguapa.types import Term


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a list in a card: as they are, or by their end (`*are`); `""` is the edge of the sentence."""

    exact: frozenset[str]
    phrases: tuple[str, ...]
    endings: tuple[str, ...]
    longest: int

    @classmethod
    def of(cls, items: Iterable[str]) -> Self:
        """The words, folded."""
        folded = [fold(item) for item in items]
        return cls(
            exact=frozenset(item for item in folded if not item.startswith("*")),
            phrases=tuple(item for item in folded if " " in item),
            endings=tuple(item[1:] for item in folded if item.startswith("*")),
            longest=max((item.count(" ") + 1 for item in folded), default=1),
        )

    def __bool__(self) -> bool:
        """Whether the list has words."""
        return bool(self.exact or self.endings)

    def end(self, units: Sequence[Unit]) -> bool:
        """Whether the units end in one of these."""
        last = units[-1].text if units else ""
        if last in self.exact or (self.endings and last.endswith(self.endings)):
            return True
        return bool(self.phrases) and f" {_text(units)}".endswith(tuple(f" {phrase}" for phrase in self.phrases))

    def begin(self, units: Sequence[Unit]) -> bool:
        """Whether the units begin with one of these."""
        first = units[0].text if units else ""
        if first in self.exact or (self.endings and first.endswith(self.endings)):
            return True
        return bool(self.phrases) and f"{_text(units)} ".startswith(tuple(f"{phrase} " for phrase in self.phrases))


def _text(units: Sequence[Unit]) -> str:
    return " ".join(unit.text for unit in units)


@dataclass(frozen=True, slots=True)
class Context:
    """What a term asks of the words around it."""

    before: Words
    not_before: Words
    after: Words
    not_after: Words

    @classmethod
    def of(cls, term: Term) -> Self | None:
        """What the term asks, `None` where it asks nothing."""
        if not (term.before or term.not_before or term.after or term.not_after):
            return None
        return cls(*map(Words.of, (term.before, term.not_before, term.after, term.not_after)))

    def fits(self, line: Sequence[Unit], first: int, after: Sequence[int]) -> bool:
        """Whether the units before `first`, and those at one of `after`, are as the term asks.

        `after` holds where the phrase ends, and where the article that it has taken in does.
        """
        return (
            (not self.before or any(self.before.begin(line[i : i + self.before.longest]) for i in after))
            and (not self.after or self.after.end(line[max(0, first - self.after.longest) : first]))
            and not any(self.not_before.begin(line[i : i + self.not_before.longest]) for i in after if self.not_before)
            and not (self.not_after and self.not_after.end(line[max(0, first - self.not_after.longest) : first]))
        )


def following_text(line: Sequence[Unit], i: int) -> str:
    """The text of a unit, `""` at the end of the sentence and beyond."""
    return line[i].text if 0 <= i < len(line) else ""


def is_noun_place(line: Sequence[Unit], i: int) -> bool:
    """Whether the word before says that a noun comes: an article, a preposition, a number."""
    unit = line[i - 1] if i else None
    return unit is not None and (
        unit.part != "whole" or unit.text in words.DETERMINERS | words.PREPOSITIONS or unit.text.isdigit()
    )


def is_verb_place(line: Sequence[Unit], i: int) -> bool:
    """Whether the word before says that a finite verb comes: a pronoun, *non*, a relative."""
    return following_text(line, i - 1) in words.BEFORE_VERBS


def auxiliary(line: Sequence[Unit], i: int) -> str:
    """The auxiliary before a participle, an adverb or two apart: *è già stata presentata*; `""` if there is none."""
    for j in range(i - 1, max(-1, i - 4), -1):
        text = line[j].text
        if text in words.ESSERE or text in words.VENIRE or text in words.AVERE:
            return text
        if not (text.endswith("mente") or text in words.BETWEEN_VERBS):
            break
    return ""


def is_content(line: Sequence[Unit], i: int) -> bool:
    """Whether the unit is a word with a meaning of its own: no preposition, article, conjunction, pronoun or sign."""
    if not 0 <= i < len(line):
        return False
    unit = line[i]
    return unit.part == "whole" and unit.text[:1].isalpha() and unit.text not in words.CLOSED
