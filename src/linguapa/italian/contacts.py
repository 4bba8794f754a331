"""How Italian tells readers whom to ask."""

from __future__ import annotations

import regex

_PHONE = regex.compile(
    r"(?<![\d/.,€])(?!\d\d[.:/-]\d\d(?!\d))(?:(?:\+|00)39\s?)?(?:\(?0\d{1,3}\)?|3\d\d|80[03]|84\d|199|89\d)"
    r"[\s./-]?\d(?:[\s./-]?\d){4,8}(?!\d)"
    r"|\b(?:il|al|numero|chiama|chiamate)\s+(?:11[2-8]|116117|15\d\d|1[0-9]{4}|0\d{5})\b"
)
_DESK = (
    r"(?:bibliotec(?:a|he)|anagrafe|urp|segreteri[ae]|sportell[oi]|uffic(?:io|i)|municipio|comune|ludoteca|informagiovani"
    r"|pro\s+loco|polizia\s+\w+|biglietteria|info\s?point|protocollo|reception|cass[ae]|botteghino|ecocentro|farmaci[ae]"
    r"|direzione|cooperativa|portineria|front\s?office|museo|consultorio|caf|patronat[oi]|centro\s+\w+|accoglienza"
    r"|teatro|servizi(?:o)?\s+social[ei]|punto\s+\w+|banco|stand|edicol[ae]|tabaccheri[ae]|negozi|bar)"
)
_AT = (
    r"(?:in|al|allo|alla|all['’]|ai|agli|alle|presso|nell['’]|nel|nella|nei|negli|nelle|dal|dalla|dall['’]|con)"
    r"\s*(?:(?:la|lo|l['’]|il|gli|i|le|nostr\w|tutt[aei]|propri\w)\s*){0,2}"
)
_ASKING = (
    r"(?:(?:ri)?chied(?:i|ete|ere|erlo|erla|a)|rivolg\w+|prenot(?:a|ate|are|arsi|ati|atevi|azion[ei]|alo|ala)"
    r"|iscri(?:viti|vetevi|versi|vere|zion[ei]|ve)|informazion[ei]|info|informa(?:ti|tevi|rsi)|consegn(?:a|ate|are|ano|ata)"
    r"|present(?:a|ate|are|arla|arle|ano|ata|ate|arsi|ati|atevi)|ritir(?:a|ate|are|arlo|arli|ano)|telefon\w+|scriv\w+"
    r"|chiam\w+|contatt(?:a|ate|are|ando)|acquist\w+|compr(?:a|ate|are|ano)|bigliett[oi]|adesion[ei]|modul[oi]"
    r"|domand[ae](?!\s+(?:di|del)\s+\w+\s+(?:al|all))|pass(?:a|ate|are)|vai|andate|trov(?:i|ate|a|ano)|distribui\w+"
    r"|prevendit[ae]|vendita|segnal(?:a|ate|are|azion[ei])|pag(?:a|ate|are|ano)|offert[ae]|riceverl[oaie]|disponibil[ei]"
    r"|serve\s+passare|lascia(?:te|re)?|porta(?:te|re)?|ascolt\w+\s+\w+|verific(?:a|ate|are))"
)
_ASK = regex.compile(
    rf"""\b(?:
        {_ASKING}\b[^.;!?\n]{{0,60}}?\b{_AT}{_DESK}\b
      | {_AT}{_DESK}\b[^.;!?\n]{{0,50}}?\b(?:(?:puoi|potete|si\s+p\w+)\s+\w+r[ei]\w*|trov(?:i|ate)
        |si\s+(?:prenot|iscri|chied|ritir)\w+
        |(?:chied|ritir|prenot)(?:i|ete|a|ate)\b)
      | rispond(?:i|ete|eteci|ici|ere|endo)\s+(?:a\s+quest\w|al\s+(?:messaggio|post)|qui|sotto|subito)
      | (?:scriv|telefon|chiam|rispond|contatt)(?:ici|eteci|ateci|aci)\b
      | (?:scriv|telefon)(?:i|a|ete|ate)\s+(?:qui|un\s+messaggio|su)\b
      | (?:in|via)\s+(?:direct|dm|privato|pec|whatsapp|chat)
      | (?:messaggio|messaggi)\s+privat[oi] | (?:un|con\s+un|con)\s+messaggio
      | (?:nei|ai|tra\s+i|fra\s+i)\s+commenti | (?:un|il\s+tuo)\s+commento | sotto\s+(?:a\s+)?questo\s+post
      | link\s+(?:in\s+bio|qui|nel\s+primo|nei\s+commenti|in\s+descrizione) | in\s+(?:bio|descrizione) | qr\s?-?code
      | (?:nel|sul|dal|al|del)(?:la|l['’])?\s*(?:nostr\w\s+)?(?:sito|portale|app|pagina|profilo)\b | sull['’]app\b
      | tramite\s+(?:il\s+|l['’])?(?:app|sito|portale) | app\s+io | area\s+personale
      | registro\s+elettronico | con\s+spid
    )""",
    regex.VERBOSE | regex.IGNORECASE,
)
_HELPS = regex.compile(
    rf"\b{_DESK}\b[^.;!?\n]{{0,60}}?\b(?:[tv]i\s+(?:aiut|aspett|rispond|accogl|ricev|assist)\w+|ricev(?:e|ono)|rispond(?:e|ono)"
    r"|rilascia(?:no)?|(?:è|sono|resta|restano)\s+a\s+(?:vostra\s+|tua\s+)?disposizione)\b",
    regex.IGNORECASE,
)
_REACHABLE = regex.compile(
    r"\b(?:alle|dalle|ore)\s+\d|\b(?i:via|viale|piazza|piazzale|piazzetta|corso|largo|vicolo)\s+(?:\w+\s){0,2}?[\p{Lu}\d]"
    r"|\b(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ogni\s+(?:giorno|mattina))\b"
)
_SENTENCE = regex.compile(r"[^.!?\n]+")


def says_whom_to_ask(text: str) -> bool:
    """Whether a text has a telephone number, a way to answer, or sends to a desk: *chiedi in biblioteca*, *sul sito*.

    An office that is only named is nobody to ask; one that helps or answers is, where it says at what place or hour.
    """
    return _PHONE.search(text) is not None or _ASK.search(text) is not None or _can_be_reached(text)


def _can_be_reached(text: str) -> bool:
    return any(
        _HELPS.search(sentence.group()) and _REACHABLE.search(sentence.group()) for sentence in _SENTENCE.finditer(text)
    )
