"""Sentences that say that something is closed, cut, suspended or forbidden."""

from __future__ import annotations

from linguapa.italian.clauses import NEAR, of
from linguapa.italian.dates import FULL_MONTH, WEEKDAY_ALONE
from linguapa.italian.stoppages import CLOSABLE, SERVICE, WORKS

_IS = r"(?:è|sono|rest(?:a|ano|erà|eranno)|riman(?:e|gono)|rimarr(?:à|anno)|sar(?:à|anno)|abbiamo)"
_REASON = (
    r"(?:per\s+(?:\w+\s+)?(?:lavori|inventario|ferie|manutenzion\w+|neve|sciopero|lutto|guasto"
    r"|restauro|disinfestazione|allestimento|assemblea|festività|le\s+feste|\w+\s+(?:giorn\w|settiman\w))"
    rf"|\b(?:da\s+|il\s+|dal\s+)?{WEEKDAY_ALONE}\s+\d|\b(?:il|dal)\s+\d{{1,2}}°?\s+(?:{FULL_MONTH})"
    r"|\b(?:domani|oggi|al\s+traffico|al\s+pubblico)\b)"
)
_MOD = r"(?:(?:\w+mente|anche|ancora|tutt[eia]|totalmente)\s+)?"
_OF = r"(?:d[ei]ll?['’aeo]?|di|dei|degli|delle)"
_DAY = rf"(?:domani|oggi|stasera|{WEEKDAY_ALONE})"
_FIRST = r"(?:\A|:)\W*"
_IS_TOLD = r"\b(?:prevista|disposta|programmata|avrà\s+luogo|ci\s+sarà|comunica|avvisa|informa)\b"
_FLOWS = r"(?:acqua|corrente|elettricità|luce|gas|energia)"
_TRAFFIC = r"divieto\s+(?:\w+\s+)?di\s+(?:transito|sosta|fermata|circolazione)\b"
CLOSURES = (
    of(rf"\b{CLOSABLE}\b{NEAR}\b(?:{_IS}\s+{_MOD}chius[oaie]|chiuder(?:à|anno))\b", "chius chiuder"),
    of(rf"\b{_IS}\s+{_MOD}chius[oaie]\b{NEAR}\b{CLOSABLE}\b", "chius"),
    of(rf"{_FIRST}chius[oaie]\b{NEAR}\b{CLOSABLE}\b", "chius"),
    of(
        rf"{_FIRST}(?:[^.;:!?]{{0,30}},\s*|{_DAY}\s+)?{CLOSABLE}\b(?:\s+[^\s,.;:!?]+){{0,5}}?\s+chius[oaie]\b",
        "chius",
    ),
    of(
        rf"\b{CLOSABLE}\b{NEAR}\bchiud(?:e|ono)\b(?!\s+(?:alle|all['’]|a\s+mezz)){NEAR}(?:{_REASON}|\bin\s+anticipo)",
        "chiude chiudono",
    ),
    of(rf"(?:{_FIRST}(?:la\s+)?|{_IS_TOLD}{NEAR}\bla\s+)chiusur[ae]\b{NEAR}\b{CLOSABLE}\b", "chiusur"),
    of(rf"(?:{_FIRST}(?:la\s+)?|{_IS_TOLD}{NEAR}\bla\s+)chiusur[ae]\b{NEAR}al\s+tra(?:ffico|nsito)", "chiusur"),
    of(
        rf"\b{_IS}\s+{_MOD}sospes[oaie]\b(?={NEAR}\b{SERVICE}\b)|\b{SERVICE}\b{NEAR}\b{_IS}\s+{_MOD}sospes[oaie]\b",
        "sospes",
    ),
    of(rf"{_FIRST}(?:sospes[oaie]\b{NEAR}\b|sospensione\s+(?:\w+\s+)?{_OF}\s*){SERVICE}\b", "sospes sospens"),
    of(rf"\b(?:manca|mancherà|mancheranno)\s+(?:l['’]|la\s+|il\s+){_FLOWS}\b", "manca manch"),
    of(rf"\b(?:rest|riman|rimarr|sar)\w+\s+senz(?:a\s+|['’]){_FLOWS}\b", "senz"),
    of(
        rf"(?:{_FIRST}|{_IS_TOLD}{NEAR}\b(?:l['’]|un['’]))interruzion[ei]\s+(?:\w+\s+){{0,2}}?(?:{_OF}\s*)?"
        rf"(?:{_FLOWS}|idric[oa]|elettric[oa]|erogazione|fornitura|servizio|circolazione|linea)\b",
        "interruzion",
    ),
    of(
        rf"(?:{_FIRST}|\b(?:istituito|istituzione\s+del|disposto|scatta|in\s+vigore|vigerà|ci\s+sarà)\s+(?:il\s+)?)"
        rf"{_TRAFFIC}",
        "divieto",
    ),
)
BAN_OF_A_DAY = of(rf"(?<!\b(?:il|del|al)\s)\b{_TRAFFIC}", "divieto")
_CLOSE = r"(?:[^.,;:!?]|(?<=\d)[:.](?=\d)){0,50}?"
_NOT = (
    r"(?:funzion(?:a|ano|erà|eranno)|(?:fa|fanno|farà|effettu\w+|ferma|fermano|rispond\w+|lavora(?:no)?|ricev\w+)"
    r"|pass(?:a|ano|erà|eranno)|circol(?:a|ano|erà|eranno)|(?:apr|part)(?:e|ono|irà|iranno)"
    r"|ci\s+(?:sarà|saranno|sono|è)|c['’]è|avr(?:à|anno)\s+luogo|(?:verr|sar)(?:à|anno)\s+\w+at[oaie]"
    r"|si\s+(?:fa|fanno|farà|svolge|svolgerà|svolgeranno|tiene|terrà|entra|transita|(?:può|possono|potrà)\s+\w+re)"
    r"|(?:è|sono|sarà|saranno|verrà|verranno)\s+(?:\w+mente\s+)?(?:disponibil|raggiungibil|attiv|accessibil|fruibil"
    r"|operativ|garantit|assicurat|possibil|percorribil|agibil|utilizzabil|previst)\w+)"
)
_STANDS = (
    r"(?:ferm[oaie]|guast[oaie]|fuori\s+(?:servizio|uso)|interrott[oaie]|bloccat[oaie]|interdett[oaie]|inagibil[ei]"
    r"|inaccessibil[ei]|limitat[oaie]|ridott[oaie]|deviat[oaie]|disattivat[oaie]|sbarrat[oaie]"
    r"|(?:accessibil[ei]|percorribil[ei]|apert[oaie])\s+(?:solo|soltanto|esclusivamente))"
)
_CHANGES = (
    r"(?:slitt(?:a|ano|erà)|anticip(?:a|ano|erà)|non\s+verrà\s+\w+|si\s+(?:trasferi\w+|spost(?:a|ano|erà|eranno))"
    r"|trasloc(?:a|ano|herà)|cambi(?:a|ano|erà)\s+(?:sede|orari\w*|percorso)"
    r"|(?:fa|fanno|farà|faranno|osserv\w+)\s+(?:un\s+)?orario\s+(?:ridotto|estivo|speciale|continuato))"
)
STOPS = (
    of(rf"\b{WORKS}\b{_CLOSE}\bnon\s+{_NOT}\b", "non"),
    of(rf"(?:\A|[,:])\W*(?:[^.;:!?]{{0,40}}\s)?non\s+{_NOT}\b[^.,;:!?]{{0,30}}?\b{WORKS}\b", "non"),
    of(
        rf"(?:\A|[:,–—])\W*(?:[^.;:!?]{{0,40}}\s)?(?:niente|nessun[oa]?)\s+(?:{WORKS}|(?:lezioni|{_FLOWS})\b)",
        "niente nessun",
    ),
    of(rf"\b{WORKS}\b{NEAR}\b{_IS}\s+{_MOD}{_STANDS}\b"),
    of(
        rf"{_FIRST}(?:[^.;:!?]{{0,40}}[,\s])?(?:ferm[oaie]|guast[oaie]|guasto\s+a\w*|fuori\s+(?:servizio|uso)"
        rf"|interrott[oaie])\s+(?:\w+\s+)?{WORKS}\b",
        "ferm guast fuori interrott",
    ),
    of(
        r"\b(?:si\s+circol(?:a|erà)|circolazione|transito|istituito)\b(?:\s+\w+){0,4}?\s+(?:a\s+)?senso"
        r"\s+(?:unico|alternato)\b",
        "senso",
    ),
    of(
        rf"{_FIRST}(?:[^.;:!?]{{0,30}},\s*)?{WORKS}\b(?:\s+[^\s,.;:!?]+){{0,5}}?"
        r"\s+(?:sospes|interrott|ferm|ridott|limitat|deviat)[oaie]\b",
        "sospes interrott ferm ridott limitat deviat",
    ),
    of(rf"\b{WORKS}\b{NEAR}\bsi\s+(?:ferm(?:a|ano|erà|eranno)|interromp(?:e|ono|erà))\b", "ferm interromp"),
    of(rf"\b{WORKS}\b{NEAR}\bchiud(?:e|ono)\s+(?:un['’]ora\s+)?prima\b", "chiude chiudono"),
    of(
        r"\A\W*(?:[^.;:!?]{0,40}\s)?sciopero\s+(?:\w+\s+)?(?:de[il]\w*\s*['’]?|generale|nazionale|nella|nel)",
        "sciopero",
    ),
    of(
        rf"\b(?:manca|mancherà|mancano|mancheranno|senza)\s+(?:l['’]|la\s+|il\s+)?(?:{_FLOWS}|riscaldamento)\b",
        "manca manch senza",
    ),
    of(
        rf"\b{WORKS}\b{NEAR}\b{_CHANGES}\b",
        "slitt anticip verrà trasferi spost trasloc cambi orario",
    ),
)
"""Sentences of what does not work, or not as usual, negations included."""
