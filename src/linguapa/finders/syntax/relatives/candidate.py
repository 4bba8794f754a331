"""A noun that a clause may be about, and what it shows of itself: number, gender, how its phrase opens."""

from __future__ import annotations

from typing import NamedTuple

from linguapa.finders.syntax.grammar import GENDERS, NUMBERS
from linguapa.italian.articles import gender_shown, number_shown
from linguapa.italian.genders import gender as gender_by_ending
from linguapa.italian.inflection import resolve_adjective, resolve_noun
from linguapa.italian.prepositions import simple, split
from linguapa.italian.words import CONJUNCTIONS, DEFINITE_ARTICLES, DETERMINERS
from linguapa.tree import Sentence, Word

INDEFINITE = frozenset("un uno una un' alcuni alcune diversi diverse vari varie numerosi numerose molti molte".split())
"""What brings something new into the text: the clause behind it is nearly always about that."""
_NUMERAL = "0"
"""Stands for the numeral that opens a phrase: *due piani*."""
_UNCHANGED = ("à", "ù", "è", "ì", "ò")
"""How nouns end that are the same in both numbers."""
_POSSESSIVES = frozenset("suo sua suoi sue loro nostro nostra nostri nostre proprio propria propri proprie".split())


class Candidate(NamedTuple):
    """A noun that the clause may be about. `number` and `gender` are `""` where they do not show.

    `opening` is the word that opens its phrase, lower case: an article, a preposition, or `""`.
    """

    noun: Word
    number: str
    gender: str
    opening: str

    @property
    def is_bare(self) -> bool:
        """Whether a preposition stands before the noun and no article: *di lavoro*, *in sede*."""
        return bool(simple(self.opening)) and self.noun.pos != "PROPN"

    @property
    def is_new(self) -> bool:
        """Whether the phrase brings something new into the text: *un piano*."""
        return self.opening in INDEFINITE or self.opening == _NUMERAL

    @property
    def is_definite(self) -> bool:
        """Whether the phrase has a definite article, alone or in a preposition."""
        return self.opening in DEFINITE_ARTICLES or split(self.opening) is not None


def candidate(sentence: Sentence, i: int) -> Candidate:
    """What a noun shows of itself."""
    noun = sentence.words[i]
    opening = _opening(sentence, i)
    article = (split(opening) or ("", opening))[1]
    return Candidate(noun, _number(noun, article), _gender(noun, article), opening)


def is_adjective(sentence: Sentence, i: int) -> bool:
    """Whether a word that the analysis takes for a noun is an adjective: *un costante e progressivo calo*."""
    word = sentence.words[i]
    if not word.text[0].islower() or not resolve_adjective(word.low):
        return False
    after = sentence.words[min(i + 1, len(sentence.words) - 1)]
    if after.low in CONJUNCTIONS:
        after = sentence.words[min(i + 2, len(sentence.words) - 1)]
        return after.pos == "ADJ" and sentence.words[i - 1].pos != "ADP"
    return after.pos == "NOUN" or sentence.words[i - 1].pos == "NOUN"


def _opening(sentence: Sentence, i: int) -> str:
    """The word that opens the phrase of noun `i`: past its adjectives and numerals, an article or a preposition."""
    for j in range(i - 1, max(-1, i - 5), -1):
        word = sentence.words[j]
        if word.low in DETERMINERS or word.low in INDEFINITE or split(word.low) or simple(word.low):
            if word.low in _POSSESSIVES:
                continue
            return word.low
        if is_adjective(sentence, j):
            continue
        if word.pos == "NUM":
            before = sentence.low(j - 1)
            return before if before in DETERMINERS or split(before) else _NUMERAL
        if word.low in CONJUNCTIONS or word.pos not in ("ADJ", "NUM", "DET", "VERB"):
            return ""
        if word.pos == "VERB" and word.feats.get("VerbForm") != "Part":
            return ""
    return ""


def _number(noun: Word, article: str) -> str:
    if shown := number_shown(article):
        return shown
    if noun.pos == "NOUN" and noun.low.endswith(_UNCHANGED):
        return ""
    if found := resolve_noun(noun.low):
        return found[1]
    return NUMBERS.get(noun.feats.get("Number", ""), "")


def _gender(noun: Word, article: str) -> str:
    return gender_shown(article) or gender_by_ending(noun.low) or GENDERS.get(noun.feats.get("Gender", ""), "")
