"""The rules that read syntax, all together: what holds whatever the rule and the text."""

import gc
import re
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from importlib import import_module
from itertools import islice

import pytest
import spacy
from hypothesis import given, settings, strategies as st
from spacy.tokens import Doc

from linguapa import Checker, Config, Finding, Rewrite, Rule, Sentence, finders, prose, rules
from linguapa.finders.reading import Reading
from linguapa.finders.syntax import LOOKS, grammar
from linguapa.rewrite import apply, choose
from linguapa.segment import segment
from linguapa.tree import sentences

OF_POSTS = import_module("evaluation.posts").RULES
CHECKER = Checker(Config(ignore=OF_POSTS))
NOT_SYNTACTIC = ("sentence-length", "paragraph-length")
SYNTACTIC = OF_POSTS | {rule.name for rule in CHECKER.rules if not rule.is_lexical and rule.finder not in NOT_SYNTACTIC}
QUICK = settings(max_examples=12, deadline=None)

POOL = """
La delibera n. 45 del 12 marzo 2026 è stata approvata dalla Giunta del Comune di Ferrara.
Si comunica che la scuola Rodari resterà chiusa lunedì 8 giugno per consentire la disinfestazione dei locali.
Le domande devono essere presentate dai genitori entro e non oltre il 30 aprile 2026 all'indirizzo scuola@comune.example.it.
I cittadini che intendono partecipare al bando dovranno compilare il modulo B, allegando copia del documento d'identità.
Ai sensi dell'articolo 7 della legge 241/1990, il responsabile del procedimento è la dottoressa Anna Bianchi.
Al fine di ottenere il rimborso di 120,50 euro, occorre essere in possesso della ricevuta e presentare l'ISEE.
L'avviso dice: «È fatto divieto di accendere fuochi, salvo che non sia stato autorizzato dal Sindaco».
Si invitano tutti i residenti di via Garibaldi a spostare le auto, essendo previsti i lavori di asfaltatura dalle 7:30 alle 18.
Non si può escludere che il servizio, a causa dello sciopero proclamato dalla sigla Usb, non sia garantito.
Qualora il richiedente non sia residente, la tariffa ridotta non verrà applicata.
Per la presentazione della domanda di iscrizione al nido è necessario l'accesso con SPID o con la CIE.
Gli utenti, previo appuntamento da prenotare al numero 0532 419999, potranno ritirare le tessere elettorali presso l'ufficio.
Il bando, pubblicato sul sito https://www.comune.example.it/bandi/2026, scade alle ore 12 del 15 maggio.
La raccolta del vetro si svolge il martedì e quella della carta il giovedì.
Ricevuta la richiesta, l'ufficio tecnico procede alla verifica della documentazione e ne comunica l'esito entro 30 giorni.
Il contributo, che viene erogato dalla Regione Emilia-Romagna per il tramite dell'INPS, è pari a 600 euro.
Si precisa che il mancato pagamento della sanzione comporterà l'iscrizione a ruolo della somma dovuta.
La biblioteca Ariostea riapre sabato: puoi restituire i libri anche al sabato mattina.
Possono presentare domanda i cittadini italiani, i cittadini di uno Stato dell'Unione europea, i titolari di permesso di soggiorno.
Lo scrivente Ufficio provvederà, entro 10 giorni dal ricevimento della PEC, alla trasmissione degli atti al Tribunale di Bologna.
Il parcheggio di piazza Verdi non è accessibile, fatta eccezione per i mezzi di soccorso e per i disabili.
È opportuno che l'istanza venga corredata della marca da bollo da 16 euro, pena l'esclusione.
Chi non ha pagato entro la scadenza riceverà un sollecito e dovrà versare gli interessi.
Considerato l'aumento dei casi, il Sindaco ha disposto la chiusura del parco Massari fino al 3 luglio.
La commissione, dopo aver esaminato i progetti, ha stilato la graduatoria, che sarà pubblicata sull'albo pretorio.
Il regolamento «Norme per l'uso delle palestre» è stato modificato con delibera del Consiglio n. 12/2025.
Ti ricordiamo che puoi pagare la mensa online, con bonifico o in tabaccheria.
Restano ferme le disposizioni di cui all'art. 5, comma 2, lettera a), del D.P.R. 445/2000.
Il Comune ha acquistato tre scuolabus elettrici, i quali entreranno in servizio a settembre; i vecchi mezzi saranno rottamati.
L'allerta arancione della Protezione civile è valida da domani alle 9:00: evitate i sottopassi e gli argini del Po.
In caso di maltempo la visita al Castello Estense sarà rinviata e i biglietti verranno rimborsati dagli organizzatori.
La modalità di presentazione delle domande di ammissione alle prove del concorso è indicata nell'allegato C.
Non è consentito l'accesso ai cani, se non al guinzaglio.
I documenti richiesti sono: carta d'identità, codice fiscale, certificato di residenza e due fototessere.
La cancellazione dal registro avverrà decorsi 60 giorni dalla notifica, salvo che l'interessato non presenti ricorso al TAR.
Marco Rossi, assessore alla mobilità, ha inaugurato ieri la ciclabile tra Pontelagoscuro e Barco.
Per informazioni scrivere a urp@comune.example.it oppure visitare la pagina www.example.it/urp.
Il vaccino, salvo diversa indicazione del medico, viene somministrato gratuitamente dall'ASL agli over 60.
Il rinnovo della patente dev'essere chiesto prima della scadenza, potendosi altrimenti incorrere in una multa da 158 a 638 euro.
SI AVVISA LA CITTADINANZA CHE IL MERCATO DEL VENERDÌ VERRÀ SPOSTATO IN PIAZZA TRAVAGLIO.
""".strip().splitlines()  # noqa: E501 - a sentence is easiest to read on one line
PLAIN = [
    "La scuola riapre lunedì.",
    "Puoi pagare la mensa online.",
    "Il mercato è in piazza Ariostea.",
    "Lunedì la biblioteca chiude alle 18.",
    "Porta con te la tessera.",
    "Chiama lo 0532 419999.",
]

NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")
ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?://|www\.)[^\s<>\"«»()]*\w")
NAME = re.compile(r"(?<=[a-zàèéìòù,] )[A-Z][A-Za-zàèéìòù-]+|\b[A-Z]{3,}\b")
NAMES = sorted({name for sentence in POOL if not sentence.isupper() for name in NAME.findall(sentence)})
QUOTATION = re.compile(r"«[^»]*»")
MARKUP = {
    "text": re.compile(r"(?!)"),
    "markdown": re.compile(r"\*\*|\[|\]\([^)]*\)|^#+ |\||^- |^\d+\. ", re.MULTILINE),
    "html": re.compile(r"</?[^>]+>"),
}
ENTITIES = {"à": "&agrave;", "è": "&egrave;", "È": "&Egrave;", "’": "&rsquo;", "«": "&laquo;", "»": "&raquo;"}


def test_the_pool_holds_forty_sentences():
    assert len(POOL) == len(set(POOL)) == 40


def marked(sentence, format, mark, first, length):
    """The sentence with some of its words in bold or in a link."""
    words = sentence.split(" ")
    first %= len(words)
    inside = " ".join(words[first : first + length])
    before, after = words[:first], words[first + length :]
    if format == "markdown":
        inside = {"bold": f"**{inside}**", "link": f"[{inside}](https://www.example.it/p-7)"}[mark]
    elif format == "html":
        inside = {"bold": f"<b>{inside}</b>", "link": f'<a href="https://www.example.it/p-7">{inside}</a>'}[mark]
    return " ".join((*before, inside, *after))


SHAPES = ("paragraph", "paragraph", "wrapped", "heading", "list", "table")


def shaped(block, format, shape):
    """The sentences as a block of a document."""
    title = block[0].rstrip(".")
    if format == "html":
        return {
            "heading": f"<h2>{title}</h2>",
            "list": "<ul>" + "".join(f"<li>{sentence}</li>\n" for sentence in block) + "</ul>",
            "table": "<table><tr>" + "".join(f"<td>{sentence}</td>" for sentence in block) + "</tr></table>",
        }.get(shape, f"<p>{' '.join(block)}</p>")
    if shape == "wrapped":
        return re.sub(r"(.{50,70}?) ", r"\1\n", " ".join(block))
    if shape == "table" and format == "markdown":
        return f"| {' | '.join(block)} |\n|{'---|' * len(block)}\n| {' | '.join(reversed(block))} |"
    heading = f"## {title}" if format == "markdown" else title
    listed = "\n".join(f"- {sentence}" for sentence in block)
    return {"heading": heading, "list": listed}.get(shape, " ".join(block))


@st.composite
def documents(draw):
    format = draw(st.sampled_from(("text", "markdown", "html")))
    blocks = []
    for _ in range(draw(st.integers(1, 3))):
        block = draw(st.lists(st.sampled_from(POOL), min_size=1, max_size=3, unique=True))
        if format != "text" and draw(st.booleans()):
            where = draw(st.integers(0, len(block) - 1))
            mark, first, length = (
                draw(st.sampled_from(("bold", "link"))),
                draw(st.integers(0, 20)),
                draw(st.integers(1, 6)),
            )
            block[where] = marked(block[where], format, mark, first, length)
        blocks.append(shaped(block, format, draw(st.sampled_from(SHAPES))))
    text = "\n\n".join(blocks)
    if draw(st.booleans()):
        text = text.replace("'", "’")
    if format == "html" and draw(st.booleans()):
        text = "".join(ENTITIES.get(character, character) for character in text)
    return text, format


