"""Sentences as trees: the words of spaCy's analysis in light values, with what each word governs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from linguapa.italian.apostrophes import straight
from linguapa.italian.signs import seen
from linguapa.prose.canvas import FILLER
from linguapa.types import BlockKind, Document

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span


class Word:
    """A word, or a sign, of a sentence. Treat it as frozen.

    `i` is its index in the sentence; `start` and `end` are offsets into the text; `low` is the text in lower case.
    `head` is the word that governs it (itself, for a root), and `[left, right)` the indices of all that it governs,
    itself included.
    """

    __slots__ = (
        "children",
        "dep",
        "end",
        "feats",
        "head",
        "i",
        "left",
        "lemma",
        "low",
        "pos",
        "right",
        "start",
        "text",
    )

    children: list[Word]
    dep: str
    end: int
    feats: Mapping[str, str]
    head: Word
    i: int
    left: int
    lemma: str
    low: str
    pos: str
    right: int
    start: int
    text: str

    def __repr__(self) -> str:
        """The word and its place in the tree, for whoever looks for a fault."""
        return f"<{self.i} {self.text} {self.pos} {self.dep}→{self.head.i}>"

    @property
    def has_letters(self) -> bool:
        """Whether it is more than a sign or a figure."""
        return any(map(str.isalpha, self.text))

    def child(self, *deps: str) -> Word | None:
        """The first word that hangs on this one with one of these labels."""
        return next((child for child in self.children if child.dep in deps), None)

    def having(self, *deps: str) -> Iterator[Word]:
        """The words that hang on this one with one of these labels."""
        return (child for child in self.children if child.dep in deps)

    def is_(self, **feats: str) -> bool:
        """Whether the word has these features: `word.is_(VerbForm="Part", Tense="Past")`."""
        return all(self.feats.get(key) == value for key, value in feats.items())


class Sentence:
    """A sentence: its words, its offsets, the kind of block that it stands in. Treat it as frozen.

    `shadow` is the whole draft with its markup blanked: offsets are into it.
    """

    __slots__ = ("document", "end", "index", "kind", "shadow", "start", "words")

    def __init__(self, document: Document, words: list[Word], index: int, kind: BlockKind) -> None:
        self.document = document
        self.shadow = document.prose.shadow
        self.words = words
        self.index = index
        self.kind = kind
        self.start = words[0].start
        self.end = words[-1].end

    @property
    def roots(self) -> list[Word]:
        """The words that nothing governs."""
        return [word for word in self.words if word.head is word]

    def text(self, first: int, last: int) -> str:
        """The words with the indices `[first, last)`, as written."""
        return self.shadow[self.words[first].start : self.words[last - 1].end] if first < last else ""

    def low(self, i: int) -> str:
        """The word at an index in lower case, `""` outside the sentence."""
        return self.words[i].low if 0 <= i < len(self.words) else ""


def sentences(doc: Doc, document: Document) -> tuple[Sentence, ...]:
    """The sentences of an analysed document, in order."""
    starts = [paragraph.block.start for paragraph in document.paragraphs]
    found: list[Sentence] = []
    for span in doc.sents:
        words = _words(span)
        if words:
            block = bisect_right(starts, words[0].start) - 1
            kind = document.paragraphs[block].block.kind if block >= 0 else "paragraph"
            found.append(Sentence(document, words, len(found), kind))
    return tuple(found)


def _words(span: Span) -> list[Word]:
    places: dict[int, Word] = {}
    words: list[Word] = []
    heads: list[int] = []
    for token in span:
        if token.is_space:
            continue
        word = Word()
        word.i = word.left = len(words)
        word.right = word.i + 1
        text = token.text
        word.text = plain = text.replace(FILLER, "")
        word.start = token.idx
        word.end = token.idx + len(text)
        word.low = straight(seen(plain).lower())
        word.lemma = token.lemma_
        word.pos = token.pos_
        word.dep = token.dep_
        word.feats = _feats(str(token.morph))
        word.children = []
        places[token.i] = word
        heads.append(token.head.i)
        words.append(word)
    for word, head in zip(words, heads, strict=True):
        word.head = places.get(head, word)
        if word.head is not word:
            word.head.children.append(word)
    _widen(words)
    return words


def _widen(words: list[Word]) -> None:
    """Let each word reach as far as all that it governs."""
    downward = [word for word in words if word.head is word]
    for word in downward:
        downward += word.children
    for word in reversed(downward):
        head = word.head
        head.left = min(head.left, word.left)
        head.right = max(head.right, word.right)


@cache
def _feats(morph: str) -> Mapping[str, str]:
    pairs = (pair.split("=") for pair in morph.split("|") if "=" in pair)
    return MappingProxyType(dict(pairs))
