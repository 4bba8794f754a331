"""What has to be done, sent or paid by a day."""

from __future__ import annotations

from linguapa.italian.word_classes import Words

DUE = Words(
    r"""
    termin[ei] iscrizion[ei] domand[ae] band[oi] rat[ae] pagament[oi] bonus contribut[oi] adesion[ei] concors[oi]
    candidatur[ae] prenotazion[ei] impost[ae] imu tari richiest[ae] saldo acconto bollo tass[ae] selezion[ei]
    manifestazion[ei]_d['’]interesse rimbors[oi] avvis[oi] agevolazion[ei] rinnov[oi] servizio_civile
    """
)
"""What has a last day."""
SENT = Words(
    r"""
    iscrizion[ei] domand[ae] candidatur[ae] adesion[ei] prenotazion[ei] richiest[ae] manifestazion[ei]_d['’]interesse
    pagament[oi] propost[ae] opere elaborat[oi] progetti prima_rata seconda_rata terza_rata ultima_rata saldo acconto
    dichiarazion[ei]
    """
)
"""What has to be sent or paid by a day."""
DO_IT = Words(
    r"""
    present(?:a|ate) pag(?:a|ate) iscriv(?:iti|etevi) invi(?:a|ate) prenot(?:a|ate|ati|atevi) vers(?:a|ate)
    chied(?:i|ete) richied(?:i|ete) rinnov(?:a|ate) mand(?:a|ate) consegn(?:a|ate) ritir(?:a|ate) aderi(?:sci|te)
    candid(?:ati|atevi) compil(?:a|ate) conferm(?:a|ate) fai fate puoi potete devi dovete ricordati ricorda
    """
)
"""Verbs that tell the reader to do it."""
MAY_BE_DONE = Words(
    r"""
    si_(?:può|possono|paga|pagano|presenta|presentano|deve|devono|chiede|richiede|versa) bisogna occorre è_possibile
    v(?:a|anno)_\w+at[oaie] devono dovranno pervenire
    """
)
"""Verbs that say that it may, or has to, be done."""
