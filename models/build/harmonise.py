"""Bring the training treebanks to UD_Italian-ISDT's conventions, and write them as spaCy docs.

Run as `python models/build/harmonise.py DATA OUT`. Every file is checked against `corpora/sources.toml` first.
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

import grammar
from posts import posts
from sources import LEXICON, VOCABULARY, training_files
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab
from treebank import Sentence, Word, join, read, to_doc

from linguapa.pipeline.features import verb_features
from linguapa.pipeline.lemmas import tag_of
from linguapa.pipeline.lexicon import Lexicon, normal
from linguapa.pipeline.passives import passives

TRUSTED = ("ParlaMint", "TWITTIRO")
"""The treebanks that follow ISDT most closely: closed-class lemmas and nouns' features are learned on them."""
CLOSED = frozenset("ADP AUX CCONJ DET PRON SCONJ".split())
ENDINGS = {"o": ("Masc", "Sing"), "a": ("Fem", "Sing"), "i": ("Masc", "Plur"), "e": ("Fem", "Plur")}
EXTERNAL = {"case": "ADP", "mark": "SCONJ", "advmod": "ADV"}
"""What a fixed expression stands for, by the label of its first word: *prima di* is an adposition."""
_INVARIABLE = re.compile(r"(?:[àèéìòù]|[b-df-hj-np-tv-z])$")
_ROMAN = re.compile(r"[IVXLC]+$")
HELD_OUT = 20
"""One doc in so many is kept back, to choose the best of a training run's models."""
DOC_SENTENCES = (1, 1, 2, 3)
"""How many sentences go into the docs, in turn: the parser must know texts of one sentence and of several."""


def main() -> None:
    """Write `train.spacy` to the folder named on the command line."""
    data, out = Path(sys.argv[1]), Path(sys.argv[2])
    harmoniser = Harmoniser(Lexicon.read(LEXICON))
    treebanks = [(name, list(read(path))) for name, path in training_files(data)]
    for name, sentences in treebanks:
        if name in TRUSTED:
            harmoniser.learn(sentences)
    vocab, docs = Vocab(), []
    for name, sentences in treebanks:
        done = [join(harmoniser.sentence(name, s)) for s in sentences]
        docs += [passives(to_doc(vocab, group)) for group in _groups(done)]
    docs += [passives(to_doc(vocab, group)) for group in _groups(list(posts()))]
    out.mkdir(parents=True, exist_ok=True)
    kept_back = docs[::HELD_OUT]
    del docs[::HELD_OUT]
    DocBin(docs=docs).to_disk(out / "train.spacy")
    DocBin(docs=kept_back).to_disk(out / "dev.spacy")
    VOCABULARY.write_text("\n".join(_vocabulary(docs, harmoniser.lexicon)), encoding="utf-8")
    sys.stdout.write(f"{len(docs)} docs to train on, {len(kept_back)} held out\n")


def _vocabulary(docs: list[Doc], lexicon: Lexicon) -> list[str]:
    """The forms and the lemmas that are met more than once: only they are known to the encoder one by one."""
    seen: Counter[str] = Counter()
    for doc in docs:
        for token in doc:
            form = normal(token.text)
            seen.update({form} | {a.lemma for a in lexicon.analyses(form)})
    return sorted(word for word, count in seen.items() if count > 1)


def _groups(sentences: list[Sentence]) -> Iterable[list[Sentence]]:
    i, turn = 0, 0
    while i < len(sentences):
        size = DOC_SENTENCES[turn % len(DOC_SENTENCES)]
        yield sentences[i : i + size]
        i, turn = i + size, turn + 1


