"""Drafts of every kind, for the property tests."""

from hypothesis import strategies as st

_PIECES = st.sampled_from(
    [
        "Si comunica che ",
        "al fine di ",
        "al fine dell'utente ",
        "ai sensi dell’art. 5 ",
        "entro e non oltre il 30 giugno p.v. ",
        "nelle more della gara ",
        "ed in merito alla domanda ",
        "altresì ",
        "Qualora ",
        "con la presente, ",
        "SI RENDE NOTO CHE ",
        "l'ufficio ",
        "la scuola è chiusa. ",
        "perché ",
        "cittá ",
        "D.P.R. n. 445/2000 ",
        "https://www.comune.example.it/a?b=1. ",
        "#ScuoleChiuse ",
        "protocollo@comune.example.it ",
        "👨‍👩‍👧 ",
        "🇮🇹 ",
        "«al fine di» ",
        "(come noto), ",
        ", ",
        ". ",
        "… ",
        "?! ",
        ": ",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "\u00a0",
    ]
)
_MARKDOWN = st.sampled_from(["|", *"# ;- ;1. ;> ;**;*;`;[;](http://a.it);![;<b>;</b>;<!--;-->;&egrave;;\\".split(";")])
_HTML = st.sampled_from(
    """
    <p> </p> <li> <br> <br/> <b> </b> <script> </script> <a\u00a0href='al&nbsp;fine'> </a> &egrave; &rsquo; &nbsp; &amp;
    &#232; <!-- --> < > &
    """.split(" ")
)


def _joined(*pieces):
    return st.lists(st.one_of(*pieces, st.text(max_size=3)), max_size=14).map("".join)


plain = _joined(_PIECES)
markdown = _joined(_PIECES, _MARKDOWN)
html = _joined(_PIECES, _HTML)
drafts = st.one_of(
    st.tuples(plain, st.just("text")), st.tuples(markdown, st.just("markdown")), st.tuples(html, st.just("html"))
)
