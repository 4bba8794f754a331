"""The classifier: what it reads, that the weights written are those learned, what it says and when it is silent."""

import itertools
import re
import time
from collections import Counter
from functools import cache
from math import log, sqrt
from pathlib import Path
from unicodedata import normalize

import pytest
from bureaucratese import data
from bureaucratese.__main__ import dump, texts
from bureaucratese.matrix import Table
from bureaucratese.reading import read
from bureaucratese.training import Evidence, Recipe, train
from evaluation.held_out import families
from hypothesis import given, settings

import linguapa
from linguapa import Checker, Config, classifier
from linguapa.classifier import grams, reasons
from linguapa.classifier.counts import counts
from linguapa.classifier.frequencies import UNKNOWN, zipf
from linguapa.classifier.model import Model, Scale, read as read_model
from linguapa.finders.reading import Reading
from linguapa.prose import blank
from linguapa.readability import measure
from linguapa.segment import segment
from strategies import plain

ROOT = Path(__file__).parent.parent
WEIGHTS = ROOT / "models" / "bureaucratese.json"
SERVICES = ("anagrafe", "scuola")
EQUAL = 0.1


def scores(text):
    return [sentence.bureaucratese for sentence in linguapa.check(text).sentences]


def reading(text):
    document = segment(blank(text))
    return Reading(document, lambda _: linguapa.Checker().analyse(text), measured=measure(document)[1])


@cache
def trained():
    """A small model of two services, learned as the real one is, and the table that it learned from."""
    table = Table(read(texts(evidence())))
    return table, train(table, evidence(), Recipe())


def evidence():
    pairs = [pair for pair in data.own_pairs() if pair.group in SERVICES]
    return Evidence(pairs, [], [post for post in data.posts() if post.service in SERVICES])


def test_the_weights_written_give_the_scores_that_were_learned(tmp_path):
    table, result = trained()
    path = tmp_path / "weights.json"
    path.write_text(dump(result.model), encoding="utf-8")
    model = read_model(path)
    learned = result.scores()
    assert len(learned) > 300
    for row, score in zip(table.reads, learned, strict=True):
        assert classifier.probability(model.score(row.features)) == pytest.approx(
            classifier.probability(score), abs=1e-6, rel=0
        )


def test_training_again_gives_the_same_bytes():
    table, result = trained()
    again = train(Table(read(table.rows)), evidence(), Recipe())
    assert dump(again.model) == dump(result.model)


def test_the_weights_that_come_with_linguapa_are_small_and_for_known_rules():
    assert WEIGHTS.stat().st_size < 3_000_000
    model = read_model(WEIGHTS)
    assert set(model.hits) <= {rule.name for rule in Checker().rules}
    (sentence,) = reading("La scuola è chiusa.").sentences
    assert set(model.counts) <= set(counts(sentence, linguapa.check("La scuola è chiusa.").readability))


def test_runs_are_those_that_stand_in_the_words():
    (sentence,) = reading("A Roma la fila va.").sentences
    runs = grams.families(sentence.words)
    assert runs["words"] == Counter(["a", "la", "la fila", "fila", "fila va", "va"])
    assert runs["lemmas"] == Counter(["a", "il", "il fila", "fila", "fila andare", "andare"])
    assert runs["characters"] == Counter(
        " a | la|la | la | fi|fil|ila|la | fil|fila|ila | fila|fila | va|va | va ".split("|")
    )


def test_the_parts_of_a_family_have_length_one():
    assert grams.weighed({"x": 1, "y": 1}) == {"x": 1 / sqrt(2), "y": 1 / sqrt(2)}
    twice = 1 + log(2)
    assert grams.weighed({"x": 2, "y": 1})["x"] == pytest.approx(twice / sqrt(twice**2 + 1))


def test_counts_are_those_of_a_hand():
    text = "La domanda, firmata dal padre, è stata presentata in ritardo."
    (sentence,) = reading(text).sentences
    found = counts(sentence, linguapa.check(text).readability)
    words = 10
    assert found["words"] == pytest.approx(log(words + 1))
    assert found["letters per word"] == (2 + 7 + 7 + 3 + 5 + 1 + 5 + 10 + 2 + 7) / words
    assert found["commas"] == 2 / words
    assert found["passives"] == 1 / words
    assert found["agents"] == 1 / words
    assert found["participles"] == 3 / words  # firmata, stata, presentata
    assert found["gerunds"] == found["futures"] == found["subjunctives"] == found["figures"] == 0
    assert found["long words"] == 1 / words  # presentata
    assert found["Gulpease"] == pytest.approx((89 + (300 - 490) / words) / 100)


