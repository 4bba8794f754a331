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
_FINITE = regex.compile(
    r"\b(?:si|è|sono|ha|hanno|può|possono|potrà|potranno|deve|devono|dovrà|dovranno|viene|vengono|verrà|verranno|"
    r"sarà|saranno)\b",
    regex.IGNORECASE,
)
_RELATIVE = regex.compile(r"\b(?:che|chi|cui|quale|quali|dove|se)\b", regex.IGNORECASE)
_ADVERBIALS = (
    "a causa|a condizione|a cura|a decorrere|a differenza|a disposizione|a eccezione|a fronte|a meno|a norma|"
    "a partire|a pena|a seguito|a titolo|ad eccezione|ad esempio|ai fini|ai sensi|al fine|al massimo|al minimo|"
    "al momento|all['’]atto|alla luce|alle ore|da parte|di conseguenza|di cui|di norma|di regola|di seguito|"
    "in attuazione|in base|in caso|in conformità|in deroga|in modo|in ogni caso|in particolare|in quanto|"
    "in relazione|in sede|in tal caso|in via|nei casi|nel caso|con riferimento|con riguardo|per cui|per conto|"
    "per esempio|per quanto"
)
"""What begins with a preposition and leans on nothing."""


def another_member(preposition: str, rest: str) -> bool:
    """Whether, in what follows a preposition, a second member takes it up.

    If an infinitive follows the first, only an infinitive is its like; else any form of the preposition that a
    conjunction or a comma introduces counts: to tell which noun it goes with would take an analysis.
    """
    is_verb = _BEGINS_WITH_INFINITIVE.match(rest) is not None
    rest = rest[: _clause_end(rest)]
    return _another(preposition, is_verb).search(rest) is not None


def _clause_end(rest: str) -> int:
    """Where the verb of the main clause comes, behind which nothing leans on what stands before."""
    verb = _FINITE.search(rest)
    return verb.start() if verb and not _RELATIVE.search(rest, 0, verb.start()) else len(rest)


@cache
def _another(preposition: str, is_verb: bool) -> regex.Pattern[str]:
    written = "|".join(regex.escape(form).replace("'", "['’]") for form in forms(preposition))
    like = rf"\s*{_INFINITIVE}" if is_verb else r"(?:(?<=['’])|\b)(?!\s+cui\b)"
    return regex.compile(rf"{_COORDINATOR}(?!(?:{_ADVERBIALS})\b)(?:{written}){like}", regex.IGNORECASE)
