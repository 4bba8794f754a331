"""Addresses written out: where a name could be linked, and those that follow their readers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache

import regex

from linguapa.channels import Channel
from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.rules import say, texts
from linguapa.types import Finding, Prose, Rewrite, Rule, Token

_KINDS = ("nudo", "traccia")
_WEB = regex.compile(r"(?i:(https?://)|www\.|(?=[^@]*$))[^@\s/?#]+(.*)", regex.DOTALL)
_REST = regex.compile(r"amp;[^\s<>\"«»]*[\w/]")
"""What a character reference cuts off an address: `?a=1&amp;b=2`."""


@cache
def _tracking() -> regex.Pattern[str]:
    """A parameter that tells where the reader comes from."""
    return regex.compile(
        r"""
    (?: utm_\w+ | fbclid | fb_(?:action_ids|action_types|source|ref) | gclid | gclsrc | dclid | gbraid | wbraid
      | msclkid | twclid | ttclid | yclid | li_fat_id | igshid | igsh | mc_cid | mc_eid | mkt_tok | _hsenc | _hsmi | _ga
      | _gl | (?:pk|mtm|matomo)_(?:campaign|kwd|keyword|source|medium|content|cid|group|placement) | oly_enc_id )
    (?: = .* )?
    """,
        regex.VERBOSE | regex.IGNORECASE | regex.DOTALL,
    )


def bare(rules: Sequence[Rule]) -> Callable[[Reading, Channel | None], Iterator[Finding]]:
    """Find addresses that could be links with a name, and in any draft those that tell who sent the reader.

    In a plain post, and on a channel without links on words, the rewrite leaves what tracks out; elsewhere a name has
    to take the whole address's place.
    """
    said = [(rule, texts(rule, "says", _KINDS)) for rule in rules]
    for rule in rules:
        say(rule, says="")

    def find(reading: Reading, channel: Channel | None) -> Iterator[Finding]:
        prose = reading.document.prose
        is_plain = reading.format == "text" or (channel is not None and not channel.has_named_links)
        for token in reading.document.tokens:
            if token.kind != "address" or is_inside(token.start, reading.quoted):
                continue
            start, end = token.start, _end(prose, token)
            found = prose.text[start:end]
            kind = _kind(found.replace("&amp;", "&"), is_plain=is_plain)
            for rule, says in said if kind else ():
                rewrites = _rewrites(prose, start, end) if kind == "traccia" else ()
                yield Finding(rule, start, end, found, say(rule, says=says[kind]), rewrites)

    return find


def _end(prose: Prose, token: Token) -> int:
    rest = _REST.match(prose.text, token.end) if prose.text[token.end - 1] == "&" else None
    return rest.end() if rest else token.end


def _kind(address: str, *, is_plain: bool) -> str:
    match = _WEB.fullmatch(address) if address[0] not in "@#" else None
    if match is None:
        return ""
    if not is_plain:
        return "nudo" if match[1] or match[2].strip("/") else ""
    return "traccia" if without_tracking(address) != address else ""


def _rewrites(prose: Prose, start: int, end: int) -> tuple[Rewrite, ...]:
    address = prose.text[start:end]
    if address != prose.shadow[start:end] or "&amp;" in address:
        return ()
    return (Rewrite(start, end, without_tracking(address), safe=False),)


def without_tracking(address: str) -> str:
    """The address without the parameters that tell where its reader comes from; all else stays, byte for byte."""
    page, fragment_sign, fragment = address.partition("#")
    page, _, query = page.partition("?")
    parameters = query.split("&")
    kept = [one for one in parameters if not _tracking().fullmatch(one)]
    if len(kept) == len(parameters):
        return address
    return page + ("?" + "&".join(kept) if kept else "") + fragment_sign + fragment