def counted(pattern, text):
    return Counter(pattern.findall(text))


def lost(pattern, text, fixed):
    """What the pattern finds less often in the fixed text than in the text."""
    return counted(pattern, text) - counted(pattern, fixed)


def is_subsequence(some, all_):
    rest = iter(all_)
    return all(one in rest for one in some)


@QUICK
@given(documents())
def test_findings_and_rewrites_are_where_they_say(draft):
    text, format = draft
    for finding in CHECKER.check(text, format=format).findings:
        assert text[finding.start : finding.end] == finding.text
        assert finding.text.strip() == finding.text != ""
        assert finding.message.strip() == finding.message != ""
        assert "{" not in finding.message
        for rewrite in finding.rewrites:
            assert 0 <= rewrite.start <= rewrite.end <= len(text)
            old = text[rewrite.start : rewrite.end]
            assert old != rewrite.text
            assert is_subsequence(MARKUP[format].findall(old), MARKUP[format].findall(rewrite.text))
            assert finding.rule.name not in SYNTACTIC or not MARKUP[format].search(old)
            assert not re.search(r"\S {2,}|\u2060", rewrite.text), rewrite


@QUICK
@given(documents())
def test_the_same_text_gives_the_same_report(draft):
    text, format = draft
    report = CHECKER.check(text, format=format)
    assert CHECKER.check(text, format=format) == report
    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(lambda _: CHECKER.check(text, format=format), range(2))) == [report, report]


def test_another_checker_gives_the_same_report():
    text = "\n\n".join(POOL)
    assert Checker(CHECKER.config).check(text) == CHECKER.check(text)


@QUICK
@given(documents())
def test_fixing_twice_changes_nothing_more(draft):
    text, format = draft
    once = CHECKER.fix(text, format=format, unsafe=True)
    assert CHECKER.fix(once, format=format, unsafe=True) == once


@QUICK
@given(documents())
def test_numbers_addresses_names_and_quotations_survive(draft):
    text, format = draft
    fixed = unescape(CHECKER.fix(text, format=format, unsafe=True)).replace("’", "'")
    text = unescape(text).replace("’", "'")
    for pattern in (NUMBER, ADDRESS, QUOTATION):
        assert not lost(pattern, text, fixed), fixed
    for name in NAMES:
        assert len(re.findall(rf"\b{name}\b", fixed)) >= len(re.findall(rf"\b{name}\b", text)), (name, fixed)


@QUICK
@given(documents())
def test_markup_survives_in_its_order(draft):
    text, format = draft
    fixed = CHECKER.fix(text, format=format, unsafe=True)
    assert is_subsequence(MARKUP[format].findall(text), MARKUP[format].findall(fixed)), fixed
    assert not re.search(r"\*\*\*\*|\[\]|<b></b>|></a>", fixed), fixed
    if format != "html":
        assert fixed.count("*") == text.count("*")
        assert fixed.count("](") == text.count("](")


@QUICK
@given(documents())
def test_a_pass_changes_nothing_outside_the_spans(draft):
    text, format = draft
    report = CHECKER.check(text, format=format)
    rewrites = choose(report.findings, report.sentences, unsafe=True, rebuilding=LOOKS)
    fixed = apply(text, rewrites)
    position = 0
    for rewrite in (*rewrites, Rewrite(len(text), len(text), "", safe=True)):
        kept = text[position : rewrite.start]
        assert fixed.startswith(kept + rewrite.text)
        fixed, position = fixed[len(kept) + len(rewrite.text) :], rewrite.end
    assert fixed == ""


@QUICK
@given(st.lists(st.sampled_from(PLAIN), min_size=1, max_size=6), st.sampled_from((" ", "\n\n", "\n- ")))
def test_a_text_without_findings_stays_as_it_is(block, seam):
    text = seam.join(block)
    assert CHECKER.check(text).findings == ()
    assert CHECKER.fix(text, unsafe=True) == text


@pytest.mark.parametrize("sentence", POOL)
def test_what_stands_in_a_quotation_is_left_alone(sentence):
    quoted = f"Sul cartello c'è scritto «{sentence.replace('«', '“').replace('»', '”')}»."
    start = quoted.index("«")
    report = CHECKER.check(quoted)
    assert not [f for f in report.findings if f.rule.name in SYNTACTIC and f.start > start]
    assert quoted[start:] in CHECKER.fix(quoted, unsafe=True)


def straight(text):
    return " ".join(unescape(text).replace("’", "'").split())


def said(text, format="text"):
    """What is found in a text and what is put in its place, however it is written."""
    return [
        (finding.rule.name, straight(finding.text), [straight(rewrite.text) for rewrite in finding.rewrites])
        for finding in CHECKER.check(text, format=format).findings
    ]


