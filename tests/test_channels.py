"""What the channels allow, and how they count. Every expected number was reckoned by hand; the comments say how."""

import subprocess
import sys
import warnings
from datetime import date, timedelta
from time import perf_counter
from typing import get_args
from unicodedata import normalize

import pytest
import regex
from hypothesis import given, strategies as st

from linguapa.channels import CHANNELS, PARTS, Sign, Unit, facts, known
from linguapa.channels.telegram import parsed
from linguapa.channels.units import count, fitting
from linguapa.types import LinguapaError

FAMILY = "👨‍👩‍👧‍👦"
EXAMPLE = f"Scuole chiuse domani {FAMILY} https://www.comune.example.it/notizie/scuole-chiuse?x=1"
KANA = "あいうえおかきくけこ"
ENGLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
UNITS = Unit.__args__

X = [
    # Letters and signs: 1 up to U+10FF and for most punctuation, 2 for the rest.
    ("", 0),
    ("Ciao", 4),
    ("Scuole chiuse domani.", 21),  # 6 + 1 + 6 + 1 + 6 + 1
    ("a\nb", 3),  # an end of line is a character
    ("perché", 6),
    ("perche\u0301", 6),  # composed first
    (normalize("NFD", "città è più"), 11),  # 5 + 1 + 1 + 1 + 3
    ("º½«»", 4),  # all below U+10FF
    ("l’ora", 5),  # U+2019 weighs 1
    ("“ok” – ‘sì’ — no", 16),  # 4 + 3 + 4 + 3 + 2: quotation marks and dashes weigh 1
    ("…", 2),  # U+2026
    ("Ciao…", 6),  # 4 + 2
    ("€", 2),  # U+20AC
    ("5 €", 4),  # 1 + 1 + 2
    ("• uno", 6),  # 2 + 1 + 3
    ("5′", 2),  # 1 + 1: U+2032
    ("℃", 2),
    ("𝗔𝘃", 4),  # 2 + 2: letters that are symbols
    ("漢", 2),
    ("漢字 ok", 7),  # 4 + 1 + 2
    ("저찀쯿쿿", 8),
    ("\u200d", 1),  # the joiner alone, in U+2000-200D
    # Emoji weigh 2, whatever they are made of.
    ("😀", 2),
    ("😷👾😡🔥💩", 10),
    ("Ciao 😀!", 8),  # 5 + 2 + 1
    (FAMILY, 2),
    (FAMILY + FAMILY, 4),
    ("🙋🏽", 2),
    ("🙋🏽👨‍🎤", 4),
    ("❤️‍🔥", 2),
    ("🇮🇹", 2),
    ("🇮🇹🇫🇷", 4),
    (ENGLAND, 2),
    ("1️⃣", 2),
    ("#⃣", 2),
    ("☺", 2),
    ("☺️", 2),
    ("☎\ufe0e", 4),  # 2 + 2: a sign of text with its selector
    ("©", 1),
    ("©️", 2),  # an emoji
    ("™", 2),  # U+2122
    # Addresses weigh 23.
    ("https://t.it", 23),
    ("HTTPS://A.IT", 23),
    ("https://www.comune.example.it/notizie/" + "a" * 200, 23),
    ("https://a.it:8080/x", 23),
    ("Leggi https://a.it", 29),  # 6 + 23
    ("http://a.it http://b.it", 47),  # 23 + 1 + 23
    ("esempio.it, altro.it", 48),  # 23 + 2 + 23: no protocol needed
    ("https://a.it.", 24),  # the stop is not of the address
    ("https://a.it/b?c=1,", 24),
    ("vai su https://a.it!", 31),  # 7 + 23 + 1
    ("(https://a.it/b)", 25),  # 1 + 23 + 1
    ("https://it.wikipedia.org/wiki/Roma_(città)", 23),
    ("https://t.co/abc/def", 27),  # 23 + 4: what follows the code of t.co is text
    ("https://t.co/" + "a" * 41, 54),  # 13 + 41: no code is so long
    ("https://a.it/" + "b" * 4083, 23),  # 4096 characters
    ("https://a.it/" + "b" * 4084, 4097),  # one too many
    ("esempio.com", 23),
    ("esempio.com/orari", 23),
    ("t.it", 23),
    ("www.comune.example.it", 23),
    ("città.it", 23),
    (normalize("NFD", "città.it"), 23),
    ("l’esempio.it", 25),  # 2 + 23
    ("sub_dominio.esempio.it", 27),  # 4 + 23: bare, it begins after the underscore
    ("https://sub_dominio.esempio.it", 23),
    ("日本example.com", 27),  # 4 + 23
    ("example.comです", 27),  # 23 + 4
    ("日本https://example.com/です", 31),  # 4 + 23 + 4
    ("http://日本.com", 23),
    ("a" * 63 + ".com", 23),
    ("a" * 64 + ".com", 68),  # 64 + 4: no label is so long
    ("https://" + "a" * 64 + ".com", 76),  # 8 + 68
    (KANA * 12 + " http://" + KANA * 5 + "あい.com", 264),  # 120 × 2 + 1 + 23: the label has 63 characters in Punycode
    (KANA * 12 + " http://" + KANA * 5 + "あいう.com", 358),  # 120 × 2 + 1 + 7 + 53 × 2 + 4: one too many
    # These are no addresses.
    ("esempio.xyzzy", 13),
    ("modulo.pdf", 10),
    ("alle 9.30", 9),
    ("Ciao.Come va", 12),
    ("info@comune.it", 14),
    ("nome.it@comune.it", 17),
    ("@comune", 7),
    ("@comune.it", 10),
    ("#comune.it", 10),
    ("-esempio.it", 11),
    ("esempio_uno.it", 14),
    ("ftp://a.it", 10),
    ("http://-a.it", 12),
    ("esempio.it+1", 12),
    (EXAMPLE, 47),  # 6 + 1 + 6 + 1 + 6 + 1, then 2 + 1 + 23
]


