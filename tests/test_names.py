"""Where not to look: `⟦ ⟧` marks the spans that are off limits, by hand."""

from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from linguapa import prose
from linguapa.finders.reading import Reading
from linguapa.segment import segment
from strategies import drafts

ACTS = [
    "Il ⟦Regolamento per la disciplina dell'erogazione dei contributi⟧ è in vigore.",
    "⟦Regolamento per la disciplina dell’erogazione dei contributi⟧",
    "Secondo il ⟦Regolamento comunale per l'accesso ai servizi⟧, l'iscrizione è gratuita.",
    "Il ⟦Regolamento per l'accesso e la fruizione dei parchi⟧ vale da oggi.",
    "Il ⟦Regolamento per la concessione di contributi, sovvenzioni e patrocini⟧ cambia.",
    "Il ⟦Regolamento⟧ vigente in materia di erogazione dei contributi cambia.",
    "Il ⟦Regolamento (UE) 2016/679 relativo alla protezione delle persone fisiche⟧ vale ovunque.",
    "La ⟦Legge 7 agosto 1990, n. 241, recante norme in materia di procedimento amministrativo⟧, dà 30 giorni.",
    "la ⟦legge 7 agosto 1990, n. 241, recante norme in materia di procedimento amministrativo⟧ dà 30 giorni.",
    "Lo dice la ⟦legge n. 241/1990 sul procedimento amministrativo⟧ da anni.",
    "Lo dice la ⟦legge 241/1990: norme in materia di accesso⟧.",
    "Il ⟦decreto recante disposizioni urgenti per la fruizione dei servizi⟧ scade.",
    "Il ⟦regolamento comunale concernente la disciplina delle istanze⟧ scade.",
    "Il ⟦Decreto legislativo 82/2005 (Codice dell'amministrazione digitale)⟧ impone l'espletamento.",
    "Il ⟦D.Lgs. 18 aprile 2016, n. 50 recante il codice dei contratti pubblici⟧ si applica.",
    "Il ⟦DPR 380/2001 (Testo unico delle disposizioni in materia edilizia)⟧ si applica.",
    "Il ⟦Decreto del Presidente della Repubblica 28 dicembre 2000, n. 445, recante norme sulle certificazioni⟧, vale.",
    "Il ⟦Piano operativo per la fruizione degli spazi pubblici⟧ stabilisce i turni.",
    "⟦Piano operativo per la fruizione degli spazi pubblici⟧",
    "Il ⟦Bando 2024 per l'erogazione di contributi alle famiglie⟧ scade lunedì.",
    "⟦Avviso pubblico per l'erogazione di contributi⟧",
    "Seguiamo le ⟦Linee guida per la redazione degli atti⟧ da anni.",
    "Il ⟦Testo unico sull'ordinamento degli enti locali⟧ lo consente.",
    "Il ⟦Fondo per l'accesso alle abitazioni in locazione⟧ cresce.",
    "Leggi il ⟦Codice di comportamento dei dipendenti pubblici⟧ prima di firmare.",
    "Il ⟦Regolamento per l'esecuzione dei lavori⟧ vale da oggi.",
    "Vedi il ⟦Documento Unico di Programmazione e Piano esecutivo di gestione⟧.",
    "⟦Ordinanza n. 45 del 3 marzo 2024 recante misure per la limitazione della circolazione⟧",
    "Secondo la ⟦Legge Regionale n. 12/2005 in materia di governo del territorio⟧ si paga.",
    "Lo Stato applica la ⟦Convenzione sull'eliminazione delle discriminazioni⟧ dal 1985.",
]

BODIES = [
    "Il ⟦Servizio Servizi per l'Infanzia, Istruzione e Sport⟧ risponde.",
    "Chiedi all'⟦Ufficio relazioni con il pubblico⟧ di mattina.",
    "Il ⟦Ministero delle infrastrutture e dei trasporti⟧ eroga contributi.",
    "⟦Ministero delle infrastrutture e dei trasporti⟧",
    "Scrivi all'⟦Ufficio Espletamento Gare⟧ entro lunedì.",
    "⟦Ufficio Espletamento Gare⟧: orari",
    "Il ⟦Settore Gestione del territorio⟧ riceve il lunedì.",
    "Il ⟦Servizio gestione e manutenzione del verde⟧ riceve il lunedì.",
    "Il ⟦Comitato nazionale per la valutazione dei sistemi⟧ decide.",
    "La ⟦Camera di commercio⟧ espleta le verifiche.",
    "La ⟦Giunta comunale⟧ approva l'erogazione dei contributi.",
]