WRITTEN = {
    "in Markdown": (lambda text: text, "markdown"),
    "in HTML": (lambda text: f"<p>{text}</p>", "html"),
    "in lines": (lambda text: re.sub(r"(.{50,70}?) ", r"\1\n", text), "text"),
    "with curly apostrophes": (lambda text: text.replace("'", "’"), "text"),
    "with entities": (lambda text: "".join(ENTITIES.get(character, character) for character in text), "html"),
}


@pytest.mark.parametrize("way", WRITTEN)
def test_it_does_not_matter_how_a_sentence_is_written(way):
    write, format = WRITTEN[way]
    different = [sentence for sentence in POOL if said(write(sentence), format) != said(sentence)]
    assert different == []


@QUICK
@given(documents())
def test_rewrites_have_the_apostrophes_of_the_draft(draft):
    text, format = draft
    for one, other in ("'’", "’'"):
        if one in text and other not in text:
            report = CHECKER.check(text, format=format)
            assert not [
                r.text for f in report.findings for r in f.rewrites if other in r.text and f.rule.name in SYNTACTIC
            ]


# How rewrites are chosen


def rule(name, *, is_lexical):
    return Rule(name, "", "", "", "", "avviso", "terms" if is_lexical else "passive")


WORDS, BUILD, ORDER = (
    rule("parole", is_lexical=True),
    rule("passivo", is_lexical=False),
    rule("ordine", is_lexical=False),
)
SENTENCES = tuple(Sentence(start, start + 19, CHECKER.check("Ciao.").readability) for start in (0, 20, 40))


def found(rule, start, end, text="x", *, safe=False):
    return Finding(
        rule, start, end, "", "", (Rewrite(start, end, text, safe=safe), Rewrite(start, end, "y", safe=False))
    )


def chosen(*found, unsafe=True, sentences=SENTENCES):
    rewrites = choose(found, sentences, unsafe=unsafe, rebuilding=LOOKS)
    return [(rewrite.start, rewrite.end, rewrite.text) for rewrite in rewrites]


def test_the_words_of_a_sentence_come_first():
    assert chosen(found(BUILD, 0, 4), found(WORDS, 6, 9, "w")) == [(6, 9, "w")]
    assert chosen(found(BUILD, 0, 7), found(WORDS, 6, 9, "w")) == [(6, 9, "w")]
    assert chosen(found(WORDS, 0, 3, "v"), found(BUILD, 4, 6), found(WORDS, 8, 9, "w")) == [(0, 3, "v"), (8, 9, "w")]


def test_the_words_of_another_sentence_do_not_hold_a_rewrite_up():
    assert chosen(found(BUILD, 0, 4, "b"), found(WORDS, 26, 29, "w")) == [(0, 4, "b"), (26, 29, "w")]
    assert chosen(found(WORDS, 16, 19, "w"), found(BUILD, 20, 22, "b")) == [(16, 19, "w"), (20, 22, "b")]


def test_a_rewrite_that_takes_the_words_in_goes_first():
    assert chosen(found(BUILD, 4, 12, "b"), found(WORDS, 6, 9)) == [(4, 12, "b")]
    assert chosen(found(BUILD, 6, 9, "b"), found(WORDS, 6, 9)) == [(6, 9, "b")]
    assert chosen(found(WORDS, 0, 2, "v"), found(BUILD, 4, 12, "b"), found(WORDS, 6, 9)) == [(4, 12, "b")]


def test_how_a_sentence_is_built_changes_once_in_a_pass():
    assert chosen(found(BUILD, 0, 4, "b"), found(ORDER, 8, 12, "o")) == [(0, 4, "b")]
    assert chosen(found(ORDER, 8, 12, "o"), found(BUILD, 0, 4, "b")) == [(0, 4, "b")]
    assert chosen(found(BUILD, 0, 4, "b"), found(ORDER, 28, 32, "o"), found(BUILD, 44, 45, "c")) == [
        (0, 4, "b"),
        (28, 32, "o"),
        (44, 45, "c"),
    ]


def test_only_safe_rewrites_are_put_in_unless_asked():
    assert chosen(found(BUILD, 0, 4), found(WORDS, 6, 9), unsafe=False) == []
    assert chosen(found(BUILD, 0, 4, "b", safe=True), found(WORDS, 6, 9), unsafe=False) == [(0, 4, "b")]
    assert chosen(Finding(BUILD, 0, 4, "", "")) == []


def test_what_is_chosen_is_in_order_and_does_not_overlap():
    across = found(BUILD, 15, 24, "b")
    assert chosen(across, found(WORDS, 22, 26, "w")) == [(15, 24, "b")]
    assert chosen(found(WORDS, 26, 29, "w"), found(WORDS, 28, 31, "v"), found(BUILD, 0, 4, "b")) == [
        (0, 4, "b"),
        (26, 29, "w"),
    ]


def test_without_sentences_all_go_together():
    assert chosen(found(BUILD, 0, 4, "b"), found(WORDS, 6, 12, "w"), sentences=()) == [(0, 4, "b"), (6, 12, "w")]


