"""The title of a draft."""

from __future__ import annotations

from linguapa.types import Document, Format

_GOES_ON = (",", ";", ":")
_MOST_WORDS = 25
"""A line of more words is a sentence, even if its stop was forgotten: what `frase-lunga` allows a whole sentence."""
_QUOTES = frozenset('«»"“”')


def title(document: Document, format: Format) -> tuple[int, int] | None:
    """The span of the first heading; in a plain post, of a first line of its own, with an empty line after it."""
    blocks = document.prose.blocks
    heading = next((block for block in blocks if block.kind == "heading"), None)
    if heading or format != "text":
        return (heading.start, heading.end) if heading else None
    if len(blocks) == 1 or not blocks or blocks[0].kind != "paragraph" or not _is_title(document):
        return None
    gap = document.prose.text[blocks[0].end : blocks[1].start]
    return (blocks[0].start, blocks[0].end) if gap.count("\n") > 1 else None


def _is_title(document: Document) -> bool:
    """Whether the first paragraph is one line and one sentence, which no stop closes and no emoji or address divides.

    A comma or a colon at its end leads on to what follows, as in a greeting.
    """
    first = document.paragraphs[0]
    if first.last - first.first > 1 or "\n" in document.prose.shadow[first.block.start : first.block.end]:
        return False
    line = document.tokens[document.sentences[first.first].first : document.sentences[first.last - 1].last]
    words = [i for i, token in enumerate(line) if token.kind in {"word", "number", "stop", "mark"}]
    if not words or line[words[-1]].kind == "stop" or line[words[-1]].text in _GOES_ON:
        return False
    inside = line[words[0] : words[-1] + 1]
    is_quoted = inside[0].text in _QUOTES and inside[-1].text in _QUOTES
    if is_quoted or sum(token.kind == "word" for token in inside) > _MOST_WORDS:
        return False
    return not any(token.kind == "emoji" for token in inside) and not any(token.is_web_address for token in line)
