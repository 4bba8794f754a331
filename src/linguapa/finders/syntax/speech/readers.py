"""The names that offices give to their readers, and the words that speak of them in the third person."""

from __future__ import annotations

READERS = frozenset(
    """
    abbonato abbonata abbonati abbonate assistito assistita assistiti assistite candidato candidata candidati candidate
    cittadino cittadina cittadini cittadine cliente clienti contribuente contribuenti dichiarante dichiaranti
    interessato interessata interessati interessate iscritto iscritta iscritti iscritte istante istanti partecipante
    partecipanti passeggero passeggera passeggeri passeggere richiedente richiedenti utente utenti
    """.split()
)
"""Those whom a notice may call *tu* in their place."""

ADDRESSEES = frozenset(
    """
    contribuente contribuenti creditore debitore debitori debitrice destinatario intestatario obbligato s.v. s.v ss.vv.
    ss.vv trasgressore trasgressori
    """.split()
)
"""Those to whom an act is sent, and who have to do what it says."""

EVERYONE = frozenset("cittadini utenti interessati cittadinanza utenza popolazione".split())
"""Those who are all readers, where nothing narrows them."""

APPLICANTS = READERS | frozenset(
    """
    aggiudicatario aggiudicatari beneficiario beneficiari concorrente concorrenti dipendente dipendenti ditta ditte
    docente docenti famiglia famiglie genitore genitori impresa imprese offerente offerenti operatore operatori
    proprietario proprietari soggetto soggetti studente studenti titolare titolari
    """.split()
)
"""Those whom an office asks to do something."""
