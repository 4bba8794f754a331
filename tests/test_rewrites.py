"""Rewrites fit their place: what a reader would write, by hand."""

from html import unescape
from importlib import import_module

import pytest
from hypothesis import given

from linguapa import Checker, Config, LinguapaError
from linguapa.rewrite import apply, choose
from linguapa.types import Rewrite
from strategies import drafts

CHECKER = Checker(Config(ignore=import_module("evaluation.posts").RULES))

FITTED = [
    # articulated prepositions, elision, apostrophes
    ("Serve al fine della domanda.", "Serve per la domanda."),
    ("Serve al fine dell'ordine.", "Serve per l'ordine."),
    ("Serve al fine dell’ordine.", "Serve per l’ordine."),
    ("Serve al fine d'evitare code.", "Serve per evitare code."),
    ("Serve AL FINE DI evitare code.", "Serve PER evitare code."),
    ("Al fine di evitare code, prenota.", "Per evitare code, prenota."),
    ("Serve al\nfine  di evitare code.", "Serve per evitare code."),
    ("Nelle more della gara, il bar resta chiuso.", "In attesa della gara, il bar resta chiuso."),
    ("Nelle more degli esami, l'aula è chiusa.", "In attesa degli esami, l'aula è chiusa."),
    # the word before changes with what follows it
    ("Scrivi subito ed in merito alla multa chiama.", "Scrivi subito e sulla multa chiama."),
    # capitals, blanks and commas when words go
    ("Si comunica che la scuola è chiusa.", "La scuola è chiusa."),
    ("Si comunica che l'ufficio è chiuso.", "L'ufficio è chiuso."),
    ("si comunica che la scuola è chiusa.", "la scuola è chiusa."),
    ("Si comunica che 3 strade sono chiuse.", "3 strade sono chiuse."),
    ("Si comunica che, per lavori, la scuola è chiusa.", "Per lavori, la scuola è chiusa."),
    ("SI COMUNICA CHE LA SCUOLA È CHIUSA.", "LA SCUOLA È CHIUSA."),
    ("Ciao. Si comunica che la scuola è chiusa.", "Ciao. La scuola è chiusa."),
    # accents typed as apostrophes
    ("E' altresi' chiusa la piscina.", "E' inoltre chiusa la piscina."),
    # the verb that a rewrite needs, or nothing
    ("È fatto divieto di accendere fuochi.", "È vietato accendere fuochi."),
    ("È fatto divieto di sosta.", "È fatto divieto di sosta."),
    # what looks like a part of the phrase goes with it
    ("Legge 5/2010 e ss.mm.ii, art. 3.", "Legge 5/2010 e successive modifiche, art. 3."),
    # the d that the new words ask for
    ("Si trova nei pressi di Arezzo.", "Si trova vicino ad Arezzo."),
    # an abbreviation in the middle of a sentence brings no stop
    (
        "Il D.Lgs. 165/2001 e s.m.i. (Testo unico) vale.",
        "Il D.Lgs. 165/2001 e successive modifiche (Testo unico) vale.",
    ),
    ("Scadenza: 30 giugno p.v. - ore 12", "Scadenza: 30 giugno prossimo - ore 12"),
    # a stop that closes both the abbreviation and the sentence
    ("Scade il 30 giugno p.v.", "Scade il 30 giugno prossimo."),
    ("Scade il 30 giugno p.v. alle 12.", "Scade il 30 giugno prossimo alle 12."),
    ("Scade il 30 giugno p.v. Portare un documento.", "Scade il 30 giugno prossimo. Portare un documento."),
]


@pytest.mark.parametrize(("text", "expected"), FITTED)
def test_the_first_rewrite_fits(text, expected):
    assert CHECKER.fix(text, unsafe=True) == expected


