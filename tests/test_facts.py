"""What a rewrite may and may not lose, from the meaning of the words: pairs of before and after, judged by hand."""

import pytest

from linguapa.italian.facts import keeps_facts

KEPT = [
    # numbers, in figures and in words
    ("nel termine di 30 giorni", "entro 30 giorni"),
    ("nel termine di trenta giorni", "entro 30 giorni"),
    ("entro 30 giorni", "entro trenta giorni"),
    ("entro il termine massimo di ventuno giorni", "al massimo entro 21 giorni"),
    ("centoventi euro", "120 euro"),
    ("n. 3 copie", "tre copie"),
    ("il 1° maggio", "il primo maggio"),
    ("un importo di € 1.250,00", "1.250 euro"),
    ("un importo pari a euro 50,00", "50 €"),
    ("nella misura del 30 per cento", "del 30%"),
    ("alle ore 9:30", "alle 9.30"),
    ("dalle ore 9.00 alle ore 12.00", "dalle 9 alle 12"),
    ("il numero 0432 123456", "lo 0432 123456"),
    ("di cui ai commi 1, 2 e 3", "dei commi 1, 2 e 3"),
    # dates
    ("in data 3 maggio 2024", "il 3 maggio 2024"),
    ("nella giornata di lunedì", "lunedì"),
    # the second person of *essere* is no number
    ("se sei in possesso della tessera", "se hai la tessera"),
    ("Se sei residente in città", "Se abiti in città"),
    ("Sei tenuto a pagare", "Devi pagare"),
    # names, wherever they stand
    ("a cura del Comune di Udine", "dal Comune di Udine"),
    ("Udine e Trieste organizzano", "La mostra è organizzata da Udine e Trieste"),
    ("La domanda è esaminata dall'Ufficio Tributi", "L'Ufficio Tributi esamina la domanda"),
    ("in via XX Settembre", "in via XX Settembre"),
    ("Il Titolo II della legge", "La legge, nel titolo II"),
    # acronyms
    ("a mezzo PEC", "via PEC"),
    ("l'URP", "l'ufficio relazioni con il pubblico"),
    # negations; two of one clause are one in meaning, two of two clauses go together only for something in return
    ("Non è consentito sostare", "Non si può sostare"),
    ("Non è possibile in alcun modo", "Non si può"),
    ("Nessuno può entrare", "Non può entrare nessuno"),
    ("non può essere accolta senza la firma", "può essere accolta solo con la firma"),
    ("non è vietato entrare", "si può entrare"),
    ("non si può non chiedere", "si deve chiedere"),
    ("a prescindere dal reddito", "senza tenere conto del reddito"),
    ("agevolmente", "senza difficoltà"),
    ("Nessuno, in assenza di domande, può entrare", "In assenza di domande, nessuno può entrare"),
    ("in assenza di domande", "se non ci sono domande"),
    ("non è mai stato chiesto", "non è mai stato chiesto"),
    # prohibitions
    ("è fatto divieto di sostare", "non si può sostare"),
    ("è vietato sostare", "non sostare"),
    ("È vietata la sosta", "Non si deve sostare"),
    ("non è ammesso l'ingresso", "è vietato l'ingresso"),
    # exceptions and conditions
    ("fatti salvi i casi di urgenza", "tranne nei casi di urgenza"),
    ("ad eccezione dei festivi", "tranne i festivi"),
    ("a meno che non piova", "tranne se piove"),
    ("qualora il richiedente sia assente", "se il richiedente è assente"),
    ("nell'ipotesi in cui manchi la firma", "se manca la firma"),
    ("a condizione che paghi", "purché paghi"),
    ("Laddove necessario", "Dove è necessario"),
    # limits
    ("entro e non oltre il 5 maggio", "entro il 5 maggio"),
    ("non oltre il 5 maggio", "entro il 5 maggio"),
    ("di importo non superiore a 500 euro", "al massimo di 500 euro"),
    ("di età non inferiore a 18 anni", "di almeno 18 anni"),
    ("un numero di posti superiore a 20", "più di 20 posti"),
    ("antecedentemente al 5 maggio", "prima del 5 maggio"),
    ("successivamente al 5 maggio", "dopo il 5 maggio"),
    ("la domanda è successivamente esaminata", "la domanda è poi esaminata"),
    ("sino al 5 maggio", "fino al 5 maggio"),
    ("oltre al nome", "e anche il nome"),
    ("non prima del 5 maggio", "dopo il 5 maggio"),
    # duties and permissions
    ("è tenuto a pagare", "deve pagare"),
    ("è fatto obbligo di pagare", "si deve pagare"),
    ("risulta necessario pagare", "bisogna pagare"),
    ("occorre la firma", "serve la firma"),
    ("ha la facoltà di chiedere", "può chiedere"),
    ("è consentito l'ingresso", "si può entrare"),
    ("deve obbligatoriamente pagare", "deve pagare"),
    # references to laws, letters, bis and ter
    ("ai sensi dell'art. 5, comma 2, lett. a)", "in base all'art. 5, comma 2, lettera a)"),
    ("ai sensi dell'articolo 5-bis della legge 241/1990", "in base alla legge 241/1990, articolo 5 bis"),
    ("la legge n. 241/1990", "la legge 241 del 1990"),
    # addresses
    ("a mezzo mail all'indirizzo urp@comune.it", "via mail a urp@comune.it"),
    # a moved order, a split sentence that says the subject again
    ("Il Comune, entro il 5 maggio, pubblica l'avviso", "Entro il 5 maggio, il Comune pubblica l'avviso"),
    ("l'avviso del Comune, che scade il 5 maggio", "l'avviso del Comune. L'avviso scade il 5 maggio"),
]