# Trees

VOCABULARY = spacy.blank("it").vocab


def planted(text, rows, format="text"):
    """The trees of a text analysed by hand: `form lemma POS head label features`, heads as indices among all rows."""
    document = segment(prose.blank(text, format))
    shadow, position = document.prose.shadow, 0
    words, spaces, of_row, tokens = [], [], [], []
    rows = [[*row.split(), ""][:6] for row in rows.strip().splitlines()]
    for row in rows:
        start = shadow.index(row[0], position)
        gap = shadow[position:start]
        if gap and words and gap[0] == " ":
            spaces[-1], gap = True, gap[1:]
        if gap:
            words.append(gap)
            spaces.append(False)
            tokens.append(None)
        of_row.append(len(words))
        words.append(row[0])
        spaces.append(False)
        tokens.append(row)
        position = start + len(row[0])
    heads = [of_row[int(row[3])] if row else max(i - 1, 0) or of_row[0] for i, row in enumerate(tokens)]
    doc = Doc(
        VOCABULARY,
        words=words,
        spaces=spaces,
        heads=heads,
        deps=[row[4] if row else "dep" for row in tokens],
        pos=[row[2] if row else "SPACE" for row in tokens],
        lemmas=[row[1] if row else words[i] for i, row in enumerate(tokens)],
        morphs=[row[5] if row else "" for row in tokens],
    )
    assert all(shadow[token.idx : token.idx + len(token)] == token.text for token in doc)
    return sentences(doc, document)


PASSIVE = """
La il DET 1 det Definite=Def|Gender=Fem|Number=Sing
domanda domanda NOUN 4 nsubj:pass Gender=Fem|Number=Sing
è essere AUX 4 aux Mood=Ind|Number=Sing|Person=3|VerbForm=Fin
stata essere AUX 4 aux:pass Tense=Past|VerbForm=Part
presentata presentare VERB 4 ROOT Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
dal da ADP 6 case Definite=Def|Gender=Masc|Number=Sing
padre padre NOUN 4 obl:agent Gender=Masc|Number=Sing
. . PUNCT 4 punct
"""


def test_a_word_reaches_as_far_as_what_it_governs():
    text = "La domanda è stata presentata dal padre."
    (sentence,) = planted(text, PASSIVE)
    assert [(word.left, word.right) for word in sentence.words] == [
        (0, 1), (0, 2), (2, 3), (3, 4), (0, 8), (5, 6), (5, 7), (7, 8),
    ]  # fmt: skip
    assert [(word.start, word.end) for word in sentence.words][:3] == [(0, 2), (3, 10), (11, 12)]
    verb = sentence.words[4]
    assert sentence.roots == [verb]
    assert [child.text for child in verb.children] == ["domanda", "è", "stata", "padre", "."]
    assert verb.child("obl:agent").text == "padre"
    assert verb.child("obj", "iobj") is None
    assert [word.text for word in verb.having("aux", "aux:pass")] == ["è", "stata"]
    assert verb.is_(VerbForm="Part", Tense="Past")
    assert not verb.is_(VerbForm="Part", Mood="Ind")
    assert (sentence.start, sentence.end, sentence.index, sentence.kind) == (0, len(text), 0, "paragraph")
    assert sentence.text(5, 7) == "dal padre"
    assert sentence.text(3, 3) == ""
    assert (sentence.low(0), sentence.low(-1), sentence.low(8)) == ("la", "", "")


def test_in_a_crossing_tree_a_word_reaches_over_what_it_does_not_govern():
    (sentence,) = planted(
        "Di quale ufficio chiedi l'orario?",
        """
Di di ADP 2 case
quale quale DET 2 det
ufficio ufficio NOUN 5 nmod Gender=Masc|Number=Sing
chiedi chiedere VERB 3 ROOT Mood=Ind|Number=Sing|Person=2|VerbForm=Fin
l' il DET 5 det
orario orario NOUN 3 obj Gender=Masc|Number=Sing
? ? PUNCT 3 punct
""",
    )
    reach = {word.text: (word.left, word.right) for word in sentence.words}
    assert reach == {
        "Di": (0, 1), "quale": (1, 2), "ufficio": (0, 3), "chiedi": (0, 7), "l'": (4, 5), "orario": (0, 6), "?": (6, 7),
    }  # fmt: skip


