"""How Italian says when and where. Better found where it is not said than the other way round."""

from __future__ import annotations

import regex

from linguapa.italian.dates import has_date
from linguapa.italian.relative_days import relative_days
from linguapa.italian.words import MONTHS_IN_ORDER

_STREET = (
    r"(?:via|viale|vicolo|piazza|piazzale|piazzetta|largo|corso|lungo\w+|strada|contrada|località|frazione|borgo|rione"
    r"|quartiere|parco|villa|palazzo|ponte|salita|calle|campo|zona|sp|ss|provinciale|statale)"
)
_MONTH = "|".join(MONTHS_IN_ORDER)
_NO_DAY = regex.compile(
    rf"\b{_STREET}\s+(?:\d{{1,2}}°?|[IVX]{{1,5}}|primo|venti\w*|quattro)\s+(?:{_MONTH})\b"
    r"|\b(?:deliber\w*|ordinanza|determin\w*|decreto|legge|delibera)(?:\s+\p{L}+){0,2}\s+(?:n\.?\s*)?\d+(?:/\d+)?\s+del(?:l['’])?"
    r"\s?\d{1,2}[\s/.]\w+(?:[\s/.]\d{4})?",
    regex.IGNORECASE,
)
"""Dates that say no day of an event: those in the names of streets and of acts."""
_WEEKDAY = r"(?:(?:luned|marted|mercoled|gioved|venerd)(?:ì|í|i['’]|i)|sabat[oi]|domenic(?:a|he))"
_DAY = regex.compile(
    rf"""\b(?: {_WEEKDAY} | {_MONTH} | week-?end | fine\s+settimana | (?:questa|prossima)\s+settimana
      | settimana\s+prossima
      | natale | pasqua | pasquetta | capodanno | ferragosto | epifania | san\s+silvestro
      | (?:ogni|tutti\s+i)\s+giorn[oi]
      | (?:per|in)\s+(?:tutta\s+)?(?:l['’]estate|estate|autunno|inverno|primavera) | (?:fine|questo)\s+mese
      | fino\s+a\s+nuov[oa]\s+\w+ | in\s+questo\s+momento | al\s+momento | da\s+subito | immediatamente
      | da\s+adesso
      | (?:giorn(?:o|ata|i)|data)\s+(?:odiern[oa]|di\s+oggi) | quest['’]oggi | in\s+giornata | stasera | domattina
      | oggi | domani
      | (?:il|dal|al|i\s+giorni|giorno|sera\s+del)\s+\d{{1,2}}(?:°|º)?
        (?![\d%:]|[.,]\d|\s*(?:%|euro|per\s+cento|anni|metri))
      | (?:l|dall|all)['’](?:8|11|1°)(?!\d|[.,:]\d|\s*%)
    )\b""",
    regex.VERBOSE | regex.IGNORECASE,
)


def says_when(text: str) -> bool:
    """Whether a text names a day, or days: *3 marzo*, *sabato*, *domani*, *dal 3 al 7*, *a maggio*; hours are none."""
    shown = _NO_DAY.sub(" ", text)
    return has_date(shown) or _DAY.search(shown) is not None or next(relative_days(shown), None) is not None


