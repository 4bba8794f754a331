"""Hashtags that a screen reader can read, and words in capitals."""

import pytest

from hearing import found, hearing

RULES = ("hashtag-leggibile", "tutto-maiuscolo")


@pytest.fixture(scope="module")
def checker():
    return hearing(*RULES)


SPLIT = """
    FestaDellaMusica FestaDelLibro FestaDellaRepubblica FestaDelPatrono FestaDeiNonni FestaDegliAlberi FesteDiNatale
    ComuneDiEsempio ComuneDiRoma ComuneInforma ComuneDigitale CittàDiTorino CittàSicura CittàDelVino
    ProtezioneCivile AllertaMeteo AllertaRossa AllertaArancione AllertaGialla EmergenzaNeve EmergenzaCaldo PianoNeve
    RaccoltaDifferenziata PortaAPorta CentroStorico CentroCivico CentriEstivi CentroAnziani CentroSportivo
    ScuoleBelle ScuolaSicura ScuoleAperte ScuolaDellInfanzia MensaScolastica TrasportoScolastico
    PuliamoIlParco PuliamoIlMondo BilancioPartecipativo BilancioPartecipato TributiLocali ServiziDemografici
    ServiziOnline ServiziSociali ServizioCivile ServizioCivileUniversale CartaDIdentità CartaDIdentita UnioniCivili
    MatrimonioCivile PubblicaAmministrazione ConsiglioComunale GiuntaComunale PoliziaLocale BibliotecaComunale
    BibliotecaCivica MuseoCivico TeatroComunale PiscinaComunale AssistenteSociale SegretariatoSociale
    SanitàPubblica SalutePubblica VaccinazioneAntinfluenzale DonazioneSangue DonareIlSangue DonaSangue
    MobilitàSostenibile PistaCiclabile QuartiereNord LavoriPubblici LavoriInCorso LavoroPubblico StradaChiusa
    VerdePubblico AcquaPubblica EnergiaPulita EnergiaRinnovabile ComunitàEnergetica CasaDellAcqua
    NotteAlMuseo NotteBianca OttobreRosa MercatoContadino MercatiniDiNatale NataleInCittà NataleInPiazza NataleInsieme
    CapodannoInPiazza EstateInCittà EstateRagazzi EstateInsieme CinemaAllAperto CinemaSottoLeStelle LibriSottoLAlbero
    NatiPerLeggere IoLeggoPerché VivereLaCittà ViviLaCittà PrimaveraInFiore InsiemePerLAmbiente InsiemePerIlFuturo
    InsiemePerRipartire GiornataDellaMemoria GiornoDelRicordo GiornataMondialeDellAcqua GiornataDellaTerra
    StopAllaViolenza ControLaViolenza ViolenzaSulleDonne PariOpportunità DirittiDeiBambini InBici InComune
    PremioLetterario ConcorsoPubblico BandoDiGara GaraDAppalto TrasparenzaAmministrativa AnticorruzioneETrasparenza
    BonusSociale BonusBebè AssegnoUnico AffittoSicuro CasePopolari ReteFerroviaria FioriEPiante GenitoriEFigli
    SaluteMentale SportPerTutti SportInPiazza GiocoDAzzardo TruffeAgliAnziani AnzianiSicuri CamminareInsieme
    CittàMetropolitana RegioneLombardia RegioneLazio ProvinciaDiLecce PiazzaGaribaldi StradeSicure
    MemoriaStorica VilleStoriche GiornateFai PuntoDigitale FacilitazioneDigitale TransizioneDigitale
    TransizioneEcologica RigenerazioneUrbana PattoDiCollaborazione BeniComuni BeneComune NuovaApertura PrimoMaggio
    SanGimignano SantaCroce SantAntonio AscoliPiceno ReggioEmilia ViboValentia LaSpezia PesaroUrbino OpenDay SaveTheDate
    SmartCity BlackFriday StreetFood OpenSource FakeNews
"""
ONE = """
    associazionismo telelavoro incontriamoci biodiversità microchip biblioteca scuola anagrafe teatro comune
    partecipazione insieme prevenzione differenziata videosorveglianza scuolabus pedibus bicibus ecocentro
    ecosostenibile autocertificazione cittadinanza volontariato disabilità accessibilità semplificazione
    digitalizzazione informagiovani compostaggio illuminazione viabilità manutenzione iscrizioni vaccinatevi
    iscrivetevi multiculturalità interculturalità antimafia anticorruzione cybersicurezza lungomare capodanno
    ferragosto doposcuola dopolavoro civitavecchia pietrasanta castelvecchio campobasso sanremo dicomano
    montesilvano portogruaro villanova pnrr isee tari spid cie anpr pagopa urp tarsu nido sindaco ciclabile
    ciclovia fotovoltaico termovalorizzatore rifiutometro agriturismo microplastiche maxischermo cortometraggio
    passaparola girotondo salvagente sottopasso fuoriporta attivamente coworking crowdfunding smartworking
    welfare startup antincendio protezionismo caregiver ludoteca mediateca emeroteca pinacoteca telesoccorso
    prescuola piedibus teleassistenza aromaterapia risparmiamola xkqzwv lorenzago oristano
    cineforum altafini ritasanto sangiovese santuario
"""