def test_blanks_and_new_lines_are_no_words():
    text = "  # Orari\n\n- La  **scuola** è\n  chiusa."
    heading, item = planted(
        text,
        """
Orari orario NOUN 0 ROOT Gender=Masc|Number=Plur
La il DET 2 det
scuola scuola NOUN 4 nsubj
è essere AUX 4 cop VerbForm=Fin
chiusa chiuso ADJ 4 ROOT
. . PUNCT 4 punct
""",
        "markdown",
    )
    assert [word.text for word in heading.words] == ["Orari"]
    assert [word.text for word in item.words] == ["La", "scuola", "è", "chiusa", "."]
    assert [word.i for word in item.words] == [0, 1, 2, 3, 4]
    assert all(text[word.start : word.end] == word.text for word in (*heading.words, *item.words))
    assert (heading.kind, item.kind) == ("heading", "item")
    assert (heading.index, item.index) == (0, 1)
    assert [(word.left, word.right) for word in item.words] == [(0, 1), (0, 2), (2, 3), (0, 5), (4, 5)]


def test_a_chain_of_words_costs_in_proportion_to_its_length():
    def seconds(length):
        doc = Doc(
            VOCABULARY, words=["di"] * length, heads=[0, *range(length - 1)], deps=["ROOT", *["nmod"] * (length - 1)]
        )
        document = segment(prose.blank(doc.text, "text"))
        gc.collect()
        gc.disable()  # the collector walks through all that other tests have left
        start = time.process_time()
        ((first, *_),) = (sentence.words for sentence in sentences(doc, document))
        taken = time.process_time() - start
        gc.enable()
        assert (first.left, first.right) == (0, length)
        return taken

    seconds(500)
    assert seconds(8000) < 30 * seconds(1000) + 0.1


COMPOUND = """
Gli il DET 1 det Definite=Def|Gender=Masc|Number=Plur
uffici ufficio NOUN 6 nsubj Gender=Masc|Number=Plur
, , PUNCT 4 punct
che che PRON 4 nsubj PronType=Rel
ricevono ricevere VERB 1 acl:relcl Mood=Ind|VerbForm=Fin
, , PUNCT 4 punct
hanno avere VERB 6 ROOT Mood=Ind|Number=Plur|Person=3|VerbForm=Fin
molte molto DET 8 det Gender=Fem|Number=Plur
richieste richiesta NOUN 6 obj Gender=Fem|Number=Plur
e e CCONJ 12 cc
non non ADV 12 advmod PronType=Neg
sono essere AUX 12 cop Mood=Ind|Number=Plur|Person=3|VerbForm=Fin
aperti aperto ADJ 6 conj Gender=Masc|Number=Plur
lavorando lavorare VERB 12 advcl VerbForm=Ger
. . PUNCT 6 punct
"""


@pytest.fixture(scope="module")
def compound():
    (sentence,) = planted("Gli uffici, che ricevono, hanno molte richieste e non sono aperti lavorando.", COMPOUND)
    return {word.text: word for word in sentence.words}, sentence


def test_the_verbs_of_a_sentence(compound):
    words, _ = compound
    assert [text for text, word in words.items() if grammar.is_main(word)] == ["hanno", "aperti"]
    assert [text for text, word in words.items() if grammar.is_finite(word)] == ["ricevono", "hanno", "sono", "aperti"]
    assert grammar.finite(words["aperti"]).text == "sono"
    assert grammar.finite(words["hanno"]).text == "hanno"
    assert grammar.finite(words["lavorando"]) is None
    assert grammar.subject(words["hanno"]).text == "uffici"
    assert grammar.subject(words["aperti"]) is None
    assert grammar.is_negated(words["aperti"])
    assert not grammar.is_negated(words["hanno"])


def test_the_finite_verb_of_a_passive_is_its_first_auxiliary():
    ((*words,),) = (sentence.words for sentence in planted("La domanda è stata presentata dal padre.", PASSIVE))
    assert grammar.is_main(words[4])
    assert grammar.finite(words[4]).text == "è"
    assert grammar.subject(words[4]).text == "domanda"


def test_signs_at_its_edges_are_no_part_of_a_span(compound):
    words, sentence = compound
    assert sentence.text(*grammar.span(sentence, words["ricevono"])) == "che ricevono"
    assert sentence.text(*grammar.span(sentence, words["richieste"])) == "molte richieste"
    assert sentence.text(*grammar.span(sentence, words["uffici"])) == "Gli uffici, che ricevono"
    assert grammar.span(sentence, words["."]) == (14, 14) or sentence.text(*grammar.span(sentence, words["."])) == ""


def test_brackets_and_quotation_marks_are_part_of_a_span():
    (sentence,) = planted(
        "Vale l'elenco (completo).",
        """
Vale valere VERB 0 ROOT VerbForm=Fin
l' il DET 2 det
elenco elenco NOUN 0 nsubj
( ( PUNCT 4 punct
completo completo ADJ 2 amod
) ) PUNCT 4 punct
. . PUNCT 0 punct
""",
    )
    assert sentence.text(*grammar.span(sentence, sentence.words[4])) == "(completo)"
    assert sentence.text(*grammar.span(sentence, sentence.words[2])) == "l'elenco (completo)"
    assert sentence.text(*grammar.span(sentence, sentence.words[0])) == "Vale l'elenco (completo)"


