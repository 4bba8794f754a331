"""Words of hashtags: names that are more than one word, and those that nobody bears as a name."""

from __future__ import annotations

from functools import cache

_NAMES = """
    open day, open days, open night, open source, open data, open air, save the date, smart city, smart cities,
    black friday, street food, street art, fake news, fact checking, info point, green pass, pet therapy, fair play,
    job day, career day, happy hour, last minute, work in progress, social media, digital day, family day,
    stop bullying, urban trail, fun run, book crossing, plastic free, play street, bike to work, check list,
    ascoli piceno, reggio emilia, reggio calabria, vibo valentia, la spezia, pesaro urbino, massa carrara,
    monza brianza, barletta andria trani, verbano cusio ossola, forlì cesena, forli cesena, sud sardegna,
    emilia romagna, alto adige, trentino alto adige, friuli venezia giulia, valle d aosta
"""
"""English that posts use, provinces and regions of two words or more."""
_SAINTS = {
    "san": """
        benedetto bernardino biagio bonifacio candido casciano costantino cristoforo daniele donato felice ferdinando
        filippo francesco gabriele gennaro gerardo gimignano giorgio giovanni giuliano giuseppe leucio lorenzo luca
        marco marino martino marzano mauro michele miniato nazario nicandro nicola nicolò nicolo paolo pellegrino pietro
        rocco romano salvatore sebastiano severino severo silvestro siro stefano valentino vigilio vincenzo vitale vito
        vittore zeno
        """,
    "santa": """
        barbara caterina cecilia chiara croce cristina fiora giustina lucia margherita maria marinella marta monica
        rita severina sofia teresa teresina venerina vittoria
        """,
    "sant": """
        agata agnese agostino alessio alfio ambrogio andrea angelo anna antimo antioco antonino antonio apollinare
        arcangelo arpino arsenio egidio elena elia elpidio eufemia ilario ippolito onofrio oronzo orsola urbano
        """,
}
"""Saints whose names towns, streets and feasts have."""
SERVICES = frozenset(
    """
    acqua adozioni affidi affido alberi ambiente anagrafe animali anziani archivio arte asilo assistenza associazioni
    autobus aziende banda bande bambini bambine bando bandi biblioteca biblioteche bici bicicletta bilancio bus buoni
    calcio cantiere cantieri carnevale carta cani casa ciclabile ciclabili cinema cittadini cittadine città clima
    compostaggio compiti comune concerto concerti concorso concorsi consultorio cori coro corsi corso cultura danza
    digitale differenziata disabilità docenti donne doposcuola ecocentro elezioni energia estate eventi evento famiglia
    famiglie farmacia farmacie ferie festa feste festival fiera fotografia genitori gente giardini giardino giochi
    gioco giovani gita imprese inclusione infanzia inverno internet iscrizioni lavoratori lavori lavoro legalità
    lettura libri libro ludoteca mamme mare medici mensa mense mercatini mercatino mercati mercato meteo mobilità
    moduli mostra mostre multe musei museo musica natura neve nido nonni online opere orchestra orari orti ospedale
    ospedali ospiti pace palestra palestre parcheggi parcheggio parchi patente pediatri pedibus piscina piscine
    plastica pioggia prenotazioni prevenzione primavera pulizia quartiere quartieri raccolta ragazzi ragazze referendum
    riciclo rifiuti salute sagra sagre sangue sanità scuola scuole scuolabus sentieri servizi servizio sicurezza
    sociale sole spesa spettacoli spettacolo spiaggia spiagge sport sportello sportelli strade studenti studentesse
    tasse teatro tecnologia telefono territorio tessera traffico tram trasporti trasporto treni treno tributi turismo
    turisti ufficio uffici vaccini vacanze verde vetro viabilità volontari volontariato yoga
    """.split()
)
"""Common words of public services: in a sentence they are said as words, and not as names of parties or ships."""
_SAYS_AN_ACTION = ("zione", "zioni", "mento", "menti", "ità", "enza", "ismo", "aggio")
_LEAST_OF_AN_ACTION = 9


def names_a_service(word: str) -> bool:
    """Whether the word is a common one of services, or one of an action or a quality; others may be names."""
    return word in SERVICES or (len(word) >= _LEAST_OF_AN_ACTION and word.endswith(_SAYS_AN_ACTION))


@cache
def names() -> dict[str, tuple[str, ...]]:
    """The words of each name that is written together: *ascolipiceno* → *ascoli*, *piceno*."""
    found = {
        name.replace(" ", ""): tuple(name.split()) for name in (" ".join(one.split()) for one in _NAMES.split(","))
    }
    return found | {saint + name: (saint, name) for saint, names in _SAINTS.items() for name in names.split()}
