"""Every card, by its own examples and by the laws that hold for all of them."""

import tomllib
from pathlib import Path

import pytest

from linguapa import Checker
from linguapa.output.text import WIDTH
from linguapa.rewrite import apply, choose
from linguapa.rules import BUILT_IN, CardError, built_in, load, read
from linguapa.types import LinguapaError

RULES = built_in()
EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]
PAIRS = [(rule, e) for rule, e in EXAMPLES if e.bad and e.good]
FLAGGED = [(rule, e) for rule, e in EXAMPLES if e.bad and not e.good]
SILENT = [(rule, e) for rule, e in EXAMPLES if e.good and not e.bad]
MISSED = [(rule, e) for rule, e in EXAMPLES if e.missed]


@pytest.fixture(scope="module")
def checker():
    return Checker()


def of_rule(checker, rule, text, example):
    report = checker.check(text, channel=example.channel, format=example.format)
    return [finding for finding in report.findings if finding.rule.name == rule.name]


def name(value):
    return getattr(value, "name", None) or str(value.bad or value.good or value.missed)[:60]


@pytest.mark.parametrize(("rule", "example"), PAIRS, ids=name)
def test_bad_becomes_good(checker, rule, example):
    findings = of_rule(checker, rule, example.bad, example)
    assert findings
    assert apply(example.bad, choose(findings, unsafe=True)) == example.good
    assert of_rule(checker, rule, example.good, example) == []


@pytest.mark.parametrize(("rule", "example"), FLAGGED, ids=name)
def test_bad_alone_is_flagged_without_a_rewrite(checker, rule, example):
    findings = of_rule(checker, rule, example.bad, example)
    assert findings
    assert all(not finding.rewrites for finding in findings)


@pytest.mark.parametrize(("rule", "example"), SILENT, ids=name)
def test_good_alone_stays_silent(checker, rule, example):
    assert of_rule(checker, rule, example.good, example) == []


@pytest.mark.xfail(raises=AssertionError, reason="a known limit of the card")
@pytest.mark.parametrize(("rule", "example"), MISSED, ids=name)
def test_known_limits(checker, rule, example):
    assert of_rule(checker, rule, example.missed, example)


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_every_card_has_a_flagged_and_a_silent_example(rule):
    assert any(example.bad for example in rule.examples)
    assert any(example.good and not example.bad for example in rule.examples)


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_terms_are_sorted_and_stand_once(rule):
    source = tomllib.loads((BUILT_IN / f"{rule.name}.toml").read_text(encoding="utf-8"))
    for table in ("terms", "verbs", "nouns", "adjectives"):
        phrases = list(source.get(table, {}))
        assert phrases == sorted(set(phrases))


def test_no_term_stands_in_two_cards():
    phrases = [phrase for rule in RULES for phrase in {(term.phrase, term.head) for term in rule.terms}]
    assert len(phrases) == len(set(phrases))


def of_words(finding):
    """What is only explained, an acronym or a technical term, may stand in a rewrite."""
    is_only_explained = finding.rule.finder == "acronyms" or finding.rule.options.get("once")
    return finding.rule.terms and not is_only_explained


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.terms and rule.finder != "acronyms"], ids=name)
def test_no_rewrite_is_itself_flagged(checker, rule):
    flagged = [
        (term.phrase, rewrite)
        for term in rule.terms
        for rewrite in term.rewrites
        if "@" not in rewrite and any(map(of_words, checker.check(rewrite.replace("*", "")).findings))
    ]
    assert flagged == []


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_why_fits_on_one_line(rule):
    assert len(f"    Perché: {rule.why}") <= WIDTH


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_what_a_card_says_passes_linguapa(checker, rule):
    for text in (rule.title, rule.why, *(term.note for term in rule.terms)):
        assert checker.check(text).ok, text


def test_the_cards_of_the_issue_are_there():
    expected = {
        "abbreviazioni-d-ufficio",
        "connettivi-difficili",
        "doppioni",
        "formule-vuote",
        "frase-lunga",
        "locuzioni-burocratiche",
        "paragrafo-lungo",
    }
    assert expected <= {rule.name for rule in RULES}


DECISIONS = tomllib.loads((Path(__file__).parents[1] / "corpora" / "decisions.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("decision", DECISIONS["decisions"], ids=lambda decision: decision["phrase"])
def test_what_was_decided_not_to_flag_stays_silent(checker, decision):
    assert [finding for finding in checker.check(decision["example"]).findings if finding.rule.terms] == []
    assert checker.check(decision["reason"]).ok


CARD = """
title    = "Prova"
severity = "avviso"
message  = "«{found}»"
why      = "Perché sì."
source   = "Nessuna"
finder   = "terms"
[terms]
"al fine di" = ["per"]
"""


def test_a_sound_card_is_read():
    rule = read("prova", CARD.encode())
    assert (rule.name, rule.severity, rule.terms[0].rewrites) == ("prova", "avviso", ("per",))


@pytest.mark.parametrize(
    ("old", "new", "key", "remedy"),
    [
        ('title    = "Prova"', "", "title", "aggiungi «title»"),
        ('title    = "Prova"', "title = 3", "title", "scrivi un testo fra virgolette"),
        ('severity = "avviso"', 'severity = "grave"', "severity", "«errore», «avviso» o «consiglio»"),
        ('source   = "Nessuna"', 'sorce = "Nessuna"', "sorce", "scrivi «source»"),
        ('["per"]', '"per"', "terms.al fine di", "un elenco di alternative"),
        ('["per"]', "[1]", "terms.al fine di.rewrites", "un elenco di testi"),
        ('["per"]', '{ rewrite = ["per"] }', "terms.al fine di.rewrite", "scrivi «rewrites»"),
        ('["per"]', '{ after = ["@mesi"] }', "terms.al fine di.after", "aggiungilo sotto «[sets]»"),
        ('"avviso"', '"avviso', "TOML", "alla riga 3: correggilo"),
        ("[terms]", "[[examples]]\nbad = 1\n[terms]", "examples 1.bad", "un testo fra virgolette"),
        ("[terms]", '[[examples]]\nmissed = "a"\ngood = "b"\n[terms]', "examples 1", "oppure solo «missed»"),
    ],
)
def test_a_broken_card_says_which_card_which_key_and_what_to_write(old, new, key, remedy):
    with pytest.raises(CardError) as error:
        read("prova", CARD.replace(old, new, 1).encode())
    sentence = str(error.value)
    assert sentence.startswith(f"Scheda «prova», chiave «{key}»: ")
    assert remedy in sentence


@pytest.mark.parametrize(
    ("card", "key"),
    [
        (CARD.replace('"terms"', '"parole"'), "finder"),
        (CARD.replace('"terms"', '"sentence-length"'), "options.limits"),
        (CARD.replace("{found}", "{words}"), "message"),
        (CARD.replace("{found}", "{"), "message"),
        (CARD.replace('"al fine di" = ["per"]', '"entro e non oltre" = ["entro"]'), "terms.entro e non oltre"),
    ],
)
def test_what_a_finder_cannot_do_is_said_too(tmp_path, card, key):
    from linguapa import Config

    (tmp_path / "prova.toml").write_text(card, encoding="utf-8")
    with pytest.raises(CardError, match=f"chiave «{key}»"):
        Checker(Config(cards=(tmp_path,)))


def test_a_folder_of_cards_has_to_exist(tmp_path):
    with pytest.raises(LinguapaError, match="non esiste"):
        load(tmp_path / "schede")
