"""Names of places: the regions and the capitals of the provinces, and what towns begin and end with."""

from __future__ import annotations

REGIONS = frozenset(
    """
    abruzzo basilicata calabria campania emilia friuli giulia lazio liguria lombardia marche molise piemonte puglia
    romagna sardegna sicilia toscana trentino umbria veneto
    """.split()
)
CAPITALS = frozenset(
    """
    agrigento alessandria ancona andria aosta arezzo ascoli asti avellino bari barletta belluno benevento bergamo biella
    bologna bolzano brescia brindisi cagliari caltanissetta campobasso carbonia carrara caserta catania catanzaro cesena
    chieti como cosenza cremona crotone cuneo enna fermo ferrara firenze foggia forlì frosinone genova gorizia grosseto
    iglesias imperia isernia latina lecce lecco livorno lodi lucca macerata mantova massa matera messina milano modena
    monza napoli novara nuoro oristano padova palermo parma pavia perugia pesaro pescara piacenza pisa pistoia pordenone
    potenza prato ragusa ravenna reggio rieti rimini roma rovigo salerno sassari savona siena siracusa sondrio taranto
    teramo terni torino trani trapani trento treviso trieste udine urbino varese venezia verbania vercelli verona
    vicenza viterbo
    """.split()
)
"""The words in their names; *L'Aquila*, *La Spezia* and *Vibo Valentia* are left out."""
PLACES = REGIONS | CAPITALS | {"italia", "europa"}
ALSO_WORDS = frozenset("asti bari como cuneo fermo latina lodi marche massa potenza prato reggio trani".split())
"""Places whose names are common words too."""

HEADS = frozenset(
    """
    acqua acque alta borgo bosco campo capo casal casale castel castello castro chiesa civita colle costa fiume
    fontana fonte isola mont monte monti pietra poggio ponte porto riva rocca sasso serra terra torre val valle
    villa
    """.split()
)
TAILS = frozenset(
    """
    alta alto bassa basso bella bello bianca bianco bona bruna buona chiara forte franca franco fredda freddo grande
    lunga lungo maggiore magna nera nero nova nuova nuovo piana piano reale regio rossa rosso rotonda rotondo sano
    santa santo secca secco stretta vecchia vecchio verde villa viva vivo
    """.split()
)
"""What towns begin and end with: *Civitavecchia*, *Pietrasanta*."""
