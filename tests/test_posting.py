"""Where a post appears: which channels, what each makes of it, and how the draft says so."""

import re
from time import perf_counter

import pytest

import linguapa
from linguapa import Checker, Config, LinguapaError
from linguapa.channels import CHANNELS, PARTS, each_once, facts, known
from linguapa.config import load
from linguapa.italian.openings import says_nothing
from linguapa.prose import blank, front_matter
from linguapa.prose.shown import shown
from linguapa.rules import CardError, read
from linguapa.types import Finding, Rewrite

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
        ("---\nCanale: Facebook\n---\nCiao.", ("facebook",)),
        ("---\n  CANALI: x\n  titolo: Festa\n---\n", ("x",)),
        ("---\ntitolo: Festa\n  canale: x\n---\n", ("x",)),
        ("---\n\xa0canale\xa0:\xa0x\xa0\n---\xa0\n", ("x",)),
        ("---\ncanale:x\n---\n", ("x",)),
        ("---\ncanale: [x,\n  web]\n---\n", ("x", "web")),
        ("---\ncanale: [\nx,\nweb\n]\ntitolo: Festa\n---\n", ("x", "web")),
        ("---\ncanale:\n\n  - x\n\n  - web\n---\n", ("x", "web")),
        ("---\ncanale:\n- x # breve\n# - web\n- 'facebook'\n---\n", ("x", "facebook")),
        ("---\ndata di uscita: 3 marzo\ncanale: x\n---\n", ("x",)),
        ("---\ncanale: x\ntitolo: Festa\ncanali: [web, X]\n---\n", ("x", "web")),
        ("---\ncanali: «facebook»; “web”\n---\n", ("facebook", "web")),
        ('---\n"canale": x\n---\n', ("x",)),
        ("\ufeff---\r\ncanale:\r\n  - x\r\n---\r\n", ("x",)),
        ("---\n\ncanale: x\n\n---\n\nCiao.", ("x",)),
        ("---\ndescrizione: >\n  Orario: 9-12.\n  Ciao.\ncanale: x\n---\n", ("x",)),
        ("---\ntags: [a,\n  b]\ncanale: x\n---\n", ("x",)),
        ("---\ncanale: Canale WhatsApp del Comune\n---\n", ("Canale WhatsApp del Comune",)),
        ("---\ncanale: Canale WhatsApp\n  del Comune\n---\n", ("Canale WhatsApp del Comune",)),
        ("---\ncanale: # nessuno\n---\n", ()),
        ("---\ncanale: []\n---\n", ()),
        ("---\ncanale: x\nCiao.", ()),
        ("---", ()),
        ("", ()),
    ],
)
def test_the_front_matter_names_the_channels(text, names):
    assert front_matter.channels(text) == names


@pytest.mark.parametrize(
    ("lines", "is_hidden"),
    [
        ("Attenzione: venerdì 6 marzo si chiude alle 12.\nOrario: 9-12", False),
        ("Orario: 9-12\nLuogo: piazza Dante", False),
        ("Data: venerdì 6 marzo\nOrario: 9-12", False),
        ("Titolo: Festa\nAttenzione: venerdì la biblioteca è chiusa.", False),
        ("titolo: Festa\nVieni in piazza!", False),
        ("titolo: Festa\n- porta una sedia", False),
        ("Venerdì 6 marzo 2026 la biblioteca comunale chiude: leggi qui", False),
        ("12:30 apertura", False),
        ("# Festa", False),
        ("", False),
        ("titolo: Festa\nora: 9", True),
        ("title: Festa\nlayout: post\nalt: La piazza, piena di gente.", True),
        ("Titolo: Festa\nData: 6 marzo", True),
        ("Canale: facebook\nUfficio: Anagrafe", True),
        ("descrizione: |\n  Attenzione: si chiude.\n\n  Ciao.", True),
        ("lang: it", True),
    ],
)
@pytest.mark.parametrize("ending", ["", "\n", "\nCiao.\n"])
@pytest.mark.parametrize("line_feed", ["\n", "\r\n"])
def test_what_is_for_readers_is_no_front_matter(lines, is_hidden, ending, line_feed):
    front = f"---\n{lines}\n---".replace("\n", line_feed)
    end = len(front) + (len(line_feed) if ending else 0)
    text = front + ending.replace("\n", line_feed)
    assert front_matter.end(text) == (end if is_hidden else 0)
    assert front_matter.read("\ufeff" + text).end == (end + 1 if is_hidden else 0)


