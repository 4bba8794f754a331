"""The nouns of linguapa: frozen values that the other modules pass to each other."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, NamedTuple, get_args

Severity = Literal["consiglio", "avviso", "errore"]
"""How much a finding weighs, lightest first."""
SEVERITIES: tuple[Severity, ...] = get_args(Severity)

Format = Literal["text", "markdown", "html"]
"""How a draft is written."""
FORMATS: tuple[Format, ...] = get_args(Format)


Place = Literal["line", "paragraph"]
"""What a reader counts to find a passage of a draft."""

Address = Literal["", "tu", "voi", "lei"]
"""How a draft speaks to its readers; `""` is as the draft itself does."""
ADDRESSES: tuple[Address, ...] = get_args(Address)

OWN_MODEL = "it_linguapa_sm"
"""The spaCy pipeline that linguapa brings along."""


class LinguapaError(Exception):
    """Something the user can mend; its text is one clear sentence in Italian."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text of a card: `bad` is flagged and becomes `good`; `good` alone is silent; `missed` is a known limit.

    `channel` is where the text would appear, and `format` how it is written, where that matters.
    """

    bad: str | None = None
    good: str | None = None
    missed: str | None = None
    channel: str | None = None
    format: Format = "text"


PartOfSpeech = Literal["verb", "noun", "adjective"]
"""The classes of words that inflect."""


class Term(NamedTuple):
    """A phrase of a card and what to write instead, best first; the empty string means: leave it out.

    With a `head`, the first word of the phrase is met in all its forms, but for `not_forms`, and so are the words that
    end in a star. The phrase is flagged only if the next word is in `before` and the previous one in `after` (when
    given), and not if they are in `not_before` and `not_after`. `safe` says whether the first rewrite may be applied
    unattended; `mood`, whether the verb of the clause turns from the subjunctive to the indicative. `gender`, `number`
    (`m`, `f`; `s`, `p`) and `plural` are those of what an acronym or a foreign word stands for.
    """

    phrase: str
    rewrites: tuple[str, ...] = ()
    safe: bool = False
    note: str = ""
    before: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    not_forms: tuple[str, ...] = ()
    head: PartOfSpeech | None = None
    mood: Literal["", "indicative"] = ""
    gender: Literal["", "m", "f"] = ""
    number: Literal["", "s", "p"] = ""
    plural: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """What a card says. `name` is the card's file name; `options` are the finder's own settings.

    `actions` gives the verb of each noun that `@azione` stands for in the terms: *pagamento di* → *pagare*.
    """

    name: str
    title: str
    message: str
    why: str
    source: str
    severity: Severity
    finder: str
    examples: tuple[Example, ...] = ()
    terms: tuple[Term, ...] = ()
    actions: Mapping[str, str] = field(default_factory=dict, hash=False)
    options: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def is_lexical(self) -> bool:
        """Whether the rule knows words, and not how sentences are built."""
        return bool(self.terms)


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Put `text` in place of `[start, end)`, in code points of the text as given; `safe` rewrites keep the meaning."""

    start: int
    end: int
    text: str
    safe: bool


@dataclass(frozen=True, slots=True)
class Finding:
    """What `rule` says of `[start, end)`, in code points of the text as given; the best rewrite comes first."""

    rule: Rule
    start: int
    end: int
    text: str
    message: str
    rewrites: tuple[Rewrite, ...] = ()


