"""The forms of words, as grammars have them."""

import re
import tomllib
from importlib.resources import files

import pytest

from linguapa.italian.inflection import TAGS, forms, infinitive, paradigm, resolve_adjective, resolve_noun
from linguapa.italian.moods import indicative, is_past_subjunctive, may_be_other

VERBS = {
    "essere": "ip1s sono ip3s è ii3s era ir3s fu if3p saranno sp3p siano si3s fosse cp3s sarebbe mp2s sii mp2p siate",
    "avere": "ip1s ho ip3p hanno ir3s ebbe if3s avrà sp3s abbia si3p avessero mp2s abbi mp2p abbiate pms avuto",
    "fare": "ip1s faccio ip1p facciamo ip2p fate ii3s faceva ir3s fece if3s farà sp3s faccia mp2s fa' pms fatto",
    "dare": "ip3s dà ip3p danno ii3s dava ir3s diede sp3s dia si3s desse mp2s da' ger dando pfp date",
    "dire": "ip3s dice ip2p dite ii3p dicevano ir3p dissero if3s dirà sp3s dica mp2s di' ger dicendo pms detto",
    "stare": "ip3p stanno ir3s stette sp3s stia si3s stesse mp2s sta' pms stato",
    "andare": "ip1s vado ip3p vanno if3s andrà sp3p vadano mp2s va' mp2p andate pfs andata",
    "venire": "ip3s viene ip3p vengono ir3s venne if3s verrà sp3s venga ger venendo pmp venuti",
    "dovere": "ip3s deve ip3p devono ip1p dobbiamo if3s dovrà sp3s debba cp3p dovrebbero si3s dovesse pms dovuto",
    "potere": "ip3s può ip3p possono ip1p possiamo if3p potranno sp3s possa ir3s poté",
    "volere": "ip3s vuole ip3p vogliono if3s vorrà ir3s volle sp3s voglia",
    "sapere": "ip3s sa ip1p sappiamo ip3p sanno if3s saprà ir3s seppe sp3s sappia mp2s sappi mp2p sappiate",
    "bere": "ip3s beve ii3s beveva if3s berrà ir3s bevve ger bevendo pms bevuto",
    "porre": "ip1s pongo ip3s pone ip1p poniamo ir3s pose if3s porrà sp3s ponga ger ponendo pfs posta",
    "disporre": "ip3s dispone if3s disporrà sp3p dispongano pfp disposte mp2p disponete",
    "trarre": "ip3s trae ip3p traggono ir3s trasse if3s trarrà sp3s tragga pms tratto",
    "tradurre": "ip3s traduce ii3s traduceva ir3s tradusse if3s tradurrà sp3p traducano pms tradotto",
    "tenere": "ip3s tiene if3s terrà ir3s tenne sp3s tenga pms tenuto",
    "rimanere": "ip3p rimangono if3s rimarrà ir3s rimase sp3s rimanga pms rimasto",
    "valere": "ip3p valgono if3s varrà ir3s valse pfs valsa",
    "cogliere": "ip1s colgo ip2s cogli ip1p cogliamo ip3p colgono sp3s colga ir3s colse pms colto",
    "togliere": "ip3s toglie if3s toglierà sp3p tolgano pfp tolte",
    "scegliere": "ip2s scegli ip3p scelgono mp2p scegliete pms scelto",
    "spegnere": "ip3s spegne ip3p spengono sp3s spenga ir3s spense pms spento",
    "salire": "ip3p salgono ip1p saliamo sp3s salga ir3s salì",
    "uscire": "ip3s esce ip1p usciamo ip3p escono sp3s esca if3s uscirà",
    "udire": "ip3s ode ip1p udiamo pms udito",
    "morire": "ip3s muore ip3p muoiono sp3s muoia pms morto",
    "apparire": "ip3s appare ip3p appaiono ir3s apparve pms apparso",
    "sparire": "ip3s sparisce ir3s sparì pms sparito",
    "compiere": "ip3s compie ip3p compiono ii3s compiva ir3s compì ger compiendo pms compiuto si3s compisse",
    "adempiere": "ip3s adempie ii3s adempiva pms adempiuto if3s adempirà",
    "piacere": "ip3p piacciono ir3s piacque pms piaciuto",
    "cuocere": "ip1s cuocio ip3s cuoce ir3s cosse pms cotto",
    "muovere": "ip3s muove ir3s mosse pms mosso sp3s muova",
    "vedere": "ip3s vede if3s vedrà ir3s vide pms visto",
    "prevedere": "if3s prevederà ir3s previde pmp previsti",
    "provvedere": "if3s provvederà pms provveduto",
    "vivere": "if3s vivrà ir3s visse pms vissuto",
    "cadere": "if3s cadrà ir3s cadde pms caduto",
    "chiedere": "ir3s chiese pms chiesto",
    "concedere": "ir3s concesse pfs concessa",
    "cedere": "ir3s cedette pms ceduto",
    "vendere": "ir3s vendette pms venduto",
    "prendere": "ir3s prese pms preso if3s prenderà",
    "mettere": "ir3s mise pms messo ip1p mettiamo",
    "discutere": "ir3s discusse pms discusso",
    "riscuotere": "ir3s riscosse pms riscosso",
    "redigere": "ip1s redigo ip2s redigi ip3p redigono ir3s redasse pms redatto",
    "esigere": "pms esatto ip3s esige",
    "assumere": "ir3s assunse pms assunto",
    "esprimere": "ir3s espresse pms espresso",
    "conoscere": "ir3s conobbe pms conosciuto ip1s conosco",
    "crescere": "ir3s crebbe pms cresciuto",
    "nascere": "ir3s nacque pms nato",
    "rompere": "ir3s ruppe pms rotto",
    "assistere": "pms assistito ir3s assistette",
    "scrivere": "ir3s scrisse pms scritto",
    "stringere": "ir3s strinse pms stretto",
    "dipingere": "ir3s dipinse pms dipinto",
    "distruggere": "ir3s distrusse pms distrutto",
    "correggere": "ir3s corresse pms corretto sp3s corregga",
    "finire": "ip1s finisco ip3s finisce ip1p finiamo ip2p finite sp3p finiscano sp1p finiamo if3s finirà mp2s finisci",
    "fornire": "ip3s fornisce sp3s fornisca mp2p fornite",
    "seguire": "ip3s segue sp3s segua",
    "eseguire": "ip3s esegue ip3p eseguono",
    "avvertire": "ip3s avverte",
    "offrire": "ip3s offre pms offerto ir3s offrì",
    "pagare": "ip2s paghi if3s pagherà sp3s paghi cp3s pagherebbe ip1p paghiamo",
    "cercare": "ip2s cerchi if3p cercheranno sp3p cerchino",
    "cominciare": "ip2s cominci ip1p cominciamo if3s comincerà sp3p comincino",
    "mangiare": "ip2s mangi if3s mangerà sp2p mangiate",
    "lasciare": "ip2s lasci if3s lascerà",
    "inviare": "ip2s invii ip1p inviamo if3s invierà sp3s invii sp3p inviino sp2p inviate",
    "rinviare": "sp3s rinvii",
    "studiare": "ip2s studi if3s studierà sp3p studino sp3s studi",
    "rilasciare": "sp3s rilasci if3s rilascerà",
    "consigliare": "ip2s consigli if3s consiglierà sp3p consiglino",
    "assegnare": "ip1p assegniamo sp2p assegniate ip2p assegnate",
    "effettuare": "ip3s effettua ir3s effettuò if3p effettueranno pfs effettuata ger effettuando mp2s effettua",
    "rifare": "ip3s rifà if3s rifarà pms rifatto",
    "soddisfare": "ip3s soddisfa pms soddisfatto ii3s soddisfaceva",
    "contraddire": "ip3s contraddice mp2s contraddici pms contraddetto",
    "avvalere": "ip3s avvale ip3p avvalgono pms avvalso if3s avvarrà sp3s avvalga",
}  # fmt: skip
AUXILIARIES = {
    "avere": "fare pagare chiedere presentare dare rispondere avere dormire",
    "essere": "essere andare venire arrivare scadere nascere restare diventare pervenire",
    "both": "aumentare cominciare finire potere dovere correre passare",
}
NOUNS = {
    "problema": "m problemi", "programma": "m programmi", "sistema": "m sistemi", "tema": "m temi",
    "diploma": "m diplomi", "schema": "m schemi", "giornalista": "c giornalisti", "autista": "c autisti",
    "collega": "c colleghi", "atleta": "c atleti", "pediatra": "c pediatri", "città": "f città",
    "attività": "f attività", "servitù": "f servitù", "caffè": "m caffè", "crisi": "f crisi", "tesi": "f tesi",
    "analisi": "f analisi", "ipotesi": "f ipotesi", "serie": "f serie", "specie": "f specie",
    "superficie": "f superfici", "moglie": "f mogli", "uomo": "m uomini", "mano": "f mani", "radio": "f radio",
    "foto": "f foto", "auto": "f auto", "euro": "m euro", "computer": "m computer", "mail": "f mail",
    "centinaio": "mf centinaia", "migliaio": "mf migliaia", "paio": "mf paia", "uovo": "mf uova",
    "braccio": "mf braccia", "ala": "f ali", "arma": "f armi", "sindaco": "m sindaci", "medico": "m medici",
    "tecnico": "m tecnici", "amico": "m amici", "banco": "m banchi", "elenco": "m elenchi", "parco": "m parchi",
    "incarico": "m incarichi", "carico": "m carichi", "chirurgo": "m chirurghi", "psicologo": "m psicologi",
    "dialogo": "m dialoghi", "catalogo": "m cataloghi", "luogo": "m luoghi", "obbligo": "m obblighi", "zio": "m zii",
    "invio": "m invii", "rinvio": "m rinvii", "ufficio": "m uffici", "servizio": "m servizi", "notaio": "m notai",
    "provincia": "f province", "camicia": "f camicie", "spiaggia": "f spiagge", "pioggia": "f piogge",
    "traccia": "f tracce", "fascia": "f fasce", "denuncia": "f denunce", "farmacia": "f farmacie",
    "allergia": "f allergie", "biblioteca": "f biblioteche", "delega": "f deleghe", "codice": "m codici",
    "giudice": "c giudici", "legge": "f leggi", "sede": "f sedi", "fase": "f fasi", "parte": "f parti",
    "patente": "f patenti", "ponte": "m ponti", "ente": "m enti", "utente": "c utenti", "studente": "c studenti",
    "ordine": "m ordini", "immagine": "f immagini", "margine": "m margini", "gestione": "f gestioni",
    "questione": "f questioni", "documentazione": "f documentazioni", "esame": "m esami", "ospedale": "m ospedali",
    "immobile": "m immobili", "automobile": "f automobili", "circolare": "f circolari", "titolare": "c titolari",
    "mese": "m mesi", "comune": "m comuni", "cellulare": "m cellulari", "coniuge": "c coniugi", "domanda": "f domande",
    "modulo": "m moduli", "carcere": "mf carceri", "commissione": "f commissioni", "genitore": "m genitori",
}  # fmt: skip
ADJECTIVES = """idoneo idonea idonei idonee / ampio ampia ampi ampie / proprio propria propri proprie
    / serio seria seri serie / vario varia vari varie / vecchio vecchia vecchi vecchie / grigio grigia grigi grigie
    / saggio saggia saggi sagge / malvagio malvagia malvagi malvagie / restio restia restii restie
    / pubblico pubblica pubblici pubbliche / unico unica unici uniche / tecnico tecnica tecnici tecniche
    / antico antica antichi antiche / carico carica carichi cariche / bianco bianca bianchi bianche
    / stanco stanca stanchi stanche / greco greca greci greche / reciproco reciproca reciproci reciproche
    / univoco univoca univoci univoche / analogo analoga analoghi analoghe / lungo lunga lunghi lunghe
    / largo larga larghi larghe / comunale comunale comunali comunali / utile utile utili utili
    / forte forte forti forti / pari pari pari pari / blu blu blu blu / online online online online
    / gratis gratis gratis gratis / ottimista ottimista ottimisti ottimiste
    / entusiasta entusiasta entusiasti entusiaste / promotore promotrice promotori promotrici
    / maggiore maggiore maggiori maggiori / obbligatorio obbligatoria obbligatori obbligatorie
    / competente competente competenti competenti / corretto corretta corretti corrette
    / necessario necessaria necessari necessarie"""
