"""Amounts, times, telephone numbers, capitals out of respect, and titles."""

import pytest

from hearing import found, hearing
from linguapa.italian.facts import keeps_facts

RULES = ("formato-importo", "formato-ora", "formato-telefono", "maiuscole-reverenziali", "titolo-lungo")


@pytest.fixture(scope="module")
def checker():
    return hearing(*RULES)


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("Costa € 25,00.", "Costa 25 euro."),
        ("Costa €. 25 a testa", "Costa 25 euro a testa"),
        ("Costa € 1.", "Costa 1 euro."),
        ("Da € 8 in su", "Da 8 euro in su"),
        ("Pari ad € 50.000,00", "Pari a 50.000 euro"),
        ("Pari ad € 80", "Pari ad 80 euro"),
        ("Fino ad € 11.000", "Fino ad 11.000 euro"),
        ("Fino ad € 1.500", "Fino a 1.500 euro"),
        ("Versa € 1.500.00", "Versa 1.500 euro"),
        ("Gli importi: € 5-10", "Gli importi: 5-10 euro"),
        ("Fondo di € 1,5 milioni", "Fondo di 1,5 milioni di euro"),
        ("Fondo di € 1 mln per le scuole", "Fondo di 1 milione di euro per le scuole"),
        ("Fondo di € 25mila", "Fondo di 25mila euro"),
        ("Paga € 25,- subito", "Paga 25 euro subito"),
        ("Costa € 12.500,00€ in tutto", "Costa 12.500 euro in tutto"),
        ("Costa € 12.500 € in tutto", "Costa 12.500 euro in tutto"),
        ("ISEE € 0-€ 9.360", "ISEE 0-9.360 euro"),
        ("ISEE € 9.360,01-€ 15.000,00", "ISEE 9.360,01-15.000 euro"),
        ("Costa 5€-10€", "Costa 5-10 €"),
        ("Costa € 0,075 al kWh", "Costa 0,075 euro al kWh"),
        ("Costa 12,00 €/mq", "Costa 12 €/mq"),
        ("Costa 10-15€", "Costa 10-15 €"),
        ("Costa 12.50 euro", "Costa 12,50 euro"),
        ("L'11 marzo 2026 si pagano euro 16,00", "L'11 marzo 2026 si pagano 16 euro"),
    ],
)
def test_amounts(checker, text, fixed):
    assert checker.fix(text) == fixed
    assert found(checker, fixed) == []


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("Alle 9.30", "Alle 9:30"),
        ("Dalle ore 08,15 in poi", "Dalle ore 8:15 in poi"),
        ("Ore 18.00-20.30 in sala", "Ore 18-20:30 in sala"),
        ("Alle ore 1.00 di notte", "Alle ore 1:00 di notte"),
        ("Alle 00.30", "Alle 0:30"),
        ("Sabato h. 10, in piazza", "Sabato ore 10, in piazza"),
        ("Sabato h21 in piazza", "Sabato ore 21 in piazza"),
        ("Alle 21h15 in piazza", "Alle 21:15 in piazza"),
        ("Lun-ven 9.00-12.00", "Lun-ven 9:00-12:00"),
        ("🕘 9.15", "🕘 9:15"),
        ("Aperti 8.30-12.30 / 14.30-17.30", "Aperti 8:30-12:30 / 14:30-17:30"),
        ("La sveglia è h. 05:00", "La sveglia è ore 5"),
        ("Ci vediamo sabato, h 12 in piazza", "Ci vediamo sabato, ore 12 in piazza"),
        ("Dalle h 8 alle h 16", "Dalle ore 8 alle ore 16"),
        ("Aperto h 8-12", "Aperto ore 8-12"),
        ("Fino all'1,30 di notte", "Fino all'1:30 di notte"),
    ],
)
def test_times(checker, text, fixed):
    assert checker.fix(text) == fixed
    assert found(checker, fixed) == []


def test_each_of_a_list_is_found_at_once(checker):
    words = [text for _, text in found(checker, "Il Sindaco, gli Assessori e i Consiglieri Vi aspettano")]
    assert words == ["Sindaco", "Assessori", "Consiglieri", "Vi"]


