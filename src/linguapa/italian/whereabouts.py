"""How Italian says when and where. Better found where it is not said than the other way round."""

from __future__ import annotations

from linguapa.italian.clauses import occur, of
from linguapa.italian.dates import ANY_WEEKDAY, FULL_MONTH, has_date
from linguapa.italian.naming import STREETS
from linguapa.italian.relative_days import relative_days
from linguapa.italian.word_classes import Words

_STREET = Words(
    " ".join(sorted(STREETS))
    + r""" lungo\w+ località frazione rione quartiere parco villa palazzo ponte salita calle campo zona sp ss
    provinciale statale"""
)
_NO_DAY = (
    of(rf"\b{_STREET}\s+(?:\d{{1,2}}°?|[IVX]{{1,5}}|primo|venti\w*|quattro)\s+(?:{FULL_MONTH})\b"),
    of(
        r"\b(?:deliber\w*|ordinanza|determin\w*|decreto|legge)(?:\s+\p{L}+){0,2}\s+(?:n\.?\s*)?\d+(?:/\d+)?"
        r"\s+del(?:l['’])?\s?\d{1,2}[\s/.]\w+(?:[\s/.]\d{4})?",
        "deliber ordinanza determin decreto legge",
    ),
)
"""Dates that say no day of an event: those in the names of streets and of acts."""
_DAY = of(
    rf"""\b(?: {ANY_WEEKDAY} | {FULL_MONTH}
      | week-?end | (?:questa|prossima|fine)\s+settimana | settimana\s+prossima
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
    )\b"""
)


def says_when(text: str) -> bool:
    """Whether a text names a day, or days: *3 marzo*, *sabato*, *domani*, *dal 3 al 7*, *a maggio*; hours are none."""
    if not _has_day(text):
        return False
    for pattern in _NO_DAY:
        text = pattern.left_out(text)
    return _has_day(text)


def _has_day(text: str) -> bool:
    return has_date(text) or _DAY.occurs(text) or next(relative_days(text), None) is not None


