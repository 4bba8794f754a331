"""Facts about Italian, from its grammar."""

import pytest
from hypothesis import given, strategies as st

from linguapa.italian.apostrophes import accented
from linguapa.italian.articles import definite, indefinite, refit
from linguapa.italian.case import capitalised, is_shouted
from linguapa.italian.coordination import another_member
from linguapa.italian.euphony import with_d, without_needless_d
from linguapa.italian.junctions import rejoin
from linguapa.italian.prepositions import ARTICLES, articulate, attach, split
from linguapa.italian.sounds import onset

MASCULINE = [  # word, definite singular or None, definite plural or None, indefinite
    ("comune", "il", "i", "un"),
    ("zaino", "lo", "gli", "uno"),
    ("zuccherificio", "lo", "gli", "uno"),
    ("sportello", "lo", "gli", "uno"),
    ("sindaco", "il", "i", "un"),
    ("studente", "lo", "gli", "uno"),
    ("psicologo", "lo", "gli", "uno"),
    ("pneumatico", "lo", "gli", "uno"),
    ("gnomo", "lo", "gli", "uno"),
    ("xilofono", "lo", "gli", "uno"),
    ("yogurt", "lo", "gli", "uno"),
    ("iato", "lo", "gli", "uno"),
    ("ufficio", "l'", "gli", "un"),
    ("uomo", "l'", "gli", "un"),
    ("albero", "l'", "gli", "un"),
    ("È", "l'", "gli", "un"),
    ("hotel", "l'", "gli", "un"),
    ("impiegato", "l'", "gli", "un"),
    ("web", "il", "i", "un"),
    ("progetto", "il", "i", "un"),
    ("treno", "il", "i", "un"),
    ("gatto", "il", "i", "un"),
    ("SMS", "l'", "gli", "un"),
    ("PIN", "il", "i", "un"),
    ("CAF", "il", "i", "un"),
    ("SPID", "lo", "gli", "uno"),
    ("DPR", "il", "i", "un"),
    ("8", "l'", "gli", "un"),
    ("11", "l'", "gli", "un"),
    ("1°", "il", "i", "un"),
    ("30", "il", "i", "un"),
]
FEMININE = [
    ("domanda", "la", "le", "una"),
    ("istanza", "l'", "le", "un'"),
    ("ora", "l'", "le", "un'"),
    ("scuola", "la", "le", "una"),
    ("zona", "la", "le", "una"),
    ("ISEE", "l'", "le", "un'"),
    ("PEC", "la", "le", "una"),
    ("iena", "la", "le", "una"),
    ("hostess", "l'", "le", "un'"),
]


@pytest.mark.parametrize(("word", "singular", "plural", "indefinite_"), MASCULINE)
def test_masculine_articles(word, singular, plural, indefinite_):
    found = definite(word, "m", "s"), definite(word, "m", "p"), indefinite(word, "m")
    assert found == (singular, plural, indefinite_)


@pytest.mark.parametrize(("word", "singular", "plural", "indefinite_"), FEMININE)
def test_feminine_articles(word, singular, plural, indefinite_):
    found = definite(word, "f", "s"), definite(word, "f", "p"), indefinite(word, "f")
    assert found == (singular, plural, indefinite_)


ARTICULATED = {
    "di": ("del", "dello", "della", "dell'", "dei", "degli", "delle"),
    "a": ("al", "allo", "alla", "all'", "ai", "agli", "alle"),
    "da": ("dal", "dallo", "dalla", "dall'", "dai", "dagli", "dalle"),
    "in": ("nel", "nello", "nella", "nell'", "nei", "negli", "nelle"),
    "su": ("sul", "sullo", "sulla", "sull'", "sui", "sugli", "sulle"),
}


@pytest.mark.parametrize("preposition", ARTICULATED)
def test_articulated_prepositions_in_both_directions(preposition):
    for article, form in zip(ARTICLES, ARTICULATED[preposition], strict=True):
        assert articulate(preposition, article) == form
        assert split(form) == (preposition, article)


@pytest.mark.parametrize(
    ("phrase", "article", "expected"),
    [
        ("per", "la", "per la"),
        ("per", "l'", "per l'"),
        ("in base a", "la", "in base alla"),
        ("in attesa di", "gli", "in attesa degli"),
        ("con", "il", "con il"),
        ("secondo", "lo", "secondo lo"),
        ("da", "l'", "dall'"),
        ("tra", "i", "tra i"),
    ],
)
def test_a_phrase_before_an_article(phrase, article, expected):
    assert attach(phrase, article) == expected


@pytest.mark.parametrize("word", ["per", "che", "delle ore", "il", "", "nella scuola"])
def test_other_words_are_not_taken_apart(word):
    assert split(word) is None


def test_old_forms_are_taken_apart():
    assert split("col") == ("con", "il")
    assert split("coi") == ("con", "i")


