"""Dates that are read badly, the article that they take, and what only looks like a date."""

import pytest

from linguapa import Checker
from linguapa.italian.date_formats import said_as
from linguapa.italian.date_surroundings import refitted
from linguapa.italian.facts import keeps_facts


@pytest.fixture(scope="module")
def checker():
    return Checker()


def dates(checker, text, **options):
    return [f for f in checker.check(text, **options).findings if f.rule.name == "formato-data"]


def mended(checker, text, **options):
    edits = [rewrite for finding in dates(checker, text, **options) for rewrite in finding.rewrites[:1]]
    for edit in sorted(edits, key=lambda one: -one.start):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("Si apre il 03/03/2026.", "Si apre il 3 marzo 2026."),
        ("Si apre il 08/03/2026.", "Si apre l'8 marzo 2026."),
        ("Si apre l'8/3.", "Si apre l'8 marzo."),
        ("Si apre l'01/04/2026.", "Si apre il 1° aprile 2026."),
        ("Dall'1/4/2026 si paga.", "Dal 1° aprile 2026 si paga."),
        ("Dal 11/03 si paga.", "Dall'11 marzo si paga."),
        ("DAL 11/03/2026 SI PAGA", "DALL'11 MARZO 2026 SI PAGA"),
        ("Le liste del 8/11/2026.", "Le liste dell'8 novembre 2026."),
        ("Fino al 18/8/2026.", "Fino al 18 agosto 2026."),
        ("Il giorno 1/4/2026 si chiude.", "Il giorno 1° aprile 2026 si chiude."),
        ("Esempio, 03/03/2026", "Esempio, 3 marzo 2026"),
        ("Lunedì 2/3, mercoledì 4/3 e venerdì 6/3.", "Lunedì 2 marzo, mercoledì 4 marzo e venerdì 6 marzo."),
        ("Il 2/3, 4/3 e 6/3.", "Il 2 marzo, 4 marzo e 6 marzo."),
        ("Dal 2 al 6/3/2026.", "Dal 2 al 6 marzo 2026."),
        ("Entro il 16/12 di ogni anno.", "Entro il 16 dicembre di ogni anno."),
        ("Il 3.3.26 si vota.", "Il 3 marzo 2026 si vota."),
        ("Nata il 3/3/98.", "Nata il 3 marzo 1998."),
        ("📅 03/03/2026 🕘 ore 9", "📅 3 marzo 2026 🕘 ore 9"),
        ("Quando: 3/3 ore 21", "Quando: 3 marzo ore 21"),
        ("Rimborsi 31/05", "Rimborsi 31 maggio"),
        ("Dal 15 Set. al 20 Ott. 2026.", "Dal 15 settembre al 20 ottobre 2026."),
        ("Il 29/02/2028.", "Il 29 febbraio 2028."),
        ("Martedì 3 Marzo.", "Martedì 3 marzo."),
        ("Il 01 aprile.", "Il 1° aprile."),
        ("Il primo Aprile.", "Il primo aprile."),
        ("Dal 2-6 Marzo 2026.", "Dal 2-6 marzo 2026."),
        ("Il 10 mar. si parte.", "Il 10 marzo si parte."),
        ("Si parte il 10 mar. Poi si torna.", "Si parte il 10 marzo. Poi si torna."),
        ("Il 10 sett. 2026.", "Il 10 settembre 2026."),
        ("Il 3 marzo '26.", "Il 3 marzo 2026."),
        ("Sabato 25 Aprile 2026.", "Sabato 25 aprile 2026."),
        ("Scadenze: 1/3, 8/3 e 11/3.", "Scadenze: 1° marzo, 8 marzo e 11 marzo."),
        ("Rate: 1/6, 1/9 e 1/12.", "Rate: 1° giugno, 1° settembre e 1° dicembre."),
        ("Rate: 1/2, 3/4, 5/6.", "Rate: 1° febbraio, 3 aprile, 5 giugno."),
        ("Dal 15 set al 15 nov.", "Dal 15 settembre al 15 novembre."),
        ("Tra il 30 Giugno e il 1 Luglio 1520.", "Tra il 30 giugno e il 1° luglio 1520."),
        (
            "Le buste al protocollo entro le 12 del 05 marzo 2027.",
            "Le buste al protocollo entro le 12 del 5 marzo 2027.",
        ),
    ],
)
def test_a_date_is_put_in_words(checker, text, good):
    assert mended(checker, text) == good
    assert dates(checker, good) == []