_UNIQUE = Words(
    r"""
    piazz(?:a|e|etta) bibliotec(?:a|he) municipio comune teatro muse[oi] parco oratorio chies[ae] castello stadio cinema
    ludoteca piscina mercato stazione chiostro spiaggia lungo(?:mare|lago|fiume) porto ospedal[ei] cimitero anfiteatro
    arena bocciodromo canonica pinacoteca duomo cattedrale consultorio ecocentro isol[ae]_ecologic(?:a|he) rocca abbazia
    auditorium palazzetto informagiovani fiera loggia fiume lago supermercat[oi] scuol[ae] seggi[oi]? farmaci[ae]
    sala_(?:del_consiglio|\w*consiliare|giunta|civica|comunale|polivalente)
    aula_(?:del_consiglio|\w*consiliare|giunta|civica|comunale|polivalente) anagrafe urp pronto_soccorso
    territorio città paese frazioni centro_(?!de)\w+ vie_del\w*_\w+ vostr[oe]_\w+
    casa_(?:del|dell|di)\w*\W\s*\w+ cas[ae]_vostr[ae]
    """
)
"""Places of which a town has one, or of which it is clear which one is meant."""
_SPOT = Words(
    r"""
    sal(?:a|e|one|etta) palestr[ae] centro(?!_de) palazz(?:o|ina) cortile giardin[oi] villa sed[ei] camp(?:o|i|etto)
    aul[ae] rifugio bosco malga ambulatori[oi]? uffici[oi]? sportell[oi] galleria stand tendone casa spazio torre
    asil[oi] nid[oi] quartier[ei] strade caserma circolo parcheggio portici foyer sagrato area monumento polo liceo
    istituto libreria bar poliambulatorio hotel ristorante agriturismo cascina bottega negozio officina laboratorio
    ponte argine piazzale
    """
)
"""Places that have to be told from others of their kind, by a name or by what they belong to."""
_CLEAR = Words(
    r"""
    online on-?line in_diretta streaming da_remoto videoconferenza webinar zoom via_web in_rete
    su_(?:meet|teams|facebook|youtube|instagram) dello_sportello degli_(?:uffici|sportelli) dell['’]ufficio
    """
)
"""What says where all by itself."""
_WHO = Words(
    r"""
    amic[io] amministrazione assessor\w* associazione assemblea banda capoluogo carabinieri città cittadin\w
    compagnia comun[ei] consiglio coro corpo dirigente ente famigli[ae] festa giunta gruppo notte ordine parte polizia
    presidente proloco protezione provincia regione responsabil[ei] sindac[oa] settimana squadra storia tema unione
    utenti vigili abitanti residenti bambin[ie] ragazz[ie]
    """
)
"""Those who do something, and what is no place either."""
_TO = (
    r"(?:in|a|ad|al|allo|alla|all['’]|ai|agli|alle|nel|nello|nella|nell['’]|nei|negli|nelle|presso|davanti|sul|sulla"
    r"|sull['’]|dal|dalla|dall['’]|per\s+le|per\s+l['’]|lungo\s+(?:il|la|le|gli)|sotto)"
)
_ITS = (
    r"(?:(?:il|la|lo|l['’]|i|gli|le|tutt[oaie]|quest[oa])\s*){0,2}"
    r"(?:(?:nuov\w+|vecchi\w+|nostr\w+|ex|grand\w+|stess\w+|antic\w+|prim\w+)\s+)?"
)
_NOT_TO = r"(?<!(?:dedicat\w|omaggio|tribut\w|ricordo|intitolat\w|grazie|insieme|rivolt\w|rivolg\w+|chied\w+)\s)"
_NO_TOWN = rf"(?:{FULL_MONTH}|natale|pasqua|capodanno|ferragosto|carnevale|epifania|italia|europa|regione|internet)"
_NAME = r"""[«"“]?\p{Lu}\p{Ll}"""
_NAMED_STREET = of(rf"\b{_STREET}\s+(?:(?:d[aei]\w{{0,3}}|dell['’]|all['’]|san\w*)\s*){{0,2}}(?-i:[\p{{Lu}}\d])")
_PLACES = (
    _NAMED_STREET,
    of(rf"\b{_TO}\s*{_ITS}{_UNIQUE}\b"),
    of(rf"\b{_CLEAR}\b"),
    of(rf"\b{_TO}\s*{_ITS}{_SPOT}(?-i:(?:\s+[\p{{Ll}}'’]+){{0,4}}?\s*['’]?\s*{_NAME})"),
    of(rf"\b{_TO}\s*{_ITS}{_SPOT}\s+(?:comunal[ei]|civic[oa]|parrocchial[ei]|municipal[ei]|provincial[ei])\b"),
    of(rf"\b{_TO}\s*{_ITS}{_SPOT}\s+(?:(?-i:[\p{{Ll}}'’]+)\s+){{0,3}}?(?:d[ei]\w{{0,3}}\s*['’]?\s*)?{_UNIQUE}\b"),
    of(
        rf"{_NOT_TO}\b(?:a|ad|in|tra|presso|(?:part\w+|si\s+parte|ritrovo|ritroviamoci|corteo)\s+da)\s+"
        rf"(?!{_NO_TOWN}\b)(?-i:\p{{Lu}}\p{{Ll}}+)"
    ),
    of(rf"{_SPOT}\s+(?-i:{_NAME})"),
    of(rf"{_UNIQUE}\s+(?-i:{_NAME})"),
    of(r"""\bpresso\s+(?-i:(?:[\p{Ll}'’]+\s+){0,4}(?:\p{Ll}+['’]\s?)?[«"“]?\p{Lu})""", "presso"),
    of(
        r"(?<!\w)(?:il|la|lo|l['’]|\A)\s?"
        r"(?:biblioteca|museo|teatro|castello|auditorium|ludoteca|pinacoteca|cinema|palazzetto)\b"
    ),
    of(
        rf"(?!{_WHO})(?-i:\b\p{{Ll}}{{4,}}\s+(?:comunal[ei]\s+|storic\w+\s+)?d(?:i|el|ella|ell['’]|ei)\s*)"
        rf"(?!(?:{FULL_MONTH})\b)(?-i:\p{{Lu}}\p{{Ll}})"
    ),
    of(r"\b(?:dove|luogo|ritrovo|partenza|sede)\s*:", "dove luogo ritrovo partenza sede"),
    of(r"📍|📌", "📍 📌"),
)


def says_where(text: str) -> bool:
    """Whether a text names a place: *via Roma*, *in biblioteca*, *al teatro Verdi*, *online*, *a Rocca*."""
    return occur(_PLACES, text)


def names_street(text: str) -> bool:
    """Whether a text has a street, or the like, with its name."""
    return occur((_NAMED_STREET, _BETWEEN), text)


_BETWEEN = of(r"\b(?:tra|fra)\s+(?-i:\p{Lu})")
