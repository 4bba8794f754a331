"""Second members that lean on the preposition of the first: *ai fini della scelta e dell'acquisto*."""

from __future__ import annotations

from functools import cache

import regex

from linguapa.italian.prepositions import forms

_CONJUNCTION = r"\b(?:e|ed|o|od|ma|né|nonché|oppure|ovvero|anche|come|oltre che|quanto|sia)\b"
_ASIDE = r"(?:,?\s+(?:non|anche|solo|soltanto|quindi|poi|inoltre|infine|soprattutto|eventualmente|in alternativa))?"
_COORDINATOR = rf"(?:{_CONJUNCTION}{_ASIDE},?\s+|[,;/]\s*)"
_PRONOUNS = "|".join("si ne lo la li le gli ci vi mi ti sene cene vene glielo gliela gliene".split())
_INFINITIVE = rf"\p{{L}}+(?:are|ere|ire|rre|[aeiu]r(?:{_PRONOUNS}))\b"
_BEGINS_WITH_INFINITIVE = regex.compile(rf"\s*{_INFINITIVE}", regex.IGNORECASE)


def another_member(preposition: str, rest: str) -> bool:
    """Whether, in what follows a preposition, a second member takes it up.

    If an infinitive follows the first, only an infinitive is its like; else any form of the preposition that a
    conjunction or a comma introduces counts: to tell which noun it goes with would take an analysis.
    """
    is_verb = _BEGINS_WITH_INFINITIVE.match(rest) is not None
    return _another(preposition, is_verb).search(rest) is not None


@cache
def _another(preposition: str, is_verb: bool) -> regex.Pattern[str]:
    written = "|".join(regex.escape(form).replace("'", "['’]") for form in forms(preposition))
    like = rf"\s*{_INFINITIVE}" if is_verb else r"(?:(?<=['’])|\b)(?!\s+cui\b)"
    return regex.compile(rf"{_COORDINATOR}(?:{written}){like}", regex.IGNORECASE)