RESOLVED = {
    "moduli": ("modulo", "p"), "modulo": ("modulo", "s"), "utenti": ("utente", "p"), "domande": ("domanda", "p"),
    "uffici": ("ufficio", "p"), "spese": ("spesa", "p"), "città": ("città", "s"), "giornaliste": ("giornalista", "p"),
    "leggi": ("legge", "p"), "uomini": ("uomo", "p"), "incarichi": ("incarico", "p"), "nonesiste": None,
}  # fmt: skip
UNSURE = {  # also forms of other words
    "verb": """verificare verifica, prorogare proroga, importare importo, importare importi, portare porto,
        versare verso, versare versi, chiedere chiese, controllare controllo, rimborsare rimborsi,
        presentare presenti, legare lega, pagare paga, cercare cerchi, indirizzare indirizzo, consegnare consegna,
        fare fatto, dare dato, dire detto, rispondere risposta, leggere legge, nominare nomina, contare conti,
        firmare firma, segnare segni""",
    "noun": "verifica verifica, controllo controllo, richiesta richiesta, proroga proroga, legge legge",
    "adjective": "completo completo, pubblico pubblica, adatto adatti, scritto scritta, richiesto richieste",
}
SURE = {
    "verb": """effettuare effettua, presentare presenta, presentare presentato, verificare verificano, dovere deve,
        fare fa, chiedere chiede, pagare pagate, controllare controllato, usare usate, dire dice, andare vanno,
        essere sono, avere hanno, inviare inviato, indicare indica, scadere scadono, redigere redatto,
        prevedere previsti""",
    "noun": "domanda domande, utente utente, modulo moduli, ufficio uffici, ente enti, documento documenti",
    "adjective": "idoneo idonei, necessario necessaria, comunale comunali, vecchio vecchia, tempestivo tempestiva",
}
INDICATIVES = {
    "sia": "è", "siano": "sono", "abbia": "ha", "abbiano": "hanno", "venga": "viene", "vengano": "vengono",
    "presenti": "presenta", "presentino": "presentano", "risulti": "risulta", "risultino": "risultano", "debba": "deve",
    "debbano": "devono", "possa": "può", "possano": "possono", "voglia": "vuole", "sappia": "sa", "vada": "va",
    "vadano": "vanno", "dia": "dà", "diano": "danno", "stia": "sta", "faccia": "fa", "facciano": "fanno",
    "dica": "dice", "tenga": "tiene", "ottengano": "ottengono", "ponga": "pone", "dispongano": "dispongono",
    "tragga": "trae", "rimanga": "rimane", "valga": "vale", "scelga": "sceglie", "finisca": "finisce",
    "forniscano": "forniscono", "esca": "esce", "muoia": "muore", "invii": "invia", "inviino": "inviano",
    "studi": "studia", "paghi": "paga", "paghino": "pagano", "cominci": "comincia", "compia": "compie",
    "sussistano": "sussistono", "renda": "rende", "ricorrano": "ricorrono", "intenda": "intende", "produca": "produce",
    "appaia": "appare", "segua": "segue", "presenta": None, "è": None, "fosse": None, "casa": None,
}  # fmt: skip


