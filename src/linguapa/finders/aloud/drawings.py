"""Signs that draw something: `=====`, ★☆★☆★, faces made of signs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache

import regex

from linguapa.finders.aloud.pictures import pictures
from linguapa.finders.reading import Reading
from linguapa.finders.spans import disjoint, is_inside
from linguapa.rules import say
from linguapa.types import Block, Document, Finding, Rule

_LEAST = 5
"""How many signs draw something."""
_MOST_KINDS, _MOST_KINDS_APART = 4, 2
"""How many different signs a drawing has, written together and with blanks between."""
_SIGN = r"[[\p{So}\p{Sm}\-–—_*#/\\^¯´°•·●]--[\p{Emoji_Presentation}©®™℃℉№\U0001F000-\U0001FAFF]](?!\uFE0F)"


@cache
def _run() -> regex.Pattern[str]:
    """Signs, with at most a blank between."""
    return regex.compile(rf"(?:{_SIGN})++(?:[ ](?:{_SIGN})++)*+", regex.VERSION1)


_BLANK = regex.compile(r"[_/.\- ]+")
"""What is left to be filled in: `____`, `__/__/____`."""
_RATING = regex.compile(r"★{0,5}☆{0,5}|●{0,5}○{0,5}|■{0,5}□{0,5}|♥{0,5}♡{0,5}|\*{0,5}")
_DASHES = frozenset("-–—_ ")


@cache
def _face() -> regex.Pattern[str]:
    """A face made of signs, with its arms."""
    return regex.compile(
        r"""[¯\\/_<>~ヽノ٩۶ᕦ╰╮╭⊂o]{0,3}
    (?: [(（] [^()（）\n]{0,10} [ツಠಥ◕‿ᵔ╥﹏≧≦◠▽益ʖ͡ᴥ] [^()（）\n]{0,10} [)）]
      | [(（] [ ]? (?: \^[_.o-]?\^ | >[_.]< | -_- | T_T | [oO]_[oO] | ;_; | \*_\* | \^o\^ ) [;']? [ ]? [)）]
      | ಠ_+ಠ
      | ʕ [^ʕʔ\n]{1,12} ʔ )
    [¯\\/_<>~ヽノ٩۶ᕤ╯╭╮⊃︵┻━┳]{0,8}""",
        regex.VERBOSE,
    )


def drawings(rules: Sequence[Rule]) -> Callable[[Reading], Iterator[Finding]]:
    """Find runs of signs that draw a line or an ornament, and faces made of signs. Quotations are left alone."""
    for rule in rules:
        say(rule, found="")

    def find(reading: Reading) -> Iterator[Finding]:
        prose = reading.document.prose
        busy = disjoint((*reading.addresses, *((one.start, one.end) for one in pictures(reading.document))))
        for start, end in _spans(reading.document):
            if is_inside(start, busy) or is_inside(start, reading.quoted):
                continue
            found = prose.text[start:end]
            for rule in rules:
                yield Finding(rule, start, end, found, say(rule, found=reading.quote(start, end)))

    return find


def _spans(document: Document) -> Iterator[tuple[int, int]]:
    shadow = document.prose.shadow
    for block in document.prose.blocks:
        if shadow[block.start] == "|":
            continue
        done = block.start
        faces = [match.span() for match in _face().finditer(shadow, block.start, block.end)]
        yield from faces
        for match in _run().finditer(shadow, block.start, block.end):
            for start, end in _pieces(shadow, *match.span()):
                if (
                    start >= done
                    and not any(a < end and start < b for a, b in faces)
                    and _draws(shadow, block, start, end)
                ):
                    yield start, end
                    done = end


def _pieces(shadow: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The run as a whole where it is made of few signs, else what stands between its blanks."""
    if len(set(shadow[start:end]) - {" "}) <= _MOST_KINDS_APART:
        yield start, end
        return
    for match in regex.finditer(r"\S+", shadow, pos=start, endpos=end):
        yield match.span()


def _draws(shadow: str, block: Block, start: int, end: int) -> bool:
    run = shadow[start:end]
    signs = run.replace(" ", "")
    if len(signs) < _LEAST or len(set(signs)) > _MOST_KINDS or set(signs) == {"_"}:
        return False
    before, after = shadow[block.start : start].rpartition("\n")[2], shadow[end : block.end].partition("\n")[0]
    if "*" in signs and (before[-1:].isalnum() or after[:1].isalnum()):
        return False  # a word that is masked
    if _RATING.fullmatch(signs) and (before.strip() or after.strip() or "★" in signs):
        return False
    if _BLANK.fullmatch(run) and {"/", "_"} & set(run):
        return False
    return not set(signs) <= _DASHES or _is_line(before, after)


def _is_line(before: str, after: str) -> bool:
    """Whether dashes open the line, or close one that they open: behind a word alone they are a blank to fill in."""
    return not before.strip() or (not after.strip() and before.strip()[:_LEAST].strip("-–—") == "")
