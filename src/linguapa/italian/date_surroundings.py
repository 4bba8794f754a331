"""What stands around a date: its article, what makes figures a date, and what makes them something else."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import regex

from linguapa.italian.dates import BLANK, FULL_MONTH, SHORT_MONTH, WEEKDAY, article_before
from linguapa.italian.prepositions import articulate, split

LOOK_BACK = 120
"""How far before a date the act is looked for that it may be a part of."""
_ARTICLE = (
    rf"(?<![\w'’])(?:(?P<article>il|dal|al|del|nel|sul)(?={BLANK})"
    rf"|(?P<article>(?:l|dall|all|dell|nell|sull)\u2060*['’])){BLANK}{{0,3}}$"
)
_DAY = rf"(?:\b(?:giorn[oi]|data):?|{WEEKDAY}(?:{BLANK}+(?:mattina|pomeriggio|sera))?){BLANK}{{0,3}},?{BLANK}{{0,3}}$"
_LABEL = rf"\b(?:quando|scadenza|date|inizio|fine|termine|rata|turno|incontro){BLANK}{{0,3}}:{BLANK}{{0,3}}$"
_JOINED = (
    rf"(?:(?<![\w/.,:–-])\d{{1,2}}/(?:0?[1-9]|1[0-2])|\d[°º]?{BLANK}(?:{FULL_MONTH}))"
    rf"(?:{BLANK}?,{BLANK}|,?{BLANK}(?:e|ed|o|-|–){BLANK})$"
)
"""The date before, in a list of dates."""
_CODE = (
    r"(?:\b(?:tel|cell|fax|telefono|numero|numeri|n|nn|nr|num|artt?|articol[oi]|punt[oi]|paragraf[oi]|par|cap|capitolo"
    r"|versione|vers|v|pag|pagina|sezione|comm[ai]|cig|cup|iban|lotto|pratica|codice|civico|interno|int|scala|linea|ip)"
    r"\b[.°:]{0,2}|n°)\s*$"
)
_ACTS = (
    r"deliber[ae]|deliberazion[ei]|determin[ae]|determinazion[ei]|ordinanz[ae]|decret[oi]|legg[ei]|protocollo|sentenz[ae]"
    r"|not[ae]|circolar[ei]|direttiv[ae]|provvediment[oi]|dpr|dpcm|dm|dl|dlgs|dgr|dgc|dcc|lr|ccnl|gazzetta|bur|repertorio"
    r"|(?:delib|det|ord|decr|circ|prot|rep|reg|sent|art)\.|d\.\s?lgs|d\.\s?p\.|d\.\s?m\.|d\.\s?l\.|l\.\s?r\.|l\.|g\.\s?u\."
)
_NUMBERED = (
    r"(?:regolament|verbal|parer|att|contratt|convenzion|band|avvis|autorizzazion|licenz|concession|comunicazion|mozion"
    r"|interrogazion|istanz|pratic|registr)\w{1,2}\b[^.;:!?]{0,40}\b(?:n|nr|num)\b"
)
_OF_AN_ACT = rf"\b(?:(?:{_ACTS})(?!\w|\s*:)|{_NUMBERED})(?:(?![.!?:]\s+\p{{Lu}})[^;!?\n]){{0,90}}$"
_AFTER_A_NUMBER = (
    rf"(?:\b(?:n|nn|nr|num|numero)\b[.°]?{BLANK}?°?{BLANK}?\d[\w/.-]*|(?-i:\p{{Lu}}{{2,}}|(?:\p{{Lu}}\.){{2,}}){BLANK}?\d[\w/.-]*"
    rf"|(?-i:(?:\p{{Lu}}\.){{2,}})){BLANK}{{0,3}},?{BLANK}{{0,3}}(?:del{BLANK}|dell['’]|in{BLANK}data{BLANK})?{BLANK}{{0,3}}$"
)
"""The number of an act, or its initials, right before its date: *DGR n. 78 del*, *D.P.C.M.*."""
_WITH_A_NUMBER = r"\s*,?\s*(?:n(?:\.|r\.?|°)|num\.|numero)\s?°?\s?\d"
_COUNTED = (
    rf"{BLANK}{{0,3}}(?:%|per{BLANK}cento|€|ore(?!{BLANK}*\d)|(?:ann[oi]|mes[ei]|giorn[oi]|settiman[ae]|minut[oi]|euro|persone"
    rf"|post[oi]|volt[ae]|pian[oi]|punt[oi]|vot[oi]|grad[oi]|metr[oi]|litr[oi]|cm|mm|mq|km|m|kg|anziani|bambini"
    rf"|{FULL_MONTH}|{SHORT_MONTH})\b)"
)
_PART_OF = (
    rf"{BLANK}{{1,3}}(?:di|dei|degli|delle|della|del|dello|dell['’])(?!\w)"
    rf"(?!{BLANK}{{0,3}}(?:anno|mese|quest|ogni|\d{{4}}|prossimo|corrente))"
)
_HOLIDAYS = frozenset(((25, 4), (1, 5), (2, 6), (4, 11), (8, 3), (20, 9), (27, 1), (10, 2), (25, 11)))
"""Days whose names may have a capital: *il 25 Aprile*, *il Primo Maggio*."""


class Surroundings(NamedTuple):
    """The text before and after a date, within its block."""

    before: str
    after: str

    @property
    def article(self) -> str:
        """The article or articulated preposition right before, as it is written; `""` without one."""
        match = _search(_ARTICLE, self.before)
        return match["article"] if match else ""

    @property
    def says_a_day(self) -> bool:
        """Whether what stands before makes the figures after it a date: *dal*, *lunedì*, *il giorno*."""
        return any(_search(pattern, self.before) for pattern in (_ARTICLE, _DAY, _LABEL, _JOINED))

    @property
    def has_weekday(self) -> bool:
        """Whether a weekday stands right before."""
        return _search(_DAY, self.before) is not None

    @property
    def is_the_end_of_a_range(self) -> bool:
        """Whether the number is tied to the one before: *2-6 marzo*."""
        return self.before.rstrip()[-1:] in {"-", "–", "/"}

    @property
    def is_of_an_act(self) -> bool:
        """Whether the date is in the name of an act: *delibera n. 5 del*, and not *l'ordinanza vale dal*."""
        if _search(_WITH_A_NUMBER, self.after, at_start=True) or _search(_AFTER_A_NUMBER, self.before):
            return True
        is_when = plain(self.article) not in {"", "del", "dell'"} or self.has_weekday_alone
        return not is_when and _search(_OF_AN_ACT, self.before) is not None

    @property
    def has_weekday_alone(self) -> bool:
        """Whether a weekday stands right before, and not *in data*."""
        return self.has_weekday and not self.before.rstrip().lower().endswith("data")

    @property
    def is_a_code(self) -> bool:
        """Whether figures here are a number of something: *tel.*, *art.*, *lotto*."""
        return _search(_CODE, self.before) is not None

    def is_a_fraction(self, day: int, month: int) -> bool:
        """Whether figures without a year may be something else: *l'1/3 dei posti*, *5/6 anni*, *3/4 marzo*."""
        if _search(_COUNTED, self.after, at_start=True):
            return True
        article = plain(self.article)
        is_part = day < month and _search(_PART_OF, self.after, at_start=True) is not None
        return is_part or (day == 1 and article in {"del", "dell'", "al", "all'", "nel", "nell'", "sul", "sull'"})


def is_a_holiday(day: int, month: int) -> bool:
    """Whether the date is also the name of a holiday or a day of remembrance."""
    return (day, month) in _HOLIDAYS


def plain(article: str) -> str:
    """The article in lower case, its apostrophe straight and its letters side by side."""
    return article.lower().replace("’", "'").replace("\u2060", "")


def refitted(article: str, day: int) -> str:
    """An article or articulated preposition as it is before a day: (*dal*, 11) → *dall'*, (*l'*, 1) → *il*."""
    low = plain(article)
    preposition, _ = split(low) or ("", low)
    return articulate(preposition, article_before(day))


def _search(pattern: str, text: str, *, at_start: bool = False) -> regex.Match[str] | None:
    compiled = _compiled(pattern)
    return compiled.match(text) if at_start else compiled.search(text)


@cache
def _compiled(pattern: str) -> regex.Pattern[str]:
    return regex.compile(pattern, regex.IGNORECASE)
