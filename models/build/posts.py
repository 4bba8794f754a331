"""Sentences in the manner of public posts, made from patterns: commands, passives and dates that treebanks have few of.

They were written for linguapa; no treebank's text is in them.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from grammar import DETERMINERS
from treebank import Sentence, Word

from linguapa.pipeline.features import verb_features

COUNT = 300
"""How many sentences are made."""
ENDINGS = {
    "inf": "are", "mp2p": "ate", "mp2s": "a", "sp3s": "i", "ip3s": "a", "ip3p": "ano", "ip1p": "iamo", "ger": "ando",
    "pms": "ato", "pfs": "ata", "pmp": "ati", "pfp": "ate", "if3s": "erà", "if3p": "eranno",
}  # fmt: skip
"""The endings of regular verbs in -are, by the codes of the lexicon."""
VERBS = """portare consegnare presentare compilare visitare consultare segnalare rispettare utilizzare evitare
    abbandonare contattare prenotare conservare controllare firmare scaricare ritirare depositare usare riportare
    allegare aggiornare verificare pagare lasciare spostare richiamare ripristinare approvare adottare""".split()
MASCULINE = """documento modulo certificato rifiuto veicolo sacchetto divieto servizio contributo bando cartello
    permesso progetto calendario regolamento testo libro cantiere parcheggio contenitore provvedimento""".split()
FEMININE = """domanda richiesta ricevuta tessera bolletta tariffa copia scheda pratica delibera patente norma lista
    strada piazza palestra misura regola mensa struttura""".split()
PLACES = ("sportello", "comando", "cimitero", "parco", "portale", "municipio", "segreteria", "biblioteca", "piazza")
PEOPLE = (("cittadini", "cittadino", "Masc"), ("residenti", "residente", ""), ("genitori", "genitore", "Masc"),
          ("utenti", "utente", ""), ("famiglie", "famiglia", "Fem"), ("studenti", "studente", "Masc"))  # fmt: skip
AGENTS = (("sindaco", "Masc"), ("consiglio", "Masc"), ("giunta", "Fem"), ("commissione", "Fem"), ("direttore", "Masc"))
DAYS = [day for day in range(2, 32) if day not in (8, 11)]
"""The days of a month whose article is *il*."""
WEEKDAYS = "lunedì martedì mercoledì giovedì venerdì sabato domenica".split()
OPEN = (("uffici", "ufficio", "Masc", "Plur"), ("scuole", "scuola", "Fem", "Plur"), ("parco", "parco", "Masc", "Sing"),
        ("biblioteca", "biblioteca", "Fem", "Sing"), ("strada", "strada", "Fem", "Sing"),
        ("sportelli", "sportello", "Masc", "Plur"), ("palestre", "palestra", "Fem", "Plur"))  # fmt: skip
"""What is open or closed."""
MONTHS = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()
ARTICLES = {("Masc", "Sing"): "il", ("Masc", "Plur"): "i", ("Fem", "Sing"): "la", ("Fem", "Plur"): "le"}
JOINED = {"a": "a", "di": "de", "da": "da", "in": "ne", "su": "su"}


SINGULAR = (("va", "andare", "ip3s"), ("sarà", "essere", "if3s"), ("viene", "venire", "ip3s"), ("è", "essere", "ip3s"))
PLURAL = (
    ("vanno", "andare", "ip3p"),
    ("saranno", "essere", "if3p"),
    ("vengono", "venire", "ip3p"),
    ("sono", "essere", "ip3p"),
)


@dataclass
class Draft:
    """A sentence in the making; words are added in order, and heads are positions."""

    dice: random.Random
    words: list[Word] = field(default_factory=list)

    def add(self, form: str, pos: str, dep: str, head: int = -1, *, lemma: str = "", **feats: str) -> int:
        """Add a word and give its position; the root is its own head."""
        place = len(self.words)
        if place == 0:
            form = form[0].upper() + form[1:]
        self.words.append(Word(form, lemma or form.lower(), pos, feats, place if head < 0 else head, dep, space=True))
        return place

    def noun(self, head: int, dep: str, number: str = "", case: str = "") -> str:
        """An article and a noun, after a preposition if there is one; gives the noun's gender and number."""
        masculine = self.dice.random() < 0.5
        lemma, gender = self.dice.choice(MASCULINE if masculine else FEMININE), "Masc" if masculine else "Fem"
        number = number or self.dice.choice(("Sing", "Plur"))
        self.phrase(lemma if number == "Sing" else _plural(lemma), lemma, gender, number, head, dep, case)
        return ("m" if masculine else "f") + number[0].lower()

    def phrase(  # noqa: PLR0917
        self, form: str, lemma: str, gender: str, number: str, head: int, dep: str, case: str = "", shown: str = "yes"
    ) -> int:
        """An article, joined with its preposition if there is one, and a given noun."""
        article = ARTICLES[gender, number]
        if article == "i" and form.startswith(("u", "st", "sp")):
            article = "gli"
        target = len(self.words) + 1
        if case:
            stem = JOINED[case]
            joined = stem + {"il": "l", "la": "lla", "le": "lle"}.get(article, article)
            self.add(joined, "ADP", "case", target, lemma=case, **DETERMINERS[article])
        else:
            self.add(article, "DET", "det", target, lemma="il", **DETERMINERS[article])
        feats = {"Gender": gender, "Number": number} if shown else {"Number": number}
        return self.add(form, "NOUN", dep, target if head < 0 else head, lemma=lemma, **feats)

    def verb(self, tag: str, dep: str, head: int = -1) -> int:
        """A form of a regular verb."""
        infinitive = self.dice.choice([v for v in VERBS if v.endswith("are")])
        return self.add(_form(infinitive, tag), "VERB", dep, head, lemma=infinitive, **verb_features(tag))

    def auxiliary(self, form: str, lemma: str, tag: str, dep: str, head: int) -> int:
        """A form of an auxiliary."""
        return self.add(form, "AUX", dep, head, lemma=lemma, **verb_features(tag))

    def tail(self, head: int) -> None:
        """A place, a date, a day, or nothing, and the full stop."""
        kind = self.dice.randrange(4)
        if kind == 0:
            lemma = self.dice.choice(PLACES)
            gender = "Fem" if lemma in ("segreteria", "biblioteca", "piazza") else "Masc"
            if lemma == "sportello":
                self.add("allo", "ADP", "case", len(self.words) + 1, lemma="a", **DETERMINERS["lo"])
                self.add(lemma, "NOUN", "obl", head, Gender="Masc", Number="Sing")
            else:
                self.phrase(lemma, lemma, gender, "Sing", head, "obl", self.dice.choice(("a", "in")))
        elif kind == 1:
            number = len(self.words) + 2
            self.add(self.dice.choice(("entro", "dopo")), "ADP", "case", number)
            self.add("il", "DET", "det", number, **DETERMINERS["il"])
            self.add(str(self.dice.choice(DAYS)), "NUM", "obl", head, NumType="Card")
            self.add(self.dice.choice(MONTHS), "NOUN", "flat", number, Gender="Masc", Number="Sing")
        elif kind == 2:
            self.weekday(head)
        self.words[-1].space = False
        self.add(".", "PUNCT", "punct", head)

    def weekday(self, head: int) -> None:
        """When it happens: `sabato`."""
        day = self.dice.choice(WEEKDAYS)
        number = {} if day.endswith("ì") else {"Number": "Sing"}
        self.add(day, "NOUN", "obl", head, Gender="Fem" if day == "domenica" else "Masc", **number)