@pytest.mark.parametrize(("text", "chain"), [("Apre il parco.", 0), ("Apre il parco della villa del conte.", 2)])
def test_chains_of_nouns_are_counted_along_the_tree(text, chain):
    (sentence,) = reading(text).sentences
    assert counts(sentence, linguapa.check(text).readability)["longest chain of nouns"] == chain


def test_what_is_measured_together_is_held_out_together():
    shared = "Il Comune pulisce le strade del centro ogni mattina. La multa arriva a casa dopo due mesi esatti. "
    third = "Gli uffici restano aperti anche il sabato mattina presto."
    pairs = [
        data.Pair(shared + third, "Ciao a tutti quanti voi.", data.ITAIST, "a"),
        data.Pair("Prima di tutto. " + shared + third, "Ciao a tutti.", data.VERBACXSS, "b"),
        data.Pair(shared, "Ciao a tutti.", data.VERBACXSS, "c"),
        data.Pair("Qui non c'è niente di simile.", "Ciao a tutti.", data.OWN, "d"),
    ]
    some = Evidence(pairs, [], [])
    assert families(some, Table(read(texts(some)))) == [[{"a", "b"}], [{"c"}], [{"d"}]]


def test_frequent_words_are_frequent():
    assert zipf("città") > 5 > zipf("lunedì") > 4
    assert zipf("the") == zipf("para") == UNKNOWN
    assert zipf("casa") > zipf("istanza") > zipf("espletamento") >= UNKNOWN
    assert zipf("qzxw") == UNKNOWN


@pytest.mark.parametrize(
    ("bureaucratic", "plain"),
    [
        ("Le spese restano a carico del richiedente.", "Le spese le paga chi fa la domanda."),
        ("I moduli sono reperibili presso l'ufficio.", "I moduli li trovate in ufficio."),
        ("È fatto obbligo di rimozione dei veicoli.", "Dovete spostare le automobili da qui."),
        ("Il versamento va eseguito entro la scadenza.", "Bisogna pagare prima che scada il tempo."),
        (
            "La mancata regolarizzazione comporta la decadenza dal beneficio.",
            "Chi non si mette in regola perde il contributo che aveva ottenuto.",
        ),
        (
            "L'erogazione del servizio avrà inizio con decorrenza dal 3 marzo.",
            "Il servizio, per tutti quelli che lo hanno chiesto, comincia il 3 marzo.",
        ),
        (
            "L'ammissione alla fruizione del servizio è subordinata alla preventiva acquisizione del nulla osta.",
            "Prima di usare il servizio serve il permesso dell'ufficio: lo chiede per voi la scuola dei vostri figli.",
        ),
    ],
)
def test_the_plainer_of_two_sentences_has_the_lower_score(bureaucratic, plain):
    ((before,), (after,)) = scores(bureaucratic), scores(plain)
    assert after < before


@pytest.mark.parametrize(
    "text",
    [
        "Chiuso.",
        "2026 2027 10,50",
        "👍🎉",
        "Le guichet est fermé le lundi et les parents peuvent téléphoner.",
        "La route est fermée.",
        "Die Straße ist wegen Bauarbeiten bis Freitag gesperrt.",
        "Der Schalter bleibt geschlossen.",
        "The office is closed until further notice.",
        "La biblioteca está cerrada hasta el lunes.",
        "Se comunica la suspensión del servicio de transporte.",
        "O serviço é gratuito.",
        "Biblioteca este închisă până luni.",
        "Дорога закрыта до пятницы из-за ремонта.",
        "道路は金曜日まで閉鎖されています。",
    ],
)
def test_what_cannot_be_judged_has_no_score(text):
    assert all(score is None for score in scores(text))
    report = linguapa.check(text)
    assert report.bureaucratese is None
    assert "tono-burocratico" not in {finding.rule.name for finding in report.findings}


@pytest.mark.parametrize(
    "text",
    [
        "Biblioteca comunale: orari estivi",
        "Click day per il bonus sport",
        "Smart working per i dipendenti comunali",
        "Raccolta porta a porta",
        "Open day al liceo Manzoni",
        "Welfare e caregiver: help desk attivo",
        "Contestualmente, l'ATS propone la sospensione dell'accreditamento.",
        "Torna il Black Friday nei negozi del centro",
        "LA SCUOLA È CHIUSA",
    ],
)
def test_italian_with_foreign_words_and_names_has_a_score(text):
    assert all(score is not None for score in scores(text))


def test_ten_thousand_words_without_a_stop_are_judged_in_good_time():
    text = "si procede all'espletamento della procedura " * 2_000
    linguapa.check("La scuola è chiusa.")
    start = time.process_time()
    (score,) = scores(text)
    assert 0 <= score <= 1
    assert time.process_time() - start < 60