@pytest.mark.parametrize(
    "text",
    [
        "---\n" + " " * 300_000,
        "---\n" + " \n" * 300_000,
        "---" + " " * 300_000 + "x",
        "---\n" + "a" * 300_000,
        "---\n" + "a " * 300_000,
        "---\na" + " " * 300_000 + "b: c",
        "---\ncanale: " + "x," * 200_000 + "\n---\n",
        "---\ncanale: [\n" + "x,\n" * 200_000,
        "---\ncanale: x" + " " * 300_000 + "y\n---",
        "---\nAvviso: " + '."' * 200_000 + "\n---\n",
        "---\n" + "canale: x\n" * 100_000,
    ],
)
def test_looking_for_front_matter_costs_little(text):
    start = perf_counter()
    front_matter.read(text)
    assert perf_counter() - start < 1


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
        ("a\r\nb\r\r\nc\rd\r\n", "text", "a\nb\n\nc\nd"),
        ("a  \r\nb", "markdown", "a\nb"),
        ("Nota: `x`", "markdown", "Nota: x"),
        ("`x`\n\n- `y`\n- z", "markdown", "x\n\ny\nz"),
        ("Scrivi:\n\n```sh\nls  -a\n\n  cd\n```\n\nFine.", "markdown", "Scrivi:\n\nls  -a\n\n  cd\n\nFine."),
        ("    uno\n      due\n", "markdown", "uno\n  due"),
        ("> ```\n> uno\n> due\n> ```", "markdown", "uno\ndue"),
        ("- ~~~\n  uno\n  due\n  ~~~", "markdown", "uno\ndue"),
        ("<p>Nota: <code>a &lt; b</code></p><p><kbd>c</kbd></p>", "html", "Nota: a < b\n\nc"),
        ("<pre>\n a\n  b <b>c</b>\n</pre>d", "html", "a\n  b c\n\nd"),
        ("<samp>a<script>b</script></samp> <var>c</var>", "html", "a c"),
        ("Da 5$ a 10$ [omissis] H~2~O <gratis>", "markdown", "Da 5$ a 10$ [omissis] H~2~O <gratis>"),
        ("&euro;&nbsp;25 &amp; &#128512;", "markdown", "€\u00a025 & 😀"),
        ("Uno <br> due", "html", "Uno\ndue"),
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


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_a_line_end_is_one_sign_and_the_offsets_stay_true(ending):
    text = ending.join(["uno", "due", "", "tre"])
    found = shown(blank(text), "text")
    assert found.text == "uno\ndue\n\ntre"
    assert all(text[found.offsets[found.text.index(word)] :].startswith(word) for word in ("uno", "due", "tre"))
    assert found.offsets[-1] == len(text)


def test_code_counts(checker):
    for text, format in [("`" + "a" * 281 + "`", "markdown"), ("<pre>" + "a" * 281 + "</pre>", "html")]:
        assert of(checker.check(text, channel="x", format=format), "limite-canale") == [("a", [])]
    assert of(checker.check("`" + "a" * 280 + "`", channel="x", format="markdown"), "limite-canale") == []


@pytest.mark.parametrize(
    ("target", "counts"),
    [
        ("https://a.example.it", True),
        ("HTTP://a.example.it", True),
        ("//a.example.it", True),
        ("www.example.it", True),
        ("/bandi/2027", True),
        ("bandi.html#orari", True),
        ("mailto:a@b.it", False),
        ("tel:+39061234567", False),
        ("sms:+39061234567", False),
        ("#orari", False),
        ("", False),
    ],
)
def test_links_that_lead_to_pages_count(checker, target, counts):
    words = "uno due tre quattro cinque sei".split()
    links = {
        "markdown": " ".join(f"[{word}]({target})" for word in words),
        "html": " ".join(f"<a href='{target}'>{word}</a>" for word in words),
    }
    for format, text in links.items():
        report = checker.check(text, channel="threads", format=format)
        assert bool(of(report, "troppi-link")) is counts
    referring = " ".join(f"[{word}]" for word in words) + "\n\n" + "\n".join(f"[{w}]: <{target}>" for w in words)
    assert bool(of(checker.check(referring, channel="threads", format="markdown"), "troppi-link")) is counts


@pytest.mark.parametrize(
    ("text", "format", "part", "quoted"),
    [
        ("<b>SCUOLE</b> <b>CHIUSE</b>", "html", "SCUOLE</b> <b>CHIUSE", "SCUOLE CHIUSE"),
        ("**C**omune\ndi  Borgo", "markdown", "C**omune\ndi  Borgo", "Comune di Borgo"),
        ("25,00&euro; in `x`", "markdown", "25,00&", "25,00€"),
        ("apri `ls` ora", "markdown", "apri `ls`", "apri ls"),
        ("![foto.jpg](a.png)", "markdown", "foto.jpg", "foto.jpg"),
        ("uno\r\n- due", "text", "uno\r\n- due", "uno - due"),
    ],
)
def test_a_message_quotes_what_is_seen(checker, text, format, part, quoted):
    start = text.index(part)
    assert checker.read(text, format=format).quote(start, start + len(part)) == quoted


def test_a_finding_takes_in_whole_character_references(checker):
    text = "Costa 25,00&euro; oggi"
    reading = checker.read(text, format="html")
    rule = checker.rules[0]
    wide = reading.widened(Finding(rule, 6, 12, text[6:12], "", (Rewrite(6, 12, "25 euro", safe=True),)))
    assert (wide.text, wide.rewrites) == ("25,00&euro;", (Rewrite(6, 17, "25 euro", safe=True),))
    plain = Finding(rule, 6, 11, text[6:11], "")
    assert reading.widened(plain) is plain


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


