"""Whether the main clause of a sentence may be said to have an aim: *la Regione ha approvato …*."""

from __future__ import annotations

from linguapa.finders.syntax.closing import SUBORDINATORS
from linguapa.finders.syntax.grammar import finite, is_main, is_negated, subject
from linguapa.finders.syntax.purposes.guards import is_bounded
from linguapa.tree import Sentence, Word

_AIMS = frozenset(
    """
    obiettivo obiettivi obbiettivo scopo scopi finalità intento mira mirano volto volta volti
    volte finalizzato finalizzata finalizzati finalizzate diretto diretta diretti dirette teso tesa
    """.split()
)
"""Words that say an aim already."""
_NEEDS = frozenset(
    """
    occorre occorrono bisogna necessario necessaria necessari necessarie possibile possibili
    obbligo obbligatorio obbligatoria tenuto tenuta tenuti tenute indispensabile
    fondamentale opportuno opportuna importante utile utili sufficiente sufficienti facoltà serve servono basta bastano
    se qualora caso idoneo idonea idonei idonee adatto adatta adatti adatte essenziale essenziali
    basilare basilari cruciale cruciali
    indispensabili fondamentali opportuni opportune obbligatori obbligatorie
    """.split()
)
"""What it takes, or what one may do: the clause says what for, and belongs to it."""
_MAYS = frozenset("intende intendono vuole vogliono".split())
_DUTIES = frozenset("deve devono dovrà dovranno dovrebbe dovrebbero va vanno andrà andranno".split())
OWN = frozenset(
    """
    cittadino cittadini cittadina cittadine utente utenti richiedente richiedenti candidato candidati concorrente
    concorrenti genitore genitori interessato interessati partecipante partecipanti studente studenti famiglia famiglie
    proprietario proprietari titolare titolari contribuente contribuenti offerente offerenti impresa imprese ditta ditte
    beneficiario beneficiari residente residenti alunno alunni persona persone paziente pazienti lavoratore lavoratori
    operatore operatori appaltatore aggiudicatario domanda domande istanza istanze richiesta richieste soggetto soggetti
    chi donne uomini giovani anziani ragazzi bambini
    """.split()
)
"""Who has aims of their own, and what they hand in."""
_OTHER_VERBS = frozenset(
    """
    accedere aspettare bastare chiedere cliccare collegare compilare concorrere consentire consistere consultare
    contattare contribuire costituire esistere essere iscrivere necessitare occorrere permettere presentare
    rappresentare recare richiedere rivolgere scrivere servire telefonare usare utilizzare valere aiutare invitare
    impiegare dovere potere lavorare ritenere trattare riuscire bisognare essere stare parere sembrare apparire
    collaborare cooperare concordare usufruire raccomandare consigliare ammettere fruire godere trovare formare comporre
    """.split()
)
"""What does not begin anything that could have an aim of its own."""
_FOR_NOUNS = frozenset(
    """
    modulo moduli termine termini tempo tempi strumento strumenti risorsa risorse requisito requisiti condizione
    condizioni procedura procedure modalità domanda domande criterio criteri diritto fondo fondi possibilità contributo
    contributi base spazio spazi mezzo mezzi scadenza documentazione documenti regole bando bandi concorso tariffa
    tariffe accordo richiesta impegno capacità competenze opportunità occasione modo ruolo tecniche metodo metodi
    indicatori linee elementi fattori modello modelli
    """.split()
)
"""What is *for* something by its nature."""
TENSES = {"Imp": "era", "Past": "era"}


