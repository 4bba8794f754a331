"""Weekdays and their dates; words for a day that is another one tomorrow. Expected values are from a calendar."""

from datetime import date

import pytest

from linguapa import Checker
from linguapa.italian.dates import has_date, spoken
from linguapa.italian.relative_days import relative_days
from linguapa.italian.weekdays import dated_weekdays


@pytest.fixture(scope="module")
def checker():
    return Checker()


def of(checker, name, text, **options):
    return [finding for finding in checker.check(text, **options).findings if finding.rule.name == name]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("lunedì 3 marzo 2026", "martedì"),
        ("lunedi 3 marzo 2026", "martedì"),
        ("lunedi' 3 marzo 2026", "martedì"),
        ("Lunedì 3/3/2026", "Martedì"),
        ("LUNEDÌ 03/03/2026", "MARTEDÌ"),
        ("Lunedì 3/3/26", "Martedì"),
        ("lunedì 3.3.2026", "martedì"),
        ("lunedì 3-3-2026", "martedì"),
        ("lunedì 1° aprile 2026", "mercoledì"),
        ("lunedì 1º aprile 2026", "mercoledì"),
        ("lunedì primo aprile 2026", "mercoledì"),
        ("lun. 3 marzo 2026", "mar"),
        ("Gio. 3 marzo 2026", "Mar"),
        ("lun 3 mar 2026", "mar"),
        ("lunedì, 3 marzo 2026", "martedì"),
        ("lunedì prossimo, 3 marzo 2026", "martedì"),
        ("lunedì' 3 marzo 2026", "martedì"),
        ("Domenica prossima, 3 marzo 2026", "Martedì prossimo"),
        ("lunedì mattina 3 marzo 2026", "martedì"),
        ("sabato 8 marzo 2026", "domenica"),
        ("domenica 29 febbraio 2028", "martedì"),
        ("lunedì 2 giugno 1946", "domenica"),
        ("lunedì 3 marzo del 2026", "martedì"),
    ],
)
def test_a_wrong_weekday_is_put_right(checker, text, right):
    (finding,) = of(checker, "giorno-sbagliato", f"{text} la sala è chiusa.")
    (rewrite,) = finding.rewrites
    assert (finding.start, rewrite.text, rewrite.safe) == (0, right, False)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("La domenica 9 marzo 2026 si corre.", "Il lunedì 9 marzo 2026 si corre."),
        ("Si corre nella domenica 9 marzo 2026.", "Si corre nel lunedì 9 marzo 2026."),
        ("Si corre questa domenica 9 marzo 2026.", "Si corre questo lunedì 9 marzo 2026."),
        ("Si corre la prossima domenica 9 marzo 2026.", "Si corre il prossimo lunedì 9 marzo 2026."),
        ("Si corre dal sabato 8 marzo 2026.", "Si corre dalla domenica 8 marzo 2026."),
        ("Si corre il lunedì 3 marzo 2026.", "Si corre il martedì 3 marzo 2026."),
        ("Si corre domenica 9 marzo 2026.", "Si corre lunedì 9 marzo 2026."),
        ("SI CORRE LA DOMENICA 9 MARZO 2026", "SI CORRE IL LUNEDÌ 9 MARZO 2026"),
        ("Una bella domenica 9 marzo 2026.", "Una bella domenica 9 marzo 2026."),
    ],
)
def test_the_article_fits_the_right_day(checker, text, right):
    (finding,) = of(checker, "giorno-sbagliato", text)
    for rewrite in finding.rewrites:
        text = text[: rewrite.start] + rewrite.text + text[rewrite.end :]
    assert text == right
    assert of(checker, "giorno-sbagliato", text) == ([] if finding.rewrites else [finding])