class Harmoniser:
    """The rules, and what they learned from the trusted treebanks."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._lemmas: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self._nouns: dict[str, Counter[tuple[bool, bool]]] = defaultdict(Counter)

    def learn(self, sentences: Iterable[Sentence]) -> None:
        """Count the lemmas of closed-class words, and whether nouns show gender and number."""
        for sentence in sentences:
            for w in sentence.words:
                if w.pos in CLOSED | {"ADV"}:
                    self._lemmas[w.low, w.pos][w.lemma.lower()] += 1
                elif w.pos == "NOUN":
                    self._nouns[w.low]["Gender" in w.feats, "Number" in w.feats] += 1

    def sentence(self, treebank: str, sentence: Sentence) -> Sentence:
        """The same sentence by ISDT's conventions; it is changed in place."""
        for i in range(len(sentence.words)):
            self._word(sentence, i)
        _dependencies(sentence, treebank)
        return sentence

    def _word(self, sentence: Sentence, i: int) -> None:
        w = sentence.words[i]
        _part_of_speech(sentence, i)
        w.feats = self._features(sentence, i)
        if w.dep in EXTERNAL and _fixed(sentence, i):
            w.feats["ExtPos"] = EXTERNAL[w.dep]
        w.lemma = self._lemma(w)

    def _features(self, sentence: Sentence, i: int) -> dict[str, str]:
        w = sentence.words[i]
        low = w.low
        match w.pos:
            case "VERB" | "AUX":
                return self._verb(sentence, i)
            case "NOUN":
                return self._noun(w)
            case "ADJ":
                return _adjective(w)
            case "DET" if low in grammar.DETERMINERS:
                return dict(grammar.DETERMINERS[low])
            case "PRON":
                return _pronoun(sentence, i)
            case "NUM":
                return {"NumType": "Card"}
            case "ADV":
                return {"PronType": "Neg"} if low in grammar.NEGATIONS else _only(w.feats, "Degree")
            case "INTJ":
                return {"Polarity": "Neg"} if low == "no" else {}
            case "X":
                return {"Foreign": "Yes"}
            case "DET":
                return _only(w.feats, "Gender", "Number", "PronType", "Definite", "Poss")
            case "ADP" if low in ARTICULATED:
                return dict(grammar.DETERMINERS[ARTICULATED[low][1]])
        return {}

    def _verb(self, sentence: Sentence, i: int) -> dict[str, str]:
        w = sentence.words[i]
        given = dict(w.feats)
        aspect = given.pop("Aspect", None)
        given.pop("Voice", None)
        if given.get("Tense") == "Past" and (aspect == "Imp" or given.get("Mood") == "Sub"):
            given["Tense"] = "Imp"
        if given.get("VerbForm", "Fin") == "Fin" and "Mood" not in given:
            given.pop("VerbForm", None)
        if given.get("Mood") == "Imp" and given.get("Person") == "3":
            return {"Number": "Sing", "Tense": "Pres", **given, "VerbForm": "Fin"}
        options = [verb_features(a.tag) for a in self.lexicon.analyses(w.low)]
        options = [o for o in options if o]
        if not options:
            return _complete(w, given)
        first = {"Person": "1"} if _has_first_person(sentence, i) else {"Person": "3"}

        def score(option: dict[str, str]) -> tuple[int, ...]:
            agree = sum(3 if k == "VerbForm" else 1 for k, v in given.items() if option.get(k) == v)
            clash = sum(1 for k, v in given.items() if k in option and option[k] != v)
            missing = sum(1 for k in given if k not in option)
            mood = ("Ind", "Sub", "Cnd", "Imp").index(option.get("Mood", "Ind"))
            person = option.get("Mood") == "Sub" and option.get("Person") != first["Person"]
            return (agree - clash - missing - 3 * person, -mood)

        return max(options, key=score)

    def _noun(self, w: Word) -> dict[str, str]:
        feats = _only(w.feats, "Gender", "Number")
        low = w.low
        seen = self._nouns.get(low)
        if seen and sum(seen.values()) > 1:
            gender, number = max(seen, key=lambda key: (seen[key], key))
            if not gender:
                feats.pop("Gender", None)
            if not number:
                feats.pop("Number", None)
            return feats
        stem = w.lemma.lower()
        if _INVARIABLE.search(stem) or stem in grammar.SAME_IN_BOTH_NUMBERS or low in grammar.SAME_IN_BOTH_NUMBERS:
            feats.pop("Number", None)
        elif stem in grammar.EITHER_GENDER and not (stem.endswith("ista") and low.endswith(("i", "e"))):
            feats.pop("Gender", None)
        return feats

    def _lemma(self, w: Word) -> str:
        low = w.low
        if w.pos in ("PUNCT", "SYM", "NUM"):
            return w.form if w.lemma.startswith("[") or w.pos == "PUNCT" else w.lemma
        if w.pos == "PROPN":
            return w.form
        if w.pos == "ADP" and low in ARTICULATED:
            return ARTICULATED[low][0]
        if w.pos == "ADJ" and low in grammar.COMPARATIVES:
            return grammar.COMPARATIVES[low]
        if w.pos == "PRON" and low in grammar.PERSONAL:
            return low
        seen = self._lemmas.get((low, w.pos))
        if seen and w.pos != "AUX":
            return max(seen, key=lambda lemma: (seen[lemma], lemma))
        if w.pos in ("VERB", "AUX"):
            found = [a for a in self.lexicon.analyses(low) if a.tag[:1] != "n"]
            if found and w.lemma.lower() not in [a.lemma for a in found]:
                return max(found, key=lambda a: a.tag.removesuffix("+c") == tag_of(w.feats)).lemma
        return w.lemma.lower() if w.pos != "X" else w.lemma


