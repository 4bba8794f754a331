"""The words that are always in the table of forms, and what the dictionaries do not tell of words."""

from __future__ import annotations

VERBS = """abbassare abbracciare abilitare abitare abituare accadere accampare accantonare accelerare accentrare
    accentuare accogliere accomunare accontentare accordare accorgere accreditare accudire accumulare accusare acuire
    addebitare addentrare addestrare adeguare adempiere aerare affermare affezionare affiancare affissare affondare
    aggiungere aggredire aggregare agire agitare aiutare alimentare allacciare allargare allegare allertare
    alleviare allineare alloggiare alterare amare ambientare ambire ammalare ammettere ammirare amplificare andare
    annullare annunciare apparire appiedare applicare appoggiare apprendere apprezzare approfittare approfondire
    aprire armare armonizzare arrendere arricchire arrivare arruolare aspettare assegnare assemblare assicurare
    assimilare assistere associare assorbire assumere astenere attaccare attenuare attestare attingere attirare
    attrarre attraversare attrezzare aumentare auspicare avere avvalere avvantaggiare avvenire avversare avvertire
    avviare avvisare avvistare azionare bastare benedire bere bisognare bombardare cadere calare calcolare calibrare
    cambiare camminare cantare capire capitare centralizzare centrare cercare certificare chiamare chiedere chiudere
    circondare circostanziare cliccare codificare cogliere coincidere coinvolgere colmare colpire coltivare
    comandare combattere combinare cominciare commentare commettere commuovere comparare comparire compiere
    compilare complementare completare complicare comporre comprare comprendere compromettere computerizzare
    concedere concepire concernere concordare concorrere condannare condizionare condurre confidare confluire
    confondere confortare connettere conoscere conquistare consegnare consentire consigliare consorziare
    contabilizzare contare contenere contestare contestualizzare continuare contraddire contrassegnare contribuire
    controfirmare controllare convalidare convenire convenzionare convergere convertire convincere convivere copiare
    coprire correggere correre costare costringere costruire creare credere crescere crollare cuocere dare datare
    decadere decentrare decidere declassare dedicare degradare delegare delegittimare deliberare delimitare
    denunciare depurare desiderare dettagliare dettare deviare diagnosticare dialogare differenziare dimensionare
    dimenticare dimettere dimezzare diminuire dimostrare dipingere dire dirigere dirimere disabilitare discendere
    discutere disegnare diserbare dispiegare disporre dissolvere distinguere distrarre distribuire distruggere
    diventare diversificare divertire dividere divorziare divulgare domiciliare dominare dormire dovere educare
    effettuare eleggere emergere emettere emigrare enfatizzare entrare entusiasmare equiparare errare esaltare
    esaurire escludere eseguire esentare esigere esistere esitare esonerare espandere espellere esplodere esprimere
    essere estendere esultare etichettare evitare evolvere fare fatturare favorire festeggiare fidare finanziare
    finire firmare fissare fondare fondere fornire fotografare frammentare fuggire fumare funzionare garantire
    generare gettare giocare girare giudicare giungere giustificare giustiziare godere governare gravitare gridare
    guadagnare guardare guarire guastare guidare illuminare imitare immagazzinare immaginare imparare impedire
    imperniare implicare imporre importare incentrare incidere includere incontrare incoraggiare incorporare
    indagare indennizzare indicare indire indirizzare individualizzare indossare influenzare informare
    informatizzare ingaggiare ingombrare iniziare innescare innovare inquadrare inquinare insegnare insinuare
    insistere insudiciare intendere interagire intercettare interconnettere interessare interferire intermediare
    interpellare interrompere intervenire intervistare intestare intrecciare intuire invadere invecchiare inventare
    invertire investire inviare ipotizzare irrobustire isolare ispirare istituzionalizzare lamentare lanciare
    lasciare laureare lavorare legalizzare legare leggere legittimare licenziare localizzare lodare lottare mancare
    mandare mangiare manomettere mantenere marcare marciare mettere minacciare minare mirare misurare modellare
    modificare modulare moltiplicare morire mostrare motivare movimentare multare muovere nascere nascondere
    navigare negare negoziare nevicare nominare normalizzare notificare nuocere obbligare occorrere odiare offrire
    omogeneizzare onorare opporre organizzare orientare oscillare ospitare ottenere pagare paragonare parere parlare
    partecipare partire passare peggiorare penetrare pensare percepire percorrere perdere perdonare permettere
    pervenire piacere piangere piegare pilotare piovere plasmare poggiare ponderare porre portare possedere postare
    potere praticare precedere precisare predire pregare premiare prendere preoccupare preparare prescrivere
    presentare preservare presidiare presiedere prestabilire prestare presumere presupporre pretendere prevalere
    prevedere prevenire privare processare proclamare produrre prognosticare proibire proiettare promettere
    promuovere pronunciare pronunziare proporre proporzionare prorogare proseguire proteggere protendere protestare
    provare provenire provocare provvedere pubblicizzare pulire punire puntare racchiudere raccogliere raccomandare
    raccontare raffigurare raffreddare raggiungere raggruppare rallentare rassicurare razionalizzare reagire
    recepire recitare redigere regalare reggere regnare reinvestire replicare reprimere respingere responsabilizzare
    restare restituire riacutizzare riadattare ricadere ricercare ricevere riciclare ricollegare ricominciare
    ricomporre ricondurre ricongiungere riconoscere riconsiderare ricordare ricoverare ridefinire ridere ridisegnare
    ridurre rielaborare riempire rifare rifiutare riflettere rifondare riformare riformulare rigenerare rigettare
    riguardare rilanciare rilasciare rimanere rimborsare rimodellare rimontare rinforzare ringraziare rinominare
    rinviare riorientare riparare ripartire ripensare riporre ripresentare risalire riscuotere risentire risiedere
    risollevare risolvere risparmiare rispecchiare rispettare rispondere ritardare ritirare ritornare ritrovare
    riuscire rivalutare rivedere rivelare rivendicare rivolgere rompere rubare salire saltare salutare sanare sapere
    sanzionare sbagliare sbloccare sbuffare scadere scambiare scardinare scatenare scattare scegliere scendere scherzare
    schiamazzare sciare sciogliere scolare sconfiggere sconvolgere scoppiare scoprire scorrere scostare screditare
    scrivere scuotere scusare sedere segnare seguire sembrare seminare sensibilizzare sentire servire sfidare
    sfociare sfruttare sfuggire sigillare sintetizzare situare snaturare soddisfare soffermare soffrire sognare
    sollecitare sollevare sopportare sopravvivere sorgere sorpassare sorprendere sorreggere sorridere sospendere
    sostenere sostituire sottomettere sottoutilizzare sottovalutare sottrarre spacciare sparare sparire spaventare
    spaziare specificare spedire spegnere spendere sperare spiegare sporgere spostare sprofondare stabilire
    stabilizzare stampare standardizzare stare stimare stimolare strappare stratificare stravolgere stringere
    studiare stupire subappaltare suggerire suicidare suonare supporre suscitare svelare svolgere svuotare tacere
    tagliare telefonare tendere tenere tentare terminare testare testimoniare tirare titolare toccare togliere
    tornare tracciare tradurre tralasciare trarre trascendere trascorrere trascurare trattare trattenere triplicare
    trovare tutelare uccidere udire unire usare uscire utilizzare valere varare variare vedere vendere venire
    vergognare verificare versare vestire viaggiare vietare vincere visitare visualizzare vivere volere volgere"""
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
