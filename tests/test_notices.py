"""What a notice must say. The posts and their verdicts were written before the rule."""

import pytest

from hearing import hearing

NAME = "chi-cosa-dove-quando"
Q, D, C = "la data", "il luogo", "un contatto"


@pytest.fixture(scope="module")
def checker():
    return hearing(NAME)


LACKING = [
    # events
    ("🎉🎉🎉 Torna la festa della scuola!", "Torna la festa della scuola!", {Q, D, C}),
    (
        "Sabato 9 maggio alle 21 concerto della banda in piazza Dante. 🎺 #musica",
        "Sabato 9 maggio alle 21 concerto della banda in piazza Dante.",
        {C},
    ),
    (
        "Arriva in biblioteca il laboratorio di origami per bambini. Per iscriverti: 0432 555066",
        "Arriva in biblioteca il laboratorio di origami per bambini.",
        {Q},
    ),
    (
        "Domenica 7 giugno si tiene la camminata delle rose. Info: www.comune.example.it/rose",
        "Domenica 7 giugno si tiene la camminata delle rose.",
        {D},
    ),
    (
        "Ciao a tutti! 👋\nVenerdì sera spettacolo di burattini per grandi e piccoli. Vi aspettiamo!",
        "Venerdì sera spettacolo di burattini per grandi e piccoli.",
        {D, C},
    ),
    (
        "Mercatino dell'usato\n\nSabato 14 marzo, dalle 9 alle 13, in piazza del Popolo: vestiti, libri, giochi.",
        "Sabato 14 marzo, dalle 9 alle 13, in piazza del Popolo: vestiti, libri, giochi.",
        {C},
    ),
    (
        "Il Consiglio comunale si riunisce lunedì 30 marzo alle 18. La seduta è pubblica.",
        "Il Consiglio comunale si riunisce lunedì 30 marzo alle 18.",
        {D, C},
    ),
    (
        "Assemblea pubblica sul nuovo piano del traffico: vieni a dire la tua!",
        "Assemblea pubblica sul nuovo piano del traffico: vieni a dire la tua!",
        {Q, D, C},
    ),
    (
        "Vi aspettiamo alla presentazione del libro di Anna Neri, nella sala consiliare. Info: cultura@example.it",
        "Vi aspettiamo alla presentazione del libro di Anna Neri, nella sala consiliare.",
        {Q},
    ),
    (
        "Stasera alle 21 proiezione del film sulla diga. Ingresso gratuito.",
        "Stasera alle 21 proiezione del film sulla diga.",
        {D, C},
    ),
    (
        "Inaugurazione della nuova palestra: sabato 10 ottobre alle 11, in via Verdi 3.",
        "Inaugurazione della nuova palestra: sabato 10 ottobre alle 11, in via Verdi 3.",
        {C},
    ),
    (
        "Buongiorno! Dal 3 al 7 maggio si svolgerà il torneo di calcetto dei quartieri. Chiama lo 0461 733208.",
        "Dal 3 al 7 maggio si svolgerà il torneo di calcetto dei quartieri.",
        {D},
    ),
    (
        "Al museo civico c'è una visita guidata per famiglie. Prenota: museo@comune.example.it",
        "Al museo civico c'è una visita guidata per famiglie.",
        {Q},
    ),
    (
        "Domani incontro online sul bonus affitti, su Zoom, alle 18.",
        "Domani incontro online sul bonus affitti, su Zoom, alle 18.",
        {C},
    ),
    (
        "Non mancate alla castagnata di domenica 25 ottobre! 🌰",
        "Non mancate alla castagnata di domenica 25 ottobre!",
        {D, C},
    ),
    # closures
    ("La biblioteca resterà chiusa per inventario.", "La biblioteca resterà chiusa per inventario.", {Q, C}),
    ("Scuole chiuse domani per neve ❄️", "Scuole chiuse domani per neve", {C}),
    (
        "Via Roma sarà chiusa al traffico per lavori. Polizia locale: 0523 418830",
        "Via Roma sarà chiusa al traffico per lavori.",
        {Q},
    ),
    (
        "Martedì 3 marzo manca l'acqua dalle 9 alle 12. Numero verde 800 119 227",
        "Martedì 3 marzo manca l'acqua dalle 9 alle 12.",
        {D},
    ),
    ("Giovedì 4 giugno è sospesa la raccolta della carta.", "Giovedì 4 giugno è sospesa la raccolta della carta.", {C}),
    (
        "Si avvisa la cittadinanza che gli uffici comunali resteranno chiusi nella giornata del 2 novembre.",
        "Si avvisa la cittadinanza che gli uffici comunali resteranno chiusi nella giornata del 2 novembre.",
        {C},
    ),
    (
        "Chiusura straordinaria della piscina\n\nLa piscina chiude per una settimana, per cambiare i filtri.",
        "La piscina chiude per una settimana, per cambiare i filtri.",
        {Q, C},
    ),
    (
        "Da lunedì 4 maggio divieto di sosta per la fiera. Info al 0143 555210.",
        "Da lunedì 4 maggio divieto di sosta per la fiera.",
        {D},
    ),
    (
        "⚠️ Interruzione dell'energia elettrica in via Cernaia e via Magenta.",
        "Interruzione dell'energia elettrica in via Cernaia e via Magenta.",
        {Q, C},
    ),
    (
        "Il servizio di scuolabus è sospeso per sciopero. Per informazioni: www.comune.example.it",
        "Il servizio di scuolabus è sospeso per sciopero.",
        {Q},
    ),
    (
        "Chiuso il sottopasso della stazione. Passate da via Gorizia. #viabilità",
        "Chiuso il sottopasso della stazione.",
        {Q, C},
    ),
    (
        "Il portale dei pagamenti non sarà disponibile sabato 7 marzo.",
        "Il portale dei pagamenti non sarà disponibile sabato 7 marzo.",
        {C},
    ),
    # deadlines
    ("Martedì 16 giugno scade la prima rata dell'IMU.", "Martedì 16 giugno scade la prima rata dell'IMU.", {C}),
    (
        "Stanno per scadere i termini per le domande del bonus affitti! Scrivi a sociale@comune.example.it",
        "Stanno per scadere i termini per le domande del bonus affitti!",
        {Q},
    ),
    ("Ultimi giorni per iscriversi al nido!", "Ultimi giorni per iscriversi al nido!", {Q, C}),
    (
        "C'è tempo fino al 30 aprile per chiedere il contributo per i libri.",
        "C'è tempo fino al 30 aprile per chiedere il contributo per i libri.",
        {C},
    ),
    (
        "Servizio civile: presenta la domanda entro il 18 febbraio.",
        "Servizio civile: presenta la domanda entro il 18 febbraio.",
        {C},
    ),
    (
        "Le iscrizioni ai centri estivi chiudono venerdì 29 maggio. ☀️",
        "Le iscrizioni ai centri estivi chiudono venerdì 29 maggio.",
        {C},
    ),
    (
        "TARI, scadenza vicina\n\nSta per scadere la seconda rata della TARI. Chiedi all'ufficio tributi.",
        "Sta per scadere la seconda rata della TARI.",
        {Q},
    ),
    (
        "Iscrizioni aperte fino al 10 gennaio per la mensa scolastica.",
        "Iscrizioni aperte fino al 10 gennaio per la mensa scolastica.",
        {C},
    ),
]

