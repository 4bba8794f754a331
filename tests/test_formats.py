"""Amounts, times, telephone numbers, capitals out of respect, and titles."""

import time

import pytest

from linguapa import Checker, Config
from linguapa.italian.facts import keeps_facts
from linguapa.rules import built_in

RULES = ("formato-importo", "formato-ora", "formato-telefono", "maiuscole-reverenziali", "titolo-lungo")


@pytest.fixture(scope="module")
def checker():
    return Checker(Config(ignore=frozenset(rule.name for rule in built_in() if rule.name not in RULES)))


def found(checker, text, format="text"):
    return [(finding.rule.name, finding.text) for finding in checker.check(text, format=format).findings]


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
        ("Costa €25/mese", "Costa 25 euro/mese"),
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
    ],
)
def test_capitals(checker, text, fixed):
    assert checker.fix(text) == fixed
    assert found(checker, fixed) == []


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
        "L'associazione Noi per Voi apre",
    ],
)
def test_what_stays(checker, text):
    assert found(checker, text) == []


def test_cells_are_looked_at_too(checker):
    table = "| Tessera | Costo |\n|---|---|\n| annuale | € 25,00 |\n| del mese | costa € 5,00 |\n"
    assert found(checker, table, "markdown") == [("formato-importo", "€ 25,00"), ("formato-importo", "€ 5,00")]


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
        ("1.250", "1,25", False),
    ],
)
def test_facts_in_another_format(old, new, is_kept):
    assert keeps_facts(old, new) is is_kept


@pytest.mark.parametrize(
    "piece", ["€ 1 ", "1.000,00 ", "alle 9.30-", "8.30 - ", "06/123", "(0461) 12.", "il Sindaco ", "h", "Vi e "]
)
def test_the_cost_is_linear(piece):
    from linguapa.finders import compile
    from linguapa.finders.reading import Reading
    from linguapa.prose import blank
    from linguapa.segment import segment

    finders = compile(rule for rule in built_in() if rule.name in RULES)
    reading = Reading(segment(blank(piece * 20_000)), lambda _: None)
    start = time.perf_counter()
    for find in finders:
        list(find(reading))
    assert time.perf_counter() - start < 10
