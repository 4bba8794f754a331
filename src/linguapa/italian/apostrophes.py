"""Apostrophes: straight, curly, and those that stand for an accent."""

from __future__ import annotations

APOSTROPHES = frozenset("'’ʼ‘`´")
_ACCENTED = dict(zip("aeiouAEIOU", "àèìòùÀÈÌÒÙ", strict=True))
_NOT_ACCENTS = frozenset({"be", "ca", "da", "de", "di", "fa", "fe", "mo", "po", "sta", "to", "va", "vo"})


def accented(word: str) -> str:
    """The word that an apostrophe at the end stands for: `perche` → `perchè`, `E` → `È`; *po'*, *di'* stay."""
    if word.lower() in _NOT_ACCENTS or word[-1:] not in _ACCENTED:
        return word
    return word[:-1] + _ACCENTED[word[-1]]


def straight(word: str) -> str:
    """The word with a straight apostrophe for any other: `l’` → `l'`."""
    return "".join("'" if character in APOSTROPHES else character for character in word)
