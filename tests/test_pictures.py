"""What a screen reader says for a long time: emoji, images without words, addresses, drawings made of signs."""

import subprocess
import sys

import pytest

from hearing import hearing
from linguapa import Checker
from linguapa.finders.aloud.pictures import aloud, is_picture
from linguapa.finders.aloud.urls import without_tracking
from linguapa.prose import blank
from linguapa.rules import built_in
from linguapa.segment import segment

RULES = ("ascii-art", "emoji", "testo-alternativo", "url-nudo")


@pytest.fixture(scope="module")
def checker():
    return hearing(*RULES)


def found(checker, text, name, format="text"):
    return [f.text for f in checker.check(text, format=format).findings if f.rule.name == name]


@pytest.mark.parametrize(
    "sign",
    [
        "🎉",
        "🇮🇹",
        "1️⃣",
        "#️⃣",
        "👨‍👩‍👧",
        "👩🏽‍🚒",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "🏳️‍🌈",
        "👁️‍🗨️",
        "❤️‍🔥",
        "🧑🏻‍❤️‍💋‍🧑🏿",
        "☎️",
        "⚠",
        "❤",
        "🏛",
        "✔️",
        "▪️",
        "➡️",
    ],
)
def test_an_emoji_is_one_token_and_a_picture(sign):
    (token,) = segment(blank(f"Ciao {sign}")).tokens[1:]
    assert (token.kind, token.text) == ("emoji", sign)
    assert is_picture(sign)


@pytest.mark.parametrize("sign", ["©", "®", "™", "©️", "ℹ", "➡", "↔", "▪", "✔", "☎\ufe0e", "♥"])
def test_signs_of_text_are_no_pictures(sign):
    assert not is_picture(sign)


@pytest.mark.parametrize(
    ("sign", "name"),
    [("😂", "faccina con lacrime di gioia"), ("🇮🇹", "bandiera italia"), ("☎", "telefono fisso"), ("\U0001fbff", "")],
)
def test_names_of_emoji(sign, name):
    assert aloud(sign) == name


@pytest.mark.parametrize(
    ("text", "emoji"),
    [
        ("Festa 🎉🎉🎊🎊!", ["🎉🎉", "🎊🎊"]),
        ("Festa 🎉🎊!", []),
        ("Festa 🎉\n🎉 in piazza", []),
        ("Festa ❤️❤ in piazza", ["❤️❤"]),
        ("Hotel ⭐⭐⭐⭐ in centro", []),
        ("⭐⭐⭐ Grande festa", ["⭐⭐⭐"]),
        ("Ha scritto: «Evviva 🎉🎉🎉»", []),
        ("Ci vediamo in 🏫", ["🏫"]),
        ("Ci vediamo in 🏫!", ["🏫"]),
        ("Andiamo nell'🏫 nuova", []),
        ("Andiamo all'🏥.", ["🏥"]),
        ("Puoi venire con la tua 🚲 o con il 🚌.", ["🚲", "🚌"]),
        ("La nostra 🏫 è pulita.", ["🏫"]),
        ("A casa nostra 🏠 si gioca.", []),
        ("Nel 🌳 parco si gioca.", []),
        ("Gli orari di\n🕘 apertura", []),
        ("Grazie a tutti per questo ❤️", []),
        ("Allegato A 📎", []),
        ("Il 🎉🎊 carnevale è qui", []),
        ("In 📍 via Roma, dal 📅 3 marzo", []),
        ("La 🎨 mostra apre sabato.", []),
        ("La biblioteca 📚 riapre.", []),
        ("📅 Sabato\n📍 Piazza\n🎟️ Gratis", ["📅"]),
        ("Novità:\n✅ orari\n✅ sedi\n✅ moduli", ["✅"]),
        ("Novità:\n✔️ orari\n✔️ sedi\n✔️ moduli", ["✔️"]),
        ("Novità:\n✔ orari\n✔ sedi\n✔ moduli", []),
        ("Novità:\n• orari\n• sedi\n• moduli", []),
        ("📅🕘 Sabato alle 9\n📍 Piazza\n🎟️ Gratis\nCiao 😀", ["📅"]),
        ("📅 Sabato\n\n🎉\n\n📍 Piazza", []),
        ("Primo 🎉. Due 🎊. Tre 🎈. Quattro 🎁. Cinque 🎀.", ["🎁"]),
        ("Primo 🎉🎉. Due 🎊. Tre 🎈. Quattro 🎁.", ["🎉🎉", "🎁"]),
        ("Primo 🎉. Due 🎊. Tre 🎈. Vieni in 🏫.", ["🏫"]),
        ("Voto 🥾🥾 su 5", []),
        ("Festa 🎉🎉 su Facebook", ["🎉🎉"]),
        ("Livello 🟢🟢🟢⚪⚪", []),
        ("Rischio: 🌡️🌡️🌡️", []),
        ("Chiama il 1️⃣1️⃣2️⃣ o il 1️⃣1️⃣8️⃣", []),
        ("Sabato si 🏃 per 5 chilometri", ["🏃"]),
        ("Domenica ci 🚲 insieme", ["🚲"]),
        ("Chi si 🚶 ferma è perduto", []),
        ("Primo © due ™ tre ® quattro ✔ cinque →", []),
    ],
)
def test_emoji(checker, text, emoji):
    assert found(checker, text, "emoji") == emoji


