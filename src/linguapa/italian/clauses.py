"""Patterns of words in a clause, compiled when they are needed, and the sentences in which they are looked for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

import regex

from linguapa.italian.word_classes import Words, classes_in, openings

NEAR = r"(?:[^.;:!?]|(?<=\d)[:.](?=\d)){0,70}?"
"""What may stand between two words of a clause."""


class Sentence:
    """A sentence, in which the words of a class are looked for once, whatever patterns ask for them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._masked: dict[tuple[Words, ...], str] = {(): text}

    @cached_property
    def low(self) -> str:
        """The sentence in lower case."""
        return self.text.lower()

    def masked(self, classes: tuple[Words, ...]) -> str:
        """The sentence with the signs of the classes in the place of their words; as long as it is."""
        if classes not in self._masked:
            self._masked[classes] = classes[-1].mask(self.masked(classes[:-1]), self._openings)
        return self._masked[classes]

    @cached_property
    def _openings(self) -> frozenset[str]:
        return openings(self.text)


class Pattern:
    """A pattern of words, whatever their case, in which blanks count for nothing; compiled when it is first needed.

    It is tried only where one of its cues stands in the sentence, if it has any, and a word of one of its classes; but
    a class in `(?!…)` is none that it needs. A word of two of its classes is of the one that it names first.
    """

    def __init__(self, written: str, cues: str) -> None:
        self._written, self._cues, self._classes = written, tuple(cues.split()), classes_in(written)
        self._needed = tuple(words for words in self._classes if f"(?!{words}" not in written)

    def search(self, sentence: Sentence) -> regex.Match[str] | None:
        """The first match; its span, and not its text, is that of the sentence."""
        if self._cues and not any(cue in sentence.low for cue in self._cues):
            return None
        text = sentence.masked(self._classes)
        if self._needed and not any(words.sign in text or words.sign.upper() in text for words in self._needed):
            return None
        return self._compiled.search(text)

    def occurs(self, text: str) -> bool:
        """Whether a text has the pattern."""
        return self.search(Sentence(text)) is not None

    def left_out(self, text: str) -> str:
        """The text with a blank in the place of each match."""
        shown, parts, end = Sentence(text), [], 0
        if self.search(shown):
            for match in self._compiled.finditer(shown.masked(self._classes)):
                parts.append(text[end : match.start()])
                end = match.end()
        return " ".join((*parts, text[end:]))

    def matches(self, text: str, start: int) -> bool:
        """Whether a text has the pattern right there."""
        return self._compiled.match(text, start) is not None

    @cached_property
    def _compiled(self) -> regex.Pattern[str]:
        return regex.compile(self._written, regex.VERBOSE | regex.IGNORECASE)


def of(pattern: str, cues: str = "") -> Pattern:
    r"""A pattern, and letters in lower case of which it needs one or the other: `of(r"\bchius[oaie]\b", "chius")`."""
    return Pattern(pattern, cues)


def occur(patterns: Iterable[Pattern], text: str) -> bool:
    """Whether a text has one of the patterns."""
    sentence = Sentence(text)
    return any(pattern.search(sentence) for pattern in patterns)
