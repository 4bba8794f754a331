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
        "dalle 9.30 alle 12,00 ",
        "€ 25,00 ",
        "lunedì 3 marzo 2026 ",
        "il 03/03/2026 ",
        "tel. 06/1234567 ",
        "Domani sera ",
        "il Sindaco ",
        "#allertameteo ",
        "🎉🎉 ",
        "in 🏫 ",
        "𝗔𝘃𝘃𝗶𝘀𝗼 ",
        "SCUOLE CHIUSE ",
        "clicca qui ",
        "sabato concerto in piazza ",
        "!!! ",
        "===== ",
        "*gratis* ",
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
_MARKDOWN = st.sampled_from(
    [
        *"# ;- ;1. ;> ;**;*;`;[;](http://a.it);![;<b>;</b>;<!--;-->;&egrave;;\\;|".split(";"),
        "![](a.png)",
        "![foto.jpg](a.png)",
        "[qui](http://a.it)",
        "---\ncanale: x\n---\n",
    ]
)
_HTML = st.sampled_from(
    [
        *"<p> </p> <li> <br> <br/> <b> </b> <script> </script> </a> &egrave; &rsquo; &nbsp; &amp; &#232;".split(),
        *"<!-- --> < > &".split(),
        "<a href='al&nbsp;fine'>",
        "<a href=x>",
        '<img src="a.png">',
        '<img alt="foto.jpg"/>',
    ]
)


def _joined(*pieces):
    return st.lists(st.one_of(*pieces, st.text(max_size=3)), max_size=14).map("".join)


plain = _joined(_PIECES)
markdown = _joined(_PIECES, _MARKDOWN)
html = _joined(_PIECES, _HTML)
drafts = st.one_of(
    st.tuples(plain, st.just("text")), st.tuples(markdown, st.just("markdown")), st.tuples(html, st.just("html"))
)
