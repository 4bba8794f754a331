"""The table of forms, measured on the treebanks.

For each verb, noun and adjective of a treebank whose lemma the table has: does the table have that form with these
features? Left out: forms cut short (*far*, *gran*), superlatives, present participles, learners' own sentences, and the
verbs of PUD, whose features follow other conventions.
"""

import gzip
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from linguapa.italian.inflection import forms, paradigm
from linguapa.pipeline.lexicon import normal
from linguapa.types import PartOfSpeech

TREEBANKS = ("ud", "ud-evaluation-only")
LEFT_OUT = ("it_valico-ud-test",)
CLASSES: dict[str, PartOfSpeech] = {"VERB": "verb", "AUX": "verb", "NOUN": "noun", "ADJ": "adjective"}
MOODS = {"Ind": "i", "Sub": "s", "Cnd": "c", "Imp": "m"}
TENSES = {"Pres": "p", "Imp": "i", "Past": "r", "Fut": "f"}
GENDERS = {"Masc": "m", "Fem": "f"}
NUMBERS = {"Sing": "s", "Plur": "p"}
KINDS = {"m": ("m", "m"), "f": ("f", "f"), "c": ("mf", "mf"), "mf": ("m", "f")}
"""The genders that a noun of each kind has in the singular and in the plural."""
EXCUSED = {
    "an indicative marked as another mood, or in another person or tense": """avete aveste avremmo vorremmo vogliono
        fosse porta forma mancava pensiamo lasci cerca finite sono va è dica visto stiamo stanno sto stavo scritte
        elette prese separati diffuse diverte fungerà danneggiando invito rende offriva indetto riuscivo""",
    "a subjunctive marked as an indicative": "risulti determini porti chiedeste guardi attesti",
    "another gender or conjugation than the table's: il fine, i carceri": "carceri ripartono fine fini",
    "a participle or a form with a pronoun marked as an imperative": """pagati fatti montati riempiti calcolati contati
        arrivati verificatesi abilitati alzati arrecati""",
    "a feminine noun under a masculine lemma": """relatrice figlia figlie bambina bambine cittadina direttrice
        lavoratrici politico amica zia zie campionessa firmataria organizzatrice padrona operaie utilizzatrici""",
    "a diminutive": "notiziuccia omino oretta piccolino puntini foglietti nipotina cagnolino cartellino bacino braccai",
    "a wrong number or gender": """grande altri anno immagine comune comuni stessa famiglia via aggiuntiva mente età
        azione azioni monte auto informazione informazioni condizione future idonee dio sole compagine lezioni
        professionali sopracitata vista""",
    "a comparative, an abbreviation, a numeral": "maggiore pt pt. h gov trasm l. v. sn 6 i dim mln prox t r c",
    "a spelling or a dialect of posts and of learners": """fà sò sará squola 'nnamo annamo atri alro sapè rimané vedè
        gorverno cittadinie verrano vincereeee vaa ai va' da' diamo indìco princìpi spegnerá restribuito quore
        manifestanto riverberà dioo imporetanza""",
}
"""Forms that the treebanks give other features or another lemma than grammar does, by reason: all misses were read.

ParlaMint marks many subjunctives as indicatives: `is_excused` knows them."""
Case = tuple[PartOfSpeech, str, str, str]
"""Part of speech, lemma, form and features."""


class Word(NamedTuple):
    """A word of a treebank."""

    """A word of a treebank."""

    form: str
    lemma: str
    pos: PartOfSpeech
    feats: dict[str, str]


def print_misses(data: Path) -> None:
    """The forms that the table has not, the excused apart."""
    for (pos, lemma, form, feats), count in misses(data).most_common():
        print(count, pos, lemma, form, feats)


