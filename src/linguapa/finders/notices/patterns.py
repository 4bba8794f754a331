"""How the patterns of notices are built."""

from __future__ import annotations

import regex


def of(pattern: str) -> regex.Pattern[str]:
    """A pattern of words, whatever their case, in which blanks count for nothing."""
    return regex.compile(pattern, regex.VERBOSE | regex.IGNORECASE)


NEAR = r"(?:[^.;:!?]|(?<=\d)[:.](?=\d)){0,70}?"
"""What may stand between two words of a clause."""
