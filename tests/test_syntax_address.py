"""How a draft speaks to its readers, and what is said to them."""

import pytest

from linguapa import Checker, Config, prose
from linguapa.finders.reading import Reading
from linguapa.finders.syntax.speech.turning import imperative
from linguapa.segment import segment


def reading(text, address=""):
    return Reading(segment(prose.blank(text, "text")), lambda _: Checker().analyse(text), "text", address)


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("Invia la domanda entro venerdì.", "tu"),
        ("Ti aspettiamo domani in biblioteca.", "tu"),
        ("Se hai dubbi, telefona.", "tu"),
        ("Inviate la domanda entro venerdì.", "voi"),
        ("Vi ricordiamo che vi è un solo sportello.", "voi"),
        ("Per dubbi rivolgetevi allo sportello.", "voi"),
        ("La invitiamo a presentare la Sua domanda.", "lei"),
        ("Gentile signora, la tessera è pronta.", "lei"),
        ("Vi sono posti liberi. Il Comune non vi provvede.", ""),
        ("La Giunta approva il verbale. La domanda si presenta online.", ""),
        ("I sei uffici sono chiusi.", ""),
        ("Puoi pagare online. Potete chiamare. Potete scrivere.", "voi"),
    ],
)
def test_the_words_show_how_a_draft_speaks(text, speech):
    assert reading(text).speech == speech


def test_the_settings_decide():
    assert reading("Puoi pagare online.", "lei").speech == "lei"


@pytest.mark.parametrize(
    ("infinitive", "tu", "voi", "lei"),
    [
        ("inviare", "invia", "inviate", "invii"),
        ("leggere", "leggi", "leggete", "legga"),
        ("spedire", "spedisci", "spedite", "spedisca"),
        ("inviarlo", "invialo", "inviatelo", "lo invii"),
        ("rivolgersi", "rivolgiti", "rivolgetevi", "si rivolga"),
        ("fare", "fa'", "fate", "faccia"),
        ("contattarci", "contattaci", "contattateci", "ci contatti"),
    ],
)
def test_a_call_to_the_reader(infinitive, tu, voi, lei):
    assert [imperative(infinitive, speech) for speech in ("tu", "voi", "lei")] == [tu, voi, lei]


@pytest.mark.parametrize(
    ("infinitive", "tu", "voi", "lei"),
    [
        ("inviare", "inviare", "inviate", "invii"),
        ("inviarlo", "inviarlo", "inviatelo", "lo invii"),
        ("rivolgersi", "rivolgerti", "rivolgetevi", "si rivolga"),
    ],
)
def test_a_call_after_a_negation(infinitive, tu, voi, lei):
    said = [imperative(infinitive, speech, is_negated=True) for speech in ("tu", "voi", "lei")]
    assert said == [tu, voi, lei]


@pytest.mark.parametrize(
    ("address", "mended"),
    [
        ("tu", "Porta il tuo documento."),
        ("voi", "Portate il vostro documento."),
        ("lei", "Porti il suo documento."),
    ],
)
def test_rewrites_follow_the_settings(address, mended):
    assert Checker(Config(address=address)).fix("Si prega di portare il proprio documento.", unsafe=True) == mended
