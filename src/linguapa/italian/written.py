"""What is written in one way and should be in another."""

from __future__ import annotations

from typing import NamedTuple

BLANK = r"[ \t\u00A0\u202F]"


class Written(NamedTuple):
    """A stretch of a text, and what to put in place of `[first, last)`; `right` is `None` where that is not certain.

    It is not safe where the stretch might mean something else after all.
    """

    start: int
    end: int
    first: int
    last: int
    right: str | None
    is_safe: bool = True
