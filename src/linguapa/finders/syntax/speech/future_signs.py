"""The signs that a future tells what will come, in place of ordering it: a date, another future, a report."""

from __future__ import annotations

from linguapa.finders.syntax.grammar import finite, subject
from linguapa.italian.words import LATER
from linguapa.tree import Sentence, Word

FUTURES_OF = {
    "dovere": {"dovrà": "deve", "dovranno": "devono", "dovrai": "devi", "dovrete": "dovete"},
    "potere": {"potrà": "può", "potranno": "possono", "potrai": "puoi", "potrete": "potete"},
}
"""The futures of the two modal verbs, each with its present."""
PRESENT_OF = FUTURES_OF["dovere"] | FUTURES_OF["potere"]
"""The same in one table."""
_SINCE = frozenset(("dal", "dall'", "nel", "nell'"))
_CONDITIONS = frozenset("quando appena finché allorché qualora se volta dopo".split())
_REACH = 6
"""How many words before a verb the conjunction of its clause may stand."""
_TOLD = frozenset("giocatore governo maggioranza opposizione paese parlamento premier squadra".split())
"""Of these one tells what awaits them; nobody orders it in a notice."""


def tells(sentence: Sentence, word: Word, verb: Word) -> bool:
    """Whether the verb may tell what will come, in place of ruling it."""
    who = subject(verb)
    if who is not None and (who.low in _TOLD or (who.pos == "PROPN" and not any(who.having("det", "case")))):
        return True
    if sentence.low(word.i - 1) == "dove":
        return True
    return _is_dated(sentence, verb) or _is_led_by_a_future(sentence, word) or _is_reported(verb)


def _is_dated(sentence: Sentence, verb: Word) -> bool:
    """Whether the clause says from when: *dal 2027*, *nel 2027*, *il mese prossimo*; a term within which does not."""
    for word in sentence.words[verb.left : verb.right]:
        if word.low in LATER:
            return True
        if word.low in _SINCE and sentence.low(word.i + 1)[:1].isdigit() and not _is_law(sentence, word.i):
            return True
    return False


def _is_law(sentence: Sentence, i: int) -> bool:
    """Whether the number after word `i` is a time of day or a count, not a date: *dalle 8*, *nel 50 per cento*."""
    after = sentence.low(i + 1)
    is_year = len(after) == 4 and after.startswith("20")
    return not is_year and sentence.low(i) in ("nel", "nell'")


def _is_led_by_a_future(sentence: Sentence, word: Word) -> bool:
    """Whether a future comes first, or stands in a clause of time or condition: the verb goes by its time."""
    for other in sentence.words:
        if other.feats.get("Tense") != "Fut" or other.low in PRESENT_OF:
            continue
        between = sentence.words[min(other.i, word.i) : max(other.i, word.i)]
        if any(sign.low in (";", ":") for sign in between):
            continue
        if other.i < word.i:
            return True
        if any(before.low in _CONDITIONS for before in sentence.words[max(0, other.i - _REACH) : other.i]):
            return True
    return False


def _is_reported(verb: Word) -> bool:
    """Whether somebody said so in the past: *ha detto che dovrà*."""
    while verb.head is not verb:
        is_said, verb = verb.dep == "ccomp", verb.head
        if is_said and (verb.feats.get("Tense") in ("Past", "Imp") or _is_past(verb)):
            return True
    return False


def _is_past(verb: Word) -> bool:
    form = finite(verb)
    return form is not None and (form.feats.get("Tense") in ("Past", "Imp") or verb.is_(VerbForm="Part", Tense="Past"))
