"""Where an office signs: *F.to Il Dirigente*, or on a line of its own above a name or below the greetings."""

from __future__ import annotations

import regex

from linguapa.italian.courtesy import OFFICES

_LONGEST = 120
"""How long a line of a signature may be."""
_SIGNED = regex.compile(r"(?:^|[\s(])(?:f\.?\s?to|firmato):?\s+(?:(?:il|lo|la)\s+|l['’]\s*)?$", regex.IGNORECASE)
_OFFICE = regex.compile(
    r"[\s*_]*(?:(?:il|lo|la|i|gli|le|un|una)\s+|l['’]\s*)?(\p{L}+)(?P<rest>[^.!?;:\n]*)", regex.IGNORECASE
)
_NAME = regex.compile(
    r"[\s*_(]*(?:(?:dott|dr|ing|avv|arch|prof|geom|rag|sig)\S*\s+){0,3}\p{Lu}[\p{L}'’.]*(?:\s+\p{Lu}[\p{L}'’.]*){1,4}[\s*_)]*",
)
_TITLED = regex.compile(r"[\s*_(]*(?:Dott|Dr|Ing|Avv|Arch|Prof|Geom|Rag)\S*\s+\p{Lu}")
_GREETING = regex.compile(r"\b(?:saluti|saluto|ossequi|fede)[,.]?\s*$", regex.IGNORECASE)


def is_signature(shadow: str, start: int) -> bool:
    """Whether the office at `start` is that of who signs."""
    near = max(0, start - _LONGEST)
    first = shadow.rfind("\n", near, start) + 1
    if not first and near:
        return False
    if _SIGNED.search(shadow[first:start]):
        return True
    line, after = shadow[first : first + _LONGEST].partition("\n")[0], _line_after(shadow, first)
    office = _OFFICE.fullmatch(line)
    if not office or office[1].lower() not in OFFICES:
        return False
    is_name = _NAME.fullmatch(after) is not None or _TITLED.match(after) is not None
    return is_name or _GREETING.search(_line_before(shadow, first)) is not None


def _line_after(shadow: str, start: int) -> str:
    lines = shadow[start : start + 2 * _LONGEST].split("\n")[1:]
    return next((line for line in lines if line.strip()), "")


def _line_before(shadow: str, end: int) -> str:
    return shadow[max(0, end - _LONGEST) : end].rstrip().rpartition("\n")[2]
