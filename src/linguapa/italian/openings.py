"""How posts begin that do not come to the point."""

from __future__ import annotations

from collections.abc import Sequence

from linguapa.italian.words import FUNCTION_WORDS

_GREETINGS = frozenset(
    """
    buongiorno buonasera buonanotte buondì salve ciao benvenuti benvenute benvenuto bentornati bentornate bentornato
    buon buona buone giorno pomeriggio sera serata giornata domenica settimana weekend gentile gentili gentilissimi
    gentilissime caro cara cari care carissimi carissime egregi egregio spettabile spett spettabili
    """.split()
)
_READERS = frozenset(
    """
    cittadini cittadine cittadino cittadina cittadinanza concittadini concittadine concittadino concittadina
    compaesani compaesane paesani genitori mamme papà famiglie utenti utenza amici amiche tutti tutte tutto studenti
    studentesse alunni alunne ragazzi ragazze bambini bambine signori signore soci residenti contribuenti pubblico
    comunità popolazione lettori lettrici follower imprese associazioni dipendenti colleghi colleghe popolo gente
    """.split()
)
_CALLS = frozenset(
    """
    attenzione avviso avvisi importante importantissimo importanti urgente urgenti comunicato comunicati
    comunicazione comunicazioni nota stampa news notizia notizie novità aggiornamento aggiornamenti ultim ultima
    ultime ora ultimora informazione informazioni informativa info promemoria servizio servizi ufficiale
    istituzionale pubblica utilità interesse generale annuncio annunci messaggio canale pagina leggete leggere leggi
    condividete condividi condividere diffondete massima diffusione ecco ci siamo finalmente sapevate sapevi lo sai
    sapete pronti pronte grande grandi arrivo
    """.split()
)
_FORMULAS = frozenset(
    """
    si informa informano avvisa avvisano comunica comunicano rende rendono noto porta portano conoscenza ricorda
    ricordano segnala segnalano vi informiamo avvisiamo comunichiamo ricordiamo segnaliamo desidera desideriamo
    informare comunicare avvisare ricordare annunciare annunciamo annuncia lieti lieta lieto felici felice presente
    quanto segue gentilmente con nostro nostra
    """.split()
)
_BODIES = frozenset(
    """
    comune municipio amministrazione comunale sindaco sindaca vostro vostra vostri ufficio redazione provincia regione
    liceo istituto
    """.split()
)
_EMPTY = _GREETINGS | _READERS | _CALLS | _FORMULAS | _BODIES | FUNCTION_WORDS
_OF = frozenset("di del della dell' d'".split())


def says_nothing(words: Sequence[str]) -> bool:
    """Whether a line only greets, calls, labels or announces: *Gentili cittadini*, *AVVISO*, *Si informa che*.

    The name of the body does not count: *Comune di Valfiorita*; no words at all say nothing either.
    """
    for before, word in zip(("", *words), words, strict=False):
        names_the_body = word[0].isupper() and not word.isupper() and _follows_a_body(words, word, before)
        if not (word.lower() in _EMPTY or word.isdigit() or names_the_body):
            return False
    return True


def _follows_a_body(words: Sequence[str], word: str, before: str) -> bool:
    """Whether the word belongs to the name of a body that the line begins with or ends in."""
    place = next((i for i, one in enumerate(words) if one.lower() in _BODIES), None)
    is_behind = place is not None and words.index(word) > place
    return is_behind and (before.lower() in _OF or before[:1].isupper() or before.lower() in _BODIES)
