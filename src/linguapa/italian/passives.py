"""Closed classes of words around the passive: what is a state and no action, and who or what may stand behind *da*."""

from __future__ import annotations

from linguapa.italian.words import AGENTS

UNACCUSATIVES = frozenset(
    """
    accadere accedere accorrere affiorare affluire affogare ammontare ammutolire andare annegare apparire appartenere
    approdare arretrare arrivare arrossire ascendere assomigliare aumentare avanzare avvenire balzare bastare bisognare
    cadere calare cambiare campare capitare cascare cessare circolare cominciare comparire concorrere confluire
    consistere constare convenire correre costare crescere crollare decadere decedere decollare decorrere decrescere
    defluire degenerare deperire derivare dimagrire diminuire dipendere discendere dispiacere divenire diventare
    divorziare durare emergere emigrare entrare equivalere esistere espatriare esplodere essere esulare evadere
    evaporare fallire filare finire fiorire franare fuggire fuoriuscire germogliare giacere giovare giungere gravare
    guarire impallidire impazzire importare incappare incespicare incombere incorrere indietreggiare ingiallire
    ingrassare iniziare insorgere intercorrere interessare intervenire invecchiare mancare marcire maturare migliorare
    migrare morire nascere naufragare occorrere parere partire passare peggiorare penetrare perire permanere pervenire
    pesare piacere piombare precipitare preesistere prevalere procedere progredire proseguire provenire restare
    retrocedere riandare riapparire ricadere ricominciare ricomparire ricorrere ricrescere rientrare rifiorire rimanere
    rimbalzare rinascere rincarare rincasare ringiovanire rinsavire ripartire ripassare risalire risorgere risultare
    ritornare riuscire rivenire rivivere rotolare salire saltare sbandare sbarcare sboccare sbocciare sbucare scadere
    scappare scarseggiare scattare scaturire scendere scivolare scomparire scoppiare sembrare servire sfociare sfuggire
    slittare soccombere sopraggiungere sopravvenire sopravvivere sorgere sottostare sovvenire spariere sparire spettare
    spirare sprofondare spuntare stare subentrare succedere sussistere svanire svenire tardare toccare tornare
    tramontare transitare trapelare trascorrere traslocare uscire valere variare venire vigere vivere volare
    """.split()
)
"""Verbs whose past is made with *essere*: with them it is no passive."""

FEELINGS = frozenset(
    """
    abituare accanire affezionare ammalare annoiare appassionare arrabbiare commuovere convincere deludere disperare
    dovere emozionare entusiasmare infastidire innamorare interessare laureare malare meritare occupare preoccupare
    rassegnare sbilanciare scontare soddisfare sorprendere sposare stancare
    """.split()
)
"""Verbs whose participle with *essere* is an adjective: *è convinto*, *deve essere interessato*."""

STATES = FEELINGS | frozenset(
    """
    abilitare accendere adattare adibire affollare aprire armare articolare assortire attrezzare basare centrare
    chiudere circondare collegare collocare concentrare confondere connettere coprire corredare correlare costringere
    dedicare destinare differenziare diffondere dirigere dividere dotare educare esaurire esentare esonerare finalizzare
    fondare fornire gradire immergere impegnare imperniare improntare incentrare informare inquadrare ispirare legare
    legittimare localizzare mirare motivare munire obbligare orientare ornare posizionare preparare prevedere provvedere
    qualificare radicare riservare rivolgere scrivere sedere situare spegnere strutturare suddividere tenere ubicare
    unire vietare volgere
    """.split()
)
"""Verbs whose participle with *essere* alone says how something is: *è chiuso, è situato, è tenuto a*."""

LICENCES = frozenset("ammettere consentire permettere vietare".split())
"""Verbs whose participle with *essere* says what one may do, or to whom it is open: *è consentita la sosta*."""

MADE_OF = frozenset("caratterizzare circondare comporre contraddistinguere costituire formare rappresentare".split())
"""Verbs after which *da* names what a thing consists of."""

SOURCES = frozenset(
    """
    acquistare allontanare astrarre avere cancellare comprare dedurre depennare derivare desumere detrarre difendere
    differire dimettere dispensare distaccare distanziare distinguere dividere eliminare ereditare escludere esentare
    esimere esonerare espellere estrapolare estrarre evincere isolare liberare mutuare ottenere percepire prelevare
    prendere proteggere radiare ricavare ricevere rilevare rimuovere ritirare salvare scaricare scollegare scomputare
    scorporare separare sgravare sollevare sospendere sottrarre staccare svincolare togliere trarre tutelare
    """.split()
)
"""Verbs after which *da* may also say whence: *esclusi dalla commissione, acquistato dal Comune*."""

