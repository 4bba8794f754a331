"""Markup is blanked at the same length, and what shows stays where it was."""

import time
from itertools import pairwise
from timeit import timeit

import pytest
from hypothesis import given, strategies as st

from linguapa.prose import blank
from linguapa.prose.canvas import FILLER
from linguapa.prose.seen import pressed, whole
from linguapa.prose.shown import shown
from linguapa.segment import segment
from strategies import drafts


def visible(text, format):
    """The blocks of a draft, each as it shows."""
    prose = blank(text, format)
    return [(b.kind, " ".join(prose.shadow[b.start : b.end].replace("\u2060", "").split())) for b in prose.blocks]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("Uno.\n\nDue.", [("paragraph", "Uno."), ("paragraph", "Due.")]),
        ("Servono:\n- carta\n- codice", [("paragraph", "Servono:"), ("item", "carta"), ("item", "codice")]),
        ("1. Scarica\n2) Firma", [("item", "Scarica"), ("item", "Firma")]),
        ("📍 Piazza Dante\n🕘 Ore 9", [("item", "📍 Piazza Dante"), ("item", "🕘 Ore 9")]),
        ("# Titolo\nTesto", [("heading", "Titolo"), ("paragraph", "Testo")]),
        ("-carta\n-5 gradi", [("item", "carta -5 gradi")]),
        ("", []),
        (" \n \n", []),
    ],
)
def test_plain_posts(text, blocks):
    assert visible(text, "text") == blocks


