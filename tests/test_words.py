"""Words in all their forms: what is found, and how the alternative takes the same form. Expected values are grammar."""

import pytest

from linguapa import finders
from linguapa.finders.reading import Reading
from linguapa.prose import blank
from linguapa.rewrite import apply, choose
from linguapa.rules import read
from linguapa.segment import segment

CARD = """
title    = "Prova"
severity = "avviso"
message  = "«{found}»"
why      = "Perché sì."
source   = "Nessuna"
finder   = "terms"
safe     = true
actions  = "azioni.tsv"

[terms]
"ai fini di @azione" = ["per @verbo"]
"in sede di @azione" = ["quando @presente"]
"mediante @azione" = ["@gerundio"]
"previa @azione" = ["dopo @nome"]
"qualora" = { rewrites = ["se"], mood = "indicative" }

[verbs]
"avvalersi di" = ["usare"]
"concretizzarsi in" = ["consistere in"]
"dare avvio a" = ["cominciare"]
"effettuare" = ["fare"]
"effettuare @azione" = ["@verbo"]
"essere tenuto* a" = ["dovere"]
"inoltrare" = ["mandare"]
"pervenire" = ["arrivare"]
"porre in essere" = ["fare"]
"procedere a @azione" = ["@verbo"]
"provvedere a @azione" = ["@verbo"]
"recare" = ["portare"]
"recarsi" = ["andare"]
"trasmettere" = ["mandare"]
"usufruire" = { note = "Usa «usare»." }
"usufruire di" = ["usare"]

[nouns]
"inoltro" = ["invio"]
"istanza" = ["domanda"]
"modulistica" = ["moduli"]
"nucleo familiare*" = ["famiglia"]
"presidio ospedaliero*" = ["ospedale"]
"richiedente" = ["chi chiede"]
"risorsa umana*" = ["persona"]
"utenza" = ["utenti"]
"meeting" = { rewrites = ["incontro"], gender = "m" }

[adjectives]
"apposito" = [""]
"idoneo" = ["adatto"]
"suddetto" = ["questo"]
"utile" = ["necessario"]
"vigente" = ["in vigore"]
"""

RULE = read("prova", CARD.encode())
FINDERS = finders.compile([RULE])


def found_in(text):
    reading = Reading(segment(blank(text)), analyse=None)
    return [finding for find in FINDERS for finding in find(reading)]


def fixed(text):
    return apply(text, choose(found_in(text), unsafe=True))


VERBS = [
    ("Gli uffici effettueranno i lavori.", "Gli uffici faranno i lavori."),
    ("Le gare sono state effettuate dalla ditta.", "Le gare sono state fatte dalla ditta."),
    ("Le gare vengono effettuate e i dati inoltrati.", "Le gare vengono fatte e i dati mandati."),
    ("Hanno effettuato tre gare.", "Hanno fatto tre gare."),
    ("Per effettuarli si comincia ad effettuare una gara.", "Per farli si comincia a fare una gara."),
    ("Da qui effettuiamo le gare, effettuandole di notte.", "Da qui facciamo le gare, facendole di notte."),
    ("Che io effettui la gara.", "Che io faccia la gara."),
    ("Se tu effettui la gara, bene.", "Se tu fai la gara, bene."),
    ("Si effettuano gare.", "Si fanno gare."),
    ("Domani inoltratela al Comune.", "Domani mandatela al Comune."),
    ("La lettera, trasmessa via PEC, è valida.", "La lettera, mandata via PEC, è valida."),
    ("Trasmettendo la lettera ora, arriva domani.", "Mandando la lettera ora, arriva domani."),
    ("È pervenuta una lettera e sono pervenute due PEC.", "È arrivata una lettera e sono arrivate due PEC."),
    ("Hanno posto in essere una frode.", "Hanno fatto una frode."),
    ("Gli atti posti in essere sono nulli.", "Gli atti fatti sono nulli."),
    ("Le ditte sono tenute a pagare.", "Le ditte devono pagare."),
    ("Chi è tenuto ad agire, agisca.", "Chi deve agire, agisca."),
]


@pytest.mark.parametrize(("text", "expected"), VERBS)
def test_a_verb_keeps_person_number_tense_and_mood(text, expected):
    assert fixed(text) == expected


PRONOMINAL = [
    ("Il Comune si avvale di volontari.", "Il Comune usa volontari."),
    ("Per avvalersi dello sconto serve la tessera.", "Per usare lo sconto serve la tessera."),
    ("Il Comune si è avvalso della palestra.", "Il Comune ha usato la palestra."),
    ("Chi non si sia avvalso dello sconto paga.", "Chi non abbia usato lo sconto paga."),
    ("Ci avvaliamo del treno.", "Usiamo il treno."),
    ("Le famiglie si sono avvalse dei buoni.", "Le famiglie hanno usato i buoni."),
    ("Avvalendosi dell'auto, si arriva prima.", "Usando l'auto, si arriva prima."),
    ("Recatevi allo sportello.", "Andate allo sportello."),
    ("Maria si è recata in Comune.", "Maria è andata in Comune."),
    ("Chi si reca in Comune porti una foto.", "Chi va in Comune porti una foto."),
    ("Il progetto si concretizza nell'aiuto ai giovani.", "Il progetto consiste nell'aiuto ai giovani."),
    ("Si usufruisce dei treni.", "Si usano i treni."),
    ("Si usufruisce del treno.", "Si usa il treno."),
]


