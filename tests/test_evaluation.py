"""What corpora/evaluate.py counts, on cases made by hand."""

import re
from collections import Counter
from datetime import date
from importlib import import_module
from random import Random

import pytest

import linguapa
from linguapa.channels import CHANNELS, PARTS
from linguapa.italian.words import MONTHS_IN_ORDER, WEEKDAYS_IN_ORDER

agreement, judgements, operations, posts, recall, steps, tables = (
    import_module(f"evaluation.{name}")
    for name in ("agreement", "judgements", "operations", "posts", "recall", "steps", "tables")
)
sample = import_module("sample")


def marked(before, after):
    """The words marked, and those that really changed."""
    found = operations.operation("", before, after)
    return tuple(found.before[start:end] for start, end in (found.marked, found.changed))


@pytest.mark.parametrize(
    ("before", "after", "words", "changed"),
    [
        ("deve <del>ri</del>s<del>ulta</del>re qui", "deve <ins>e</ins>s<ins>se</ins>re qui", "risultare", "risultare"),
        ("<del>fatti salvi </del>gli atti", "<ins>tranne </ins>gli atti", "fatti salvi", "fatti salvi"),
        ("dell'<del>apposit</del>o modulo", "dell'<ins>opportun</ins>o modulo", "apposito", "apposito"),
        ("<del>a</del> Trento <del>lunedì</del> alle 9", "a Trento alle 9", "a Trento lunedì", "lunedì"),
        ("nei nidi ove è", "nei nidi <ins>d</ins>ove è", "ove", "ove"),
        ("a Trento<del>,</del> dando fede", "a Trento<ins> e</ins> dando fede", "Trento", "Trento"),
        ("v<del>errà chiuso al v</del>ia", "<ins>sarà chiuso al </ins>via", "verrà chiuso al via", "verrà"),
    ],
)
def test_marks_stand_at_characters_and_count_as_words(before, after, words, changed):
    assert marked(before, after) == (words, changed)


def test_all_operations_on_a_sentence_can_be_put_together():
    before = "Qualora piova, si procede alla chiusura."
    afters = ["Se piove, si procede alla chiusura.", "Qualora piova, si chiude.", "Qualora piova, si fa la chiusura."]
    pairs = [operations.operation("", before, after) for after in afters]
    assert list(operations.together(pairs)) == ["Se piove, si chiude."]


@pytest.mark.parametrize(
    ("before", "expert", "ours"),
    [
        ("effettuare un controllo", "fare un controllo", "fare un controllo"),
        ("la scelta effettuata oggi", "la scelta fatta oggi", "la scelta fatto oggi"),
        ("mediante il modulo", "con il modulo", "col modulo"),
        ("qualora sia aperto", "se è aperto", "se sia aperto"),
        ("al fine della domanda", "per la domanda", "per la domanda"),
        ("solo eventualmente domani", "solo domani", "solo domani"),
        ("ai sensi della legge vigente", "secondo la legge vigente", "secondo la legge in vigore"),
        ("l'anno corrente", "quest'anno", "quest'anno"),
    ],
)
def test_a_rewrite_agrees_up_to_inflection(before, expert, ours):
    assert agreement.agrees(before, expert, ours)


@pytest.mark.parametrize(
    ("before", "expert", "ours"),
    [
        ("effettuare un controllo", "fare un controllo", "svolgere un controllo"),
        ("mediante il modulo", "con il modulo", "per il modulo"),
        ("mediante compilazione del modulo", "con compilazione del modulo", "compilando il modulo"),
        ("ai fini della formazione della lista", "per creare la lista", "per la formazione della lista"),
        ("in relazione alla scelta", "nella scelta", "sulla scelta"),
        ("il nido sussista e effettua", "il nido sussiste e effettua", "il nido sussista e fa"),
        ("effettuare un controllo", "fare un controllo", "effettuare un controllo"),
        ("un controllo", "un controllo", "una verifica"),
    ],
)
def test_a_rewrite_that_says_something_else_does_not_agree(before, expert, ours):
    assert not agreement.agrees(before, expert, ours)


def test_words_are_paired_by_any_lemma_that_they_share():
    one, two, both = frozenset({"a"}), frozenset({"b"}), frozenset({"a", "b"})
    assert agreement.same([both, one], [one, two])
    assert not agreement.same([both, one], [two, two])
    assert not agreement.same([one], [one, one])


def test_chance_is_the_share_of_places_that_a_finding_overlaps():
    one = operations.operation("", "uno due <del>tre</del> quattro", "uno due <ins>sei</ins> quattro")
    rule = linguapa.Checker().rules[0]
    case = recall.Case(one, [linguapa.Finding(rule, 0, 3, "uno", "")])
    assert not case.at(one.marked)
    assert recall.chance(case) == 1 / 4
    assert recall.chance(case._replace(operation=one._replace(marked=(4, 11)))) == 1 / 3


def test_a_change_is_found_where_a_finding_of_the_text_before_overlaps_it():
    lexical, syntactic = linguapa.Checker().rules[:2]
    text, after = "uno due tre quattro cinque", "uno sei tre quattro e cinque"
    findings = [linguapa.Finding(lexical, 0, 3, "uno", ""), linguapa.Finding(syntactic, 4, 11, "due tre", "")]
    counts = steps.overlaps(text, operations.changes(text, after), findings, {syntactic.name})
    assert (counts["words"], counts["changes"]) == (5, 2)
    assert (counts[steps.ALL], counts[steps.SYNTAX], counts[lexical.name], counts[syntactic.name]) == (1, 1, 0, 1)
    assert counts[steps.COVERED] == 2
    assert counts[steps.CHANCE] == pytest.approx(2 / 5 + 3 / 4)


