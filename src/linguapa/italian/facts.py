"""What a rewrite must not lose: numbers, names, negations, exceptions, conditions, limits, duties, permissions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache

import regex

from linguapa.italian.amounts import with_one_unit
from linguapa.italian.apostrophes import APOSTROPHES
from linguapa.italian.date_formats import said_as
from linguapa.italian.fact_words import (
    ADDITIONS,
    ALSO_OF,
    BEFORE_CONCORDANT,
    BEFORE_SIX,
    CLASS_OF,
    CONCORDANT,
    DATES,
    IN_RETURN,
    LETTERED,
    NEGATIONS,
    NUMBERED,
    ORDINALS,
    PHRASES,
    PROHIBITIONS,
    QUANTITIES,
    SIGNS,
    UNIT_OF,
)
from linguapa.italian.numerals import value
from linguapa.italian.signs import in_letters
from linguapa.italian.telephones import dialled, is_telephone
from linguapa.italian.words import FUNCTION_WORDS

_PLAIN = r"(?P<number>\d+(?:[.,:]\d+)*)|(?P<letter>(?<![\w'’.])\p{L}(?=\)))|(?P<word>\p{L}+|[€$%])"
_TOKEN = regex.compile(_PLAIN)
_ADDRESS = r"(?P<address>[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?://|www\.)[^\s<>\"«»]*\w)"
_TOKEN_OR_ADDRESS = regex.compile(f"{_ADDRESS}|{_PLAIN}")
_STOPS = frozenset('.!?…:;•-–—\n«“"(')
_ENDS = frozenset(",.!?…:;\n")
_ZEROS = regex.compile(r"[.,:]00$")
_TWO_PLACES = regex.compile(r"0?(\d+)[.,:](\d\d)")
_HOURS = regex.compile(r"\b(\d{1,2})\s?[hH]\s?([0-5]\d)\b")
_THOUSANDS = regex.compile(r"\d{1,3}(?:\.\d{3})+")
_MUST = regex.compile(r"\p{L}+(?:[aiu]t|[^t]tt|st|s|rt)[oaie]")
_GOES = frozenset("va vanno vada vadano andrà andranno".split())
_POSITIVE = frozenset(("restrizione", "obbligo", "facoltà", "al massimo", "almeno", "prima", "dopo", "in cambio"))


@lru_cache(maxsize=4096)
def keeps_facts(old: str, new: str) -> bool:
    """Whether `new` still says what `old` does of numbers, dates, names, negations, conditions, duties and limits.

    Words of one class stand for each other: *qualora* and *se*, *vietato* and *non deve*, *dieci* and 10. Two
    negations may go together if something comes in return: *non … senza* → *solo con*. What `new` adds does not matter.
    Symbols that look like letters and figures count as what they look like: 𝟭𝟱 and 15; 3/3/2026 is *3 marzo 2026*. A
    telephone number is the same however its figures are parted.
    """
    if is_telephone(new):
        return dialled(old) == dialled(new)
    old, new = in_letters(old), in_letters(new)
    before, after = Counter(_found(said_as(old, new))), Counter(_found(new, is_new=True))
    negations = before.pop("negazione", 0) - after.pop("negazione", 0)
    if negations % 2 or (negations > 0 and not any(after[name] > before[name] for name in _POSITIVE)):
        return False
    del before["in cambio"]
    return all(after[fact] >= times or _is_spelled_out(fact, new) for fact, times in before.items())


@cache
def _phrases() -> regex.Pattern[str]:
    """The phrases whose words say something else together; compiled when a rewrite is first looked at."""
    return regex.compile("|".join(rf"\b({phrase})" for phrase, _ in PHRASES), regex.IGNORECASE)


def _found(text: str, *, is_new: bool = False) -> Iterator[str]:
    """The facts in a text; in a new one, each word counts as a name, whether it has a capital or not."""
    text = _HOURS.sub(r"\1:\2", with_one_unit(text))
    text = _phrases().sub(lambda match: PHRASES[(match.lastindex or 1) - 1][1], text)
    has_address = "@" in text or "www." in text or "://" in text
    matches = list((_TOKEN_OR_ADDRESS if has_address else _TOKEN).finditer(text))
    is_shouted, is_negated = text.isupper(), False
    previous, kind = "", ""
    for i, match in enumerate(matches):
        gap = text[matches[i - 1].end() : match.start()] if i else ""
        word, last, kind = match.group(), kind, match.lastgroup or ""
        low = word.lower()
        is_negated = is_negated and not _ENDS.intersection(gap)
        opens = not i or not _STOPS.isdisjoint(gap)
        following = matches[i + 1].group() if i + 1 < len(matches) else ""
        if kind == "word":
            number = value(low) if low != "sei" or previous in BEFORE_SIX or following.lower() in UNIT_OF else None
            kind = "number" if number else kind
            fact = str(number) if number else _said(low, previous, following.lower())
        else:
            fact = _figure(word) if kind == "number" else f"{kind} {low}"
        if low in NEGATIONS or (low in CONCORDANT and not is_negated):
            yield "negazione"
            is_negated = is_negated or low in CONCORDANT or low in BEFORE_CONCORDANT
        if fact:
            yield fact
        elif last == "number" and low in UNIT_OF and text[match.end() : match.end() + 1] not in APOSTROPHES:
            yield f"misura {UNIT_OF[low]}"
        elif is_new or _is_name(word, following, opens=opens, is_shouted=is_shouted):
            yield f"nome {low}"
        if is_new:
            yield from _also(low)
        previous = low if kind == "word" else ""


def _said(low: str, previous: str, following: str) -> str:
    """What a word says of what must not be lost, `""` if it says nothing."""
    if low in CLASS_OF:
        return CLASS_OF[low]
    if low in DATES or low in QUANTITIES or low in ADDITIONS:
        return low
    if low in SIGNS:
        return f"misura {SIGNS[low]}"
    if len(low) == 1 and (previous in LETTERED or previous in NUMBERED):
        return f"letter {low}"
    if low in _GOES and following != "tutto" and _MUST.fullmatch(following):
        return "obbligo"
    return "circa" if low in ("circa", "quasi") and (following[:1].isdigit() or value(following)) else ""


def _also(low: str) -> Iterator[str]:
    """What else a word that is put in may stand for."""
    if low in ALSO_OF:
        yield ALSO_OF[low]
    if low in ORDINALS:
        yield ORDINALS[low]
    if low in PROHIBITIONS:
        yield from ("obbligo", "facoltà")
    if low in IN_RETURN:
        yield "in cambio"


def _figure(number: str) -> str:
    """A number in one way of writing: 9:00 and 9, 1.250 and 1250, 05 and 5, 9.30 and 9:30, 25.50 and 25,50."""
    number = _ZEROS.sub("", number)
    if _THOUSANDS.fullmatch(number):
        return number.replace(".", "")
    if two := _TWO_PLACES.fullmatch(number):
        return f"{two[1]}.{two[2]}"
    return number[1:] if len(number) == 2 and number[0] == "0" else number.replace(":", ".")


def _is_name(word: str, following: str, *, opens: bool, is_shouted: bool) -> bool:
    """Whether a capital is more than that of a sentence: an acronym, a word in the middle, two capitals in a row."""
    if not word[0].isupper() or is_shouted or len(word) == 1:
        return False
    if opens:
        return following[:1].isupper() and not following.isupper() and word.lower() not in FUNCTION_WORDS
    return word.isupper() or len(word) > 2


def _is_spelled_out(fact: str, new: str) -> bool:
    """Whether the fact is an acronym, and the new text has words that begin with its letters, in their order."""
    kind, _, name = fact.partition(" ")
    initials = (match.group()[0].lower() for match in _TOKEN.finditer(new))
    return kind == "nome" and len(name) > 1 and all(letter in initials for letter in name)
