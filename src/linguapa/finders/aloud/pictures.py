"""Emoji: which signs are pictures, where they stand, and what a screen reader says in their place."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import regex

from linguapa.types import Document

_SHOWN_AS_PICTURE = regex.compile(r"[\p{Emoji_Presentation}\uFE0F\u20E3\U0001F300-\U0001FAFF]")
_NEVER = frozenset("©®™")
_SHOWN_AS_TEXT = "\ufe0e"
_DRAWN_EVERYWHERE = frozenset("☀☁☂☃☎☝☹☺♨♿⚒⚖⚙⚠✂✈✉✌✍✏❣❤")
"""Old symbols that phones draw as pictures even where nothing asks for it; ✔, ➡ and ▪ are signs of text."""
_REFERENCE = regex.compile(r"&#?\w{1,32};")


class Picture(NamedTuple):
    """An emoji: its offsets, the place of its token, and its sign without what asks for a picture."""

    start: int
    end: int
    token: int
    sign: str


def pictures(document: Document) -> list[Picture]:
    """The emoji of a draft, in its order: flags, keycaps and families are one each; ©, ✔ and arrows are signs."""
    text, found = document.prose.text, []
    for i, token in enumerate(document.tokens):
        if token.kind == "emoji" and is_picture(token.text):
            reference = _REFERENCE.match(text, token.start)
            end = reference.end() if reference else token.end
            found.append(Picture(token.start, end, i, token.text.replace("\ufe0f", "")))
    return found


def is_picture(sign: str) -> bool:
    """Whether phones and browsers draw the sign as a picture."""
    if sign[0] in _NEVER or _SHOWN_AS_TEXT in sign:
        return False
    return _SHOWN_AS_PICTURE.search(sign) is not None or sign[0] in _DRAWN_EVERYWHERE


@lru_cache(maxsize=512)
def aloud(sign: str) -> str:
    """The Italian name that a screen reader says (Unicode CLDR): 🎉 is *spara coriandoli*; `""` if there is none."""
    from emoji import demojize

    name = demojize(sign, language="it")
    if not regex.fullmatch(r":[^:]+:", name):
        return ""
    return name.strip(":").replace("_", " ")