@pytest.mark.parametrize(("text", "weight"), X, ids=[f"{i}-{weight}" for i, (_, weight) in enumerate(X)])
def test_x(text, weight):
    assert count(text, "x") == weight


@pytest.mark.parametrize(
    ("unit", "text", "length"),
    [
        ("code-points", EXAMPLE, 84),  # 21 + 7 + 1 + 55
        ("utf-16", EXAMPLE, 88),  # four emoji of two units each
        ("bytes", EXAMPLE, 102),  # 4 × 4 and 3 × 3 for the family, 77 for the rest
        ("graphemes", EXAMPLE, 78),  # 21 + 1 + 1 + 55
        ("mastodon", EXAMPLE, 46),  # 21 + 1 + 1 + 23
        ("threads", EXAMPLE, 102),  # 77 + 25
        ("code-points", "e\u0301", 2),
        ("graphemes", "e\u0301", 1),
        ("graphemes", "🇮🇹1️⃣a\r\n", 4),
        ("utf-16", "𝗔b", 3),
        ("bytes", "è€😀", 9),  # 2 + 3 + 4
        ("mastodon", "Scrivi a @ufficio@social.example.it!", 18),  # 9 + 8 + 1
        ("mastodon", "@ufficio", 8),
        ("mastodon", "info@comune.it", 14),
        ("mastodon", "esempio.it", 10),  # only what has a protocol is an address
        ("mastodon", "https://social.example.it/@a@b.it", 23),  # a mention in an address is none
        ("mastodon", FAMILY, 1),
        ("threads", "perché", 6),
        ("threads", "日本", 2),
        ("threads", "Ciao 😀", 9),  # 5 + 4
        ("threads", "🇮🇹", 8),  # 2 × 4
        ("threads", "1️⃣", 7),  # 1 + 3 + 3
        ("threads", "© ™", 3),  # letters
        ("threads", "©️", 5),  # 2 + 3
        ("telegram", "*Scuole* 😀", 9),  # 6 + 1 + 2
        ("telegram", "[orari](https://www.comune.example.it)", 5),
    ],
)
def test_units(unit, text, length):
    assert count(text, unit) == length


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("*b* _i_ __u__ ~s~ ||segreto|| `c`", "b i u s segreto c"),
        ("*b _i_*", "b i"),
        ("```\nuno *due*\n```", "uno *due*\n"),
        ("```py\nx = 1```", "x = 1"),
        ("`a_b_c`", "a_b_c"),
        ("[gli *orari*](https://a.it/x_y_z)", "gli orari"),
        (r"1\. uno \*due\*", "1. uno *due*"),
        ("<b>a</b> <strong>b</strong> <a href='https://a.it'>c</a>", "a b c"),
        ("<tg-spoiler>x</tg-spoiler><blockquote>y</blockquote>", "xy"),
        ("&lt;tag&gt; &amp; &#39;x&#39;", "<tag> & 'x'"),
        ("*solo", "*solo"),
        ("a_b_c e 2 * 3 * 4", "a_b_c e 2 * 3 * 4"),
        ("<b>solo", "<b>solo"),
        ("<p>x</p> &egrave;", "<p>x</p> &egrave;"),  # Telegram knows neither
        ("*a _b* c_", "a _b c_"),  # crossed: the first to close wins
        ("https://a.it/x_y_z _i_", "https://a.it/x_y_z i"),
        ("[solo] (parentesi)", "[solo] (parentesi)"),
    ],
)
def test_telegram_counts_what_it_shows(text, shown):
    assert parsed(text) == shown


