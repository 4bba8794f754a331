"""Sentences that say that something is closed, cut, suspended or forbidden."""

from __future__ import annotations

from linguapa.finders.notices.patterns import NEAR, of
from linguapa.italian.occasions import CLOSABLE, SERVICE, SUPPLY
from linguapa.italian.words import MONTHS_IN_ORDER, WEEKDAYS_IN_ORDER

_IS = r"(?:è|sono|rest(?:a|ano|erà|eranno)|riman(?:e|gono)|rimarr(?:à|anno)|sar(?:à|anno)|abbiamo)"
_REASON = (
    r"(?:per\s+(?:\w+\s+)?(?:lavori|inventario|ferie|manutenzion\w+|neve|sciopero|lutto|guasto"
    r"|restauro|disinfestazione|allestimento|assemblea|festività|le\s+feste|\w+\s+(?:giorn\w|settiman\w))"
    rf"|\b(?:da\s+|il\s+|dal\s+)?(?:{'|'.join(WEEKDAYS_IN_ORDER)})\s+\d|\b(?:il|dal)\s+\d{{1,2}}°?\s+(?:{'|'.join(MONTHS_IN_ORDER)})"
    r"|\b(?:domani|oggi|al\s+traffico|al\s+pubblico)\b)"
)
_MOD = r"(?:(?:\w+mente|anche|ancora|tutt[eia]|totalmente)\s+)?"
_OF = r"(?:d[ei]ll?['’aeo]?|di|dei|degli|delle)"
_DAY = r"(?:domani|oggi|stasera|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)"
CLOSURES = (
    of(rf"\b{CLOSABLE}\b{NEAR}\b(?:{_IS}\s+{_MOD}chius[oaie]|chiuder(?:à|anno))\b"),
    of(rf"\b{_IS}\s+{_MOD}chius[oaie]\b{NEAR}\b{CLOSABLE}\b"),
    of(rf"(?:\A|:)\W*chius[oaie]\b{NEAR}\b{CLOSABLE}\b"),
    of(rf"(?:\A|:)\W*(?:[^.;:!?]{{0,30}},\s*|{_DAY}\s+)?{CLOSABLE}\b(?:\s+[^\s,.;:!?]+){{0,5}}?\s+chius[oaie]\b"),
    of(rf"\b{CLOSABLE}\b{NEAR}\bchiud(?:e|ono)\b(?!\s+(?:alle|all['’]|a\s+mezz)){NEAR}(?:{_REASON}|\bin\s+anticipo)"),
    of(
        rf"(?:(?:\A|:)\W*(?:la\s+)?|\b(?:prevista|disposta|programmata|comunica|avvisa|informa)\b{NEAR}\bla\s+)"
        rf"chiusur[ae]\b{NEAR}(?:\b{CLOSABLE}\b|al\s+traffico|al\s+transito)"
    ),
    of(rf"\b{_IS}\s+{_MOD}sospes[oaie]\b(?={NEAR}\b{SERVICE}\b)|\b{SERVICE}\b{NEAR}\b{_IS}\s+{_MOD}sospes[oaie]\b"),
    of(rf"(?:\A|:)\W*(?:sospes[oaie]\b{NEAR}\b|sospensione\s+(?:\w+\s+)?{_OF}\s*){SERVICE}\b"),
    of(r"\b(?:manca|mancherà|mancheranno)\s+(?:l['’]|la\s+|il\s+)(?:acqua|corrente|elettricità|luce|gas|energia)\b"),
    of(
        r"\b(?:resta|restano|resterà|resteranno|rimane|rimarrà|rimarranno|sarà|saranno)\s+senz(?:a\s+|['’])(?:acqua|corrente|luce|gas)\b"
    ),
    of(
        rf"(?:(?:\A|:)\W*|\b(?:avrà\s+luogo|prevista|programmata|ci\s+sarà|comunica|avvisa|informa)\b{NEAR}\b(?:l['’]|un['’]))"
        rf"interruzion[ei]\s+(?:\w+\s+){{0,2}}?(?:{_OF}\s*)?(?:{SUPPLY}|fornitura|servizio|circolazione|linea)\b"
    ),
    of(
        r"(?:(?:\A|:)\W*|\b(?:istituito|istituzione\s+del|disposto|scatta|in\s+vigore|vigerà|ci\s+sarà)\s+(?:il\s+)?)divieto\s+(?:\w+\s+)?di\s+(?:transito|sosta|fermata|circolazione)\b"
    ),
)
BAN_OF_A_DAY = of(r"(?<!\b(?:il|del|al)\s)\bdivieto\s+(?:\w+\s+)?di\s+(?:transito|sosta|fermata|circolazione)\b")
_WHAT = rf"(?:{CLOSABLE}|{SERVICE})"
_CLOSE = r"(?:[^.,;:!?]|(?<=\d)[:.](?=\d)){0,50}?"
_NOT = (
    r"(?:funzion(?:a|ano|erà|eranno)|(?:fa|fanno|farà|effettu\w+|ferma|fermano|rispond\w+|lavora(?:no)?|ricev\w+)|pass(?:a|ano|erà|eranno)|circol(?:a|ano|erà|eranno)|apr(?:e|ono|irà|iranno)"
    r"|part(?:e|ono|irà|iranno)|ci\s+(?:sarà|saranno|sono|è)|c['’]è|avr(?:à|anno)\s+luogo|(?:verr|sar)(?:à|anno)\s+\w+at[oaie]"
    r"|si\s+(?:fa|fanno|farà|svolge|svolgerà|svolgeranno|tiene|terrà|può\s+\w+re|possono\s+\w+re|potrà\s+\w+re|entra|transita)"
    r"|(?:è|sono|sarà|saranno|verrà|verranno)\s+(?:\w+mente\s+)?"
    r"(?:disponibil|raggiungibil|attiv|accessibil|fruibil|operativ|garantit|assicurat|possibil|percorribil|agibil|utilizzabil|previst)\w+)"
)
STOPS = (
    of(rf"\b{_WHAT}\b{_CLOSE}\bnon\s+{_NOT}\b"),
    of(rf"(?:\A|[,:])\W*(?:[^.;:!?]{{0,40}}\s)?non\s+{_NOT}\b[^.,;:!?]{{0,30}}?\b{_WHAT}\b"),
    of(
        rf"(?:\A|[:,–—])\W*(?:[^.;:!?]{{0,40}}\s)?(?:niente|nessun[oa]?)\s+(?:{_WHAT}|lezioni|scuola|acqua|luce|gas|riscaldamento)\b"
    ),
    of(
        rf"\b{_WHAT}\b{NEAR}\b{_IS}\s+(?:{_MOD})(?:ferm[oaie]|guast[oaie]|fuori\s+(?:servizio|uso)|interrott[oaie]|bloccat[oaie]"
        r"|interdett[oaie]|inagibil[ei]|inaccessibil[ei]|limitat[oaie]|ridott[oaie]|deviat[oaie]|disattivat[oaie]|sbarrat[oaie]"
        r"|(?:accessibil[ei]|percorribil[ei]|apert[oaie])\s+(?:solo|soltanto|esclusivamente))\b"
    ),
    of(
        rf"(?:\A|:)\W*(?:[^.;:!?]{{0,40}}[,\s])?(?:ferm[oaie]|guast[oaie]|guasto\s+a\w*|fuori\s+(?:servizio|uso)|interrott[oaie])\s+(?:\w+\s+)?{_WHAT}\b"
    ),
    of(
        r"\b(?:si\s+circol(?:a|erà)|circolazione|transito|istituito)\b(?:\s+\w+){0,4}?\s+(?:a\s+)?senso\s+(?:unico|alternato)\b"
    ),
    of(
        rf"(?:\A|:)\W*(?:[^.;:!?]{{0,30}},\s*)?{_WHAT}\b(?:\s+[^\s,.;:!?]+){{0,5}}?\s+(?:sospes|interrott|ferm|ridott|limitat|deviat)[oaie]\b"
    ),
    of(
        rf"\b{_WHAT}\b{NEAR}\bsi\s+(?:ferm(?:a|ano|erà|eranno)|interromp(?:e|ono|erà))\b|\b{_WHAT}\b{NEAR}\bchiud(?:e|ono)\s+(?:un['’]ora\s+)?prima\b"
    ),
    of(r"\A\W*(?:[^.;:!?]{0,40}\s)?sciopero\s+(?:\w+\s+)?(?:de[il]\w*\s*['’]?|generale|nazionale|nella|nel)"),
    of(
        r"\b(?:manca|mancherà|mancano|mancheranno|senza)\s+(?:l['’]|la\s+|il\s+)?(?:acqua|corrente|elettricità|luce|gas|energia|riscaldamento)\b"
    ),
    of(rf"\b{_WHAT}\b{NEAR}\b(?:slitt(?:a|ano|erà)|anticip(?:a|ano|erà)|non\s+verrà\s+\w+)\b"),
    of(
        rf"\b{_WHAT}\b{NEAR}\b(?:si\s+(?:trasferi\w+|spost(?:a|ano|erà|eranno))|trasloc(?:a|ano|herà)|cambi(?:a|ano|erà)\s+(?:sede|orari\w*|percorso)"
        r"|(?:fa|fanno|farà|faranno|osserv\w+)\s+(?:un\s+)?orario\s+(?:ridotto|estivo|speciale|continuato))\b"
    ),
)
"""Sentences of what does not work, or not as usual, negations included."""
