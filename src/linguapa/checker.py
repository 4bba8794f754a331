"""One check, in a straight line: text → prose → document → findings and readability → report."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from linguapa import config as settings, finders, prose, readability, rewrite, rules
from linguapa.channels import each_once, facts
from linguapa.config import Config
from linguapa.finders.reading import Reading
from linguapa.finders.syntax import LOOKS
from linguapa.fitting import fitted
from linguapa.segment import segment
from linguapa.types import FORMATS, OWN_MODEL, Document, Finding, Format, LinguapaError, Report, Rule

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

LONGEST = 1_000_000
"""The most code points that a text may have: far more than a post, little enough to answer at once."""
_MOST_PASSES = 100


class Checker:
    """Checks texts with a fixed set of rules. Immutable once made: use one from as many threads as you like."""

    def __init__(self, config: Config | None = None, *, model: str | None = None) -> None:
        """`model` names the spaCy pipeline to analyse texts with, in place of the one in the settings.

        Raises `LinguapaError` where the settings name an unknown rule or a model that is not installed, and where a
        card is broken. Only a model other than linguapa's own is loaded at once.
        """
        config = config or Config()
        self.config = replace(config, model=model or config.model)
        if self.config.model != OWN_MODEL:
            _load(self.config.model)
        with _without_collecting():
            self.rules = _rules(self.config)
            heard = [rule for rule in self.rules if rule.name not in self.config.ignore]
            self._finders = finders.compile(heard)
            self._post_finders = finders.compile_for_posts(heard)
            self._judges = any(map(_judges, heard))
            ignored = [rule for rule in self.rules if rule.name in self.config.ignore and not _judges(rule)]
            self._unheard = finders.compile(ignored if self._judges else ())

    def check(self, text: str, *, channel: str | None = None, format: Format = "text") -> Report:
        """What linguapa has to say of `text`.

        Without a `channel`, the first one counts that the front matter of the draft names, if any. Raises
        `LinguapaError` for an unknown channel or format, and for a text of more than `LONGEST` code points.
        """
        names = _named(text, channel, format)
        return self._reports(text, (names[0] if names else None,), format)[0]

    def check_each(
        self, text: str, channels: Sequence[str | None] = (), *, format: Format = "text"
    ) -> tuple[Report, ...]:
        """A report for each of the channels on which `text` will appear; the text is read once.

        `None` stands for no channel. Without `channels`, those count that the front matter of the draft names; where
        there are none, the only report is for no channel. Raises as `check` does.
        """
        return self._reports(text, channels or _named(text, None, format) or (None,), format)

    def _reports(self, text: str, names: Sequence[str | None], format: Format) -> tuple[Report, ...]:
        names = each_once(names)
        reading = self.read(text, format=format)
        sentences = reading.measured
        if self.config.count_addresses:
            _, sentences = readability.measure(reading.document, count_addresses=True)
        if self._judges:
            judged = {one.measured.start: one.probability for one in reading.judgements if one}
            sentences = tuple(replace(one, bureaucratese=judged.get(one.start)) for one in sentences)
        total, is_curly = readability.total(sentences), rewrite.is_curly(text)
        everywhere = [fitted(finding, reading, is_curly=is_curly) for finding in reading.found]
        reports = []
        for name in names:
            there = (fitted(finding, reading, is_curly=is_curly) for finding in self._on_channel(reading, name))
            found = sorted((*everywhere, *there), key=lambda finding: (finding.start, finding.end, finding.rule.name))
            reports.append(Report(text, total, sentences, tuple(found), name))
        return tuple(reports)

    def _on_channel(self, reading: Reading, name: str | None) -> Iterator[Finding]:
        """What the rules find that ask where the post will appear."""
        channel = facts(name) if name else None
        for find in self._post_finders:
            yield from find(reading, channel)

    def read(self, text: str, *, format: Format = "text") -> Reading:
        """The text read once, with what the rules found in it. Raises `LinguapaError` as `check` does."""
        document = _document(text, format)
        _, measured = readability.measure(document)
        reading = Reading(document, self._analyse, format, self.config.address, measured)
        for find in self._unheard:
            reading.unheard += find(reading)
        for find in self._finders:
            reading.found += find(reading)
        return reading

    def analyse(self, text: str, *, format: Format = "text") -> Doc:
        """The words of `text` as spaCy analyses them: parts of speech, features, lemmas and dependencies.

        The sentences are linguapa's, and `token.idx` is an offset into `text` as given. The first call loads the model.
        Raises `LinguapaError` as `check` does.
        """
        return self._analyse(_document(text, format))

    def _analyse(self, document: Document) -> Doc:
        from linguapa import pipeline

        return pipeline.analyse(document, _load(self.config.model))

    def fix(
        self,
        text: str,
        *,
        unsafe: bool = False,
        channel: str | None = None,
        channels: Sequence[str | None] = (),
        format: Format = "text",
    ) -> str:
        """`text` with the safe rewrites put in, or with all first choices where `unsafe`.

        They are put in until none is left, so that fixing twice changes nothing more. A draft for several `channels`,
        or whose front matter names several, gets the rewrites that are right on all of them. Raises as `check` does.
        """
        names = tuple(channels) or _named(text, channel, format) or (None,)
        for _ in range(_MOST_PASSES):
            report, *others = self._reports(text, names, format)
            shared = [{(f.rule.name, f.rewrites[:1]) for f in other.findings} for other in others]
            findings = [f for f in report.findings if all((f.rule.name, f.rewrites[:1]) in found for found in shared)]
            rewrites = rewrite.choose(findings, report.sentences, unsafe=unsafe, rebuilding=LOOKS)
            if not rewrites:
                break
            text = rewrite.apply(text, rewrites)
        return text


def _named(text: str, channel: str | None, format: Format) -> tuple[str, ...]:
    """The channels of a draft: the one that was asked for, or those in its front matter."""
    if channel is not None:
        return (channel,)
    return prose.channels(text, format)


def _judges(rule: Rule) -> bool:
    """Whether the rule asks the classifier."""
    return rule.finder == "tone"


def checker_for(config: Config | str | Path | None) -> Checker:
    """The checker for some settings, or for the file that holds them; made once for the same settings."""
    return _checker(settings.load(Path(config)) if isinstance(config, str | Path) else config)


def _load(model: str) -> Language:
    from linguapa import pipeline

    return pipeline.load(model)


_checker = lru_cache(maxsize=8)(Checker)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Pause the garbage collector: what is built here is kept, and looking through it time and again costs a fourth."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _document(text: str, format: Format) -> Document:
    return segment(prose.blank(_readable(text, format), format))


def _readable(text: str, format: str) -> str:
    if format not in FORMATS:
        raise LinguapaError(f"Il formato «{format}» non esiste: scegli fra {', '.join(FORMATS)}.")
    if len(text) > LONGEST:
        raise LinguapaError(
            f"Il testo ha {len(text)} caratteri: linguapa ne legge al massimo {LONGEST}. Dividilo in più parti."
        )
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise LinguapaError(f"Il carattere {error.start} del testo è spezzato: toglilo, o scrivilo di nuovo.") from None
    return text


def _rules(config: Config) -> tuple[Rule, ...]:
    found = {rule.name: rule for rule in rules.built_in()}
    for folder in config.cards:
        found |= {rule.name: rule for rule in rules.load(folder)}
    for name in config.ignore:
        rule_named(tuple(found.values()), name)
    return tuple(found[name] for name in sorted(found))


def rule_named(known: tuple[Rule, ...], name: str) -> Rule:
    """The rule with that name. Raises `LinguapaError`, with the nearest name, where there is none."""
    by_name = {rule.name: rule for rule in known}
    if name in by_name:
        return by_name[name]
    near = get_close_matches(name, by_name, n=1)
    remedy = f"forse intendevi «{near[0]}»" if near else "con «linguapa rules» vedi quelle che ci sono"
    raise LinguapaError(f"La regola «{name}» non esiste: {remedy}.")
