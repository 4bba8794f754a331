"""Amounts in euro, and how they are written: *25 euro*, *25,50 euro*, *25 €*."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from linguapa.italian.numerals import value
from linguapa.italian.written import BLANK, Written

_NUMBER = r"(?:\d{1,3}(?:\.\d{3})++|\d{1,9})(?:,\d{1,5}|\.\d\d(?!\d))?+(?:[.,]?=|,-{1,2}(?!\d))?+"
_SIGN = r"(?:€\.?|(?i:euro|eur)\b\.?)"
_BEFORE = regex.compile(
    rf"(?<![\w€.,/-])(?P<sign>{_SIGN}){BLANK}{{0,3}}"
    rf"(?P<number>{_NUMBER}(?:[-–/](?:€{BLANK}?)?+{_NUMBER})?+)(?![\d'’]|[.,:]\d|{BLANK}\d{{3}}\b)"
    rf"(?:{BLANK}?(?P<scale>mila|milion[ei]|mln|miliard[oi]|mld)\b(?:\.(?={BLANK}\p{{Ll}}))?)?+(?:{BLANK}?(?:€|euro\b))?+"
)
_AFTER = regex.compile(
    rf"(?<![\w.,:/€+-])(?<!\d{BLANK})"
    rf"(?P<number>{_NUMBER}(?:(?:{BLANK}?(?:€|euro))?+[-–/]{_NUMBER})?+)(?P<blank>{BLANK}*)(?P<sign>€|(?i:euro|eur)\b)(?!{BLANK}?\d)"
)
_UNIT = regex.compile(rf"{BLANK}?/{BLANK}?\p{{L}}")
"""What the amount is for: *€ 25/mese*, *€ 0,6/mln*. How that is said, a person has to tell."""
_THOUSANDS = regex.compile(r"(?<![\d.,])[1-9]\d{0,2},\d{3}(?!\d)")
"""Six thousand, or six and no thousandths: *6,000*."""
_INNER = regex.compile(rf"{BLANK}(?:€|euro)")
_TWICE = (
    (regex.compile(r"(€[ ]?\d[\d.,]*+[-–/])€[ ]?(?=\d)"), r"\1"),
    (regex.compile(r"(?<=\d)[ ]?€(?=[-–/]\d[\d.,]*+[ ]?€)"), ""),
    (regex.compile(rf"€\.?{BLANK}{{0,3}}(\d[\d.,]*+){BLANK}?(?=€|euro\b)"), r"\1 "),
)
_CENTS = regex.compile(r"(?:[.,]00)?(?:[.,]?=|,-{1,2})?$")
_PARTED = regex.compile(r"(?<!€\s?)(?<!\beuro\s)(?<![\d.])(?P<whole>\d[\d.]*),00(?P<link> (?:a|e|o) )$")
_GOES_ON = regex.compile(rf"{BLANK}+(?:e|o|a|[-–]){BLANK}+\d|{BLANK}*,{BLANK}+\d")
_ARTICLE = regex.compile(rf"\b(?:i|dei|ai|dai|nei|sui|l['’]|il|del|al|dal){BLANK}*$", regex.IGNORECASE)
_VOWEL = regex.compile(r"8|11(?!\d)|1(?![\d.])|1(?:\.\d{3}){2}(?!\.)")
"""Numbers that begin with a vowel: *otto*, *undici*, *uno*, *un milione*."""
_CLASS = regex.compile(r"[0-7](?:[-/][0-7])?|20\d\d")
"""What *Euro* names before these: classes of engines, and championships."""
_MOTOR = regex.compile(
    r"\b(?:auto|autoveicol|automobil|benzin|categori|class[ei]|diesel|furgon|gasolio|metano|mezz[io]|moto|omologa|veicol)",
    regex.IGNORECASE,
)
"""What *euro* with a small letter stands near, where it names the class of an engine."""
_SCALES = {"mln": ("milione", "milioni"), "mld": ("miliardo", "miliardi")}
_AD = regex.compile(rf"\b[Aa]d{BLANK}+$")
_NEAR = 24
_QUANTITY = regex.compile(rf"(?:\d|\b(?:milion[ei]|miliard[oi]|mila)(?:{BLANK}di)?|€){BLANK}*$")
_LAST_WORD = regex.compile(rf"(\p{{L}}+){BLANK}+$")


def amounts(text: str) -> Iterator[Written]:
    """The amounts with the sign before, with empty cents, with a point for cents, or without a blank."""
    ends: list[int] = []
    for match in _BEFORE.finditer(text):
        if not _is_other(text, match):
            ends.append(match.end())
            yield _turned(text, match)
    turned = frozenset(ends)
    for match in _AFTER.finditer(text):
        number = _number(match["number"])
        is_wrong = number != _INNER.sub("", match["number"]) or not match["blank"]
        if is_wrong and match.end() not in turned:
            yield _kept(text, match, number)


def with_one_unit(text: str) -> str:
    """The text with one sign for one amount, or one range: *€ 5 €*, *€ 5-€ 10* and *5€-10€* have two."""
    if "€" not in text:
        return text
    for pattern, one in _TWICE:
        text = pattern.sub(one, text)
    return text


def _is_other(text: str, match: regex.Match[str]) -> bool:
    """Whether the sign belongs to what stands before it, or the word is no currency: *Euro 6*, *Euro 2024*."""
    before = text[max(0, match.start() - _NEAR) : match.start()]
    is_word, number = match["sign"][0] != "€", match["number"]
    if is_word and _CLASS.fullmatch(number) and not match["scale"]:
        near = text[max(0, match.start() - 2 * _NEAR) : match.end() + 2 * _NEAR]
        if match["sign"][0] == "E" or (len(number) < 4 and _MOTOR.search(near)):
            return True
    is_glued = text[match.end("sign")].isdigit() and not is_word and before[-1:].isspace()
    if is_word and (word := _LAST_WORD.search(before)) and word[1].lower() != "sei" and value(word[1].lower()):
        return True
    return _QUANTITY.search(before) is not None and not is_glued


def _turned(text: str, match: regex.Match[str]) -> Written:
    """The amount with the word behind it, as long as nothing around has to change but *ad*: *ad € 5* → *a 5 euro*."""
    start, end = match.span()
    right: str | None = _in_words(_number(match["number"]), match["scale"] or "")
    before, is_vowel = text[max(0, start - _NEAR) : start], _VOWEL.match(right or "") is not None
    is_doubtful = _GOES_ON.match(text, end) or _UNIT.match(text, end) or _THOUSANDS.search(match["number"])
    if is_doubtful or (is_vowel and _ARTICLE.search(before)):
        right = None
    if right and not is_vowel and (ad := _AD.search(before)):
        return Written(start, end, start - len(ad.group()), end, ad.group().replace("d", "", 1) + right)
    return Written(start, end, start, end, right)


def _in_words(number: str, scale: str) -> str:
    if scale in ("", "mila"):
        return f"{number}{scale} euro"
    one, many = _SCALES[scale] if scale in ("mln", "mld") else (scale, scale)
    return f"{number} {one if number == '1' else many} di euro"


def _kept(text: str, match: regex.Match[str], number: str) -> Written:
    """The amount with its sign behind it; the number before goes along: *da 10,00 a 15,00 euro*."""
    right, first = f"{number}{match['blank'] or ' '}{match['sign']}", match.start()
    before = _PARTED.search(text[max(0, first - _NEAR) : first])
    if before and "," not in number:
        right = before["whole"] + before["link"] + right
        first -= len(before.group())
    is_doubtful = _THOUSANDS.search(match["number"])
    return Written(*match.span(), first, match.end(), None if is_doubtful else right)


def _number(text: str) -> str:
    """One number or the two of a range, without the signs between them."""
    text = regex.sub(rf"{BLANK}?(?:€|euro){BLANK}?", "", text).removesuffix("/00")
    return regex.sub(r"(?:(?!,-)[^-–/])+(?:,-{1,2})?", lambda one: _one(one.group()), text)


def _one(number: str) -> str:
    """A number with a comma for cents, and no empty ones."""
    number = _CENTS.sub("", number)
    cents = regex.search(r"\.\d\d$", number)
    return f"{number[:-3]},{number[-2:]}" if cents else number
