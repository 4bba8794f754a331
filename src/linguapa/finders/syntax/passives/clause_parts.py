"""The parts of an active clause, taken from the passive one: verb, complements, what goes before or behind."""

from __future__ import annotations

from linguapa.finders.syntax.grammar import STOPS
from linguapa.finders.syntax.hit import Edit
from linguapa.finders.syntax.passives.doers import Doer
from linguapa.finders.syntax.passives.passive import Passive
from linguapa.finders.syntax.passives.phrases import Phrase, inside
from linguapa.finders.syntax.passives.voice import Group, active
from linguapa.italian.case import capitalised
from linguapa.italian.inflection import resolve_participle
from linguapa.italian.words import WEEKDAYS
from linguapa.tree import Sentence, Word

_FOCUS = frozenset("solo soltanto anche pure almeno esclusivamente unicamente solamente".split())
_DAYS = WEEKDAYS | {"domani", "ieri", "oggi"}
_TURNS = frozenset("primo prima ultimo ultima anno mese settimana scorso scorsa prossimo prossima".split())
_OF_THE_VERB = frozenset("a ai entro mediante per salvo secondo tramite".split())
"""What opens a complement of the verb, and not of the subject before it."""
_EARLY = frozenset("entro mediante tramite secondo durante ogni".split())
_SHORT = 12
_LONGEST = 7


def is_date(sentence: Sentence, i: int) -> bool:
    """Whether the words at an index say when, without a preposition: *il 3 marzo*, *ogni lunedì*, *lunedì*."""
    low, after = sentence.low(i), sentence.low(i + 1)
    if low in _DAYS or low == "ogni":
        return True
    return low in ("il", "l'", "l’", "lo", "la") and (after[:1].isdigit() or after in _DAYS | _TURNS)


class ClauseParts:
    """A passive clause, who acts in it, and what an active clause takes from it."""

    def __init__(self, sentence: Sentence, passive: Passive, acts: Doer, group: Group) -> None:
        self.sentence = sentence
        self.passive = passive
        self.acts = acts
        self.group = group

    def is_followed(self) -> bool:
        """Whether a noun phrase or a finite verb comes right after who acts."""
        after = self.sentence.words[self.acts.last : self.acts.last + 1]
        return self._is_followed_by_noun() or any(word.is_(VerbForm="Fin") for word in after)

    def _is_followed_by_noun(self) -> bool:
        last, sentence = self.acts.last, self.sentence
        if is_date(sentence, last):
            return False
        return any(word.pos in ("DET", "NOUN", "PROPN", "PRON") for word in sentence.words[last : last + 1])

    def _active(self, undergoes: str) -> str | None:
        return active(self.sentence, self.passive, undergoes, self.acts.number)

    def _participle(self) -> str:
        resolved = resolve_participle(self.passive.verb.low)
        return resolved[1] if resolved else "??"

    def _agrees(self, subject: Phrase) -> bool:
        shown = self._participle()
        return subject.number == shown[1] and subject.gender in ("", shown[0])

    def _middle(self, first: int, last: int = -1) -> tuple[str, str, str] | None:
        """What stands between the participle and *da*: adverbs, an adverb that belongs to the agent, a complement."""
        words = self.sentence.words[first : self.acts.start if last < 0 else last]
        focus, adverbs = "", []
        if len(words) > 2 and words[0].low == words[-1].low == ",":
            return self._aside(words)
        if len(words) > 1 and words[-1].low == ",":
            words.pop()
        if words and words[-1].low in _FOCUS:
            focus = words.pop().text
        while words and words[0].pos == "ADV":
            adverbs.append(words.pop(0).text)
        if len(words) > _LONGEST or any(w.pos in ("PUNCT", "VERB", "AUX", "CCONJ", "SCONJ", "PRON") for w in words):
            return None
        if words and words[0].pos != "ADP":
            return None
        rest = self._text(words[0].i, words[-1].i + 1) if words else ""
        return " ".join(adverbs), focus, rest

    def _aside(self, words: list[Word]) -> tuple[str, str, str] | None:
        """A complement between commas: *deve essere firmata, a pena di esclusione, dal titolare*."""
        inner = words[1:-1]
        begins = inner[1] if inner[0].low in _FOCUS and len(inner) > 1 else inner[0]
        if len(inner) > _LONGEST or begins.pos != "ADP":
            return None
        if any(w.pos in ("PUNCT", "VERB", "AUX", "SCONJ", "PRON") for w in inner):
            return None
        return "", "", f", {self._text(inner[0].i, inner[-1].i + 1)},"

    def _gap(self, subject: Phrase) -> str | None:
        """Adverbs, or a complement between commas, that stand between the subject and the verb."""
        words = self.sentence.words[subject.last : self.group.first]
        if all(word.pos == "ADV" for word in words):
            return " ".join(word.text for word in words)
        if len(words) > 2 and words[0].low == words[-1].low == "," and words[1].low in _OF_THE_VERB:
            aside = self._aside(words)
            return aside[2] if aside else None
        return None

    def _late(self, subject: Phrase) -> int | None:
        """How many words after who acts have to go before a long object, `None` where the sentence stays as it is."""
        words, last = self.sentence.words, self.acts.last
        after = words[last] if last < len(words) else None
        is_dated = is_date(self.sentence, last)
        if after is None or (after.pos not in ("ADP", "ADV") and not is_dated):
            return None if self._is_followed_by_noun() else 0
        inside = words[subject.first : subject.last]
        if len(inside) <= _SHORT and not any(w.pos == "VERB" and not w.child("det", "case") for w in inside):
            return 0
        end = next((w.i for w in words[last:] if w.low in STOPS), len(words))
        rest = words[last:end]
        if after.low not in _EARLY and not is_dated and after.pos != "ADV" and self.sentence.low(last + 1) != "base":
            return None
        if len(rest) > _LONGEST or any(w.pos in ("PUNCT", "VERB", "AUX", "PRON", "SCONJ", "CCONJ") for w in rest):
            return None
        return len(rest)

    def _text(self, first: int, last: int) -> str:
        return inside(self.sentence, first, last)

    def _edit(self, first: int, last: int, parts: tuple[str, ...]) -> Edit | None:
        words = self.sentence.words
        text = " ".join(part for part in parts if part)
        if words[first].text[:1].isupper():
            text = capitalised(text)
        is_last = last == len(words) and words[-1].text.endswith(".") and not text.endswith(".")
        return Edit(words[first].start, words[last - 1].end, text + "." if is_last else text)
