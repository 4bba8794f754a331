"""A draft as it will be posted: what a channel counts."""

from __future__ import annotations

import re

from linguapa.prose import front_matter
from linguapa.prose.seen import Stretch as Shown
from linguapa.types import Format, Part, Prose

__all__ = ["Shown", "shown"]
_BREAK = re.compile(r"\r\n?")


def shown(prose: Prose, format: Format) -> Shown:
    """A plain post is posted as it is, less its front matter; of Markdown and HTML, what a reader sees.

    There each run of blanks is one blank, and an empty line parts the paragraphs. However a line ends, a channel counts
    one line feed.
    """
    return _plain(prose.text) if format == "text" else _rendered(prose)


def _plain(text: str) -> Shown:
    begin = front_matter.end(text)
    body = text[begin:]
    start = begin + len(body) - len(body.lstrip())
    end = max(start, begin + len(body.rstrip()))
    if "\r" not in body:
        return Shown(text[start:end], range(start, end + 1))
    offsets = [i for i in range(start, end) if text[i] != "\n" or text[i - 1 : i] != "\r" or i == start]
    return Shown(_BREAK.sub("\n", text[start:end]), (*offsets, end))


def _rendered(prose: Prose) -> Shown:
    pieces: list[str] = []
    offsets: list[int] = []
    before = None
    for part in prose.parts:
        if before:
            gap = "\n" if before.kind == part.kind == "item" else "\n\n"
            pieces += gap
            offsets += [part.start] * len(gap)
        _render(prose, part, pieces, offsets)
        before = part
    return Shown("".join(pieces), (*offsets, before.end if before else len(prose.text)))


def _render(prose: Prose, part: Part, pieces: list[str], offsets: list[int]) -> None:
    for i in range(part.start, part.end):
        character, last = prose.seen[i], pieces[-1] if pieces else "\n"
        if not character or (character == " " and last in {" ", "\n"} and part.kind != "code"):
            continue
        if character == "\n" and last == " " and part.kind != "code":
            pieces.pop()
            offsets.pop()
        pieces.append(character)
        offsets.append(i)
    while pieces[-1] == " ":
        del pieces[-1], offsets[-1]