def test_a_wrapped_line_goes_on_and_a_short_one_ends():
    wrapped = "La biblioteca comunale di via Dante resterà chiusa per lavori alla sede di\nTrento e riaprirà."
    assert len(segment(blank(wrapped)).sentences) == 1
    meant = "Scuole chiuse domani\nLa decisione riguarda tutte le scuole del territorio comunale."
    assert len(segment(blank(meant)).sentences) == 2


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Si richiede la categoria C. Possono partecipare tutti.", 2),
        ("Serve la patente di tipo B. Possiamo aiutarti.", 2),
        ("Abita nella scala A. Telefona prima.", 2),
        ("Compila l'allegato B. Manda tutto entro venerdì.", 2),
        ("Serve la patente B. poi si vedrà.", 1),
        ("Lo ha scritto il professor A. Manzoni.", 1),
    ],
)
def test_a_letter_that_is_the_name_of_a_thing_closes_a_sentence(text, count):
    assert len(segment(blank(text)).sentences) == count


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("---\ntitle: Al fine di\n---\n\nTesto.", [("paragraph", "Testo.")]),
        ("# Uno **due**\n\nTre\n===\n", [("heading", "Uno due"), ("heading", "Tre")]),
        ('Vedi [il modulo](http://a.it/al-fine-di "al fine di").', [("paragraph", "Vedi il modulo .")]),
        ("Vedi [il modulo][1].\n\n[1]: http://a.it", [("paragraph", "Vedi il modulo .")]),
        ("Usa `al fine di` qui.\n\n```\ncodice\n```\n", [("paragraph", "Usa qui.")]),
        ("![al fine di](a.png) Foto", [("paragraph", "Foto")]),
        ("<!-- al fine di -->\n\nTesto <b>forte</b>", [("paragraph", "Testo forte")]),
        ("- uno\n  - due\n- tre", [("item", "uno"), ("item", "due"), ("item", "tre")]),
        ("> al fine\n> di citare", [("paragraph", "al fine di citare")]),
        ("| a | b |\n|---|---|\n| c | d |", [("item", "a"), ("item", "b"), ("item", "c"), ("item", "d")]),
        ("Perch&eacute; no, 3 \\* 4", [("paragraph", "Perché no, 3 * 4")]),
        ("<div>Ciao <b>a</b> tutti</div>", [("paragraph", "Ciao a tutti")]),
        ("Il **C**omune e *lunedì*<br>martedì", [("paragraph", "Il Comune e lunedì martedì")]),
        ("È <http://a.it>", [("paragraph", "È http://a.it")]),
        ("Da 5$ a **10$** in piazza", [("paragraph", "Da 5$ a 10$ in piazza")]),
        ("[omissis] e [1], [a][b], ![c]", [("paragraph", "[omissis] e [1], [a][b], ![c]")]),
        ("Ingresso <gratis>, <mio-tasto>va</mio-tasto>", [("paragraph", "Ingresso <gratis>, va")]),
        ("<gratis>\n\nSì", [("paragraph", "<gratis>"), ("paragraph", "Sì")]),
        ("H~2~O, ~~due~~ e ~~~tre~~~", [("paragraph", "H~2~O, due e ~~~tre~~~")]),
        ("Uno <span hidden>due</span> <kbd>tre</kbd> <select>x</select> sei", [("paragraph", "Uno sei")]),
        ("Nota[^1]\n\n[^1]: nota", [("paragraph", "Nota")]),
        ("> <p>\n> Ciao\n> </p>", [("paragraph", "Ciao")]),
    ],
)
def test_markdown(text, blocks):
    assert visible(text, "markdown") == blocks


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("<h1>Uno</h1><p>Due</p>", [("heading", "Uno"), ("paragraph", "Due")]),
        ("<ul><li>uno<li>due</ul>tre", [("item", "uno"), ("item", "due"), ("paragraph", "tre")]),
        ("<p title='al fine di'>Citt&agrave; &egrave;</p>", [("paragraph", "Città è")]),
        ("<style>p{}</style><script>x</script><p>Sì</p>", [("paragraph", "Sì")]),
        ("<p>a<!-- b -->c</p>", [("paragraph", "a c")]),
        ("<table><tr><td>a<td>b</table>", [("item", "a"), ("item", "b")]),
        ("<p>l&rsquo;ufficio</p>", [("paragraph", "l’ufficio")]),
        ("<p>La&shy;voro</p>", [("paragraph", "La\u00advoro")]),
        ("5 < 6 & 7", [("paragraph", "5 < 6 & 7")]),
        ("Rock&Roll e Q&A", [("paragraph", "Rock&Roll e Q&A")]),
        ("<p>Uno <!-- due --> tre</p><!-- quattro", [("paragraph", "Uno tre")]),
        ("Uno <pre>due</pre> tre", [("paragraph", "Uno"), ("paragraph", "tre")]),
        ("Uno <b tre", [("paragraph", "Uno <b tre")]),
    ],
)
def test_html(text, blocks):
    assert visible(text, "html") == blocks


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<p hidden>uno</p><p>due</p>", ["due"]),
        ("<p hidden>uno<p>due", ["due"]),
        ("<div style='display: none'><div>uno</div>due</div>tre", ["tre"]),
        ("<p>uno <span hidden>due</span> tre</p>", ["uno", "tre"]),
        ("<select><option>uno<option>due</select><p>tre</p>", ["tre"]),
        ("<ul><li>uno<li hidden>due<li>tre</ul>quattro", ["uno", "tre", "quattro"]),
        ("<ul><li>uno<li hidden>due</ul>tre", ["uno", "tre"]),
        ("<p>Premi <kbd>CTRL</kbd> e <var>x</var> ora</p>", ["Premi", "e", "ora"]),
        ("<p aria-hidden='true'>uno</p>", ["uno"]),
    ],
)
def test_what_a_page_hides(text, shown):
    assert blank(text, "html").shadow.split() == shown


