"""Hashtags that a screen reader cannot tell apart into words, and those that stand for a word of a sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

import regex

from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.italian.hashtags import names_a_service
from linguapa.rules import say, texts
from linguapa.types import Document, Finding, Rewrite, Rule, Stretch

_PIECE = regex.compile(r"\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\d+")
_WHOLE = regex.compile(r"(?:\p{Lu}|\p{Ll}|\p{M}|\d)+")
_LEAST = 6
"""The fewest letters of two words that are written together."""
_LEAST_IN_CAPITALS = 8
_ABOUT = frozenset("account canale campagna hashtag pagina parola profilo segui seguite tag usa usate usando".split())
"""What a hashtag is named after: *con l'hashtag #biblioteca*."""


def hashtags(rules: Sequence[Rule]) -> Callable[[Reading], Iterator[Finding]]:
    """Find hashtags of several words without a capital at each, and lower-case ones in place of a word."""
    for rule in rules:
        says = texts(rule, "says", ("parole", "frase"))
        say(rule, found="", advice=says["parole"])

    def find(reading: Reading) -> Iterator[Finding]:
        document = reading.document
        text = document.prose.text
        for i, token in enumerate(document.tokens):
            if not token.is_hashtag or text[token.start : token.end] != token.text:
                continue
            readable = _readable(token.text[1:])
            is_word = not readable and _stands_for_a_word(document, i) and not is_inside(token.start, reading.quoted)
            if not readable and not is_word:
                continue
            new = f"#{readable}" if readable else token.text[1:]
            rewrites = (Rewrite(token.start, token.end, new, safe=bool(readable)),)
            for rule in rules:
                yield _finding(rule, token.start, token.text, rewrites, is_word=is_word)

    return find


def _finding(rule: Rule, start: int, found: str, rewrites: tuple[Rewrite, ...], *, is_word: bool) -> Finding:
    if is_word:
        rule = replace(rule, severity="consiglio")
    message = say(rule, found=found, advice=rule.options["says"]["frase" if is_word else "parole"])
    return Finding(rule, start, start + len(found), found, message, rewrites)


def _readable(letters: str) -> str:
    """The hashtag with a capital at each word; `""` where it has them, where it is one word, and in doubt."""
    if len(letters) < _LEAST or not _WHOLE.fullmatch(letters):
        return ""
    pieces = _PIECE.findall(letters)
    if "".join(pieces) != letters:
        return ""
    new = "".join(_piece(piece, is_whole=letters.isupper()) for piece in pieces)
    words = [piece for piece in pieces if not piece.isdigit()]
    if new == letters and letters.islower() and len(words) > 1 and _are_words(words):
        new = "".join(piece.capitalize() for piece in pieces)
    return new if new != letters else ""


def _piece(piece: str, *, is_whole: bool) -> str:
    """What stands between two capitals or figures; capitals among small letters are an acronym, and stay."""
    if (
        piece.isdigit()
        or len(piece) < _LEAST
        or (piece.isupper() and not (is_whole and len(piece) >= _LEAST_IN_CAPITALS))
    ):
        return piece
    from linguapa.finders.aloud.splitting import words_of

    return "".join(word.capitalize() for word in words_of(piece.lower())) or piece


def _are_words(pieces: Sequence[str]) -> bool:
    """Whether what figures part is words: *bilancio2026partecipato*, and not *cod19abc*."""
    from linguapa.finders.aloud.forms import is_word

    return all(len(piece) > 3 and is_word(piece) for piece in pieces)


def _stands_for_a_word(document: Document, i: int) -> bool:
    """Whether the hashtag is a common word of services with words of its sentence before and after it in the line."""
    tokens, word = document.tokens, document.tokens[i].text[1:]
    if not (word.isalpha() and word.islower() and len(word) > 2):
        return False
    sentence = document.sentences[bisect_right(document.sentences, i, key=attrgetter("first")) - 1]
    before, after = _beside(document, sentence, i, -1), _beside(document, sentence, i, 1)
    if not before or not after or before in _ABOUT:
        return False
    if "(" in (tokens[i - 1].text, tokens[i + 1].text) or tokens[i - 1].text == ":":
        return False
    return names_a_service(word)


def _beside(document: Document, sentence: Stretch, i: int, step: int) -> str:
    """The nearest word in the line and the sentence, before or after a hashtag; `""` where another one is nearer."""
    tokens, j = document.tokens, i + step
    while sentence.first <= j < sentence.last:
        left, right = (tokens[j], tokens[i]) if step < 0 else (tokens[i], tokens[j])
        if tokens[j].kind in ("address", "emoji") or "\n" in document.prose.shadow[left.end : right.start]:
            return ""
        if tokens[j].kind in ("word", "number"):
            return tokens[j].text.lower()
        j += step
    return ""
