"""Words written in symbols that look like bold, italic, circled or wide letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence

import regex

from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.italian.signs import SMALL_CAPITALS, lookalikes as known
from linguapa.rules import say
from linguapa.types import Document, Finding, Rewrite, Rule

_LEAST = 3
"""How many symbols a word has to have: fewer may be a formula, a parking sign, a label."""
_GAP = regex.compile(r"(?:[^\p{L}=\n]|[àèéìòùÀÈÉÌÒÙ]){0,8}")
"""What may stand between two words of a run: signs, figures, the *è* that has no symbol."""
_EQUALS = regex.compile(r"(?<!=)=(?!=)")
_SMALL_CAPITALS = frozenset(SMALL_CAPITALS)
_NEAR = 3
"""How many code points around are looked at for the sign of a formula."""


def lookalikes(rules: Sequence[Rule]) -> Callable[[Reading], Iterator[Finding]]:
    """Find runs of words in symbols that look like letters; the rewrite has the letters."""
    messages = [(rule, say(rule)) for rule in rules]

    def find(reading: Reading) -> Iterator[Finding]:
        document = reading.document
        for start, end in _runs(document):
            rewrites = _rewrites(document, start, end)
            for rule, message in messages:
                yield Finding(rule, start, end, document.prose.text[start:end], message, rewrites)

    return find


def _runs(document: Document) -> Iterator[tuple[int, int]]:
    shadow = document.prose.shadow
    symbols = frozenset(c for c in set(shadow) if not c.isascii() and known().get(ord(c), "").isalnum())
    if not symbols:
        return
    word = regex.compile(rf"(?:(?!\uFE0F|.\uFE0F)[\p{{L}}\p{{M}}\p{{Nd}}\u2060{''.join(sorted(symbols))}])+")
    addresses = [
        (token.start, token.end) for token in document.tokens if token.kind == "address" and not token.is_hashtag
    ]
    for paragraph in document.paragraphs:
        run: tuple[int, int, bool] | None = None
        for match in word.finditer(shadow, paragraph.block.start, paragraph.block.end):
            start, end = match.span()
            count = sum(character in symbols for character in match.group())
            if not count or is_inside(start, addresses):
                continue
            is_word = count >= _LEAST and 2 * count > sum(c.isalnum() or c in symbols for c in match.group())
            if run and _GAP.fullmatch(shadow, run[1], start):
                run = run[0], end, run[2] or is_word
                continue
            if run:
                yield from _sound(run, shadow)
            run = start, end, is_word
        if run:
            yield from _sound(run, shadow)


def _sound(run: tuple[int, int, bool], shadow: str) -> Iterator[tuple[int, int]]:
    """The run, if it has a word and is no formula."""
    start, end, has_word = run
    if has_word and not _EQUALS.search(shadow, max(start - _NEAR, 0), end + _NEAR):
        yield start, end


def _rewrites(document: Document, start: int, end: int) -> tuple[Rewrite, ...]:
    """The run in letters; none where a symbol is written as a character reference."""
    text, shadow = document.prose.text[start:end], document.prose.shadow[start:end]
    pairs = list(zip(text, shadow, strict=True))
    if any(ord(shown) in known() and shown != given for given, shown in pairs):
        return ()
    plain = "".join(known().get(ord(given), given) if given == shown else given for given, shown in pairs)
    has_small_capitals = not _SMALL_CAPITALS.isdisjoint(text)  # they may stand for an acronym, or open a sentence
    return (Rewrite(start, end, unicodedata.normalize("NFC", plain), safe=not has_small_capitals),)
