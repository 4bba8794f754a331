"""Whether letters are an Italian word, and how frequent it is: the lexicon and the table of frequencies together."""

from __future__ import annotations

from functools import cache, lru_cache

from linguapa.classifier.frequencies import table
from linguapa.italian.places import PLACES
from linguapa.italian.running_together import ALSO
from linguapa.italian.towns import ONE_WORD
from linguapa.models import model_path
from linguapa.pipeline.lexicon import Lexicon
from linguapa.types import OWN_MODEL

RARE, _RARER, PLACE = 2.3, 1.3, 4.0
"""The frequency of a form that only the lexicon knows, of one with pronouns, and the least of a place."""
_WELL_KNOWN = 4.0
"""How frequent a word is that need not be in the lexicon: *meteo*, *bonus*, and not *Lina*."""
_ENDINGS = {
    "naeio": {"a": "s", "o": "s", "e": "p", "i": "p"},
    "nei": {"e": "s", "i": "p"},
    "nio": {"o": "s", "i": "p"},
    "nae": {"a": "s", "e": "p"},
}
"""The number that each ending shows, by the kind of inflection in the lexicon."""
_LEAST_WITH_PRONOUN = 7
"""How many letters a verb with its pronoun has at least in a hashtag: *aiutaci*, and not *traile*."""


def is_word(letters: str) -> bool:
    """Whether the letters, in lower case, are one word: a form, a form with pronouns, a name."""
    return letters in table() or letters in PLACES or letters in ONE_WORD or bool(_lexicon().analyses(letters))


def is_exact(letters: str) -> bool:
    """Whether the lexicon has the form as it is written, with or without pronouns."""
    return bool(_lexicon().exact(letters)) or any(a.tag.endswith("+c") for a in _lexicon().analyses(letters))


@lru_cache(maxsize=20_000)
def frequency(word: str) -> float | None:
    """How frequent a word is that may stand in a hashtag, on the Zipf scale; `None` for what is none."""
    if word in PLACES or word in ALSO:
        return max(table().get(word, 0), PLACE)
    if len(word) > 4 and _lacks_its_accent(word):
        return RARE
    if word in table() and (table()[word] >= _WELL_KNOWN or len(word) > 7 or is_exact(word)):
        return table()[word]
    if len(word) < 5 or word in table():
        return None
    if _lexicon().exact(word):
        return RARE
    return _RARER if len(word) >= _LEAST_WITH_PRONOUN and is_exact(word) else None


def _lacks_its_accent(word: str) -> bool:
    return word.endswith(("ta", "tu")) and word[:-1] + {"a": "à", "u": "ù"}[word[-1]] in table()


def is_only_a_verb(word: str) -> bool:
    """Whether the word is a finite form of a verb, and nothing else: *ruba*, *lecca*."""
    found = _lexicon().exact(word)
    return bool(found) and all(a.tag[:1] in "ism" for a in found)


def disagree(first: str, last: str) -> bool:
    """Whether the first word may be an adjective of four forms, of another number than the second: *alta fini*."""
    numbers = [_number(a.tag) for a in _lexicon().exact(first)]
    others = [_number(a.tag) for a in _lexicon().exact(last)]
    if not numbers or not others or not all(a.tag.startswith("naeio_") for a in _lexicon().exact(first)):
        return False
    return "" not in (*numbers, *others) and not set(numbers) & set(others)


def _number(tag: str) -> str:
    """`s` or `p`, as the ending of a noun or an adjective shows; `""` for what is none, or has one form for both."""
    return _ENDINGS.get(tag.partition("_")[0], {}).get(tag.rpartition(".")[2], "")


@cache
def _lexicon() -> Lexicon:
    return Lexicon.read(model_path(OWN_MODEL, "lexicon.gz") / "lexicon.gz")