LOST = [
    # numbers
    ("entro 30 giorni", "entro i giorni"),
    ("entro trenta giorni", "entro pochi giorni"),
    ("entro trentacinque giorni", "entro i giorni"),
    ("dal 3 al 5 maggio", "dal 3 maggio"),
    ("alle ore 9.30", "alle 9"),
    ("da 3 a 3 copie", "3 copie"),
    ("i primi sei mesi", "i primi mesi"),
    ("le sei copie", "le copie"),
    ("la metà del costo", "il costo"),
    # what is counted
    ("30 giorni", "30"),
    ("30 giorni", "30 ore"),
    ("per sei mesi", "per 6 anni"),
    ("il 30% del costo", "30 del costo"),
    ("il 30 per cento del costo", "30 del costo"),
    ("50 euro", "50"),
    ("€ 50", "50"),
    ("500 kg", "500 g"),
    ("circa 30 persone", "30 persone"),
    # dates and telephones
    ("lunedì 3 maggio", "il 3 maggio"),
    ("il 3 maggio 2024", "il 3 maggio"),
    ("il numero 0432 123456", "il numero 0432"),
    # names
    ("la biblioteca di Udine", "la biblioteca"),
    ("Mario Rossi dirige l'ufficio", "La persona dirige l'ufficio"),
    ("in via XX Settembre", "in via Settembre"),
    ("il Titolo II", "il titolo"),
    ("i fondi della UE", "i fondi"),
    ("con SPID o CIE", "con SPID"),
    # negations
    ("non si può entrare", "si può entrare"),
    ("senza la firma", "con la firma"),
    ("non è mai stato chiesto", "è stato chiesto"),
    ("non è venuto nessuno", "è venuto"),
    ("non si accettano e non si leggono", "si accettano e si leggono"),
    ("non può entrare né uscire", "può entrare e uscire"),
    ("si può entrare", "non si può entrare"),
    # prohibitions
    ("è vietato sostare", "si può sostare"),
    ("è vietato sostare", "si deve sostare"),
    ("è vietato sostare", "sostare"),
    ("non è vietato sostare", "è vietato sostare"),
    # exceptions and conditions
    ("tutti, tranne i festivi", "tutti i festivi"),
    ("se piove, la gita è rinviata", "la gita è rinviata"),
    ("a condizione che paghi", "paghi"),
    ("con esclusione dei festivi", "con i festivi"),
    # limits
    ("almeno 5 anni", "al massimo 5 anni"),
    ("entro il 5 maggio", "oltre il 5 maggio"),
    ("entro il 5 maggio", "il 5 maggio"),
    ("superiore a 500 euro", "inferiore a 500 euro"),
    ("non superiore a 500 euro", "superiore a 500 euro"),
    ("prima del 5 maggio", "dopo il 5 maggio"),
    ("non meno di 5 anni", "meno di 5 anni"),
    ("più di 5 anni", "5 anni"),
    ("solo i residenti", "i residenti"),
    # duties and permissions
    ("deve pagare", "può pagare"),
    ("può pagare", "deve pagare"),
    ("deve pagare", "paga"),
    ("ha la facoltà di chiedere", "chiede"),
    ("è consentito l'ingresso", "l'ingresso"),
    # references to laws, letters, bis and ter
    ("art. 5, comma 2, lett. a)", "art. 5, comma 2"),
    ("art. 5, comma 2, lett. a)", "art. 5, comma 2, lett. b)"),
    ("articolo 5, comma 2", "articolo 5"),
    ("articolo 5-bis", "articolo 5"),
    ("la legge 241/1990", "la legge"),
    ("a) la carta d'identità", "la carta d'identità"),
    # addresses
    ("scrivi a urp@comune.it", "scrivi al Comune"),
    ("il sito www.comune.it", "il sito"),
]


@pytest.mark.parametrize(("old", "new"), KEPT)
def test_kept(old, new):
    assert keeps_facts(old, new)


@pytest.mark.parametrize(("old", "new"), LOST)
def test_lost(old, new):
    assert not keeps_facts(old, new)


def test_nothing_is_lost_where_nothing_changes():
    for old, new in KEPT + LOST:
        assert keeps_facts(old, old)
        assert keeps_facts(new, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("non si può accedere se non", "si può accedere solo"),
        ("Non è valido se non", "È valido solo se"),
        ("non è consentito l'accesso a chi non", "è consentito l'accesso solo a chi"),
        ("Non è escluso che", "È possibile che"),
        ("non può non", "deve"),
        ("non puoi non", "devi"),
        ("non mancherà di avvisarvi", "vi avviserà"),
        ("non meno di", "almeno"),
        ("non senza", "con"),
    ],
)
def test_two_negations_are_one_affirmation(old, new):
    assert keeps_facts(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("non si può accedere se non", "si può accedere"),
        ("non si può accedere se non", "non si può accedere solo"),
        ("non è escluso", "è escluso"),
        ("non mancherà di avvisarvi", "non vi avviserà"),
    ],
)
def test_one_negation_is_not_two(old, new):
    assert not keeps_facts(old, new)
