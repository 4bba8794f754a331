"""What may be written in capitals, and what keeps or may keep a capital when the rest is written small."""

from __future__ import annotations

import regex

ACRONYMS = frozenset(
    """
    ACI ADMO AIDO AMA ANAS ANPI ANSA APS ARCI ARPA ASD ASL ATAC ATM ATS AUSL AVIS BIC BUR CAAF CAF CAI CD CGIL CIE CIG
    CISL CNR COVID CRI CUG CUP DAD DAE DEF DOC DOCG DOP DSA DVD ENEA ENEL ENI ERP FAI FAQ FIDAL FIGC GDPR GPS GTT HERA
    HIV IBAN ICI IGP IMU INAIL INPS IRAP IRPEF ISEE ISTAT ITIS ITS IUC IUV IVA LED LIPU LIS LTE NASPI NATO NUE ODV OMS
    ONG ONLUS ONU OSS PDF PEC PIL PIN PNRR POS PUK QR RAI RAL RSA RSU RUP SAD SIAE SIM SMS SPA SPID SRL SUAP SUE TAR
    TARES TARI TASI TIM TPL TV UE UIL UISP ULSS UNESCO UNI UNICEF UNPLI URP USA USB USL VIP VVF WC WIFI WWF ZSC ZTL
    """.split()
)
"""Acronyms that posts use beside those of the cards, some of which look like words."""
ROMAN = regex.compile(r"(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
NOT_ROMAN = frozenset("CI DI I LI MI".split())
"""Roman numerals that are, most often, words."""
LOUD = frozenset({"NON"})
"""Words that may be in capitals lest they are overlooked."""

FEASTS = frozenset("Capodanno Epifania Ferragosto Natale Ognissanti Pasqua Pasquetta".split())
"""Days whose names have a capital."""
MAY_BE_NAMES = frozenset(
    """
    africa alba america angela angeli angelo arma asia assessorato assunta aurora azienda bacco barbara basile
    battista beata beato benedetta benedetto bianca bianchi bianco borghi borgo bosco bruna bruni bruno camera campana
    campi campo carabinieri caruso castelli castello celeste chiara chiesa civile civili colombo comune concetta
    consiglio corte costa costante costantino costituzione croce diamante diana donato donna elena fabbri falco fede
    felice ferrara ferrari ferrero ferro finanza fiore fiori fontana fonte franca francesca francesco franchi franco
    gallo gatti gemma gentile gentili gioia giordano giunta gloria grassi grasso grazia greca greci greco guida
    imperatore italia italiana italiano largo latino leone leoni letizia libera liberazione lombarda lombardi lombardo
    longo luce luna lupi madonna magna mancini mancino margherita mari maria marina marini marino marrone martini
    mazza messina milani ministero ministra ministro mira monaco monte monti morena moretti mori moro municipio natale
    nero norma oliva olivi olivo orlando orsi orso pace palma palmieri papa parlamento pasqua pasquale patria perla
    pia piazza piazzale pietra pini pino pio polizia ponte porto prefettura presidente proloco protezione provincia
    questura regina regione repubblica resistenza ricci riccio rinaldi ripa risorgimento riva rocca romana romano rosa
    rosario rosati rossi rosso russa russi russo sabina salvatore salvi salvo san sanità sant santa sante
    santi santo santoro savia savoia selva senato serena sereni sereno serra settimo sorgente sorrentino speranza
    stato stella terra testa torre torri tosca toscana toscano unione università valente valenti valle verdi
    vergine vicolo vietri villa vincenti viola virginia vitale vitali vittoria vittorio vivaldi zita
    """.split()
)
"""Words that may be, or be a part of, the name of somebody or something, in lower case."""
NAME_HEADS = frozenset(
    """
    albergo banca bar castello cascina cinema circolo cooperativa fondazione gruppo hotel istituto liceo palazzo parco
    ristorante società stadio studio teatro trattoria
    """.split()
)
"""What the name of a body or a place may follow, in words that are common too: *Banca Intesa*, *Teatro Nuovo*."""
STATES = frozenset(
    """
    aperto aperta aperti aperte chiuso chiusa chiusi chiuse comunale comunali gratis gratuito gratuita gratuiti gratuite
    """.split()
)
"""What may be said of such a body, and is no part of its name."""
STREETS = frozenset("corso largo piazza piazzale strada via viale vicolo".split())
"""Words that the name of a street may follow; *strada chiusa* and *in corso* are said as well."""
INVARIABLE = frozenset(
    """
    app auto autobus bar bici bonus bus camper cinema click computer domani email euro festival film foto gratis green
    hotel internet kit menù meteo metro moto online open parking party
    password performance pullman qui radio record sempre shop social sport stop taxi ticket tour tram tv video
    virus web weekend wifi
    """.split()
)
"""Common words that no table of inflected forms has."""
