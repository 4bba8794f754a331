"""Where a post appears: which channels, what each makes of it, and how the draft says so."""

import re

import pytest

import linguapa
from linguapa import Checker, LinguapaError
from linguapa.config import load
from linguapa.italian.openings import says_nothing
from linguapa.prose import blank, front_matter
from linguapa.prose.shown import shown

POST = "Domani in piazza. #Festa #Musica\n"


@pytest.fixture(scope="module")
def checker():
    return Checker()


def of(report, name):
    return [
        (finding.text, [rewrite.text for rewrite in finding.rewrites])
        for finding in report.findings
        if finding.rule.name == name
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("---\ncanale: facebook\n---\nCiao.", ("facebook",)),
        ("---\ntitolo: Festa\ncanale: [x, web]\n---\nCiao.", ("x", "web")),
        ("---\ncanali: x, web-titolo\n---\nCiao.", ("x", "web-titolo")),
        ("---\ncanale:\n  - x\n  - 'web'\ndata: 2026-01-01\n---\nCiao.", ("x", "web")),
        ("---\r\ncanale: X # di solito\r\n---\r\nCiao.", ("x",)),
        ('---\ncanale: "x"\n---', ("x",)),
        ("---\ncanale: x, x\n---\n", ("x",)),
        ("---\ntitolo: Festa\n---\nCiao.", ()),
        ("canale: facebook\n\nCiao.", ()),
        ("Ciao.\n---\ncanale: facebook\n---\n", ()),
        ("---\nCiao a tutti.\n---\n", ()),
        ("---\ncanale:\n---\nCiao.", ()),
    ],
)
def test_the_front_matter_names_the_channels(text, names):
    assert front_matter.channels(text) == names


@pytest.mark.parametrize("format", ["text", "markdown"])
def test_front_matter_is_no_prose(format):
    text = "---\ncanale: x\ntitolo: Si comunica che\n---\n\nLa scuola è chiusa.\n"
    prose = blank(text, format)
    assert prose.shadow.strip() == "La scuola è chiusa."
    assert shown(prose, format).text == "La scuola è chiusa."


def test_a_check_hears_what_the_front_matter_says(checker):
    report = checker.check("---\ncanale: threads\n---\n" + POST)
    assert report.channel == "threads"
    assert of(report, "troppi-hashtag") == [("#Musica", [])]
    assert checker.check("---\ncanale: threads\n---\n" + POST, channel="facebook").channel == "facebook"


def test_one_report_for_each_channel(checker):
    reports = checker.check_each("---\ncanale: [facebook, threads]\n---\n" + POST)
    assert [report.channel for report in reports] == ["facebook", "threads"]
    assert [len(of(report, "troppi-hashtag")) for report in reports] == [0, 1]
    assert [report.channel for report in checker.check_each(POST, ("x", "web"))] == ["x", "web"]
    assert [report.channel for report in checker.check_each(POST)] == [None]
    assert linguapa.check_each(POST, ("x",)) == checker.check_each(POST, ("x",))


def test_an_unknown_channel_in_the_front_matter_is_said(checker):
    with pytest.raises(LinguapaError, match="«fax» non esiste"):
        checker.check("---\ncanale: fax\n---\nCiao.")


def test_rewrites_for_one_channel_only(checker):
    bold = "L'ingresso è **gratis**.\n"
    assert checker.fix(bold, channel="whatsapp") == "L'ingresso è *gratis*.\n"
    assert checker.fix(bold) == bold
    named = "---\ncanale: [whatsapp, facebook]\n---\n"
    assert checker.fix(named + bold) == named + bold
    assert checker.fix(bold, channels=("whatsapp", "telegram")) == "L'ingresso è *gratis*.\n"
    assert checker.fix(named + bold, channels=("facebook", "x")) == named + "L'ingresso è gratis.\n"


@pytest.mark.parametrize(
    ("text", "format", "posted"),
    [
        ("\n  Ciao  a tutti.\n\n", "text", "Ciao  a tutti."),
        ("- uno\n- due", "text", "- uno\n- due"),
        (
            "# Festa\n\nVieni **sabato**  in\npiazza.\n\n- uno\n- due\n",
            "markdown",
            "Festa\n\nVieni sabato in piazza.\n\nuno\ndue",
        ),
        ("Apri [il bando](https://a.example.it) con `Ctrl`.", "markdown", "Apri il bando con Ctrl."),
        ("<h1>Festa</h1><p>Vieni &egrave; <b>qui</b></p>", "html", "Festa\n\nVieni è qui"),
        ("", "text", ""),
        ("<!-- x -->", "html", ""),
    ],
)
def test_what_is_posted(text, format, posted):
    found = shown(blank(text, format), format)
    assert found.text == posted
    assert len(found.offsets) == len(posted) + 1


