"""Verbs whose gerund says an effect, a result or how something is done."""

from __future__ import annotations

EVENTS = frozenset(
    """
    abbreviare accelerare agevolare aumentare causare comportare consentire contribuire determinare diminuire evitare
    facilitare favorire generare impedire incentivare incrementare limitare migliorare minimizzare ostacolare
    ottimizzare permettere prevenire provocare rafforzare rendere ridurre scongiurare semplificare snellire stimolare
    velocizzare
    """.split()
)
"""What a fact does, as well as whoever brings it about: *questo riduce i tempi*."""

RESULTS = frozenset(
    "ampliare assicurare creare eliminare garantire potenziare salvaguardare tutelare valorizzare".split()
)
"""What somebody does by doing something else: *in questo modo garantisce l'assistenza*."""

MEANS = frozenset(
    """
    accedere adoperare adottare agire allegare applicare avere avvalere basare chiamare citare cliccare compilare
    comprendere consultare considerare contattare dovere essere fare impiegare includere indicare intendere inviare
    limitare operare partire passare potere presentare restare ricorrere rimanere rispettare risultare scrivere seguire
    servire sfruttare sommare stare superare telefonare tenere trattare trovare usare utilizzare valere volere
    """.split()
)
"""How something is done, or no action at all: the clause stays with the verb that it explains."""

CARE = frozenset(
    """
    anonimato assenza coerenza conformità correttezza diffusione equità imparzialità massimo parità pubblicità qualità
    regolarità rispetto riservatezza rotazione sicurezza trasparenza tutela
    """.split()
)
"""What one sees to while acting, and does not bring about by it: *garantendo la riservatezza*."""

GOALS = EVENTS | RESULTS | frozenset(("concorrere", "perseguire", "rispondere"))
"""What is reached by doing something else: an action beside it is how."""
