"""Where not to look: the proper names of acts, bodies, offices and streets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linguapa.finders.acts import act
from linguapa.finders.manners import CHAIN, LAW, MANNERS, OFFICE, PLACE, PLAN, Manner
from linguapa.finders.titles import Walk
from linguapa.italian.apostrophes import APOSTROPHES
from linguapa.italian.naming import (
    ABBREVIATIONS,
    ALWAYS_NAMES,
    LAWS,
    LEANING,
    SECOND_WORDS,
    STREETS,
    WEAK,
)
from linguapa.italian.nominal import says_an_action
from linguapa.italian.words import FUNCTION_WORDS
from linguapa.types import Document, Stretch, Token

_LOWER = LAWS | STREETS
_ROMAN = frozenset("IVXLC")
_TIES = APOSTROPHES | frozenset(",/&")
"""The signs after which a capital is not the beginning of anything."""


def names(document: Document) -> Iterator[tuple[int, int]]:
    """The spans of the names. Only capitals, and a few words in lower case, are looked at."""
    tokens, free, judged = document.tokens, 0, -1
    sentences, sentence = iter(document.sentences), Stretch(0, 0, 0, 0)
    for i in [i for i, token in enumerate(tokens) if (text := token.text)[0].isupper() or text in _LOWER]:
        if i < free:
            continue
        while i >= sentence.last:
            sentence = next(sentences)
        after = _end(tokens, i, sentence)
        if after and judged < sentence.first:
            judged = sentence.first
            if _is_title_case(tokens, sentence):
                free, after = sentence.last, 0
        if after:
            yield tokens[i].start, tokens[after - 1].end
            free = after


def _end(tokens: Sequence[Token], i: int, sentence: Stretch) -> int:
    """The index after the last token of the name that begins at `i`; 0 where none begins."""
    text, last = tokens[i].text, sentence.last
    word, following = text.lower(), tokens[i + 1].text if i + 1 < last else ""
    manner = MANNERS.get(word, CHAIN)
    if manner is CHAIN and (word in FUNCTION_WORDS or tokens[i].kind != "word"):
        return 0
    if word in STREETS and (after := _street(tokens, i, last)):
        return after
    if len(text) > 1 and text.isupper() and word not in ABBREVIATIONS:
        return 0
    if manner is LAW or (text in {"D", "L"} and following == "."):
        opens = word in WEAK and _opens(tokens, i, sentence)
        return act(tokens, i, last, is_certain=text.istitle() and len(text) > 1 and not opens)
    second = SECOND_WORDS.get(word)
    if text.islower() or (second and following.lower() != second):
        return 0
    return _name(Walk(tokens, i, last, manner), i + 1 + bool(second), sentence)


def _name(walk: Walk, i: int, sentence: Stretch) -> int:
    """The index after the last token of the name whose head ends before `i`; 0 where it is none."""
    if not _opens(walk.tokens, walk.head, sentence):
        manner = CHAIN if _is_agent(walk.tokens, walk.head, sentence) and not walk.manner.title else walk.manner
        after = walk._replace(manner=manner).end(i)
        return _last_head(walk, after) if walk.manner is not CHAIN or after > i else 0
    following = walk.tokens[i].text if i < walk.last else ""
    opening = _at_the_beginning(walk.tokens[walk.head].text.lower(), following, walk.manner)
    after = walk._replace(manner=opening).end(i) if opening else 0
    return after if after > walk.head + 1 else 0


def _last_head(walk: Walk, after: int) -> int:
    """The index after the name, where its last word is a head of its own: *Documento unico e Piano esecutivo*."""
    last = MANNERS.get(walk.tokens[after - 1].text.lower(), CHAIN)
    return walk._replace(head=after - 1, manner=last).end(after) if after > walk.head + 1 else after


def _is_agent(tokens: Sequence[Token], i: int, sentence: Stretch) -> bool:
    """Whether the name says who does something, so that what follows is what is done: *da parte della Direzione*."""
    return any(token.text == "parte" for token in tokens[max(sentence.first, i - 3) : i - 1])


def _at_the_beginning(word: str, following: str, manner: Manner) -> Manner | None:
    """How a name goes on whose capital is only that of the sentence; `None` where it may well be no name."""
    is_capital = following[:1].isupper()
    if manner is PLAN:
        return PLAN if word not in WEAK or is_capital or following == "pubblico" else None
    if manner is OFFICE:
        return OFFICE if word in ALWAYS_NAMES or is_capital or says_an_action(following) else None
    return CHAIN if manner is PLACE else None


def _street(tokens: Sequence[Token], i: int, last: int) -> int:
    """The index after the name and the number of the street that the word at `i` announces; 0 where none follows."""
    j = i + 1
    while j < min(last, i + 4) and (tokens[j].text in APOSTROPHES or tokens[j].text in LEANING):
        j += 1
    after = Walk(tokens, i, last, CHAIN).end(j)
    if after == j or not _is_title(tokens[j].text):
        return 0
    return after + (after < last and tokens[after].kind == "number")


def _is_title(word: str) -> bool:
    """Whether the word is capitalised, or a Roman numeral: *via XX Settembre*, and not *via PEC*."""
    return not word.isupper() or set(word) <= _ROMAN


def _opens(tokens: Sequence[Token], i: int, sentence: Stretch) -> bool:
    """Whether the word stands where any word has a capital: first, or after a colon, a bracket, a dash, a number."""
    if i == sentence.first:
        return True
    before = tokens[i - 1]
    if before.kind == "number":
        return i - 1 == sentence.first
    return before.kind in {"mark", "stop", "emoji"} and before.text not in _TIES


def _is_title_case(tokens: Sequence[Token], sentence: Stretch) -> bool:
    """Whether every content word has a capital, as in *Modalità di Presentazione dell'Istanza*."""
    words = [token.text for token in tokens[sentence.first : sentence.last] if token.kind == "word"]
    heavy = [word for word in words if len(word) > 3 and word.lower() not in LEANING]
    return len(heavy) > 2 and heavy[0].lower() not in MANNERS and all(word[0].isupper() for word in heavy)
