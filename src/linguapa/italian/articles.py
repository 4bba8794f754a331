"""Which article a word takes, and how an article changes when another word comes after it."""

from __future__ import annotations

from typing import Literal

from linguapa.italian.prepositions import articulate, split
from linguapa.italian.sounds import onset
from linguapa.italian.words import PLURAL_ARTICLES, SINGULAR_ARTICLES

Gender = Literal["m", "f"]
Number = Literal["s", "p"]

_FEATURES: dict[str, tuple[Gender, Number]] = {
    "il": ("m", "s"),
    "lo": ("m", "s"),
    "la": ("f", "s"),
    "i": ("m", "p"),
    "gli": ("m", "p"),
    "le": ("f", "p"),
}
_INDEFINITE: dict[str, Gender] = {"un": "m", "uno": "m", "una": "f", "un'": "f"}
_SHAPED_BY_WHAT_FOLLOWS = frozenset(
    """
    alcun alcun' alcuno bei bel bell' bella bello begli buon buon' buono c' ciascun ciascun' ciascuno d' grand' m' n'
    nessun nessun' nessuno quegli quei quel quell' quella quello quest' s' san sant' santa santo t' tutt' v'
    """.split()
)


def definite(word: str, gender: Gender, number: Number) -> str:
    """The definite article before `word`: *lo* zaino, *gli* uffici, *l'* istanza (elided ones end in an apostrophe)."""
    sound = onset(word)
    if gender == "f":
        return "le" if number == "p" else "l'" if sound == "vowel" else "la"
    if number == "p":
        return "i" if sound == "consonant" else "gli"
    return {"vowel": "l'", "consonant": "il"}.get(sound, "lo")


def number_shown(article: str) -> str:
    """The number of an article, `""` for any other word: *gli* → `p`."""
    return "p" if article in PLURAL_ARTICLES else "s" if article in SINGULAR_ARTICLES else ""


def gender_shown(article: str) -> str:
    """The gender of an article, `""` where it shows none, and for any other word: *una* → `f`."""
    return _FEATURES[article][0] if article in _FEATURES else _INDEFINITE.get(article, "")


def indefinite(word: str, gender: Gender) -> str:
    """The indefinite article before `word`: *uno* sportello, *un'* istanza."""
    sound = onset(word)
    if gender == "f":
        return "un'" if sound == "vowel" else "una"
    return "un" if sound in ("vowel", "consonant") else "uno"


def refit(determiner: str, word: str) -> str | None:
    """The form that an article or articulated preposition takes before `word`: (*del*, *ufficio*) → *dell'*.

    `None` where the form depends on a gender that the determiner does not show (*l'* before a consonant), and for
    other words that change with what follows (*quel*, *bel*). Every other word comes back as it is.
    """
    if determiner in _INDEFINITE:
        return indefinite(word, _INDEFINITE[determiner])
    if determiner in _SHAPED_BY_WHAT_FOLLOWS:
        return None
    preposition, article = split(determiner) or ("", determiner)
    if article == "l'":
        return determiner if onset(word) == "vowel" else None
    if article not in _FEATURES:
        return determiner
    return articulate(preposition, definite(word, *_FEATURES[article]))