@pytest.mark.parametrize(
    ("text", "format", "marks"),
    [
        ("![La piazza](a.png) e ![](b.png)", "markdown", [("image", "La piazza"), ("image", "")]),
        ("[**il** bando](u) <a href=v>e</a>", "markdown", [("link", "**il** bando"), ("strong", "il"), ("link", "e")]),
        ("*a* ~~b~~ `c`", "markdown", [("emphasis", "a"), ("strike", "b"), ("code", "c")]),
        ("> detto\n> due volte\n", "markdown", [("quote", "> detto\n> due volte\n")]),
        (
            "<q>a</q> <img alt='b' src=c> <img alt='' src=d> <i>e</i>",
            "html",
            [("quote", "a"), ("image", "b"), ("emphasis", "e")],
        ),
        ('<img title="alt=no" alt=sì> <img src=x> <img aria-hidden="true">', "html", [("image", "sì"), ("image", "")]),
        ("<a href=x aria-label='Orari'>qui</a>", "html", []),
        ("[qui][] o [Lì]\n\n[qui]: /a\n[lì]: /b", "markdown", [("link", "qui"), ("link", "Lì")]),
        ("[qui] e ![a] e ~b~", "markdown", []),
        ("```sh\nls\n```\n\n    cd\n", "markdown", [("code", "ls\n"), ("code", "cd\n")]),
        ("<pre><code>a</code></pre><kbd>b</kbd>", "html", [("code", "<code>a</code>"), ("code", "b")]),
        ("<kbd>a</kbd> <samp>b</samp> <var hidden>c</var>", "markdown", [("code", "a"), ("code", "b")]),
    ],
)
def test_marks_stand_around_what_they_mark(text, format, marks):
    found = blank(text, format).marks
    assert [(mark.kind, text[mark.inner_start : mark.inner_end]) for mark in found] == marks
    assert all(mark.start <= mark.inner_start <= mark.inner_end <= mark.end for mark in found)


def test_the_addresses_of_links():
    text = "[a](<b c>) [d][1] [E *f*][] ![g][1]\n\n[1]: https://a.it 'h'\n[e *f*]: mailto:a@b.it\n[1]: /due\n"
    targets = {mark.target for mark in blank(text, "markdown").marks if mark.kind in {"link", "image"}}
    assert targets == {"b c", "https://a.it", "mailto:a@b.it"}


def test_the_words_that_name_an_address_are_seen_but_no_prose():
    prose = blank("Vedi [il bando][] oggi.\n\n[il bando]: /a\n", "markdown")
    assert prose.shadow.split() == ["Vedi", "oggi."]
    assert shown(prose, "markdown").text == "Vedi il bando oggi."


@pytest.mark.parametrize(
    ("text", "start", "end", "wide"),
    [
        ("25,00&euro; x", 0, 6, (0, 11)),
        ("25,00&euro; x", 0, 5, (0, 5)),
        ("25,00&euro; x", 11, 13, (11, 13)),
        ("l&rsquo;ufficio", 7, 10, (1, 10)),
        ("x&euro;&nbsp;y", 2, 8, (1, 13)),
        ("x&boh;y", 0, 3, (0, 3)),
        ("<code>&euro;</code>a", 0, 20, (0, 20)),
    ],
)
def test_a_span_takes_in_whole_character_references(text, start, end, wide):
    assert whole(blank(text, "html"), start, end) == wide


@pytest.mark.parametrize(
    ("text", "format", "signs", "places"),
    [
        ("&euro;&nbsp;25", "html", "€ 25", (0, 6, 12, 13, 14)),
        ("<b>9</b>:30", "html", "9:30", (3, 8, 9, 10, 11)),
        ("**C**i `a`", "markdown", "Ci  ", (2, 5, 6, 8, 10)),
        ("l&rsquo;a", "html", "l’a", (0, 7, 8, 9)),
    ],
)
def test_what_stands_beside_what(text, format, signs, places):
    assert pressed(blank(text, format), 0, len(text)) == (signs, places)


DEEP = ["![" * 1333 + "a" + "](b)" * 1333, "*a **b " * 571 + "b** a* " * 571]
KINDS = [
    *"[;![;> ;- ;`;&;&amp;;*;~;~~;**a ;*a **b ;<;</;<a ;<a b=';<b>;</b>;<div>;<b hidden>;<code>;<pre>;<!--;<!;<?".split(
        ";"
    ),
    *(
        "[a](b)",
        "[a]: b\n\n",
        "[a][]",
        "a\n\n",
        "```\n",
        "~~~\n",
        "    a\n",
        "- a\n  ",
        "\r\n",
        "|a|b\n",
        "$",
        "<gratis>",
    ),
    *("<li hidden>", "<code></b>", "<br>", "&nbsp;", "<![CDATA[", "<table><tr>", "<p>"),
]


