"""What is written for the eye and lost to the ear: symbols for letters, repeated signs, links without a name."""

import pytest

from hearing import found, hearing
from linguapa.italian.facts import keeps_facts
from linguapa.italian.signs import in_letters, lookalikes

RULES = ("caratteri-finti", "clicca-qui", "punteggiatura-ripetuta")


@pytest.fixture(scope="module")
def checker():
    return hearing(*RULES)


@pytest.mark.parametrize(
    ("symbols", "letters"),
    [
        ("𝐀𝐳𝟗", "Az9"),
        ("𝒜ℬ𝒸ℯ", "ABce"),
        ("𝔄ℭ𝔷", "ACz"),
        ("𝕒ℝ𝟘", "aR0"),
        ("𝗔𝘇𝟬", "Az0"),
        ("𝙰𝚣𝟿", "Az9"),
        ("ⒶⓏⓐⓩ", "AZaz"),
        ("⒜⒵🄐🄩", "azAZ"),
        ("🄰🅉🅐🅩🅰🆉", "AZAZAZ"),
        ("Ａｚ０！", "Az0!"),
        ("ᴀʙᴢ", "abz"),
        ("𝗰𝗶𝘁𝘁𝗮\u0300", "città"),
        ("città ℃ ² ½ № ª º ™ ① ℹ 🆗 🇮🇹 α", "città ℃ ² ½ № ª º ™ ① ℹ 🆗 🇮🇹 α"),
    ],
)
def test_symbols_in_letters(symbols, letters):
    assert in_letters(symbols) == letters


def test_every_lookalike_is_one_plain_sign():
    assert all(len(plain) == 1 and plain.isascii() for plain in lookalikes().values())
    assert {ord(c) for c in "ªº²½ℹαà①"}.isdisjoint(lookalikes())


def test_a_rewrite_in_letters_keeps_the_facts_and_no_other():
    assert keeps_facts("𝗹’𝗔𝘀𝘀𝗼𝗰𝗶𝗮𝘇𝗶𝗼𝗻𝗲 𝗶𝗹 𝟭𝟱", "l’Associazione il 15")
    assert not keeps_facts("𝗶𝗹 𝟭𝟱 𝗺𝗮𝗴𝗴𝗶𝗼", "il 16 maggio")


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("𝗔𝘃𝘃𝗶𝘀𝗼 𝗮𝗶 𝗰𝗶𝘁𝘁𝗮𝗱𝗶𝗻𝗶: chiuso", ["𝗔𝘃𝘃𝗶𝘀𝗼 𝗮𝗶 𝗰𝗶𝘁𝘁𝗮𝗱𝗶𝗻𝗶"]),
        ("𝗔𝘃𝘃𝗶𝘀𝗼 a tutti: 𝘀𝗰𝘂𝗼𝗹𝗮 chiusa", ["𝗔𝘃𝘃𝗶𝘀𝗼", "𝘀𝗰𝘂𝗼𝗹𝗮"]),
        ("𝗔𝘃𝘃𝗶𝘀𝗼\n\n𝗦𝗰𝘂𝗼𝗹𝗮", ["𝗔𝘃𝘃𝗶𝘀𝗼", "𝗦𝗰𝘂𝗼𝗹𝗮"]),
        ("#𝗔𝘃𝘃𝗶𝘀𝗼", ["𝗔𝘃𝘃𝗶𝘀𝗼"]),
        ("𝑃𝑉 = 𝑛𝑅𝑇", []),
        ("🅰️🅱️🅾️ gruppi del sangue", []),
        ("https://example.it/𝗔𝘃𝘃𝗶𝘀𝗼", []),
    ],
)
def test_runs_of_symbols(checker, text, runs):
    assert found(checker, text) == [("caratteri-finti", run) for run in runs]


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("Vieni!!", "Vieni!"),
        ("Vieni ?!", "Vieni ?"),
        ("Davvero!?", "Davvero?"),
        ("Vieni!!!... Ti aspettiamo", "Vieni!... Ti aspettiamo"),
        ("Presto!.... Ti aspettiamo", "Presto!… Ti aspettiamo"),
        ("Domani.. forse", "Domani… forse"),
        ("Domani... e poi.. forse", "Domani... e poi... forse"),
        ("Domani....", "Domani…"),
        ("Domani….", "Domani…"),
        ("Libri ecc.... Vieni", "Libri ecc. Vieni"),
        ("Sabato,, domenica", "Sabato, domenica"),
        ("Sabato!!🎉", "Sabato!🎉"),
        ("Vieni (gratis!!)", "Vieni (gratis!)"),
    ],
)
def test_signs_written_once(checker, text, fixed):
    assert checker.fix(text) == fixed
    assert found(checker, fixed) == []


@pytest.mark.parametrize(
    "text",
    [
        "Domani...",
        "Domani…",
        "Quando?...",
        "Libri ecc.? Sì.",
        "../moduli e ..\\moduli",
        "pagine 1..5",
        "a,,b,,c",
        "Capitolo 1......... 5",
        "Firma ......",
        "Nome.... Cognome.... Data ..../..../....",
        "if (a != b || !!c)",
        "«Basta!!!»",
    ],
)
def test_signs_that_stay(checker, text):
    assert found(checker, text) == []


def test_code_is_no_punctuation(checker):
    assert found(checker, "Scrivi `a!!` e `b..`, poi invia.", "markdown") == []
    assert found(checker, "<p>Scrivi <code>a!! </code> e invia.</p>", "html") == []


@pytest.mark.parametrize(
    ("text", "format", "words"),
    [
        ("Iscriviti [qui](https://a.example.it).", "markdown", ["qui"]),
        ("[**Clicca qui**](https://a.example.it) per iscriverti.", "markdown", ["Clicca qui"]),
        ("Vai [a questo link][1].\n\n[1]: https://a.example.it", "markdown", ["a questo link"]),
        ("Iscriviti [al corso di nuoto](https://a.example.it).", "markdown", []),
        ("![qui](foto.jpg) La piazza [di qui](https://a.example.it)", "markdown", []),
        ("Scrivi `[qui](url)` nel testo.", "markdown", []),
        ('<p>Iscriviti <a href="/x">qui</a>.</p>', "html", ["qui"]),
        ('<p><a class="b" href="/x"><strong>Scopri di più</strong></a></p>', "html", ["Scopri di più"]),
        ('<p><a href="/x">Corso di nuoto</a> e vieni qui</p>', "html", []),
        ("Iscriviti [qui](https://a.example.it).", "text", []),
        ("Clicca sul link: https://a.example.it", "text", ["Clicca sul link"]),
        ("Clicca sul link della biblioteca.", "text", []),
        ("Scrivi qui: ufficio@comune.example.it", "text", []),
        ("Ci trovi qui\nwww.comune.example.it", "text", []),
        ("Vieni qui: www.comune.example.it", "text", []),
        ("Cliccando qui sotto si apre il modulo.", "text", []),
    ],
)
def test_links_without_a_name(checker, text, format, words):
    assert found(checker, text, format) == [("clicca-qui", one) for one in words]


def test_small_capitals_may_be_an_acronym(checker):
    (finding,) = checker.check("ᴛᴀʀɪ 2026: scadenze").findings
    assert not finding.rewrites[0].safe
