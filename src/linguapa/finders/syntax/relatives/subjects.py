"""Relative clauses whose pronoun is the subject, and the number and gender that they show."""

from __future__ import annotations

from typing import NamedTuple

from linguapa.italian.words import IMPERSONAL_VERBS
from linguapa.tree import Sentence, Word

PRONOUNS = frozenset("che cui quale quali dove".split())
ARTICLES = {"il": ("s", "m"), "la": ("s", "f"), "i": ("p", "m"), "le": ("p", "f")}
_LACKS_SUBJECT = frozenset(
    """
    possibile necessario opportuno obbligatorio vietato consentito fondamentale importante utile sufficiente
    indispensabile consigliabile facile difficile bene auspicabile permesso evidente chiaro noto
    """.split()
)


class Relative(NamedTuple):
    """A relative clause: its pronoun, its predicate, the finite verb, and the comma before it."""

    comma: int
    pronoun: Word
    predicate: Word
    verb: Word


def is_subject_quale(sentence: Sentence, relative: Relative) -> bool:
    """Whether the clause opens with *il quale* and no preposition."""
    pronoun = relative.pronoun
    return pronoun.i == relative.comma + 2 and pronoun.low != "cui" and sentence.low(pronoun.i - 1) in ARTICLES


def shown_by_subject(sentence: Sentence, relative: Relative) -> tuple[str, str] | None:
    """The number and the gender that the pronoun shows as the subject of its clause, `None` where it may be none."""
    pronoun, verb = relative.pronoun, relative.verb
    if not pronoun.dep.startswith("nsubj") or pronoun.head is not relative.predicate:
        return None
    if not _lacks_other_subject(sentence, relative):
        return None
    number, gender = ("p" if verb.low.endswith(("no", "ro")) else "s"), _shown_gender(relative)
    if pronoun.low != "che":
        shown, gender = ARTICLES[sentence.low(pronoun.i - 1)]
        if shown != number:
            return None
    return number, gender


def _shown_gender(relative: Relative) -> str:
    """The gender that a participle with *essere* shows."""
    predicate = relative.predicate
    if not any(c.dep in ("aux", "aux:pass", "cop") and c.lemma in ("essere", "venire") for c in predicate.children):
        return ""
    if predicate.pos not in ("VERB", "ADJ") or predicate.low[-1] not in "oaie":
        return ""
    if predicate.feats.get("VerbForm") != "Part":
        return ""
    return {"o": "m", "i": "m", "a": "f", "e": "f"}[predicate.low[-1]]


def _lacks_other_subject(sentence: Sentence, relative: Relative) -> bool:
    """Whether the pronoun alone can be the subject: no noun without a preposition stands before the verb."""
    predicate, words = relative.predicate, sentence.words
    if any(c.dep.startswith(("nsubj", "csubj")) for c in predicate.children if c is not relative.pronoun):
        return False
    if predicate.lemma in IMPERSONAL_VERBS or predicate.low in _LACKS_SUBJECT:
        return False
    between = words[relative.pronoun.i + 1 : relative.verb.i]
    return not any(
        w.pos in ("NOUN", "PROPN") and not any(c.dep == "case" for c in w.children) and w.head is predicate
        for w in between
    )