SILENT = [
    "Sabato 9 maggio alle 21 concerto della banda in piazza Dante. Info: 0432 555066.",
    "Torna la festa della scuola! 📅 30 maggio 📍 cortile di via Verdi 📞 0461 733208",
    "Sabato 3 ottobre alle 16 letture per bambini in biblioteca. Si prenota in biblioteca.",
    "Si è svolta domenica la festa dei vicini: grazie a tutti!",
    "Il concerto di ieri ha emozionato la piazza.",
    "La biblioteca è aperta dal lunedì al venerdì, dalle 9 alle 19.",
    "L'ufficio anagrafe è chiuso la domenica.",
    "Lo sportello chiude alle 12.30.",
    "Se la scuola è chiusa per neve, lo scuolabus non passa.",
    "La scuola non chiude: domani lezioni regolari.",
    "Via Roma non resterà chiusa al traffico.",
    "Il Consiglio comunale ha approvato il bilancio, che si chiude con un avanzo di 3 milioni.",
    "Il consiglio comunale è l'organo che approva il bilancio e si riunisce almeno quattro volte l'anno.",
    "Quando scade la tua carta d'identità? Controlla la data sul retro.",
    "La carta d'identità scade dopo dieci anni.",
    "Chi riceve una multa può fare ricorso entro 60 giorni dalla notifica.",
    "I lavori in via Verdi finiranno entro il 30 giugno.",
    "Bolletta troppo alta? Prima di pagarla, controlla il contatore!",
    "Il sindaco ha detto: «La biblioteca resterà chiusa per lavori».",
    "Scuole chiuse sabato 6 novembre: aggiornamenti su www.comune.example.it",
    "Entro lunedì 16 giugno si paga la prima rata dell'IMU. Il calcolo è su https://www.comune.example.it/imu",
    "Il teatro comunale è stato restaurato con 2 milioni di euro.",
    "Il pulmino passa prima, perché via Torino è chiusa per lavori.",
    "La biblioteca riapre lunedì 4 maggio dopo la chiusura per lavori. Info: 0461 733208",
    "Il Comune ha chiuso l'anno con 3.000 pratiche in meno.",
    "La mostra ha chiuso con 12.000 visitatori. Grazie!",
]

WORDS = {Q: "data", D: "luogo", C: "contatto"}


def found(checker, text, format="text"):
    return [
        (finding.text, {name for name, word in WORDS.items() if word in finding.message.partition(":")[0]})
        for finding in checker.check(text, format=format).findings
    ]


@pytest.mark.parametrize(("text", "span", "missing"), LACKING)
def test_what_a_notice_lacks(checker, text, span, missing):
    assert found(checker, text) == [(span, missing)]


@pytest.mark.parametrize("text", SILENT)
def test_nothing_to_say(checker, text):
    assert found(checker, text) == []


@pytest.mark.parametrize(
    ("text", "format", "expected"),
    [
        ("Torna la festa della scuola il 30 maggio, in via Verdi: [programma](https://a.example.it).", "markdown", []),
        (
            "# Festa della scuola\n\nSabato 30 maggio, in via Verdi, **tutti** insieme!",
            "markdown",
            [("Sabato 30 maggio, in via Verdi, **tutti** insieme!", {C})],
        ),
        (
            '<p>La piscina sarà chiusa per lavori.</p><p><a href="/x">Gli orari</a></p>',
            "html",
            [("La piscina sarà chiusa per lavori.", {Q})],
        ),
        (
            "La piscina sarà chiusa per lavori il 3 maggio. #chiamail0461733208",
            "text",
            [("La piscina sarà chiusa per lavori il 3 maggio.", {C})],
        ),
    ],
)
def test_links_count_and_hashtags_do_not(checker, text, format, expected):
    assert found(checker, text, format) == expected


def test_a_long_text_is_no_notice(checker):
    assert found(checker, "La piscina resterà chiusa per lavori. " + "Il Comune rinnova gli impianti. " * 100) == []
