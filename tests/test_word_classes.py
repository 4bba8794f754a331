"""Classes of words in patterns, and patterns that are compiled when they are needed."""

import pytest

from linguapa.italian import duties, occasions, stoppages
from linguapa.italian.clauses import Sentence, of
from linguapa.italian.word_classes import Words, openings

PLACES = Words(r"scuol[ae] bibliotec(?:a|he) sala_lettura via(?<!al_via)")
PEOPLE = Words("sindac[oa] scuola")


def test_a_class_stands_for_its_words_in_a_pattern():
    pattern = of(rf"\b{PLACES}\b\s+(?:è|sono)\s+chius[ae]\b", "chius")
    text = "Domani la Sala  Lettura è chiusa."
    assert pattern.search(Sentence(text)).span() == (10, 32)
    assert not pattern.occurs("Domani la sala è chiusa.")
    assert not pattern.occurs("Domani la biblioteca è aperta.")
    assert not pattern.occurs("Domani la bibliotecaria è chiusa.")


def test_what_stands_around_a_word_is_seen():
    assert of(rf"\b{PLACES}\b").occurs("Si parte da via Roma")
    assert not of(rf"\b{PLACES}\b").occurs("Al via i lavori")


def test_a_masked_text_is_as_long_and_keeps_its_capitals():
    text = "La Scuola di via Po"
    masked = PLACES.mask(text, openings(text))
    assert len(masked) == len(text)
    assert [letter.isupper() for letter in masked] == [letter.isupper() for letter in text]
    assert PLACES.mask("Niente", openings("Niente")) == "Niente"


def test_a_word_of_two_classes_is_of_the_first():
    assert of(rf"{PLACES}\s+{PEOPLE}").occurs("scuola sindaca")
    assert not of(rf"{PLACES}\s+{PEOPLE}").occurs("biblioteca scuola")
    assert of(rf"{PEOPLE | PLACES}\s+x").occurs("sindaco x")


def test_a_class_that_must_not_stand_there_is_not_needed():
    assert of(rf"\b(?!{PEOPLE})\w+\s+di\s+Roma").occurs("la banda di Roma")
    assert not of(rf"\b(?!{PEOPLE})\w+\s+di\s+Roma").occurs("sindaca di Roma")


def test_nothing_is_compiled_before_it_is_needed():
    pattern = of(rf"\b{PLACES}\b.*chiuso", "chius")
    assert not pattern.occurs("La biblioteca apre")
    assert "_compiled" not in vars(pattern)
    assert not pattern.occurs("Il negozio è chiuso")
    assert "_compiled" not in vars(pattern)


def test_what_a_pattern_finds_is_left_out():
    assert of(rf"\b{PLACES}\s+\d+\s+maggio\b").left_out("In via 1 maggio il 3 giugno") == "In   il 3 giugno"


@pytest.mark.parametrize(
    "words", [one for module in (occasions, stoppages, duties) for one in vars(module).values() if type(one) is Words]
)
def test_every_word_of_a_class_is_a_pattern(words):
    letters = "aàbcdeèfghilmnopqrstuvzw"
    every = {first + second + third for first in letters for second in letters for third in letters}
    every |= {opening[:length] for opening in every for length in (0, 1, 2)}
    assert words.mask("3 x", frozenset(every)) == "3 x"