def test_one_finding_for_each_time(checker):
    times = found(checker, "Lunedì dalle 8.30 alle 12.30 e dalle 14 alle ore 17.00")
    assert times == [("formato-ora", "8.30"), ("formato-ora", "12.30"), ("formato-ora", "ore 17.00")]


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("Tel. 06.12.34.56", "Tel. 06 12 34 56"),
        ("Chiama il 333/123.45.67", "Chiama il 333 123 45 67"),
        ("Chiama il numero 06 / 123456", "Chiama il numero 06 123456"),
        ("Chiama il (+39) 0461-123456", "Chiama il +39 0461 123456"),
        ("Chiama il 0039.0461.123456", "Chiama il +39 0461 123456"),
        ("Numero verde 800.12.34.56", "Numero verde 800 12 34 56"),
        ("Fax 06/123456 e 06/123457", "Fax 06 123456 e 06 123457"),
        ("Ufficio scuola (tel. 0461/123456)", "Ufficio scuola (tel. 0461 123456)"),
        ("Il c/c postale 06-123456 e il tel. 06-123457", "Il c/c postale 06-123456 e il tel. 06 123457"),
        ("Chiama 333-1234567/333-7654321", "Chiama 333 1234567/333 7654321"),
        ("Fax.049/8205112", "Fax.049 8205112"),
    ],
)
def test_telephones(checker, text, fixed):
    assert checker.fix(text) == fixed
    assert found(checker, fixed) == []


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("Oggi il Sindaco parla", "Oggi il sindaco parla"),
        ("Il Sindaco incontra i Genitori e gli Alunni", "Il sindaco incontra i genitori e gli alunni"),
        ("Firma il Dirigente Scolastico", "Firma il dirigente scolastico"),
        ("La quota di 500 Utenti cambia", "La quota di 500 utenti cambia"),
        ("Gentili famiglie, Vi aspettiamo", "Gentili famiglie, vi aspettiamo"),
        ("Grazie anche ai Volontari e alle Famiglie", "Grazie anche ai volontari e alle famiglie"),
        ("Invitiamo i sigg. Genitori a venire", "Invitiamo i sigg. genitori a venire"),
        ("Siamo qui con Voi e per i Vostri figli", "Siamo qui con voi e per i vostri figli"),
        ("Parla il Direttore Responsabile del Distretto", "Parla il direttore responsabile del Distretto"),
        ("Parla il Direttore Medico Ospedaliero", "Parla il direttore medico ospedaliero"),
        ("Un aiuto agli Anziani e Disabili", "Un aiuto agli anziani e disabili"),
        ("Scrivi al Responsabile del Servizio Tributi", "Scrivi al responsabile del Servizio Tributi"),
        ("Scrivi all'Assessore alla Cultura", "Scrivi all'assessore alla cultura"),
        (
            "Serve un Dirigente Tecnico e un Dirigente Sanitario",
            "Serve un dirigente tecnico e un dirigente sanitario",
        ),
        ("Firmano il Presidente e il Portavoce Anna Rossi", "Firmano il presidente e il portavoce Anna Rossi"),
        ("Incontro tra il Sindaco e i Dirigenti", "Incontro tra il sindaco e i dirigenti"),
        ("Per l'ordinanza n. 5 il Sindaco chiude", "Per l'ordinanza n. 5 il sindaco chiude"),
    ],
)
def test_capitals(checker, text, fixed):
    assert checker.fix(text) == fixed
    assert found(checker, fixed) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Firmano il Coordinatore e il Valutatore", ["Coordinatore"]),
        ("Scrivi al Responsabile della Prevenzione", ["Responsabile"]),
        ("Cara città, Vi aspettiamo: Vi offriamo un tè", ["Vi"]),
    ],
)
def test_no_half_of_a_phrase_is_lowered(checker, text, words):
    assert [word for _, word in found(checker, text)] == words
    assert checker.fix(text, unsafe=True) == text


def test_the_parties_of_a_long_text_stay(checker):
    text = "Chi firma paga. " * 140
    assert found(checker, text + "Paga l'Utente. Firma l'Utente. Scrive all'Utente.") == []
    once = text + "Scrive l'Utente."
    assert (checker.fix(once), checker.fix(once, unsafe=True)) == (once, text + "Scrive l'utente.")
    assert checker.fix(text + "Scrive il Sindaco.") == text + "Scrive il sindaco."