@pytest.mark.parametrize("readable", SPLIT.split())
def test_words_run_together(checker, readable):
    for written in (readable.lower(), readable.upper(), readable.capitalize()):
        text = f"Leggi tutto sul sito.\n\n#{written}"
        if len(readable) < 8 and written.isupper():
            continue
        assert (found(checker, text), checker.fix(text)) == (
            [("hashtag-leggibile", f"#{written}")],
            f"Leggi tutto sul sito.\n\n#{readable}",
        )


@pytest.mark.parametrize("word", ONE.split())
def test_one_word(checker, word):
    for written in (word, word.upper(), word.capitalize()):
        assert found(checker, f"Leggi tutto sul sito.\n\n#{written}") == []


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("La #biblioteca riapre lunedì.", "La biblioteca riapre lunedì."),
        ("Scopri la #scuola e il #lavoro di domani", "Scopri la scuola e il lavoro di domani"),
        ("Più #verde, meno traffico", "Più verde, meno traffico"),
    ],
)
def test_a_hashtag_for_a_word(checker, text, fixed):
    (finding, *_) = checker.check(text).findings
    assert (finding.rule.severity, finding.rewrites[0].safe) == ("consiglio", False)
    assert checker.fix(text) == text
    assert checker.fix(text, unsafe=True) == fixed


@pytest.mark.parametrize(
    "text",
    [
        "#biblioteca riapre lunedì",
        "Riapre la #biblioteca",
        "Riapre la #biblioteca.",
        "Riapre lunedì.\n#biblioteca\nVieni a trovarci.",
        "Riapre lunedì. #biblioteca Vieni a trovarci.",
        "Vieni in #biblioteca #scuola con noi",
        "Il cortile di #CineEstate ha cento posti",
        "I fondi del #PNRR per la scuola",
        "Il corteo del #25aprile parte alle 10",
        "Usa l'hashtag #biblioteca per le foto",
        "Segui #biblioteca su Instagram",
        "Ha scritto «la #biblioteca è bella» sul muro",
        "A #lecce piove, ma #renzi parla",
        "Oggi la #lega contraria al governo vota",
        "Con la #concordia si va a fondo",
        "Ha simpatie per #bocchino di sicuro",
        "Foto di #marina per la mostra",
    ],
)
def test_hashtags_that_stay(checker, text):
    assert found(checker, text) == []


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("#25aprileinpiazza", "#25AprileInPiazza"),
        ("#10anniinsieme", "#10AnniInsieme"),
        ("#bilancio2026partecipato", "#Bilancio2026Partecipato"),
        ("#Protezionecivile2026", "#ProtezioneCivile2026"),
        ("#bandoPNRR", "#bandoPNRR"),
        ("#estate2026", "#estate2026"),
        ("#2giugno", "#2giugno"),
        ("#ScuolaSicura2026", "#ScuolaSicura2026"),
        ("#supermario", "#supermario"),
    ],
)
def test_figures_and_capitals(checker, text, fixed):
    assert checker.fix(text) == fixed


def test_hashtags_in_markup(checker):
    assert checker.fix("Leggi **#allertameteo** e basta", format="markdown") == "Leggi **#AllertaMeteo** e basta"
    assert found(checker, "<p><code>#allertameteo</code></p>", "html") == []


