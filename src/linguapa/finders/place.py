"""Where a phrase stands: its words, its neighbours, the article that clings to it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from linguapa.finders.units import Unit
from linguapa.italian.apostrophes import APOSTROPHES
from linguapa.italian.case import is_shouted
from linguapa.italian.prepositions import simple
from linguapa.types import Document, Stretch, Token

_SIGNS = frozenset("*_~([")
"""What may stand between an article and its noun."""
_WRITTEN = ("word", "number")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a phrase stands: its tokens `[first, last)`, its sentence, and the unit `after` it.

    `preposition` is the one that it ends with, if any, and `article` what clings to that; `is_elided`, whether an
    apostrophe ties it to the next word.
    """

    document: Document
    sentence: Stretch
    first: int
    last: int
    preposition: str
    article: str
    is_elided: bool
    after: int

    @classmethod
    def of(cls, document: Document, line: Sequence[Unit], first: int, after: int) -> Place | None:
        """The place of the units `[first, after)`; `None` where they are only a part of a written word."""
        if line[first].part == "article":
            return None
        ending = line[after - 1]
        is_joined = ending.part == "preposition"
        begin, end = line[first].first, ending.last
        if _is_glued(document.tokens, begin, end):
            return None
        sentence = bisect_right(document.sentences, begin, key=attrgetter("first")) - 1
        return cls(
            document=document,
            sentence=document.sentences[sentence],
            first=begin,
            last=end,
            preposition=simple(ending.text),
            article=line[after].text if is_joined else "",
            is_elided=ending.text.endswith("'"),
            after=after + is_joined,
        )

    @property
    def start(self) -> int:
        """The offset where the phrase begins."""
        return self.document.tokens[self.first].start

    @property
    def end(self) -> int:
        """The offset where the phrase, with its article, ends."""
        return self.document.tokens[self.last - 1].end

    @property
    def shown(self) -> str:
        """The phrase as a reader sees it."""
        return self.document.prose.shadow[self.start : self.end]

    @property
    def previous(self) -> Token | None:
        """The token before, in the same sentence."""
        return self.document.tokens[self.first - 1] if self.first > self.sentence.first else None

    @property
    def before(self) -> tuple[str, int] | None:
        """The word before in the same sentence, with an apostrophe that ties it to the phrase, and where it begins."""
        tokens, previous = self.document.tokens, self.previous
        if previous is None:
            return None
        if previous.text in APOSTROPHES and previous.end == self.start and self.first - 1 > self.sentence.first:
            word = tokens[self.first - 2]
            return (word.text + previous.text, word.start) if word.end == previous.start else None
        return (previous.text, previous.start) if previous.kind == "word" else None

    @property
    def apart_before(self) -> str:
        """The word before in the same sentence where signs or markup part it from the phrase: *l'[istanza]*."""
        tokens, i = self.document.tokens, self.first - 1
        apostrophe = ""
        while i >= self.sentence.first and tokens[i].kind == "mark" and (tokens[i].text in _SIGNS or not apostrophe):
            if tokens[i].text in APOSTROPHES:
                apostrophe = "'"
            elif tokens[i].text not in _SIGNS:
                return ""
            i -= 1
        is_word = i >= self.sentence.first and tokens[i].kind == "word"
        return tokens[i].text + apostrophe if is_word else ""

    @property
    def following(self) -> Token | None:
        """The token after, in the same sentence."""
        return self.token(self.last)

    @property
    def is_a_name(self) -> bool:
        """Whether the phrase begins with a capital in the middle of a sentence: *il progetto Stante la notte*."""
        previous = self.previous
        if self.opens_sentence and self.shown.istitle() and self.last == self.first + 1:
            following = self.following
            return following is not None and following.text.istitle() and len(following.text) > 1
        return (
            self.shown[0].isupper()
            and not is_shouted(self.shown)
            and previous is not None
            and previous.kind in _WRITTEN
            and not is_shouted(previous.text)
        )

    @property
    def stands_out_in_capitals(self) -> bool:
        """Whether the phrase is all in capitals and the words beside it are not: *la C.M. 12/2020*."""
        beside = [token.text for token in (self.previous, self.following) if token and token.kind == "word"]
        return is_shouted(self.shown) and not any(map(is_shouted, beside))

    def token(self, i: int) -> Token | None:
        """The token `i`, if the sentence goes that far."""
        return self.document.tokens[i] if i < self.sentence.last else None

    @property
    def opens_sentence(self) -> bool:
        """Whether no word comes before in the sentence."""
        before = map(self.document.tokens.__getitem__, range(self.sentence.first, self.first))
        return all(token.kind in ("emoji", "mark") and token.text not in ",:;" for token in before)


def _is_glued(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a word or a number goes on before or after the tokens, without a blank: `7/7gg.`, `ss.mm.ii`."""
    before = tokens[first - 1] if first else None
    after = tokens[last] if last < len(tokens) else None
    if _is_hyphenated(tokens, first - 2, first - 1, first) or _is_hyphenated(tokens, last - 1, last, last + 1):
        return True
    return (before is not None and before.kind in _WRITTEN and before.end == tokens[first].start) or (
        after is not None
        and after.kind in _WRITTEN
        and after.start == tokens[last - 1].end
        and tokens[last - 1].text == "."
    )


def _is_hyphenated(tokens: Sequence[Token], left: int, hyphen: int, right: int) -> bool:
    """Whether a hyphen ties two words, without blanks: *skill-mix*."""
    if left < 0 or right >= len(tokens) or tokens[hyphen].text != "-":
        return False
    return tokens[left].end == tokens[hyphen].start and tokens[hyphen].end == tokens[right].start
