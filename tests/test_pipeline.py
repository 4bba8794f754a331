"""The Italian pipeline: what the rules may rely on, and a dozen sentences annotated by hand."""

import subprocess
import sys

import pytest

from linguapa import pipeline, prose, segment
from linguapa.types import LinguapaError

LABELS = {
    "pos": "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PRON PROPN PUNCT SCONJ SYM VERB X".split(),
    "morph": """Gender=Fem Gender=Masc Number=Plur Number=Sing Person=1 Person=2 Person=3 Mood=Cnd Mood=Imp Mood=Ind
        Mood=Sub Tense=Fut Tense=Imp Tense=Past Tense=Pres VerbForm=Fin VerbForm=Ger VerbForm=Inf VerbForm=Part
        Clitic=Yes Definite=Def Definite=Ind Poss=Yes PronType=Art PronType=Neg PronType=Rel""".split(),
    "dep": """ROOT acl acl:relcl advcl advmod amod appos aux aux:pass case cc ccomp conj cop csubj det expl expl:pass
        fixed iobj mark nmod nsubj nsubj:pass obj obl obl:agent xcomp""".split(),
}
"""The labels that rules may read; a pipeline that takes the place of ours must have them all."""

# One line a sentence: `form/lemma/POS/features/label`; a dash leaves a value unchecked.
SENTENCES = """
I/il/DET/-/det moduli/modulo/NOUN/Gender=Masc|Number=Plur/nsubj:pass vanno/andare/AUX/Number=Plur|Person=3/aux:pass compilati/compilare/VERB/Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part/ROOT entro/entro/ADP/-/case venerdì/venerdì/NOUN/Gender=Masc/obl ././PUNCT/-/punct
La/il/DET/-/det domanda/domanda/NOUN/Gender=Fem|Number=Sing/nsubj:pass è/essere/AUX/Mood=Ind|Tense=Pres/aux:pass presentata/presentare/VERB/Gender=Fem|Number=Sing|VerbForm=Part/ROOT dal/da/ADP/Definite=Def|Gender=Masc|Number=Sing/case cittadino/cittadino/NOUN/Gender=Masc|Number=Sing/obl:agent ././PUNCT/-/punct
Il/il/DET/-/det servizio/servizio/NOUN/Gender=Masc|Number=Sing/nsubj:pass verrà/venire/AUX/Tense=Fut/aux:pass sospeso/sospendere/VERB/VerbForm=Part/ROOT dal/da/ADP/-/case Comune/-/-/-/- ././PUNCT/-/punct
Domani/domani/ADV/-/advmod la/il/DET/Gender=Fem|Number=Sing/det biblioteca/biblioteca/NOUN/Gender=Fem|Number=Sing/nsubj resta/restare/VERB/Mood=Ind|Person=3|Tense=Pres/ROOT chiusa/-/-/Gender=Fem|Number=Sing/- ././PUNCT/-/punct
Le/il/DET/Gender=Fem|Number=Plur/det scuole/scuola/NOUN/Gender=Fem|Number=Plur/nsubj riaprono/riaprire/VERB/Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin/ROOT lunedì/lunedì/NOUN/-/obl ././PUNCT/-/punct
Il/il/DET/-/det sindaco/sindaco/NOUN/Gender=Masc|Number=Sing/nsubj ha/avere/AUX/Mood=Ind|Person=3/aux firmato/firmare/VERB/Tense=Past|VerbForm=Part/ROOT l'/il/DET/Definite=Def|Number=Sing/det ordinanza/ordinanza/NOUN/Gender=Fem|Number=Sing/obj ././PUNCT/-/punct
È/essere/AUX/-/cop necessario/necessario/ADJ/Gender=Masc|Number=Sing/ROOT presentare/presentare/VERB/VerbForm=Inf/csubj la/il/DET/-/det richiesta/richiesta/NOUN/Gender=Fem|Number=Sing/obj allo/a/ADP/Definite=Def/case sportello/sportello/NOUN/Gender=Masc|Number=Sing/- ././PUNCT/-/punct
I/il/DET/-/det cittadini/cittadino/NOUN/Gender=Masc|Number=Plur/nsubj possono/potere/AUX/Number=Plur|Person=3/aux iscriversi/iscrivere/VERB/VerbForm=Inf/ROOT online/-/-/-/- ././PUNCT/-/punct
Gli/il/DET/-/det uffici/ufficio/NOUN/Gender=Masc|Number=Plur/nsubj che/che/PRON/PronType=Rel/nsubj ricevono/ricevere/VERB/Number=Plur|Person=3/acl:relcl il/il/DET/-/det pubblico/pubblico/NOUN/Gender=Masc|Number=Sing/obj saranno/essere/AUX/Tense=Fut/cop aperti/-/-/Gender=Masc|Number=Plur/- ././PUNCT/-/punct
Non/non/ADV/PronType=Neg/advmod abbandonate/abbandonare/VERB/Number=Plur|Person=2/ROOT i/il/DET/-/det rifiuti/rifiuto/NOUN/Gender=Masc|Number=Plur/obj nel/in/ADP/Definite=Def/case parco/parco/NOUN/Gender=Masc|Number=Sing/- ././PUNCT/-/punct
Le/il/DET/-/det nuove/nuovo/ADJ/Gender=Fem|Number=Plur/amod regole/regola/NOUN/Gender=Fem|Number=Plur/nsubj:pass sono/essere/AUX/Number=Plur|Person=3/aux state/essere/AUX/VerbForm=Part/aux:pass approvate/approvare/VERB/Gender=Fem|Number=Plur|VerbForm=Part/ROOT ieri/ieri/ADV/-/advmod ././PUNCT/-/punct
Si/si/PRON/Clitic=Yes|Person=3/expl:pass invitano/invitare/VERB/Number=Plur|Person=3/ROOT i/il/DET/-/det cittadini/cittadino/NOUN/Gender=Masc|Number=Plur/nsubj:pass a/a/ADP/-/mark limitare/limitare/VERB/VerbForm=Inf/xcomp il/il/DET/-/det consumo/consumo/NOUN/Gender=Masc|Number=Sing/obj di/di/ADP/-/case acqua/acqua/NOUN/Gender=Fem|Number=Sing/nmod ././PUNCT/-/punct
Gli/il/DET/-/det uffici/ufficio/NOUN/Gender=Masc|Number=Plur/nsubj resteranno/restare/VERB/Mood=Ind|Number=Plur|Person=3|Tense=Fut/ROOT chiusi/chiuso/ADJ/Gender=Masc|Number=Plur/xcomp sabato/sabato/NOUN/-/- ././PUNCT/-/punct
Il/il/DET/-/det contributo/contributo/NOUN/Gender=Masc|Number=Sing/nsubj:pass è/essere/AUX/Person=3/aux stato/essere/AUX/VerbForm=Part/aux:pass erogato/erogare/VERB/Gender=Masc|Number=Sing|VerbForm=Part/ROOT dalla/da/ADP/Gender=Fem|Number=Sing/case Regione/-/-/-/obl:agent ././PUNCT/-/punct
Prenotate/prenotare/VERB/Mood=Imp|Number=Plur|Person=2/ROOT la/il/DET/-/det visita/visita/NOUN/Gender=Fem|Number=Sing/obj allo/a/ADP/-/case sportello/sportello/NOUN/Gender=Masc|Number=Sing/obl ././PUNCT/-/punct
Sono/essere/AUX/Number=Plur|Person=3/aux arrivate/arrivare/VERB/Gender=Fem|Number=Plur|Tense=Past/ROOT le/il/DET/-/det nuove/nuovo/ADJ/Gender=Fem|Number=Plur/amod biciclette/bicicletta/NOUN/Gender=Fem|Number=Plur/nsubj ././PUNCT/-/punct
La/il/DET/-/det giunta/giunta/NOUN/Gender=Fem|Number=Sing/nsubj ha/avere/AUX/-/aux approvato/approvare/VERB/Tense=Past|VerbForm=Part/ROOT il/il/DET/-/det bilancio/bilancio/NOUN/Gender=Masc|Number=Sing/obj ././PUNCT/-/punct
Devono/dovere/AUX/Number=Plur|Person=3/aux essere/essere/AUX/VerbForm=Inf/aux:pass allegati/allegare/VERB/Gender=Masc|Number=Plur|VerbForm=Part/ROOT due/due/NUM/-/nummod documenti/documento/NOUN/Gender=Masc|Number=Plur/- ././PUNCT/-/punct
""".strip().splitlines()  # noqa: E501 - a sentence is easiest to check on one line

