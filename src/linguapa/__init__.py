"""linguapa reads a draft of an Italian public body: how hard it is, what makes it hard, what to write instead."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from linguapa.checker import Checker, checker_for
from linguapa.config import Config
from linguapa.types import Finding, Format, LinguapaError, Readability, Report, Rewrite, Rule, Sentence

__version__ = "0.1.0"
__all__ = (
    "Checker",
    "Config",
    "Finding",
    "LinguapaError",
    "Readability",
    "Report",
    "Rewrite",
    "Rule",
    "Sentence",
    "check",
    "check_each",
    "fix",
)


def check(
    text: str, *, channel: str | None = None, format: Format = "text", config: Config | str | Path | None = None
) -> Report:
    """What linguapa has to say of `text`, a draft in plain text, Markdown or HTML.

    `channel` names where the post will appear; without it, the first one counts that the draft's front matter names.
    `config` is a `Config`, or the file that holds the settings. Raises `LinguapaError`, with one clear sentence in
    Italian, where an argument or the settings are wrong.
    """
    return checker_for(config).check(text, channel=channel, format=format)


def check_each(
    text: str,
    channels: Sequence[str | None] = (),
    *,
    format: Format = "text",
    config: Config | str | Path | None = None,
) -> tuple[Report, ...]:
    """A report for each channel on which `text` will appear; `None` stands for none.

    Without `channels`, those count that the draft's front matter names. The text is read once. Raises as `check` does.
    """
    return checker_for(config).check_each(text, channels, format=format)


def fix(
    text: str,
    *,
    unsafe: bool = False,
    channel: str | None = None,
    format: Format = "text",
    config: Config | str | Path | None = None,
) -> str:
    """`text` with the safe rewrites put in; with `unsafe`, the first choice of every finding.

    Nothing changes outside the spans of the rewrites, and fixing twice changes nothing more. Raises as `check` does.
    """
    return checker_for(config).fix(text, unsafe=unsafe, channel=channel, format=format)