def test_an_article_beyond_markup_stays(checker):
    (finding,) = of(checker, "giorno-sbagliato", "Si corre la **domenica** 9 marzo 2026.", format="markdown")
    assert finding.rewrites == ()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("da lunedì 2 a venerdì 6 marzo 2026", [date(2026, 3, 2), date(2026, 3, 6)]),
        ("dal lunedì 30 marzo al venerdì 3 aprile 2026", [date(2026, 3, 30), date(2026, 4, 3)]),
        ("da lunedì 29 dicembre a venerdì 2 gennaio 2026", [date(2025, 12, 29), date(2026, 1, 2)]),
        ("lunedì 2, martedì 3 e mercoledì 4 marzo 2026", [date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 4)]),
        ("da venerdì 27 a lunedì 2 marzo 2026", [date(2026, 3, 2)]),  # 27 of which month?
        ("lunedì 2 dalle 9 e martedì 3 marzo 2026", [date(2026, 3, 3)]),
        ("lunedì e martedì 3 e 4 marzo 2026", []),
        ("lunedì e martedì 3 marzo 2026", []),
        ("dal lunedì al venerdì, 3 marzo 2026", []),
        ("lunedì, mercoledì e venerdì 3, 5 e 7 marzo 2026", []),
        ("lunedì 3 marzo", []),
        ("lunedì 30 febbraio 2026", []),
        ("lunedì 29/2/2026", []),
        ("lunedì 3 marzo 2026/27", []),
        ("aperto il lunedì, 3 marzo 2026 escluso", []),
        ("tutti i lunedì, 3 marzo 2026 compreso", []),
        ("sabato 7 marzo 2000 persone", []),
        ("sabato 7 marzo 1050 euro", []),
        ("lunedì 10.30", []),
        ("lunedì 3 ottobre 1300", []),
        ("il 3 marzo 2026 (lunedì)", [date(2026, 3, 3)]),
        ("il 3/3/2026 (lunedì, ore 9)", [date(2026, 3, 3)]),
        ("il 2 e il 3 marzo 2026 (lunedì e martedì)", []),
        ("dal 2 al 4 marzo 2026 (lunedì, martedì, mercoledì)", []),
        ("lunedì 3, 10 e 17 marzo 2026", [date(2026, 3, 3)]),
        ("i martedì 3, 10, 17 e 24 marzo 2026", [date(2026, 3, 3)]),
        ("lunedì 2, 3 e 4 marzo 2026", []),  # two weeks' days, or three in a row?
        ("lunedì 3, 17 e 10 marzo 2026", []),
        ("lunedì e giovedì 3, 10 e 17 marzo 2026", []),
        ("lunedì 4 ottobre 1582", []),  # the last day of the old calendar
    ],
)
def test_which_date_goes_with_a_weekday(text, days):
    assert [one.day for one in dated_weekdays(text)] == days


def test_the_message_names_the_right_day(checker):
    (finding,) = of(checker, "giorno-sbagliato", "Ci vediamo sabato 8 marzo 2026.")
    assert "L'8 marzo 2026 è domenica" in finding.message
    assert checker.check(finding.message).ok


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 4, 1), "Il 1° aprile 2026"),
        (date(2026, 3, 11), "L'11 marzo 2026"),
        (date(2026, 3, 18), "Il 18 marzo 2026"),
    ],
)
def test_a_date_is_spoken(day, text):
    assert spoken(day) == text


def test_markup_and_entities_are_read_through(checker):
    text = "Vieni **lunedì** 3 marzo 2026."
    (finding,) = of(checker, "giorno-sbagliato", text, format="markdown")
    assert text[finding.start : finding.end] == "lunedì"
    text = "<p>Vieni luned&igrave; 3 marzo 2026.</p>"
    (finding,) = of(checker, "giorno-sbagliato", text, format="html")
    assert finding.text == "luned&igrave;"


def test_fixing_twice_changes_nothing_more(checker):
    once = checker.fix("Vieni da martedì 2 a giovedì 6 marzo 2026.", unsafe=True)
    assert once == "Vieni da lunedì 2 a venerdì 6 marzo 2026."
    assert checker.fix(once, unsafe=True) == once


def test_a_weekday_is_never_changed_unattended(checker):
    text = "Vieni lunedì 3 marzo 2026."
    assert checker.fix(text) == text