def test_what_is_posted_lies_where_the_offsets_say():
    text = "# Festa\n\nVieni **sabato** alle 9.\n"
    found = shown(blank(text, "markdown"), "markdown")
    place = found.text.index("sabato")
    assert text[found.offsets[place] :].startswith("sabato")
    assert found.offsets[found.text.index("alle")] == text.index("alle")


def test_what_is_over_a_limit_is_shown_where_it_stands(checker):
    text = "**" + "a" * 60 + "** bcd\n"
    report = checker.check(text, channel="newsletter", format="markdown")
    assert of(report, "limite-canale") == [("bcd", [])]
    assert [f.rule.severity for f in report.findings if f.rule.name == "limite-canale"] == ["consiglio"]
    hard = checker.check("a" * 281, channel="x")
    assert [(f.text, f.rule.severity) for f in hard.findings if f.rule.name == "limite-canale"] == [("a", "errore")]
    assert of(checker.check("a" * 280, channel="x"), "limite-canale") == []


@pytest.mark.parametrize(
    ("line", "is_empty"),
    [
        ("Gentili cittadini e cittadine", True),
        ("AVVISO ALLA CITTADINANZA", True),
        ("Buongiorno Valfiorita", True),
        ("Comune di Borgo San Lino", True),
        ("Il Comune di Valfiorita informa", True),
        ("Comunicato stampa 15", True),
        ("", True),
        ("Avviso di chiusura", False),
        ("Allerta meteo", False),
        ("Novità in biblioteca", False),
        ("Il sindaco incontra i genitori", False),
        ("Scuole chiuse", False),
        ("Famiglie e imprese", False),
        ("Interesse generale", False),
        ("112", False),
        ("Comunicato stampa n. 12 del 3 marzo 2026", True),
        ("INFO UTILI", True),
        ("Da non perdere", True),
        ("Siamo lieti di annunciare che", True),
    ],
)
def test_lines_that_say_nothing(line, is_empty):
    assert says_nothing(re.findall(r"\w+", line)) is is_empty


def test_the_settings_say_where_drafts_appear(tmp_path):
    path = tmp_path / "linguapa.toml"
    path.write_text('[channels]\n"post/x/*" = "x"\n"post/*" = ["facebook", "web"]\n', encoding="utf-8")
    config = load(path)
    assert config.channels_of(tmp_path / "post" / "x" / "a.md") == ("x",)
    assert config.channels_of(tmp_path / "post" / "2026" / "a.md") == ("facebook", "web")
    assert config.channels_of(tmp_path / "a.md") == ()
    assert Checker(config).config.channels == config.channels


@pytest.mark.parametrize("value", ['"x"', '{ "a" = 1 }', '{ "a" = ["x", 2] }', '{ "a" = "fax" }'])
def test_what_is_wrong_with_the_channels_of_the_settings_is_said(tmp_path, value):
    path = tmp_path / "linguapa.toml"
    path.write_text(f"channels = {value}\n", encoding="utf-8")
    with pytest.raises(LinguapaError, match="channels"):
        load(path)


@pytest.mark.parametrize(
    ("text", "channel", "fixed"),
    [
        ("***Gratis*** e **bello**", "facebook", "Gratis e bello"),
        ("~~sabato~~ domenica", "whatsapp", "~sabato~ domenica"),
        ("~~sabato~~ domenica", "facebook", "~~sabato~~ domenica"),
        ("## Orari\nApre alle 9", "whatsapp", "*Orari*\nApre alle 9"),
        ("<strong>Gratis</strong>", "telegram", "<strong>Gratis</strong>"),
        ("<strong>Gratis</strong>", "bluesky", "Gratis"),
        ("2 * 3 * 4 e 2*3*4", "facebook", "2 * 3 * 4 e 2*3*4"),
        ("*gratis*, _sempre_!", "mastodon", "gratis, sempre!"),
        ("**_gratis_** e **2 * 3 euro**", "facebook", "gratis e 2 * 3 euro"),
        ('<strong class="x">Gratis</strong>', "facebook", "Gratis"),
        ("<h1>Festa</h1>", "whatsapp", "*Festa*"),
        ("Orari (*) e tariffe (*), sconti [*] e [*]", "x", "Orari (*) e tariffe (*), sconti [*] e [*]"),
        ("Tutt* insieme, *tutt*", "facebook", "Tutt* insieme, *tutt*"),
        ("Circa ~20 km, ~30 km~", "facebook", "Circa ~20 km, ~30 km~"),
        ("Scrivi `**testo**` nel campo", "facebook", "Scrivi `**testo**` nel campo"),
        (
            "__sottolineato__ [orari](https://a.example.it)",
            "telegram",
            "__sottolineato__ [orari](https://a.example.it)",
        ),
        ("**gratis**", "telegram", "*gratis*"),
    ],
)
def test_marks_that_a_channel_does_not_know(checker, text, channel, fixed):
    assert checker.fix(text, channel=channel) == fixed
