"""Signs that a reader does not see, and those that can be written in two ways."""

from __future__ import annotations

from unicodedata import category, normalize


def seen(text: str) -> str:
    """The text as a reader sees it: each accent in one with its letter, and no invisible sign."""
    if text.isascii():
        return text
    return "".join(character for character in normalize("NFC", text) if category(character) != "Cf")