_UNIQUE = (
    r"(?:piazz(?:a|e|etta)|bibliotec(?:a|he)|municipio|comune|teatro|muse[oi]|parco|oratorio|chies[ae]|castello|stadio|cinema"
    r"|ludoteca|piscina|mercato|stazione|chiostro|spiaggia|lungo(?:mare|lago|fiume)|porto|ospedal[ei]|cimitero|anfiteatro"
    r"|arena|bocciodromo|canonica|pinacoteca|duomo|cattedrale|consultorio|ecocentro|isol[ae]\s+ecologic(?:a|he)|rocca|abbazia"
    r"|auditorium|palazzetto|informagiovani|fiera|loggia|fiume|lago|supermercat[oi]|scuol[ae]|seggi[oi]?|farmaci[ae]"
    r"|(?:sala|aula)\s+(?:del\s+consiglio|\w*consiliare|giunta|civica|comunale|polivalente)|anagrafe|urp|pronto\s+soccorso"
    r"|(?:tutt[oaie]\s+)?(?:il\s+|la\s+|le\s+)?(?:territorio|città|paese|frazioni)|centro\s+(?!de)\w+|vie\s+del\w*\s+\w+"
    r"|vostr[oe]\s+\w+|casa\s+(?:del|dell|di)\w*\W\s*\w+|cas[ae]\s+vostr[ae])"
)
"""Places of which a town has one, or of which it is clear which one is meant."""
_SPOT = (
    r"(?:sal(?:a|e|one|etta)|palestr[ae]|centro(?!\s+de)|palazz(?:o|ina)|cortile|giardin[oi]|villa|sed[ei]|camp(?:o|i|etto)|aul[ae]"
    r"|rifugio|bosco|malga|ambulatori[oi]?|uffici[oi]?|sportell[oi]|galleria|stand|tendone|casa|spazio|torre|asil[oi]|nid[oi]"
    r"|quartier[ei]|strade|caserma|circolo|parcheggio|portici|foyer|sagrato|area|monumento|polo|liceo|istituto|libreria|bar"
    r"|poliambulatorio|hotel|ristorante|agriturismo|cascina|bottega|negozio|officina|laboratorio|ponte|argine|piazzale)"
)
"""Places that have to be told from others of their kind, by a name or by what they belong to."""
_OF_ITS_OWN = (
    r"(?:\s+(?:comunal[ei]|civic[oa]|parrocchial[ei]|municipal[ei]|provincial[ei])\b"
    rf"|\s+(?:[\p{{Ll}}'’]+\s+){{0,3}}?(?:d[ei]\w{{0,3}}\s*['’]?\s*)?{_UNIQUE}\b"
    r"|(?-i:(?:\s+[\p{Ll}'’]+){0,4}?\s*['’]?\s*[«\"“]?\p{Lu}\p{Ll}))"
)
_TO = (
    r"(?:in|a|ad|al|allo|alla|all['’]|ai|agli|alle|nel|nello|nella|nell['’]|nei|negli|nelle|presso|davanti|sul|sulla"
    r"|sull['’]|dal|dalla|dall['’]|per\s+le|per\s+l['’]|lungo\s+(?:il|la|le|gli)|sotto)"
)
_ITS = (
    r"(?:(?:il|la|lo|l['’]|i|gli|le|tutt[oaie]|quest[oa])\s*){0,2}"
    r"(?:(?:nuov\w+|vecchi\w+|nostr\w+|ex|grand\w+|stess\w+|antic\w+|prim\w+)\s+)?"
)
_SUBJECT = r"(?:biblioteca|museo|teatro|castello|auditorium|ludoteca|pinacoteca|cinema|palazzetto)"
_NOT_TO = r"(?<!(?:dedicat\w|omaggio|tribut\w|ricordo|intitolat\w|grazie|insieme|rivolt\w|rivolg\w+|chied\w+)\s)"
_WHO = (
    r"(?:amic[io]|amministrazione|assessor\w*|associazione|assemblea|banda|capoluogo|carabinieri|città|cittadin\w"
    r"|compagnia|comun[ei]|consiglio|coro|corpo|dirigente|ente|famigli[ae]|festa|giunta|gruppo|notte|ordine|parte|polizia|presidente|proloco|protezione|provincia|regione"
    r"|responsabil[ei]|sindac[oa]|settimana|squadra|storia|tema|unione|utenti|vigili|abitanti|residenti|bambin[ie]|ragazz[ie])"
)
"""Those who do something, and what is no place either."""
_PLACE = regex.compile(
    rf"""
      (?i:\b{_STREET})\s+(?:(?i:d[aei]\w{{0,3}}|dell['’]|all['’]|san\w*)\s*){{0,2}}[\p{{Lu}}\d]
    | (?i:\b{_TO}\s*{_ITS}{_UNIQUE})\b
    | (?i:\b{_TO}\s*{_ITS}{_SPOT}{_OF_ITS_OWN})
    | (?i:\b(?:online|on-?line|in\s+diretta|streaming|da\s+remoto|videoconferenza|webinar|zoom|via\s+web|in\s+rete)\b)
    | (?i:\bsu\s+(?:meet|teams|facebook|youtube|instagram)\b)
    | {_NOT_TO}\b(?i:a|ad|in|tra|presso|(?:part\w+|si\s+parte|ritrovo|ritroviamoci|corteo)\s+da)\s+
      (?!(?i:{_MONTH}|natale|pasqua|capodanno|ferragosto|carnevale|epifania|italia|europa|regione|internet)\b)\p{{Lu}}\p{{Ll}}+
    | (?i:\b(?:dello\s+sportello|degli\s+(?:uffici|sportelli)|dell['’]ufficio))\b
    | (?i:\bpresso)\s+(?:[\p{{Ll}}'’]+\s+){{0,4}}(?:\p{{Ll}}+['’]\s?)?[«"“]?\p{{Lu}}
    | (?<!\w)(?i:il|la|lo|l['’]|\A)\s?(?i:{_SUBJECT})\b
    | (?!(?i:{_WHO})\b)\b\p{{Ll}}{{4,}}\s+(?:comunal[ei]\s+|storic\w+\s+)?
      d(?:i|el|ella|ell['’]|ei)\s*(?!(?i:{_MONTH})\b)\p{{Lu}}\p{{Ll}}
    | (?i:{_SPOT}|{_UNIQUE})\s+[«"“]?\p{{Lu}}\p{{Ll}} | (?i:\b(?:dove|luogo|ritrovo|partenza|sede)\s*:) | 📍 | 📌
    """,
    regex.VERBOSE,
)


def says_where(text: str) -> bool:
    """Whether a text names a place: *via Roma*, *in biblioteca*, *al teatro Verdi*, *online*, *a Rocca*."""
    return _PLACE.search(text) is not None


def names_street(text: str) -> bool:
    """Whether a text has a street, or the like, with its name."""
    return _NAMED.search(text) is not None


_NAMED = regex.compile(
    rf"(?i:\b{_STREET})\s+(?:(?i:d[aei]\w{{0,3}}|dell['’]|all['’])\s*){{0,2}}[\p{{Lu}}\d]|(?i:\b(?:tra|fra)\s+)\p{{Lu}}"
)