MISSED = """
Stiamo/stare/AUX/Number=Plur|Person=1/aux lavorando/lavorare/VERB/VerbForm=Ger/ROOT per/per/ADP/-/mark riparare/riparare/VERB/VerbForm=Inf/advcl la/il/DET/-/det strada/strada/NOUN/Gender=Fem|Number=Sing/obj ././PUNCT/-/punct
Il/il/DET/-/det bando/bando/NOUN/Gender=Masc|Number=Sing/nsubj scade/scadere/VERB/Mood=Ind|Number=Sing|Person=3|Tense=Pres/ROOT il/il/DET/-/det 30/30/NUM/-/obl giugno/giugno/NOUN/-/flat ././PUNCT/-/punct
""".strip().splitlines()  # noqa: E501 - as above


@pytest.fixture(scope="module")
def nlp():
    return pipeline.load()


def analysed(text, nlp):
    return pipeline.analyse(segment.segment(prose.blank(text, "text")), nlp)


def tokens_of(line):
    return [word.rsplit("/", 4) for word in line.split()]


def missing_labels(nlp):
    """What rules rely on and the pipeline does not know."""
    parser = set(nlp.get_pipe("parser").labels) | {"ROOT"}
    features = {part for label in nlp.get_pipe("morphologizer").labels for part in label.split("|")}
    pos = {part.removeprefix("POS=") for part in features if part.startswith("POS=")}
    known = {"pos": pos, "morph": features, "dep": parser}
    return {kind: sorted(set(labels) - known[kind]) for kind, labels in LABELS.items()}


