"""The active clause, put together from the parts of a passive one."""

from __future__ import annotations

from linguapa.finders.reading import Reading
from linguapa.finders.syntax import grammar
from linguapa.finders.syntax.hit import Edit
from linguapa.finders.syntax.passives.clause_parts import ClauseParts
from linguapa.finders.syntax.passives.long_subjects import before_aside, long_undergoer, noun_after_comma, opening_noun
from linguapa.finders.syntax.passives.phrases import Phrase, subject_before, undergoer
from linguapa.finders.syntax.passives.voice import OBJECTS
from linguapa.italian.auxiliaries import tags
from linguapa.italian.passives import can_act
from linguapa.italian.words import RELATIVES

_NO = frozenset(("nessun", "nessuno", "nessuna", "nessun'"))


class ActiveClause(ClauseParts):
    """The active clause that says what a passive one does: each method builds it for one order of the words."""

    def subject_first(self, reading: Reading) -> Edit | None:
        """The subject comes first: *La delibera è stata approvata dalla Giunta*."""
        subject = self._subject(reading)
        if subject is None or not self._agrees(subject):
            return None
        gap = self._gap(subject)
        middle, verb = self._middle(self.passive.last), self._active("3" + subject.number)
        if gap is None or middle is None or verb is None:
            return None
        adverbs, focus, rest = middle
        is_negated = self.sentence.low(subject.first) in _NO
        if is_negated and (focus or self.group.before):
            return None
        before = ("non",) if is_negated else self.group.before
        text, late = self._text(subject.first, subject.last), self._late(subject)
        if late is None or (late and rest):
            return None
        is_aside = rest.startswith(",")
        who = self.acts.text + (gap if gap.startswith(",") else f" {gap}" if gap else "")
        parts = (focus, who, *before, verb + (rest if is_aside else ""), adverbs)
        last = self.acts.last + late
        moved = self.sentence.text(self.acts.last, last)
        return self._edit(subject.first, last, (*parts, moved, text, "" if is_aside else rest))

    def _subject(self, reading: Reading) -> Phrase | None:
        noun = subject_before(self.passive.verb)
        subject = undergoer(self.sentence, noun, reading) if noun is not None else None
        if subject is not None and self._gap(subject) is not None and self._agrees(subject):
            return subject
        end = before_aside(self.sentence, self.group.first)
        for candidate in (noun, noun_after_comma(self.sentence, end), opening_noun(self.sentence, end)):
            if candidate is None or candidate.i >= end:
                continue
            subject = long_undergoer(self.sentence, candidate, end, reading, self._participle()[1])
            if subject is not None and self._agrees(subject):
                return subject
        return None

    def subject_last(self, reading: Reading) -> Edit | None:
        """The subject comes last: *È stata approvata dalla Giunta la delibera*."""
        if self.sentence.low(self.group.first - 1) in RELATIVES:
            return None
        after = (c for c in self.passive.verb.having("nsubj:pass", "nsubj", "obj") if c.i > self.passive.verb.i)
        noun = next(after, None)
        if noun is None:
            return None
        subject = undergoer(self.sentence, noun, reading)
        if subject is None or not self._agrees(subject):
            return None
        if noun.i < self.acts.start:
            if subject.last != self.acts.start:
                return None
            middle = self._middle(self.passive.last, subject.first)
        else:
            middle = self._middle(self.passive.last) if subject.first == self.acts.last else None
        verb = self._active("3" + subject.number)
        if middle is None or middle[2] or verb is None:
            return None
        parts = (
            middle[1],
            self.acts.text,
            *self.group.before,
            verb,
            middle[0],
            self._text(subject.first, subject.last),
        )
        return self._edit(self.group.first, max(subject.last, self.acts.last), parts)

    def relative(self) -> Edit | None:
        """The subject is *che*: *la delibera che è stata approvata dalla Giunta*."""
        i = self.group.first - 1
        that = self.sentence.words[i] if i > 0 else None
        verb, middle = self.passive.verb, self._middle(self.passive.last)
        if that is None or that.low != "che" or that.pos != "PRON" or that.head is not verb or middle is None:
            return None
        if verb.child("nsubj:pass", "nsubj") not in (that, None):
            return None
        number = self._participle()[1]
        named = verb.head
        if named is verb or (can_act(named.low) and number == self.acts.number):
            return None
        # Without the agreement of the participle, *che* is read of the noun beside it.
        beside = next((word for word in reversed(self.sentence.words[:i]) if word.pos in ("NOUN", "PROPN")), named)
        if beside is not named and self._participle() != grammar.gender(beside) + grammar.number(beside):
            return None
        active = self._active("3" + number)
        if active is None or middle[1] or self.acts.is_bare or self._is_followed_by_noun() or not self.acts.is_body:
            return None
        return self._edit(
            self.group.first, self.acts.last, (self.acts.text, *self.group.before, active, middle[0], middle[2])
        )

    def addressed(self) -> Edit | None:
        """The subject is who reads: *verrai contattato dall'ufficio*."""
        finite = self.passive.modal or self.passive.auxiliary
        person = {tag[2:] for tag in tags(finite.low)}
        if len(person) != 1 or not person <= set(OBJECTS) or self.group.before not in ((), ("non",)):
            return None
        if subject_before(self.passive.verb):
            return None
        verb, middle = self._active(*person), self._middle(self.passive.last)
        if verb is None or middle is None:
            return None
        pronoun = OBJECTS[next(iter(person))]
        parts = (middle[1], self.acts.text, *self.group.before, pronoun, verb, middle[0], middle[2])
        return self._edit(self.group.first, self.acts.last, parts)
