"""Sentences that call people together, or say that something begins again, without the name of an event."""

from __future__ import annotations

from linguapa.finders.notices.patterns import NEAR, of
from linguapa.italian.occasions import APPEARS, CLOSABLE, EVENT, MEET, RENEWS, SERVICE
from linguapa.italian.words import MONTHS_IN_ORDER

_MONTH = "|".join(MONTHS_IN_ORDER)
_WEEKDAY = r"(?:(?:luned|marted|mercoled|gioved|venerd)[ìi]|sabato|domenica)"
_A_DAY = (
    rf"(?:(?<!\b(?:ogni|il|di|del|la|della|al|dal|dalla|alla|entro|fino\s+a)\s){_WEEKDAY}\b(?!\s+scors)"
    rf"|(?<!\b(?:del|entro\s+il|fino\s+al|dell?['’])\s?)\b\d{{1,2}}°?\s+(?:{_MONTH})\b|\b(?:domani|dopodomani|stasera|domattina)\b"
    r"|\bquest[oa]\s+(?:sera|pomeriggio|mattina|week-?end|fine\s+settimana))"
)
_CLOCK = (
    r"(?:\b(?:alle|dalle|ore|h)\s+(?:ore\s+)?\d{1,2}(?!\s*(?:%|euro|\d))"
    r"|\btra\s+le\s+\d{1,2}\b|\ball['’]una\b|\ba\s+mezzogiorno\b)"
)
_ANY = r"[^.;!?]{0,160}?"
_VERB_AND_DAY = (rf"\b(?:{MEET}|{APPEARS})\b{_ANY}{_A_DAY}", rf"{_A_DAY}{_ANY}\b(?:{MEET}|{APPEARS})\b")
GATHERINGS = (
    *map(of, _VERB_AND_DAY),
    of(rf"{_A_DAY}{_ANY}{_CLOCK}"),
    of(rf"{_CLOCK}{_ANY}{_A_DAY}"),
    of(
        rf"\b(?:ci\s+(?:vediamo|troviamo|ritroviamo)|ritrovo|appuntamento)\b{_ANY}(?:{_CLOCK}|{_A_DAY}|\b(?:al|in|a|nel|davanti)\b)"
    ),
)
"""Somebody does something on a day, or something is on a day at an hour."""
NO_GATHERING = of(
    r"""\b(?:domand[ae]|istanz[ae]|richiest[ae]|candidatur[ae]|contribut[oi]|entro|fino\s+a(?:l|lle)?\b(?!\s+\d+\s+posti)|orari[oi]?|allert[ae]|temporal[ei]|vento|neve|nevicat\w+|piogg\w+|temperatur\w+
    |caldo|(?-i:Legge)|legge\s+(?:n\b|\d|regionale|di|sul)|decret[oi]|direttiv[ae]|trattato|regolamento|deliber\w+|articolo|art\.|lavori|cantier[ei]|previst[ei]|scad\w+|nat[oaie]\b|mort[oaie]|sconto|multa|incident[ei]|chius[oaie]|chiud\w+|sospes[oaie]|divieto)\b"""
)
"""Words of a sentence that tells of something else: weather, hours, deadlines, closures."""
RENEWED = (
    of(rf"\b{RENEWS}\b{NEAR}\b(?:{CLOSABLE}|{SERVICE})\b"),
    of(rf"\b(?:{CLOSABLE}|{SERVICE})\b{NEAR}\b(?<!\bche\s){RENEWS}\b"),
    of(
        rf"(?:\A|,)\W*(?:[^.;:!?]{{0,30}}\s)?apr(?:e|irà|ono|iranno)\s+(?:(?:al\s+pubblico|finalmente)\s+)?(?:il|la|lo|l['’]|i|un|una)\s*(?:nuov\w+\s+)?{CLOSABLE}"
    ),
)
"""Something that was closed or stopped opens or works again; or it opens for the first time."""
_DAY_WORD = rf"(?:{_WEEKDAY}|oggi|domani|stasera|\d{{1,2}}\s+(?:{_MONTH}))"
CALLED_OFF = (
    of(
        rf"\b(?:{EVENT}|{SERVICE}|appuntamento|evento|mercato|iniziativa)\b{NEAR}(?<!\bnon\s)\b(?:slitt(?:a|ano|erà)|salt(?:a|ano|erà)|(?:è|sono|sarà|viene)\s+(?:\w+\s+)?"
        rf"(?:annullat|rinviat|posticipat|spostat|rimandat|cancellat|anticipat)[oaie])\b"
    ),
    of(
        rf"(?:(?:\A|:)\W*(?:{_DAY_WORD}\s+)?|\b(?:è|sono)\s+(?:stat[oaie]\s+)?)(?:slitt(?:a|ano)|salt(?:a|ano)|(?:annullat|rinviat|posticipat|spostat|rimandat|cancellat)[oaie])\b"
        rf"{NEAR}\b(?:{EVENT}|{SERVICE}|appuntamento|evento|iniziativa)\b"
    ),
    of(
        rf"\A\W*(?:{EVENT}|{SERVICE}|appuntamento|evento)\b{NEAR}\b(?:annullat|rinviat|posticipat|spostat|rimandat|cancellat)[oaie]\b"
    ),
)
"""What was to take place is called off, or put off."""
TITLED = of(
    r"(?:\b(?:ri)?torn(?:a|ano)|\barriva(?:no)?|\bal\s+via|\bsi\s+(?:tiene|terrà)|\bcomincia|\binizia|\briparte|\bappuntamento\s+con|\bparte)"
    r"\s+(?:(?:\p{L}+\s+){0,2}?(?:la|il|lo|l['’]|un|una|con)?\s*)?[«\"“]|\A\W*(?:(?:ri)?torna|arriva)\s+(?-i:\p{Lu}\p{Ll})"
)
"""A title of an event comes: *torna «Puliamo il fiume»*."""
