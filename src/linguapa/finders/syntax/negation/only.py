"""What holds only in one case, said by two negations: *non si entra se non con la tessera*, *non entra chi non ha*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linguapa.finders.syntax.hit import Edit, Hit
from linguapa.italian.case import in_the_case_of
from linguapa.tree import Sentence

_FAR = 14
"""How many words the first negation may stand before the second."""
_STOPS = frozenset("; : . ( ) e ed o oppure ma che cui quale quali quando perché se mentre chi né".split())
"""Across these, the first negation belongs to another clause."""
_POLAR = frozenset(
    """
    affatto alcun alcuna alcuno alcun' ancora mai neanche nemmeno neppure nessun nessuna nessuno nessun' niente non
    nulla né più
    """.split()
)
"""Words that lean on a negation, or that say something else without it."""
_SCOPES = _POLAR | frozenset(
    """
    altra altre altri altro anche deve devi devono dobbiamo dovete dovrà dovranno ogni qualsiasi qualunque sempre solo
    soltanto tutta tutte tutti tutto
    """.split()
)
"""Words whose meaning hangs on the first negation: *non deve aprire* is no *deve aprire*."""
_NOT_BEFORE_SE = frozenset("anche come e ma neanche nemmeno neppure o quasi solo soltanto".split())
_NOT_AFTER = frozenset("addirittura altro altri anche erro mai più proprio quasi sbaglio".split())
_LEADS = frozenset("dopo durante previa previo quando tramite mediante attraverso".split())
_STATES = frozenset(("possesso", "regola"))
_LEAVE = frozenset(
    """
    accettare ammettere autorizzare concedere consentire erogare liquidare permettere rilasciare rimborsare spettare
    valere
    """.split()
)
_VALID = frozenset("ammissibile ammesso efficace possibile procedibile ricevibile valido".split())
_MODALS = frozenset("può possono puoi potete possiamo potrà potranno".split())
_THOSE = frozenset(("coloro", "quelli", "quanti"))


def hits(sentence: Sentence, places: Sequence[int]) -> Iterator[Hit]:
    """Kinds: `solo` (*se non* before a circumstance), `solo-se` (before a clause), `solo-chi`."""
    for i in places[1:]:
        before = sentence.low(i - 1)
        if before == "se" and i + 1 < len(sentence.words):
            hit = _unless(sentence, i)
        elif before == "chi" or (before == "che" and sentence.low(i - 2) in _THOSE):
            hit = _who(sentence, i)
        else:
            continue
        if hit:
            yield hit


def _first(sentence: Sentence, end: int) -> int | None:
    """The *non* whose clause goes on up to word `end`."""
    for i in range(end - 1, max(-1, end - _FAR), -1):
        low = sentence.low(i)
        if low == "non":
            return i
        if low in _STOPS or (low == "," and i != end - 1):
            return None
    return None


def _unless(sentence: Sentence, i: int) -> Hit | None:
    first = _first(sentence, i - 1)
    after = sentence.words[i + 1]
    if first is None or sentence.low(i - 2) in _NOT_BEFORE_SE or after.low in _NOT_AFTER:
        return None
    end = i - 2 if sentence.low(i - 2) == "," else i - 1
    leads = after.pos == "ADP" or after.low in _LEADS or after.is_(VerbForm="Ger")
    if leads and not (after.low == "in" and sentence.low(i + 2) in _STATES):
        return _hit(sentence, first, (end, i), "solo", "solo")
    if leads or (_is_clause(sentence, i + 1) and _is_leave(sentence, first, end)):
        is_sure = not _is_polar(sentence, i + 1)
        return _hit(sentence, first, (end, i), "solo-se", "solo se" if is_sure else "")
    is_thing = after.pos in ("DET", "NOUN", "PRON")
    return _hit(sentence, first, (end, i), "solo", "") if is_thing else None


def _hit(sentence: Sentence, first: int, ends: tuple[int, int], kind: str, then: str) -> Hit:
    """A hit from the first *non* to the second; between come the words up to `ends[0]`, and `then`."""
    end, last = ends
    start, stop = sentence.words[first].start, sentence.words[last].end
    between = sentence.words[first + 1 : end]
    verbs = [word for word in between if word.feats.get("VerbForm") == "Fin"]
    if not then or len(verbs) != 1 or any(word.low in _SCOPES for word in between):
        return Hit(start, stop, kind)
    comma = "," if sentence.low(end) == "," and _closing(sentence, last + 1) else ""
    text = f"{sentence.text(first + 1, end)}{comma} {then}"
    return Hit(start, stop, kind, (Edit(start, stop, in_the_case_of(sentence.words[first].text, text)),))


def _closing(sentence: Sentence, i: int) -> bool:
    """Whether a comma closes what a comma before *se non* opens, with no clause between the two."""
    for word in sentence.words[i:]:
        if word.low in (",", ";", ":", "(") or word.is_(VerbForm="Fin"):
            return word.low == ","
    return False


def _is_clause(sentence: Sentence, i: int) -> bool:
    """Whether a finite verb or a participle opens what follows, be it after a pronoun or an adverb."""
    for word in sentence.words[i : i + 3]:
        if word.feats.get("VerbForm") in ("Fin", "Part"):
            return True
        if word.pos not in ("PRON", "ADV"):
            return False
    return False


def _is_leave(sentence: Sentence, first: int, end: int) -> bool:
    """Whether the clause says what is allowed, or what is valid."""
    return any(
        word.low in _MODALS or word.lemma in _LEAVE or word.lemma in _VALID for word in sentence.words[first + 1 : end]
    )


def _is_polar(sentence: Sentence, i: int) -> bool:
    """Whether what follows, up to the end of its clause, has words that hang on the negation."""
    for word in sentence.words[i:]:
        if word.low in (",", ";", ".", ":"):
            return False
        if word.low in _POLAR:
            return True
    return False


def _who(sentence: Sentence, i: int) -> Hit | None:
    """*Non può accedere chi non ha* is *può accedere solo chi ha*."""
    start = i - 1 if sentence.low(i - 1) == "chi" else i - 2
    if sentence.words[start - 1].pos == "ADP":
        start -= 1
    first = _first(sentence, start)
    if first is None or not _is_leave(sentence, first, start) or sentence.low(start - 1) in (",", "e", "o"):
        return None
    who = "" if _is_polar(sentence, i + 1) else f"solo {sentence.text(start, i)}"
    return _hit(sentence, first, (start, i), "solo-chi", who)
