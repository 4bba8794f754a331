"""Capitals: how the words put in follow the words taken out."""

from __future__ import annotations


def capitalised(text: str) -> str:
    """The text with its first letter in upper case; the rest stays: `l'ISEE` → `L'ISEE`."""
    for i, character in enumerate(text):
        if character.isalpha():
            return text[:i] + character.upper() + text[i + 1 :]
    return text


def is_shouted(text: str) -> bool:
    """Whether the text has at least two letters, all in upper case."""
    letters = [character for character in text if character.isalpha()]
    return len(letters) > 1 and all(character.isupper() for character in letters)