@pytest.mark.parametrize(
    "value",
    ['"x"', '["x"]', "3", '{ "a" = 1 }', '{ "a" = ["x", 2] }', '{ "a" = "fax" }', '{ "a" = [] }', '{ "" = "x" }'],
)
def test_what_is_wrong_with_the_channels_of_the_settings_is_said(tmp_path, value):
    path = tmp_path / "linguapa.toml"
    path.write_text(f"channels = {value}\n", encoding="utf-8")
    with pytest.raises(LinguapaError, match=r"linguapa\.toml, chiave «channels»: "):
        load(path)


@pytest.mark.parametrize(
    ("pattern", "draft", "fits"),
    [
        ("post", "post/a.md", True),
        ("post", "post/2026/a.md", True),
        ("post", "posta/a.md", False),
        ("post", "altro/post/a.md", False),
        ("post/", "post/a.md", True),
        ("./post/*", "post/a.md", True),
        ("post//2026/../*", "post/a.md", True),
        (r"post\\2026", "post/2026/a.md", True),
        ("/post/*", "post/a.md", True),
        ("{folder}/post/*", "post/a.md", True),
        ("{folder}/post", "altro/a.md", False),
        (".", "a.md", True),
        ("post/20??", "post/2026/a.md", True),
        ("post/a.md", "post/a.md", True),
        ("post/*", "altro/../post/a.md", True),
        ("post/*", "post/../a.md", False),
        ("*", "post/a.md", True),
        ("../vicino/*", "../vicino/a.md", True),
        ("vicino", "../vicino/a.md", False),
    ],
)
@pytest.mark.parametrize("dots", ["", "qui/.."])
def test_patterns_of_paths(tmp_path, pattern, draft, fits, dots):
    folder = tmp_path / "ufficio"
    config = Config(channels={pattern.format(folder=folder.as_posix()): "x"}, folder=folder / dots)
    assert config.channels_of(folder / draft) == (("x",) if fits else ())


def test_channels_given_in_python_are_frozen_and_checked():
    config = Config(channels={"post/*": ["Facebook", " facebook ", "X"], "web": "Web"})
    assert config.channels == (("post/*", ("facebook", "x")), ("web", ("web",)))
    assert config == Config(channels=config.channels)
    assert hash(config) == hash(Config(channels=[["post/*", ["facebook", "x"]], ("web", ("web",))]))
    for wrong in ({"a": "fax"}, {"a": ()}, {"a": None}, {"a": [None]}, {3: "x"}, {" ": "x"}, 3, ["ab c"], "x"):
        with pytest.raises(LinguapaError, match=r"^Impostazioni, chiave «channels»: .*\.$"):
            Config(channels=wrong)


@pytest.mark.parametrize("name", [*CHANNELS, *PARTS])
def test_case_and_blanks_do_not_matter_in_names(name):
    assert known(f" {name.upper()}\xa0") == known(name) == name
    assert facts(name.title()) == facts(name)


def test_a_channel_counts_once():
    assert each_once(("x", "X ", None, "web", None, "x")) == ("x", None, "web")


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("facebok", "forse intendevi «facebook»."),
        ("Telegram Didascalia", "forse intendevi «telegram-didascalia»."),
        ("Canale WhatsApp del Comune", "forse intendevi «whatsapp»."),
        ("Facebook e Instagram", "metti una virgola fra un canale e l'altro: facebook, instagram."),
        ("fax", f"scegli fra {', '.join((*CHANNELS, *PARTS))}."),
    ],
)
def test_an_unknown_channel_is_said_with_the_nearest(name, remedy):
    with pytest.raises(LinguapaError) as error:
        known(name)
    assert str(error.value) == f"Il canale «{name}» non esiste: {remedy}"


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
        ("## **Festa** della città", "facebook", "Festa della città"),
        ("# Festa di *tutti*", "whatsapp", "*Festa di tutti*"),
        ("# **Festa** a Bari ##", "telegram", "*Festa a Bari*"),
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


CARD = """
title    = "Prova"
severity = "avviso"
message  = "«{found}»"
why      = "Perché sì."
source   = "Nessuna"
finder   = "terms"
[terms]
"al fine di" = ["per"]
[[examples]]
good = "Ciao."
channel = "Facebook"
"""


def test_the_channel_of_an_example_is_checked_when_the_card_is_read():
    assert read("prova", CARD.encode()).examples[0].channel == "facebook"
    with pytest.raises(CardError) as error:
        read("prova", CARD.replace("Facebook", "Facebok").encode())
    assert str(error.value) == (
        "Scheda «prova», chiave «examples 1.channel»: questo canale non esiste: forse intendevi «facebook»."
    )
