"""Signs that a reader does not see, those that can be written in two ways, and those that only look like letters."""

from __future__ import annotations

from functools import cache
from string import ascii_lowercase, ascii_uppercase
from unicodedata import category, normalize

_STYLED = (range(0x1D400, 0x1D800), range(0xFF01, 0xFF5F))
"""The mathematical alphabets and the full width signs."""
_STYLED_ELSEWHERE = "ℬℰℱℋℐℒℳℛℯℊℴℭℌℑℜℨℂℍℕℙℚℝℤℎⅅⅆⅇⅈⅉ"
"""Letters of the mathematical alphabets that Unicode had put in another place before."""
_WIDE_BLANK = 0x3000
_ENCLOSED_SMALL = (0x249C, 0x24D0)
_ENCLOSED_CAPITAL = (0x24B6, 0x1F110, 0x1F130, 0x1F150, 0x1F170)
"""The first of twenty-six letters in brackets, in a circle, in a square."""
SMALL_CAPITALS = dict(zip("ᴀʙᴄᴅᴇꜰғɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ", "abcdeffghijklmnopqrstuvwyz", strict=True))


def seen(text: str) -> str:
    """The text as a reader sees it: each accent in one with its letter, and no invisible sign."""
    if text.isascii():
        return text
    return "".join(character for character in normalize("NFC", text) if category(character) != "Cf")


@cache
def lookalikes() -> dict[int, str]:
    """The letters and signs that stand for each of the symbols that look like them: 𝗔, Ⓐ, Ａ and ᴀ are an A."""
    found = {code: normalize("NFKC", chr(code)) for codes in _STYLED for code in codes}
    found |= {ord(letter): normalize("NFKC", letter) for letter in _STYLED_ELSEWHERE}
    for letters, starts in ((ascii_lowercase, _ENCLOSED_SMALL), (ascii_uppercase, _ENCLOSED_CAPITAL)):
        found |= {start + i: letter for start in starts for i, letter in enumerate(letters)}
    found |= {ord(sign): letter for sign, letter in SMALL_CAPITALS.items()}
    found[_WIDE_BLANK] = " "
    return {code: plain for code, plain in found.items() if len(plain) == 1 and plain.isascii()}


def in_letters(text: str) -> str:
    """The text with letters in place of the symbols that look like them."""
    return text if text.isascii() else normalize("NFC", text.translate(lookalikes()))
