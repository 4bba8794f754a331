"""From a draft to its prose: Markdown, HTML or a plain post, with the markup blanked at the same length."""

from __future__ import annotations

from linguapa.prose import front_matter
from linguapa.types import Format, Prose


def channels(text: str, format: Format = "text") -> tuple[str, ...]:
    """Where the front matter of a draft says that it will appear; HTML has none."""
    return () if format == "html" else front_matter.channels(text)


def blank(text: str, format: Format = "text") -> Prose:
    """The prose of a draft. In its shadow a line feed stands only where the writer meant a new line.

    The front matter of a plain post or of Markdown is blanked too.
    """
    match format:
        case "markdown":
            from linguapa.prose.markdown import read
        case "html":
            from linguapa.prose.html import read
        case _:
            from linguapa.prose.plain import read
    return read(text)
