"""Markup is blanked at the same length, and what shows stays where it was."""

from itertools import pairwise

import pytest
from hypothesis import given

from linguapa.prose import blank
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
    ],
)
def test_marks_stand_around_what_they_mark(text, format, marks):
    found = blank(text, format).marks
    assert [(mark.kind, text[mark.inner_start : mark.inner_end]) for mark in found] == marks
    assert all(mark.start <= mark.inner_start <= mark.inner_end <= mark.end for mark in found)


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
