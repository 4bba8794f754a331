"""Pronouns at the end of a verb form: *effettuarlo*, *avvalendosi*, *inviatecela*."""

from __future__ import annotations

import re

_ENDS = frozenset("lo la li le ne mi ti si ci vi".split())
_PRONOUNS = r"(?:me|te|se|ce|ve|glie)(?:lo|la|li|le|ne)|mi|ti|si|ci|vi|gli|lo|la|li|le|ne"
_JOINED = re.compile(rf"(\w+?(?:[aeiou]r|ndo|[aei]te|[ai]mo))({_PRONOUNS})")
_SHORTENED = ("por", "dur", "trar")
"""How the stems of infinitives in *-rre* end, and those of a few others: *porlo*, *mostrarlo*."""


def without_clitics(word: str) -> list[tuple[str, str]]:
    """The forms that a lower-case word may be once its pronouns are taken off, each with the pronouns."""
    if len(word) < 6 or (word[-2:] not in _ENDS and not word.endswith("gli")):
        return []
    match = _JOINED.fullmatch(word)
    if match is None:
        return []
    form, pronouns = match.groups()
    if not form.endswith("r"):
        return [(form, pronouns)]
    endings = ("e", "re") if form.endswith(_SHORTENED) else ("e",)
    return [(form + ending, pronouns) for ending in endings]


def with_clitics(form: str, pronouns: str) -> str:
    """An infinitive, a gerund, a participle or an imperative with pronouns: (*porre*, *lo*) → *porlo*."""
    if not pronouns:
        return form
    if form.endswith("rre"):
        return form[:-2] + pronouns
    if form.endswith(("are", "ere", "ire")):
        return form[:-1] + pronouns
    if form in ("fa'", "da'", "sta'", "va'", "di'"):
        return form[:-1] + (pronouns if pronouns.startswith("gli") else pronouns[0] + pronouns)
    return form + pronouns