@pytest.mark.parametrize(
    ("phrase", "feats", "number", "gender"),
    [
        ("la città", "Gender=Masc|Number=Plur", "s", "f"),  # the article knows better than the analysis
        ("le città", "Gender=Masc|Number=Sing", "p", "f"),
        ("gli utenti", "Gender=Fem|Number=Sing", "p", "m"),
        ("l' istanza", "", "s", "f"),
        ("l' ufficio", "", "s", "m"),
        ("un' istanza", "", "s", "f"),
        ("uno sportello", "", "s", "m"),
        ("degli uffici", "Number=Sing", "p", "m"),
        ("dalla scuola", "Number=Plur", "s", "f"),
        ("alle scuole", "", "p", "f"),
        ("nei parchi", "", "p", "m"),
        ("con scuole", "Gender=Masc|Number=Sing", "p", "f"),  # the table of forms, where no article shows it
        ("con Gxyz", "Gender=Fem|Number=Plur", "p", "f"),  # the analysis, where there is nothing else
        ("con Gxyz", "", "", ""),
    ],
)
def test_the_number_and_gender_of_a_noun(phrase, feats, number, gender):
    first, noun = phrase.split()
    is_article = first in ("la", "le", "gli", "l'", "un'", "uno")
    label = "DET 1 det" if is_article else "ADP 1 case"
    text = phrase.replace("' ", "'")
    (sentence,) = planted(text, f"{first} {first} {label}\n{noun} {noun} NOUN 1 ROOT {feats}")
    word = sentence.words[1]
    assert (grammar.number(word), grammar.gender(word)) == (number, gender)


@pytest.mark.parametrize(
    ("preposition", "phrase", "bare"),
    [
        ("da", "dalla Giunta comunale", "la Giunta comunale"),
        ("da", "Dalla Giunta", "la Giunta"),
        ("da", "dall'ufficio tecnico", "l'ufficio tecnico"),
        ("da", "da Maria Rossi", "Maria Rossi"),
        ("da", "dai genitori", "i genitori"),
        ("da", "dagli uffici", "gli uffici"),
        ("di", "dello Stato", "lo Stato"),
        ("a", "agli utenti", "gli utenti"),
        ("con", "col sindaco", "il sindaco"),
        ("da", "della Giunta", None),
        ("da", "davanti", None),
        ("da", "l'ufficio", None),
        ("da", "", None),
    ],
)
def test_a_phrase_without_its_preposition(preposition, phrase, bare):
    assert grammar.without_preposition(preposition, phrase) == bare


@pytest.mark.parametrize(
    ("text", "i", "pos", "expected"),
    [
        ("La scuola chiude.", 0, "DET", "la scuola"),
        ("Oggi La Spezia chiude.", 1, "DET", "La Spezia"),  # not at the beginning: its capital is its own
        ("Maria chiude tutto.", 0, "PROPN", "Maria chiude"),
        ("INPS chiude tutto.", 0, "NOUN", "INPS chiude"),
        ("« La scuola chiude.", 1, "DET", "la scuola"),
    ],
)
def test_a_phrase_in_the_middle_of_a_sentence(text, i, pos, expected):
    words = re.findall(r"\w+|\S", text)
    rows = [
        f"{word} {word} {'PUNCT' if not word.isalpha() else pos} 0 {'dep' if j else 'ROOT'}"
        for j, word in enumerate(words)
    ]
    (sentence,) = planted(text, "\n".join(rows))
    assert grammar.lowered(sentence, i, sentence.text(i, i + 2)) == expected


def test_the_form_of_a_verb_or_nothing():
    assert grammar.verb_form("approvare", "ip3s") == "approva"
    assert grammar.verb_form("approvare", "if3s") == "approverà"
    assert grammar.verb_form("xyzare", "ip3s") is None


# What is analysed, and when


def never(document):
    raise AssertionError("nobody asked for the analysis")


def reading(text, format="text", address=""):
    return Reading(segment(prose.blank(text, format)), never, format, address)


def test_nothing_is_analysed_unless_a_rule_asks():
    one = reading(
        "L'avviso dice «al fine di votare». Il Consiglio comunale approva il Piano regolatore.", "markdown", "voi"
    )
    assert [one.document.prose.text[slice(*span)] for span in one.quoted] == ["«al fine di votare»"]
    assert len(one.names) > len(one.quoted)
    assert (one.format, one.address) == ("markdown", "voi")
    find_all = finders.compile(rule for rule in rules.built_in() if rule.name not in SYNTACTIC)
    assert [finding for find in find_all for finding in find(one)] == []
    assert [finding.text for find in find_all for finding in find(reading("Qualora piova, no."))] == ["Qualora"]
    with pytest.raises(AssertionError, match="nobody asked"):
        assert one.sentences


