"""Enumerations in a sentence: what is written where, in each format of a draft."""

import pytest

from linguapa import Checker, Config
from linguapa.rules import built_in

RULE = "elenco-in-frase"


@pytest.fixture(scope="module")
def checker():
    return Checker(Config(ignore=frozenset(rule.name for rule in built_in() if rule.name != RULE)))


SENTENCE = "Il bando finanzia i corsi di musica, le mostre di pittura, i laboratori di teatro e le feste di quartiere."
MEMBERS = ("i corsi di musica", "le mostre di pittura", "i laboratori di teatro", "le feste di quartiere")
LIST = "- i corsi di musica;\n- le mostre di pittura;\n- i laboratori di teatro;\n- le feste di quartiere."


@pytest.mark.parametrize(
    ("draft", "format", "fixed"),
    [
        (SENTENCE, "text", f"Il bando finanzia:\n{LIST}"),
        (SENTENCE, "markdown", f"Il bando finanzia:\n\n{LIST}"),
        (f"{SENTENCE} Scade oggi.", "text", f"Il bando finanzia:\n{LIST}\n\nScade oggi."),
        (f"{SENTENCE} Scade oggi.", "markdown", f"Il bando finanzia:\n\n{LIST}\n\nScade oggi."),
        (SENTENCE.replace("di pittura", "di\npittura"), "markdown", f"Il bando finanzia:\n\n{LIST}"),
        (f"- {SENTENCE}\n- altro", "text", "- Il bando finanzia:\n    " + LIST.replace("\n", "\n    ") + "\n- altro"),
    ],
)
def test_where_the_list_stands(checker, draft, format, fixed):
    assert checker.fix(draft, unsafe=True, format=format) == fixed
    assert checker.fix(fixed, unsafe=True, format=format) == fixed


@pytest.mark.parametrize(
    ("draft", "format"),
    [
        (f"<p>{SENTENCE}</p>", "html"),
        (f"| voce |\n|---|\n| {SENTENCE} |", "markdown"),
        (f"- {SENTENCE} Scade oggi.", "text"),
        (f"    - {SENTENCE}", "text"),
        (f"{SENTENCE}\n- altro", "text"),
        (SENTENCE.replace("corsi", "**corsi**"), "markdown"),
    ],
)
def test_where_no_list_can_stand(checker, draft, format):
    (finding,) = checker.check(draft, format=format).findings
    assert finding.rewrites == ()


@pytest.mark.parametrize("format", ["text", "markdown"])
def test_each_member_counts_as_a_sentence(checker, format):
    fixed = checker.fix(f"{SENTENCE} Scade oggi.", unsafe=True, format=format)
    shown = [fixed[s.start : s.end].strip("-:;. ") for s in checker.check(fixed, format=format).sentences]
    assert shown == ["Il bando finanzia", *MEMBERS, "Scade oggi"]


@pytest.mark.parametrize(
    ("draft", "fixed"),
    [
        (
            "Il corso insegna ad usare la posta, navigare in rete, riconoscere le truffe e pagare le tasse online.",
            """Il corso insegna a:
- usare la posta;
- navigare in rete;
- riconoscere le truffe;
- pagare le tasse online.""",
        ),
        (
            "Gli sconti sono per gli studenti, per i residenti, per i gruppi numerosi e per chi compra online.",
            """Gli sconti sono:
- per gli studenti;
- per i residenti;
- per i gruppi numerosi;
- per chi compra online.""",
        ),
        (
            "Lo sportello è aperto il lunedì dalle 9 alle 12, il martedì dalle 15 alle 18 e il venerdì dalle 8 alle 9.",
            """Lo sportello è aperto:
- il lunedì dalle 9 alle 12;
- il martedì dalle 15 alle 18;
- il venerdì dalle 8 alle 9.""",
        ),
    ],
)
def test_how_members_are_written(checker, draft, fixed):
    assert checker.fix(draft, unsafe=True) == fixed
