"""Words written in capitals, two or more, that are no acronyms."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from linguapa.finders.aloud.initials import counts, has_apostrophe, is_acronym, is_code, is_content, is_known_acronym
from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.italian.capital_words import LOUD
from linguapa.italian.words import CLOSED
from linguapa.rules import say
from linguapa.types import Document, Finding, Rewrite, Rule, Stretch, Token

_BREAKS = frozenset("|/•·_*()[]{}<>=+\\@#")
_LONE = frozenset("AEIOÈ")
_SMALL_BETWEEN = 3
"""How many small words, articles and the like, part words in capitals that belong together: *ORARI e SEDI*."""
_NEAR = 12
"""How many tokens around a run are looked at for them."""

_Found = tuple[int, int, tuple[Rewrite, ...]]


def capitals(rules: Sequence[Rule]) -> Callable[[Reading], Iterator[Finding]]:
    """Find runs of two words or more in capitals, one in a sentence or a line; the rewrite has small letters."""
    for rule in rules:
        say(rule, found="")

    def find(reading: Reading) -> Iterator[Finding]:
        document = reading.document
        text = document.prose.text
        for start, end, rewrites in _by_line(document, _found(reading)):
            for rule in rules:
                message = say(rule, found=reading.quote(start, end))
                yield Finding(rule, start, end, text[start:end], message, rewrites)

    return find


def _found(reading: Reading) -> Iterator[_Found]:
    """The runs of all sentences, each with its offsets and its rewrites."""
    document = reading.document
    for sentence in document.sentences:
        for first, last in _runs(document, sentence):
            start, end = document.tokens[first].start, _end(document.tokens, last)
            if not is_inside(start, reading.quoted):
                yield start, end, _rewrites(document, sentence, first, last)


def _by_line(document: Document, found: Iterator[_Found]) -> Iterator[_Found]:
    """The runs, those of a line without a rewrite where one of them has none: half of the line would stay loud."""
    shadow, line, end = document.prose.shadow, list[_Found](), -1
    for one in (*found, None):
        if one is None or "\n" in shadow[end : one[0]]:
            is_whole = all(rewrites for _, _, rewrites in line)
            yield from ((first, last, rewrites if is_whole else ()) for first, last, rewrites in line)
            line = []
        if one:
            line.append(one)
            end = one[1]


def _runs(document: Document, sentence: Stretch) -> Iterator[tuple[int, int]]:
    """The runs of a sentence, as slices of tokens, that have two words or more which are no acronyms."""
    tokens, shadow = document.tokens, document.prose.shadow
    first = -1
    for i in range(sentence.first, sentence.last + 1):
        goes_on = i < sentence.last and _goes_on(tokens, i)
        if first >= 0 and (not goes_on or "\n" in shadow[tokens[i - 1].end : tokens[i].start]):
            yield from _trimmed(tokens, first, i, sentence)
            first = -1
        if first < 0 and goes_on and tokens[i].kind == "word":
            first = i


def _goes_on(tokens: Sequence[Token], i: int) -> bool:
    token = tokens[i]
    if token.kind == "word":
        return token.text.isupper() and (len(token.text) > 1 or token.text in _LONE or has_apostrophe(tokens, i))
    return token.kind in ("number", "emoji", "stop") or (token.kind == "mark" and token.text not in _BREAKS)


def _trimmed(tokens: Sequence[Token], first: int, last: int, sentence: Stretch) -> Iterator[tuple[int, int]]:
    """The run from word to word; acronyms at an end belong to it where the whole sentence is in capitals."""
    is_all = first == sentence.first and last == sentence.last
    while last > first and not (_is_edge(tokens, last - 1, is_all=is_all, is_last=True)):
        last -= 1
    while first < last and not _is_edge(tokens, first, is_all=is_all, is_last=False):
        first += 1
    words = [tokens[i].text for i in range(first, last) if tokens[i].kind == "word" and not is_code(tokens, i)]
    counted = [word for word in words if counts(word)]
    if len(counted) > 1 and any(is_content(word) for word in counted):
        yield first, last


def _is_edge(tokens: Sequence[Token], i: int, *, is_all: bool, is_last: bool) -> bool:
    token = tokens[i]
    if token.kind != "word":
        return False
    if len(token.text) == 1:
        return not is_last and i + 1 < len(tokens) and tokens[i + 1].kind in ("word", "mark")
    return is_all or not (is_acronym(token.text) or is_code(tokens, i) or (is_last and token.text in LOUD))


def _end(tokens: Sequence[Token], last: int) -> int:
    """Where the run ends, with the apostrophe that stands for an accent."""
    return tokens[last if has_apostrophe(tokens, last - 1) else last - 1].end


def _rewrites(document: Document, sentence: Stretch, first: int, last: int) -> tuple[Rewrite, ...]:
    """The run in small letters, where no word is doubtful, no markup lies in it and none beside it stay in capitals."""
    tokens, prose = document.tokens, document.prose
    start, end = tokens[first].start, _end(tokens, last)
    if prose.text[start:end] != prose.shadow[start:end] or _is_beside_capitals(tokens, sentence, first, last):
        return ()
    from linguapa.finders.aloud.lowering import lowered

    run = tokens[first : last + (end > tokens[last - 1].end)]
    kept = frozenset(i for i, token in enumerate(run) if is_known_acronym(token.text) or is_code(run, i))
    opens = all(token.kind in ("mark", "emoji", "address") for token in tokens[sentence.first : first])
    text = lowered(run, prose.shadow[start:end], kept - _elided(run), opens=opens)
    return (Rewrite(start, end, text, safe=False),) if text else ()


def _is_beside_capitals(tokens: Sequence[Token], sentence: Stretch, first: int, last: int) -> bool:
    """Whether the nearest word of the sentence before or after the run is in capitals too: half would stay so."""
    before = _nearest(tokens[max(sentence.first, first - _NEAR) : first][::-1])
    after = _nearest(tokens[last : min(last + _NEAR, sentence.last)])
    return any(token and token.text.isupper() and not is_known_acronym(token.text) for token in (before, after))


def _nearest(tokens: Sequence[Token]) -> Token | None:
    """The first word; behind up to a few small ones of closed classes, the one that they lead to."""
    words = [token for token in tokens if token.kind == "word"]
    small = [word.text.islower() and word.text in CLOSED for word in words[:_SMALL_BETWEEN]]
    at = small.index(False) if False in small else len(small)
    return words[at] if at < len(words) else None


def _elided(run: Sequence[Token]) -> frozenset[int]:
    """*L'*, *D'* and *C'*, which are no numerals."""
    return frozenset(i for i in range(len(run)) if has_apostrophe(run, i))
