"""The phrase after *da* in a passive: from its determiner to where it certainly ends."""

from __future__ import annotations

from typing import NamedTuple

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.grammar import AND, NUMBERS
from linguapa.finders.syntax.passives.agent_ends import company_end, is_beside
from linguapa.finders.syntax.passives.agent_steps import ADVERBIAL, HIS, OF, TAKING_TO, TO, is_capital, step
from linguapa.finders.syntax.passives.phrases import BOUND, OPENERS
from linguapa.italian.articles import number_shown
from linguapa.italian.inflection import resolve_noun
from linguapa.italian.passives import can_act
from linguapa.italian.prepositions import split
from linguapa.italian.words import RELATIVES, SAME
from linguapa.tree import Sentence, Word

BEYOND = frozenset(("fra", "tra"))
_LEANING = BOUND - RELATIVES - frozenset("solo sola soli sole".split())
_WHOLE = frozenset("un uno una un' ogni ciascun ciascuno ciascuna tutti tutte entrambi entrambe".split())
_SINGULAR = frozenset(("tale", "ogni"))
_REASONS = frozenset("base conto errore esigenze lavori mancanza motivi ragioni scorta".split())
_WITHIN = frozenset(("in", "con", "senza"))
_INDEFINITE = frozenset(("un", "uno", "una", "un'", "un’"))
_LONGEST = 16


class Member(NamedTuple):
    """One of those who act: the words `[first, last)`, its preposition included, its noun and its number."""

    first: int
    last: int
    noun: Word
    number: str


def member(sentence: Sentence, i: int, reading: Reading, *, is_second: bool = False) -> Member | None:
    """The noun phrase that goes with the preposition at `i`; `None` where one of its ends is not certain.

    `is_second` says that another stands before it, to which *suo* may point: *dal titolare o da un suo delegato*.
    """
    words = sentence.words
    noun = _noun(sentence, i)
    if noun is None:
        return None
    number = _number(words, i, noun)
    k = noun.i + 1
    while 0 < k < len(words) and not is_beside(words, k):
        following = company_end(sentence, k)
        if following == k:
            following = name_end(sentence, noun.i, k, reading) or step(sentence, number, k)
        if following == k:
            break
        k = following
    if k < 0 or k - i > _LONGEST or not number:
        return None
    leaning = _LEANING - HIS if is_second else _LEANING
    if any(w.low in leaning and not (w.low in SAME and w.i == noun.i + 1) for w in words[i + 1 : k] if w is not noun):
        return None
    if any(w.low in AND and words[w.i + 1].low not in OF and words[w.i + 1].pos == "DET" for w in words[i:k]):
        return None
    if not split(words[i].low) and not _may_be_bare(words, i, k, noun):
        return None
    if words[i + 1].low in _INDEFINITE and k < len(words) and (words[k].pos == "ADV" or words[k].low in _WITHIN):
        return None
    return Member(i, k, noun, number) if _ends(sentence, i, k) else None


def _noun(sentence: Sentence, i: int) -> Word | None:
    """The noun that the phrase is about: the first one, or *rappresentante* in *dal legale rappresentante*."""
    for word in sentence.words[i + 1 : i + 5]:
        following = sentence.words[word.i + 1] if word.i + 1 < len(sentence.words) else None
        if word.low in OPENERS or word.pos in ("DET", "NUM"):
            continue
        if word.pos == "ADJ" and not can_act(word.low):
            continue
        if word.low == "legale" and following and can_act(following.low):
            continue
        is_noun = word.pos in ("NOUN", "PROPN", "X") or can_act(word.low) or is_capital(word)
        return word if is_noun and word.text[0].isalpha() else None
    return None


def _number(words: list[Word], i: int, noun: Word) -> str:
    joined = split(words[i].low)
    if joined and (shown := number_shown(joined[1])):
        return shown
    for word in words[i + 1 : noun.i]:
        if word.low in _WHOLE or word.low in OPENERS:
            return "p" if word.low[-1] in "ie" and word.low not in _SINGULAR else "s"
        if word.pos == "NUM":
            return "p"
    if noun.pos == "PROPN" or noun.text.isupper() or noun.text[1:2].isupper():
        return "s"
    found = resolve_noun(noun.low)
    return found[1] if found else NUMBERS.get(noun.feats.get("Number", ""), "")


def name_end(sentence: Sentence, noun: int, k: int, reading: Reading) -> int:
    """The index behind the name that the noun, or the word before `k`, stands in; 0 where the phrase is past it."""
    words = sentence.words
    for left, right in reading.names:
        if words[k].low in TO | BEYOND and _is_outside(words[k], noun, words):
            return 0
        if left <= words[k - 1].start and words[noun].start < right and words[k].start < right and left < words[k].end:
            while (
                k < len(words)
                and words[k].start < right
                and not _is_outside(words[k], noun, words)
                and not is_beside(words, k)
            ):
                k += 1
            return k
    return 0


def _is_outside(word: Word, noun: int, words: list[Word]) -> bool:
    """Whether a word that a chain of capitals runs over leads to another complement: *dal Comune all'ATI*."""
    return word.low in BEYOND or (word.low in TO and words[noun].low not in TAKING_TO and word.i > noun)


def _may_be_bare(words: list[Word], i: int, k: int, noun: Word) -> bool:
    """Whether a phrase without an article may come first: a name, a quantity, people of a certain kind."""
    if i + 1 < noun.i and words[i + 1].low in _WHOLE | OPENERS:
        return True
    if noun.text[0].isupper() and (
        noun.text.isupper() or noun.text[1:].lower() != noun.text[1:] or noun.pos == "PROPN"
    ):
        return len(noun.text) > 1
    is_kind = can_act(noun.low) and k > noun.i + 1
    return noun.low in ("terzi", "chiunque") or (
        is_kind and (noun.low == "personale" or _number(words, i, noun) == "p")
    )


def _ends(sentence: Sentence, i: int, k: int) -> bool:
    """Whether the word at `k` cannot belong to the phrase."""
    words = sentence.words
    if k >= len(words):
        return True
    word = words[k]
    if word.low == "(" or word.low in ("-", "–", "/"):
        return False
    if word.low in TO and any(w.low in TAKING_TO for w in words[i:k]):
        return False
    if is_beside(words, k) or any(company_end(sentence, at) == k for at in range(max(i + 1, k - 3), k)):
        return True
    if word.pos != "ADP" or word.low in ADVERBIAL or sentence.low(k + 1) in _REASONS:
        return True
    return not any(i < w.head.i < k for w in (word, word.head))
