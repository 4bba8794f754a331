"""What a clause without a finite verb takes from the main one to become finite: tense, person, subject."""

from __future__ import annotations

from linguapa.finders.syntax.grammar import NUMBERS, finite, verb_form
from linguapa.finders.syntax.hit import Edit
from linguapa.italian.auxiliaries import BEEN
from linguapa.italian.case import in_the_case_of
from linguapa.italian.clitics import with_clitics, without_clitics
from linguapa.italian.inflection import paradigm
from linguapa.tree import Sentence, Word

PRESENT, FUTURE, IMPERFECT, REMOTE, COMPOUND = "ip", "if", "ii", "ir", "past"
"""Tenses of the indicative: tags of `italian.inflection` without the person, and the compound past."""

_MODALS = frozenset(("dovere", "potere", "volere", "andare", "sapere"))
OPENS = frozenset((",", ""))
"""What stands before a clause at the beginning of a sentence, or behind a comma."""
_TENSES = {"Pres": PRESENT, "Fut": FUTURE, "Imp": IMPERFECT, "Past": REMOTE}
_DIRECT = {"lo": "pms", "la": "pfs", "li": "pmp", "le": "pfp"}
_NEAR = 4
_PAIRS = ("me", "te", "se", "ce", "ve")


def tense(predicate: Word) -> str | None:
    """The tense of the indicative that a predicate is in; `None` in other moods, with modals, and where unsure."""
    verb = finite(predicate)
    if verb is None or verb.feats.get("Mood") != "Ind":
        return None
    auxiliaries = [child for child in predicate.children if child.dep in ("aux", "aux:pass")]
    if any(child.lemma in _MODALS for child in (verb, *auxiliaries)):
        return None
    if verb is predicate and verb.lemma == "avere" and _is_past(verb):
        return None
    simple = _TENSES.get(verb.feats.get("Tense", ""))
    if verb is predicate or verb.dep == "cop":
        return simple
    is_passive = any(child.dep == "aux:pass" for child in auxiliaries)
    if verb.lemma == "venire" or (is_passive and not any(child.low in BEEN for child in auxiliaries)):
        return COMPOUND if _moves(predicate) else simple
    return COMPOUND if simple == PRESENT else None


def _is_past(verb: Word) -> bool:
    """Whether a participle near *ha* may be part of it, though the analysis hangs it elsewhere."""
    near = (word for child in verb.children for word in (child, *child.children))
    return any(w.is_(VerbForm="Part", Number="Sing") and 0 < w.i - verb.i <= _NEAR for w in near)


def _moves(predicate: Word) -> bool:
    found = paradigm(predicate.lemma, "verb")
    return found is None or found.kind != "avere"


def person(predicate: Word) -> str | None:
    """The person and number of a predicate as in the tags of a form, `3s`; never the second, which may command."""
    verb = finite(predicate)
    if verb is None:
        return None
    shown = NUMBERS.get(verb.feats.get("Number", ""), "")
    who = verb.feats.get("Person", "")
    return who + shown if who in ("1", "3") and shown and who + shown != "1s" else None


def gerund_of(word: Word) -> str | None:
    """The pronouns at the end of a gerund, `""` for none; `None` where the table of forms knows no such gerund."""
    form = verb_form(word.lemma, "ger")
    if form is None:
        return None
    if word.low == form:
        return ""
    return next((pronouns for bare, pronouns in without_clitics(word.low) if bare == form), None)


def infinitive_of(gerund: Word) -> str | None:
    """The infinitive with the pronouns of a gerund: *garantendone* → *garantirne*."""
    pronouns = gerund_of(gerund)
    return None if pronouns is None else with_clitics(gerund.lemma, pronouns)


def conjugated(lemma: str, pronouns: str, time: str, who: str, *, has_object: bool = True) -> str | None:
    """A finite form with its pronouns before it: (*garantire*, *ne*, present, `3s`) → *ne garantisce*.

    *Le* may be *a lei* where the verb `has_object` besides: then its participle is not known.
    """
    before = proclitic(pronouns)
    if time != COMPOUND:
        form = verb_form(lemma, time + who)
        return before + form if form else None
    found = paradigm(lemma, "verb")
    auxiliary = verb_form("avere", PRESENT + who)
    is_unsure = (pronouns == "le" and has_object) or before.startswith(("si ", "se ", "gliel"))
    if found is None or found.kind != "avere" or is_unsure:
        return None
    participle = found.forms.get(_DIRECT.get(pronouns, "pms"))
    before = "l'" if pronouns in ("lo", "la") else before
    return f"{before}{auxiliary} {participle}" if participle else None


def proclitic(pronouns: str) -> str:
    """The pronouns at the end of a verb as they stand before it: *ne* → `ne `, *sene* → `se ne `."""
    if not pronouns:
        return ""
    if len(pronouns) > 3 and pronouns[:2] in _PAIRS:
        return f"{pronouns[:2]} {pronouns[2:]} "
    return f"{pronouns} "


def put(sentence: Sentence, first: int, last: int, text: str) -> Edit:
    """The edit that puts a text in place of the words `[first, last)`, with a capital where they have one."""
    words = sentence.words
    return Edit(words[first].start, words[last - 1].end, in_the_case_of(words[first].text, text))
