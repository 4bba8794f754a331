"""Articles and their like, made to agree with another noun: (*dell'*, *utenti*, m, plural) → *degli*."""

from __future__ import annotations

from linguapa.italian.articles import Gender, Number, definite, indefinite
from linguapa.italian.prepositions import ARTICLES, ENDINGS, articulate, split
from linguapa.italian.sounds import onset
from linguapa.italian.words import INDEFINITE_ARTICLES

_LIKE_UN = {form: stem for stem in ("nessun", "ciascun", "alcun", "buon") for form in
            (stem, f"{stem}o", f"{stem}a", f"{stem}'")}  # fmt: skip
_LIKE_IL = {form: stem for stem in ("que", "be") for form in
            (f"{stem}l", f"{stem}llo", f"{stem}lla", f"{stem}ll'", f"{stem}i", f"{stem}gli", f"{stem}lle")}  # fmt: skip
_FOUR_ENDINGS = {
    stem + end: stem
    for stem in ("quest", "stess", "propri", "nostr", "vostr", "su", "mi", "tu", "altr", "molt", "tutt", "quant")
    for end in "oaie"
} | {"quest'": "quest"}
_IRREGULAR_PLURALS = {("su", "m"): "suoi", ("mi", "m"): "miei", ("tu", "m"): "tuoi", ("propri", "m"): "propri"}
_ENDINGS: dict[tuple[Gender, Number], str] = {("m", "s"): "o", ("f", "s"): "a", ("m", "p"): "i", ("f", "p"): "e"}
_CLITICS = {"s'": "si", "m'": "mi", "t'": "ti", "v'": "vi", "d'": "di"}


def agree(determiner: str, word: str, gender: Gender, number: Number) -> str | None:
    """The form that a determiner or an articulated preposition takes before `word`, of that gender and number.

    `None` for words that are no determiners, and for those that have no such form (*un* with a plural).
    """
    preposition, article = split(determiner) or ("", determiner)
    if article in ARTICLES:
        return articulate(preposition, definite(word, gender, number))
    if determiner in INDEFINITE_ARTICLES:
        return indefinite(word, gender) if number == "s" else None
    if determiner in _LIKE_UN:
        return _like_un(_LIKE_UN[determiner], word, gender, number)
    if determiner in _LIKE_IL:
        return _like_il(_LIKE_IL[determiner], word, gender, number)
    if determiner in _FOUR_ENDINGS:
        stem = _FOUR_ENDINGS[determiner]
        plural = _IRREGULAR_PLURALS.get((stem, gender)) if number == "p" else None
        return plural or stem + _ENDINGS[gender, number]
    return None


def unelided(word: str, following: str) -> str | None:
    """A preposition or a clitic without its elision, before a consonant: *d'* → *di*; `None` for any other word."""
    return _CLITICS.get(word) if onset(following) != "vowel" else None


def _like_un(stem: str, word: str, gender: Gender, number: Number) -> str | None:
    if number == "p":
        return stem + _ENDINGS[gender, number] if stem in ("alcun", "buon") else None
    return stem + indefinite(word, gender)[2:]


def _like_il(stem: str, word: str, gender: Gender, number: Number) -> str:
    return stem + ENDINGS[definite(word, gender, number)]
