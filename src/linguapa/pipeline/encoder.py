"""What the pipeline's encoder sees of a word: its form, what the lexicon knows of it, its end and its shape."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from spacy.attrs import ORTH
from spacy.strings import get_string_id
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import (
    HashEmbed,
    Maxout,
    Model,
    chain,
    concatenate,
    list2ragged,
    ragged2list,
    with_array,
)

from linguapa.pipeline.lexicon import Lexicon, normal

_DROPPED = 0.1
"""How often a known word is shown as an unknown one in training."""
_MOST_KNOWN = 100_000
"""How many forms are remembered before starting afresh."""
_UNKNOWN = get_string_id("<unknown>")
_WORD_COLUMNS = (0, 2)
_home: Path | None = None
_clues: Clues | None = None


class Clues:
    """The clues to each word form, computed once: one column each for the form, its class, its lemma, and so on."""

    columns = 6

    def __init__(self, lexicon: Lexicon, vocabulary: frozenset[str]) -> None:
        self.lexicon = lexicon
        self._vocabulary = vocabulary
        self._rows: dict[int, tuple[int, ...]] = {}

    @classmethod
    def read(cls, folder: Path) -> Clues:
        """The clues by the lexicon and the vocabulary in a pipeline's folder."""
        words = (folder / "vocabulary.txt").read_text(encoding="utf-8").split("\n")
        return cls(Lexicon.read(folder / "lexicon.gz"), frozenset(words))

    def of(self, doc: Doc) -> Any:
        """The columns of every token, as hashes."""
        known, strings, rows = self._rows, doc.vocab.strings, []
        for orth in doc.to_array(ORTH).tolist():
            row = known.get(orth)
            if row is None:
                if len(known) > _MOST_KNOWN:
                    known.clear()
                row = known[orth] = tuple(get_string_id(clue) for clue in self._strings(strings[orth]))
            rows.append(row)
        return np.array(rows, dtype="uint64").reshape(-1, self.columns)

    def knows(self, word: str) -> bool:
        """Whether a form or a lemma was met in training more than once."""
        return word in self._vocabulary

    def _strings(self, form: str) -> tuple[str, ...]:
        low = normal(form)
        lemmas = {a.lemma: None for a in self.lexicon.analyses(low)}
        lemma = next((word for word in lemmas if word in self._vocabulary), "<unknown>")
        return (
            low if low in self._vocabulary else "<unknown>",
            self.lexicon.word_class(low),
            "|" + lemma if lemma != "<unknown>" else lemma,
            low[-3:],
            low[-5:],
            _shape(form),
        )


def _shape(form: str) -> str:
    """`Xx`, `X`, `x`, `0`, `@x`, `#x`: the kinds of signs in a form, runs made one."""
    kinds: list[str] = []
    for sign in form[:20]:
        kind = "X" if sign.isupper() else "x" if sign.isalpha() else "0" if sign.isdigit() else sign
        if not kinds or kinds[-1] != kind:
            kinds.append(kind)
    return "".join(kinds)


def use(folder: Path) -> None:
    """Take the lexicon and the vocabulary from this folder."""
    global _home, _clues
    if folder != _home:
        _home, _clues = folder, None


def clues() -> Clues:
    """The clues in use."""
    global _clues  # noqa: PLW0603 - as above
    if _clues is None:
        if _home is None:
            raise RuntimeError("call linguapa.pipeline.load before the pipeline is used")
        _clues = Clues.read(_home)
    return _clues


@registry.architectures("linguapa.FormEmbed.v1")  # type: ignore[untyped-decorator]
def form_embed(width: int, rows: list[int]) -> Model[list[Doc], Any]:
    """Embed the clues, one hashed table each, and mix them into vectors of `width`."""
    tables: list[Model[Any, Any]] = [
        HashEmbed(width, count, column=column, seed=column + 8) for column, count in enumerate(rows)
    ]
    mixer: Model[Any, Any] = Maxout(nO=width, nI=width * len(rows), nP=3, dropout=0.0, normalize=True)
    return chain(
        Model("form_clues", _forward),
        list2ragged(),
        with_array(concatenate(*tables)),
        with_array(mixer),
        ragged2list(),
    )


def _forward(
    _model: Model[list[Doc], Any], docs: list[Doc], is_train: bool
) -> tuple[list[Any], Callable[[Any], list[Any]]]:
    found = [clues().of(doc) for doc in docs]
    if is_train:
        for array in found:
            hidden = np.random.random(len(array)) < _DROPPED  # noqa: NPY002 - spaCy seeds this generator
            for column in _WORD_COLUMNS:
                array[hidden, column] = _UNKNOWN
    return found, lambda _: []
