"""The euphonic *d* of *ad*, *ed*, *od*."""

from __future__ import annotations

from linguapa.italian.sounds import begins_with_vowel, plain

_WITH_D = {"ad": "a", "ed": "e", "od": "o"}


def without_needless_d(word: str, following: str) -> str:
    """*ad*, *ed*, *od* lose their *d* before a consonant; the writer's choice stands before a vowel.

    Any other word comes back as it is. Case is kept: (*Ed*, *su*) → *E*.
    """
    if word.lower() in _WITH_D and not begins_with_vowel(following):
        return word[:-1]
    return word


def with_d(word: str, following: str) -> str:
    """*a*, *e*, *o* take a *d* before the same vowel (*ad altri*), not where another *d* comes next (*a adempiere*)."""
    letters = plain(following)
    if plain(word) in _WITH_D.values() and letters[:1] == plain(word) and letters[1:2] != "d":
        return word + "d"
    return word