def inflection_table(data: Path) -> Iterator[Sequence[str]]:
    """How many of the forms of words in the table the table has, by part of speech."""
    yield "", "tokens", "different forms", "in the table", "or excused"
    found: Counter[PartOfSpeech] = Counter()
    missed: Counter[PartOfSpeech] = Counter()
    excused: Counter[PartOfSpeech] = Counter()
    different: dict[PartOfSpeech, set[str]] = {}
    for word in words(data):
        found[word.pos] += 1
        if not is_known(word):
            missed[word.pos] += 1
            excused[word.pos] += is_excused(word)
        different.setdefault(word.pos, set()).add(word.form)
    for pos, count in sorted(found.items()):
        share, rest = (100 * (1 - few / count) for few in (missed[pos], missed[pos] - excused[pos]))
        yield f"{pos}s", f"{count:,}", f"{len(different[pos]):,}", f"{share:.2f} %", f"{rest:.2f} %"


def is_excused(word: Word) -> bool:
    moods = {tag[0] for form, tag, _ in forms(word.lemma, word.pos) if form == word.form}
    if word.feats.get("Mood") == "Ind" and moods and moods <= {"s", "m"}:
        return True
    return any(word.form in listed.split() for listed in EXCUSED.values())


def misses(data: Path) -> Counter[Case]:
    """The forms that the table has not, with the features that the treebanks give them."""
    return Counter(
        (word.pos, word.lemma, word.form, "|".join(f"{k}={v}" for k, v in sorted(word.feats.items())))
        for word in words(data)
        if not is_known(word) and not is_excused(word)
    )


def words(data: Path) -> Iterator[Word]:
    """The words of all treebanks that can be measured."""
    for folder in TREEBANKS:
        for path in sorted((data / folder).rglob("*.conllu.gz")):
            if not path.name.startswith(LEFT_OUT):
                with gzip.open(path, "rt", encoding="utf-8") as lines:
                    yield from (w for line in lines if (w := word_of(line, path.name)) and is_measured(w))


def word_of(line: str, treebank: str) -> Word | None:
    cells = line.rstrip("\n").split("\t")
    if len(cells) != 10 or cells[3] not in CLASSES or (cells[3] in ("VERB", "AUX") and "pud" in treebank):
        return None
    feats = dict(pair.split("=") for pair in cells[5].split("|") if "=" in pair)
    return Word(normal(cells[1]), cells[2].lower(), CLASSES[cells[3]], feats)


def is_measured(word: Word) -> bool:
    """Whether the table has the lemma, and the treebank says enough of the form."""
    if paradigm(word.lemma, word.pos) is None or is_cut_short(word):
        return False
    if word.pos == "verb":
        return bool(verb_tags(word.feats))
    return word.feats.get("Number") in NUMBERS and word.feats.get("Degree") != "Abs"


def is_cut_short(word: Word) -> bool:
    written = {form for form, _, _ in forms(word.lemma, word.pos)}
    return word.form not in written and any(
        form.startswith(word.form.rstrip("'")) and len(form) - len(word.form.rstrip("'")) < 4 for form in written
    )


def is_known(word: Word) -> bool:
    readings = [tag for form, tag, _ in forms(word.lemma, word.pos) if form == word.form]
    if word.pos == "verb":
        return any(tag in readings for tag in verb_tags(word.feats))
    number = NUMBERS[word.feats["Number"]]
    gender = GENDERS.get(word.feats.get("Gender", ""), "")
    if word.pos == "adjective":
        return any(gender in tag and tag.endswith(number) for tag in readings)
    found = paradigm(word.lemma, word.pos)
    return number in readings and found is not None and gender in KINDS[found.kind]["sp".index(number)]


def verb_tags(feats: dict[str, str]) -> Sequence[str]:
    """The tags that the features stand for; the third person of the imperative is the subjunctive."""
    form = feats.get("VerbForm")
    number, gender = NUMBERS.get(feats.get("Number", ""), ""), GENDERS.get(feats.get("Gender", ""), "")
    if form in ("Inf", "Ger"):
        return (form.lower(),)
    if form == "Part" and feats.get("Tense") == "Past" and number and gender:
        return ("p" + gender + number,)
    if form != "Fin" or not number or feats.get("Mood") not in MOODS:
        return ()
    mood, tense = MOODS[feats["Mood"]], TENSES.get(feats.get("Tense", "Pres"), "")
    person = feats.get("Person", "") + number
    if mood == "m" and person[0] == "3":
        mood = "s"
    return (mood + tense + person,)