PLACES = [
    "L'ufficio è in ⟦via della Fruizione⟧ da oggi.",
    "Siamo in ⟦piazza Istanza 3⟧ al mattino.",
    "La scuola di ⟦viale dell'Espletamento⟧ è chiusa.",
    "Chiusa ⟦via XX Settembre⟧ per lavori.",
]

CHAINS = [
    "Chiedi la ⟦Carta della Famiglia⟧ entro lunedì.",
    "Domani è la ⟦Giornata Nazionale della Fruizione⟧ in città.",
    "Arriva la ⟦Festa dell'Accoglienza e della Fruizione⟧ in piazza.",
]

QUOTATIONS = [
    "Ha scritto ⟦«al fine di evitare code»⟧ sul cartello.",
    "Ha scritto ⟦«leggi «al fine di» e ridi»⟧ sul cartello.",
    'Ha scritto ⟦"al fine di “evitare” code"⟧ sul cartello.',
    "Ha scritto ⟦„al fine di evitare code“⟧ sul cartello.",
    "L'articolo dice: ⟦«Al fine di evitare code.\n\nPertanto si paga.»⟧",
    'Il "bando scade. La ⟦"fruizione"⟧ è libera.',
    'Il "bando scade.\n\nLa fruizione" è libera, dice ⟦"il sindaco"⟧.',
    "Lo «sportello apre. La ⟦«fruizione»⟧ è libera.",
    'Lo schermo da 24" è nuovo. L\'avviso dice ⟦"al fine di votare"⟧.',
    "La fruizione» è libera.",
]

NO_NAMES = [
    "Istanza di rimborso: come fare",
    "Avviso di chiusura",
    "Avviso per la presentazione delle istanze",
    "Ordinanza di sospensione della fruizione",
    "Oggetto: Istanza di rimborso",
    "Modalità Di Presentazione Dell'Istanza",
    "Modalità di Presentazione dell'Istanza Online",
    "REGOLAMENTO PER LA DISCIPLINA DEI CONTRIBUTI",
    "SI COMUNICA CHE IL SERVIZIO EROGAZIONE CONTRIBUTI È SOSPESO",
    "La legge impone l'espletamento dei controlli.",
    "Il decreto stabilisce le modalità di fruizione.",
    "La legge in materia di appalti impone l'espletamento.",
    "Un cartello recante la scritta vietato è in piazza.",
    "La domanda concernente l'erogazione del contributo scade.",
    "Servizio di erogazione dei contributi: come fare",
    "Servizio sospeso per l'espletamento dei lavori",
    "L'istanza arriva via PEC al fine di evitare code.",
    "Per via della fruizione gratuita c'è coda.",
    "Il corso di formazione inizia lunedì.",
    "Pertanto la fruizione è libera.",
    "Domanda all'ufficio: presentazione entro lunedì",
]

