"""The words that are always in the table of forms, and what the dictionaries do not tell of words."""

from __future__ import annotations

VERBS = """abitare accadere accogliere accorgere adeguare adempiere aggiungere agire aiutare allegare andare
    annunciare apparire applicare aprire arrivare aspettare assegnare assistere associare assumere attrarre
    aumentare avere avvalere avvenire avvertire avviare avvisare bastare benedire bere cadere calcolare cambiare
    capire cercare chiamare chiedere chiudere cogliere cominciare comparire compiere compilare completare comprare
    comprendere concedere concernere concorrere condurre conoscere consegnare consentire consigliare contare
    contenere continuare contraddire contribuire controllare convenire convertire coprire correggere correre
    costare costruire creare credere crescere cuocere dare decadere decidere denunciare diminuire dimostrare
    dipingere dire dirigere dirimere discutere disporre distinguere distribuire distruggere diventare divertire
    dividere dormire dovere effettuare eleggere emettere entrare escludere eseguire esigere esistere esprimere
    essere evitare evolvere fare finire firmare fissare fornire garantire giungere godere guardare impedire
    importare includere indicare indire indirizzare informare iniziare insistere interrompere intervenire inviare
    lasciare lavorare legare leggere mancare mandare mangiare mantenere mettere misurare modificare morire
    mostrare muovere nascere nascondere negare nominare notificare nuocere obbligare offrire organizzare ottenere
    pagare parlare partecipare partire passare pensare percepire percorrere perdere permettere pervenire piacere
    porre portare possedere potere prendere preparare presentare prestare prevedere prevenire produrre promettere
    promuovere pronunciare proporre prorogare proseguire proteggere provare provvedere pulire raccogliere
    raggiungere recepire redigere restare restituire ricevere riconoscere ricordare ridurre riempire rifare
    rifiutare riflettere riguardare rilasciare rimanere rimborsare rinviare riparare riscuotere risolvere
    risparmiare rispettare rispondere ritirare riuscire rivedere rivolgere rompere salire sapere scadere scegliere
    sciare sciogliere scoprire scrivere sedere segnare seguire sembrare sentire servire soddisfare soffrire
    sospendere sostenere sostituire sottrarre sparire spedire spegnere spendere spiegare spostare stabilire
    stampare stare stringere studiare svolgere tacere tagliare tenere togliere tornare tradurre trarre trattare
    trovare udire unire usare uscire utilizzare valere vedere vendere venire verificare versare vestire viaggiare
    vietare vincere vivere volere"""
NOUNS = """abitazione affare aiuto ala allergia altare ambiente amico analisi anno apertura arma atleta attività
    aumento autista auto automobile azione bambino banco biblioteca bolletta braccio busta caffè cambiamento
    camicia canone cantiere carattere carcere carico carta casa catalogo causa cellulare centinaio certificato
    chirurgo chiusura circolare cittadino città cliente codice cognome collega commissione computer comune confine
    coniuge contributo controllo copia corrente costo crisi criterio data decisione delega denaro dente denuncia
    dialogo dipendente diploma dirigente diritto dito documento domanda donna dovere elenco ente errore esame
    esempio euro famiglia farmacia fascia fase figlio fine firma fiume foto genere genitore geometra gestione
    giornale giornalista giorno giudice immagine immobile impiegato incarico indirizzo informazione inizio
    interessato interesse invio ipotesi lavoro legge lettera lista luogo mail mano mare margine medico mese mezzo
    migliaio modo modulo moglie motivo multa municipio nome notaio numero obbligo ora orario ordine ospedale
    ospite paese pagamento pagina paio parco parte patente pediatra permesso persona pioggia ponte posta
    presidente prezzo principio problema programma proroga provincia psicologo questione radio regime regione
    regola responsabile richiesta riduzione rinvio risposta scadenza scelta schema scopo scuola sede segnale serie
    servitù servizio sindaco sistema soldo soluzione specie spesa spiaggia strada studente superficie tassa
    tecnico tema tempo termine tesi titolare traccia tribunale ufficio università uomo uovo uso utente valigia
    verbale verifica via vigile volume zio"""
