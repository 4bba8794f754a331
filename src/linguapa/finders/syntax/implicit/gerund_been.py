"""*Essendo* and *avendo* with a participle or an adjective: *essendo scaduto il termine*."""

from __future__ import annotations

from linguapa.finders.syntax.actors import is_actor
from linguapa.finders.syntax.grammar import AUXILIARIES, NUMBERS, is_finite, number, verb_form
from linguapa.finders.syntax.hit import Edit, Hit
from linguapa.finders.syntax.implicit.explicit import person, put
from linguapa.finders.syntax.implicit.gerund_reason import because, governing, tense_of_reason
from linguapa.italian.words import BETWEEN_VERBS, DEFINITE_ARTICLES, INDEFINITE_ARTICLES
from linguapa.tree import Sentence, Word

_REACH = 8
_SCOPES = frozenset("quando se qualora ove laddove allorché allorquando".split())


def look(sentence: Sentence, word: Word, first: int) -> Hit | None:
    """*Essendo* and *avendo* with a participle or an adjective."""
    after = sentence.words[word.i + 1 : word.i + 1 + _REACH]
    if word.low == "avendo" and not any(w.is_(VerbForm="Part", Tense="Past") for w in after[:4]):
        return None
    hit = Hit(sentence.words[first].start, word.end, "passato")
    is_case = any(w.low in _SCOPES for w in sentence.words[:first])
    opens = not first or (sentence.low(first - 1) == "," and not is_case)
    near = (word, word.head) if word.dep in AUXILIARIES else (word,)
    if not opens or any(w.feats.get("VerbForm") == "Ger" for one in near for w in one.having("conj")):
        return hit
    edit = _been(sentence, word, first, after) if word.low == "essendo" else _had(sentence, word, first, after)
    return hit._replace(edits=(edit,)) if edit else hit


def _been(sentence: Sentence, word: Word, first: int, after: list[Word]) -> Edit | None:
    """*Essendo scaduto il termine* → *poiché è scaduto il termine*."""
    while after and after[0].low in BETWEEN_VERBS:
        after = after[1:]
    if len(after) < 3:
        return None
    if after[0].low in DEFINITE_ARTICLES and after[1].pos in ("NOUN", "PROPN") and after[2].pos in ("VERB", "ADJ"):
        is_one = _shown(after[2]) == number(after[1]) and after[3:4] and not after[3].is_(VerbForm="Part")
        return _turned(sentence, word, first, after[:2], "essere") if is_one else None
    shown = "s" if after[0].low in INDEFINITE_ARTICLES else _shown(after[0])
    if not shown or after[0].low in DEFINITE_ARTICLES:
        return None
    if not _has_subject(after) and _person(sentence, word) != f"3{shown}":
        return None
    return _finite(sentence, word, first, "essere", shown)


def _had(sentence: Sentence, word: Word, first: int, after: list[Word]) -> Edit | None:
    """*Avendo il Comune approvato…* → *poiché il Comune ha approvato…*; *non avendo* → *poiché non ha*."""
    if after[0].is_(VerbForm="Part", Number="Sing") and first < word.i:
        who = _person(sentence, word)
        return _finite(sentence, word, first, "avere", who[1]) if who and who[0] == "3" else None
    if after[0].low not in DEFINITE_ARTICLES or not is_actor(after[1]):
        return None
    at = next((k for k in range(2, len(after)) if after[k].is_(VerbForm="Part", Number="Sing", Gender="Masc")), 0)
    inside = after[1:at]
    if not at or at + 1 >= len(after) or after[at + 1].pos == "PUNCT" or after[at + 1].is_(VerbForm="Part"):
        return None
    if any(w.pos not in ("NOUN", "PROPN", "ADJ", "ADP", "DET", "VERB") or is_finite(w) for w in inside):
        return None
    return _turned(sentence, word, first, after[:at], "avere")


def _finite(sentence: Sentence, word: Word, first: int, verb: str, shown: str) -> Edit | None:
    time = tense_of_reason(sentence, word)
    if time is None:
        return None
    no = " non" if first < word.i else ""
    text = f"{because(sentence, word)}{no} {verb_form(verb, f'{time}3{shown}')}"
    return put(sentence, first, word.i + 1, text)


def _turned(sentence: Sentence, word: Word, first: int, noun: list[Word], verb: str) -> Edit | None:
    """The reason with its subject before the verb."""
    time, shown = tense_of_reason(sentence, word), number(noun[1])
    if time is None or not shown:
        return None
    no = "non " if first < word.i else ""
    phrase = sentence.text(noun[0].i, noun[-1].i + 1)
    text = f"{because(sentence, word)} {phrase} {no}{verb_form(verb, f'{time}3{shown}')}"
    return put(sentence, first, noun[-1].i + 1, text)


def _person(sentence: Sentence, word: Word) -> str | None:
    main = governing(sentence, word)
    return person(main) if main else None


def _has_subject(after: list[Word]) -> bool:
    """Whether a noun with its article follows the participle: *scaduto il termine*."""
    past = next((k for k, w in enumerate(after[:3]) if w.low not in ("stato", "stata", "stati", "state")), 0)
    following = after[past + 1] if past + 1 < len(after) else None
    return following is not None and (following.pos == "DET" or following.low in DEFINITE_ARTICLES)


def _shown(word: Word) -> str:
    """The number of a participle or an adjective, `""` for other words."""
    if word.pos not in ("VERB", "AUX", "ADJ"):
        return ""
    return NUMBERS.get(word.feats.get("Number", ""), "")