SILENT = [
    "Ha scritto «al fine di evitare code» sul cartello.",
    'Il regolamento "Norme al fine di evitare code" è in vigore.',
    "Alla fine di giugno chiude.",
    "Vedi https://example.it/al-fine-di-evitare e scrivi.",
    "Il mare e le onde.",
    "Aperto 7/7gg. in estate.",
    # a relative clause is not what the formula announces
    "Si avvisano gli utenti che hanno prenotato che la visita è rinviata.",
    "Si avvisano gli utenti che non hanno pagato di presentarsi allo sportello.",
    # a second member leans on the first
    "Si comunica che la scuola è chiusa, che i bus non passano.",
    "Vietato entrare ad eccezione dei residenti, dei taxi, dei bus.",
    "Vietato entrare ad eccezione dei residenti e, di sera, dei taxi.",
    "Serve ai fini della riduzione e non del rimborso.",
    # names and acronyms
    "Sabato U.S. Trento-Padova allo stadio.",
    "L'asilo è in via C.M. Maggi 12.",
    "La chiesa di S. Rocco e SS. Trinità.",
    "Il progetto Stante la notte è finanziato.",
    # agreement that would be lost
    "Siamo chiusi lunedì e martedì p.v.",
    "Per ogni altro chiarimento utile, scrivere.",
    # what would hang in the air, or begin a list
    "Si comunica che (salvo imprevisti) il mercato si terrà.",
    "Si comunica che - salvo imprevisti - il mercato si terrà.",
    # quotations over two paragraphs, and inches
    "L'articolo dice: «Al fine di evitare code.\n\nPertanto si paga.»",
    'Lo schermo da 24" è nuovo. L\'avviso dice "al fine di votare".',
]


@pytest.mark.parametrize("text", SILENT)
def test_what_only_looks_alike_is_left_alone(text):
    assert CHECKER.fix(text, unsafe=True) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Serve **al fine di** evitare.", "Serve **per** evitare."),
        ("Serve al fine **di** evitare.", "Serve al fine **di** evitare."),
        ("Si comunica che **domani** è festa.", "**Domani** è festa."),
        ("[Si comunica che la scuola](http://a.it) è chiusa.", "[La scuola](http://a.it) è chiusa."),
        ("- Si comunica che la scuola è chiusa\n", "- La scuola è chiusa\n"),
        ("**Si comunica che** la scuola è chiusa.", "**Si comunica che** la scuola è chiusa."),
        ("Si comunica che `codice` è nuovo.", "Si comunica che `codice` è nuovo."),
        ("Vedi [pertanto] qui.\n\n[pertanto]: http://a.it", "Vedi [pertanto] qui.\n\n[pertanto]: http://a.it"),
    ],
)
def test_markdown_stays_as_it_was(text, expected):
    assert CHECKER.fix(text, format="markdown") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>Serve <b>al fine di</b> evitare.</p>", "<p>Serve <b>per</b> evitare.</p>"),
        ("<p>Si comunica che &egrave; festa.</p>", "<p>&Egrave; festa.</p>"),
        ("<p>Al fine dell&rsquo;esame</p>", "<p>Per l’esame</p>"),
        ("<p>al fine<!-- x --> di uscire</p>", "<p>al fine<!-- x --> di uscire</p>"),
    ],
)
def test_html_stays_as_it_was(text, expected):
    assert CHECKER.fix(text, format="html") == expected


def test_no_rewrite_makes_a_list_or_a_heading():
    for text in ("Si comunica che 1. la scuola è chiusa.", "Si comunica che - la scuola è chiusa."):
        assert CHECKER.fix(text, format="markdown") == text
    assert CHECKER.fix("- Si comunica che è festa.", format="markdown") == "- È festa."


def test_taking_out_is_safe_only_where_nothing_hangs_on_the_phrase():
    (opening,) = CHECKER.check("Si comunica che la scuola è chiusa.").findings
    (inner,) = CHECKER.check("Entro il 30 giugno si comunica che la scuola è chiusa.").findings
    assert opening.rewrites[0].safe
    assert not inner.rewrites[0].safe


def test_only_the_first_rewrite_may_be_safe():
    for finding in CHECKER.check("A far data dal 3 marzo, al fine di uscire, in merito alla sosta, altresì.").findings:
        assert not any(rewrite.safe for rewrite in finding.rewrites[1:])


def test_overlapping_rewrites_are_not_applied_together():
    text = "abcdef"
    one, two, three = Rewrite(0, 3, "x", True), Rewrite(2, 4, "y", True), Rewrite(4, 6, "z", True)

    class Found:
        def __init__(self, rewrite):
            self.rewrites = (rewrite,)

    chosen = choose([Found(two), Found(three), Found(one)])
    assert chosen == (one, three)
    assert apply(text, chosen) == "xdz"


