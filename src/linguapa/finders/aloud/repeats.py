"""Signs of punctuation that are written more than once: `!!`, `???`, `....`, `,,`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import regex

from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.rules import say
from linguapa.types import Block, Finding, Rewrite, Rule

_SIGNS = regex.compile(r"[!?]{2,}(?:[ \u00A0]++[!?]++)+|[!?](?:[ \u00A0]++[!?]{2,})+|[!?.…]{2,}|,{2,}")
_GROUP = regex.compile(r"[!?]+|[.…]+|,+")
_THREE_DOTS = regex.compile(r"(?<![.…])\.{3}(?![.…])")
_FORM = regex.compile(r"[.…]{7,}|_{2,}|(?<![^\s:([/])[.…]{3,}")
"""What is left blank to be filled in: a block that has it is a form, and its dots are no punctuation."""
_A_BLANK = 2
"""From how many question marks on, standing alone, there may be something to fill in: *il PIN ????*."""
_NEAR = 4
"""How far from the dots the next word is looked for."""
_SHORT = ("ecc", "etc")
"""Abbreviations whose own stop is also that of the sentence."""
_INITIALS = regex.compile(r"(?:(?<!\p{L})\p{L}\.)++(?:\p{L}\.)*\p{L}$")
"""Initials but for their last stop: *S.p.A*."""
_UNREADABLE = "\ufffd"
"""What stands for a sign that was lost on the way: the signs beside it may be what is left of it."""
_CLOSERS = frozenset("\"»”’')]*_")
_ENDS = frozenset("\"»”’')]*_;:,–—-")


def repeats(rules: Sequence[Rule]) -> Callable[[Reading], Iterator[Finding]]:
    """Find signs that are repeated; the rewrite has one. Quotations are left as they are."""
    for rule in rules:
        say(rule, found="")

    def find(reading: Reading) -> Iterator[Finding]:
        prose = reading.document.prose
        text, shadow = prose.text, prose.shadow
        dots = "..." if "…" not in shadow and _THREE_DOTS.search(shadow) else "…"
        for block in prose.blocks:
            is_form = _FORM.search(shadow, block.start, block.end) is not None
            for match in _SIGNS.finditer(shadow, block.start, block.end):
                start, end = match.span()
                found, one = match.group(), _one(shadow, block, match.start(), match.end(), dots)
                if one is None or one == found or text[start:end] != found or (is_form and ".." in found):
                    continue
                if is_inside(start, reading.addresses) or is_inside(start, reading.quoted):
                    continue
                rewrites = (Rewrite(start, end, one, safe=True),) if one else ()
                for rule in rules:
                    yield Finding(rule, start, end, found, say(rule, found=found), rewrites)

    return find


def _one(shadow: str, block: Block, start: int, end: int, dots: str) -> str | None:
    """What to write in place of the signs; `""` where they open a line, and `None` where they are no punctuation."""
    found = shadow[start:end]
    before = shadow[start - 1] if start > block.start else ""
    after = shadow[end] if end < block.end else ""
    if not (not after or after.isspace() or after in _ENDS or _is_picture(after)):
        return None
    if _UNREADABLE in (before, after):
        return None
    is_glued = before.isalnum() or before in _CLOSERS if before else False
    if not set(found) & set("!?"):
        return _of_dots(shadow, block, start, end, dots) if is_glued else None
    if start == block.start:
        return "" if set(found) <= set("!?") else None
    if before.isspace() and set(found) == {"?"}:
        if _goes_on(shadow, block, end):
            return None
        if len(found) > _A_BLANK:
            return ""
    found = "".join(found.split())
    return "".join(_group(group.group(), dots) for group in _GROUP.finditer(found))


def _is_picture(character: str) -> bool:
    return regex.match(r"\p{Extended_Pictographic}|\p{Regional_Indicator}", character) is not None


def _group(signs: str, dots: str) -> str:
    if signs[0] in "!?":
        return "?" if "?" in signs else "!"
    return signs if signs in (".", "...", "…") else dots


def _of_dots(shadow: str, block: Block, start: int, end: int, dots: str) -> str:
    found = shadow[start:end]
    if found[0] == ",":
        return ","
    if found == "...":
        return found
    if shadow[max(start - _NEAR, block.start) : start].lower().strip(" (,;").endswith(_SHORT):
        return "."
    if found == ".." and _INITIALS.search(shadow, max(block.start, start - 2 * _NEAR), start):
        return "."
    if not _goes_on(shadow, block, end):
        return "." if found == ".." else dots
    return "" if found == ".." and shadow[start - 1].isdigit() else dots


def _goes_on(shadow: str, block: Block, end: int) -> bool:
    return shadow[end : min(end + _NEAR, block.end)].lstrip()[:1].islower()
