"""How an Italian word begins, by sound: what articles, elision and the euphonic *d* depend on."""

from __future__ import annotations

import unicodedata
from typing import Literal

Onset = Literal["vowel", "glide", "impure", "consonant"]
"""`glide` is a semivowel (*iodio*, *yogurt*); `impure` is what takes *lo*: *s* and a consonant, *z*, *gn*, *ps*…"""

VOWELS = frozenset("aeiou")
_IMPURE = ("bd", "cn", "ct", "ft", "gn", "mn", "pn", "ps", "pt", "tm", "x", "z")
_LETTERS_NAMED_WITH_A_VOWEL = frozenset("aefhilmnorsux")


def plain(word: str) -> str:
    """The word in lower case, without accents: `È` → `e`."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def onset(word: str) -> Onset:
    """The sound that the word, the number or the acronym begins with, read aloud in Italian."""
    if word[:1].isdigit():
        return _number_onset(word)
    if _is_spelled_out(word):
        return "vowel" if word[0].lower() in _LETTERS_NAMED_WITH_A_VOWEL else "consonant"
    letters = plain(word)
    head, second = letters[:1], letters[1:2]
    if head in VOWELS:
        return "glide" if head == "i" and second in VOWELS and len(letters) > 2 else "vowel"
    if head == "h":
        return "vowel"
    if head == "y":
        return "glide" if second in VOWELS else "vowel"
    if letters.startswith(_IMPURE) or (head == "s" and second and second not in VOWELS):
        return "impure"
    return "consonant"


def begins_with_vowel(word: str) -> bool:
    """Whether the word begins with the sound of a vowel, semivowels included."""
    return onset(word) in ("vowel", "glide")


def _number_onset(word: str) -> Onset:
    digits = word[: next((i for i, c in enumerate(word) if not c.isdigit()), len(word))]
    if digits.startswith("8") or (digits == "11" or (digits.startswith("11") and len(digits) % 3 == 2)):
        return "vowel"
    if digits == "1" and not word.startswith(("1°", "1º", "1ª")):
        return "vowel"
    return "impure" if digits.startswith("0") else "consonant"


def _is_spelled_out(word: str) -> bool:
    return len(word) > 1 and word.isalpha() and word.isupper() and not VOWELS & set(plain(word))
