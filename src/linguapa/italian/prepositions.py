"""Articulated prepositions, in both directions: *della* → *di* + *la*, *su* + *gli* → *sugli*."""

from __future__ import annotations

ARTICLES = ("il", "lo", "la", "l'", "i", "gli", "le")
OTHER_FORMS = {"di": "d'", "a": "ad"}
"""The form that a simple preposition takes before a vowel."""
_STEMS = {"di": "de", "a": "a", "da": "da", "in": "ne", "su": "su"}
ENDINGS = {"il": "l", "lo": "llo", "la": "lla", "l'": "ll'", "i": "i", "gli": "gli", "le": "lle"}
"""How a definite article ends what it is joined to: *de*lla, *que*lla."""

_JOINED = {(p, a): stem + ending for p, stem in _STEMS.items() for a, ending in ENDINGS.items()}
_SPLIT = {form: pair for pair, form in _JOINED.items()} | {"col": ("con", "il"), "coi": ("con", "i")}
_SIMPLE = {form: p for p in (*_STEMS, "con", "per") for form in (p, OTHER_FORMS.get(p, p))}


def split(form: str) -> tuple[str, str] | None:
    """The simple preposition and the article in an articulated one, `None` for any other word."""
    return _SPLIT.get(form)


def articulate(preposition: str, article: str) -> str:
    """The preposition before the article: (*di*, *la*) → *della*, (*per*, *la*) → *per la*, (*""*, *la*) → *la*."""
    if not preposition:
        return article
    return _JOINED.get((preposition, article), f"{preposition} {article}")


def attach(phrase: str, article: str) -> str:
    """A phrase before an article: (*in base a*, *la*) → *in base alla*, (*per*, *l'*) → *per l'*."""
    head, _, last = phrase.rpartition(" ")
    joined = articulate(last, article)
    return f"{head} {joined}" if head else joined


def simple(word: str) -> str:
    """The simple preposition that the word is, `""` if it is none: *ad* → *a*."""
    return _SIMPLE.get(word, "")


def forms(preposition: str) -> tuple[str, ...]:
    """A simple preposition and every word that it makes with an article: *di*, *d'*, *del*, *dello*, and so on."""
    written = (preposition, OTHER_FORMS.get(preposition), *(_JOINED.get((preposition, a)) for a in ARTICLES))
    return tuple(form for form in written if form)
