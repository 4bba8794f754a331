"""How far a citation goes, and what is left in its sentence."""

import pytest

from linguapa import Checker
from linguapa.italian.citations import citation


@pytest.mark.parametrize(
    ("cited", "rest"),
    [
        ("art. 83, comma 9, del D.Lgs. 50/2016", ", il seggio"),
        ("art. 7, comma 3, lett. b), della L.R. 12/2005 e ss.mm.ii.", ", rilascia"),
        ("articolo 1, comma 1, lettere b), c) e d), della legge regionale n. 33/2009 e s.m.i.", ", si applica"),
        ("artt. 20 e 24 del Codice", ", il"),
        ("decreto del Presidente della Repubblica 28 dicembre 2000, n. 445", ", la"),
        ("Regolamento (UE) 2016/679", ", i dati"),
        ("art. 37 del d.l. 78/2010, conv. in l. 122/2010", ") oppure"),
        ("predetto T.U.S.P.", ", le"),
        ("deliberazione di Giunta comunale n. 12 del 3 marzo 2024", ", il"),
        ("L. 241/1990", " la domanda"),
        ("art. 8 del regolamento della biblioteca n. 5/2018", ", prendono"),
    ],
)
def test_a_citation_ends_where_the_sentence_goes_on(cited, rest):
    found = citation(cited + rest, 0, len(cited + rest))
    assert found is not None
    assert (cited + rest)[: found.end] == cited


@pytest.mark.parametrize("text", ["reddito della famiglia", "regolamento del gioco", "previsioni del tempo", "2024"])
def test_what_cites_no_law(text):
    assert citation(text, 0, len(text)) is None


@pytest.mark.parametrize(
    ("text", "is_part", "is_plural"),
    [
        ("art. 46 e 47 del DPR 445/2000", True, True),
        ("art. 8-sexies, comma 5", True, False),
        ("art. 80, commi 1, 2 e 5", True, False),
        ("D.Lgs. 30 giugno 2003, n. 196", False, False),
    ],
)
def test_the_head_of_a_citation(text, is_part, is_plural):
    found = citation(text, 0, len(text))
    assert found is not None
    assert (found.is_part, found.is_plural) == (is_part, is_plural)


def test_a_law_is_moved_once():
    checker = Checker()
    text = "Ai sensi dell'art. 5 della L. 241/1990, il dirigente indica il responsabile dell'istruttoria."
    fixed = checker.fix(text, unsafe=True)
    assert fixed.endswith("Lo prevede l'art. 5 della L. 241/1990.")
    assert checker.fix(fixed, unsafe=True) == fixed
