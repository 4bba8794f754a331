"""Lemmas from the lexicon: of all that a form can be, what its part of speech and its features say that it is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from spacy.attrs import MORPH, ORTH, POS
from spacy.language import Language
from spacy.pipeline import Pipe
from spacy.tokens import Doc, Token

from linguapa.pipeline.encoder import clues
from linguapa.pipeline.lexicon import Analysis, normal

_AS_WRITTEN = frozenset(("PROPN", "SYM", "PUNCT", "NUM", "X"))
_MOODS = {"Ind": "i", "Sub": "s", "Cnd": "c", "Imp": "m"}
_TENSES = {"Pres": "p", "Imp": "i", "Past": "r", "Fut": "f"}
_LONGEST_ENDING = 6
_MOST_KNOWN = 100_000
"""How many words are remembered before starting afresh."""


class FormLemmatizer(Pipe):
    """Sets the lemma of every token: a word seen in training as there, others by the lexicon, the rest by endings."""

    def __init__(self, name: str = "lemmatizer") -> None:
        self.name = name
        self.words: dict[str, str] = {}
        self.endings: dict[str, str] = {}
        self._known: dict[tuple[int, ...], int] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Set the lemmas; what was found once is remembered by form, part of speech and features."""
        known, strings = self._known, doc.vocab.strings
        for token, *values in zip(doc, *doc.to_array([ORTH, POS, MORPH]).T.tolist(), strict=True):
            key = tuple(values)
            lemma = known.get(key)
            if lemma is None:
                if len(known) > _MOST_KNOWN:
                    known.clear()
                lemma = known[key] = strings.add(self._lemma(token))
            token.lemma = lemma
        return doc

    def _lemma(self, token: Token) -> str:
        pos = token.pos_
        if pos in _AS_WRITTEN:
            return self.words.get(f"{pos} {token.text}", token.text)
        form = normal(token.text)
        seen = self.words.get(f"{pos} {form}")
        if seen is not None:
            return seen
        verb = pos in ("VERB", "AUX")
        options = [a for a in clues().lexicon.analyses(form) if (a.tag[0] != "n") == verb]
        if options:
            return max(options, key=lambda option: (_fit(option, token, form), clues().knows(option.lemma))).lemma
        return self._by_ending(pos, form)

    def _by_ending(self, pos: str, form: str) -> str:
        for length in range(min(_LONGEST_ENDING, len(form) - 1), 0, -1):
            rule = self.endings.get(f"{pos} {form[-length:]}")
            if rule is not None:
                cut, _, added = rule.partition(" ")
                return form[: len(form) - int(cut)] + added
        return form

    def to_disk(self, path: Path, **_: Any) -> None:
        """Write the two tables."""
        tables = {"words": self.words, "endings": self.endings}
        Path(path).write_text(json.dumps(tables, ensure_ascii=False, sort_keys=True, indent=0), encoding="utf-8")

    def from_disk(self, path: Path, **_: Any) -> FormLemmatizer:
        """Read what `to_disk` wrote."""
        tables = json.loads(Path(path).read_text(encoding="utf-8"))
        self.words, self.endings = tables["words"], tables["endings"]
        return self

    def to_bytes(self, **_: Any) -> bytes:
        """The two tables as bytes."""
        return json.dumps([self.words, self.endings]).encode()

    def from_bytes(self, data: bytes, **_: Any) -> FormLemmatizer:
        """Read what `to_bytes` gave."""
        self.words, self.endings = json.loads(data)
        return self


@Language.factory("linguapa_lemmatizer", assigns=["token.lemma"])
def make_lemmatizer(nlp: Language, name: str) -> FormLemmatizer:  # noqa: ARG001 - spaCy gives both
    """The factory that a pipeline's configuration names."""
    return FormLemmatizer(name)


def _fit(option: Analysis, token: Token, form: str) -> int:
    """How well a reading agrees with the features that were found."""
    tag, morph = option.tag.removesuffix("+c"), token.morph.to_dict()
    if tag[0] == "n":
        own = option.lemma == form
        if token.pos_ == "NOUN":
            return 2 * (own == (morph.get("Number") != "Plur"))
        return option.lemma.endswith(("o", "e")) + (not own)
    return sum(a == b for a, b in zip(tag, tag_of(morph), strict=False)) + (len(tag) == len(tag_of(morph)))


def tag_of(morph: dict[str, str]) -> str:
    """The lexicon's code for a verb's features: `ip3s`, `pms`, `inf`."""
    form, number = morph.get("VerbForm", "Fin"), morph.get("Number", "Sing")[0].lower()
    if form in ("Inf", "Ger"):
        return form.lower()
    if form == "Part":
        return "p" + (morph.get("Gender", "r")[0].lower() if morph.get("Tense") == "Past" else "r") + number
    mood, tense = morph.get("Mood", "Ind"), morph.get("Tense", "Pres")
    return f"{_MOODS.get(mood, 'i')}{_TENSES.get(tense, 'p')}{morph.get('Person', '3')}{number}"