@settings(max_examples=40, deadline=None)
@given(plain)
def test_scores_are_probabilities_and_the_text_s_is_among_those_of_its_sentences(text):
    report = linguapa.check(text)
    judged = [sentence.bureaucratese for sentence in report.sentences if sentence.bureaucratese is not None]
    assert all(0 <= score <= 1 for score in judged)
    if judged:
        assert min(judged) - 1e-9 <= report.bureaucratese <= max(judged) + 1e-9
    else:
        assert report.bureaucratese is None


def test_the_text_s_score_weighs_sentences_by_their_words():
    text = "Qui si mangia. Si procede all'espletamento delle operazioni di verifica."
    short, long = linguapa.check(text).sentences
    words = (3, 8)
    expected = (short.bureaucratese * words[0] + long.bureaucratese * words[1]) / sum(words)
    assert linguapa.check(text).bureaucratese == pytest.approx(expected)


def test_what_is_ignored_says_nothing_and_the_card_speaks_in_its_place():
    text = "Con decorrenza immediata è interdetto il transito ai veicoli a motore."
    others = tuple(rule.name for rule in Checker().rules if rule.name != "tono-burocratico")
    assert "tono-burocratico" not in {finding.rule.name for finding in linguapa.check(text).findings}
    assert [f.rule.name for f in linguapa.check(text, config=Config(ignore=others)).findings] == ["tono-burocratico"]


def test_a_card_of_one_s_own_hears_the_same_score(tmp_path):
    card = (ROOT / "src/linguapa/rules/tono-burocratico.toml").read_text(encoding="utf-8")
    (tmp_path / "tono-nostro.toml").write_text(card, encoding="utf-8")
    (score,) = scores(BUREAUCRATIC)
    own = linguapa.check(BUREAUCRATIC, config=Config(cards=(tmp_path,), ignore=("tono-burocratico",)))
    assert own.sentences[0].bureaucratese == pytest.approx(score, abs=1e-9)
    assert "tono-nostro" in {finding.rule.name for finding in own.findings}


def test_a_rule_that_speaks_once_a_text_moves_no_score():
    first = "La decadenza dal beneficio scatta dopo tre mesi."
    assert scores(f"{first} {first}")[0] == pytest.approx(scores(f"{first} {first}")[1], abs=1e-9)


def test_counting_addresses_leaves_the_score():
    text = "Si procede alla verifica dei requisiti sul sito www.comune.example.it."
    counted = linguapa.check(text, config=Config(count_addresses=True)).sentences[0]
    assert counted.bureaucratese == scores(text)[0]


def test_reasons_take_no_longer_than_the_text_is_long():
    def seconds(times):
        (judgement,) = reading("presso codesta nonché qualora " * times).judgements
        start = time.process_time()
        reasons.reasons(judgement)
        return time.process_time() - start

    seconds(50)
    short = min(seconds(300) for _ in range(3))
    assert seconds(2_400) < 24 * short + 0.2


def test_ignoring_other_rules_leaves_the_score_and_ignoring_the_card_leaves_it_out():
    text = "Si comunica che la domanda dovrà essere presentata al fine di usufruire del beneficio."
    (score,) = scores(text)
    (same,) = linguapa.check(text, config=Config(ignore=("formule-vuote", "passivo", "parole-burocratiche"))).sentences
    assert same.bureaucratese == pytest.approx(score, abs=1e-9)
    (none,) = linguapa.check(text, config=Config(ignore=("tono-burocratico",))).sentences
    assert none.bureaucratese is None


def test_split_accents_leave_the_score_and_signs_that_nobody_sees_hardly_move_it():
    text = "L'accesso è consentito ai soli soggetti in possesso di prenotazione, più un accompagnatore."
    (score,) = scores(text)
    assert scores(normalize("NFD", text)) == [pytest.approx(score, abs=1e-9)]
    assert scores(text.replace("soggetti", "sog\u200bgetti")) == [pytest.approx(score, abs=0.02)]


BUREAUCRATIC = "La partecipazione all'incontro è aperta alla cittadinanza interessata, fino a esaurimento dei posti."


def test_what_weighed_stands_in_the_sentence():
    read_once = reading(f"Ciao a tutti.\n\n{BUREAUCRATIC}")
    judgement = read_once.judgements[1]
    found = reasons.reasons(judgement)
    assert [reason.weight for reason in found] == sorted((reason.weight for reason in found), reverse=True)
    worded = [reason for reason in found if reason.theme == "words"]
    assert worded
    text = read_once.document.prose.text
    assert all(reason.text == f"«{text[reason.start : reason.end]}»" for reason in worded)
    spans = sorted((reason.start, reason.end) for reason in worded)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))