ADJECTIVES = """adatto allegato altro ampio analogo antico aperto bianco blu breve carico certo chiaro chiuso
    competente compilato completo comunale corretto dato difficile disponibile diverso dovuto entusiasta facile
    falso fatto firmato forte generale giusto grande gratis gratuito greco grigio idoneo importante indicato
    intero largo locale lungo maggiore malvagio migliore minore necessario nuovo obbligatorio online ottimista
    pari particolare personale piccolo possibile previsto primo privato promotore pronto proprio pubblico
    reciproco regionale restio richiesto saggio scritto semplice serio sicuro singolo speciale stabilito stanco
    standard stesso superiore tecnico tempestivo ultimo unico univoco utile valido vario vecchio vero"""

AUXILIARIES = {
    "essere": """accadere accorgere accorrere addivenire affluire ammalare ammontare andare apparire arrabbiare
        arrendere arrivare ascendere assurgere astenere avvalere avvedere avvenire bastare bisognare cadere
        capitare comparire confluire congratulare consistere constare costare crollare decadere decedere decorrere
        defluire derivare dipartire dipendere discendere dispiacere divenire diventare emergere entrare esistere
        essere fuoriuscire giungere imbattere impadronire incamminare incombere incorrere insorgere intercorrere
        intervenire lagnare morire nascere occorrere ostinare parere partire pentire permanere pervenire piacere
        precipitare provenire restare ricadere ricomparire rientrare rimanere rinascere risultare ritornare
        riuscire sbarcare scadere scappare scaturire scomparire sembrare sfuggire sopraggiungere sopravvenire
        sopravvivere sorgere sottostare sovvenire sparire spettare stare subentrare succedere suicidare sussistere
        svanire tornare tramontare uscire valere venire vergognare""",
    "both": """accedere affogare annegare appartenere approdare aumentare avanzare calare cambiare cessare circolare
        cominciare conseguire continuare convenire correre crescere decollare diminuire dolere dovere durare
        emigrare equivalere esplodere evadere evaporare fallire finire fiorire fuggire giacere giovare gravare
        guarire iniziare interessare invecchiare mancare maturare migliorare migrare nevicare passare peggiorare
        penetrare pesare piovere potere prevalere procedere progredire proseguire raddoppiare retrocedere
        ricominciare ricorrere rimbalzare rincarare ringiovanire risalire salire saltare sbocciare scattare
        scendere scivolare scoppiare servire sfociare slittare soggiacere spirare tardare terminare toccare
        transitare trapelare trascorrere variare vigere vivere volare volere""",
}
"""The auxiliary of a verb's own past, if it is not always *avere*; *both* is either, by sense or with an infinitive."""

JUNK = """abitino accetto accorso adontare affare affissare affittire aggiuntare agiato alare alberare altercare
    amicare appaiare appostare attendare basire benvolere calere cerchiare compare compitare completino comunicate
    consonare constare consumere costatare costituendo dal delibare desto dicare disastrare discosto disdettare
    disvolere divedere divisare edurre era erigendo esaminando esemplare esercire estivare estrinseco figgere
    figliare fintare fissa fogliare genare giochino gire illustri imprendere indettare indico indire informe
    irregolare lavorio lessare lesso libare librare lineare listare marginare minorare modulare natio nomare
    noverare ometto orare ottenne panare parcare peculiare periodare piare presentire preso principiare provvido
    recere reciprocare ricorreggere ridestare ridonare riessere riscossa risposare ristare salivare scadenzare
    scopare sedare seguitare seriare similare sinistrare smaltare soffriggere solare sonare spegnare spesare
    stanzino stia stringare subissare talun templare terreo tesare titolare tornire tributare ufficiare vaio valgo
    venare volgare vomere"""
"""Words that the dictionaries have and texts hardly do, with forms of common words."""

