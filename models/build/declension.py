"""The forms of Italian nouns and adjectives, and the gender of nouns, from their endings and lists of exceptions.

A noun ending that does not tell the gender, and that no list has, gives `None`: better no form than a wrong one.
"""

from __future__ import annotations

VOWELS = "aeiou"
ACCENTED = ("à", "è", "é", "ì", "ò", "ù")

IRREGULAR = {
    "uomo": "m uomini",
    "gentiluomo": "m gentiluomini",
    "dio": "m dei",
    "tempio": "m templi",
    "bue": "m buoi",
    "mano": "f mani",
    "eco": "m echi",
    "ala": "f ali",
    "arma": "f armi",
    "moglie": "f mogli",
    "superficie": "f superfici",
    "centinaio": "mf centinaia",
    "migliaio": "mf migliaia",
    "paio": "mf paia",
    "uovo": "mf uova",
    "dito": "mf dita",
    "braccio": "mf braccia",
    "ginocchio": "mf ginocchia",
    "lenzuolo": "mf lenzuola",
    "miglio": "mf miglia",
    "capogruppo": "c capigruppo",
    "caposettore": "c capisettore",
    "caposervizio": "c capiservizio",
    "capofamiglia": "c capifamiglia",
    "capofila": "c capifila",
    "capoluogo": "m capoluoghi",
    "capolavoro": "m capolavori",
    "cassaforte": "f casseforti",
    "pianoterra": "m pianoterra",
    "nullaosta": "m nullaosta",
    "belga": "c belgi/belghe",
    "euro": "m euro",
    "provincia": "f province/provincie",
    "carcere": "mf carceri",
    "camicia": "f camicie",
    "valigia": "f valigie",
    "studentessa": "f studentesse",
    "salute": "f -",
    "sangue": "m -",
    "prole": "f -",
    "denaro": "m denari",
    "bilancia": "f bilance",
    "fine": "f fini",
    "capitale": "c capitali",
    "fronte": "c fronti",
    "finale": "c finali",
    "mongoloide": "c mongoloidi",
    "sindrome": "f sindromi",
    "tossicomane": "c tossicomani",
}
"""Gender and plural of nouns that no rule fits; variants of the plural after a slash."""

PLURAL_ONLY = {
    "ferie": "f",
    "nozze": "f",
    "esequie": "f",
    "spiccioli": "m",
    "generalità": "f",
    "dimissioni": "f",
    "tenebre": "f",
    "vettovaglie": "f",
    "masserizie": "f",
    "posate": "f",
    "occhiali": "m",
    "forbici": "f",
    "viveri": "m",
}
"""Nouns that are used in the plural."""

INVARIABLE = {
    "m": """video cinema vaglia delta gorilla pigiama brindisi alibi bikini taxi safari sci quiz autobus bus gas pc kit
        test set sport computer budget fax file link report ticket web forum bonus iter status curriculum
        referendum memorandum vademecum export import mouse box pass badge virus sms pin caf bar tram film
        standard team sponsor hotel spray display database software hardware server browser account banner blog
        coworking smart-working parking camping check-in voucher screening follow-up master stage tutor tutorial
        webinar workshop meeting download upload feedback format input output welfare know-how benchmark rating
        stock trend target marketing business senza-tetto senzatetto lunedì martedì mercoledì giovedì venerdì dì
        caffè papà menù tè tabù pianoforte-coda apribottiglie portafogli parabrezza paraurti dopoguerra retro
        promemoria due tre quattro cinque sei sette otto nove dieci cento""",
    "f": """radio foto auto moto biro dinamo demo mail email e-mail newsletter app card privacy password policy pec
        task-force mission brochure leadership governance partnership start-up startup authority chat homepage
        hotline community performance check-list checklist agency delivery hostess smart-card customer-card hall
        reception suite tv crisi tesi analisi sintesi ipotesi oasi diagnosi prognosi enfasi metropoli eclissi
        anamnesi enfiteusi paralisi antitesi protesi parentesi
        psicoanalisi dialisi dieresi genesi metamorfosi nemesi osmosi
        profilassi sepsi simbiosi stasi sinossi tisi perifrasi parafrasi prassi catarsi epistassi ellissi serie
        specie carie barbarie progenie requie intemperie fattispecie sottospecie tribù gru virtù gioventù servitù
        schiavitù call""",
    "m loans": """active back-office bike change coffee conference deliverable device e-commerce front-office hate
        machine side update upgrade website work-life office software-house service smartphone file-sharing garage
        frame image interface page phone share space""",
    "f loans": """challenge compliance deadline expertise fake guideline helpline release timeline audience
        experience""",
    "c": "portavoce vice sosia vip freelance boia coach baby-sitter tutor",
}
"""Nouns with one form."""

