"""What public bodies close or stop."""

from __future__ import annotations

from linguapa.italian.word_classes import Words

CLOSABLE = Words(
    r"""
    scuol[ae] uffic(?:io|i) bibliotec(?:a|he) muse[oi] piscin[ae] palestr[ae] parc(?:o|hi) giardin[oi] cimiter[oi]
    strad[ae] via(?<!al_via) viale piazz[ae] piazzale pont[ei] sportell[oi] municipio anagrafe asil[oi] nid[oi]
    centr[oi] ecocentr[oi] isol[ae]_ecologic(?:a|he) mercat[oi] sottopass[oi] tratt[oi] galleri[ae] tunnel
    ambulator(?:io|i) farmaci[ae] teatr[oi] ludotec(?:a|he) archivi[oi]? parcheggi[oi]? stadi[oi]? impiant[oi]
    sentier[oi] ciclabil[ei] spiaggi[ae] uscit[ae] casell[oi] svincol[oi] rotatori[ae] vicolo corso(?=_\p{Lu}) largo
    lungo(?:mare|lago|fiume) sed[ei] segreteri[ae] urp mens[ae] informagiovani castell[oi] autostrad[ae]
    passaggi[oi]?_a_livello bagn[oi] ascensor[ei] bar sal[ae]_stud[ioe]+ campi?_(?:da|sportiv[oi])
    pist[ae](?:_ciclabil[ei])? consultor[io]+ bocciodrom[oi] provincial[ei] statal[ei] tangenzial[ei]
    circonvallazion[ei] cavalcavia front\s?office poliambulatori[o]? palazzetto cortil[ei] fontan[ae] parco_giochi
    rifugi[o]? canil[ei] ufficio_postale post[ae] guardia_medica
    """
)
"""Places that close."""
NAMELESS = Words(
    r"""
    strad[ae] via tratt[oi] piazz[ae] corso viale vicolo largo piazzale uscit[ae] sed[ei] centr[oi]
    """
)
"""Those of them that tell nothing without their name."""
SERVICE = Words(
    r"""
    servizi servizio(?<!fuori_servizio) raccolt[ae] mercat[oi] lezion[ei] attività cors[ae] fornitur[ae] erogazion[ei]
    circolazione line[ae] tren[oi] autobus bus ricevimento mens[ae] scuolabus pre-?scuola visit[ae] sportell[oi]
    portal[ei] sit[oi] app centralin[oi] piattaform[ae] prenotazion[ei] prestit[oi] ritir[oi] ztl trasport[oi] pulizia
    spazzamento rilascio pagament[oi] apertur[ae] telefon[oi] numer[oi] sistem[ai] acqua energia corrente gas pulmin[oi]
    navett[ae] bancomat pos distributor[ei] semafor[oi] caldaia casell[ae] fermat[ae] corriera funivia funicolare
    traghett[oi] metro(?:politana)? tram doposcuola post-?scuola pedibus piedibus nido scuola ambulatori[o]? prelievi
    riscaldament[oi] wi-?fi connessione linea_\d+ cup illuminazione spazzatrice allenamenti ginnastica nuoto ricevimenti
    consegne? distribuzion[ei]
    """
)
"""Services that stop."""
WORKS = CLOSABLE | SERVICE
"""What is open to the public, or works for it."""
SUPPLY = Words(
    r"""
    acqua corrente elettricità luce gas energia idric[oa] elettric[oa] erogazione divieto interruzione
    """
)
"""What stops somewhere: the place has to be said."""
