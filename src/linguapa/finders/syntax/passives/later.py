"""The signs that a duty in the future is one of a time to come, and no mere order."""

from __future__ import annotations

from linguapa.italian.auxiliaries import MODALS
from linguapa.italian.words import LATER, MONTHS
from linguapa.tree import Sentence

_SINCE = frozenset(("da", "dal", "dall'"))


def tells_of_later(sentence: Sentence) -> bool:
    """Whether the sentence names a time to come, so that the future is more than an order."""
    for word in sentence.words:
        if word.low in LATER or (word.feats.get("Tense") == "Fut" and word.low not in MODALS and word.pos != "AUX"):
            return True
        if word.low in _SINCE and (sentence.low(word.i + 1) in MONTHS or sentence.low(word.i + 1)[:1].isdigit()):
            return True
    return False