@pytest.mark.parametrize(
    ("determiner", "word", "expected"),
    [
        ("il", "atto", "l'"),
        ("il", "sportello", "lo"),
        ("lo", "modulo", "il"),
        ("del", "ufficio", "dell'"),
        ("dei", "uffici", "degli"),
        ("degli", "moduli", "dei"),
        ("la", "istanza", "l'"),
        ("alla", "area", "all'"),
        ("le", "istanze", "le"),
        ("delle", "domande", "delle"),
        ("un", "sportello", "uno"),
        ("uno", "ufficio", "un"),
        ("una", "istanza", "un'"),
        ("un'", "domanda", "una"),
        ("l'", "ufficio", "l'"),
        ("per", "ufficio", "per"),
        ("ogni", "atto", "ogni"),
    ],
)
def test_a_determiner_before_another_word(determiner, word, expected):
    assert refit(determiner, word) == expected


@pytest.mark.parametrize(("determiner", "word"), [("l'", "domanda"), ("dell'", "modulo"), ("quel", "ufficio")])
def test_where_the_gender_does_not_show_there_is_no_guess(determiner, word):
    assert refit(determiner, word) is None


@given(
    st.sampled_from(
        ["il", "lo", "del", "allo", "dal", "nel", "sullo", "i", "gli", "dei", "agli", "la", "della", "una"]
    ),
    st.sampled_from(["ufficio", "sportello", "modulo", "zona", "istanza", "psicologo", "8", "PEC", "SMS"]),
    st.sampled_from(["atto", "studente", "comune", "area", "scuola"]),
)
def test_refitting_twice_is_refitting_to_the_last_word(determiner, first, last):
    once = refit(determiner, first)
    assert once is not None
    twice = refit(once, last)
    assert twice is None or twice == refit(determiner, last)


@pytest.mark.parametrize(
    ("word", "following", "expected"),
    [
        ("ed", "sulla", "e"),
        ("Ad", "domanda", "A"),
        ("od", "per", "o"),
        ("ed", "entro", "ed"),
        ("ed", "inoltre", "ed"),
        ("ad", "hoc", "ad"),
        ("e", "entro", "e"),
        ("per", "sempre", "per"),
    ],
)
def test_a_euphonic_d_goes_before_a_consonant(word, following, expected):
    assert without_needless_d(word, following) == expected


@pytest.mark.parametrize(
    ("word", "following", "expected"),
    [("a", "altri", "ad"), ("e", "entro", "ed"), ("a", "ogni", "a"), ("a", "adempiere", "a"), ("su", "uno", "su")],
)
def test_a_euphonic_d_comes_before_the_same_vowel(word, following, expected):
    assert with_d(word, following) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("perche", "perchè"), ("E", "È"), ("citta", "città"), ("po", "po"), ("di", "di"), ("nord", "nord"), ("fe", "fe")],
)
def test_an_apostrophe_may_stand_for_an_accent(word, expected):
    assert accented(word) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("la biblioteca", "La biblioteca"),
        ("è chiuso", "È chiuso"),
        ("«ora»", "«Ora»"),
        ("l'ISEE", "L'ISEE"),
        ("5", "5"),
    ],
)
def test_capitals(text, expected):
    assert capitalised(text) == expected


def test_shouting_takes_two_letters():
    assert is_shouted("P.V.")
    assert is_shouted("SI COMUNICA CHE")
    assert not is_shouted("È")
    assert not is_shouted("Si")


def test_numbers_are_read_aloud():
    assert onset("800") == "vowel"
    assert onset("18") == "consonant"
    assert onset("110") == "consonant"
    assert onset("11.000") == "vowel"
    assert onset("0") == "impure"


@pytest.mark.parametrize(
    ("previous", "old", "new", "expected"),
    [
        ("il", "suddetto", "atto", "l'"),
        ("Il", "suddetto", "ufficio", "L'"),
        ("IL", "SUDDETTO", "SPORTELLO", "LO"),
        ("del", "predetto", "studente", "dello"),
        ("i", "predetti", "uffici", "gli"),
        ("la", "suddetta", "domanda", "la"),
        ("ed", "entro", "dopo", "e"),
        ("quel", "suddetto", "ufficio", None),
        ("quel", "suddetto", "modulo", "quel"),
        ("per", "entro", "domani", "per"),
    ],
)
def test_the_word_before_follows_the_new_word(previous, old, new, expected):
    assert rejoin(previous, old, new) == expected


@pytest.mark.parametrize(
    ("preposition", "rest", "expected"),
    [
        ("di", "la valutazione e dell'attribuzione dei punti", True),
        ("di", "la scelta, nonché degli acquisti", True),
        ("di", "la scelta e dell’acquisto", True),
        ("di", " leggere e di scrivere", True),
        ("di", " ridurre i costi, di evitarne altri e di spendere meno", True),
        ("a", "la domanda e al ricorso", True),
        ("di", " valutare i requisiti e del reddito", False),
        ("di", " leggere e scrivere", False),
        ("di", "la scelta e l'acquisto", False),
        ("di", "la scelta e discussione", False),
        ("a", "la domanda e alcune altre", False),
        ("di", "la scelta del comune", False),
    ],
)
def test_a_second_member_may_lean_on_the_preposition(preposition, rest, expected):
    assert another_member(preposition, rest) is expected
