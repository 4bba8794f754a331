"""Emoji that stand in place of a word: *ci vediamo in* 🏫, *la* 📚 *riapre lunedì*."""

from __future__ import annotations

from linguapa.finders.aloud.pictures import Picture
from linguapa.finders.reading import Reading
from linguapa.italian.apostrophes import APOSTROPHES
from linguapa.italian.prepositions import forms
from linguapa.italian.words import ARTICLES, CONJUNCTIONS, FUNCTION_WORDS, PREPOSITIONS
from linguapa.prose.canvas import FILLER
from linguapa.types import Token

_ALONE = frozenset("di a ad da in con per tra fra".split())
_JOINED = frozenset(
    form for preposition in ("di", "a", "da", "in", "su") for form in forms(preposition) if len(form) > 2
) - {"dal'"}  # fmt: skip
_DETERMINERS = (ARTICLES - {"l'", "un'", "uno"}) | _JOINED | {"quel", "quei", "quegli", "col", "coi"}
_ELIDED = frozenset("l un dell all dall nell sull quell quest".split())
_POSSESSIVES = frozenset(
    """
    mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre loro
    """.split()
)
_POINTING = frozenset("👆👇👈👉☝🫵⬆⬇⬅➡🔼🔽⏬⏫↘↙↗↖⤵⤴▶◀")
"""Hands and arrows that show something and name nothing."""
_KEYCAP = "\u20e3"
_NO_NOUNS = FUNCTION_WORDS | PREPOSITIONS | CONJUNCTIONS
_LEANING = frozenset("ci mi si ti vi".split())
"""Pronouns that a verb follows: *si* 🏃 *per 5 chilometri*."""
_CLOSERS = frozenset(".,;:!?…)]»”")


def stands_for_a_word(reading: Reading, picture: Picture) -> bool:
    """Whether a noun is missing where the emoji stands, before it an article or a preposition and behind it no noun.

    Or a verb, between a pronoun and what goes on without one.
    """
    if picture.sign[0] in _POINTING or picture.sign[-1] == _KEYCAP:
        return False
    if _lacks_a_verb(reading, picture):
        return True
    return _wants_a_noun(reading, picture) and not _brings_a_noun(reading, picture)


def _wants_a_noun(reading: Reading, picture: Picture) -> bool:
    tokens, shadow = reading.document.tokens, reading.document.prose.shadow
    i = picture.token - 1
    if i < 0 or "\n" in shadow[tokens[i].end : picture.start] or not _is_same_line(reading, i, picture.start):
        return False
    before, low = tokens[i], tokens[i].text.lower()
    if before.text in APOSTROPHES:
        return i > 0 and tokens[i - 1].text.lower() in _ELIDED and tokens[i - 1].end == before.start
    if before.kind != "word" or (len(before.text) == 1 and before.text.isupper() and i and _is_word(tokens[i - 1])):
        return False
    if low in _POSSESSIVES:
        return i > 0 and tokens[i - 1].text.lower() in _DETERMINERS and _is_same_line(reading, i - 1, before.start)
    return (low in _ALONE or low in _DETERMINERS) and before.text != "I"


def _lacks_a_verb(reading: Reading, picture: Picture) -> bool:
    """Whether a pronoun leads to the emoji in a sentence, and behind it stand a preposition, an article, *insieme*."""
    tokens, i = reading.document.tokens, picture.token
    if not 1 < i < len(tokens) - 1 or tokens[i - 1].text not in _LEANING or not _is_word(tokens[i - 2]):
        return False
    behind = tokens[i + 1]
    goes_on = behind.text in (PREPOSITIONS | _JOINED | ARTICLES | {"insieme"}) and behind.kind == "word"
    return (
        goes_on
        and _is_same_line(reading, i - 1, picture.start)
        and "\n" not in reading.document.prose.shadow[picture.end : behind.start]
    )


def _is_word(token: Token) -> bool:
    return token.kind in ("word", "number")


def _is_same_line(reading: Reading, i: int, end: int) -> bool:
    """Whether nothing but blanks parts a token from what follows, on one line."""
    start = reading.document.tokens[i].end
    between = reading.document.prose.shadow[start:end]
    return not between.strip(f" \t{FILLER}") and len(between) <= len(f"{FILLER}{FILLER} ")


def _brings_a_noun(reading: Reading, picture: Picture) -> bool:
    """Whether the noun stands behind the emoji, or the emoji only adorns a name, a number, an address."""
    tokens, shadow = reading.document.tokens, reading.document.prose.shadow
    i = picture.token
    while i + 1 < len(tokens) and tokens[i].kind == "emoji":
        if tokens[i + 1].start in reading.block_starts or "\n" in shadow[tokens[i].end : tokens[i + 1].start]:
            return False
        i += 1
    behind = tokens[i]
    if behind.kind in {"emoji", "stop"} or behind.text in _CLOSERS:
        return False
    if behind.kind != "word":
        return True
    return behind.text.lower() not in _NO_NOUNS and not _is_verb(reading, behind)


def _is_verb(reading: Reading, word: Token) -> bool:
    """Whether the word is a finite verb or an adverb, so that no noun follows."""
    token = reading.analysed.get(word.start)
    if token is None:
        return False
    return token.pos_ in ("AUX", "ADV") or (token.pos_ == "VERB" and "VerbForm=Fin" in str(token.morph))
