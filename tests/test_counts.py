"""Letters, words, sentences: counted by hand, by the formula's own school, and by textstat where it agrees."""

import math
import tomllib
import unicodedata
from pathlib import Path

import pytest
import textstat
from hypothesis import given, strategies as st

from linguapa import check
from linguapa.prose import blank
from linguapa.readability import audience, gulpease, measure
from linguapa.segment import segment

TABLE = tomllib.loads((Path(__file__).parent / "counts.toml").read_text(encoding="utf-8"))["text"]


def test_the_table_is_long_enough_and_adds_up():
    assert len(TABLE) >= 60
    for entry in TABLE:
        assert entry["words"] == sum(len(sentence.split()) for sentence in entry["sentences"]), entry["name"]


@pytest.mark.parametrize("entry", TABLE, ids=lambda entry: entry["name"])
def test_counts_are_those_of_the_hand(entry):
    readability = check(entry["text"], format=entry.get("format", "text")).readability
    assert readability.letters == entry["letters"]
    assert readability.words == entry["words"]
    assert readability.sentences == len(entry["sentences"])


@pytest.mark.parametrize("entry", TABLE, ids=lambda entry: entry["name"])
def test_sentences_have_the_words_of_the_hand(entry):
    document = segment(blank(entry["text"], entry.get("format", "text")))
    found = [
        " ".join(token.text for token in document.tokens[s.first : s.last] if token.kind == "word")
        for s in document.sentences
    ]
    plain = [unicodedata.normalize("NFC", words).replace("\u2060", "") for words in found if words]
    assert plain == entry["sentences"]


# Published by Èulogos: the CENSOR report at ildueblog.it, per-sentence values with two decimals.
CENSOR = [
    ("Prima di tutto non si può parlare di leggibilità tralasciando il concetto di comprensibilità.", 54.00),
    (
        "Entrambe sono, in realtà, fondamentali per la comprensione di un testo, ma riguardano sfere diverse.",
        54.33,
    ),
    ("E cosa sono gli indici Gulpease?", 95.67),
]


@pytest.mark.parametrize(("sentence", "published"), CENSOR)
def test_gulpease_is_that_of_the_formulas_own_school(sentence, published):
    report = check(sentence)
    assert report.readability.gulpease == pytest.approx(published, abs=0.005)
    assert [round(s.readability.gulpease, 2) for s in report.sentences] == [published]


@pytest.mark.parametrize(
    ("text", "words", "sentences"),
    [
        ("Prenota su bit.ly/visite2026 oppure su t.me/comunetrento.", 4, 1),
        ("Vedi WWW.COMUNE.TRENTO.IT e Https://www.comune.it oggi.", 3, 1),
        ("Invia la domanda all'I.N.P.S. Allega il documento.", 11, 2),
        ("Suona in via Roma 5/A. Apre alle 9.", 7, 2),
        ("Corri per 300 m. Partenza alle 9.", 5, 2),
        ("Mario A. Rossi apre. G.B. Vico chiude.", 8, 2),
    ],
)
def test_addresses_acronyms_and_measures(text, words, sentences):
    readability = check(text).readability
    assert (readability.words, readability.sentences) == (words, sentences)


def test_a_blank_line_of_html_ends_a_sentence():
    assert check("<p>Orari<br><br>dal lunedì al venerdì</p>", format="html").readability.sentences == 2


def test_addresses_are_counted_only_on_demand():
    document = segment(blank("Il sito www.eulogos.net spiega la formula."))
    assert measure(document)[0].words == 5
    assert measure(document, count_addresses=True)[0].words == 8


# Sentences in which textstat counts as we do: no elision, no number, no abbreviation, no punctuation but the last stop.
AGREED = [
    "La biblioteca comunale apre tutti i giorni.",
    "Domani il mercato si tiene in piazza Dante.",
    "Per iscriverti scrivi alla segreteria della scuola.",
    "La scuola resta chiusa lunedì. Il servizio mensa riprende martedì.",
]


@pytest.mark.parametrize("text", AGREED)
def test_textstat_agrees_where_it_counts_as_we_do(text):
    ours = check(text).readability
    assert textstat.lexicon_count(text) == ours.words
    assert textstat.sentence_count(text) == ours.sentences
    assert textstat.letter_count(text) == ours.letters
    # textstat's formula takes characters: its stops are the whole difference.
    stops = ours.sentences
    expected = 89 + (300 * ours.sentences - 10 * (ours.letters + stops)) / ours.words
    assert textstat.gulpease_index(text) == pytest.approx(expected, abs=0.06)


# (text, what textstat does, its words, its sentences, ours by hand): the list in docs/conteggio.md.
DISAGREED = [
    ("L'ufficio dell'anagrafe è aperto all'utenza.", 5, 1, 8, 1),
    ("Chiuso. Riapre lunedì. Info al 112.", 6, 1, 5, 3),
    ("Ai sensi dell'art. 5 della legge n. 241 del 1990, la domanda va presentata entro il 30 giugno.", 18, 3, 15, 1),
]


@pytest.mark.parametrize(("text", "words", "sentences", "our_words", "our_sentences"), DISAGREED)
def test_where_textstat_differs_it_differs_as_documented(text, words, sentences, our_words, our_sentences):
    assert (textstat.lexicon_count(text), textstat.sentence_count(text)) == (words, sentences)
    readability = check(text).readability
    assert (readability.words, readability.sentences) == (our_words, our_sentences)


def test_textstat_counts_punctuation_as_letters():
    text = "Oggi, domani, sempre."
    assert textstat.char_count(text) - check(text).readability.letters == 3


@pytest.mark.parametrize(
    ("score", "reader"),
    [
        (100.0, "chi ha la licenza elementare"),
        (80.0, "chi ha la licenza elementare"),
        (79.9, "chi ha la licenza media"),
        (60.0, "chi ha la licenza media"),
        (59.9, "chi ha un diploma superiore"),
        (40.0, "chi ha un diploma superiore"),
        (39.9, "chi ha studiato oltre il diploma"),
        (0.0, "chi ha studiato oltre il diploma"),
        (None, None),
    ],
)
def test_the_audience_is_that_of_the_bands(score, reader):
    assert audience(score) == reader


def test_the_formula_is_clamped_and_needs_words():
    assert gulpease(6, 1, 1) == 100
    assert gulpease(300, 10, 1) == 0
    assert gulpease(0, 0, 0) is None
    assert gulpease(36, 8, 1) == 81.5


@given(st.integers(0, 10_000), st.integers(1, 2_000), st.integers(1, 300))
def test_the_score_stays_between_0_and_100(letters, words, sentences):
    score = gulpease(letters, words, sentences)
    assert score is not None
    assert 0 <= score <= 100
    assert not math.isnan(score)


@given(st.text(alphabet="aàè’'.!?… \n-•1,;AÈ🙂\u0301", max_size=60))
def test_words_are_the_runs_of_letters(text):
    """The words of a text without addresses or emoji are its maximal runs of letters and marks."""
    import regex

    runs = regex.findall(r"\p{L}[\p{L}\p{M}]*", text)
    readability = check(text).readability
    assert readability.words == len(runs)
    assert readability.letters == sum(character.isalpha() for character in text)