ALSO_NOUNS = """abbono abitato accordo accredito acquisto addebito affido aggancio aggiunta aggravio alimento allegato
    alloggio ammesso andata annullo anticipo appalto appello appoggio approdo argomento arredo arresto arrivo
    articolo ascolto assaggio assegno assicurato assistito associato attacco attesa attestato aumento autentica
    avanzo avviso bacio bando battuta bevuta bisogno bollo caduta calcolo calo cambio candidato carica carico
    causa cerca certificato chiamata clinica codifica collaudo colpo comando commento commercio comparsa compressa
    compromesso computo comunicato concilio concorso condanna condannato condono condotta condotto conferma
    conforto confronto congedo conguaglio conquista consegna conserva consiglio consulta consulto consumo
    conteggio conto contrassegno contrasto contratto contributo controllo convalida coperta copia corsa corso
    costo cotta credito critica cura danno data dato debito decollo decorso decreto delega delegato delibera
    denuncia deposito deputato deroga detenuto detto difesa diffida dimora diniego diplomato diretta diritto
    discesa disciplina disdetta disfatta dispensa distinta disturbo divieto divisa domanda domicilio dono durata
    elenco eletto entrata esborso esercito esonero esproprio estratto fabbricato fatto ferma fermata filtro finta
    firma fondo forma formula gioco giro giudizio giunta guadagno guida impegno impianto impiegato impiego importo
    imposta impresa imputato incanto incaricato incarico incasso incontro incremento indagato indennizzo indirizzo
    inganno ingombro inizio innesto inoltro interessato intervallo intesa introito inventario invio invitato
    invito iscritto lamento lancio laureato lavoro lega lista lotta lucro mandato marca marchio marcia merito
    messa messo misura modello modifica mora mossa mostra multa mutuo noleggio nomina nota notifica numero obbligo
    odio offerta offesa oltraggio onore opera ordinata parcheggio partita passata passo pausa pena percorso
    perdono permesso permuta pesca pianta piega porto posta posticipo posto pratica prefisso prelievo premio
    preposto presa presidio prestito pretesa principio privato processo prodotto progetto programma promessa
    pronuncia proposta proroga protesta protesto prova provvista pubblico punta qualifica querela quota raccolta
    raccolto raddoppio ragguaglio rammarico rata ratifica recapito recesso reclamo recupero regalo registro regola
    reintegro relata rendiconto replica resa restauro resto retta rettifica revoca ribasso ricambio ricavo ricerca
    ricevuta richiamo richiesta riciclo ricordo ricorso ricovero rifiuto rigetto rilancio rilascio rilievo rimando
    rimborso rimessa rimpiazzo rincaro rinforzo rinnovo rinuncia rinvio riparo riparto ripiego riposo ripresa
    ripristino riscatto riscontro riserva risparmio rispetto risposta ristoro risultato ritardo ritiro ritorno
    ritratto riuso riutilizzo rivolta rotta rovina saldo salita salto sbocco scala scambio scarico scarto scelta
    scheda sciopero sconfitta sconto scoperta scopo scritta scritto seduta segno segreto seguito sequestro
    servizio sfratto sgombero sgravio sigla sistema soccorso soggiorno sollecito sollievo sorpresa sorteggio
    sospetto sosta sottoscritta sottoscritto spaccio spesa spia spinta spreco stampa stato stima stipula stretta
    studio subentro sussidio sviluppo svolta taglio tassa tecnica tema tempo tenuta testata tiro tocco traccia
    tracciato trapianto trasferta trasloco trasporto tratta trattato trattenuta tratto tributo turno tutela uscita
    uso utilizzo vaglio valuta vantaggio veduta venuta verifica viaggio vincolo visita vista visto vizio volo
    volta volto voto"""
"""Participles, adjectives and verb forms that are nouns as well."""

ALSO_ADJECTIVES = """comune personale pubblico privato anziano minore locale segreto verbale legale capitale finale
    generale mobile immobile stabile utile titolare responsabile straniero residente dipendente circolare
    periodico volontario ordinario disabile"""
"""Nouns that are adjectives as well."""

ALSO_OTHER = """circa compresa comprese compresi compreso dai durante entro esclusa escluse esclusi escluso fuori
    mediante presso rispetto salva salve salvi salvo secondo sia sotto sopra tranne verso"""
"""Forms that are also a preposition, an adverb or a conjunction."""

ALWAYS_NOUNS = """radio serie tesi amico amici cataloghi catalogo dialoghi dialogo documenti documento figli figlio
    lista medico misure moduli modulo motivi motivo nomi notai numeri numero operai ora parchi parco scadenza
    scopi scopo sede sedi sindaco sistemi sole soli tassa tema temi tempio templi termini uffici ufficio"""
"""Nouns that are written like a verb form which is never used."""

SINGULAR = ""
"""Nouns in the singular that look like plurals."""

CHECKED = """compiere ripartire parere apparire comparire scomparire associare prescindere sussistere dipartire"""
"""Verbs that verbecc has wrong, or in a rarer way."""