@pytest.mark.parametrize(
    ("text", "unit", "most", "offset"),
    [
        ("abcdef", "code-points", 4, 4),
        ("abc", "code-points", 3, 3),
        ("abc", "code-points", 0, 0),
        ("ae\u0301b", "code-points", 2, 1),
        (f"a{FAMILY}b", "utf-16", 5, 1),
        ("a😀", "utf-16", 2, 1),
        ("aè", "bytes", 2, 1),
        (f"a{FAMILY}b", "graphemes", 2, 8),  # the family has 7 code points
        ("ab https://a.it/b c", "x", 25, 3),  # 3 + 23 = 26
        ("ab https://a.it/b c", "x", 26, 17),
        ("e\u0301e\u0301e\u0301", "x", 2, 4),  # offsets are those of the text as given
        ("a @b@c.it d", "mastodon", 3, 2),
        ("a @b@c.it d", "mastodon", 4, 9),
        ("*ab* cd", "telegram", 3, 5),  # "ab " fits, whose last character stands before 5
        ("*ab* cd", "telegram", 5, 7),
        ("&amp;&amp;", "telegram", 1, 5),
    ],
)
def test_fitting(text, unit, most, offset):
    assert fitting(text, unit, most) == offset


WHOLE = {"https://www.comune.example.it/a?b=1": ("x", "mastodon"), "esempio.it": ("x",), "@uno@b.it": ("mastodon",)}
TOKENS = st.sampled_from(
    [*WHOLE, "perché", "e\u0301", "日本", FAMILY, "🇮🇹🇫🇷", "1️⃣", "a", "…", "\n", "🙋🏽a", "©️", "\r\n"]
)
TEXTS = st.lists(TOKENS, max_size=12).map(" ".join)


@given(TEXTS, st.sampled_from([unit for unit in UNITS if unit != "telegram"]), st.integers(0, 80))
def test_what_fits_is_the_most_that_fits(text, unit, most):
    offset = fitting(text, unit, most)
    ends = {0, *(cluster.end() for cluster in regex.finditer(r"\X", text))}
    assert offset in ends
    assert count(text[:offset], unit) <= most
    if offset < len(text):
        whole = next((w for w, units in WHOLE.items() if unit in units and text.startswith(w, offset)), "")
        after = offset + len(whole) if whole else min(end for end in ends if end > offset)
        assert count(text[:after], unit) > most