def test_bullets_in_markdown_and_html(checker):
    assert found(checker, "- 📅 sabato\n- 📍 piazza\n- 🎟️ gratis", "emoji", "markdown") == ["📅"]
    assert found(checker, "📅 sabato\n📍 piazza\n🎟️ gratis", "emoji", "markdown") == ["📅"]
    assert found(checker, "📅 sabato\n📍 piazza\n🎟️ gratis", "emoji", "html") == []
    assert found(checker, "<p>📅 sabato<br>📍 piazza<br>🎟️ gratis</p>", "emoji", "html") == ["📅"]
    assert found(checker, "<ul><li>📅 sabato<li>📍 piazza<li>🎟️ gratis</ul>", "emoji", "html") == ["📅"]
    assert found(checker, "|a|b|\n|-|-|\n|✅|❌|\n|✅|❌|", "emoji", "markdown") == ["❌"]
    assert found(checker, "<p>Ci vediamo in &#127979;</p>", "emoji", "html") == ["&#127979;"]


def test_severities_and_safety_of_emoji(checker):
    kinds = {f.text: f for f in checker.check("Vieni 🎉🎉 in 🏫.\n📅 oggi\n📍 qui\n🎟️ gratis").findings}
    assert {text: f.rule.severity for text, f in kinds.items()} == {"🎉🎉": "avviso", "🏫": "avviso", "📅": "consiglio"}
    assert checker.fix("Vieni 🎉 🎉🎉") == "Vieni 🎉"
    assert checker.fix("Grazie mille: 🎉🎉") == "Grazie mille: 🎉🎉"
    assert checker.fix("⭐⭐ Festa") == "⭐⭐ Festa"
    assert kinds["🎉🎉"].message == "Basta un'emoji sola. Chi ascolta sente: «spara coriandoli» 2 volte."


@pytest.mark.parametrize(
    ("text", "format", "spans"),
    [
        ("![](a.jpg)", "markdown", ["![](a.jpg)"]),
        ("![ foto ](a.jpg)", "markdown", ["foto"]),
        ("[![](a.jpg)](https://example.it)", "markdown", ["![](a.jpg)"]),
        ("![banner_home_v2](a.jpg)", "markdown", ["banner_home_v2"]),
        ("![festa-2026](img/festa-2026.jpg)", "markdown", ["festa-2026"]),
        ("![Una foto](a.jpg)", "markdown", ["Una foto"]),
        ("![Festa del grano](a.jpg)", "markdown", []),
        ("![Trentino-Alto Adige](a.jpg)", "markdown", []),
        ("![Porta 5](a.jpg)", "markdown", []),
        ("![Foto 3](a.jpg)", "markdown", ["Foto 3"]),
        ("![Piazza](Piazza.jpg)", "markdown", []),
        ("![" + "a " * 75 + "b](a.jpg)", "markdown", ["a " * 75 + "b"]),
        ("![" + "a " * 74 + "ab](a.jpg)", "markdown", []),
        ('<img src="a.jpg">', "html", ['<img src="a.jpg">']),
        ('<img src="a.jpg" alt>', "html", []),
        ('<img src="a.jpg" alt=" ">', "html", []),
        (
            '<img src="a.jpg" alt="WhatsApp Image 2026-03-03 at 10.00.00">',
            "html",
            ["WhatsApp Image 2026-03-03 at 10.00.00"],
        ),
        ('<img src="a.jpg" alt="" role="presentation">', "html", []),
        ("![](a.jpg)", "text", []),
    ],
)
def test_alternative_texts(checker, text, format, spans):
    assert found(checker, text, "testo-alternativo", format) == spans