def test_a_trait_is_named_only_where_it_is_and_where_it_pushes_up():
    text = "La domanda è stata firmata dal padre."
    read_once = reading(text)
    read_once.found += linguapa.check(text).findings
    (sentence,) = read_once.judgements
    weighs = {name: Scale(1.0, 0.0, 1.0) for name in sentence.features.counts}
    blank_model = Model(0.0, {family: {} for family in grams.FAMILIES}, weighs, {})
    named = {reason.text for reason in reasons.reasons(sentence, blank_model)}
    assert "passivo" in named
    assert not named & {"gerundio", "congiuntivo", "frasi una dentro l'altra", "«si» impersonale"}
    assert not any(re.fullmatch(r"\d+ parole", text) for text in named)
    against = Model(0.0, blank_model.runs, {name: Scale(-1.0, 0.0, 1.0) for name in weighs}, {})
    assert reasons.reasons(sentence, against) == []


def test_the_card_names_what_weighed_and_offers_no_rewrite():
    (finding,) = (f for f in linguapa.check(BUREAUCRATIC).findings if f.rule.name == "tono-burocratico")
    assert finding.text == BUREAUCRATIC
    assert finding.rewrites == ()
    quoted = re.findall(r"«(.+?)»", finding.message)
    assert quoted
    assert all(words in BUREAUCRATIC for words in quoted)


def test_a_threshold_that_is_none_is_refused(tmp_path):
    card = (ROOT / "src/linguapa/rules/tono-burocratico.toml").read_text(encoding="utf-8")
    (tmp_path / "tono-nostro.toml").write_text(card.replace("threshold = 0.7", "threshold = 7"), encoding="utf-8")
    with pytest.raises(linguapa.LinguapaError, match="scrivi un numero fra 0 e 1"):
        Checker(Config(cards=(tmp_path,)))


def test_our_corpus_is_as_large_and_as_varied_as_its_guide_says():
    pairs, posts = list(data.own_pairs()), data.posts()
    assert len(pairs) >= 600
    assert len(posts) >= 150
    assert len({pair.group for pair in pairs}) == len({post.service for post in posts}) == 10
    assert len({post.channel for post in posts}) >= 8
    equal = [p for p in pairs if abs(len(p[0]) - len(p[1])) <= EQUAL * max(len(p[0]), len(p[1]))]
    longer = [pair for pair in pairs if len(pair.plain.split()) >= len(pair.bureaucratic.split()) + 3]
    assert len(equal) >= len(pairs) / 2
    assert len(longer) >= 130
    assert len({side for pair in pairs for side in pair[:2]}) == 2 * len(pairs)


@pytest.mark.parametrize(
    ("text", "format"),
    [
        (
            "Il **rilascio** della [tessera](https://a.it) è subordinato al possesso\ndei requisiti prescritti.",
            "markdown",
        ),
        (
            "<p>Il <b>rilascio</b> della <a href='x'>tessera</a> è subordinato al possesso\ndei requisiti prescritti.",
            "html",
        ),
    ],
)
def test_what_is_named_has_no_trace_of_markup(text, format):
    messages = [f.message for f in Checker().check(text, format=format).findings if f.rule.name == "tono-burocratico"]
    named = [words for message in messages for words in re.findall(r"«(.+?)»", message)]
    assert named
    visible = " ".join(re.sub(r"<[^>]*>|\]\(.*?\)|[*\[]", "", text).split())
    assert all(words in visible for words in named)


@pytest.mark.parametrize("text", [BUREAUCRATIC, "Il conferimento dei materiali ingombranti è ammesso su prenotazione."])
def test_no_function_word_is_named_alone_nor_at_the_end(text):
    read_once = reading(text)
    articles = {"il", "la", "dei", "della", "delle", "degli", "alla", "su", "a", "e", "è"}
    named = [reason.text.strip("«»").lower() for reason in reasons.reasons(read_once.judgements[0]) if reason.end]
    assert named
    assert all(words.split()[-1] not in articles and words not in articles for words in named)


@pytest.mark.parametrize("pair", list(data.own_pairs()), ids=lambda pair: pair.plain[:40])
def test_both_sides_of_a_pair_have_the_same_figures(pair):
    before, after = (sorted(re.findall(r"\d+", side.replace("h24", "giorno e notte"))) for side in pair[:2])
    assert before == after


@pytest.mark.parametrize("post", data.posts(), ids=lambda post: post.text.strip()[:40])
def test_posts_are_marked_as_their_tone_says(post):
    assert "[[" not in post.text
    assert "]]" not in post.text
    assert bool(post.marked) == (post.tone != "plain")
    assert all(post.text[start:end].strip() == post.text[start:end] for start, end in post.marked)
