"""What stands around a date: its article, what makes figures a date, and what makes them something else."""

from __future__ import annotations

from typing import NamedTuple

import regex

from linguapa.italian.date_acts import AFTER_A_NUMBER, AT_AN_HOUR, OF_AN_ACT, WITH_A_NUMBER, compiled
from linguapa.italian.dates import BLANK, FULL_MONTH, SHORT_MONTH, WEEKDAY, article_before
from linguapa.italian.prepositions import articulate, split

LOOK_BACK = 120
"""How far before a date the act is looked for that it may be a part of."""
_ARTICLE = (
    rf"(?<![\w'’])(?:(?P<article>il|dal|al|del|nel|sul)(?={BLANK})"
    rf"|(?P<article>(?:l|dall|all|dell|nell|sull)\u2060*['’])){BLANK}{{0,3}}$"
)
_DAY = rf"(?:\b(?:giorn[oi]|data):?|{WEEKDAY}(?:{BLANK}+(?:mattina|pomeriggio|sera))?){BLANK}{{0,3}},?{BLANK}{{0,3}}$"
_LABEL = (
    rf"\b(?:quando|scadenz[ae]|date|inizio|fine|termin[ei]|rat[ae]|turno|incontr[oi]){BLANK}{{0,3}}:{BLANK}{{0,3}}$"
)
_SEVERAL = rf"\b(?:rat[ae]|turno|incontr[oi]){BLANK}{{0,3}}:{BLANK}{{0,3}}$"
LINK = rf"{BLANK}?,{BLANK}|,?{BLANK}(?:e|ed|o|-|–){BLANK}"
"""What stands between two dates of a list."""
_JOINED = (
    rf"(?:(?<![\w/.,:–-])\d{{1,2}}/(?:0?[1-9]|1[0-2])|\d[°º]?{BLANK}(?:{FULL_MONTH}))"
    rf"(?:{LINK})$"
)
"""The date before, in a list of dates."""
_CODE = (
    r"(?:\b(?:tel|cell|fax|telefono|numero|numeri|n|nn|nr|num|artt?|articol[oi]|punt[oi]|paragraf[oi]|par|cap|capitolo"
    r"|versione|vers|rapporto|proporzione|v|pag|pagina|sezione|comm[ai]|cig|cup|iban|lotto|pratica|codice|civico|interno|int|scala|linea|ip)"
    r"\b[.°:]{0,2}|n°)\s*$"
)
_COUNTED = (
    rf"{BLANK}{{0,3}}(?:%|per{BLANK}cento|€|ore(?!{BLANK}*\d)|(?:ann[oi]|mes[ei]|giorn[oi]|settiman[ae]|minut[oi]|euro|persone"
    rf"|post[oi]|volt[ae]|pian[oi]|punt[oi]|vot[oi]|grad[oi]|metr[oi]|litr[oi]|cm|mm|mq|km|m|kg|anziani|bambini"
    rf"|{FULL_MONTH}|{SHORT_MONTH})\b)"
)
_PART_OF = (
    rf"{BLANK}{{1,3}}(?:di|dei|degli|delle|della|del|dello|dell['’])(?!\w)"
    rf"(?!{BLANK}{{0,3}}(?:anno|mese|quest|ogni|\d{{4}}|prossimo|corrente))"
)
_PEOPLE = rf"{BLANK}{{1,3}}(?:persone|abitanti|residenti|cittadini|famiglie|utenti|post[oi]|vot[oi])\b"
_TO = rf"(?:{LINK}|{BLANK}?[-–]{BLANK}?|{BLANK}(?:e{BLANK})?(?:al|il){BLANK}|{BLANK}(?:e{BLANK})?(?:al)?l['’]{BLANK}?)"
_OTHER_END = rf"\d{{1,2}}[°º]?{BLANK}(?:{FULL_MONTH}|{SHORT_MONTH})\b\.?"
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
        if _search(WITH_A_NUMBER, self.after, at_start=True) or _search(AFTER_A_NUMBER, self.before):
            return True
        is_when = plain(self.article) not in {"", "del", "dell'"} or self.has_weekday_alone
        is_when = is_when or _search(AT_AN_HOUR, self.before) is not None
        return not is_when and _search(OF_AN_ACT, self.before) is not None

    @property
    def has_weekday_alone(self) -> bool:
        """Whether a weekday stands right before, and not *in data*."""
        return self.has_weekday and not self.before.rstrip().lower().endswith("data")

    @property
    def is_a_code(self) -> bool:
        """Whether figures here are a number of something: *tel.*, *art.*, *lotto*."""
        return _search(_CODE, self.before) is not None

    @property
    def has_the_other_end(self) -> bool:
        """Whether a day of another month is tied to it: *dal 15 set al 15 nov*."""
        return bool(
            _search(_TO + _OTHER_END, self.after.removeprefix("."), at_start=True)
            or _search(_OTHER_END + _TO + "$", self.before)
        )

    @property
    def may_be_numbered(self) -> bool:
        """Whether figures might be the number of one of several: *Rata: 1/3*."""
        return _search(_SEVERAL, self.before) is not None

    @property
    def counts_people(self) -> bool:
        """Whether what follows is counted: *su 3/4/2026 persone*."""
        return not self.says_a_day and _search(_PEOPLE, self.after, at_start=True) is not None

    def is_counted(self, day: int, month: int) -> bool:
        """Whether what follows is counted, or is what figures without a year are a part of: *5/6 anni*, *3/4 marzo*."""
        if _search(_COUNTED, self.after, at_start=True):
            return True
        return day < month and _search(_PART_OF, self.after, at_start=True) is not None

    def is_a_fraction(self, day: int, month: int) -> bool:
        """Whether figures without a year may be something else: *l'1/3 dei posti*, *5/6 anni*, *3/4 marzo*."""
        article = plain(self.article)
        return self.is_counted(day, month) or (
            day == 1 and article in {"del", "dell'", "al", "all'", "nel", "nell'", "sul", "sull'"}
        )


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
    shape = compiled(pattern)
    return shape.match(text) if at_start else shape.search(text)