def _articulated() -> dict[str, tuple[str, str]]:
    forms = {}
    articles = "l lo la i gli le".split()
    for base, stem in (("a", "a"), ("di", "de"), ("da", "da"), ("in", "ne"), ("su", "su"), ("con", "co")):
        forms[stem + "l"] = (base, "il")
        forms[stem + "ll'"] = (base, "l'")
        for article in articles[1:]:
            forms[stem + ("l" if article[0] == "l" else "") + article] = (base, article)
    return forms


ARTICULATED = _articulated()
"""The articulated prepositions, each with its preposition and its article."""


def _only(feats: dict[str, str], *names: str) -> dict[str, str]:
    return {name: feats[name] for name in names if name in feats}


def _complete(w: Word, given: dict[str, str]) -> dict[str, str]:
    """The features of a verb that the lexicon does not know, completed from its ending."""
    if given.get("VerbForm") or not w.low.isalpha():
        return given
    if "Mood" in given:
        return {**given, "VerbForm": "Fin"}
    if w.low.endswith("ndo"):
        return {"VerbForm": "Ger"}
    if w.low.endswith(("nte", "nti")):
        return {"Number": "Sing" if w.low.endswith("e") else "Plur", "Tense": "Pres", "VerbForm": "Part"}
    if given.get("Tense") == "Past" and w.low[-1] in ENDINGS:
        gender, number = ENDINGS[w.low[-1]]
        return {"Gender": gender, "Number": number, "Tense": "Past", "VerbForm": "Part"}
    return {"VerbForm": "Inf"}


def _has_first_person(sentence: Sentence, i: int) -> bool:
    return any(c.dep.startswith("nsubj") and c.low == "io" for c in sentence.children(i))


def _part_of_speech(sentence: Sentence, i: int) -> None:
    w = sentence.words[i]
    low = w.low
    if "Number[psor]" in w.feats or (w.dep == "det:poss" and w.pos in ("PRON", "ADJ")):
        w.pos = "DET"
    elif w.pos == "ADJ" and low in ("tutti", "tutte", "tutta", "tutto", "entrambi", "entrambe"):
        w.pos = "DET" if w.dep in ("det", "det:predet", "amod") else "PRON"
        w.dep = "det:predet" if w.dep == "amod" else w.dep
    elif low == "ciò" and w.pos == "DET":
        w.pos = "PRON"
    elif w.pos == "PART":
        w.pos = "PRON" if low == "ci" else "ADV" if low in ("avanti", "via", "fuori") else "X"
    elif w.pos == "NUM" and re.match(r"m?mili(?:on|ard)[ei]$|bilion[ei]$", low):
        w.pos, w.feats = "NOUN", {"Gender": "Masc", "Number": "Sing" if low.endswith("e") else "Plur"}
    elif w.pos == "DET" and low in ("stesso", "stessa", "stessi", "stesse") and w.dep != "det":
        w.pos = "ADJ"
    elif low == "quando" and w.dep == "mark" and i == 0 and sentence.words[-1].form.startswith("?"):
        w.pos, w.dep = "ADV", "advmod"
    elif low in ("fino", "sino") and w.pos == "ADP" and _fixed(sentence, i):
        w.pos = "ADV"
    elif w.pos == "INTJ" and low.startswith("@"):
        w.pos = "SYM"


def _fixed(sentence: Sentence, i: int) -> bool:
    return any(c.dep == "fixed" for c in sentence.children(i))