@pytest.mark.parametrize(
    "text",
    [
        "Il 13/25/2026, il 30/02/2026 e il 29/2/2027.",
        "Con ordinanza n. 12 del 3/3/2026 il sindaco decide.",
        "La DGR n. 78 del 28.02.2020 e il D.P.C.M. del 19/05/1995.",
        "La determina dirigenziale 03/03/2026 n. 12.",
        "La legge 7 Agosto 1990, n. 241.",
        "Il bando n. 3 del 03/03/2026.",
        "L'anno scolastico 2025/26 e il 2026/2027.",
        "Su 3/4/2026 persone e il rapporto 1/10/2025.",
        "Rate: 1/3, 2/3, 3/3.",
        "I turni sono 1/3, 8/3 e 11/3.",
        "Le Intese Stato Regioni n.152,153,154/CSR del 04.08.2021.",
        "Il Comunicato del Presidente dell'A.N.A.C. - del 30.10.2013.",
        "Il Regolamento di esecuzione (UE) 2016/7 della Commissione del 05.01.2016, pubblicato in G.U.",
        "Le Intese del 10 luglio 2014 tra Governo e Regioni e del 05 agosto 2014.",
        "Le oo mm n. 202 del 26/7/77 e del 2/7/82.",
        "Il verbale del Tavolo di Verifica del 29.12.2020.",
        "Il protocollo n. 5 del 3/3/2026 e il protocollo d'intesa del 3/3/2026.",
        "Attivo h 24/24 e 7/7, anche 24/7.",
        "In 1/2 ora, per 3/4 del percorso, al 1/3 della via.",
        "I lavori del 1/3 sono finiti.",
        "Dal 5/6 anni in poi.",
        "Il 10/12 per cento.",
        "Il 2/3 marzo.",
        "In via Roma 3/5 e in via 20 Settembre 12.",
        "Il 25 Aprile, il 1° Maggio e il 2 Giugno.",
        "Tel. 06-12-2026, versione 3.3.26, art. 3/4/2026.",
        "Le classi 1/2/3 e i gruppi 10/11/12.",
        "avviso_03-03-2026.pdf, avviso-03-03-2026.pdf, 2026-03-03",
        "Scrive: «il 03/03/2026».",
        "A Marzo si pota.",
        "Ha vinto 3 set e ha 5 mag.",
        "SI CHIUDE IL 3 MARZO 2026",
        "Nel 3 marzo 2026, il 1° aprile, l'8 maggio.",
    ],
)
def test_what_is_no_date_or_well_written_is_left_alone(checker, text):
    assert dates(checker, text) == []


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("Il 03/03/2026.", True),
        ("Il 3/3.", True),
        ("Il mercato del 3/3.", False),
        ("Il 3/3/26.", False),
        ("Rata: 1/3.", False),
        ("Il 3 Marzo.", True),
        ("Il 3 marzo '26.", False),
    ],
)
def test_what_may_be_put_in_unattended(checker, text, safe):
    (finding,) = dates(checker, text)
    assert [rewrite.safe for rewrite in finding.rewrites] == [safe]


def test_the_dates_of_a_list_are_all_put_in_or_none(checker):
    assert checker.fix("Rate: 1/6, 8/9 e 11/12.") == "Rate: 1/6, 8/9 e 11/12."
    assert checker.fix("Scadenze: 1/3, 8/3 e 11/3.") == "Scadenze: 1° marzo, 8 marzo e 11 marzo."


def test_the_span_is_the_date_without_its_article(checker):
    (finding,) = dates(checker, "Si apre il 08/03/2026.")
    assert finding.text == "08/03/2026"
    assert checker.check(finding.message).ok


def test_markup_stays(checker):
    (one, other) = dates(checker, "Il **08/03/2026** e il **03/03/2026**.", format="markdown")
    assert one.rewrites == ()
    assert other.rewrites[0].text == "3 marzo 2026"
    (finding,) = dates(checker, "<p>Dall&rsquo;1/3/2026 si paga.</p>", format="html")
    assert finding.rewrites == ()


def test_a_cell_with_a_date_alone_is_left_alone(checker):
    table = "| quando | che cosa |\n|---|---|\n| 03/03/2026 | festa |\n| dal 2/3 al 6/3 | mercato |\n"
    assert dates(checker, table, format="markdown") == []
    assert len(dates(checker, "- 03/03/2026: festa\n", format="markdown")) == 1


def test_all_are_put_in_and_none_twice(checker):
    once = checker.fix("Il 2/3, 4/3 e 6/3, poi dal 01/04/2026.")
    assert once == "Il 2 marzo, 4 marzo e 6 marzo, poi dal 1° aprile 2026."
    assert checker.fix(once, unsafe=True) == once


@pytest.mark.parametrize(
    ("article", "day", "form"),
    [
        ("il", 8, "l'"),
        ("l'", 1, "il"),
        ("dal", 11, "dall'"),
        ("dell’", 3, "del"),
        ("NEL", 8, "nell'"),
        ("al", 18, "al"),
    ],
)
def test_the_article_fits_the_day(article, day, form):
    assert refitted(article, day) == form


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("03/03/2026", "3 marzo 2026"),
        ("il 08/03/2026", "l'8 marzo 2026"),
        ("3.3.26", "3 marzo 2026"),
        ("01/04/2026", "1° aprile 2026"),
        ("3/3", "3 marzo"),
        ("3 mar. 2026", "3 marzo 2026"),
        ("3 marzo '26", "3 marzo 2026"),
    ],
)
def test_the_same_day_is_the_same_fact(old, new):
    assert keeps_facts(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("03/03/2026", "4 marzo 2026"),
        ("03/03/2026", "13 marzo 2026"),
        ("03/03/2026", "3 aprile 2026"),
        ("03/03/2026", "3 marzo 2027"),
        ("03/03/2026", "3 marzo"),
        ("03/03/2026", "marzo 2026"),
        ("3/3", "3 maggio"),
        ("dal 2/3 al 6/3", "dal 2 marzo"),
        ("3/3/2026 e 3/3/2026", "3 marzo 2026"),
        ("3 marzo '26", "3 marzo 1926"),
        ("30/02/2026", "2 marzo 2026"),
    ],
)
def test_another_day_is_another_fact(old, new):
    assert not keeps_facts(old, new)


def test_only_dates_of_the_new_text_are_put_in_words():
    assert said_as("dal 2/3 al 6/3", "dal 2 marzo") == "dal 2 marzo al 6/3"
    assert said_as("2/3 dei posti", "due terzi dei posti") == "2/3 dei posti"
