"""What Telegram shows of a message: marks and HTML tags in pairs go, escapes and entities become their character.

Source: https://core.telegram.org/bots/api#formatting-options, MarkdownV2 and HTML together, since a draft does not say
how it will be sent. More careful than MarkdownV2: a mark opens before a word and closes after one, so that *a_b_c*,
*2 * 3* and addresses stay as they are; and so does every mark that has no partner.
"""

from __future__ import annotations

from collections import Counter
from html import unescape
from typing import NamedTuple

import regex

_TAG = r"b|strong|i|em|u|ins|s|strike|del|a|code|pre|tg-spoiler|blockquote"
_TOKEN = regex.compile(
    rf"""
    (?P<pre> ```(?:[\w+#-]*\n)?+ (?P<block>(?:(?!```).)+?) ``` )
  | (?P<code> ` (?P<inline>[^`\n]+) ` )
  | \\ (?P<escaped>[_*\[\]()~`>\#+\-=|{{}}.!\\])
  | (?P<address> https?://[^\s<>)\]]*[^\s<>)\].,;:!?*_~|] )
  | (?P<entity> &(?:lt|gt|amp|quot|\#[0-9]{{1,7}}|\#x[0-9a-f]{{1,6}}); )
  | < (?P<open>{_TAG}) (?:\s[^<>]*)? >
  | </ (?P<close>{_TAG}) >
  | (?P<left>\[)
  | \]\( (?P<right>[^()\s]*) \)
  | (?P<mark>__|\|\||[*_~])
    """,
    regex.VERBOSE | regex.DOTALL | regex.IGNORECASE,
)


class _Cut(NamedTuple):
    """Leave out `[start, end)` of the source and show `text` instead, whose characters come from `source` on."""

    start: int
    end: int
    text: str = ""
    source: int = 0


def parsed(text: str) -> str:
    """The text that remains once marks, tags and entities are parsed."""
    return shown(text)[0]


def shown(text: str) -> tuple[str, list[int]]:
    """What remains, and where each of its characters stands in the text as given; the end of both comes last."""
    parts: list[str] = []
    sources: list[int] = []
    at = 0
    for cut in sorted(_cuts(text)):
        parts += text[at : cut.start], cut.text
        sources += range(at, cut.start)
        sources += range(cut.source, cut.source + len(cut.text))
        at = cut.end
    parts.append(text[at:])
    return "".join(parts), [*sources, *range(at, len(text) + 1)]


def _cuts(text: str) -> list[_Cut]:
    cuts: list[_Cut] = []
    waiting: list[tuple[str, _Cut]] = []
    names: Counter[str] = Counter()
    for token in _TOKEN.finditer(text):
        cut, name = _cut(token), _name(token)
        if not name:
            cuts += [cut] if cut.end else []
        elif names[name] and _may_close(text, token):
            while waiting:
                left, partner = waiting.pop()
                names[left] -= 1
                if left == name:
                    cuts += partner, cut
                    break
        elif _may_open(text, token):
            waiting.append((name, cut))
            names[name] += 1
    return cuts


def _cut(token: regex.Match[str]) -> _Cut:
    """What the token leaves; the cut of an address is empty, since nothing in it is a mark."""
    for group in ("block", "inline", "escaped"):
        if token[group] is not None:
            return _Cut(*token.span(), token[group], token.start(group))
    if token["address"]:
        return _Cut(0, 0)
    return _Cut(*token.span(), unescape(token["entity"] or "")[:1], token.start())


def _name(token: regex.Match[str]) -> str:
    """What the token opens or closes: a tag, a link, a mark; nothing otherwise."""
    tag = token["open"] or token["close"]
    if tag:
        return "<" + tag.lower()
    return "[" if token["left"] or token["right"] is not None else token["mark"] or ""


def _may_open(text: str, token: regex.Match[str]) -> bool:
    if not token["mark"]:
        return bool(token["open"] or token["left"])
    before, after = text[token.start() - 1 : token.start()], text[token.end() : token.end() + 1]
    return not before.isalnum() and not after.isspace() and after != ""


def _may_close(text: str, token: regex.Match[str]) -> bool:
    if not token["mark"]:
        return bool(token["close"] or token["right"] is not None)
    before, after = text[token.start() - 1 : token.start()], text[token.end() : token.end() + 1]
    return not before.isspace() and not after.isalnum()