@pytest.mark.parametrize(("text", "expected"), PRONOMINAL)
def test_a_pronominal_verb_drops_its_pronoun_and_takes_the_other_auxiliary(text, expected):
    assert fixed(text) == expected


NOUNS = [
    ("L'istanza va presentata con un'istanza.", "La domanda va presentata con una domanda."),
    ("Nell'istanza e nelle istanze.", "Nella domanda e nelle domande."),
    ("Quest'istanza vale; l’altra istanza no.", "Questa domanda vale; l’altra domanda no."),
    ("ISTANZA DI RIMBORSO", "DOMANDA DI RIMBORSO"),
    ("Il servizio è rivolto all'utenza.", "Il servizio è rivolto agli utenti."),
    ("Serve un'ora per compilare la modulistica.", "Serve un'ora per compilare i moduli."),
    ("Scrivi i membri del nucleo familiare.", "Scrivi i membri della famiglia."),
    ("Serve la firma del richiedente.", "Serve la firma di chi chiede."),
    ("L'inoltro della lettera è gratuito.", "L'invio della lettera è gratuito."),
    ("I meeting cominciano alle 9.", "Gli incontri cominciano alle 9."),
    ("Cerchiamo le risorse umane.", "Cerchiamo le persone."),
]


@pytest.mark.parametrize(("text", "expected"), NOUNS)
def test_a_noun_keeps_its_number_and_takes_its_articles(text, expected):
    assert fixed(text) == expected


ADJECTIVES = [
    ("Compila l'apposito modulo.", "Compila il modulo."),
    ("Scrivi nell'apposita casella degli appositi spazi.", "Scrivi nella casella degli spazi."),
    ("È un locale idoneo; le stanze sono idonee.", "È un locale adatto; le stanze sono adatte."),
    ("La legge vigente e le norme vigenti.", "La legge in vigore e le norme in vigore."),
    ("Chiudi il suddetto modulo delle suddette scuole.", "Chiudi questo modulo di queste scuole."),
    ("Il biglietto è utile qui.", "Il biglietto è necessario qui."),
    ("Porta le tessere utili al viaggio.", "Porta le tessere necessarie al viaggio."),
]


@pytest.mark.parametrize(("text", "expected"), ADJECTIVES)
def test_an_adjective_agrees(text, expected):
    assert fixed(text) == expected


ACTIONS = [
    ("Occorre provvedere al pagamento dei contributi.", "Occorre pagare i contributi."),
    ("Si procede alla distribuzione dei sacchetti.", "Si distribuiscono i sacchetti."),
    ("La ditta effettua la verifica di dieci ascensori.", "La ditta verifica dieci ascensori."),
    ("Ai fini dell'iscrizione al corso basta un modulo.", "Per iscriversi al corso basta un modulo."),
    ("Devi effettuare l'iscrizione entro maggio.", "Devi iscriverti entro maggio."),
    ("In sede di compilazione dei moduli scrivi la data.", "Quando si compilano i moduli scrivi la data."),
    ("Si paga mediante l'acquisto di un bollo.", "Si paga comprando un bollo."),
    ("Si entra previa consegna della tessera.", "Si entra dopo la consegna della tessera."),
]


@pytest.mark.parametrize(("text", "expected"), ACTIONS)
def test_the_noun_of_an_action_becomes_its_verb(text, expected):
    assert fixed(text) == expected


MOODS = [
    ("Qualora il bambino non abbia il posto, chiama.", "Se il bambino non ha il posto, chiama."),
    ("Qualora risultino errori, scrivi.", "Se risultano errori, scrivi."),
    ("Qualora piovesse, la festa si fa dentro.", "Se piovesse, la festa si fa dentro."),
]


@pytest.mark.parametrize(("text", "expected"), MOODS)
def test_the_subjunctive_of_a_condition_becomes_indicative(text, expected):
    assert fixed(text) == expected


LEFT = [
    "L'utenza è invitata a uscire.",
    "La modulistica compilata va spedita.",
    "Si parla della modulistica di viaggio compilata male.",
    "Di una modulistica di base.",
    "Lavoriamo nei presidi ospedalieri e territoriali.",
    "Il richiedente munito di delega entra.",
    "La vigente legge.",
    "Effettuate le gare, si torna.",
    "Provvedono al pagamento e alla stampa.",
    "Mediante il pagamento da parte del Comune.",
    "In sede di valutazione della commissione si decide.",
    "Qualora il bambino abbia il posto e non sia malato, entra.",
    "Chi vuole usufruirne paga.",
    "Ci si avvale di volontari.",
    "Si può usufruire dei treni.",
]


@pytest.mark.parametrize("text", LEFT)
def test_where_something_else_would_have_to_change_nothing_is_rewritten(text):
    assert fixed(text) == text


SILENT = [
    "Prendi il verso giusto.",
    "Il regolamento «Effettuare istanza» è vecchio.",
    "Abito in via dell'Istanza.",
]


@pytest.mark.parametrize("text", SILENT)
def test_what_only_looks_alike_is_not_found(text):
    assert found_in(text) == []
