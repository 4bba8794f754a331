"""A document read once for all rules: its words, what no rule may touch, and its analysis if a rule asks for it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from linguapa.finders.names import names
from linguapa.finders.quotations import quotations
from linguapa.finders.spans import disjoint
from linguapa.finders.title import title
from linguapa.prose.canvas import on_one_line
from linguapa.prose.seen import whole
from linguapa.prose.shown import Shown, shown
from linguapa.types import Address, Document, Finding, Format, Rewrite, Sentence as Measured

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from linguapa.classifier import Judgement
    from linguapa.finders.notices.lines import Line
    from linguapa.tree import Sentence


class Reading:
    """A document and what follows from it, each found when first asked for.

    `format` is how the draft is written; `address`, how it speaks to its readers, `""` where the settings do not say.
    `measured` are the sentences with their readability. `found` grows as the rules look, one after the other; `unheard`
    is what those rules find that the settings ignore.
    """

    def __init__(
        self,
        document: Document,
        analyse: Callable[[Document], Doc],
        format: Format = "text",
        address: Address = "",
        measured: tuple[Measured, ...] = (),
    ) -> None:
        self.document = document
        self.format = format
        self.address = address
        self.measured = measured
        self.found: list[Finding] = []
        self.unheard: list[Finding] = []
        self._analyse = analyse

    @cached_property
    def quoted(self) -> list[tuple[int, int]]:
        """The spans of quotations."""
        return quotations(self.document)

    @cached_property
    def addresses(self) -> list[tuple[int, int]]:
        """The spans of URLs, e-mail addresses, mentions and hashtags."""
        return [(token.start, token.end) for token in self.document.tokens if token.kind == "address"]

    @cached_property
    def shown(self) -> Shown:
        """The draft as it will be posted."""
        return shown(self.document.prose, self.format)

    def quote(self, start: int, end: int) -> str:
        """What a reader sees between the offsets, on one line: a message shows this, and no markup.

        Where nothing is seen, as inside an image, it is the text as given.
        """
        prose = self.document.prose
        start, end = whole(prose, start, end)
        seen = "" if self.format == "text" else on_one_line("".join(prose.seen[start:end]))
        return seen or on_one_line(prose.text[start:end])

    def widened(self, finding: Finding) -> Finding:
        """The finding, and its rewrites, with whole character references."""
        if self.format == "text":
            return finding
        prose = self.document.prose
        start, end = whole(prose, finding.start, finding.end)
        rewrites = tuple(self._whole(rewrite) for rewrite in finding.rewrites)
        if (start, end, rewrites) == (finding.start, finding.end, finding.rewrites):
            return finding
        return replace(finding, start=start, end=end, text=prose.text[start:end], rewrites=rewrites)

    def _whole(self, rewrite: Rewrite) -> Rewrite:
        start, end = whole(self.document.prose, rewrite.start, rewrite.end)
        return rewrite if (start, end) == (rewrite.start, rewrite.end) else replace(rewrite, start=start, end=end)

    @cached_property
    def title(self) -> tuple[int, int] | None:
        """The span of the title, if the draft has one."""
        return title(self.document, self.format)

    @cached_property
    def notice(self) -> Line | None:
        """The sentence that gives notice of something."""
        from linguapa.finders.notices.notice import notice

        return notice(self)

    @cached_property
    def names(self) -> list[tuple[int, int]]:
        """The spans of quotations and of names."""
        return disjoint((*self.quoted, *names(self.document)))

    @cached_property
    def doc(self) -> Doc:
        """The words as spaCy analyses them."""
        return self._analyse(self.document)

    @cached_property
    def analysed(self) -> dict[int, Token]:
        """The words as spaCy analyses them, by where they begin."""
        return {token.idx: token for token in self.doc}

    @cached_property
    def block_starts(self) -> frozenset[int]:
        """Where the blocks begin."""
        return frozenset(block.start for block in self.document.prose.blocks)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences as trees of dependencies."""
        from linguapa.tree import sentences

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

    @cached_property
    def beside(self) -> tuple[list[Finding], ...]:
        """The findings in each of the measured sentences."""
        return self._by_sentence(self.found)

    @cached_property
    def hits(self) -> tuple[Counter[str], ...]:
        """How often each rule has spoken in each of the measured sentences, those that the settings ignore too."""
        every = self._by_sentence((*self.found, *self.unheard))
        return tuple(Counter(finding.rule.name for finding in findings) for findings in every)

    @cached_property
    def judgements(self) -> tuple[Judgement | None, ...]:
        """How bureaucratic each of the measured sentences sounds; asked for when all other rules have spoken."""
        from linguapa import classifier

        return classifier.judge(self.sentences, self.measured, self.hits)

    def _by_sentence(self, findings: Iterable[Finding]) -> tuple[list[Finding], ...]:
        starts = [sentence.start for sentence in self.measured]
        found: tuple[list[Finding], ...] = tuple([] for _ in starts)
        for finding in findings:
            first = max(bisect_right(starts, finding.start) - 1, 0)
            for place in range(first, bisect_left(starts, finding.end)):
                if finding.start < self.measured[place].end:
                    found[place].append(finding)
        return found
