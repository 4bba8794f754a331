"""How a reason is said that a gerund gave: *poiché* or *perché*, and the tense of the main verb."""

from __future__ import annotations

from linguapa.finders.syntax.grammar import finite, is_finite
from linguapa.finders.syntax.implicit.explicit import FUTURE, PRESENT, tense
from linguapa.tree import Sentence, Word


def because(sentence: Sentence, word: Word) -> str:
    """*Poiché*, or *perché* behind the verb that it explains, up to the end of the sentence."""
    is_last = max(word.right, word.head.right) >= len(sentence.words) - 1
    closes = is_last and not any(w.low == "," for w in sentence.words[word.i :])
    return "perché" if closes and any(is_finite(w) and w.head is w for w in sentence.words[: word.i]) else "poiché"


def governing(sentence: Sentence, gerund: Word) -> Word | None:
    """The predicate of the clause that a gerund belongs to, or else of the first main clause."""
    word = gerund
    while word.head is not word:
        word = word.head
        if is_finite(word):
            return word
    loose = (w for w in sentence.words if w.dep in ("ROOT", "conj", "parataxis") and is_finite(w))
    return next(loose, None)


def tense_of_reason(sentence: Sentence, word: Word) -> str | None:
    """The tense of the reason: present, or imperfect beside a past; `None` where the main verb does not say."""
    main = governing(sentence, word)
    verb = finite(main) if main else None
    if main is None or verb is None or verb.feats.get("Mood") != "Ind":
        return None
    time = tense(main)
    return "ip" if time in (PRESENT, FUTURE) or (time is None and verb.feats.get("Tense") in ("Pres", "Fut")) else "ii"