MASCULINE_A = frozenset(
    """problema programma sistema tema schema clima diploma dramma dilemma enigma teorema poema panorama fantasma trauma
    carisma stigma stemma plasma aroma idioma paradigma emblema sofisma prisma sisma cataclisma anatema edema
    eczema fonema morfema lessema magma miasma reuma coma sperma assioma aforisma dogma duca papa poeta profeta
    patriarca monarca pirata despota ecosistema sottosistema videogramma cronoprogramma sottoprogramma
    macrosistema""".split()
)
"""Masculine nouns in *-a*, besides those in *-gramma*."""
COMMON_A = frozenset(
    """collega atleta pediatra psichiatra geriatra fisiatra odontoiatra omicida suicida parricida pilota geometra
    autodidatta ipocrita idiota patriota compatriota poliglotta esteta asceta stratega auriga burocrata tecnocrata
    democrata aristocrata cosmonauta astronauta internauta terapeuta fisioterapeuta psicoterapeuta acrobata""".split()
)
"""Nouns in *-a* for men and women, besides those in *-ista*, *-iatra* and *-cida*."""
NO_PERSONS = frozenset(("lista", "pista", "vista", "rivista", "conquista", "provvista"))
"""Feminine nouns that end likewise."""
SHORT_IO = frozenset(
    """invio rinvio avvio zio pendio addio mormorio brusio ronzio leggio oblio desio trio calpestio luccichio pigolio
    fruscio logorio scintillio disio rio cigolio gocciolio reinvio restio natio pio stantio""".split()
)
"""Words whose *-i-* bears the stress: *invii*."""
CHI = frozenset("carico incarico scarico valico fico rammarico strascico antico bilico discarico sovraccarico".split())
"""Words in *-ico* that keep the hard sound: *incarichi*."""
CI = frozenset(
    """amico nemico greco porco sindaco monaco farmaco stomaco intonaco parroco equivoco reciproco univoco biunivoco
    vicesindaco prosindaco austriaco siriaco cardiaco demoniaco maniaco zodiaco elegiaco psicofarmaco canonico
    manico medico""".split()
)
"""Words in *-co* that become soft: *sindaci*; besides those in *-ico*."""
GI = ("ologo", "fago", "asparago")
"""Ends of words in *-go* that become soft: *psicologi*."""
GHI = ("dialogo", "prologo", "epilogo", "catalogo", "omologo", "analogo", "decalogo", "luogo", "rogo")
"""Ends like those in `GI` that keep the hard sound."""
STRESSED_IA = ("algia", "ergia", "urgia", "rgia", "farmacia", "tegia", "burocrazia", "bugia", "magia", "ogia", "agia")
"""Ends of words in *-cia* and *-gia* that keep their *-i-*: *allergie*."""

FEMININE_E = frozenset(
    """legge classe base fase frase nave chiave neve carne voce croce luce pace foce gente sede fede strage valle pelle
    torre febbre polvere cenere lepre madre parte arte sorte morte corte notte rete dote quiete sete parete estate
    lite vite mente corrente sorgente variante tangente patente costante lente fonte discriminante determinante
    cornice radice appendice cicatrice matrice vernice folgore fame filiale cattedrale morale vocale spirale
    iniziale credenziale circolare canzone automobile origine voragine vertigine ruggine caligine fuliggine
    aggravante attenuante esimente componente rimanente soglie siepe stirpe falce pece selce cute salute palude
    incudine testuggine lode prole tosse scabbie mole indole percentuale capitale fune bile pendice nutrice tigre
    rondine grandine messe trave clave merce semente alluvione""".split()
)
"""Feminine nouns in *-e*, besides those whose ending tells."""
MASCULINE_E = frozenset(
    """codice indice vertice pollice apice calice pontefice carnefice orefice suffice ordine termine confine crimine
    limine cardine margine argine fulmine pettine stame nome cognome pane cane fiume seme sole sale mare cuore
    fiore piede pesce interesse asse rene bene rame volume comune immobile mobile stabile utile padre stile canone
    mese paese limite tramite satellite prete latte sacerdote ponte monte conte ambiente incidente recipiente
    coefficiente quoziente continente torrente accidente contingente deterrente precedente istante oriente
    occidente dente ente volante contante animale segnale canale ospedale verbale tribunale giornale dovere genere
    parere potere cantiere quartiere carattere legame esame regime certame bestiame reclame allarme verme
    esemplare collare altare affare casellare cellulare veicolare seminare decennale triennale biennale materiale
    funerale ideale generale locale personale male piazzale viale soldale quintale scaffale stivale terminale
    totale potenziale badile barile campanile canile cortile fucile missile sedile stipite aprile mille ordinale
    cinghiale maiale reagente solvente detergente stupefacente carburante lubrificante circolante ristorante
    montante sestante quadrante restante frangente espediente ingrediente inconveniente antecedente gradiente
    nutriente coagulante stante turbante diamante gigante elefante pulsante calmante conservante disinfettante
    colorante inquinante isolante levante ponente atlante fante concime crine ovile fiele miele gregge disordine
    palmare nettare pepe semestre trimestre bimestre quadrimestre sapone dirigibile orizzonte litorale ventre
    serpente polline velame insieme velocipede cespite""".split()
)
"""Masculine nouns in *-e*, besides those whose ending tells."""
COMMON_E = frozenset(
    """giudice complice artefice coniuge nipote ospite interprete consorte erede titolare familiare militare scolare
    responsabile minorenne maggiorenne ventenne trentenne quarantenne cinquantenne sessantenne settantenne
    ottantenne minore maggiore disabile inabile contabile consulente preside giovane teste superstite connazionale
    rivale criminale liberale intellettuale industriale parlamentare esule seguace vigile fedele infedele francese
    inglese milanese torinese cinese giapponese borghese simile stagionale custode debole celibe nubile
    ufficiale""".split()
)
"""Nouns in *-e* for men and women, besides persons in *-ante* and *-ente*."""