@pytest.mark.parametrize("verb", VERBS)
def test_verbs_take_the_forms_of_grammars(verb):
    cells = iter(VERBS[verb].split())
    expected = dict(zip(cells, cells, strict=True))
    found = paradigm(verb, "verb")
    assert {tag: found.forms[tag] for tag in expected} == expected


@pytest.mark.parametrize("verb", ["dovere", "potere"])
def test_verbs_without_an_imperative_have_none(verb):
    assert not [tag for tag in paradigm(verb, "verb").forms if tag.startswith("m")]


@pytest.mark.parametrize("verb", ["concernere", "dirimere"])
def test_verbs_without_a_participle_have_none(verb):
    assert not [tag for tag in paradigm(verb, "verb").forms if tag.startswith("p")]


def test_variants_are_forms_too():
    assert {"devo", "debbo"} <= {form for form, tag, _ in forms("dovere", "verb") if tag == "ip1s"}
    assert {"fa'", "fai"} <= {form for form, tag, _ in forms("fare", "verb") if tag == "mp2s"}
    assert {"perso", "perduto"} <= {form for form, tag, _ in forms("perdere", "verb") if tag == "pms"}


@pytest.mark.parametrize(
    ("kind", "verb"), [(kind, verb) for kind, verbs in AUXILIARIES.items() for verb in verbs.split()]
)
def test_verbs_know_the_auxiliary_of_their_past(kind, verb):
    assert paradigm(verb, "verb").kind == kind