@pytest.mark.parametrize(
    "text",
    [
        "Alla partita di Euro 2024",
        "Le auto Euro 5 circolano",
        "Costano 5 euro 3 ingressi",
        "Pagate in 10 € 2 volte",
        "Costa € 1 500",
        "Aperto h24 e h 24",
        "Serve H2O e 3 ore 30 minuti",
        "Alle 2.500 famiglie",
        "Dalle 3.11.2026",
        "Durata 2h30 di film",
        "Martedì 3.11 si parte",
        "Velocità 50 km/h 30 nei centri",
        "La continuità assistenziale h 16 cambia",
        "Attivo h 12, 7 giorni su 7",
        "Infermieri h12 – 7 giorni su 7",
        "Assistenza h 24 e vigilanza h 12",
        "Durante 9h30, dopo 9h30, oltre 9h30, in 9h30, per 9h30",
        "La gara dura 9h30 e impiega 9h30",
        "La tariffa va dalle 1.20 alle 2.40 per minuto",
        "Il tasso passa dall'1,30 all'1,50",
        "Costa 5 €-10 €",
        "Apri tel:+390461123456",
        "Salto alle 2.10 metri",
        "Il 06.12.2026 e il 06-12-2026",
        "Legge n. 241/1990 e delibera n. 045/12345",
        "Codice 0461-123456",
        "Chiama 112 o 06 123456",
        "Via Roma 45 / 38122 Trento",
        "Casa del Cittadino e Ufficio Utenti",
        "AVVISO DEL SINDACO AI CITTADINI",
        "La Vostra Signoria è invitata",
        "Oggi: Cittadini in piazza",
        "Oggi Lei riceve la Sua tessera",
        "Oggi il Comune chiude.\nCittadini e utenti aspettano",
        "L'esame è in aula H2 e nella scala H3",
        "<h1>Festa</h1>",
        "L'associazione Noi per Voi apre",
        "Vista la determinazione del Direttore Generale per la salute n. 165/2021",
        "Visto il decreto del Commissario ad acta n. 5 del 10 febbraio 2010",
        "Visto il decreto del Presidente della Regione Molise – n. 22",
        "Visto il decreto del Ministro dell'economia e delle finanze del 21 novembre 2001",
        "Il bando scade.\n\nFirmato il Sindaco\nMario Rossi",
    ],
)
def test_what_stays(checker, text):
    assert found(checker, text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Il fondo è di € 0,6/mln", "€ 0,6"),
        ("Costa € 2500/anno", "€ 2500"),
        ("Costa €25/mese", "€25"),
        ("Costa € 6,000", "€ 6,000"),
        ("Costa 6,000€", "6,000€"),
        ("Tel. 0461 123456/7/8", "0461 123456/7/8"),
    ],
)
def test_what_a_person_has_to_mend(checker, text, words):
    (finding,) = checker.check(text).findings
    assert (finding.text, finding.rewrites) == (words, ())


def test_a_time_that_may_be_a_figure_is_not_mended_unattended(checker):
    (finding,) = checker.check("Siamo aperti fino all'1.00").findings
    assert [(rewrite.text, rewrite.safe) for rewrite in finding.rewrites] == [("1:00", False)]


def test_cells_are_looked_at_too(checker):
    table = "| Tessera | Costo |\n|---|---|\n| annuale | € 25,00 |\n| del mese | costa € 5,00 |\n"
    assert found(checker, table, "markdown") == [("formato-importo", "€ 25,00"), ("formato-importo", "€ 5,00")]


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("Importi: € 0,00 e 1,00 €", "Importi: € 0,00 e 1 €"),
        ("Nelle ore 20,00 -08,00", "Nelle ore 20,00 -08,00"),
    ],
)
def test_what_is_found_and_left_to_the_writer(checker, text, fixed):
    assert found(checker, text)
    assert checker.fix(text) == fixed


def test_no_rewrite_touches_markup(checker):
    findings = checker.check("Costa € **25**.", format="markdown").findings
    assert all(not finding.rewrites for finding in findings)


@pytest.mark.parametrize(("characters", "is_long"), [(70, False), (71, True)])
def test_titles(checker, characters, is_long):
    title = "Orari " + "a" * (characters - 6)
    assert bool(found(checker, f"{title}\n\nGli uffici sono chiusi.")) is is_long
    assert bool(found(checker, f"# {title}\n\nGli uffici sono chiusi.", "markdown")) is is_long
    assert bool(found(checker, f"<h1><b>{title}</b></h1><p>Chiuso.</p>", "html")) is is_long


@pytest.mark.parametrize(
    ("old", "new", "is_kept"),
    [
        ("€ 25.50", "25,50 euro", True),
        ("€ 25.50", "25,05 euro", False),
        ("€ 25", "25", False),
        ("09.30", "9:30", True),
        ("9h30", "9:30", True),
        ("9h30", "9:20", False),
        ("(0039) 06/123456", "+39 06 123456", True),
        ("06/123456", "06 123465", False),
        ("06/123456", "06 12345", False),
        ("€ 5 €", "5 euro", True),
        ("€ 5-€ 10", "5-10 euro", True),
        ("€ 5 e € 10", "5 e 10 euro", False),
        ("€ 5 €", "5", False),
        ("1.250", "1,25", False),
    ],
)
def test_facts_in_another_format(old, new, is_kept):
    assert keeps_facts(old, new) is is_kept
