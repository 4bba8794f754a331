"""Universal Dependencies treebanks: reading, joining the words of one token, and turning sentences into spaCy docs."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from spacy.tokens import Doc
from spacy.vocab import Vocab


@dataclass
class Word:
    """A syntactic word; `head` is the position of its head in the sentence, or its own for the root."""

    form: str
    lemma: str
    pos: str
    feats: dict[str, str]
    head: int
    dep: str
    space: bool

    @property
    def low(self) -> str:
        """The form in lower case, with a straight apostrophe."""
        return self.form.lower().replace("’", "'")


@dataclass
class Sentence:
    """Words, and the tokens that are written as one but hold several of them, as `(first, last, form, space)`."""

    words: list[Word] = field(default_factory=list)
    joined: list[tuple[int, int, str, bool]] = field(default_factory=list)

    def children(self, i: int) -> list[Word]:
        """The words that depend on the word at `i`."""
        return [w for j, w in enumerate(self.words) if w.head == i and j != i]


def read(path: Path) -> Iterator[Sentence]:
    """The sentences of a `.conllu.gz` file; enhanced dependencies and empty nodes are left out."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for block in file.read().strip().split("\n\n"):
            rows = [line.split("\t") for line in block.split("\n") if not line.startswith("#")]
            yield _sentence([row for row in rows if "." not in row[0]])


def _sentence(rows: list[list[str]]) -> Sentence:
    sentence = Sentence()
    for row in rows:
        space = "SpaceAfter=No" not in row[9].split("|")
        if "-" in row[0]:
            first, last = (int(n) - 1 for n in row[0].split("-"))
            sentence.joined.append((first, last, row[1], space))
            continue
        feats = dict(pair.split("=") for pair in row[5].split("|") if row[5] != "_")
        position = len(sentence.words)
        head = int(row[6]) - 1 if row[6] != "0" else position
        sentence.words.append(Word(row[1], row[2], row[3], feats, head, row[7].lower(), space))
    return sentence


def join(sentence: Sentence) -> Sentence:
    """Make one word of each token: `della` a preposition with its article's features, `farlo` the verb alone."""
    keeper = list(range(len(sentence.words)))
    forms = {}
    for first, last, form, space in sentence.joined:
        kept = _kept(sentence, first, last)
        forms[kept] = (form, space)
        for i in range(first, last + 1):
            keeper[i] = kept
    order = {old: new for new, old in enumerate(sorted(set(keeper)))}
    words = []
    for old in order:
        word = sentence.words[old]
        form, space = forms.get(old, (word.form, word.space))
        feats = _article(sentence, keeper, old) if old in forms and word.pos == "ADP" else word.feats
        words.append(Word(form, word.lemma, word.pos, feats, order[_outer(sentence, keeper, old)], word.dep, space))
    return Sentence(words)


def _kept(sentence: Sentence, first: int, last: int) -> int:
    """The word that stands for the token: its preposition, its verb, or the one whose head is outside."""
    for pos in ("VERB", "AUX", "ADP"):
        for i in range(first, last + 1):
            if sentence.words[i].pos == pos:
                return i
    outside = (i for i in range(first, last + 1) if not first <= sentence.words[i].head <= last)
    return next(outside, first)


def _article(sentence: Sentence, keeper: list[int], kept: int) -> dict[str, str]:
    parts = (w for i, w in enumerate(sentence.words) if keeper[i] == kept and w.pos == "DET")
    return next((w.feats for w in parts), sentence.words[kept].feats)


def _outer(sentence: Sentence, keeper: list[int], i: int) -> int:
    """The head of the word at `i`, once tokens are whole."""
    kept, seen = i, 0
    while keeper[i] == kept and sentence.words[i].head != i and seen < len(keeper):
        i, seen = sentence.words[i].head, seen + 1
    return keeper[i]


def to_doc(vocab: Vocab, sentences: list[Sentence]) -> Doc:
    """A spaCy doc of some joined sentences, fully annotated."""
    words = [w for s in sentences for w in s.words]
    starts = [i == 0 for s in sentences for i in range(len(s.words))]
    heads, offset = [], 0
    for sentence in sentences:
        heads += [w.head + offset for w in sentence.words]
        offset += len(sentence.words)
    return Doc(
        vocab,
        words=[w.form for w in words],
        spaces=[w.space for w in words],
        pos=[w.pos for w in words],
        morphs=["|".join(f"{k}={v}" for k, v in sorted(w.feats.items())) for w in words],
        lemmas=[w.lemma for w in words],
        heads=heads,
        deps=["ROOT" if w.dep == "root" else w.dep for w in words],
        sent_starts=starts,
    )