@pytest.mark.parametrize("noun", NOUNS)
def test_nouns_have_gender_and_plural(noun):
    found = paradigm(noun, "noun")
    assert f"{found.kind} {found.forms['p']}" == NOUNS[noun]
    assert found.forms["s"] == noun


@pytest.mark.parametrize("row", ADJECTIVES.split("/"))
def test_adjectives_agree(row):
    expected = row.split()
    found = paradigm(expected[0], "adjective")
    assert list(found.forms.values()) == expected
    assert tuple(found.forms) == TAGS["adjective"]


@pytest.mark.parametrize(("form", "expected"), RESOLVED.items())
def test_a_form_leads_to_its_noun(form, expected):
    assert resolve_noun(form) == expected


def test_a_form_leads_to_its_adjective():
    assert resolve_adjective("idonee") == ("idoneo", "fp")
    assert resolve_adjective("pubblici") == ("pubblico", "mp")
    assert paradigm("idonea", "adjective") == paradigm("idoneo", "adjective")


@pytest.mark.parametrize(
    ("given", "expected"),
    [("avvalersi", "avvalere"), ("porsi", "porre"), ("trarsi", "trarre"), ("farsi", "fare"), ("pagare", "pagare")],
)
def test_a_pronoun_leaves_the_infinitive(given, expected):
    assert infinitive(given) == expected


