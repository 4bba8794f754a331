"""Which lower-case words may stand in a proper name, judged by their ending and by closed lists."""

from __future__ import annotations

from linguapa.italian.naming import AND, ARTICLES, FROM, LINKS, OF, TITLE_OPENERS
from linguapa.italian.words import FUNCTION_WORDS

_CONNECTIVES = frozenset(
    """
    altresì anche ancora attraverso avanti avente aventi bensì cioè circa come comunque contro così cui data
    date de dentro deve devono dopo dove dunque durante entro fino fuori già ha hanno infine inoltre insieme
    loro lì ma medesima medesimi medesimo mediante meno mentre neanche nello nemmeno neppure non nonché
    nonostante oltre oppure ora ove ovvero pari perciò pertanto però più poi poiché presso previa previe previi
    previo prima purché può quale quali qualora quando quanto qui quindi quivi rispetto salva salvo se secondo
    sempre senza solo soltanto sono sopra sotto stante stessa stessi stesso sé tale tali tramite tranne tuttavia
    verso è
    """.split()
)
"""What begins another part of the sentence, or points back at what was named."""
_REDUCED_RELATIVES = frozenset(
    """
    adottata adottate adottati adottato approvata approvate approvati approvato autorizzata autorizzato citata
    citato competente competenti dedicata dedicato destinata destinato emanata emanato emesso erogatore
    erogatrice finalizzata finalizzato finanziata finanziato firmato gestita gestito indetta indetto istituita
    istituito modificata modificato predetta predetto preposta preposto prevista previste previsti previsto
    proponente pubblicata pubblicato redatta redatto reperibile rivolta rivolto scrivente sita sito situata
    situato sottoscritta sottoscritto suddetta suddetto tenuta tenuto titolare trasmessa trasmesso ubicata
    ubicato vigente vigenti volta volto
    """.split()
)
"""Participles and adjectives that say what is done with the thing named."""
_VERBS = frozenset(
    """
    acquista aderisce aiuta applica arriva assicura attiva cerca certifica cita classifica comunica concentra
    conquista consente cura dedica deriva dura emana equivale esita figura grava identifica implica indica
    integra invita limita manda misura modifica motiva notifica opera ospita pianifica posa prevale procura
    pubblica qualifica reca richiede rifiuta risana riva sale sente significa sottolinea tutela unifica vale
    valuta varia verifica
    """.split()
)
"""Verb forms that end as adjectives and nouns do."""
_STOPS = TITLE_OPENERS | _CONNECTIVES | _REDUCED_RELATIVES | _VERBS | FUNCTION_WORDS

_DETERMINERS = frozenset(
    """
    altra altre altri altro cui essa esse essi esso eventuale eventuali ogni presente primo quale quali quanto
    quei quella quelle quelli quello questa queste questi questo seguente seguenti tal tale tali tramite tutta
    tutte tutti tutto ulteriore ulteriori
    """.split()
)
"""What begins another part of the sentence after a preposition."""
_IN_LOCUTIONS = frozenset(
    """
    accordo ambito applicazione approvazione atto attuazione base carico caso causa cessazione condizione
    conformità conto corso cura data decorrere decorso decreto delibera deliberazione deroga determina effetto
    esecuzione esito esterno fin fine fini firma forma forza funzione inizio interno linea luce merito mezzo
    misura modalità modo momento nome norma oggetto ordine parte particolare partire prescindere presenza
    proposito prospettiva provvedimento quadro qualità ragione rapporto relazione riferimento riguardo sede
    seguire seguito sensi sostituzione termine termini testo tramite vece via vigore virtù vista
    """.split()
)
"""Nouns that make a locution with the preposition before them, if it is not *di*: *in attuazione di*."""
_PEOPLE = frozenset(
    "persona persone cittadino cittadini impresa imprese infanzia famiglia famiglie pubblico utenza disabilità".split()
)
_NOMINAL = (
    *("ale", "ile", "bile", "ese", "ana", "ane", "iva", "ive", "ica", "iche", "aria", "arie", "oria", "orie", "osa"),
    *("ose", "ata", "ate", "ite", "uta", "ute", "ante", "ente", "enza", "anza", "ezza", "zione", "sione", "tà", "ura"),
    *("ure", "tore", "trice", "ista", "iste", "pea", "pee", "erna", "erne", "iera", "iere", "olare", "entare", "itare"),
    "liare",
)
_INFINITIVES = ("are", "ere", "ire", "rre", "rsi", "rlo", "rla", "rli", "rle", "rne", "rvi")
_PARTICIPLES = tuple(f"{stem}{ending}" for stem in ("at", "it", "ut", "ess", "est", "ost") for ending in "oiae")
_DONE = ("zione", "zioni", "sione", "sioni", "mento", "menti", "tà", "enza", "anza", "ura", "ture")
_AGENTS = frozenset(
    "accesso affari gestione lavori opere politica politiche ricerca servizi servizio sviluppo tutela uso".split()
)
_IN_ANO = frozenset(
    """
    anziano buono cristiano extraurbano italiano metropolitano montano quotidiano romano sano toscano umano
    urbano
    """.split()
)
_IN_ARE = frozenset(
    "benessere camere cantiere carcere dovere genere lettere mare opere potere quartiere settore".split()
)
_IN_NDO = frozenset("bando comando fondo mondo secondo profondo".split())


def is_finite_plural(word: str) -> bool:
    """Whether the word ends as a verb of the third person plural does: *disciplinano*, *possono*, *hanno*."""
    return word.endswith(("ano", "ono", "nno")) and word not in _IN_ANO


def goes_on(word: str, following: str) -> bool:
    """Whether a word that no preposition leads to may belong to the name before it: an adjective, or a noun.

    A verb in the third person hardly ever ends in *o* or *i*, and an article may follow it.
    """
    if len(word) < 3 or word in _STOPS or word.endswith(("mente", "isce")):
        return False
    if following == "con" and not says_an_action(word):
        return False
    if word.endswith(_PARTICIPLES) and (following in FROM or following in LINKS - OF - AND):
        return False
    if word[-1] in "oi":
        return not is_finite_plural(word) and (word in _IN_NDO or not word.endswith("ndo"))
    return following not in ARTICLES and (word.endswith(_NOMINAL) or says_an_action(word))


def is_named(word: str, link: str) -> bool:
    """Whether the noun after a preposition, or after its article, may belong to the name before it."""
    if len(word) < 3 or word in _DETERMINERS or word in FUNCTION_WORDS:
        return False
    if word in _IN_LOCUTIONS and link not in OF and link not in ARTICLES:
        return False
    return word in _IN_ARE or not word.endswith(_INFINITIVES) or link in OF - {"di", "d"}


def says_an_action(word: str) -> bool:
    """Whether the word names what an office does, so that its object may follow: *Gestione*, *Pianificazione*."""
    return word in _AGENTS or word.endswith(_DONE)


def is_people(word: str) -> bool:
    """Whether the word says whom an office is for."""
    return word in _PEOPLE
