"""Acts that have a date in their names, as patterns: *delibera n. 5 del*, *DGR n. 78 del*, *intesa del*."""

from __future__ import annotations

from functools import cache

import regex

from linguapa.italian.dates import BLANK

ACTS = (
    r"deliber[ae]|deliberazion[ei]|determin[ae]|determinazion[ei]|ordinanz[ae]|decret[oi]|legg[ei]|sentenz[ae]"
    rf"|protocoll[oi](?={BLANK}?(?:\d|nn?\b|nr\b|num|generale|d['’]intesa|di{BLANK}(?:intesa|legalità)))|(?<!d['’])intes[ae]"
    rf"|verbal[ei]{BLANK}(?:del(?:la|lo)?|dell['’]\w*)|comunicat[oi]{BLANK}del{BLANK}presidente"
    r"|(?:regolament[oi]|decision[ei]|raccomandazion[ei])[^.;:!?]{0,40}\((?:UE|CEE?|Euratom)\)"
    r"|not[ae]|circolar[ei]|direttiv[ae]|provvediment[oi]|dpr|dpcm|dm|dl|dlgs|dgr|dgc|dcc|lr|ccnl|gazzetta|bur|repertorio"
    r"|(?:delib|det|ord|decr|circ|prot|rep|reg|sent|art)\.|d\.\s?lgs|d\.\s?p\.|d\.\s?m\.|d\.\s?l\.|l\.\s?r\.|l\.|g\.\s?u\."
)
"""What an act is called, in full and in short."""
_NUMBERED = (
    r"(?:regolament|verbal|parer|att|contratt|convenzion|band|avvis|autorizzazion|licenz|concession|comunicazion|mozion"
    r"|interrogazion|istanz|pratic|registr)\w{1,2}\b[^.;:!?]{0,40}\b(?:n|nr|num)\b"
)
OF_AN_ACT = rf"\b(?:(?:{ACTS})(?!\w|\s*:)|{_NUMBERED})(?:(?![.!?:]\s+\p{{Lu}})[^;!?\n]){{0,90}}$"
AFTER_A_NUMBER = (
    rf"(?:\b(?:n|nn|nr|num|numero)\b[.°]?{BLANK}?°?{BLANK}?\d[\w/.,-]*|(?-i:\p{{Lu}}{{2,}}|(?:\p{{Lu}}\.){{2,}}){BLANK}?\d[\w/.-]*"
    rf"|(?-i:(?:\p{{Lu}}\.){{2,}})){BLANK}{{0,3}}[,–-]?{BLANK}{{0,3}}(?:del{BLANK}|dell['’]|in{BLANK}data{BLANK})?{BLANK}{{0,3}}$"
)
"""The number of an act, or its initials, right before its date: *DGR n. 78 del*, *D.P.C.M.*."""
WITH_A_NUMBER = r"\s*,?\s*(?:n(?:\.|r\.?|°)|num\.|numero)\s?°?\s?\d"
AT_AN_HOUR = rf"\b(?:ore|(?:d?al)?le){BLANK}\d{{1,2}}(?:[:.,]\d\d)?{BLANK}del(?:{BLANK}|l['’])$"
"""A time right before: *le 12 del 5 marzo* is no date of an act."""


@cache
def compiled(pattern: str) -> regex.Pattern[str]:
    """A pattern of words, whatever their case; compiled when it is first needed."""
    return regex.compile(pattern, regex.IGNORECASE)