@given(st.text(alphabet="ab_*~`|[]()<>/& \n\\.:@#ità日😀\u0301\u200d", max_size=40), st.sampled_from(UNITS))
def test_any_text_is_counted(text, unit):
    length = count(text, unit)
    assert 0 <= length <= 30 * len(text)
    assert fitting(text, unit, length) == len(text)
    assert 0 <= fitting(text, unit, length // 2) <= len(text)


@given(st.text(alphabet="ab_*~`|[]()<>/& \n\\.:😀", max_size=40))
def test_telegram_shows_no_more_than_there_is(text):
    assert len(parsed(text)) <= len(text)


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize(
    "piece", ["a", "日", "a.", "a.it,", "日本.it", "(", "*a ", "_*~", "@a", "```", "[a", "http://", "\u0301"]
)
def test_the_cost_is_linear(unit, piece):
    started = perf_counter()
    count(piece * 20_000, unit)
    assert perf_counter() - started < 2


def test_every_channel_has_its_facts():
    for name in (*CHANNELS, *PARTS):
        channel = facts(name)
        assert channel.name
        assert channel.limits or name in {"newsletter", "web"}
        for entry in [*channel.limits, channel.fold, channel.hashtags, channel.links]:
            if entry:
                assert entry.most > 0
                assert entry.source.startswith(("https://", "http://"))
                assert isinstance(entry.checked, date)
        for limit in channel.limits:
            assert limit.unit in UNITS
            assert limit.part == channel.part
        assert channel.clickable != bool(channel.clickable_source)
        assert set(channel.marks) <= set(get_args(Sign))


def test_facts_are_those_of_the_part():
    assert [(limit.most, limit.unit) for limit in facts("youtube").limits] == [(5000, "bytes")]
    assert [(limit.most, limit.unit) for limit in facts("youtube-titolo").limits] == [(100, "code-points")]
    assert [limit.most for limit in facts("telegram").limits] == [4096]
    assert [limit.most for limit in facts("telegram-didascalia").limits] == [1024]
    assert [limit.unit for limit in facts("bluesky").limits] == ["graphemes", "bytes"]
    assert not facts("web-titolo").limits[0].hard
    assert facts("x").limits[0].hard
    assert not facts("instagram").clickable
    assert facts("youtube").fold
    assert facts("youtube-titolo").fold is None


def test_channels_and_parts_are_known():
    assert [known(name) for name in (None, *CHANNELS, *PARTS)] == [None, *CHANNELS, *PARTS]
    for name in ("tiktok", "fax", "", "-"):
        with pytest.raises(
            LinguapaError, match=r"^Il canale «.*» non esiste: scegli fra facebook, .*, web-sommario\.$"
        ):
            facts(name)


def dates():
    """Each entry that has a date: its name and the day."""
    for name in (*CHANNELS, *PARTS):
        channel = facts(name)
        for entry in [*channel.limits, channel.fold, channel.hashtags, channel.links]:
            if entry:
                yield f"{name}, {entry.most}", entry.checked


def stale(today, entries):
    return [name for name, checked in entries if today - checked > timedelta(days=365)]


@pytest.mark.filterwarnings("default")
def test_what_was_read_long_ago_is_announced():
    for name in stale(date.today(), dates()):  # noqa: DTZ011 - the day here is as good as any
        warnings.warn(f"channels.toml: {name}: read more than a year ago, read it again", stacklevel=1)


def test_a_year_makes_a_figure_stale():
    read = [("nuovo", date(2026, 11, 22)), ("vecchio", date(2025, 11, 21))]
    assert stale(date(2026, 11, 22), read) == ["vecchio"]
    assert stale(date(2026, 11, 21), read) == []
    assert stale(date(2029, 1, 1), read) == ["nuovo", "vecchio"]


def test_to_know_the_channels_reads_nothing():
    code = "import sys, linguapa.channels as c; c.known('x'); print(c._read.cache_info().currsize, *sys.modules)"
    read, *modules = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert read == "0"
    assert not {"linguapa.channels.units", "linguapa.channels.urls", "linguapa.channels.telegram"} & set(modules)