def test_a_long_alternative_text_is_only_advice(checker):
    (finding,) = checker.check("![" + "a" * 151 + "](a.jpg)", format="markdown").findings
    assert finding.rule.severity == "consiglio"


@pytest.mark.parametrize(
    ("address", "clean"),
    [
        ("https://a.example.it/x?utm_source=a", "https://a.example.it/x"),
        ("https://a.example.it/x?utm_source=a&b=%20C&UTM_medium=d#e?f", "https://a.example.it/x?b=%20C#e?f"),
        ("https://a.example.it/?b=1&&fbclid=x&c", "https://a.example.it/?b=1&&c"),
        ("https://a.example.it/x?u=utm_source", "https://a.example.it/x?u=utm_source"),
        ("https://a.example.it/x#utm_source=a", "https://a.example.it/x#utm_source=a"),
        ("https://a.example.it/x?", "https://a.example.it/x?"),
        ("https://a.example.it/x?gallery=3&_gallery=4", "https://a.example.it/x?gallery=3&_gallery=4"),
    ],
)
def test_without_tracking(address, clean):
    assert without_tracking(address) == clean


@pytest.mark.parametrize(
    ("text", "format", "spans"),
    [
        ("Vai su www.comune.example.it/corsi.", "markdown", ["www.comune.example.it/corsi"]),
        ("Vai su www.comune.example.it/.", "markdown", []),
        ("<https://comune.example.it/corsi>", "markdown", ["https://comune.example.it/corsi"]),
        ("[https://a.example.it](https://a.example.it)", "markdown", ["https://a.example.it"]),
        ("[Corsi](https://a.example.it/corsi)", "markdown", []),
        ("`https://a.example.it/corsi`", "markdown", []),
        ("Scrivi a ufficio@comune.example.it o a @comune #corsi", "markdown", []),
        ("<p>https://a.example.it/x?a=1&amp;utm_source=b</p>", "html", ["https://a.example.it/x?a=1&amp;utm_source=b"]),
        ("Vai su https://a.example.it/corsi", "text", []),
        ("Vai su https://a.example.it/corsi?fbclid=1.", "text", ["https://a.example.it/corsi?fbclid=1"]),
    ],
)
def test_addresses(checker, text, format, spans):
    assert found(checker, text, "url-nudo", format) == spans


def test_an_address_is_cleaned_once_and_only_where_it_is_plain(checker):
    text = "Il bando: https://a.example.it/x?id=2026&utm_source=b."
    assert checker.fix(text) == text
    assert checker.fix(text, unsafe=True) == "Il bando: https://a.example.it/x?id=2026."
    assert checker.fix(text, unsafe=True, format="markdown") == text


@pytest.mark.parametrize(
    ("text", "drawings"),
    [
        ("=====", ["====="]),
        ("====", []),
        ("★ ☆ ★ ☆ ★ Festa", ["★ ☆ ★ ☆ ★"]),
        ("Voto ★★★☆☆", []),
        ("-----AVVISO-----", ["-----", "-----"]),
        ("Nome: -------", []),
        ("Firma _______", []),
        ("Codice *****", []),
        ("┌──────┐", ["┌──────┐"]),
        ("Ciao (^_^) e (>_<)", ["(^_^)", "(>_<)"]),
        ("ʕ•ᴥ•ʔ Ciao", ["ʕ•ᴥ•ʔ"]),
        ("Vai ---> qui :-)", []),
        ("- sì\n- no", []),
        ("«=====»", []),
        ("🎉🎉🎉🎉🎉🎉", []),
        ("Operatori + - * / = < >", []),
    ],
)
def test_drawings(checker, text, drawings):
    assert found(checker, text, "ascii-art") == drawings


def test_what_is_said_passes_linguapa():
    everything = Checker()
    for rule in (rule for rule in built_in() if rule.name in RULES):
        for says in rule.options.get("says", {}).values():
            assert everything.check(says).ok, says


def test_names_of_emoji_are_read_late():
    source = "import sys, linguapa.finders; sys.exit('emoji' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", source], check=False).returncode == 0
