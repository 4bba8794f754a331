"""A draft as it will be posted: what a channel counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from linguapa.prose import front_matter
from linguapa.prose.canvas import FILLER
from linguapa.types import Format, Prose


class Shown(NamedTuple):
    """The text that is posted, and for each of its code points the offset in the draft; then that of its end."""

    text: str
    offsets: Sequence[int]


def shown(prose: Prose, format: Format) -> Shown:
    """A plain post is posted as it is, less its front matter; of Markdown and HTML, what a reader sees.

    There each run of blanks is one blank, and an empty line parts the paragraphs.
    """
    if format == "text":
        begin = front_matter.end(prose.text)
        body = prose.text[begin:]
        start = begin + len(body) - len(body.lstrip())
        end = begin + len(body.rstrip())
        return Shown(prose.text[start:end], range(start, max(start, end) + 1))
    return _rendered(prose)


def _rendered(prose: Prose) -> Shown:
    visible = _visible(prose)
    pieces: list[str] = []
    offsets: list[int] = []
    before = None
    for block in prose.blocks:
        if before:
            gap = "\n" if before.kind == block.kind == "item" else "\n\n"
            pieces += gap
            offsets += [block.start] * len(gap)
        for i in range(block.start, block.end):
            character = visible[i]
            if character and not (character == " " and pieces[-1:] in ([" "], ["\n"])):
                pieces.append(character)
                offsets.append(i)
        before = block
    return Shown("".join(pieces), (*offsets, before.end if before else len(prose.text)))


def _visible(prose: Prose) -> list[str]:
    """What shows at each offset; the empty string stands for markup, but for a blank written as `&nbsp;`."""
    visible = [
        "" if shown == FILLER or (shown == " " and not given.isspace() and given != "&") else shown
        for given, shown in zip(prose.text, prose.shadow, strict=True)
    ]
    for mark in prose.marks:
        if mark.kind == "code":
            visible[mark.inner_start : mark.inner_end] = prose.text[mark.inner_start : mark.inner_end]
    return visible