NORMS = frozenset(
    """
    articolo bando capitolato circolare codice contratto convenzione costituzione decreto delibera deliberazione
    direttiva direttive disciplinare legge leggi norma normativa norme ordinanza protocollo regolamenti regolamento
    statuto
    """.split()
)
"""Nouns of what rules."""
RULING = frozenset(
    """
    abrogare ammettere consentire definire disciplinare fissare imporre indicare individuare introdurre istituire
    modificare permettere prescrivere prevedere regolamentare regolare richiamare richiedere riformulare riprendere
    stabilire vietare
    """.split()
)
"""What a norm does, as if it acted: *la legge stabilisce i requisiti*."""
RULERS = NORMS | frozenset(
    """
    art. artt. articoli accordi accordo bandi carta comma commi contratti convenzioni d.lgs. d.lgs d.l. d.m. d.p.r.
    decreti dl dm dpcm dpr ordinanze piano piani programma programmi progetto protocolli l. l.r. linee modifiche
    """.split()
)
"""Norms, their parts and their short names, and plans."""
EFFECTS = frozenset(
    """
    accompagnare aggravare agevolare alimentare assicurare causare compensare condizionare confermare determinare
    dettare disciplinare evidenziare facilitare favorire finanziare garantire giustificare imporre influenzare integrare
    limitare migliorare ostacolare prevedere promuovere provocare rafforzare regolamentare regolare richiedere ridurre
    sancire sostenere stabilire supportare
    """.split()
)
"""What things do as well as people: *la protezione è garantita dal piano*."""
SYSTEMS = frozenset("applicazione piattaforma portale sistema sistemi".split())
"""Machines and programs that act by themselves."""
TIMES = frozenset(
    """
    adozione altro anni anno approvazione avvio comunicazione conclusione data decorrenza emissione esterno fine
    giorni giorno inizio interno invio lato lunedì martedì mercoledì giovedì venerdì sabato domenica mese mesi momento
    notifica ora ore parte presentazione pubblicazione punto ricevimento ricezione richiesta scadenza settimana
    settimane stipula tempo termine trasmissione
    """.split()
)
"""What *da* says the beginning of, or the side of."""

BODIES = (AGENTS - {"istituto", "istituti", "organo"}) | frozenset(
    """
    adulti adulto agenzia agenzie alunni alunno asl assemblea assessora assessorato assessori assistenti atenei ateneo
    autista avente aventi avvocati avvocato bambina bambine bambini bambino banca banche biblioteca capogruppo
    carabinieri caregiver cassa centrale centri chiunque centro cliente collegi collegio coloro comandante comando
    comitati commercianti commerciante commissari commissario commissioni committente concorrente concorrenti condomini
    condominio conferenza consigli consigliere consiglieri consorzi consorziata consorziate consorziati consorziato
    consorzio consulta cooperativa cooperative corte creditore creditori datore datori debitore delegati delegato
    dipartimenti dipartimento direttrice direzione direzioni dirigenza docente donna donne dottore editore équipe equipe
    esercente esercenti esercito esperti esperto farmacia farmacie farmacista femmine fondazione fondazioni giudici
    giunte giuria governi incaricata incaricati incaricato inps insegnanti ispettorato istituzione istituzioni
    laboratorio madre maestra maestre maestri maestro magistrati magistrato mandante mandanti mandataria mandatario
    maschi medica mediche membri membro ministeri ministra ministri negozianti negoziante notai notaio operai
    organizzazione organizzazioni ospedale osservatorio padre parente parenti parlamento partiti partito partner
    personale polizia popolazione prefettura preside presidenza presidi procura procuratore procuratori professionista
    professionisti professoressa province questura ragazze ragazzi referente referenti regioni responsabili rete reti
    ricercatori richiedenti ricorrente rsa sanitari segretaria segreteria senato sezione sezioni sindaca sindacati
    sindacato sindaci soprintendenza squadra squadre stazione struttura strutture studentessa studentesse tavolo team
    terzi tesoriere tribunali tutor tutore ufficiale ufficiali unità università uomini uomo utenza utenze veterinari
    veterinario vicesindaco vigile volontaria volontarie volontario
    """.split()
)
"""Nouns of people, offices and bodies: who can act."""
SI_ACTIONS = frozenset(
    """
    adottare affiggere allegare ammettere annullare applicare approvare assegnare attivare attribuire autorizzare
    avviare bandire calcolare chiedere compilare comunicare concedere consegnare conservare considerare consultare
    convocare definire deliberare depositare determinare disciplinare disporre effettuare eleggere emanare emettere
    erogare esaminare eseguire fissare gestire illustrare indicare individuare informare inviare invitare istituire
    liquidare nominare notificare ottenere pagare prenotare presentare prevedere pubblicare redigere revocare richiedere
    rilasciare rimborsare ritenere ritirare selezionare sospendere sottoscrivere spedire stabilire stampare stipulare
    trasmettere usare utilizzare valutare versare vietare
    """.split()
)
"""Verbs that say, beside *si*, what somebody does to a thing: *si presentano le domande*."""
_ROLES = ("tore", "tori", "trice", "trici", "isti", "iere", "ieri", "iera")
_THINGS = frozenset(
    """
    barriera cantiere cantieri cartiera cerniera collettore collettori corriere dottori fattore fattori frontiera
    indicatore indicatori manifatturiera mestiere mestieri motore motori quartiere quartieri rilevatori selettore
    sentiere settore settori valore valori vettore vettori
    """.split()
)


def can_act(noun: str) -> bool:
    """Whether a lower-case noun names a person, an office or a body."""
    return noun in BODIES or (noun.endswith(_ROLES) and noun not in _THINGS)
