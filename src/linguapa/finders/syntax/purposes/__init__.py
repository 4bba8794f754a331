"""The purpose clause that closes a long sentence: *…, al fine di garantire* → *. L'obiettivo è garantire*."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.closing import BREAKS, ENDS, LONGEST, SUBORDINATORS, is_enclosed, is_long
from linguapa.finders.syntax.hit import Hit
from linguapa.finders.syntax.purposes.edits import Purpose, edit
from linguapa.finders.syntax.purposes.marks import CUES, infinitive, opened, subjunctive
from linguapa.finders.syntax.seams.places import count
from linguapa.tree import Sentence, Word

_LONGEST_FOR_BARE = 30
_SHORTEST_CLAUSE, _SHORTEST_REST = 5, 8
_ALONE = frozenset(
    """
    e ed o od ma né sia solo soltanto solamente esclusivamente non nonché oltre soprattutto specialmente cioè ovvero
    ossia sempre proprio più meno piuttosto così tale tali tanto abbastanza troppo quello quella quelli quelle
    unicamente particolare principalmente specie quanto come
    """.split()
)
"""Words right before the clause that tie it to something else."""
_TIES = frozenset("quindi pertanto perciò inoltre infatti tuttavia però anziché bensì mentre".split())
_OF_THE_WHOLE = frozenset(
    """
    dal dalla dall' nel nella nell' nei nelle previa previo salvo tranne fino presso secondo con che
    """.split()
)
"""What, behind a comma, may belong to the main clause again."""
_AFTER_ALL = frozenset("previa previo salvo tranne fino secondo entro composto composta composti composte".split())
"""The same where the clause can only be a purpose."""
_UNFIT = frozenset("fine scopo obiettivo proprio propria propri proprie".split())
"""What names another aim, or points back to who acts."""
_OTHERS = frozenset("conj nsubj nsubj:pass obj acl acl:relcl parataxis cop aux aux:pass".split())
"""What a word behind the clause that belongs before it would be."""


def look(sentence: Sentence, reading: Reading, options: Mapping[str, Any]) -> Iterator[Hit]:
    """Purpose clauses that close a long sentence and could be a sentence of their own."""
    longest = options.get("parole", LONGEST)
    if len(sentence.words) <= longest or sentence.words[-1].text not in ENDS:
        return
    for word in sentence.words:
        if word.low in CUES and word.i >= _SHORTEST_REST:
            purpose = _purpose(sentence, word)
            if purpose and is_long(sentence, longest) and not is_enclosed(sentence, purpose.first, reading):
                change = edit(sentence, purpose)
                if change or (purpose.kind in ("fine", "modo") and purpose.has_comma):
                    start = sentence.words[purpose.opening].start
                    kind = ("scopo" if purpose.kind != "che" else "augurio") if change else "dubbio"
                    yield Hit(start, purpose.verb.end, kind, (change,) if change else ())
                    return


def _purpose(sentence: Sentence, cue: Word) -> Purpose | None:
    """The clause that the cue opens, if it runs to the full stop."""
    found = opened(sentence, cue)
    if found is None:
        return None
    opening, kind = found
    verb = subjunctive(cue) if kind == "che" else infinitive(sentence, cue, is_explicit=kind == "fine")
    is_also = sentence.low(opening - 1) == "anche"
    first = opening - is_also
    has_comma = sentence.low(first - 1) == ","
    if verb is None or sentence.low(first - 1) in _ALONE or sentence.low(first - 1) == "anche":
        return None
    if count(sentence.words[:first]) < _SHORTEST_REST or count(sentence.words[first:]) < _SHORTEST_CLAUSE:
        return None
    if not has_comma and (kind in ("modo", "che") or (kind == "per" and len(sentence.words) <= _LONGEST_FOR_BARE)):
        return None
    purpose = Purpose(first, kind, verb, opening, has_comma, is_also)
    return purpose if _runs_to_the_end(sentence, purpose) else None


def _runs_to_the_end(sentence: Sentence, purpose: Purpose) -> bool:
    words, first = sentence.words, purpose.first
    tail = words[first:-1]
    if any(word.low in _TIES or word.low in BREAKS for word in tail) or _adds_a_verb(purpose, words):
        return False
    outside = [w for w in tail if w.head.i < first and w.pos != "PUNCT" and w.i > purpose.verb.i]
    if purpose.kind == "fine":
        return not (any(w.dep in _OTHERS for w in outside) or _is_open(sentence, purpose))
    if any(word.low in BREAKS for word in words[:first]) or outside or _goes_back(sentence, purpose, _OF_THE_WHOLE):
        return False
    return not any(w.head.i >= first for w in words[:first] if w.pos != "PUNCT")


def _is_open(sentence: Sentence, purpose: Purpose) -> bool:
    """Whether the main clause may go on behind the purpose, or another purpose follows."""
    words = sentence.words[purpose.verb.i :]
    if any(w.low in _UNFIT for w in words) or _goes_back(sentence, purpose, _AFTER_ALL):
        return True
    wishes = any(w.feats.get("Mood") == "Sub" for w in words)
    for one, after, third in zip(words, words[1:], words[2:], strict=False):
        if one.low == "," and ((after.low == "che" and wishes) or (after.low == "nonché" and third.pos == "DET")):
            return True
    return False


def _goes_back(sentence: Sentence, purpose: Purpose, openers: frozenset[str]) -> bool:
    """Whether a phrase behind a comma may belong to the main clause again."""
    return any(w.low in openers and sentence.low(w.i - 1) == "," for w in sentence.words[purpose.verb.i :])


def _adds_a_verb(purpose: Purpose, words: list[Word]) -> bool:
    """Whether a finite verb behind the clause is in no clause of its own, and so goes on with the main one."""
    tail = words[purpose.opening + (purpose.kind == "che") :]
    clauses = sum(w.low in SUBORDINATORS or w.feats.get("PronType") == "Rel" for w in tail)
    verbs = sum(w.feats.get("VerbForm") == "Fin" for w in tail if w.dep != "aux:pass")
    return any(w.low == "entro" for w in tail) or (purpose.kind != "che" and verbs > clauses)
