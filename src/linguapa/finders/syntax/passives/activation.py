"""Turning a passive whose agent is named into the active: *è approvata dalla Giunta* → *la Giunta approva*."""

from __future__ import annotations

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.grammar import STOPS
from linguapa.finders.syntax.hit import Edit
from linguapa.finders.syntax.passives.active_clause import ActiveClause
from linguapa.finders.syntax.passives.doers import Doer, doer
from linguapa.finders.syntax.passives.passive import Passive
from linguapa.finders.syntax.passives.sharing import is_gapped
from linguapa.finders.syntax.passives.voice import group
from linguapa.finders.syntax.speech.turning import has_silent_subject
from linguapa.italian.auxiliaries import CLITICS
from linguapa.italian.inflection import resolve_participle
from linguapa.italian.words import OBLIQUE_RELATIVES
from linguapa.tree import Sentence, Word

_APART = frozenset("previa previo nonostante salvo fatto fermo ferma fermi ferme".split())
_MANNERS = frozenset(
    "accordo applicazione assenza attesa attuazione base caso collaborazione conformità presenza raccordo via".split()
)
"""What *in* leads to after a comma, and no quality of who acts: *in collaborazione con*, not *in possesso di*."""
_AND = frozenset("e ed o od ma oppure ovvero nonché né , - –".split())


def activated(sentence: Sentence, passive: Passive, reading: Reading) -> Edit | None:
    """The edit that puts who acts first, or nothing where a part is not certain."""
    if sentence.kind == "heading" or sentence.words[-1].low in ("?", ":"):
        return None
    acts = None if _is_told_on(sentence, reading) else doer(sentence, passive, reading)
    before = group(sentence, passive) if acts else None
    if acts is None or before is None or not _ends_well(sentence, passive, acts):
        return None
    builder = ActiveClause(sentence, passive, acts, before)
    if builder.is_followed():
        return builder.relative() or builder.subject_last(reading)
    return builder.relative() or builder.addressed() or builder.subject_first(reading) or builder.subject_last(reading)


def _ends_well(sentence: Sentence, passive: Passive, acts: Doer) -> bool:
    """Whether nothing after who acts hangs on the two phrases, or goes on with the same subject."""
    words, i = sentence.words, acts.last
    if i < len(words) and words[i].low == "," and i + 1 < len(words):
        after = words[i + 1]
        is_apart = after.low in _APART or after.feats.get("VerbForm") == "Ger"
        if i + 2 >= len(words) or words[i + 2].low in OBLIQUE_RELATIVES:
            return False
        if after.low == "in" and words[i + 2].pos == "NOUN" and words[i + 2].low not in _MANNERS:
            return False
        if not is_apart and (after.pos not in ("ADP", "ADV", "SCONJ") or after.is_(VerbForm="Part")):
            return False
    if any(_shares(child) for child in passive.verb.having("conj", "parataxis") if child.i >= acts.last):
        return False
    while i < len(words) and words[i].low not in STOPS:
        if words[i].low in _AND and _goes_on(words, i + 1):
            return False
        i += 1
    return not is_gapped(sentence, acts.last)


def _is_told_on(sentence: Sentence, reading: Reading) -> bool:
    """Whether the next sentence says more of the same subject without naming it."""
    for following in reading.sentences[sentence.index + 1 : sentence.index + 2]:
        if following.low(0) == "lo":  # *Lo prevede la legge*: it takes up all of the sentence
            return False
        return any(word.low != "si" and has_silent_subject(following, word) for word in following.words[:4])
    return False


def _shares(word: Word) -> bool:
    """Whether a predicate joined to the passive has no subject of its own."""
    return word.pos in ("VERB", "AUX", "ADJ") and word.child("nsubj", "nsubj:pass") is None


def _goes_on(words: list[Word], i: int) -> bool:
    """Whether the words after a comma or a conjunction may be a verb with the subject of the passive."""
    while i < len(words) and (words[i].pos == "ADV" or (words[i].pos == "PRON" and words[i].low in CLITICS)):
        i += 1
    if i >= len(words):
        return False
    if words[i].pos == "AUX" or words[i].feats.get("VerbForm") in ("Fin", "Part"):
        return True
    return words[i].pos != "NOUN" and resolve_participle(words[i].low) is not None
