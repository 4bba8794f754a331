"""How far a name goes: the words that belong to its head, piece by piece."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from linguapa.finders.manners import PLACE, Manner
from linguapa.italian.apostrophes import APOSTROPHES
from linguapa.italian.case import is_shouted
from linguapa.italian.naming import AND, ARTICLES, DESKS, LEANING, LINKS, OF, TO
from linguapa.italian.nominal import goes_on, is_named, is_people, says_an_action
from linguapa.types import Token

_MOST_LEANING = 5
"""The most prepositions, articles and apostrophes in a row: *e per l'*."""
_MOST_LISTED = 16
"""The most tokens from the first comma of a list to the conjunction at its end."""
_SOME = frozenset({"un", "uno", "una"})
_OF_A_KIND = ("ale", "nente")
"""How adjectives end that say whose a body is: *regionale*, *permanente*."""


class Walk(NamedTuple):
    """A walk over the tokens of a sentence, which ends at `last`, from the head of a name at `head`."""

    tokens: Sequence[Token]
    head: int
    last: int
    manner: Manner

    def end(self, i: int) -> int:
        """The index after the last token of the name, `i` being already known to belong to it."""
        last = min(self.last, i + self.manner.longest)
        while i < last and (after := self._step(i, last)) > i:
            i = after
        return i

    def _step(self, i: int, last: int) -> int:
        token = self.tokens[i]
        if token.kind == "word":
            word = token.text.lower()
            if word in LINKS or word in self.manner.links:
                return self._linked(i, word, last)
            return i + (self._is_capital(i) or self._is_bare(i, word))
        if token.kind == "number":
            return i + self.manner.numbers
        return self._listed(i, last) if token.text == "," and self.manner.bare else i

    def _linked(self, i: int, link: str, last: int) -> int:
        """The index after the noun that the preposition, or the conjunction, at `i` leads to; `i` if to none."""
        j = i + 1
        while j < last and j - i <= _MOST_LEANING and self._leans(j):
            j += 1
        if j >= last or self.tokens[j].kind != "word":
            return i + (self.manner.numbers and j < last and self.tokens[j].kind == "number") * (j + 1 - i)
        near = self.tokens[j - 1 - (self.tokens[j - 1].text in APOSTROPHES)].text.lower()
        is_name = self._is_capital(j) or (is_named(self.tokens[j].text.lower(), near) and self._leads(i, link, j))
        return j + 1 if is_name else i

    def _leads(self, i: int, link: str, j: int) -> bool:
        """Whether the link at `i` may lead to the lower-case noun at `j`."""
        word, before = self.tokens[j].text.lower(), self.tokens[i - 1].text
        if link not in self.manner.links or (link in AND and not self._joins(i, j)):
            return False
        if link == "con":
            return is_people(word)
        if self.manner.title:
            return link not in TO or before[0].islower() or i == self.head + 1 or is_people(word)
        if link in TO or self.tokens[j - 1].text in _SOME:
            return is_people(word)
        is_near = i == self.head + 1 or (i <= self.head + 3 and before.endswith(_OF_A_KIND))
        if self.manner is PLACE or link == "per":
            return is_near and (link != "per" or self.tokens[self.head].text.lower() not in DESKS or is_people(word))
        if is_people(before):
            return False
        return is_near or link in AND or says_an_action(before.lower()) or self._leans(i - 2)

    def _joins(self, i: int, j: int) -> bool:
        """Whether the conjunction at `i` may join to the name what goes up to the lower-case noun at `j`.

        Bare words may, and nouns with *di* or a preposition that is in the name already; with an article, those of
        action only, if there is a preposition that they share: *per l'accesso e la gestione*.
        """
        following, word = self.tokens[i + 1].text.lower(), self.tokens[j].text.lower()
        if j == i + 1:
            return i > self.head + 1 and self._goes_on(j, word)
        before = {token.text[0] for token in self.tokens[self.head : i] if token.text in LINKS}
        if following in ARTICLES:
            return self.manner.title and says_an_action(word) and bool(before & {"p", "t"})
        return following in OF or following[0] in before

    def _listed(self, i: int, last: int) -> int:
        """The index of the conjunction at the end of a list that goes on after the comma at `i`; `i` if there is none.

        Its items are in capitals if the word before the comma is, and begin with no preposition but *di*.
        """
        has_capitals, begins = self.tokens[i - 1].text[0].isupper(), True
        for j in range(i + 1, min(last - 1, i + _MOST_LISTED)):
            word = self.tokens[j].text.lower()
            if not begins and (word == "," or word in AND):
                if word in AND:
                    return j if self._step(j, last) > j else i
                begins = True
            elif word not in OF and word not in APOSTROPHES:
                if not self._is_item(j, word, has_capitals=has_capitals, begins=begins):
                    return i
                begins = False
        return i

    def _is_item(self, j: int, word: str, *, has_capitals: bool, begins: bool) -> bool:
        """Whether the word may stand in a list: one that leads to a noun, or what may follow."""
        if self._is_capital(j) or (self._leans(j) and not begins):
            return has_capitals or not begins
        if has_capitals and begins:
            return False
        return is_named(word, "") if self._leans(j - 1) else self._goes_on(j, word)

    def _is_bare(self, i: int, word: str) -> bool:
        """Whether the lower-case word at `i`, that nothing leads to, may stand in the name."""
        if says_an_action(word) and (self.manner is PLACE or (i > self.head + 1 and self.tokens[i - 1].text.islower())):
            return False
        return self.manner.bare and self._goes_on(i, word)

    def _goes_on(self, i: int, word: str) -> bool:
        following = self.tokens[i + 1].text.lower() if i + 1 < self.last else ""
        return self.tokens[i].kind == "word" and goes_on(word, following)

    def _leans(self, i: int) -> bool:
        token = self.tokens[i]
        return token.text in APOSTROPHES or token.text.lower() in LEANING

    def _is_capital(self, i: int) -> bool:
        """Whether the word is capitalised, and is no part of a stretch in capitals."""
        token = self.tokens[i]
        if token.kind != "word" or not token.text[0].isupper():
            return False
        return not is_shouted(token.text) or not self._is_beside_shouting(i)

    def _is_beside_shouting(self, i: int) -> bool:
        return any(is_shouted(self.tokens[j].text) for j in (i - 1, i + 1) if self.head <= j < self.last)
