"""How posts begin that do not come to the point."""

from __future__ import annotations

from collections.abc import Sequence

from linguapa.italian.words import FUNCTION_WORDS, MONTHS, WEEKDAYS

_GREETINGS = frozenset(
    """
    buongiorno buonasera buonanotte buondì salve ciao benvenuti benvenute benvenuto bentornati bentornate bentornato
    gentile gentili gentilissimi gentilissime caro cara cari care carissimi carissime egregi egregio spettabile
    spett spettabili buon buona buone
    """.split()
)
_CALLS = frozenset(
    """
    attenzione avviso avvisi importante importantissimo importanti urgente urgenti comunicato comunicati
    comunicazione comunicazioni nota news notizia notizie novità aggiornamento aggiornamenti ultim ultima ultime
    ultimora allerta informazione informazioni informativa info promemoria annuncio annunci messaggio leggete
    leggere leggi condividete condividi condividere diffondete diffusione ecco finalmente sapevate sapevi perdere
    siamo ehi orgogliosi orgogliosa
    """.split()
)
_FORMULAS = frozenset(
    """
    si informa informano avvisa avvisano comunica comunicano rende rendono noto porta portano conoscenza ricorda
    ricordano segnala segnalano informiamo avvisiamo comunichiamo ricordiamo segnaliamo desidera desideriamo
    informare comunicare avvisare ricordare annunciare annunciamo annuncia lieti lieta lieto felici felice
    """.split()
)
_BODIES = frozenset(
    """
    comune municipio amministrazione comunale sindaco sindaca ufficio redazione provincia regione liceo istituto
    città
    """.split()
)
"""Who writes: the line may have no more than that, and the name."""
_READERS = frozenset(
    """
    cittadini cittadine cittadino cittadina cittadinanza concittadini concittadine concittadino concittadina
    compaesani compaesane paesani genitori mamme papà famiglie utenti utenza amici amiche tutto studenti studentesse
    alunni alunne ragazzi ragazze bambini bambine signori signore soci residenti contribuenti comunità popolazione
    lettori lettrici follower imprese associazioni dipendenti colleghi colleghe popolo gente
    """.split()
)
_BESIDE = frozenset(
    """
    giorno pomeriggio sera serata giornata domenica settimana weekend lunedì stampa servizio ufficiale ufficiali
    istituzionale pubblica pubblico utilità interesse generale canale pagina massima utili utile ora lo sai sapete
    pronti pronte grande grandi arrivo bene vi tutti tutte ci siamo presente quanto segue gentilmente con nostro
    nostra vostro vostra vostri n nr numero di del della dal cui voi me qui da non
    """.split()
)
"""What stands beside a greeting or a call; alone it may well be the matter: *Interesse generale*."""
_OPENERS = _GREETINGS | _CALLS | _FORMULAS
_EMPTY = _OPENERS | _BODIES | _READERS | _BESIDE | FUNCTION_WORDS | MONTHS | WEEKDAYS
_MOST_NAMES = 3
"""How many words in capitals may be the name of who is greeted, or of who writes."""


def says_nothing(words: Sequence[str]) -> bool:
    """Whether a line only greets, calls, labels or announces: *Gentili cittadini*, *AVVISO*, *Si informa che*.

    Names do not count behind a greeting and in the name of a body: *Ciao Valfiorita*, *Comune di Borgo San Lino*. No
    words at all say nothing either.
    """
    low = [word.lower() for word in words]
    others = [word for word in words if word.lower() not in _EMPTY and not word.isdigit()]
    if not words:
        return True
    may_name = not _GREETINGS.isdisjoint(low) or not _BODIES.isdisjoint(low)
    if others and not (may_name and len(others) <= _MOST_NAMES and all(map(_is_name, others))):
        return False
    return not _OPENERS.isdisjoint(low) or low[0] in _BODIES


def _is_name(word: str) -> bool:
    return word[0].isupper() and not word.isupper()