def test_the_pipeline_has_the_labels_that_rules_rely_on(nlp):
    assert missing_labels(nlp) == {"pos": [], "morph": [], "dep": []}


def test_a_pipeline_without_them_is_told_apart(nlp):
    class Poor:
        def get_pipe(self, name):
            return nlp.get_pipe("parser") if name == "parser" else self

        labels = ("POS=NOUN", "POS=VERB")

    assert "VerbForm=Part" in missing_labels(Poor())["morph"]


@pytest.mark.parametrize("line", SENTENCES)
def test_sentences_annotated_by_hand(line, nlp):
    check(line, nlp)


@pytest.mark.xfail(strict=True, reason="a known limit of the model")
@pytest.mark.parametrize("line", MISSED)
def test_known_limits(line, nlp):
    check(line, nlp)


def check(line, nlp):
    expected = tokens_of(line)
    text = " ".join(form for form, *_ in expected).replace("' ", "'").replace(" .", ".")
    doc = analysed(text, nlp)
    assert [t.text for t in doc] == [form for form, *_ in expected]
    for token, (_, lemma, pos, features, label) in zip(doc, expected, strict=True):
        found = (token.lemma_, token.pos_, token.dep_)
        assert found == tuple(f if e == "-" else e for e, f in zip((lemma, pos, label), found, strict=True)), token
        assert features == "-" or set(features.split("|")) <= set(str(token.morph).split("|")), (token, token.morph)


def test_sentences_are_those_of_the_document(nlp):
    text = "Orari estivi\n\nL'ufficio è chiuso. Il dott. Rossi riceve il 3 agosto!\n\n- prima voce\n- seconda voce"
    document = segment.segment(prose.blank(text, "text"))
    doc = pipeline.analyse(document, nlp)
    starts = [s[0].idx if not s[0].is_space else next(t.idx for t in s if not t.is_space) for s in doc.sents]
    assert starts == [s.start for s in document.sentences]
    for sentence in doc.sents:
        assert all(sentence.start <= token.head.i < sentence.end for token in sentence)


def test_offsets_are_those_of_the_text(nlp):
    text = "La *mensa* è chiusa 🙂. Scrivi a mensa@comune.it"
    for token in analysed(text, nlp):
        assert text[token.idx : token.idx + len(token)] == token.text


@pytest.mark.parametrize("text", ["", " ", "\n\n", "🙂", "…", "#mensa"])
def test_any_text_can_be_analysed(text, nlp):
    assert analysed(text, nlp).text == prose.blank(text).shadow


def test_a_name_that_is_not_installed_says_how_to_install_it():
    with pytest.raises(LinguapaError, match="python -m spacy download it_core_news_xx"):
        pipeline.load("it_core_news_xx")


def test_spacy_is_read_only_when_it_is_needed():
    code = "import sys, linguapa; print('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout == "False\n"


def test_the_same_name_is_read_once(nlp):
    assert pipeline.load() is nlp