@pytest.mark.parametrize("format", ["markdown", "html"])
@pytest.mark.parametrize("text", [*DEEP, *(kind * 2000 + "a" for kind in KINDS)])
def test_nothing_is_too_deep(text, format):
    prose = blank(text, format)
    assert len(prose.shadow) == len(prose.seen) == len(text)
    posted = shown(prose, format)
    assert len(posted.offsets) == len(posted.text) + 1


@pytest.mark.parametrize("format", ["text", "markdown", "html"])
@pytest.mark.parametrize("end", ["", "'>", "-->"])
def test_the_cost_is_linear(format, end):
    def cost(kind, length):
        text = (kind * length)[:length] + end
        # timeit holds the garbage collector off: it would walk all that the tests before have left
        return timeit(lambda: shown(blank(text, format), format), timer=time.process_time, number=1)

    for kind in KINDS:
        little, much = cost(kind, 25_000), cost(kind, 100_000)
        if much > 0.5 and much > 10 * little:  # linear would be 4 times, quadratic 16; a second look, lest it was noise
            assert cost(kind, 100_000) < 10 * cost(kind, 25_000), kind


_SAID = st.lists(st.sampled_from(["uno", "due", "tre", "à", "5 $", "[sei]"]), min_size=1, max_size=4).map(" ".join)
_SECRET = "segreto"
_COVERS = st.sampled_from(
    [
        "<span hidden>{}</span>",
        "<b style='display:none'>{}</b>",
        "<!-- {} -->",
        "<script>{}</script>",
        "<i hidden><code>{}</code> <b>{}</b></i>",
        "<select><option>{}</option></select>",
        "<img alt='{}' src=a.png>",
        "<a title='{}'></a>",
    ]
)
_DRESSES = st.sampled_from(["{}", "<b>{}</b>", "<i><b>{}</b></i>", "<code>{}</code>", "<kbd><b>{}</b></kbd>"])


@given(st.lists(st.tuples(_SAID, _DRESSES, _COVERS), min_size=1, max_size=5), st.sampled_from(["markdown", "html"]))
def test_what_is_hidden_is_never_seen_and_what_is_not_always_is(pieces, format):
    text = " ".join(f"{dress.format(said)} {cover.replace('{}', _SECRET)}" for said, dress, cover in pieces)
    prose = blank(f"<p>{text}</p>" if format == "html" else f"Ecco {text}", format)
    posted = shown(prose, format).text
    assert _SECRET not in posted
    assert _SECRET not in prose.shadow
    assert posted.removeprefix("Ecco ").split() == " ".join(said for said, _, _ in pieces).split()


@given(drafts)
def test_what_is_prose_is_seen(draft):
    prose = blank(*draft)
    assert all(
        seen for seen, shadow in zip(prose.seen, prose.shadow, strict=True) if shadow.strip() and shadow != FILLER
    )
    posted = shown(prose, draft[1])
    assert len(posted.offsets) == len(posted.text) + 1
    assert list(posted.offsets) == sorted(posted.offsets)


@given(drafts)
def test_the_shadow_is_as_long_as_the_text_and_shows_nothing_new(draft):
    text, format = draft
    prose = blank(text, format)
    assert prose.text == text
    assert len(prose.shadow) == len(text)
    assert all(block.start < block.end for block in prose.blocks)
    assert all(block.end <= following.start for block, following in pairwise(prose.blocks))


@given(drafts)
def test_tokens_and_sentences_are_in_order_and_lie_in_blocks(draft):
    document = segment(blank(*draft))
    ends = [0] + [token.end for token in document.tokens]
    assert all(end <= token.start for end, token in zip(ends, document.tokens, strict=False))
    assert [s.first for s in document.sentences] == [0, *(s.last for s in document.sentences)][
        : len(document.sentences)
    ]
    for token in document.tokens:
        assert document.prose.shadow[token.start : token.end] == token.text