def test_the_analysis_is_asked_for_once():
    asked = []
    text = POOL[0]
    one = Reading(segment(prose.blank(text)), lambda _: asked.append(1) or CHECKER.analyse(text))
    for find in finders.compile(rules.built_in()):
        list(find(one))
    assert asked == [1]


@pytest.mark.parametrize("address", ["tu", "voi", "lei"])
def test_how_to_speak_to_readers_is_settled_without_analysis(address):
    assert reading("Puoi pagare. Potete pagare. La invitiamo a pagare.", address=address).speech == address


# The model is loaded when it is needed


def last_line(*command):
    run = subprocess.run([sys.executable, *command], capture_output=True, text=True, check=True)
    return run.stdout.splitlines()[-1]


def test_checking_words_does_not_load_the_model():
    probe = (
        "import linguapa, sys; "
        f"checker = linguapa.Checker(linguapa.Config(ignore=frozenset({sorted(SYNTACTIC)}))); "
        "checker.fix('Al fine di uscire, qualora piova, chiudere.', unsafe=True); linguapa.Checker(); "
        "print('spacy' in sys.modules)"
    )
    assert last_line("-c", probe) == "False"


def test_without_rules_on_syntax_the_command_line_loads_no_spacy(tmp_path):
    settings_file, draft = tmp_path / "linguapa.toml", tmp_path / "avviso.txt"
    draft.write_text("Qualora piova, la gara è stata rinviata dal Comune. " + "parola " * 30 + ".", encoding="utf-8")
    probe = (
        "import sys\nfrom linguapa.cli import main\n"
        "try: main(sys.argv[1:])\nexcept SystemExit as end: print('exit', end.code)\n"
        "print('spacy' in sys.modules)"
    )
    settings_file.write_text(f"ignore = {sorted(SYNTACTIC)}\n", encoding="utf-8")
    command = [sys.executable, "-c", probe, "check", "--config", str(settings_file), str(draft)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "Qualora" in run.stdout
    assert "passivo" not in run.stdout
    assert run.stdout.splitlines()[-2:] == ["exit 1", "False"]


# Texts that nobody would write


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "Chiuso.",
        "Vietato",
        "no",
        "12 30,50 2026 7/8 14:30",
        "1. 2. 3.",
        "👍 🎉",
        "👨‍👩‍👧",
        "...!?!",
        "–––",
        "«»",
        "« » ( ) [ ]",
        "''’’",
        "( ( ( ( [ [ { { « « “ “",
        ", , , ; : . , e che non di",
        "e e e che che che non non non di di di si si si",
        "\u00ad\u2060\u200b\u200d\ufeff",
        "e\u0300 a\u0300",
        "مرحبا بالعالم. 你好,世界。",
        "\t\tdel\u00a0\u00a0Comune\r\n\r\nè\rstata\n",
    ],
)
@pytest.mark.parametrize("format", ["text", "markdown", "html"])
def test_hardly_a_text(text, format):
    report = CHECKER.check(text, format=format)
    assert all(f.rule.name not in SYNTACTIC for f in report.findings)
    assert CHECKER.fix(text, format=format, unsafe=True) == text


@pytest.mark.parametrize("depth", [1, 5, 60])
def test_brackets_in_brackets(depth):
    text = "La domanda (presentata " * depth + "dal padre" + ")" * depth + " è stata approvata dal Comune."
    report = CHECKER.check(text)
    assert all(text[f.start : f.end] == f.text for f in report.findings)
    fixed = CHECKER.fix(text, unsafe=True)
    assert fixed.count("(") == fixed.count(")") == depth
    assert CHECKER.fix(fixed, unsafe=True) == fixed


def test_a_text_in_capitals_stays_in_capitals():
    text = "\n\n".join(sentence.upper() for sentence in POOL if "@" not in sentence and "www" not in sentence)
    fixed = CHECKER.fix(text, unsafe=True)
    assert fixed == fixed.upper()
    assert not lost(NUMBER, text, fixed)
    assert CHECKER.fix(fixed, unsafe=True) == fixed


def without_stops(words):
    parts = [re.sub(r"[.:;«»]", "", sentence[0].lower() + sentence[1:]) for sentence in POOL]
    endless = (word for _ in range(words) for part in parts for word in part.split())
    return " ".join(islice(endless, words))


@pytest.mark.parametrize(
    "make",
    [
        without_stops,
        lambda words: "La scuola, " * (words // 2),
        lambda words: "il comune che " * (words // 3),
        lambda words: "la domanda ( " * (words // 3),
    ],
    ids=["prose", "commas", "relatives", "brackets"],
)
def test_ten_thousand_words_without_a_stop(make):
    start = time.process_time()
    CHECKER.check(make(1_250))
    middle = time.process_time()
    CHECKER.check(make(10_000))
    assert time.process_time() - middle < 20 * (middle - start) + 1
