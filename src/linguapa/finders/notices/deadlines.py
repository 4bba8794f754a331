"""Sentences that say until when something has to be done."""

from __future__ import annotations

from linguapa.finders.notices.patterns import NEAR, of
from linguapa.italian.occasions import DO_IT, DUE, MAY_BE_DONE, SENT
from linguapa.italian.words import MONTHS_IN_ORDER

_MONTH = "|".join(MONTHS_IN_ORDER)
_BY = (
    r"\bentro\s+(?:e\s+non\s+oltre\s+)?"
    rf"(?:il|l['’]|le\s+ore|oggi|domani|la\s+fine|fine|\w+dì|sabato|domenica|\d{{1,2}}\s+(?:{_MONTH}))"
)
_ACT = (
    r"(?:(?:fare|presentare|inviare|mandare)\s+(?:la\s+)?(?:domanda|richiesta)|(?:ri)?chied\w+|presentar\w+|inviar\w+|iscriver\w+"
    r"|prenotar\w+|partecipar\w+|candidar\w+|aderire|pagar\w+|versar\w+|votar\w+|segnalar\w+|proporre|donar\w+|ritirar\w+"
    r"|rinnovar\w+|compilar\w+|iscriviti|iscrivetevi|domanda)"
)
DEADLINES = (
    of(rf"\bscad(?:e|ono|rà|ranno)\b(?={NEAR}\b{DUE}\b)|\b{DUE}\b{NEAR}\bscad(?:e|ono|rà|ranno)\b"),
    of(rf"\b(?:sta|stanno)\s+per\s+scadere\b(?={NEAR}\b{DUE}\b)|\b{DUE}\b{NEAR}\b(?:sta|stanno)\s+per\s+scadere\b"),
    of(
        rf"(?:\A|:)\W*(?:la\s+)?scadenz[ae]\b{NEAR}\b{DUE}\b|\b{DUE}\b\s+(?:\w+\s+){{0,4}}?(?:è|sono)\s+in\s+scadenza\b"
    ),
    of(
        r"\b(?:ultim[aoie]|poch[ie]|mancano\s+poch[ie])\s+(?:(?:\w+\s+)?giorn[oi]|settimana|occasione)\s+(?:utile\s+)?per\s+\w+(?:r[ei]|rsi|rlo|rla)\b"
    ),
    of(r"\b(?:c['’]è|hai|avete)\s+(?:ancora\s+)?tempo\s+(?:solo\s+)?(?:fino|sino|per\s+\w+re)\b"),
    of(
        rf"\b{DUE}\b{NEAR}\b(?:si\s+)?chiud(?:ono|e|eranno|erà)\b(?!\s+con)|\bchiud(?:ono|eranno|e|erà)\b{NEAR}\b(?:le|il|i|la|gli)\s+{DUE}"
    ),
    of(rf"\b{DUE}\b{NEAR}\b(?:(?:è|sono|rest\w+)\s+)?apert[oaie]\s+(?:fino|sino)\b|\bprorogat[oaie]\b{NEAR}\b{DUE}\b"),
    of(rf"\bil\s+termine\s+(?:ultimo\s+)?per\b{NEAR}\b(?:è|scade)\b"),
    of(rf"(?:\A\W*|[,:]\s*){DO_IT}\b{NEAR}{_BY}|\A\W*{_BY}[^.;:!?]{{0,40}}\b(?:{DO_IT}|{MAY_BE_DONE})"),
    of(rf"\b{MAY_BE_DONE}\b{NEAR}{_BY}|(?:\A|[,:])\W*(?:le\s+|la\s+)?{SENT}\b{NEAR}{_BY}"),
    of(
        rf"\b(?:manc(?:a|ano)|restano|ancora|meno\s+di)\b{NEAR}\b(?:giorn[oi]|settiman[ae]|ore)\b{NEAR}"
        r"\b(?:scadenza|chiusura\s+d|fine\s+d|per\s+(?!chi)\w+(?:re|rsi|rti|rvi)\b)"
    ),
    of(
        rf"\bultim[oa]\s+(?:giorno|occasione|chiamata|possibilità|momento\s+utile)\b{NEAR}\b(?:per|di)\s+\w+(?:r[ei]|rsi|rti|rvi)\b"
    ),
    of(
        rf"\bapert[oaie]\s+(?:ancora\s+)?per\s+(?:poch|ancora|altr)\w+{NEAR}\b{DUE}\b|\b{DUE}\b{NEAR}\bancora\s+(?:per\s+)?poch\w+"
    ),
    of(rf"\b(?:fino|sino)\s+al(?:l['’])?\s*\d{NEAR}\b(?:{MAY_BE_DONE}|{DO_IT}){NEAR}\b{_ACT}"),
    of(
        rf"\b(?:{MAY_BE_DONE}|{DO_IT})\s+(?:ancora\s+)?{_ACT}{NEAR}\b(?:fino|sino)\s+a(?:l|lle|ll['’])?\s*(?:\d|\w+dì|sabato|domenica)"
    ),
    of(rf"{_BY}{NEAR}\b(?:va|vanno|devono|deve|bisogna|occorre)\s+\w+"),
    of(rf"\b{SENT}\b{NEAR}\b(?:va|vanno|devono|dovranno|si\s+\w+no)\b{NEAR}(?:{_BY}|\b(?:fino|sino)\s+al)"),
)