def _adjective(w: Word) -> dict[str, str]:
    low, feats = w.low, _only(w.feats, "Gender", "Number")
    if low in grammar.COMPARATIVES:
        return {"Degree": "Cmp", "Number": "Plur" if low.endswith("i") else "Sing"}
    stem = low[:-1]
    if re.search(r"issim[oaie]$", low):
        gender, number = ENDINGS[low[-1]]
        return {"Degree": "Abs", "Gender": gender, "Number": number}
    if stem in grammar.ORDINALS or (low.endswith(("esimo", "esima", "esimi", "esime")) and len(low) > 7):
        gender, number = ENDINGS[low[-1]]
        return {"Gender": gender, "Number": number, "NumType": "Ord"}
    if _ROMAN.match(w.form) or w.feats.get("NumType") == "Ord":
        return {"NumType": "Ord", **feats}
    lemma = w.lemma.lower()
    if low in ("gran", "grand'") or (lemma.endswith("e") and low[-1:] in ("e", "l", "r", "n")):
        return {"Number": "Sing"}
    if (lemma.endswith("e") and low[-1:] == "i") or (low == "pari" and feats):
        return {"Number": "Plur"} if low != "pari" else {}
    if lemma.endswith("ista") and low.endswith("a"):
        return {"Number": "Sing"}
    if lemma.endswith("o") and low[-1:] in ENDINGS:
        gender, number = ENDINGS[low[-1]]
        return {"Gender": gender, "Number": number}
    return feats if (low[-1:] in ENDINGS and lemma != low) or low.endswith(("n", "l", "o", "a")) else {}


def _pronoun(sentence: Sentence, i: int) -> dict[str, str]:
    w = sentence.words[i]
    low, head = w.low, sentence.words[w.head]
    relative = head.dep.startswith("acl") or w.feats.get("PronType") == "Rel"
    if "Poss" in w.feats or w.lemma.lower() in ("mio", "tuo", "suo", "nostro", "vostro"):
        return dict(grammar.DETERMINERS.get(low, w.feats))
    if low in ("ci", "c'", "ce"):
        plural = w.dep in ("iobj", "obj") and low != "c'" and head.lemma != "essere"
        person = {"Number": "Plur", "Person": "1"} if plural else {}
        return {"Clitic": "Yes", **person, "PronType": "Prs"}
    if low in ("me", "te"):
        base = grammar.PRONOUNS[low]
        return {"Clitic": "Yes", **base} if w.dep in ("iobj", "expl") and w.feats.get("Clitic") else dict(base)
    if low == "le":
        number = "Sing" if w.dep == "iobj" else "Plur"
        return {"Clitic": "Yes", "Gender": "Fem", "Number": number, "Person": "3", "PronType": "Prs"}
    if low in ("che", "ch'", "ke"):
        return {"PronType": "Rel" if relative or w.dep != "det" else "Int"}
    if low == "chi":
        return {"PronType": "Int"} if sentence.words[-1].form.startswith("?") else {"Number": "Sing", "PronType": "Rel"}
    if low in ("quale", "quali", "qual"):
        kind = "Rel" if any(c.pos == "DET" for c in sentence.children(i)) or relative else "Int"
        return {"Number": "Plur" if low == "quali" else "Sing", "PronType": kind}
    if low in ("quanto", "quanti", "quanta", "quante"):
        kind = "Int" if w.feats.get("PronType") == "Int" else "Rel"
        return {**grammar.PRONOUNS["quest" + low[-1]], "PronType": kind}
    return dict(grammar.PRONOUNS.get(low) or _only(w.feats, "Clitic", "Gender", "Number", "Person", "PronType", "Poss"))


def _dependencies(sentence: Sentence, treebank: str) -> None:
    words = sentence.words
    for i, w in enumerate(words):
        if w.dep in grammar.NOT_ISDT:
            w.dep = w.dep.partition(":")[0]
        if w.pos == "DET" and w.dep == "det" and w.feats.get("Poss"):
            w.dep = "det:poss"
        elif w.pos == "DET" and w.dep in ("det", "det:predet") and w.feats.get("PronType") == "Tot":
            articles = (
                c for c in sentence.children(w.head) if c.feats.get("PronType") in ("Art", "Dem") and c is not w
            )
            w.dep = "det:predet" if any(articles) else "det"
        elif w.dep == "flat" and w.pos == "PROPN" and words[w.head].pos == "PROPN":
            w.dep = "flat:name"
        elif w.dep == "acl" and treebank == "ParlaMint" and _has_relative(sentence, i):
            w.dep = "acl:relcl"


def _has_relative(sentence: Sentence, i: int) -> bool:
    for c in sentence.children(i):
        if c.feats.get("PronType") == "Rel" or (c.low in ("dove", "ove") and c.dep == "advmod"):
            return True
        if c.dep in ("obl", "nmod", "nsubj", "obj") and any(
            g.feats.get("PronType") == "Rel" for g in sentence.children(sentence.words.index(c))
        ):
            return True
    return False


if __name__ == "__main__":
    main()
