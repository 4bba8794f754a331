"""How proper names of acts, bodies and streets begin and go on, in lower-case words."""

from __future__ import annotations

from linguapa.italian.prepositions import forms


def _written(preposition: str) -> frozenset[str]:
    return frozenset(form.rstrip("'") for form in forms(preposition))


OF = _written("di")
TO = _written("a")
AND = frozenset({"e", "ed", "o", "od"})
FROM = _written("da")
LINKS = OF | TO | AND | _written("in") | _written("su") | {"per", "con", "tra", "fra"}
"""Prepositions and conjunctions that may lead from one part of a name to the next."""
ARTICLES = frozenset("il lo la l i gli le un uno una".split())
LEANING = LINKS | ARTICLES
TITLE_OPENERS = frozenset(
    "recante recanti concernente concernenti contenente contenenti disciplinante disciplinanti".split()
)
"""What only the title of an act follows."""
HEADINGS = frozenset(
    "norme disposizioni disciplina modifiche modifica attuazione istituzione testo misure nuove nuova ulteriori".split()
)
"""What the title of an act begins with, even in lower case."""

ABBREVIATIONS = frozenset("dlgs dpr dpcm dm dl dgr dca dd lr".split())
"""Acts as initials."""
LAWS = ABBREVIATIONS | frozenset(
    """
    circolare decisione decreto delibera deliberazione determina determinazione direttiva legge
    lgs ordinanza provvedimento raccomandazione regolamento risoluzione
    """.split()
)
"""Acts that a date and a number follow, and then the title."""
PLANS = frozenset(
    """
    accordo agenda avviso bando capitolato carta codice contratto convenzione costituzione disciplinare fondo
    intesa linee manuale patto piano progetto programma protocollo statuto strategia testo trattato vademecum
    """.split()
)
"""Acts that the title follows at once."""
OFFICES = frozenset(
    """
    agenzia area assessorato autorità azienda centro comitato commissariato commissione conferenza coordinamento
    dipartimento direzione distretto divisione garante istituto laboratorio ministero nucleo osservatorio polo
    presidio reparto segreteria servizi servizio settore sezione sistema sportello struttura ufficio unità
    """.split()
)
"""Bodies that are named after what they do."""
PLACES = frozenset(
    """
    ambito amministrazione anagrafe assemblea associazione banca biblioteca camera casa collegio comune comunità
    consiglio consorzio corpo corte ente fondazione giunta municipio museo ospedale parco polizia prefettura
    procura provincia questura regione registro scuola società soprintendenza teatro tribunale unione
    università
    """.split()
)
"""Bodies that are named after where they are, or after one noun."""
STREETS = frozenset("via viale piazza piazzale piazzetta corso largo vicolo lungomare contrada strada borgo".split())
DESKS = frozenset("ufficio sportello".split())
"""Offices where people go *for* something, which is then no part of the name."""
WEAK = frozenset(
    """
    accordo agenda avviso bando carta circolare contratto decisione delibera deliberazione determina
    determinazione disciplinare intesa manuale ordinanza progetto programma protocollo provvedimento
    raccomandazione risoluzione
    """.split()
)
"""Heads whose capital says nothing at the beginning of a sentence."""
ALWAYS_NAMES = frozenset("ministero assessorato garante".split())
"""Bodies that are names even at the beginning of a sentence."""

SECOND_WORDS = {"testo": "unico", "linee": "guida"}
"""Heads of two words."""
SUBJECTS = frozenset({"materia", "tema"})
UPON = _written("su")
RELATED = frozenset("relativo relativa relativi relative".split())
REFERENCE = frozenset(
    """
    agosto aprile c ce cee d del dell della dello di dicembre e eu euratom febbraio g gennaio giugno i ii
    integrazioni l legge legislativo lgs lr luglio m maggio marzo mm modificazioni modifiche n nn novembre nr
    num ottobre p presidente r reg rep repubblica s settembre ss successive ue
    """.split()
)
"""The words in the number and the date of an act."""