@pytest.mark.parametrize(("first", "last", "found"), [(1, 3, (1, 3)), (2, 2, (1, 3)), (0, 0, (0, 1)), (5, 5, (4, 5))])
def test_where_words_are_only_put_in_their_neighbours_count(first, last, found):
    assert steps.places(operations.Change(first, last, 0, 1), 5) == found


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"), [(0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (98, 100, 0.9300, 0.9945)]
)
def test_wilson_s_interval(part, whole, low, high):
    assert tables.wilson(part, whole) == pytest.approx((low, high), abs=1e-4)


def candidates(rule, *found):
    rewrite = linguapa.Rewrite(0, 1, "y", safe=True)
    return [
        sample.Candidate(judgements.judgement("s", i, "x", rule, rewrite)._replace(found=word), "", "")
        for i, word in enumerate(found)
    ]


def test_a_sample_takes_the_rules_in_turn_and_no_term_too_often():
    some = candidates("uno", *["effettua", "effettuano"] * 5, "reca") + candidates("due", "tale", "nota")
    drawn = list(sample.spread(some, Random(1), Counter()))
    assert Counter(one.term for one in drawn) == {"effettuare": 3, "recare": 1, "tale": 1, "nota": 1}
    assert {one.judgement.rule for one in drawn[:2]} == {one.judgement.rule for one in drawn[2:4]} == {"uno", "due"}
    assert drawn == list(sample.spread(some, Random(1), Counter()))


def test_a_candidate_is_shown_in_its_sentence():
    report = linguapa.check("Ciao. La domanda scade\nentro e non oltre il 30 giugno. Addio.")
    finding = next(finding for finding in report.findings if finding.rewrites)
    shown = sample.candidate("s", 0, report, finding)
    assert shown.before == f"La domanda scade [[{shown.judgement.found}]] il 30 giugno."
    assert shown.after == f"La domanda scade [[{shown.judgement.rewrite}]] il 30 giugno."


def test_verdicts_go_from_the_sheet_into_the_table(tmp_path):
    table, sheet = tmp_path / "t.tsv", tmp_path / "sheet"
    judgements.write(table, [one.judgement for one in candidates("uno", "a", "b", "c")])
    sheet.write_text("# uno, safe\n- 3: y\n+ x\n1: y y\n\n2: y n not  the same\n3:\n")
    sample.merge(sheet, table)
    rows = judgements.read(table)
    assert [(row.grammatical, row.meaning, row.note) for row in rows] == [
        ("y", "y", ""),
        ("y", "n", "not the same"),
        ("", "", ""),
    ]


def marks(*spans):
    return [posts.Mark(rule, start, end) for rule, start, end in spans]


def test_a_mark_is_met_once_by_a_finding_of_its_rule_that_overlaps_it():
    outcome = posts.compare(
        marks(("emoji", 0, 5), ("emoji", 10, 12), ("piega", 20, 30), ("piega", 40, 50)),
        marks(("emoji", 3, 8), ("emoji", 4, 5), ("emoji", 12, 14), ("piega", 25, 26), ("emoji", 40, 50)),
    )
    assert outcome.met == tuple(
        zip(marks(("emoji", 0, 5), ("piega", 20, 30)), marks(("emoji", 3, 8), ("piega", 25, 26)), strict=True)
    )
    assert outcome.missed == tuple(marks(("emoji", 10, 12), ("piega", 40, 50)))
    assert outcome.extra == tuple(marks(("emoji", 4, 5), ("emoji", 12, 14), ("emoji", 40, 50)))


def test_the_same_span_goes_first():
    mark, exact = marks(("emoji", 4, 6))[0], marks(("emoji", 4, 6))[0]
    assert posts.compare([mark], [*marks(("emoji", 0, 5)), exact]).met == ((mark, exact),)


def test_the_corpus_of_posts_is_as_large_and_as_mixed_as_it_says():
    corpus = posts.posts()
    assert len(corpus) >= 200
    assert sum(not post.marks for post in corpus) >= 80
    assert {post.channel for post in corpus} >= {*CHANNELS, *PARTS, ""} - {"telegram-didascalia"}
    assert {mark.rule for post in corpus for mark in post.marks} == posts.RULES
    assert len({post.service for post in corpus}) >= 10
    assert {post.format for post in corpus} == {"text", "markdown", "html"}


def test_every_mark_stands_in_its_post_once():
    for post in posts.posts():
        assert len(set(post.marks)) == len(post.marks), post.name


DATED = re.compile(
    rf"\b({'|'.join(WEEKDAYS_IN_ORDER)}) (\d{{1,2}})°? ({'|'.join(MONTHS_IN_ORDER)}) (\d{{4}})", re.IGNORECASE
)


def test_weekdays_are_right_but_where_they_are_marked():
    for post in posts.posts():
        marked = {mark.start for mark in post.marks if mark.rule == "giorno-sbagliato"}
        for match in DATED.finditer(post.text):
            weekday, day, month, year = (part.lower() for part in match.groups())
            fell_on = date(int(year), MONTHS_IN_ORDER.index(month) + 1, int(day)).weekday()
            assert (WEEKDAYS_IN_ORDER[fell_on] != weekday) == (match.start() in marked), (post.name, match[0])