def test_what_the_table_lacks_has_no_forms():
    assert paradigm("sgnaffare", "verb") is None
    assert forms("sgnaffare", "verb") == ()


def pairs(table):
    return [(pos, *pair.split()) for pos, text in table.items() for pair in text.split(",")]


@pytest.mark.parametrize(("pos", "lemma", "form"), pairs(UNSURE))
def test_forms_that_may_be_other_words_are_not_sure(pos, lemma, form):
    readings = [sure for found, _, sure in forms(lemma, pos) if found == form]
    assert readings
    assert not any(readings)


@pytest.mark.parametrize(("pos", "lemma", "form"), pairs(SURE))
def test_forms_of_one_word_are_sure(pos, lemma, form):
    readings = [sure for found, _, sure in forms(lemma, pos) if found == form]
    assert readings
    assert all(readings)


@pytest.mark.parametrize(("subjunctive", "expected"), INDICATIVES.items())
def test_subjunctives_have_indicatives(subjunctive, expected):
    assert indicative(subjunctive) == expected


def test_some_subjunctives_may_be_other_words():
    assert all(map(may_be_other, "presenti attivi segni conti adatti termini destino".split()))
    assert not any(map(may_be_other, "siano abbia venga risultino possa debbano ottenga finisca".split()))


def test_past_subjunctives_are_known():
    known = "fosse fossero avesse presentasse dovessero facesse finissero ponesse desse venisse inviassero fossimo"
    assert all(map(is_past_subjunctive, known.split()))
    others = "classe tasse posse promesse stesse stessi disse visse passi messi interesse successi sia presenta"
    assert not any(map(is_past_subjunctive, others.split()))


def heads():
    """The words of all cards that must have forms: heads, and words with a star; foreign words do not change."""
    tables = {"verbs": "verb", "nouns": "noun", "adjectives": "adjective"}
    for path in sorted(files("linguapa.rules").iterdir(), key=str):
        if path.name.endswith(".toml"):
            card = tomllib.loads(path.read_text(encoding="utf-8"))
            entries = ((pos, *entry) for name, pos in tables.items() for entry in card.get(name, {}).items())
            for pos, key, value in entries:
                if "gender" not in str(value):
                    yield from changing(pos, key)
                yield from (pair for phrase in rewrites(value) for pair in changing(pos, phrase))


def rewrites(value):
    if isinstance(value, list):
        return [phrase for item in value for phrase in rewrites(item)]
    return rewrites(value.get("rewrites", [])) if isinstance(value, dict) else [value]


def changing(pos, phrase):
    first, *rest = phrase.split() or [""]
    if (
        re.match(r"\w", first)
        and "*" not in first
        and first not in ("chi", "esserci")
        and (pos != "adjective" or not rest)
    ):
        yield pos, first
    yield from (("adjective", word[:-1]) for word in (first, *rest) if word.endswith("*"))


def has_forms(pos, word):
    if pos == "noun":
        return resolve_noun(word) is not None
    return paradigm(infinitive(word) if pos == "verb" else word, pos) is not None


def test_every_head_of_a_card_has_forms():
    assert [pair for pair in heads() if not has_forms(*pair)] == []