@pytest.mark.parametrize(
    ("text", "runs", "fixed"),
    [
        ("SCUOLE CHIUSE domani", ["SCUOLE CHIUSE"], "Scuole chiuse domani"),
        ("Domani SCUOLE CHIUSE!", ["SCUOLE CHIUSE"], "Domani scuole chiuse!"),
        ("L'ACQUA NON È POTABILE", ["L'ACQUA NON È POTABILE"], "L'acqua non è potabile"),
        ("LA CITTA' E' PULITA", ["LA CITTA' E' PULITA"], "La città è pulita"),
        ("Più POSTI PER LA CITTA'!", ["POSTI PER LA CITTA'"], "Più posti per la città!"),
        ("BANDO PNRR APERTO", ["BANDO PNRR APERTO"], "Bando PNRR aperto"),
        ("MERCATI DI NATALE A BOLOGNA", ["MERCATI DI NATALE A BOLOGNA"], "Mercati di Natale a Bologna"),
        ("IL COMUNE DI LECCE INFORMA", ["IL COMUNE DI LECCE INFORMA"], "IL COMUNE DI LECCE INFORMA"),
        ("CHIUSO LUNEDÌ 2 MARZO", ["CHIUSO LUNEDÌ 2 MARZO"], "Chiuso lunedì 2 marzo"),
        ("UN PO' DI PAZIENZA", ["UN PO' DI PAZIENZA"], "Un po' di pazienza"),
        ("STRADA CHIUSA", ["STRADA CHIUSA"], "Strada chiusa"),
        ("ALLERTA ROSSA", ["ALLERTA ROSSA"], "Allerta rossa"),
        ("PIAZZA GARIBALDI CHIUSA", ["PIAZZA GARIBALDI CHIUSA"], "PIAZZA GARIBALDI CHIUSA"),
        ("MOSTRA DI ROSA SERENA", ["MOSTRA DI ROSA SERENA"], "MOSTRA DI ROSA SERENA"),
        ("⚠️ AVVISO URGENTE", ["AVVISO URGENTE"], "⚠️ Avviso urgente"),
        ("TUTTI INSIEME! VIENI ANCHE TU!", ["TUTTI INSIEME", "VIENI ANCHE TU"], "Tutti insieme! Vieni anche tu!"),
        ("SCUOLE CHIUSE\nPARCHI APERTI", ["SCUOLE CHIUSE", "PARCHI APERTI"], "Scuole chiuse\nParchi aperti"),
        (
            "VENITE TUTTI! FESTA DI SANTA MARINA",
            ["VENITE TUTTI", "FESTA DI SANTA MARINA"],
            "VENITE TUTTI! FESTA DI SANTA MARINA",
        ),
        ("ORARI NUOVI per gli UFFICI", ["ORARI NUOVI"], "ORARI NUOVI per gli UFFICI"),
        ("BANCA INTESA", ["BANCA INTESA"], "BANCA INTESA"),
        ("ROMA CAPITALE", ["ROMA CAPITALE"], "ROMA CAPITALE"),
        ("TEATRO CHIUSO", ["TEATRO CHIUSO"], "Teatro chiuso"),
        ("La domanda si invia via PEC NON OLTRE le 12", [], "La domanda si invia via PEC NON OLTRE le 12"),
        ("ATTENZIONE: la scuola è chiusa", [], "ATTENZIONE: la scuola è chiusa"),
        ("Porta ISEE, SPID e CIE", [], "Porta ISEE, SPID e CIE"),
        ("INPS ISTAT TARI IMU", [], "INPS ISTAT TARI IMU"),
        ("Papa Giovanni XXIII e Vittorio Emanuele II", [], "Papa Giovanni XXIII e Vittorio Emanuele II"),
        ("Auto AB 123 CD, modello F24, codice AB123CD", [], "Auto AB 123 CD, modello F24, codice AB123CD"),
        ("Mario ROSSI e G. B. VICO", [], "Mario ROSSI e G. B. VICO"),
        ("Leggi «VIETATO ENTRARE»", [], "Leggi «VIETATO ENTRARE»"),
        ("Gara GE.SE.NU. S.P.A.", [], "Gara GE.SE.NU. S.P.A."),
        ("Sezione A E B, scala C", [], "Sezione A E B, scala C"),
    ],
)
def test_words_in_capitals(checker, text, runs, fixed):
    assert found(checker, text) == [("tutto-maiuscolo", run) for run in runs]
    assert checker.fix(text) == text
    assert checker.fix(text, unsafe=True) == fixed
    assert checker.fix(fixed, unsafe=True) == fixed


def test_headings_count_and_markup_stays(checker):
    assert found(checker, "# SCUOLE CHIUSE\n\nDomani.", "markdown") == [("tutto-maiuscolo", "SCUOLE CHIUSE")]
    assert checker.fix("SCUOLE **CHIUSE**", format="markdown", unsafe=True) == "SCUOLE **CHIUSE**"


def test_a_sentence_begins_behind_a_mention(checker):
    assert checker.fix("@comune SCUOLE CHIUSE PER TUTTI", unsafe=True) == "@comune Scuole chiuse per tutti"
