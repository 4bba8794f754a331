"""Marks for bold, italics, titles and links that a channel shows as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import regex

from linguapa.channels import Channel
from linguapa.finders.reading import Reading
from linguapa.finders.spans import disjoint, is_inside
from linguapa.prose.canvas import trimmed
from linguapa.rules import say
from linguapa.types import Finding, Rewrite, Rule

_MOST = 300
"""The most code points between two marks."""
_TAGS = r"b|strong|i|em|u|ins|s|del|strike|p|h[1-6]|div|span|li"
_WEB = r"(?:https?://|www\.)(?:[^\s()<>\"]|\([^\s()]*\))+"
_PAIRS = regex.compile(
    rf"""
    (?P<sign> \*{{2,3}} | __ | ~~ ) (?= [^\s)\],:;.*_~] | [*_](?=\w) )
    (?P<words> (?: (?! (?P=sign) ) [^\n] ){{1,{_MOST}}} ) (?<= [^\s(\[] ) (?P=sign) (?! [\w*_~] | \.\w )
  | (?<! [\w*_~\\/] ) (?P<sign> [*_~] ) (?= [^\s)\],:;.*_~] )
    (?P<words> [^\n*_~]{{1,{_MOST}}} ) (?<= [^\s(\[] ) (?P=sign) (?! [\w*_~] | \.\w )
  | <(?P<tag> {_TAGS} )(?:\s[^<>\n]{{0,{_MOST}}})?> (?P<words> [^<>\n]{{1,{_MOST}}} ) </(?P=tag)>
  | (?<! ! ) \[ (?P<words> [^\[\]\n]{{1,{_MOST}}} ) \]\( (?P<link> {_WEB} ) (?:\s"[^"\n]*")? \)
  | <(?P<tag> a )\s[^<>\n]{{0,{_MOST}}}? href=["']? (?P<link> [^\s"'<>]+ ) ["']? [^<>\n]{{0,{_MOST}}}>
    (?P<words> [^<>\n]{{1,{_MOST}}} ) </a>
  | (?m: ^ ) [ \t]{{0,3}} (?P<sign> \#{{1,6}} ) [ \t]{{1,9}} (?! \d ) (?P<words> [^\n]*\w[^\n]* )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_INNER = regex.compile(r"(?<![\w*_~])(?P<sign>\*{1,3}|__?|~~?)(?=\S)(?P<words>[^\n]+?)(?<=\S)(?P=sign)(?![\w*_~])")
_CLOSING = regex.compile(r"\s+#+$")
_LINKED = regex.compile(r"\[([^\[\]\n]+)\]\(([^()\s]+)\)")
_CODE = regex.compile(r"```.+?```|`[^`\n]+`", regex.DOTALL)
_STARRED = regex.compile(r"(?<![*\w])\w+\*(?![\w*])")
r"""A word whose ending a star leaves open: *tutt\**. Single stars are no marks beside it."""
_BLOCKS = frozenset(("p", "div", "span", "li"))
_LEAST = 2
"""The fewest letters between marks: with fewer they draw a face."""
_STRONG = frozenset(("**", "***", "__", "b", "strong", "*", "h1", "h2", "h3", "h4", "h5", "h6"))
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
                message = say(rule, channel=channel.name, found=reading.quote(one.start, one.end))
                yield Finding(rule, one.start, one.end, found, message, rewrites)

    return find


def _typed(reading: Reading, channel: Channel) -> Iterator[_Marked]:
    """The marks in a plain post, where they are signs like any other."""
    text, offsets = reading.shown
    busy = disjoint(match.span() for match in _CODE.finditer(text))
    found = list(_PAIRS.finditer(text))
    is_starred = _has_open_endings(text, found)
    for match in found:
        sign, tag = match["sign"] or "", (match["tag"] or "").lower()
        at = match.start("sign") if sign else match.start()
        is_open = (sign == "*" and is_starred) or (sign == "~" and match["words"][0].isdigit())
        if is_open or _is_drawn(match["words"]) or _is_known(sign, tag, channel) or is_inside(at, busy):
            continue
        if match["link"] or not is_inside(offsets[at], reading.addresses):
            yield _Marked(offsets[at], offsets[match.end()], match["words"], sign or tag, match["link"] or "")


def _has_open_endings(text: str, found: Sequence[regex.Match[str]]) -> bool:
    r"""Whether stars stand for the endings of words outside the marks: *tutt\**; single ones are no marks then."""
    at, rest = 0, []
    for match in found:
        if match["sign"] == "*":
            rest.append(text[at : match.start()])
            at = match.end()
    return _STARRED.search(" ".join((*rest, text[at:]))) is not None


def _is_drawn(words: str) -> bool:
    """Whether there are too few letters for a word: `*o*`, `^_^`."""
    return sum(map(str.isalpha, words)) < _LEAST


def _is_known(sign: str, tag: str, channel: Channel) -> bool:
    """Whether the channel turns the mark into what it means; without a sign or a tag it is a link of Markdown."""
    return (sign or ("html" if tag else "links")) in channel.marks


def _blanked(reading: Reading, channel: Channel) -> Iterator[_Marked]:
    """The words that stand between marks in Markdown and HTML, and headings."""
    prose = reading.document.prose
    spans = [
        (mark.inner_start, mark.inner_end)
        for mark in prose.marks
        if (mark.kind in {"strong", "emphasis", "strike"} or (mark.kind == "link" and channel.clickable))
        and not _is_blanked_known(prose.text[mark.start : mark.inner_start], channel)
    ]
    spans += [(block.start, block.end) for block in prose.blocks if block.kind == "heading"]
    for start, end in sorted(set(spans)):
        if span := trimmed(prose.shadow, start, end):
            yield _Marked(*span, "", "")


def _is_blanked_known(sign: str, channel: Channel) -> bool:
    return ("html" if sign[:1] == "<" else "links" if sign == "[" else sign) in channel.marks


def _unmarked(words: str) -> str:
    """Words without the marks inside them and the signs that close a heading."""
    words = _LINKED.sub(r"\1: \2", _CLOSING.sub("", words.strip()))
    return _INNER.sub(r"\g<words>", _INNER.sub(r"\g<words>", words)).strip(" *_~")


def _rewrites(one: _Marked, channel: Channel) -> tuple[Rewrite, ...]:
    if one.link:
        words = one.words.strip(" *_~:")
        return (Rewrite(one.start, one.end, f"{words}: {one.link}", safe=False),)
    wanted = "*" if one.sign in _STRONG or one.sign[0] == "#" else "_" if one.sign in _EMPHASIS else "~"
    sign = wanted if wanted in channel.marks and one.sign not in _BLOCKS else ""
    words = _unmarked(one.words)
    if not sign and one.sign in _STRUCK:
        return ()  # what is struck out does not hold any more
    return (Rewrite(one.start, one.end, f"{sign}{words}{sign}", safe="](" not in one.words),)