def bears(sentence: Sentence, first: int, kind: str, *, has_comma: bool) -> str | None:
    """The verb of *l'obiettivo è* for the main clause before word `first`, `None` where it has no aim of its own."""
    words = sentence.words[:first]
    if any(word.low in _AIMS or word.low in _NEEDS for word in words) or says_an_aim(words):
        return None
    predicate = last_main_predicate(sentence, first)
    verb = predicate and finite(predicate)
    if predicate is None or verb is None or verb.feats.get("Mood") != "Ind" or verb.feats.get("Person") == "2":
        return None
    if predicate.i >= first - 1 - 2 * has_comma or is_bounded(words, predicate, kind, has_comma=has_comma):
        return None
    if predicate.lemma in _OTHER_VERBS or predicate.pos != "VERB" or predicate.child("cop"):
        return None
    if any(w.low in ("non", "né") for w in words[max(0, predicate.i - 4) :]) or is_negated(predicate):
        return None
    who = subject(predicate)
    if who is not None and who.low in OWN:
        return None
    is_firm = kind == "fine" and has_comma
    if any(w.low in _MAYS for w in words) and not is_firm:
        return None
    if kind == "per" and (any(w.low in _DUTIES for w in words) or not _hangs_on(sentence, first, predicate, has_comma)):
        return None
    is_simple = _has_no_rival(words, predicate) if is_firm else _is_simple(words, predicate, has_comma)
    return TENSES.get(verb.feats.get("Tense", ""), "è") if is_simple else None


def says_an_aim(words: list[Word]) -> bool:
    """Whether *al fine*, *ai fini* stand there, and not *la fine*."""
    return any(w.low in ("fine", "fini") and words[w.i - 1].low in ("al", "ai", "il", "i") for w in words if w.i)


def is_subordinate(sentence: Sentence, verb: Word) -> bool:
    """Whether the words before a finite verb put it into a clause that is not a main one."""
    for word in reversed(sentence.words[: verb.i]):
        if word.feats.get("VerbForm") == "Fin" and word.pos in ("VERB", "AUX"):
            return False
        if word.low in SUBORDINATORS and not _is_verbless(word, sentence.words[word.i + 1]):
            return True
    return False


def _is_verbless(word: Word, after: Word) -> bool:
    """Whether no clause follows: *di cui all'articolo 3*, *quanto previsto*, *come stabilito*."""
    if word.low == "cui":
        return after.pos == "ADP" or after.low in ("art", "art.", "artt.")
    return word.low in ("quanto", "come") and after.feats.get("VerbForm") == "Part"


def last_main_predicate(sentence: Sentence, first: int) -> Word | None:
    """The last predicate of a main clause before word `first`."""
    found = [w for w in sentence.words[:first] if is_main(w) and w.dep not in ("aux", "aux:pass", "cop")]
    return next((w for w in reversed(found) if not is_subordinate(sentence, finite(w) or w)), None)


def _hangs_on(sentence: Sentence, first: int, predicate: Word, has_comma: bool) -> bool:
    """Whether *per* and an infinitive hang on the main predicate, by the words before them too."""
    words = sentence.words
    verb = next((w for w in words[first : first + 4] if w.feats.get("VerbForm") == "Inf"), None)
    if verb is None or verb.head is not predicate:
        return False
    near = words[max(0, first - 4) : first]
    return has_comma or not any(w.low in _FOR_NOUNS for w in near)


def _has_no_rival(words: list[Word], predicate: Word) -> bool:
    """Whether only relative clauses and verbs without a person stand behind the main predicate."""
    after = words[predicate.i + 1 :]
    relatives = sum(w.feats.get("PronType") == "Rel" for w in after)
    verbs = sum(w.feats.get("VerbForm") == "Fin" and w.dep != "aux:pass" for w in after)
    others = any(w.low in SUBORDINATORS and w.feats.get("PronType") != "Rel" for w in after)
    return verbs <= relatives and not others


def _is_simple(words: list[Word], predicate: Word, has_comma: bool) -> bool:
    """Whether nothing behind the main predicate could have the aim in its stead: another verb, a participle."""
    after = words[predicate.i + 1 :]
    if not has_comma and any(word.low == "," for word in after):
        return False
    for word in after:
        form = word.feats.get("VerbForm")
        if word.low in SUBORDINATORS or form in ("Ger", "Fin") or (form == "Inf" and word.low != "fare"):
            return False
        if form == "Part" and word.pos == "VERB" and not has_comma and word.i > len(words) - 6:
            return False
    return True
