"""Whether *oggi* is this very day or our age: *oggi gli uffici chiudono alle 12*, *oggi gli anziani vivono di più*."""

from __future__ import annotations

import regex

_BEFORE = regex.compile(
    r"(?:\b(?:che|cui|ancora|anche|tuttora|è|sono|era|c['’]è|sia|solo|già|iscriviti|prenota|chiama|scarica"
    r"|registrati|attiva|comincia|inizia|scegli|prova|dona|scopri|abbonati|partecipa)|['’])\s*$",
    regex.IGNORECASE,
)
_AFTER = regex.compile(
    r",?\s+(?:più|come|stesso|esiste|esistono|viviamo|invece|basta|molt[ie]|tant[ie]|quasi|si\s+(?:può|chiama|chiamano)"
    r"|contano|non\s+(?:è|sono|si)|sempre|purtroppo|grazie|è\s+(?:possibile|più|un[ao']?|il|la)|siamo|abbiamo\s+\d|con\s+lo)\b",
    regex.IGNORECASE,
)
_ONCE = regex.compile(
    r"\b(?:una\s+volta|un\s+tempo|che\s+prima|in\s+passato|\d+\s+anni\s+fa|anni\s+fa|allora|secol[oi]|fu|furono|venne"
    r"|rispetto|(?:nel|dal|del)\s+(?:19|20)\d\d)\b",
    regex.IGNORECASE,
)
_FROM = regex.compile(r"\b(?:da|entro)\s+$", regex.IGNORECASE)
"""A term: *da oggi*, *entro oggi*."""
_AS_OF = regex.compile(r"^\W*(?:ad?|alla\s+data\s+di)\s+$", regex.IGNORECASE)
"""What a count is as of: *ad oggi le domande sono 300*."""
_TIME = r"\b(?:ore\s+\d|(?:alle|dalle|all['’]|dall['’])\s?(?:ore\s)?\d{1,2}(?![\d%]|\s+per)|\d{1,2}[:.]\d\d\b(?!\s?%))"
_STATE = (
    r"\b(?:chius[oaie]|apert[oaie]|sospes[oaie]|rinviat[oaie]|annullat[oaie]|cancellat[oaie]|interrott[oaie]|bloccat[oaie]"
    r"|esaurit[oaie]|ultim[oa]\s+giorn[oi]|(?:ri)?chiud(?:e|ono|iamo)|(?<!\bsi\s)(?:ri)?apr(?:e|ono|iamo)|scad(?:e|ono)|termina(?:no)?"
    r"|inaugur\w+|sospend(?:e|ono|iamo)|riprend(?:e|ono|iamo)|ricorre|si\s+(?:vota|celebra|festeggia|riunisce|svolge|terrà|tiene)"
    r"|sciopero|allerta|funerali|lutto|neve|nevica|maltempo|temporali|guasto)\b"
)
_ACT = (
    r"\b(?:ho|ha|hanno|abbiamo|è|sono)\s+(?:\w+\s+){0,1}?(?:stat[oaie]\s+)?(?:firmat|approvat|presentat|incontrat"
    r"|consegnat|pubblicat|inaugurat|conclus|iniziat|partit|arrivat|terminat|premiat|votat|celebrat|festeggiat|ricevut"
    r"|salutat|ripres|riunit|nominat|elett|tornat|intervenut|piantat)[oaie]\b"
)
_EVENT = (
    r"\b(?:sedut[ae]|riunion[ei]|assemblea|concert[oi]|spettacol[oi]|mercat[oi]|cerimonia|corteo|udienza|appuntament[oi]"
    r"|convegno|conferenza\s+stampa)\b"
)
_PLACE = (
    r"\b(?:in|a)\s+(?:via|piazza|corso|viale|municipio|biblioteca|teatro|sala)\b"
    r"|\bmanca\b.{0,20}\bacqua\b"
)
_EVIDENCE = regex.compile(f"{_TIME}|{_STATE}|{_ACT}|{_EVENT}|{_PLACE}", regex.IGNORECASE)
_LOOK_BACK = 30
_NEAR, _FAR = 100, 300
"""How far from *oggi* the evidence for this day may stand, and that for our age."""


def is_this_day(sentence: str, start: int, end: int) -> bool:
    """Whether the *oggi* at `[start, end)` is certainly the day of the post.

    A time, a closure, an event, a place or a verb of a single act have to say so; beside *una volta* or *sempre più* it
    is our age.
    """
    before = sentence[max(0, start - _LOOK_BACK) : start]
    if (
        _BEFORE.search(before)
        or _AFTER.match(sentence, end)
        or _ONCE.search(sentence, max(0, start - _FAR), end + _FAR)
    ):
        return False
    if start < _LOOK_BACK and _AS_OF.search(before):
        return any(map(str.isdigit, sentence[end : end + _FAR]))
    near = _EVIDENCE.search(sentence, max(0, start - _NEAR), end + _NEAR)
    return _FROM.search(before) is not None or near is not None
