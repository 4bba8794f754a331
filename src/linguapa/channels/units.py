"""How long a text is for a channel, and how much of it fits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import regex

from linguapa.channels import Unit
from linguapa.channels.clusters import EMOJI, Span, pieces

_MENTION = regex.compile(r"(?<![/\w])(@[a-z0-9_]+)@[a-z0-9.-]*[a-z0-9]", regex.IGNORECASE)


def count(text: str, unit: Unit) -> int:
    """The length of a text.

    `code-points`, `utf-16` code units, UTF-8 `bytes` and `graphemes` are Unicode's; `x` is the weight of twitter-text;
    `mastodon` counts graphemes, 23 for an address, and only the local part of `@user@domain`; `threads` counts
    characters, and the UTF-8 bytes of an emoji; `telegram` counts UTF-16 after marks and entities have been parsed.
    """
    return sum(weight for _, weight in _PIECES[unit](text))


def fitting(text: str, unit: Unit, most: int) -> int:
    """The offset, in code points, of the first character that does not fit any more, or the length of the text.

    The text is measured as it stands, and neither a grapheme cluster nor an address that counts as one is cut.
    """
    used = at = 0
    for end, weight in _PIECES[unit](text):
        used += weight
        if used > most:
            return at
        at = end
    return len(text)


def _utf_16(piece: str) -> int:
    return len(piece) + sum(character > "\uffff" for character in piece)


def _utf_8(piece: str) -> int:
    return len(piece.encode(errors="surrogatepass"))


def _one(piece: str) -> int:
    return 1 if piece else 0


def _threads(piece: str) -> int:
    return len(piece) + sum(_utf_8(emoji) - len(emoji) for emoji in EMOJI.findall(piece))


def _x(text: str) -> Iterable[tuple[int, int]]:
    from linguapa.channels import x

    return x.weighted(text)


def _mastodon(text: str) -> Iterable[tuple[int, int]]:
    from linguapa.channels import urls

    spans = [Span(start, end, urls.LENGTH) for start, end in urls.found(text, bare=False)]
    return pieces(text, _one, _with_mentions(text, spans))


def _with_mentions(text: str, spans: list[Span]) -> list[Span]:
    """The spans, and the mentions that stand outside them."""
    found = [Span(*mention.span(), len(mention[1])) for mention in _MENTION.finditer(text)]
    together: list[Span] = []
    for span in sorted([*spans, *found]):
        if not together or span.start >= together[-1].end:
            together.append(span)
    return together


def _telegram(text: str) -> Iterator[tuple[int, int]]:
    from linguapa.channels import telegram

    shown, sources = telegram.shown(text)
    return ((sources[end], weight) for end, weight in pieces(shown, _utf_16))


_PIECES: dict[Unit, Callable[[str], Iterable[tuple[int, int]]]] = {
    "code-points": lambda text: pieces(text, len),
    "utf-16": lambda text: pieces(text, _utf_16),
    "bytes": lambda text: pieces(text, _utf_8),
    "graphemes": lambda text: pieces(text, _one),
    "x": _x,
    "mastodon": _mastodon,
    "threads": lambda text: pieces(text, _threads),
    "telegram": _telegram,
}
