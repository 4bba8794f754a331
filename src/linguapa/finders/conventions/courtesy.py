"""Capitals out of respect, inside sentences: *il Sindaco*, *ai Cittadini*, *Vi informiamo*."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import regex

from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.italian.apostrophes import APOSTROPHES
from linguapa.italian.courtesy import (
    ADJECTIVES,
    BEFORE,
    HONOURS,
    NOUNS,
    OF_A_NAME,
    OFFICES,
    PEOPLE,
    POSSESSIVES,
    SHORT,
    TO_MANY,
)
from linguapa.italian.words import FUNCTION_WORDS
from linguapa.rules import say
from linguapa.types import Document, Finding, Rewrite, Rule, Stretch, Token

_LEANING_ON = regex.compile(r"\p{Ll}{3,}r(?:Vi|Ve)")
"""A pronoun at the end of its verb: *informarVi*."""
_AND = frozenset(("e", "ed", "o", "od"))
_OF_A_KIND = ("ale", "ali", "ile", "ili", "ico", "ica", "ici", "iche", "ario", "aria")


def capitals(rules: Sequence[Rule]) -> Callable[[Reading], Iterator[Finding]]:
    """Find words with a capital out of respect; the rewrite has none. Names and quotations are left alone."""
    for rule in rules:
        say(rule, found="", right="")

    def find(reading: Reading) -> Iterator[Finding]:
        document = reading.document
        titles = {block.start for block in document.prose.blocks if block.kind == "heading"}
        titles |= {reading.title[0]} if reading.title else set()
        for sentence in document.sentences:
            seen = [i for i in range(sentence.first + 1, sentence.last) if _has_capital(document.tokens[i])]
            if not seen or _is_a_name(document.tokens, sentence, is_title=sentence.start in titles):
                continue
            for i in seen:
                token = document.tokens[i]
                if not is_inside(token.start, reading.quoted) and _is_courtesy(reading, sentence, i):
                    yield from (_finding(rule, document, i, sentence.last) for rule in rules)

    return find


def _has_capital(token: Token) -> bool:
    text = token.text
    if token.kind != "word" or not (text.istitle() or text[-2:] in ("Vi", "Ve")):
        return False
    word = text.lower()
    return word in NOUNS or word in TO_MANY or _LEANING_ON.fullmatch(text) is not None


def _is_a_name(tokens: Sequence[Token], sentence: Stretch, *, is_title: bool) -> bool:
    """Whether a line is a title in title case, a signature or an address: *Il Sindaco*, *Al Sindaco di Esempio*."""
    words = [token.text for token in tokens[sentence.first : sentence.last] if token.kind == "word"]
    heavy = [word for word in words if word.lower() not in FUNCTION_WORDS and len(word) > 2]
    if is_title and all(word[0].isupper() for word in heavy):
        return True
    opens = len(words) > 1 and words[0].lower() in BEFORE and words[1].lower() in OFFICES
    is_open = tokens[sentence.last - 1].kind != "stop"
    return opens and is_open and all(word[0].isupper() or word.endswith(_OF_A_KIND) for word in heavy)


def _is_courtesy(reading: Reading, sentence: Stretch, i: int) -> bool:
    """Whether nothing but respect asks for the capital of the word at `i`."""
    tokens = reading.document.tokens
    word = tokens[i].text.lower()
    before = tokens[i - 1]
    if "\n" in reading.document.prose.text[before.end : tokens[i].start]:
        return False
    if _LEANING_ON.fullmatch(tokens[i].text):
        return True
    following = tokens[i + 1].text if i + 1 < sentence.last else ""
    if word in TO_MANY:
        is_name = word in POSSESSIVES and following.lower() in HONOURS
        is_name = is_name or (word == "voi" and i - 2 > sentence.first and tokens[i - 2].text.istitle())
        return not is_name and (before.kind == "word" or before.text == "," or before.text in APOSTROPHES)
    if following == "Unico":
        return False
    if word in PEOPLE and following.istitle() and tokens[i + 1].kind == "word":
        return False
    return _is_led_to(tokens, sentence, i) and not _is_in_a_name(reading, sentence, i)


def _is_led_to(tokens: Sequence[Token], sentence: Stretch, i: int) -> bool:
    """Whether an article, a preposition, a number or another such word stands before the word at `i`."""
    j = i - 1 - (tokens[i - 1].text in APOSTROPHES)
    if j < sentence.first:
        return False
    before = tokens[j]
    if before.kind == "number":
        return j > sentence.first
    word = before.text.lower()
    if word == "." and j > sentence.first:
        return tokens[j - 1].text.lower() in SHORT
    return word in BEFORE or _is_listed(tokens, sentence, i)


def _is_listed(tokens: Sequence[Token], sentence: Stretch, i: int) -> bool:
    """Whether the word at `i` goes on a list of such words: *i Volontari e le Famiglie*."""
    j = i - 1
    while j > sentence.first and (tokens[j].text in APOSTROPHES or tokens[j].text in BEFORE):
        j -= 1
    return (
        (tokens[j].text in _AND or tokens[j].text == ",") and j > sentence.first and tokens[j - 1].text.lower() in NOUNS
    )


def _is_in_a_name(reading: Reading, sentence: Stretch, i: int) -> bool:
    """Whether the word at `i` is a part of a name: *Casa del Cittadino*, *Presidente della Repubblica*."""
    tokens = reading.document.tokens
    start = tokens[i].start
    if is_inside(start, reading.names) and is_inside(start - 1, reading.names) and not _is_listed(tokens, sentence, i):
        return True
    following = [token.text.lower() for token in tokens[i + 1 : min(i + 5, sentence.last)]]
    if tokens[i].text.lower() == "presidente" and (
        following[:2] == ["della", "repubblica"] or following[:4] == ["del", "consiglio", "dei", "ministri"]
    ):
        return True
    j, leads = i - 1, False
    while j >= sentence.first and (tokens[j].text in APOSTROPHES or tokens[j].text.lower() in BEFORE):
        leads = leads or tokens[j].text in OF_A_NAME
        j -= 1
    head = tokens[j].text if j >= sentence.first else ""
    return leads and tokens[j].kind == "word" and head[:1].isupper() and head.lower() not in OFFICES


def _finding(rule: Rule, document: Document, i: int, last: int) -> Finding:
    token, text = document.tokens[i], document.prose.text
    start, end, stop = token.start, token.end, token.end
    following = document.tokens[i + 1] if i + 1 < last else None
    if (
        following
        and token.text.lower() in OFFICES
        and following.text.istitle()
        and following.text.lower() in ADJECTIVES
    ):
        stop = following.end
    right = text[start:stop].lower()
    is_plain = text[start:stop] == document.prose.shadow[start:stop]
    rewrites = (Rewrite(start, stop, right, safe=True),) if is_plain else ()
    found = text[start:end]
    return Finding(rule, start, end, found, say(rule, found=found, right=right), rewrites)
