"""Marks for bold, italics, titles and links that a channel shows as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import regex

from linguapa.channels import Channel
from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.rules import say
from linguapa.types import Finding, Rewrite, Rule

_MOST = 300
"""The most code points between two marks."""
_PAIRS = regex.compile(
    rf"""
    (?P<sign> \*{{2,3}} | __ | ~~ | (?<! [\w*_~\\] ) [*_~] (?! [*_~] ) ) (?= [^\s*_~] )
    (?P<words> [^\n*_~]{{1,{_MOST}}} ) (?<= \S ) (?P=sign) (?! [\w*_~] | \.\w )
  | <(?P<tag> b | strong | i | em | u | ins | s | del | strike )> (?P<words> [^<>\n]{{1,{_MOST}}} ) </(?P=tag)>
  | \[ (?P<words> [^\[\]\n]{{1,{_MOST}}} ) \]\( (?P<link> https?://[^\s()]+ ) \)
  | <a\s[^<>\n]*? href=["']? (?P<link> [^\s"'<>]+ ) ["']? [^<>\n]*> (?P<words> [^<>\n]{{1,{_MOST}}} ) </a>
  | (?m: ^ ) [ \t]* (?P<sign> \#{{1,6}} ) [ \t]+ (?! \d ) (?P<words> [^\n]*\w[^\n]* )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_LEAST = 2
"""The fewest letters between marks: with fewer they draw a face."""
_STRONG = frozenset(("**", "***", "__", "b", "strong", "*"))
_EMPHASIS = frozenset(("i", "em", "u", "ins", "_"))
_STRUCK = frozenset(("~~", "s", "del", "strike", "~"))


class _Marked(NamedTuple):
    start: int
    end: int
    words: str
    sign: str
    link: str = ""


def marks(rules: Sequence[Rule]) -> Callable[[Reading, Channel | None], Iterator[Finding]]:
    """Find marks that the channel does not know; the rewrite has the channel's own, or none."""
    for rule in rules:
        say(rule, channel="", found="")

    def find(reading: Reading, channel: Channel | None) -> Iterator[Finding]:
        if channel is None or "markdown" in channel.marks:
            return
        text = reading.document.prose.text
        for one in _typed(reading, channel) if reading.format == "text" else _blanked(reading, channel):
            found = text[one.start : one.end]
            rewrites = _rewrites(one, channel) if reading.format == "text" else ()
            for rule in rules:
                message = say(rule, channel=channel.name, found=" ".join(found.split()))
                yield Finding(rule, one.start, one.end, found, message, rewrites)

    return find


def _typed(reading: Reading, channel: Channel) -> Iterator[_Marked]:
    """The marks in a plain post, where they are signs like any other."""
    text, offsets = reading.shown
    busy = [(token.start, token.end) for token in reading.document.tokens if token.kind == "address"]
    for match in _PAIRS.finditer(text):
        sign = (match["tag"] or match["sign"] or "").lower()
        start = offsets[match.start() + len(match.group()) - len(match.group().lstrip())]
        is_drawn = sum(map(str.isalpha, match["words"])) < _LEAST  # `*o*`, `^_^`
        if is_drawn or _is_known(sign, bool(match["tag"]), channel):
            continue
        if match["link"] or not is_inside(start, busy):
            yield _Marked(start, offsets[match.end()], match["words"], sign, match["link"] or "")


def _is_known(sign: str, is_tag: bool, channel: Channel) -> bool:
    return ("html" if is_tag else sign) in channel.marks


def _blanked(reading: Reading, channel: Channel) -> Iterator[_Marked]:
    """The words that stand between marks in Markdown and HTML, and headings."""
    prose = reading.document.prose
    spans = [
        (mark.inner_start, mark.inner_end)
        for mark in prose.marks
        if mark.kind in {"strong", "emphasis", "strike", "link"}
        and prose.text[mark.start : mark.inner_start] not in channel.marks
    ]
    spans += [(block.start, block.end) for block in prose.blocks if block.kind == "heading"]
    for start, end in sorted(set(spans)):
        shown = prose.shadow[start:end]
        if shown.strip():
            lead = len(shown) - len(shown.lstrip())
            yield _Marked(start + lead, start + len(shown.rstrip()), "", "")


def _rewrites(one: _Marked, channel: Channel) -> tuple[Rewrite, ...]:
    if one.link:
        return (Rewrite(one.start, one.end, f"{one.words.rstrip(' :')}: {one.link}", safe=False),)
    wanted = "*" if one.sign in _STRONG or one.sign.startswith("#") else "_" if one.sign in _EMPHASIS else "~"
    sign = wanted if wanted in channel.marks else ""
    words = one.words.strip().strip("*_~") if one.sign.startswith("#") else one.words.strip()
    if not sign and one.sign in _STRUCK:
        return ()  # what is struck out does not hold any more
    return (Rewrite(one.start, one.end, f"{sign}{words}{sign}", safe=True),)
