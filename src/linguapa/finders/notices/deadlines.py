"""Sentences that say until when something has to be done."""

from __future__ import annotations

from linguapa.italian.clauses import NEAR, of
from linguapa.italian.dates import FULL_MONTH
from linguapa.italian.duties import DO_IT, DUE, MAY_BE_DONE, SENT

_BY = (
    r"\bentro\s+(?:e\s+non\s+oltre\s+)?"
    rf"(?:il|l['’]|le\s+ore|oggi|domani|la\s+fine|fine|\w+dì|sabato|domenica|\d{{1,2}}\s+(?:{FULL_MONTH}))"
)
_ACT = (
    r"(?:(?:fare|presentare|inviare|mandare)\s+(?:la\s+)?(?:domanda|richiesta)|(?:ri)?chied\w+|presentar\w+|inviar\w+"
    r"|iscriver\w+|prenotar\w+|partecipar\w+|candidar\w+|aderire|pagar\w+|versar\w+|votar\w+|segnalar\w+|proporre"
    r"|donar\w+|ritirar\w+|rinnovar\w+|compilar\w+|iscriviti|iscrivetevi|domanda)"
)
_TO_DO = DO_IT | MAY_BE_DONE
_ENDS = r"\b(?:scad(?:e|ono|rà|ranno)|(?:sta|stanno)\s+per\s+scadere)\b"
_CLOSES = r"chiud(?:ono|e|eranno|erà)\b"
_UNTIL = r"\b(?:fino|sino)"
DEADLINES = (
    of(rf"{_ENDS}(?={NEAR}\b{DUE}\b)|\b{DUE}\b{NEAR}{_ENDS}", "scad"),
    of(rf"(?:\A|:)\W*(?:la\s+)?scadenz[ae]\b{NEAR}\b{DUE}\b", "scadenz"),
    of(rf"\b{DUE}\b\s+(?:\w+\s+){{0,4}}?(?:è|sono)\s+in\s+scadenza\b", "scadenza"),
    of(
        r"\b(?:ultim[aoie]|poch[ie]|mancano\s+poch[ie])\s+(?:(?:\w+\s+)?giorn[oi]|settimana|occasione)\s+(?:utile\s+)?"
        r"per\s+\w+(?:r[ei]|rsi|rlo|rla)\b",
        "ultim poch",
    ),
    of(r"\b(?:c['’]è|hai|avete)\s+(?:ancora\s+)?tempo\s+(?:solo\s+)?(?:fino|sino|per\s+\w+re)\b", "tempo"),
    of(rf"\b{DUE}\b{NEAR}\b(?:si\s+)?{_CLOSES}(?!\s+con)|\b{_CLOSES}{NEAR}\b(?:le|il|i|la|gli)\s+{DUE}", "chiud"),
    of(rf"\b{DUE}\b{NEAR}\b(?:(?:è|sono|rest\w+)\s+)?apert[oaie]\s+(?:fino|sino)\b", "apert"),
    of(rf"\bprorogat[oaie]\b{NEAR}\b{DUE}\b", "prorogat"),
    of(rf"\bil\s+termine\s+(?:ultimo\s+)?per\b{NEAR}\b(?:è|scade)\b", "termine"),
    of(rf"(?:\A\W*|[,:]\s*){DO_IT}\b{NEAR}{_BY}", "entro"),
    of(rf"\A\W*{_BY}[^.;:!?]{{0,40}}\b(?:{_TO_DO})", "entro"),
    of(rf"\A\W*{_BY}[^.;:!?]{{0,40}}\b\w+(?:zioni|ature|ande)\s*:?\s*$", "entro"),
    of(rf"\b{MAY_BE_DONE}\b{NEAR}{_BY}", "entro"),
    of(rf"(?:\A|[,:])\W*(?:le\s+|la\s+)?{SENT}\b{NEAR}{_BY}", "entro"),
    of(
        rf"\b(?:manc(?:a|ano)|restano|ancora|meno\s+di)\b{NEAR}\b(?:giorn[oi]|settiman[ae]|ore)\b{NEAR}"
        r"\b(?:scadenza|chiusura\s+d|fine\s+d|per\s+(?!chi)\w+(?:re|rsi|rti|rvi)\b)",
        "manca restano ancora meno",
    ),
    of(
        r"\bultim[oa]\s+(?:giorno|occasione|chiamata|possibilità|momento\s+utile)\b"
        rf"{NEAR}\b(?:per|di)\s+\w+(?:r[ei]|rsi|rti|rvi)\b",
        "ultim",
    ),
    of(rf"\bapert[oaie]\s+(?:ancora\s+)?per\s+(?:poch|ancora|altr)\w+{NEAR}\b{DUE}\b", "apert"),
    of(rf"\b{DUE}\b{NEAR}\bancora\s+(?:per\s+)?poch\w+", "ancora"),
    of(rf"{_UNTIL}\s+al(?:l['’])?\s*\d{NEAR}\b{_TO_DO}{NEAR}\b{_ACT}", "fino sino"),
    of(
        rf"\b{_TO_DO}\s+(?:ancora\s+)?{_ACT}{NEAR}{_UNTIL}\s+a(?:l|lle|ll['’])?\s*(?:\d|\w+dì|sabato|domenica)",
        "fino sino",
    ),
    of(rf"{_BY}{NEAR}\b(?:va|vanno|devono|deve|bisogna|occorre)\s+\w+", "entro"),
    of(
        rf"\b{SENT}\b{NEAR}\b(?:va|vanno|devono|dovranno|si\s+\w+no)\b{NEAR}(?:{_BY}|{_UNTIL}\s+al)",
        "entro fino sino",
    ),
)
