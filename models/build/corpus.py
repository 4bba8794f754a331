"""What training reads: treebank docs with their own tokens, some of them written as posts are written."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

from sources import MODEL
from spacy import registry
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Token
from spacy.training import Example

from linguapa.pipeline import encoder

encoder.use(MODEL)

Spelling = Callable[[str], str]


@registry.readers("linguapa.Treebank.v1")
def treebank(path: Path, augmented: float) -> Callable[[Language], Iterator[Example]]:
    """Read a `.spacy` file; this share of the docs is spelled in another way on each pass."""
    dice = random.Random(7)  # noqa: S311 - the same seed gives the same spellings

    def examples(nlp: Language) -> Iterator[Example]:
        for doc in DocBin().from_disk(path).get_docs(nlp.vocab):
            words = [token.text for token in doc]
            if dice.random() < augmented:
                spelling = dice.choice(SPELLINGS)
                words = [_spelled(spelling, token) for token in doc]
            signs = _signs(doc, dice) if dice.random() < augmented / 3 else []
            yield _example(nlp, doc, words, signs)

    return examples


def _spelled(spelling: Spelling, token: Token) -> str:
    """A word in another spelling; in a post all in lower case, names mostly keep their capitals."""
    if spelling is _lower and token.pos_ == "PROPN":
        return str(token.text)
    return spelling(token.text) or str(token.text)


def _signs(doc: Doc, dice: random.Random) -> list[tuple[str, str]]:
    """Hashtags and emoji to end a post with, each with its label."""
    nouns = [token.text for token in doc if token.pos_ in ("NOUN", "PROPN")]
    tags = [("#" + word, "parataxis") for word in dice.sample(nouns, min(len(nouns), dice.randint(0, 2)))]
    return tags + [(dice.choice(EMOJI), "discourse")] * dice.randint(0, 1)


def _example(nlp: Language, doc: Doc, words: list[str], signs: list[tuple[str, str]]) -> Example:
    words = words + [sign for sign, _ in signs]
    spaces = [bool(token.whitespace_) for token in doc][:-1] + [True] * (len(signs) + 1)
    starts = [bool(token.is_sent_start) for token in doc] + [False] * len(signs)
    root = next(token.i for token in reversed(doc) if token.head is token or token.dep_ == "ROOT")
    reference = Doc(
        nlp.vocab,
        words=words,
        spaces=spaces,
        pos=[token.pos_ for token in doc] + ["SYM"] * len(signs),
        morphs=[str(token.morph) for token in doc] + [""] * len(signs),
        heads=[token.head.i for token in doc] + [root] * len(signs),
        deps=[token.dep_ for token in doc] + [label for _, label in signs],
        sent_starts=starts,
    )
    return Example(Doc(nlp.vocab, words=words, spaces=spaces, sent_starts=starts), reference)


def _lower(word: str) -> str:
    return word.lower()


def _upper(word: str) -> str:
    return word.upper()


def _curly(word: str) -> str:
    return word.replace("'", "’")


def _bare(word: str) -> str:
    """Without its last accent, as typed on a foreign keyboard: `perche`."""
    return word[:-1] + unicodedata.normalize("NFD", word[-1])[0] if len(word) > 2 else word


def _apostrophe(word: str) -> str:
    """With an apostrophe for its last accent: `perche'`."""
    return _bare(word) + "'" if _bare(word) != word else word


SPELLINGS: tuple[Spelling, ...] = (_lower, _upper, _curly, _curly, _bare, _apostrophe)
EMOJI = ("👉", "📢", "📅", "🔴", "😊", "⚠️", "📍", "✅", "❗")