@pytest.mark.parametrize("text", ["il 3 marzo", "3/3/2026", "il 3/3", "venerdì 6", "il primo maggio", "1° aprile"])
def test_what_names_a_day(text):
    assert has_date(text)


@pytest.mark.parametrize("text", ["alle 15", "dalle 9.30", "venerdì 20,5 gradi", "marzo 2026", "il bus 3", "5,5%"])
def test_what_names_no_day(text):
    assert not has_date(text)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("I funerali sono domani alle 15.", ["domani"]),
        ("Domani sera si balla.", ["domani"]),
        ("Dopodomani chiudiamo, stasera no.", ["dopodomani", "stasera"]),
        ("Questa sera alle 21 si apre il teatro.", ["questa sera"]),
        ("Il mese prossimo riparte il corso.", ["mese prossimo"]),
        ("Il prossimo sabato si parte.", ["prossimo sabato"]),
        ("La ciclabile è aperta da ieri.", ["ieri"]),
        ("La riunione di domani è online.", ["domani"]),
        ("DOMANI SCUOLE CHIUSE", ["domani"]),
        ("Ad oggi le domande sono 300.", ["oggi"]),
        ("Ad oggi è in corso lo studio.", []),
        ("Fino ad oggi è stato così.", []),
        ("Oggi gli uffici chiudono alle 12.", ["oggi"]),
        ("Oggi in piazza Roma c'è il mercato.", ["oggi"]),
        ("Oggi abbiamo inaugurato il parco.", ["oggi"]),
        ("La seduta di oggi è rinviata.", ["oggi"]),
        ("Il bando scade oggi.", ["oggi"]),
        ("Oggi gli anziani vivono più a lungo.", []),
        ("Oggi i ragazzi leggono sul telefono.", []),
        ("Oggi nuove strade si aprono ai giovani.", []),
        ("Nel 2010 gli iscritti erano 300, oggi la scuola è chiusa.", []),
        ("Un atto che prima richiedeva un'ora oggi ne prende mezza.", []),
        ("Prima di domani serve un medico.", []),
        ("Pensa al domani.", []),
        ("Un domani tornerà il sole.", []),
        ("I giovani d'oggi leggono.", []),
        ("Chiama oggi stesso.", []),
        ("I cuochi che oggi cucinano restano.", []),
        ("Ancora oggi il forno è acceso.", []),
        ("Non siamo nati ieri.", []),
        ("Lo scrive il settimanale Oggi.", []),
        ("Scrivi a domani@comune.esempio.it o a #oggi.", []),
        ("L'anno scorso ha piovuto poco.", []),
        ("Per il prossimo anno scolastico i posti sono 40.", []),
    ],
)
def test_which_words_lean_on_the_day_they_are_read(text, keys):
    assert [one.key for one in relative_days(text)] == keys


@pytest.mark.parametrize(
    "text",
    [
        "Domani, martedì 13 gennaio, le scuole sono aperte.",
        "Domani (13 gennaio) le scuole sono aperte.",
        "Le scuole sono chiuse domani. (13 gennaio)",
        "Domani, venerdì, le scuole sono chiuse.",
        "Che cosa succede domani a scuola\n\nDomani, martedì 13 gennaio, le scuole sono aperte.",
        "Esempio, 12 gennaio 2026\n\nDomani le scuole sono chiuse.",
        "Scuole chiuse\n\nDomani le scuole sono chiuse.\n\nEsempio, 12 gennaio 2026",
        "Domani le scuole sono chiuse.\n\nAggiornamento del 12 gennaio, ore 18.",
        "Il mese scorso, in ottobre, abbiamo piantato 300 alberi.",
        "Il sindaco dice: «Domani si riapre».",
    ],
)
def test_a_date_near_it_is_enough(checker, text):
    assert of(checker, "data-relativa", text) == []


def test_the_first_word_of_a_text_is_found(checker):
    found = of(checker, "data-relativa", "Domani si chiude. Domani mattina arriva il tecnico. Ieri era aperto.")
    assert [finding.text for finding in found] == ["Domani"]
