"""The form lexicon: what an Italian word form can be, and of which words."""

from __future__ import annotations

import gzip
import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from linguapa.italian.passives import UNACCUSATIVES

_CLITICS = re.compile(
    r"(?:(?:me|te|se|ce|ve|glie)(?:lo|la|li|le|ne)|vici|mici|tici|mi|ti|si|ci|vi|gli|lo|la|li|le|ne)$"
)
_ACCENTS = {"a'": "à", "e'": "è", "i'": "ì", "o'": "ò", "u'": "ù"}
_SHORT_IMPERATIVES = {"da": "dare", "di": "dire", "fa": "fare", "sta": "stare", "va": "andare"}
"""Those that double the consonant of the clitic: `dimmelo`."""
_TRUNCATED = frozenset("po' mo' di' fa' va' da' sta' de' ne' co' a' i'".split())
"""Words that an apostrophe cuts short."""
_UNKNOWN = 4
"""How many letters of an unknown word's end stand for its class."""


class Analysis(NamedTuple):
    """One thing a form can be: `tag` is a code such as `ip3s` (see `models/README.md`), `lemma` the word it is of."""

    tag: str
    lemma: str


class Lexicon:
    """Forms and their analyses; small enough to be read in a fraction of a second."""

    def __init__(self, forms: list[str], keys: list[str], analyses: list[str]) -> None:
        """`forms` are sorted; a dictionary of them would take longer to build than a post takes to analyse."""
        self._forms = forms
        self._keys = keys
        self._analyses = analyses

    @classmethod
    def read(cls, path: Path) -> Lexicon:
        """The lexicon that `write` wrote."""
        with gzip.open(path, "rt", encoding="utf-8") as file:
            analyses, forms, keys = file.read().split("\n\n")
        return cls(forms.split("\n"), keys.split(" "), analyses.split("\n"))

    @staticmethod
    def write(path: Path, entries: dict[str, list[Analysis]]) -> None:
        """Write the entries; the same entries give the same bytes."""
        codes: dict[str, int] = {}
        keys = []
        for form in sorted(entries):
            code = " ".join(f"{tag}:{_to_rule(form, lemma)}" for tag, lemma in entries[form])
            keys.append(str(codes.setdefault(code, len(codes))))
        text = "\n\n".join(("\n".join(codes), "\n".join(sorted(entries)), " ".join(keys)))
        path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))

    def exact(self, form: str) -> list[Analysis]:
        """What the lexicon has for a lower-case form."""
        i = bisect_left(self._forms, form)
        if i == len(self._forms) or self._forms[i] != form:
            return []
        pairs = (code.split(":") for code in self._analyses[int(self._keys[i])].split(" "))
        return [Analysis(tag, _from_rule(form, rule)) for tag, rule in pairs]

    @lru_cache(maxsize=50_000)  # noqa: B019 - there is one lexicon per pipeline, and it lives as long
    def analyses(self, form: str) -> tuple[Analysis, ...]:
        """What a form can be, also without its last vowel, with an apostrophe for an accent, or with clitics."""
        form = normal(form)
        found = self.exact(form) or self._cut_short(form)
        return tuple(found or self._with_clitics(form) or self._with_accent(form))

    def word_class(self, form: str) -> str:
        """All that a form can be, in one word: the encoder's main clue to words that it was not trained on."""
        found = self.analyses(form)
        if not found:
            end = normal(form)[-_UNKNOWN:]
            return "?" + (end if end.isalpha() else "")
        return " ".join(sorted({_with_auxiliary(a) for a in found}))

    def _cut_short(self, form: str) -> list[Analysis]:
        """`poter`, `aver`, `signor`, `fan`."""
        if form[-1:] not in ("r", "l", "n", "m"):
            return []
        return [a for vowel in "eo" for a in self.exact(form + vowel)][:4]

    def _with_accent(self, form: str) -> list[Analysis]:
        """`perche`, `puo`: the accent was left out."""
        accents = "éè" if form[-1:] == "e" else _ACCENTS.get(form[-1:] + "'", "") if len(form) > 2 else ""
        return [a for vowel in accents for a in self.exact(form[:-1] + vowel)]

    def _with_clitics(self, form: str) -> list[Analysis]:
        match = _CLITICS.search(form)
        if match is None:
            return []
        stem = form[: match.start()]
        found: Iterable[Analysis] = ()
        if stem.endswith("r"):
            found = (a for tail in ("e", "re") for a in self.exact(stem + tail) if a.tag == "inf")
        elif stem and stem[-1] == match.group()[0] and stem[:-1] in _SHORT_IMPERATIVES:
            found = [Analysis("mp2s", _SHORT_IMPERATIVES[stem[:-1]])]
        elif stem:
            found = (a for a in self.exact(stem) if a.tag == "ger" or a.tag[:1] in ("m", "p"))
        return [Analysis(a.tag + "+c", a.lemma) for a in found]


def _with_auxiliary(analysis: Analysis) -> str:
    """The tag, with a mark on participles whose *essere* makes no passive."""
    return analysis.tag + "*" * (analysis.tag[0] == "p" and analysis.lemma in UNACCUSATIVES)


def normal(form: str) -> str:
    """A form in lower case, with straight apostrophes, and with an accent where an apostrophe stands for one."""
    form = form.lower().replace("’", "'")
    if len(form) > 1 and form[-2:] in _ACCENTS and form not in _TRUNCATED:
        form = form[:-2] + _ACCENTS[form[-2:]]
    return form[:-1] + "é" if form.endswith(("chè", "nè", "sè")) else "è" if form == "é" else form


def _to_rule(form: str, lemma: str) -> str:
    kept = 0
    while kept < min(len(form), len(lemma)) and form[kept] == lemma[kept]:
        kept += 1
    return f"{len(form) - kept}{lemma[kept:]}" if kept else f"={lemma}"


def _from_rule(form: str, rule: str) -> str:
    if rule.startswith("="):
        return rule[1:]
    digits = len(rule) - len(rule.lstrip("0123456789"))
    return form[: len(form) - int(rule[:digits])] + rule[digits:]
