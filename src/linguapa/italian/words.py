"""Closed classes of words, in lower case."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """
    a ad agli ai al alla alle allo anche che chi ci col come con cui da dagli dai dal dalla dalle dallo degli dei del
    della delle dello di e ed fra gli i il in la le lo ma ne negli nei nel nella nelle nello non né o od oppure per però
    più quindi se si su sugli sui sul sulla sulle sullo tra un una uno ogni questo questa questi queste quello quella
    questa essi ciò inoltre infine dopo prima quando dove perché ecco sono è ha hanno nell l dell all dall sull un
    """.split()
)
"""Articles, prepositions, conjunctions and other words that open a sentence and stand in the middle of a line."""

LEAN_FORWARD = frozenset(
    """
    a ad agli ai al alla alle allo che col con da dagli dai dal dalla dalle dallo degli dei del della delle dello di e
    ed fra gli i il in la le lo negli nei nel nella nelle nello o od per su sugli sui sul sulla sulle sullo tra un una
    uno
    """.split()
)
"""What never ends a line that is complete."""

DEFINITE_ARTICLES = frozenset("il lo la l' i gli le".split())
SINGULAR_ARTICLES = frozenset("il lo la l' un uno una un'".split())
PLURAL_ARTICLES = frozenset("i gli le".split())
INDEFINITE_ARTICLES = frozenset("un uno una un'".split())
ARTICLES = SINGULAR_ARTICLES | PLURAL_ARTICLES

DETERMINERS = ARTICLES | frozenset(
    """
    questo questa questi queste quest' quel quello quella quell' quei quegli quelle ogni qualche nessun nessuno nessuna
    nessun' alcun alcuna alcuno alcun' alcuni alcune ciascun ciascuno ciascuna ciascun' tale tali tal suo sua suoi sue
    mio mia miei mie tuo tua tuoi tue nostro nostra nostri nostre vostro vostra vostri vostre loro proprio propria
    propri proprie altro altra altri altre stesso stessa stessi stesse qualsiasi qualunque
    """.split()
)
"""What stands before a noun and agrees with it, or could."""

FEMININE_DETERMINERS = frozenset("la una un' questa quella le queste quelle".split())
"""Articles and demonstratives that show a feminine noun."""
SAME = frozenset("stesso stessa stessi stesse medesimo medesima medesimi medesime".split())

PREPOSITIONS = frozenset(
    """
    di d' a ad da in con su per tra fra senza verso presso tramite mediante secondo contro dopo prima durante entro
    oltre sotto sopra salvo eccetto tranne fino attraverso
    """.split()
)
"""Simple prepositions, and the words that serve as such."""

OBLIQUE_RELATIVES = frozenset("cui quale quali".split())
RELATIVES = OBLIQUE_RELATIVES | {"che"}
"""Relative pronouns, whatever else *che* and *quale* may be."""

CONJUNCTIONS = frozenset("e ed o od oppure ovvero ma né nè nonché nonchè".split())

JOINS = CONJUNCTIONS | {",", "/", "-"}
"""What joins a second member to a first."""

CLITICS = frozenset("si s' mi m' ti t' ci c' vi v' ne n' me te se ce ve".split())
"""Unstressed pronouns that are never articles."""

BEFORE_VERBS = CLITICS | frozenset("non che chi cui quale quali li quando".split()) - {"se", "me", "te"}
"""What the word after is a finite verb, and no noun, for."""

ESSERE = frozenset(
    """
    è sono siamo siete sei era erano eravamo fu furono sarà saranno saremo sarete sarai sia siano siamo siate fosse
    fossero sarebbe sarebbero essere esser essendo stato stata stati state ero eri fossi sarei sii
    """.split()
)
VENIRE = frozenset(
    """
    viene vengono venga vengano veniva venivano verrà verranno venne vennero venisse venissero verrebbe verrebbero
    venire venir venendo vanno va vada vadano andava andavano andrà andranno andrebbe andrebbero andare
    """.split()
)
AVERE = frozenset(
    """
    ho hai ha abbiamo avete hanno avevo avevi aveva avevamo avevate avevano ebbe ebbero avrò avrai avrà avremo avrete
    avranno abbia abbiate abbiano avessi avesse avessimo avessero avrei avresti avrebbe avremmo avreste avrebbero avere
    aver avendo averlo averla averli averle averne avervi aversi
    """.split()
)
"""Forms of *avere*, alone or with a pronoun."""

BETWEEN_VERBS = frozenset("non già anche sempre ancora poi mai più inoltre altresì pure solo soltanto sia".split())
"""Adverbs that stand between an auxiliary and its participle."""

CLOSED = (
    DETERMINERS | PREPOSITIONS | CONJUNCTIONS | CLITICS | BEFORE_VERBS | FUNCTION_WORDS | ESSERE | VENIRE | AVERE
    | BETWEEN_VERBS
    | frozenset("se quindi poi ma come dove perchè affinchè qualora purchè mentre ecco sia".split())
)  # fmt: skip
"""The words that have hardly a meaning of their own."""

IMPERSONAL_VERBS = frozenset("bisognare occorrere bastare convenire trattare".split())
"""Verbs that often have no subject."""

MONTHS_IN_ORDER = tuple(
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()
)
WEEKDAYS_IN_ORDER = tuple("lunedì martedì mercoledì giovedì venerdì sabato domenica".split())
MONTHS, WEEKDAYS = frozenset(MONTHS_IN_ORDER), frozenset(WEEKDAYS_IN_ORDER)
LATER = frozenset("domani dopodomani futuro futura futuri future prossimamente prossimo prossima venturo".split())
"""Words that name a time to come."""

AGENTS = frozenset(
    """
    agente agenti amministrazione amministrazioni amministratore amministratori associazione associazioni assessore
    assistente assistenti autorità azienda aziende beneficiario beneficiari candidato candidati cittadino cittadina
    cittadini cittadine cliente clienti comitato commissione commissioni comune comuni comunità concessionario consiglio
    coniuge contribuente contribuenti consumatore consumatori dipendente dipendenti direttore dirigente dirigenti ditta
    ditte docente docenti donatore ente enti famiglia famiglie forze funzionario genitore genitori gestore gestori
    giudice giunta governo impresa imprese inquilino insegnante insegnanti interessato interessata interessati
    interessate istante istituto istituti lavoratore lavoratori lavoratrice legale medico medici ministero ministro
    operatore operatori organi organismo organo paziente pazienti persona persone pm presidente prefetto proprietario
    proprietari provincia pubblico rappresentante regione responsabile richiedente richiedenti ricorrente rup scuola
    scuole segretario servizi servizio sindaco società soggetti soggetto stato studente studenti tecnico tecnici
    titolare titolari tribunale ue ufficio uffici utente utenti vigili volontari
    """.split()
)
"""Who acts, in an office's texts: after *di* they may do what a noun says, not undergo it."""
