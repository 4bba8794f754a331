"""The nouns before a comma that the clause behind it may be about."""

from __future__ import annotations

from linguapa.finders.syntax.closing import SUBORDINATORS
from linguapa.finders.syntax.grammar import AUXILIARIES
from linguapa.finders.syntax.relatives.candidate import Candidate, candidate, is_adjective
from linguapa.italian.words import MONTHS, WEEKDAYS
from linguapa.tree import Sentence, Word

_PICKING = frozenset("quello quella quelli quelle ciò colui colei coloro uno una chi quanto tutto tutti tutte".split())
_EXAMPLES = frozenset("come quale quali ossia ovvero cioè compreso compresa compresi comprese incluso inclusi".split())
"""Words behind which only an example, or another name, stands."""
_DATES = MONTHS | WEEKDAYS
_CLOSING = {")": "(", "]": "[", "»": "«", "”": "“", '"': '"'}
SIGNS = frozenset((",", "-", "–", "/"))
_FARTHEST = 45


def candidates(sentence: Sentence, comma: int) -> list[Candidate] | None:
    """The nouns from a comma back to the verb before it, nearest first; `None` where a pronoun may be meant.

    What stands before a relative clause counts as well.
    """
    found: list[Candidate] = []
    i, in_relative = comma - 1, False
    while i >= 0 and comma - i < _FARTHEST:
        word = sentence.words[i]
        if word.low in _CLOSING:
            i = _opened(sentence, i) - 1
            continue
        if _is_vague(word):
            return None
        if word.feats.get("PronType") == "Rel":
            if not in_relative:
                return None
            in_relative = False
        elif _is_barrier(word):
            if not _is_of_relative(word):
                return None if _is_compared(sentence, word) else found
            in_relative = True
        elif word.pos in ("NOUN", "PROPN") and not (word.low in _DATES or is_adjective(sentence, i)):
            i = _first_of_name(sentence, i)
            if not _is_place_of(sentence, i):
                found.append(candidate(sentence, i))
        i -= 1
    return found


def _is_vague(word: Word) -> bool:
    """Whether the clause may be about this word, which is no noun, or about an example."""
    return (word.pos == "PRON" and word.low in _PICKING) or word.low in _EXAMPLES


def _is_compared(sentence: Sentence, verb: Word) -> bool:
    return any(word.low == "come" for word in sentence.words[max(0, verb.i - 5) : verb.i])


def _is_barrier(word: Word) -> bool:
    if word.pos in ("VERB", "AUX"):
        is_participle = word.feats.get("VerbForm") == "Part"
        return not is_participle or any(child.dep in AUXILIARIES for child in word.children)
    return word.low not in SIGNS if word.pos == "PUNCT" else word.low in SUBORDINATORS


def _is_of_relative(word: Word) -> bool:
    return "acl:relcl" in (word.dep, word.head.dep) and word.pos in ("VERB", "AUX")


def _opened(sentence: Sentence, closing: int) -> int:
    sign = sentence.words[closing].low
    for i in range(closing - 1, -1, -1):
        if sentence.low(i) == _CLOSING[sign]:
            return i
    return 0


def _first_of_name(sentence: Sentence, i: int) -> int:
    """The first word of a run of nouns that stand side by side as one name: *Regione Lazio*."""
    words = sentence.words
    while i and words[i - 1].pos in ("NOUN", "PROPN") and (words[i].pos == "PROPN" or words[i].dep.startswith("flat")):
        i -= 1
    return i


def _is_place_of(sentence: Sentence, i: int) -> bool:
    """Whether a name only completes the one before it: *Comune di Milano*."""
    words = sentence.words
    return (
        words[i].pos == "PROPN"
        and sentence.low(i - 1) in ("di", "d'")
        and i > 1
        and words[i - 2].text[0].isupper()
        and words[i - 2].pos in ("NOUN", "PROPN")
    )