FEMININE_ENDS = (
    "zione", "sione", "gione", "nione", "stione", "xione", "udine", "trice", "igine", "agine",
)  # fmt: skip
MASCULINE_ENDS = (
    "one", "ore", "ame", "ume", "ime", "ile", "ale", "iere", "ere", "ire", "are", "ese", "ome",
)  # fmt: skip
COMMON_ENDS = ("ante", "ente")
INVARIABLE_ADJECTIVES = frozenset(
    """pari dispari impari blu rosa viola online gratis standard extra web digital snob kitsch doc top full-time part-
    time antincendio antimafia antifurto anticorruzione usa-e-getta in-house qualsiasi ex""".split()
)
COMMON_ADJECTIVES_A = frozenset("ipocrita idiota entusiasta belga omicida suicida cosmopolita poliglotta".split())


def noun(lemma: str) -> tuple[str, str, str] | None:
    """Gender, singular and plural; variants after a slash, `-` for a form that does not exist."""
    if lemma in PLURAL_ONLY:
        return PLURAL_ONLY[lemma], "-", lemma
    if lemma in IRREGULAR:
        gender, plural = IRREGULAR[lemma].split()
        return gender, lemma, plural
    for gender, words in INVARIABLE.items():
        if lemma in words.split():
            return gender[0], lemma, lemma
    last = lemma[-1]
    if last == "o":
        return "m", lemma, plural_o(lemma)
    if last == "a":
        return _noun_a(lemma)
    if last == "e":
        found = gender_e(lemma)
        return (found, lemma, lemma if lemma.endswith("ie") else lemma[:-1] + "i") if found else None
    if last in ("à", "ù"):
        return "f", lemma, lemma
    return None if last in ACCENTED or last in VOWELS else ("m", lemma, lemma)


def _noun_a(lemma: str) -> tuple[str, str, str]:
    hard = lemma[:-1] + "h" * lemma.endswith(("ca", "ga"))
    if lemma in MASCULINE_A or lemma.endswith("gramma"):
        return "m", lemma, hard + "i"
    if lemma in COMMON_A or (lemma.endswith(("ista", "iatra", "cida")) and lemma not in NO_PERSONS):
        return "c", lemma, f"{hard}i/{hard}e"
    return "f", lemma, plural_a(lemma)


def plural_a(lemma: str) -> str:
    """The plural of a feminine word in *-a*."""
    if lemma.endswith(("ca", "ga")):
        return lemma[:-1] + "he"
    soft = lemma.endswith(("cia", "gia")) and lemma[-4] not in VOWELS and not lemma.endswith(STRESSED_IA)
    if soft or lemma.endswith("scia"):
        return lemma[:-2] + "e"
    return lemma[:-1] + "e"


def plural_o(lemma: str) -> str:
    """The masculine plural of a word in *-o*."""
    stem = lemma[:-1]
    if lemma.endswith("io"):
        return stem + "i" if lemma in SHORT_IO else stem
    if lemma.endswith("co"):
        soft = lemma in CI or (lemma.endswith("ico") and lemma not in CHI)
        return stem + ("i" if soft else "hi")
    if lemma.endswith("go"):
        return stem + ("i" if lemma.endswith(GI) and not lemma.endswith(GHI) else "hi")
    return stem + "i"


def gender_e(lemma: str) -> str:
    """The gender of a noun in *-e*, or an empty string if the ending does not tell."""
    for gender, words in (("f", FEMININE_E), ("m", MASCULINE_E), ("c", COMMON_E)):
        if lemma in words:
            return gender
    for gender, ends in (("f", FEMININE_ENDS), ("m", MASCULINE_ENDS), ("c", COMMON_ENDS)):
        if lemma.endswith(ends):
            return gender
    return "f" if lemma.endswith("ie") else ""


def adjective(lemma: str) -> tuple[str, str, str, str] | None:
    """The masculine and the feminine singular, the masculine and the feminine plural."""
    if lemma in INVARIABLE_ADJECTIVES:
        return lemma, lemma, lemma, lemma
    stem, last = lemma[:-1], lemma[-1]
    if last == "o":
        return lemma, stem + "a", plural_o(lemma), plural_a(stem + "a")
    if lemma.endswith("tore"):
        return lemma, lemma[:-3] + "rice", stem + "i", lemma[:-3] + "rici"
    if last == "e":
        return lemma, lemma, stem + "i", stem + "i"
    if lemma.endswith("ista") or lemma in COMMON_ADJECTIVES_A:
        hard = stem + "h" * stem.endswith(("c", "g"))
        return lemma, lemma, hard + "i", hard + "e"
    return None
