"""A document read once for all rules: its words, what no rule may touch, and its analysis if a rule asks for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from linguapa.finders.names import names
from linguapa.finders.quotations import quotations
from linguapa.finders.spans import disjoint
from linguapa.types import Address, Document, Format

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from linguapa.finders.syntax.tree import Sentence


class Reading:
    """A document and what follows from it, each found when first asked for.

    `format` is how the draft is written; `address`, how it speaks to its readers, `""` where the settings do not say.
    """

    def __init__(
        self, document: Document, analyse: Callable[[Document], Doc], format: Format = "text", address: Address = ""
    ) -> None:
        self.document = document
        self.format = format
        self.address = address
        self._analyse = analyse

    @cached_property
    def quoted(self) -> list[tuple[int, int]]:
        """The spans of quotations."""
        return quotations(self.document)

    @cached_property
    def names(self) -> list[tuple[int, int]]:
        """The spans of quotations and of names."""
        return disjoint((*self.quoted, *names(self.document)))

    @cached_property
    def doc(self) -> Doc:
        """The words as spaCy analyses them."""
        return self._analyse(self.document)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences as trees of dependencies."""
        from linguapa.finders.syntax.tree import sentences

        return sentences(self.doc, self.document)

    @cached_property
    def speech(self) -> Address:
        """How the draft speaks to its readers: as the settings ask, else as its words show; `""` without a sign."""
        from linguapa.finders.syntax.speech.address import address

        return self.address or address(self.sentences)

    @cached_property
    def names_reader(self) -> bool:
        """Whether the draft speaks of whoever has to act as of somebody else: *il debitore*, *la S.V.*."""
        from linguapa.finders.syntax.speech.readers import ADDRESSEES

        return any(word.low in ADDRESSEES for sentence in self.sentences for word in sentence.words)