def _plural(lemma: str) -> str:
    if lemma.endswith(("ca", "ga")):
        return lemma[:-1] + "he"
    if lemma.endswith("io"):
        return lemma[:-1]
    return lemma[:-1] + ("e" if lemma.endswith("a") else "i")


def _form(infinitive: str, tag: str) -> str:
    stem, ending = infinitive[:-3], ENDINGS[tag]
    if stem[-1] in "cg" and ending[0] in "ei":
        stem += "h"
    if stem[-1] == "i" and ending[0] in "ei":
        stem = stem[:-1]
    return stem + ending


def command(d: Draft) -> None:
    """As in: `Non abbandonate i rifiuti nel parco`."""
    negative = d.dice.random() < 0.4
    if negative:
        d.add("non", "ADV", "advmod", 1, PronType="Neg")
    verb = d.verb(d.dice.choice(("mp2p", "mp2p", "mp2p", "ip1p")), "root")
    d.noun(verb, "obj")
    d.tail(verb)


def invitation(d: Draft) -> None:
    """As in: `Si invitano i cittadini a presentare la domanda`."""
    form, lemma, gender = d.dice.choice(PEOPLE)
    plural = d.dice.random() < 0.7
    d.add("si", "PRON", "expl:pass", 1, lemma="si", Clitic="Yes", Person="3", PronType="Prs")
    infinitive = d.dice.choice(("invitare", "pregare", "avvisare"))
    tag = "ip3p" if plural else "ip3s"
    verb = d.add(_form(infinitive, tag), "VERB", "root", lemma=infinitive, **verb_features(tag))
    if plural:
        d.phrase(form, lemma, gender or "Masc", "Plur", verb, "nsubj:pass", shown=gender)
    else:
        d.phrase("cittadinanza", "cittadinanza", "Fem", "Sing", verb, "nsubj:pass")
    mark = d.add("di" if infinitive != "invitare" else "a", "ADP", "mark", len(d.words) + 1)
    other = d.verb("inf", "xcomp", verb)
    if infinitive == "invitare" and d.words[other].form.startswith("a"):
        d.words[mark].form = "ad"
    d.noun(other, "obj")
    d.tail(other)
    d.words[-1].head = verb


