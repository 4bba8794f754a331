"""Long subjects of a passive, which fill all of the clause from where it begins to its verb."""

from __future__ import annotations

from linguapa.finders.reading import Reading
from linguapa.finders.syntax import grammar
from linguapa.finders.syntax.passives.phrases import OPENERS, Phrase, cuts_name
from linguapa.tree import Sentence, Word

_OPENERS = OPENERS | frozenset(
    """
    altri altre apposito apposita appositi apposite detto detta detti dette eventuale eventuali nessun nessuno nessuna
    nessun' particolare suddetto suddetta suddetti suddette predetto predetta predetti predette ulteriore ulteriori
    """.split()
)
_BOUND = frozenset("suo sua suoi sue loro proprio propria propri proprie seguente seguenti".split())
_LONGEST = 24


def long_undergoer(sentence: Sentence, noun: Word, verb: int, reading: Reading, shown: str) -> Phrase | None:
    """The subject that reaches from where its clause begins to the verb at the index `verb`, of the number `shown`."""
    words = sentence.words
    first = noun.i
    while first and noun.i - first < 4 and _may_open(words[first - 1]):
        first -= 1
    inner = words[first:verb]
    if noun.pos not in ("NOUN", "PROPN") or len(inner) > _LONGEST or words[first].low not in _OPENERS:
        return None
    if not _begins(sentence, first) or not _is_whole(inner, noun) or cuts_name(sentence, first, verb, reading):
        return None
    joined = [w for w in noun.having("conj") if w.i < verb and w.pos == "NOUN"]
    number = "p" if joined and shown == "p" else grammar.number(noun)
    return Phrase(first, verb, noun, number, "" if number == "p" and joined else grammar.gender(noun))


def _may_open(word: Word) -> bool:
    return word.pos in ("DET", "ADJ", "NUM") or word.low in _OPENERS


def _begins(sentence: Sentence, first: int) -> bool:
    """Whether a clause begins at an index: the sentence, or what follows a complement and its comma."""
    words = sentence.words
    if all(w.pos in ("PUNCT", "SYM") for w in words[:first]):
        return True
    before = words[first - 1].low
    if before in (";", ":"):
        return True
    if before == "che" and words[first - 1].pos == "SCONJ":
        return True
    if before != "," or words[first - 2].pos in ("CCONJ", "ADP", "DET"):
        return False
    return words[0].pos in ("ADP", "ADV", "SCONJ") or any(
        w.low in (";", ":") or w.pos == "SCONJ" for w in words[:first]
    )


def _is_verb(word: Word) -> bool:
    return word.pos in ("VERB", "AUX") and word.feats.get("VerbForm") not in ("Part", "Inf")


def _is_whole(words: list[Word], noun: Word) -> bool:
    """Whether nothing in the subject ends it early, leans on what is moved over it, or has no pair."""
    last, brackets = words[-1], 0
    if last.pos in ("ADP", "DET", "CCONJ", "SCONJ", "ADV", "PRON") or (last.pos == "PUNCT" and last.low != ")"):
        return False
    for word in words:
        brackets += (word.low == "(") - (word.low == ")")
        if word.low in _BOUND or word.pos in ("SCONJ", "AUX") or _is_verb(word):
            return False
        if word.low in ("-", "–") and words[0].i < word.i < last.i and _is_tied(words, word.i - words[0].i):
            continue
        if word.pos == "PUNCT" and word.low not in '(),."«»“”' and not word.low.isalnum():
            return False
        if word.low == "," and not brackets and not _joins(words, word, noun):
            return False
        if word.i > noun.i and word.pos == "PRON" and word.low != "cui":
            return False
    return brackets == 0


def _is_tied(words: list[Word], i: int) -> bool:
    """Whether a sign has no blank beside it: *2024-2026*."""
    return words[i - 1].end == words[i].start and words[i].end == words[i + 1].start


def _joins(words: list[Word], comma: Word, noun: Word) -> bool:
    """Whether a comma stands in a series, *di inizio, di variazione o di cessazione*, and does not end the subject."""
    after = [w for w in words if w.i > comma.i]
    return any(w.low in ("e", "ed", "o", "nonché") for w in after) and noun.i < comma.i - 1


def before_aside(sentence: Sentence, verb: int) -> int:
    """The index of the comma that opens what stands between commas before a verb, or that of the verb."""
    words = sentence.words
    if verb and words[verb - 1].low == ",":
        return next((i for i in range(verb - 2, max(verb - 9, 0), -1) if words[i].low == ","), verb)
    return verb


def noun_after_comma(sentence: Sentence, verb: int) -> Word | None:
    """The noun of the phrase between the last comma and a verb, where nothing is joined in it."""
    words = sentence.words
    comma = next((i for i in range(verb - 1, 0, -1) if words[i].low == ","), 0)
    if not comma or any(w.pos == "CCONJ" or w.low in ("cui", "quale", "quali", "che") for w in words[comma:verb]):
        return None
    return _first_noun(words, comma + 1, verb)


def opening_noun(sentence: Sentence, verb: int) -> Word | None:
    """The noun of the phrase that begins the sentence, or what follows `;` or `:`, before a verb."""
    words, i = sentence.words, verb
    while i and words[i - 1].low not in (";", ":"):
        i -= 1
    return _first_noun(words, i, verb)


def _first_noun(words: list[Word], first: int, verb: int) -> Word | None:
    for word in words[first : min(first + 4, verb)]:
        if word.pos == "NOUN" and word.low not in _OPENERS:
            return word if words[first].low in _OPENERS else None
        if not _may_open(word):
            return None
    return None
