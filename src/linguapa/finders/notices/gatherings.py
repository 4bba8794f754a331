"""Sentences that call people together, or say that something begins again, without the name of an event."""

from __future__ import annotations

from linguapa.italian.clauses import NEAR, of
from linguapa.italian.dates import FULL_MONTH, WEEKDAY_ALONE
from linguapa.italian.occasions import APPEARS, EVENT, MEET, RENEWS
from linguapa.italian.stoppages import CLOSABLE, SERVICE, WORKS
from linguapa.italian.word_classes import Words

_A_DAY = Words(
    rf"""
    (?<!\b(?:ogni|il|di|del|la|della|al|dal|dalla|alla|entro|fino_a)\s){WEEKDAY_ALONE}\b(?!_scors)
    (?<!\b(?:del|entro_il|fino_al|dell?['’])\s?)\b\d{{1,2}}°?_(?:{FULL_MONTH})
    domani dopodomani stasera domattina quest[oa]_(?:sera|pomeriggio|mattina|week-?end|fine_settimana)
    """
)
_CLOCK = Words(
    r"""
    alle_(?:ore_)?\d{1,2}(?!\s*(?:%|euro|\d)) dalle_(?:ore_)?\d{1,2}(?!\s*(?:%|euro|\d))
    ore_(?:ore_)?\d{1,2}(?!\s*(?:%|euro|\d)) h_(?:ore_)?\d{1,2}(?!\s*(?:%|euro|\d))
    tra_le_\d{1,2} all['’]una a_mezzogiorno
    """
)
_ANY = r"[^.;!?]{0,160}?"
_DO = MEET | APPEARS
GATHERINGS = (
    of(rf"\b{_DO}\b{_ANY}{_A_DAY}"),
    of(rf"{_A_DAY}{_ANY}\b{_DO}\b"),
    of(rf"{_A_DAY}{_ANY}{_CLOCK}"),
    of(rf"{_CLOCK}{_ANY}{_A_DAY}"),
    of(
        rf"\b(?:ci\s+(?:vediamo|troviamo|ritroviamo)|ritrovo|appuntamento)\b{_ANY}"
        rf"(?:{_CLOCK}|{_A_DAY})",
        "vediamo troviamo ritrov appuntamento",
    ),
    of(
        rf"\b(?:ci\s+(?:vediamo|troviamo|ritroviamo)|ritrovo|appuntamento)\b{_ANY}\b(?:al|in|a|nel|davanti)\b",
        "vediamo troviamo ritrov appuntamento",
    ),
)
"""Somebody does something on a day, or something is on a day at an hour."""
NO_GATHERING = of(
    r"""\b(?:domand[ae]|istanz[ae]|richiest[ae]|candidatur[ae]|contribut[oi]|entro|orari[oi]?|allert[ae]|temporal[ei]
    |fino\s+a(?:l|lle)?\b(?!\s+\d+\s+posti)|vento|neve|nevicat\w+|piogg\w+|temperatur\w+|caldo|(?-i:Legge)
    |legge\s+(?:n\b|\d|regionale|di|sul)|decret[oi]|direttiv[ae]|trattato|regolamento|deliber\w+|articolo|art\.|lavori
    |cantier[ei]|previst[ei]|scad\w+|nat[oaie]\b|mort[oaie]|sconto|multa|incident[ei]|chius[oaie]|chiud\w+|sospes[oaie]
    |divieto)\b"""
)
"""Words of a sentence that tells of something else: weather, hours, deadlines, closures."""
RENEWED = (
    of(rf"\b{RENEWS}\b{NEAR}\b{WORKS}\b"),
    of(rf"\b{WORKS}\b{NEAR}\b(?<!\bche\s){RENEWS}\b"),
    of(
        r"(?:\A|,)\W*(?:[^.;:!?]{0,30}\s)?apr(?:e|irà|ono|iranno)\s+(?:(?:al\s+pubblico|finalmente)\s+)?"
        rf"(?:il|la|lo|l['’]|i|un|una)\s*(?:nuov\w+\s+)?{CLOSABLE}",
        "apre aprirà aprono apriranno",
    ),
)
"""Something that was closed or stopped opens or works again; or it opens for the first time."""
_DAY_WORD = rf"(?:{WEEKDAY_ALONE}|oggi|domani|stasera|\d{{1,2}}\s+(?:{FULL_MONTH}))"
_PLANNED = EVENT | SERVICE | Words("appuntamento evento mercato iniziativa")
_PUT_OFF = r"(?:annullat|rinviat|posticipat|spostat|rimandat|cancellat)[oaie]"
_CUES = "annullat rinviat posticipat spostat rimandat cancellat "
CALLED_OFF = (
    of(
        rf"\b{_PLANNED}\b{NEAR}(?<!\bnon\s)\b(?:slitt(?:a|ano|erà)|salt(?:a|ano|erà)"
        rf"|(?:è|sono|sarà|viene)\s+(?:\w+\s+)?(?:{_PUT_OFF}|anticipat[oaie]))\b",
        _CUES + "slitt salt anticipat",
    ),
    of(
        rf"(?:(?:\A|:)\W*(?:{_DAY_WORD}\s+)?|\b(?:è|sono)\s+(?:stat[oaie]\s+)?)"
        rf"(?:slitt(?:a|ano)|salt(?:a|ano)|{_PUT_OFF})\b{NEAR}\b{_PLANNED}\b",
        _CUES + "slitt salt",
    ),
    of(rf"\A\W*{_PLANNED}\b{NEAR}\b{_PUT_OFF}\b", _CUES),
)
"""What was to take place is called off, or put off."""
TITLED = (
    of(
        r"(?:\b(?:ri)?torn(?:a|ano)|\barriva(?:no)?|\bal\s+via|\bsi\s+(?:tiene|terrà)|\bcomincia|\binizia|\briparte"
        r"|\bappuntamento\s+con|\bparte)\s+(?:(?:\p{L}+\s+){0,2}?(?:la|il|lo|l['’]|un|una|con)?\s*)?[«\"“]",
        '« " “',
    ),
    of(r"\A\W*(?:(?:ri)?torna|arriva)\s+(?-i:\p{Lu}\p{Ll})", "torna arriva"),
)
"""A title of an event comes: *torna «Puliamo il fiume»*."""
