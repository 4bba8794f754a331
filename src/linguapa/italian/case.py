"""Capitals: how the words put in follow the words taken out."""

from __future__ import annotations


def capitalised(text: str) -> str:
    """The text with its first letter in upper case; the rest stays: `l'ISEE` → `L'ISEE`; *iPhone* too."""
    word = text.split(maxsplit=1)[0] if text.strip() else ""
    if any(character.isupper() for character in word[1:]) and word[:1].islower() and "'" not in word:
        return text
    for i, character in enumerate(text):
        if character.isalpha():
            return text[:i] + character.upper() + text[i + 1 :]
    return text


def is_shouted(text: str) -> bool:
    """Whether the text has at least two letters, all in upper case."""
    letters = [character for character in text if character.isalpha()]
    return len(letters) > 1 and all(character.isupper() for character in letters)


def in_the_case_of(word: str, text: str) -> str:
    """The text in capitals, or with a capital, where the word is: (*DELL'*, *della*) → *DELLA*."""
    if is_shouted(word):
        return text.upper()
    return capitalised(text) if word[:1].isupper() else text
