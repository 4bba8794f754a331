"""Telephone numbers, and how they are written: *0461 123456*, *+39 06 123456*."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from linguapa.italian.written import Written

_COUNTRY = r"(?:\(?(?P<country>\+|00)39\)?[ ./-]*)?+"
_AREA = r"\(?(?P<area>0\d{1,3}|\(0\)\d{1,3}|3\d\d|80[03]|84[08]|199|89[29])"
_SIGN = r"(?:\)?[ ]?[/.–-][ ]?|\)[ ]?|[ ]\(?)"
_ANOTHER = r"(?:0\d{1,3}|3\d\d)[ ./–-]\d{5,8}(?!\d)"
"""A number with its own area, behind a bar: *333-1234567/333-7654321*."""
_NUMBER = regex.compile(
    rf"(?:(?<![\w/.,+–-])(?<!\d[ ])|(?<=\d{{5}}/)(?={_ANOTHER})|(?<=\b(?i:tel|fax|cell)\.)){_COUNTRY}{_AREA}(?:{_SIGN}"
    rf"(?:(?P<rest>\d{{5,8}}(?!\d))(?P<more>(?:[/-](?!{_ANOTHER})\d{{1,8}}(?!\d))+)?+|"
    r"(?P<groups>\d{2,4}(?:[ ./–-]\d{2,4}(?!\d)){1,4}+)\)?)"
    rf"|(?P<glued>\d{{5,8}}))(?!\w|[.–-]\d|/(?!{_ANOTHER})\d)"
)
_CUES = regex.compile(
    r"(?P<phone>\b(?:tel|telefon\p{L}*|chiam\p{L}+|cell|cellular[ei]|fax|whatsapp|centralino|numero verde)\b|[📞☎📱])"
    r"|(?P<other>\b(?:c/c|c\.c\.p?|prot|protocollo|codice|cod|cig|iban|cf|iva|pratica|fascicolo|deliber\p{L}+|determin\p{L}+"
    r"|legge|decreto|art|articolo|ricorso|matricola|contatore|foglio|particella|mappale|conto|ccp|rep|repertorio|fattura"
    r"|bolletta|ordinanza|verbale|targa|gara|lotto)\b)",
    regex.IGNORECASE,
)
_DATE = regex.compile(r"\d{1,2}([./-])\d{1,2}\1(?:\d\d){1,2}")
_SHAPE = regex.compile(r"\(?(?:0\d{1,3}|3\d\d|80[03]|84[08])\)? ?[/.)–-] ?(?:\d{5,8}|\d{3}[ ./-]?\d{3,4})(?!\d)")
_RIGHT = regex.compile(r"(?:\+39 )?(?!00)\d+(?: \d+)*")
_SIGNS = regex.compile(r"[-\s./()–]+")
_URI = "tel:"
_NEAR = 40
_DIGITS = range(6, 12)


def telephones(text: str) -> Iterator[Written]:
    """The telephone numbers with other signs than blanks; the right ones have blanks, and +39 for 0039."""
    for match in _NUMBER.finditer(text):
        found = match.group()
        start, end = match.start(), match.end()
        if found[-1] == ")" and "(" not in found:
            found, end = found[:-1], end - 1
        is_uri = found[0] == "+" and " " not in found and text.endswith(_URI, 0, start)
        if is_uri or _RIGHT.fullmatch(found) or not _is_telephone(text, start, found, bool(match["country"])):
            continue
        yield Written(start, end, start, end, None if match["more"] else _right(found, match["country"]))


def is_telephone(text: str) -> bool:
    """Whether the text is groups of figures with blanks between, as telephone numbers are written."""
    return " " in text and _RIGHT.fullmatch(text) is not None


def dialled(number: str) -> str:
    """The figures of a telephone number however they are parted, 0039 being +39."""
    figures = _SIGNS.sub("", number)
    return f"+{figures[2:]}" if figures.startswith("0039") else figures


def _right(found: str, country: str | None) -> str | None:
    digits = found.replace("(0)", "0")
    groups = regex.findall(r"\d+", digits)
    if country:
        groups = ["+39", *regex.findall(r"\d+", digits[digits.index("39") + 2 :])]
    return " ".join(groups) if sum(map(len, groups)) - 3 * bool(country) in _DIGITS else None


def _is_telephone(text: str, start: int, found: str, has_country: bool) -> bool:
    """Whether the words before say so, or, where they say nothing, the figures do."""
    if has_country:
        return True
    if _DATE.fullmatch(found):
        return False
    before = list(_CUES.finditer(text[max(0, start - _NEAR) : start]))
    if before:
        return before[-1]["phone"] is not None and sum(map(str.isdigit, found)) >= min(_DIGITS)
    return _SHAPE.match(found) is not None
