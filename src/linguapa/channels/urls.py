"""The web addresses in a post, as twitter-text version 3 finds them, with a protocol and without.

Source: https://github.com/twitter/twitter-text, `js/src/extractUrlsWithIndices.js` and `js/src/regexp`. An address
without a protocol needs a domain of ASCII and accented letters; its top-level domain may be any, a country's too. A
label holds at most 63 characters once encoded (RFC 3490), an address 4096. The cost is linear.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import regex

_LATIN = r"À-ÖØ-öø-ɏɓɔɖɗəɛɣɨɯɲʉʋʻ\u0300-\u036F\u1E00-\u1EFF"
_NOT_IN_DOMAIN = (
    r"!'#%&()*+,\\\-./:;<=>?@\[\]\^_{|}~$"
    r"\t-\r \x85\xA0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000"
    r"\uFFFE\uFEFF\uFFFF\u202A-\u202E\u061C\u200E\u200F\u2066-\u2069"
)
_PROTOCOL = r"(?<![A-Za-z0-9@＠$#＃\uFFFE\uFEFF\uFFFF])(?i:https?://)"
_START = regex.compile(
    rf"(?P<protocol>{_PROTOCOL})?+(?P<host>(?:(?!{_PROTOCOL})[^{_NOT_IN_DOMAIN}]|[-_.])++)",
)
_LABEL = regex.compile(rf"[^{_NOT_IN_DOMAIN}](?:(?:[^{_NOT_IN_DOMAIN}]|[-_])*[^{_NOT_IN_DOMAIN}])?\.")
_LATIN_LABELS = regex.compile(rf"(?:[-a-z0-9{_LATIN}]++\.)+", regex.IGNORECASE)
_PUNYCODE = regex.compile(r"xn--[-0-9a-z]+", regex.IGNORECASE)
_IN_PATH = rf"a-z\u0400-\u04FF0-9!*';:=+,.$/%#\[\]\-\u2013_~@|&{_LATIN}"
_PARENTHESES = rf"\((?!\))[{_IN_PATH}]*+(?:\([{_IN_PATH}]++\)[{_IN_PATH}]*+)?\)"
_IN_QUERY = r"a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|"
_PATH = regex.compile(
    rf"""(?::[0-9]+)?
    (?P<path>/(?:(?:[{_IN_PATH}]|{_PARENTHESES})*(?:[-+a-z\u0400-\u04FF0-9=_#/{_LATIN}]|{_PARENTHESES}))?)?
    (?:\?[{_IN_QUERY}]*[a-z0-9\-_&=#/])?""",
    regex.IGNORECASE | regex.VERBOSE,
)
_SHORTENED = regex.compile(rf"https?://t\.co/(?P<slug>[a-z0-9]+)(?:\?[{_IN_QUERY}]*[a-z0-9\-_&=#/])?", regex.IGNORECASE)

LENGTH = 23
"""What a web address counts for on X and on Mastodon, however long it is."""
_MOST_IN_ADDRESS, _MOST_IN_LABEL, _MOST_IN_SLUG = 4096, 63, 40


def found(text: str, *, bare: bool = True) -> Iterator[tuple[int, int]]:
    """The offsets of the addresses, in order; without `bare`, only of those with a protocol."""
    at = 0
    while start := _START.search(text, at):
        at = start.end()
        host = start.start("host")
        end = _domain(text, host, at)
        if end is None or text[host - 1 : host] in set("@$#\ufffe\ufeff\uffff"):
            continue
        tail = _PATH.match(text, end)
        at = max(end, tail.end()) if tail else end
        if not _is_valid(text[host:end], at - host + len(start["protocol"] or "https://")):
            continue
        if start["protocol"]:
            yield from _shortened(text, start.start(), at)
        elif bare and text[host - 1 : host] != "/":
            yield from _bare(text, host, end, at if tail and tail["path"] else end)


def _domain(text: str, start: int, stop: int) -> int | None:
    """Where the domain that begins at `start` ends, at its last top-level domain before `stop`."""
    end = None
    while label := _LABEL.match(text, start, stop):
        start = label.end()
        if "_" not in label[0]:
            end = _top_level(text, start) or end
    return end


def _top_level(text: str, start: int) -> int | None:
    """Where the top-level domain that begins at `start` ends, if one does."""
    if encoded := _PUNYCODE.match(text, start):
        return int(encoded.end())
    names, longest = _top_levels()
    stretch = text[start : start + longest].lower()
    for length in range(len(stretch), 1, -1):
        after = text[start + length : start + length + 1]
        if stretch[:length] in names and not (after in set("@+-") or (after.isascii() and after.isalnum())):
            return start + length
    return None


def _bare(text: str, start: int, end: int, last: int) -> Iterator[tuple[int, int]]:
    """The parts of a domain without protocol that are addresses; the last one takes the path, up to `last`."""
    ends: list[tuple[int, int]] = []
    at = start
    while labels := _LATIN_LABELS.search(text, at, end):
        at = labels.end()
        dots = [labels.start() + i + 1 for i, character in enumerate(labels[0]) if character == "."]
        top = next((top for dot in reversed(dots) if (top := _top_level(text, dot)) and top <= end), None)
        if top:
            ends.append((labels.start(), top))
            at = max(at, top)
    if ends:
        yield from ends[:-1]
        yield ends[-1][0], last if last > end else ends[-1][1]


def _shortened(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The address with a protocol; one of t.co ends after its code, and its code is short."""
    short = _SHORTENED.match(text, start, end)
    if not short:
        yield start, end
    elif len(short["slug"]) <= _MOST_IN_SLUG:
        yield start, short.end()


def _is_valid(domain: str, length: int) -> bool:
    return length <= _MOST_IN_ADDRESS and all(_length(label) <= _MOST_IN_LABEL for label in domain.split("."))


def _length(label: str) -> int:
    """How many characters a label has once it is encoded."""
    if label.isascii() or len(label) > _MOST_IN_LABEL:
        return len(label)
    return len("xn--") + len(label.encode("punycode"))


@cache
def _top_levels() -> tuple[frozenset[str], int]:
    """The top-level domains, and the length of the longest one."""
    lines = Path(__file__).with_name("domains.txt").read_text(encoding="utf-8").splitlines()
    names = frozenset(line for line in lines if not line.startswith("#"))
    return names, max(map(len, names))
