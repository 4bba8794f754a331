"""How Italian tells readers whom to ask."""

from __future__ import annotations

import regex

from linguapa.italian.clauses import occur, of
from linguapa.italian.dates import WEEKDAY_ALONE
from linguapa.italian.naming import STREETS
from linguapa.italian.word_classes import Words

_PHONE = of(
    r"(?<![\d/.,€])(?!\d\d[.:/-]\d\d(?!\d))(?:(?:\+|00)39\s?)?(?:\(?0\d{1,3}\)?|3\d\d|80[03]|84\d|199|89\d)"
    r"[\s./-]?\d(?:[\s./-]?\d){4,8}(?!\d)"
    r"|(?-i:\b(?:il|al|numero|chiama|chiamate)\s+(?:11[2-8]|116117|15\d\d|1[0-9]{4}|0\d{5})\b)"
)
_DESK = Words(
    r"""
    bibliotec(?:a|he) anagrafe urp segreteri[ae] sportell[oi] uffic(?:io|i) municipio comune ludoteca informagiovani
    pro_loco polizia_\w+ biglietteria info\s?point protocollo reception cass[ae] botteghino ecocentro farmaci[ae]
    direzione cooperativa portineria front\s?office museo consultorio caf patronat[oi] centro_\w+ accoglienza teatro
    servizi(?:o)?_social[ei] punto_\w+ banco stand edicol[ae] tabaccheri[ae] negozi bar
    """
)
"""Places where someone answers."""
_ASKING = Words(
    r"""
    chied(?:i|ete|ere|erlo|erla|a) richied(?:i|ete|ere|erlo|erla|a) rivolg\w+
    prenot(?:a|ate|are|arsi|ati|atevi|azion[ei]|alo|ala) iscri(?:viti|vetevi|versi|vere|zion[ei]|ve) informazion[ei]
    info informa(?:ti|tevi|rsi) consegn(?:a|ate|are|ano|ata) present(?:a|ate|are|arla|arle|ano|ata|arsi|ati|atevi)
    ritir(?:a|ate|are|arlo|arli|ano) telefon\w+ scriv\w+ chiam\w+ contatt(?:a|ate|are|ando) acquist\w+
    compr(?:a|ate|are|ano) bigliett[oi] adesion[ei] modul[oi] domand[ae](?!_(?:di|del)_\w+_(?:al|all)) pass(?:a|ate|are)
    vai andate trov(?:i|ate|a|ano) distribui\w+ prevendit[ae] vendita segnal(?:a|ate|are|azion[ei]) pag(?:a|ate|are|ano)
    offert[ae] riceverl[oaie] disponibil[ei] serve_passare lascia(?:te|re)? porta(?:te|re)? ascolt\w+_\w+
    verific(?:a|ate|are)
    """
)
"""What is done there."""
_PAGE = r"(?:la|l['’])?\s*(?:nostr\w_)?(?:sito|portale|app|pagina|profilo)"
_WAY = Words(
    rf"""
    rispond(?:i|ete|eteci|ici|ere|endo)_(?:a_quest\w+|al_(?:messaggio|post)|qui|sotto|subito) scriv(?:ici|eteci)
    telefon(?:ateci|aci) chiam(?:ateci|aci) rispond(?:ici|eteci) contatt(?:ateci|aci)
    scriv(?:i|a|ete)_(?:qui|un_messaggio|su) telefon(?:a|i|ate)_(?:qui|su) in_(?:direct|dm|privato|pec|whatsapp|chat)
    via_(?:direct|dm|privato|pec|whatsapp|chat) messagg(?:io|i)_privat[oi] un_messaggio con_messaggio nei_commenti
    ai_commenti tra_i_commenti fra_i_commenti un_commento il_tuo_commento sotto_(?:a_)?questo_post
    link_(?:in_bio|qui|nel_primo|nei_commenti|in_descrizione) in_bio in_descrizione qr\s?-?code nel{_PAGE} sul{_PAGE}
    dal{_PAGE} al{_PAGE} del{_PAGE} tramite_(?:il_|l['’])?(?:app|sito|portale) app_io area_personale
    registro_elettronico con_spid
    """
)
"""Ways to ask without going there."""
_AT = (
    r"(?:in|al|allo|alla|all['’]|ai|agli|alle|presso|nell['’]|nel|nella|nei|negli|nelle|dal|dalla|dall['’]|con)"
    r"\s*(?:(?:la|lo|l['’]|il|gli|i|le|nostr\w|tutt[aei]|propri\w)\s*){0,2}"
)
_STAFFED = Words("bibliotec(?:a|he) ludoteca segreteri[ae] urp informagiovani anagrafe sportell[oi]_\\w+")
"""Desks where one may always ask, if a text only sends there: *in biblioteca*."""
_ASK = (
    of(rf"\b{_WAY}\b"),
    of(rf"\b(?:in|all['’]|allo|alla|agli)\s*{_STAFFED}\b"),
    of(rf"\b{_ASKING}\b[^.;!?\n]{{0,60}}?\b{_AT}{_DESK}\b"),
    of(
        rf"\b{_AT}{_DESK}\b[^.;!?\n]{{0,50}}?\b(?:(?:puoi|potete|si\s+p\w+)\s+\w+r[ei]\w*|trov(?:i|ate)"
        r"|si\s+(?:prenot|iscri|chied|ritir)\w+|(?:chied|ritir|prenot)(?:i|ete|a|ate)\b)"
    ),
)
_HELPS = of(
    rf"\b{_DESK}\b[^.;!?\n]{{0,60}}?\b(?:[tv]i\s+(?:aiut|aspett|rispond|accogl|ricev|assist)\w+|ricev(?:e|ono)"
    r"|rispond(?:e|ono)|rilascia(?:no)?|(?:è|sono|resta|restano)\s+a\s+(?:vostra\s+|tua\s+)?disposizione)\b",
    "aiut aspett rispond accogl ricev assist rilascia disposizione",
)
_REACHABLE = of(
    rf"\b(?:alle|dalle|ore)\s+\d|\b(?:{'|'.join(sorted(STREETS))})\s+(?:\w+\s){{0,2}}?(?-i:[\p{{Lu}}\d])"
    rf"|\b(?:{WEEKDAY_ALONE}|ogni\s+(?:giorno|mattina))\b"
)
_SENTENCE = regex.compile(r"[^.!?\n]+")


def says_whom_to_ask(text: str) -> bool:
    """Whether a text has a telephone number, a way to answer, or sends to a desk: *chiedi in biblioteca*, *sul sito*.

    An office that is only named is nobody to ask; one that helps or answers is, where it says at what place or hour.
    """
    return occur((_PHONE, *_ASK), text) or _can_be_reached(text)


def _can_be_reached(text: str) -> bool:
    return any(
        _HELPS.occurs(sentence.group()) and _REACHABLE.occurs(sentence.group()) for sentence in _SENTENCE.finditer(text)
    )
