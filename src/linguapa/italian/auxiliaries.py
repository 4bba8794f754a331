"""The forms of the verbs that make the passive, and of those that go with it."""

from __future__ import annotations

from linguapa.italian.inflection import Tag, forms

AUXILIARIES = {form: lemma for lemma in ("andare", "venire", "essere") for form, _, _ in forms(lemma, "verb")} | {
    "esser": "essere"
}
"""The forms of *essere*, *venire* and *andare*, each with its infinitive."""
MODALS = {form: lemma for lemma in ("dovere", "potere") for form, _, _ in forms(lemma, "verb")}
"""The forms of *dovere* and *potere*, each with its infinitive."""
BEEN = frozenset("stato stata stati state".split())
MOTIONS = frozenset("venuto venuta venuti venute andato andata andati andate".split())
"""Participles that make no passive: *è venuto*, *è andata*."""
REFLEXIVES = {"si": "3", "s'": "3", "mi": "1s", "m'": "1s", "ti": "2s", "t'": "2s", "ci": "1p", "vi": "2p"}
"""The pronouns of verbs such as *iscriversi*, each with its person."""
CLITICS = frozenset((*REFLEXIVES, "c'", "v'", "gli", "le", "ne", "n'", "lo", "la", "li", "l'"))
"""Unstressed pronouns."""
_VERBS = ("essere", "venire", "andare", "dovere", "potere")
_TAGS: dict[str, tuple[Tag, ...]] = {"esser": ("inf",)}
for _lemma in _VERBS:
    for _form, _tag, _ in forms(_lemma, "verb"):
        _TAGS[_form] = (*_TAGS.get(_form, ()), _tag)


def tags(form: str) -> tuple[Tag, ...]:
    """What a form of *essere*, *venire*, *andare*, *dovere* or *potere* may be: *sia* → `sp1s`, `sp2s`, `sp3s`."""
    return _TAGS.get(form, ())