NO_MORE_THAN_THE_NAME = [
    "Il ⟦Regolamento comunale⟧ prevede l'espletamento di controlli.",
    "Il ⟦Regolamento per la disciplina dei contributi⟧ ammette l'espletamento di controlli.",
    "Il ⟦Regolamento per la disciplina dei contributi⟧ prevede l'espletamento di controlli.",
    "I ⟦Regolamento⟧ e i moduli per l'erogazione sono qui.",
    "Applichiamo il ⟦Regolamento comunale⟧ al fine di evitare code.",
    "Applichiamo il ⟦Regolamento comunale⟧ in attuazione della legge.",
    "Il ⟦Regolamento comunale⟧ approvato con delibera disciplina la fruizione.",
    "Secondo il ⟦Regolamento dei contributi⟧, previa presentazione dell'istanza e dei documenti, si paga.",
    "Secondo il ⟦Regolamento dei contributi⟧, l'espletamento e la fruizione costano.",
    "Le ⟦Linee guida⟧ disciplinano la fruizione.",
    "Il ⟦Servizio⟧ è sospeso.",
    "Il ⟦Comune di Milano⟧ eroga contributi ai fini dell'espletamento.",
    "Il ⟦Comune⟧ medesimo pubblica l'avviso.",
    "La ⟦Regione⟧ comunica l'esito della fruizione.",
    "Comunicazione all'⟦Ufficio Tributi⟧ dell'avvenuta presentazione dell'istanza.",
    "Vai all'⟦Ufficio Anagrafe⟧ per la presentazione dell'istanza.",
    "Vai all'⟦Ufficio⟧ per la presentazione dell'istanza.",
    "Dopo il controllo da parte della ⟦Direzione⟧ delle modalità di fruizione si paga.",
    "La ⟦Commissione⟧ esamina le istanze.",
    "Il ⟦Settore Gestione del territorio⟧ provvede all'espletamento.",
    "Il ⟦Decreto⟧ relativamente alla fruizione tace.",
    "Il ⟦Piano di emergenza⟧ va applicato indicando le modalità di fruizione.",
    "La ⟦Giunta regionale⟧, sentita la commissione, eroga i contributi.",
    "I documenti richiesti dal ⟦Capitolato Speciale⟧ alla stipulazione mancano.",
    "Trovi il ⟦Bando per l'assegnazione di borse di studio⟧ e il modulo di istanza.",
    "Il ⟦Bando per la concessione di contributi⟧ resta aperto fino all'espletamento delle verifiche.",
    "Il ⟦Consiglio Comunale⟧ nella seduta del 3 maggio ha votato l'erogazione.",
    "Domande al ⟦Servizio Politiche Abitative⟧ per la fruizione del contributo.",
    "In ⟦via Roma⟧ si procede all'espletamento dei lavori.",
]


@pytest.mark.parametrize(
    "marked", ACTS + BODIES + PLACES + CHAINS + QUOTATIONS + NO_NAMES + NO_MORE_THAN_THE_NAME, ids=str
)
def test_what_is_off_limits_is_marked(marked):
    text = marked.replace("⟦", "").replace("⟧", "")
    assert _marked(text) == marked


@pytest.mark.parametrize(
    ("marked", "format"),
    [
        ("Il **⟦Regolamento** per la [fruizione](http://a.it) dei parchi⟧ scade.", "markdown"),
        ("<p>Il <b>⟦Regolamento</b> per la fruizione dei parchi⟧ scade.</p>", "html"),
        ("Si dice `«al fine di` e non ⟦«altresì»⟧.", "markdown"),
    ],
)
def test_markup_is_no_obstacle(marked, format):
    assert _marked(marked.replace("⟦", "").replace("⟧", ""), format) == marked


def test_a_name_goes_no_further_than_its_sentence():
    assert _marked("Leggi il Regolamento.\nPer la fruizione scrivi.") == (
        "Leggi il ⟦Regolamento⟧.\nPer la fruizione scrivi."
    )


def test_a_title_without_end_stops_somewhere():
    text = "Il Regolamento " + "per la fruizione dei parchi comunali " * 50
    ((start, end),) = Reading(segment(prose.blank(text)), analyse=None).names
    assert text[start:end].startswith("Regolamento per la fruizione")
    assert end < 400


_PIECES = st.just("\n\n") | st.sampled_from(
    """
    Il Legge regolamento Piano Ufficio Comune D.Lgs. L. via Roma XX di dell' della per l' e , ( ) : - n. 241/1990 al
    recante in materia sul relativo unico Linee guida parte DELLA fruizione dei prevede è . « » “ ” „ " ‹ ›
    """.split()
)


@given(st.lists(st.tuples(_PIECES, st.sampled_from(["", " "])), max_size=40).map(lambda p: "".join(map("".join, p))))
def test_the_spans_are_sorted_and_apart(text):
    _assert_sound(text, "text")


@given(drafts)
def test_the_spans_of_any_draft_are_sorted_and_apart(draft):
    _assert_sound(*draft)


def _assert_sound(text, format):
    spans = Reading(segment(prose.blank(text, format)), analyse=None).names
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(end < start for (_, end), (start, _) in pairwise(spans))


def _marked(text, format="text"):
    pieces, position = [], 0
    for start, end in Reading(segment(prose.blank(text, format)), analyse=None).names:
        pieces += [text[position:start], "⟦", text[start:end], "⟧"]
        position = end
    return "".join([*pieces, text[position:]])