@dataclass(frozen=True, slots=True)
class Readability:
    """The counts, the Gulpease index (0–100, higher is easier; `None` without words) and who reads it with ease."""

    letters: int
    words: int
    sentences: int
    gulpease: float | None
    audience: str | None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that has words.

    `bureaucratese` is the probability (0–1) that it sounds bureaucratic; `None` for a single word, for what is not
    Italian, and where the settings ignore the rule `tono-burocratico`. See `models/bureaucratese.md`.
    """

    start: int
    end: int
    readability: Readability
    bureaucratese: float | None = None


@dataclass(frozen=True)
class Report:
    """What linguapa has to say of a text. Findings and sentences are in the order of the text."""

    text: str
    readability: Readability
    sentences: tuple[Sentence, ...]
    findings: tuple[Finding, ...]
    channel: str | None = None

    @property
    def ok(self) -> bool:
        """Whether nothing weighs as an `avviso` or more."""
        return not self.at_least("avviso")

    @property
    def bureaucratese(self) -> float | None:
        """The share (0–1) of the words that stand in bureaucratic sentences, as far as the probabilities tell.

        It is the mean of the sentences' probabilities, each as heavy as its words; `None` where no sentence has one.
        """
        judged = [(s.bureaucratese, s.readability.words) for s in self.sentences if s.bureaucratese is not None]
        return sum(p * words for p, words in judged) / sum(words for _, words in judged) if judged else None

    def at_least(self, severity: Severity) -> tuple[Finding, ...]:
        """The findings that weigh as much as `severity`, or more."""
        floor = SEVERITIES.index(severity)
        return tuple(f for f in self.findings if SEVERITIES.index(f.rule.severity) >= floor)

    def position(self, offset: int) -> tuple[int, int]:
        """The line and the column of an offset, both from 1, columns in code points; lines end at a line feed."""
        if not 0 <= offset <= len(self.text):
            raise ValueError(f"la posizione {offset} è fuori dal testo, che va da 0 a {len(self.text)}")
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    @cached_property
    def _line_starts(self) -> tuple[int, ...]:
        return (0, *(i + 1 for i, character in enumerate(self.text) if character == "\n"))

    def to_dict(self) -> dict[str, Any]:
        """The report in plain lists, dictionaries, numbers and strings, as `--output json` prints it for a file."""
        scores = self.readability
        return {
            "readability": {
                "gulpease": scores.gulpease,
                "letters": scores.letters,
                "words": scores.words,
                "sentences": scores.sentences,
            },
            "sentences": [
                {
                    "start": s.start,
                    "end": s.end,
                    "gulpease": s.readability.gulpease,
                    "bureaucratese": s.bureaucratese,
                }
                for s in self.sentences
            ],
            "findings": [self._finding_to_dict(f) for f in self.findings],
        }

    def _finding_to_dict(self, finding: Finding) -> dict[str, Any]:
        line, column = self.position(finding.start)
        return {
            "rule": finding.rule.name,
            "severity": finding.rule.severity,
            "start": finding.start,
            "end": finding.end,
            "line": line,
            "column": column,
            "text": finding.text,
            "message": finding.message,
            "rewrites": [{"start": r.start, "end": r.end, "text": r.text, "safe": r.safe} for r in finding.rewrites],
        }


BlockKind = Literal["paragraph", "heading", "item"]


PartKind = Literal["paragraph", "heading", "item", "code"]


class Block(NamedTuple):
    """A run of text that no sentence crosses (a paragraph, a heading, a list item, a cell), half-open."""

    start: int
    end: int
    kind: BlockKind


class Part(NamedTuple):
    """A run of what a reader sees, half-open: a block together with the code in it, or lines of code."""

    start: int
    end: int
    kind: PartKind


MarkKind = Literal["image", "link", "strong", "emphasis", "strike", "code", "quote"]


class Mark(NamedTuple):
    """Markup that a rule may speak of, from its first sign to its last, and what it stands around, all half-open.

    The inside of an image is its alternative text, empty where it has none; an HTML image that says by `alt=""` that it
    is decoration has no mark. `target` is the address of a link or an image; in Markdown it may stand elsewhere in the
    draft. `code` is also what HTML calls `kbd`, `samp`, `var` and `pre`, and the lines of a block of code. The words of
    a link such as `[qui]` or `[qui][]` also name its address, so they are no prose, but seen.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    kind: MarkKind
    target: str = ""


@dataclass(frozen=True, slots=True)
class Prose:
    """A draft and its `shadow`: the same length, markup blanked, so that an offset means the same in both.

    `marks` are those that were blanked, in the order of the text. `seen` is what a reader sees at each offset: code
    too, which is no prose; the empty string where nothing is seen. `parts` are the runs of it.
    """

    text: str
    shadow: str
    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...] = ()
    seen: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()


_MAILBOX = re.compile(r"[^/:@]+@")

Kind = Literal["word", "number", "address", "emoji", "stop", "mark"]


class Token(NamedTuple):
    """A piece of the shadow, half-open; `address` is a URL, an e-mail address, a mention or a hashtag."""

    start: int
    end: int
    kind: Kind
    text: str

    @property
    def is_hashtag(self) -> bool:
        """Whether the token is a hashtag."""
        return self.kind == "address" and self.text.startswith("#")

    @property
    def is_web_address(self) -> bool:
        """Whether the token is the address of a page or of a site, and not of a mailbox or of a person."""
        return self.kind == "address" and not self.text.startswith(("#", "@")) and not _MAILBOX.match(self.text)


class Stretch(NamedTuple):
    """A sentence: its offsets, and its tokens as a slice `[first, last)` of the document's."""

    start: int
    end: int
    first: int
    last: int


class Paragraph(NamedTuple):
    """A block and its sentences, as a slice `[first, last)` of the document's."""

    block: Block
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Document:
    """A text read once: what every rule and the score look at."""

    prose: Prose
    tokens: tuple[Token, ...]
    sentences: tuple[Stretch, ...]
    paragraphs: tuple[Paragraph, ...]
