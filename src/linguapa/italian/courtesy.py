"""Words that are written with a capital out of respect: offices of persons, people, *Voi* and *Vostro*."""

from __future__ import annotations

OFFICES = frozenset(
    """
    sindaco sindaca sindaci sindache vicesindaco vicesindaca assessore assessora assessori assessore presidente
    presidentessa presidenti vicepresidente vicepresidenti dirigente dirigenti responsabile responsabili segretario
    segretaria segretari consigliere consigliera consiglieri ministro ministra ministri viceministro direttore
    direttrice direttori prefetto prefetta prefetti questore questora questori vescovo comandante vicecomandante
    commissario commissaria governatore governatrice funzionario funzionaria funzionari rettore rettrice preside
    capogruppo portavoce parroco tesoriere tesoriera coordinatore coordinatrice
    """.split()
)
PEOPLE = frozenset(
    """
    cittadino cittadina cittadini cittadine concittadini concittadine cittadinanza utente utenti utenza genitore
    genitori famiglia famiglie alunno alunna alunni alunne studente studentessa studenti studentesse bambini bambine
    ragazzi ragazze nonni nonne anziani giovani socio socia soci socie contribuente contribuenti residente residenti
    elettore elettori elettrici volontari volontarie commercianti esercenti popolazione disabili
    gestore gestori cliente clienti
    professionisti docenti insegnanti dipendenti visitatori turisti proprietari automobilisti pendolari
    """.split()
)
NOUNS = OFFICES | PEOPLE
POSSESSIVES = frozenset("vostro vostra vostri vostre".split())
TO_MANY = frozenset(("vi", "voi")) | POSSESSIVES
HONOURS = frozenset("signoria signorie eccellenza eccellenze santità maestà altezza".split())
"""What a capital belongs to after *Vostra*."""
ADJECTIVES = frozenset(
    """
    generale generali comunale comunali scolastico scolastica scolastici regionale regionali provinciale provinciali
    sanitario sanitaria amministrativo amministrativa metropolitano metropolitana straordinario straordinaria vicario
    uscente delegato delegata locale sanitari sanitarie amministrativi amministrative aziendale aziendali tecnico
    tecnica tecnici finanziario finanziaria finanziari medico medica medici ospedaliero ospedaliera nazionale nazionali
    territoriale territoriali unico didattico didattica ambientale contabile
    """.split()
)
"""What follows an office, and takes its capital along: *il Direttore Generale*."""
COMPLEMENTS = frozenset(
    """
    procedimento procedimenti servizio servizi settore settori area ufficio uffici ambiente bilancio casa commercio
    cultura istruzione mobilità personale salute sanità scuola sport tributi turismo urbanistica viabilità welfare
    """.split()
)
"""What follows an office after *di* or *a*, and takes its capital along where no name does: *Capo del Servizio*."""
BEFORE = frozenset(
    """
    il lo la i gli le l un uno una un' di a da in con su per tra fra del dello della dei degli delle dell al allo alla
    ai agli alle all dal dallo dalla dai dagli dalle dall nel nella nei negli nelle nell sul sulla sui sugli sulle sull
    col coi tutti tutte molti molte alcuni alcune tanti tante numerosi numerose quei quelle questi queste ogni ciascun
    ciascuna qualsiasi nostri nostre nostro nostra vostri vostre vostro vostra suo sua miei cari care caro cara gentili
    gentile egregi egregio egregia stimati signor signori sig signora nuovo nuova nuovi nuove giovani dalla
    """.split()
)
"""What stands before a noun that is no name: *Ufficio Famiglie* is one, *alle Famiglie* is none."""
OF_A_NAME = frozenset("di del dello della dei degli delle dell per".split())
"""What leads from the head of a name to such a word: *Casa del Cittadino*, *Sportello per i Cittadini*."""
SHORT = frozenset("sig sigg ill egr gent gentmi spett".split())
"""What a stop closes before such a word: *i Sigg. Genitori*."""