@given(drafts)
def test_every_finding_is_where_it_says(draft):
    text, format = draft
    report = CHECKER.check(text, format=format)
    for finding in report.findings:
        assert text[finding.start : finding.end] == finding.text
        assert finding.text.strip() == finding.text != ""
        for rewrite in finding.rewrites:
            assert 0 <= rewrite.start < rewrite.end <= len(text)
            assert rewrite.start <= finding.start
    for sentence in report.sentences:
        assert sentence.readability.words > 0


@given(drafts)
def test_fixing_twice_changes_nothing_more(draft):
    text, format = draft
    for unsafe in (False, True):
        once = CHECKER.fix(text, format=format, unsafe=unsafe)
        assert CHECKER.fix(once, format=format, unsafe=unsafe) == once


@given(drafts)
def test_one_pass_touches_nothing_outside_the_spans(draft):
    text, format = draft
    rewrites = choose(CHECKER.check(text, format=format).findings, unsafe=True)
    fixed = apply(text, rewrites)
    kept, position, shift = [], 0, 0
    for rewrite in (*rewrites, Rewrite(len(text), len(text), "", True)):
        kept.append(text[position : rewrite.start])
        assert fixed[position + shift : rewrite.start + shift] == kept[-1]
        shift += len(rewrite.text) - (rewrite.end - rewrite.start)
        position = rewrite.end
    assert "  " not in "".join(r.text for r in rewrites)


@given(drafts)
def test_markup_and_numbers_survive(draft):
    text, format = draft
    fixed = CHECKER.fix(text, format=format)
    for sign in "<>[]*`#|0123456789":
        assert unescape(fixed).count(sign) == unescape(text).count(sign), sign


def test_a_long_chain_of_formulas_is_taken_out_whole():
    text = "Si comunica che " * 30 + "la scuola è chiusa."
    once = CHECKER.fix(text)
    assert once == CHECKER.fix(once) == "La scuola è chiusa."


def test_a_broken_character_is_refused():
    with pytest.raises(LinguapaError, match="Il carattere 1 del testo è spezzato"):
        CHECKER.check("a\ud800b")


def test_a_text_too_long_is_refused():
    with pytest.raises(LinguapaError, match="Dividilo"):
        CHECKER.fix("a" * 1_000_001)


HARD_PLACES = [
    ("Io sottoscritto sono tenuto a pagare.", "Io sottoscritto devo pagare."),
    ("Sono tenuta a firmare?", "Devo firmare?"),
    ("Il bonifico lo effettua la banca.", "Il bonifico lo fa la banca."),
    ("Gli effettuano la visita.", "Gli fanno la visita."),
    ("Non lo effettuare ora.", "Non lo fare ora."),
    ("L'ISTANZA DEL CITTADINO", "LA DOMANDA DEL CITTADINO"),
    ("I MEDESIMI UFFICI", "GLI STESSI UFFICI"),
    ("Si comunica che iPhone e app non vanno.", "iPhone e app non vanno."),
    ("Gentili genitori, come è noto, la scuola chiude.", "Gentili genitori, la scuola chiude."),
    ("La scuola, come è noto, chiude.", "La scuola chiude."),
]


@pytest.mark.parametrize(("text", "expected"), HARD_PLACES)
def test_hard_places(text, expected):
    assert CHECKER.fix(text) == expected


LEAN = [
    "Il permesso ha validità annuale o triennale.",
    "I lavori avranno inizio e termine nel 2026.",
    "In sede di domanda e di colloquio si decide.",
    "I minori di 14 anni non sono tenuti a pagare il biglietto.",
    "Può essere tenuto a pagare.",
    "Si segnala che cosa non va.",
    "Il *nosocomio* è chiuso.",
    "Calzature Rossi, la bottega di via Po.",
    "Qualora tu abbia bisogno, chiama.",
]


@pytest.mark.parametrize("text", LEAN)
def test_where_something_leans_on_what_would_go_nothing_is_rewritten(text):
    assert CHECKER.fix(text, unsafe=True) == text


@pytest.mark.parametrize("text", ["Presenta l'[istanza](https://x.it).", "Presenta l'**emolumento**."])
def test_an_article_that_markup_parts_from_its_noun_stays_right(text):
    assert CHECKER.fix(text, unsafe=True, format="markdown") == text
