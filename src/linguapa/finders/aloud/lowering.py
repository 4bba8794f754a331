"""Words in capitals, written small: *SCUOLE CHIUSE A LECCE* → *Scuole chiuse a Lecce*."""

from __future__ import annotations

from collections.abc import Sequence

from linguapa.finders.aloud.forms import is_exact
from linguapa.finders.aloud.initials import has_apostrophe
from linguapa.italian.apostrophes import accented
from linguapa.italian.capital_words import FEASTS, INVARIABLE, MAY_BE_NAMES, NAME_HEADS, STATES, STREETS
from linguapa.italian.places import ALSO_WORDS, PLACES
from linguapa.italian.words import CLOSED, MONTHS, WEEKDAYS
from linguapa.types import Token

_ELIDING = frozenset("l d dell all nell sull dall un quest quell c n s t m v nessun anch com dov cos sant".split())


def lowered(tokens: Sequence[Token], shown: str, acronyms: frozenset[int], *, opens: bool) -> str | None:
    """The tokens of a run in small letters, but for `acronyms`; `None` where a word might be a name.

    `shown` is the text from the first token to the last one; the first word has a capital if it `opens` a sentence.
    """
    parts, at, base = [], 0, tokens[0].start
    for i, token in enumerate(tokens):
        text = token.text
        parts.append(shown[at : token.start - base])
        at = token.end - base
        if token.kind == "word" and i not in acronyms:
            word = _word(tokens, i)
            if word is None:
                return None
            text = word.capitalize() if opens else word
        elif _is_accent(tokens, i):
            text = ""
        opens = (opens and token.kind in ("mark", "emoji")) or (token.kind == "stop" and token.text != ".")
        parts.append(text)
    return "".join(parts)


def _word(tokens: Sequence[Token], i: int) -> str | None:
    low = tokens[i].text.lower()
    if has_apostrophe(tokens, i) and low not in _ELIDING:
        low = accented(low) if _is_accent(tokens, i + 1) else low
        low = low[:-1] + "é" if low in ("perchè", "nè", "sè", "poichè", "finchè", "affinchè") else low
        if low != "po" and not is_plain(low):
            return None
        return low
    before = [token.text.lower() for token in tokens[max(0, i - 2) : i]]
    if before[-1:] == ["san"] or (before and before[-1] in STREETS - {"strada"} and low not in CLOSED):
        return None
    if _heads_a_name(tokens, i):
        return None
    if low in STREETS:
        return low if _closes(tokens, i) or low in ("strada", "corso") else None
    if before == ["comune", "di"]:
        return low.capitalize() if low in PLACES and _closes(tokens, i) else None
    if low == "comune":
        following = [token.text for token in tokens[i + 1 : i + 2]]
        return "Comune" if following == ["DI"] else None
    if low.capitalize() in FEASTS:
        return low.capitalize()
    if low in PLACES:
        return None if low in ALSO_WORDS and low not in CLOSED else low if low in CLOSED else low.capitalize()
    return low if low in _ELIDING or is_plain(low) else None


def _heads_a_name(tokens: Sequence[Token], i: int) -> bool:
    """Whether what follows may make a name with the word: *BANCA INTESA*, *ROMA CAPITALE*, and not *TEATRO CHIUSO*."""
    low, following = tokens[i].text.lower(), tokens[i + 1] if i + 1 < len(tokens) else None
    if following is None or following.kind != "word":
        return False
    after = following.text.lower()
    if low in NAME_HEADS:
        return after not in CLOSED and after not in STATES
    return after == "capitale" and low in PLACES


def is_plain(low: str) -> bool:
    """Whether the word is a common one, and no name."""
    if low in CLOSED or low in MONTHS or low in WEEKDAYS or len(low) == 1:
        return low in CLOSED or len(low) > 1
    return low not in MAY_BE_NAMES and low not in PLACES and (is_exact(low) or _is_invariable(low))


def _is_invariable(low: str) -> bool:
    """Words such as *città* and *meteo*, which the lexicon of inflected forms does not have."""
    from linguapa.classifier.frequencies import table

    return low in INVARIABLE or (low.endswith(("tà", "tù")) and low in table())


def _is_accent(tokens: Sequence[Token], i: int) -> bool:
    """Whether the token is an apostrophe that stands for an accent: *CITTA'*."""
    if not 0 < i < len(tokens) or not has_apostrophe(tokens, i - 1):
        return False
    word = tokens[i - 1].text.lower()
    is_glued = i + 1 < len(tokens) and tokens[i + 1].start == tokens[i].end and tokens[i + 1].kind == "word"
    return not is_glued and word not in _ELIDING and accented(word) != word


def _closes(tokens: Sequence[Token], i: int) -> bool:
    """Whether no word follows that could belong to the name."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    return following is None or following.kind != "word" or following.text.lower() in CLOSED - {"di", "del", "della"}