def passive(d: Draft) -> None:
    """As in: `Le strade verranno ripristinate dal consiglio`."""
    plural = d.dice.random() < 0.5
    form, lemma, tag = d.dice.choice(PLURAL if plural else SINGULAR)
    been = lemma == "essere" and d.dice.random() < 0.3
    verb = 4 if been else 3
    kind = d.noun(verb, "nsubj:pass", "Plur" if plural else "Sing")
    d.auxiliary(form, lemma, tag, "aux" if been else "aux:pass", verb)
    if been:
        d.auxiliary(_form("stare", "p" + kind), "essere", "p" + kind, "aux:pass", verb)
    d.verb("p" + kind, "root")
    if lemma != "andare" and d.dice.random() < 0.5:
        agent, gender = d.dice.choice(AGENTS)
        d.phrase(agent, agent, gender, "Sing", verb, "obl:agent", "da")
    d.tail(verb)


def purpose(d: Draft) -> None:
    """As in: `Per ritirare la tessera compilate il modulo`."""
    d.add("per", "ADP", "mark", 1)
    first = d.verb("inf", "advcl", 4)
    d.noun(first, "obj")
    verb = d.verb("mp2p", "root")
    d.noun(verb, "obj")
    d.tail(verb)


def possibility(d: Draft) -> None:
    """As in: `È possibile pagare la bolletta allo sportello`."""
    d.auxiliary("è", "essere", "ip3s", "cop", 1)
    adjective = d.dice.choice(("possibile", "necessario", "obbligatorio", "vietato", "consigliabile", "utile"))
    feats = {"Number": "Sing"} if adjective.endswith("e") else {"Gender": "Masc", "Number": "Sing"}
    root = d.add(adjective, "ADJ", "root", **feats)
    verb = d.verb("inf", "csubj", root)
    d.noun(verb, "obj")
    d.tail(verb)
    d.words[-1].head = root


def ability(d: Draft) -> None:
    """As in: `I residenti possono prenotare il servizio`."""
    form, lemma, gender = d.dice.choice(PEOPLE)
    d.phrase(form, lemma, gender or "Masc", "Plur", 3, "nsubj", shown=gender)
    modal, infinitive = d.dice.choice((("possono", "potere"), ("devono", "dovere")))
    d.auxiliary(modal, infinitive, "ip3p", "aux", 3)
    verb = d.verb("inf", "root")
    d.noun(verb, "obj")
    d.tail(verb)


def decision(d: Draft) -> None:
    """As in: `La giunta ha approvato il progetto`."""
    agent, gender = d.dice.choice(AGENTS)
    d.phrase(agent, agent, gender, "Sing", 3, "nsubj")
    d.auxiliary("ha", "avere", "ip3s", "aux", 3)
    verb = d.verb("pms", "root")
    d.noun(verb, "obj")
    d.tail(verb)


def state(d: Draft) -> None:
    """As in: `Gli uffici resteranno chiusi sabato`; what is open or closed is no passive."""
    form, lemma, gender, number = d.dice.choice(OPEN)
    plural = number == "Plur"
    stays = d.dice.random() < 0.5
    d.phrase(form, lemma, gender, number, 2 if stays else 3, "nsubj")
    if stays:
        tag, verb = d.dice.choice((("ip3", "resta"), ("if3", "rester"), ("if3", "rimarr")))
        ending = {"ip3": ("", "no"), "if3": ("à", "anno")}[tag][plural]
        infinitive = "restare" if verb.startswith("rest") else "rimanere"
        root = d.add(verb + ending, "VERB", "root", lemma=infinitive, **verb_features(tag + "sp"[plural]))
    else:
        root = 3
        auxiliary, tag = d.dice.choice((("è sono".split()[plural], "ip3"), ("sarà saranno".split()[plural], "if3")))
        d.auxiliary(auxiliary, "essere", tag + "sp"[plural], "cop", root)
    ending = {"MascSing": "o", "FemSing": "a", "MascPlur": "i", "FemPlur": "e"}[gender + number]
    stem = d.dice.choice(("chius", "apert"))
    d.add(stem + ending, "ADJ", "xcomp" if stays else "root", root, lemma=stem + "o", Gender=gender, Number=number)
    d.tail(root)


def reminder(d: Draft) -> None:
    """As in: `Ricordiamo ai genitori che le domande scadono venerdì`."""
    form, lemma, gender = d.dice.choice(PEOPLE)
    verb = d.add("ricordiamo", "VERB", "root", lemma="ricordare", **verb_features("ip1p"))
    d.phrase(form, lemma, gender or "Masc", "Plur", verb, "obl", "a", shown=gender)
    other = len(d.words) + 3
    d.add("che", "SCONJ", "mark", other)
    d.noun(other, "nsubj", "Plur")
    word, infinitive = d.dice.choice((("scadono", "scadere"), ("iniziano", "iniziare"), ("restano", "restare")))
    d.add(word, "VERB", "ccomp", verb, lemma=infinitive, **verb_features("ip3p"))
    d.tail(other)
    d.words[-1].head = verb


PATTERNS: tuple[Callable[[Draft], None], ...] = (command, command, invitation, passive, passive, purpose, possibility,
                                                 ability, decision, state, state, reminder)  # fmt: skip


def posts() -> Iterator[Sentence]:
    """The sentences; always the same."""
    dice = random.Random(11)  # noqa: S311 - the same seed gives the same sentences
    for _ in range(COUNT):
        draft = Draft(dice)
        dice.choice(PATTERNS)(draft)
        yield Sentence(draft.words)
