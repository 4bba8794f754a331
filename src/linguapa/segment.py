"""From prose to a document: tokens, sentences and paragraphs, by the counting contract of `docs/conteggio.md`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import regex

from linguapa.italian.abbreviations import MAY_BE_LAST, NEVER_LAST
from linguapa.italian.sounds import VOWELS, plain
from linguapa.italian.words import FUNCTION_WORDS, LEAN_FORWARD
from linguapa.types import Block, Document, Kind, Paragraph, Prose, Stretch, Token

_TOKEN = regex.compile(
    r"""
    (?P<address>
        (?i: https?:// | www\. ) [^\s<>"«»]* [^\s<>"«».,;:!?…'’)\]}*_]
      | (?<! [\w.+-] ) [\w.+-]++ @ (?: [\w-]++ \. )+ \p{L}{2,}
      | (?<! [\w@] ) [@\#] (?= \w* \p{L} ) [\p{L}\p{M}\w] (?: \w | [.-] (?= \w ) )*
      | (?<! [\w.-] ) (?: [A-Za-z0-9-]++ \. ){1,8}
        (?: (?: it | com | org | net | eu | gov | info | edu | IT | COM | ORG | EU ) \b (?: / [^\s<>"«»]* [\w/] )?
          | [a-z]{2,6} / [^\s<>"«»]* [\w/] )
    )
  | (?P<emoji>
        \p{Regional_Indicator}{2} | [0-9\#*] \uFE0F? \u20E3
      | \p{Extended_Pictographic} [\uFE0E\uFE0F\p{Emoji_Modifier}\U000E0020-\U000E007F]*
        (?: \u200D \p{Extended_Pictographic} [\uFE0F\p{Emoji_Modifier}]* )*
    )
  | (?P<word> \p{L} [\p{L}\p{M}\u00AD\u2060]* )
  | (?P<number> \d+ (?: [.,:/] \d+ )* )
  | (?P<stop> [.!?…]+ )
  | (?P<mark> \S )
    """,
    regex.VERBOSE,
)
_MOST_SIGNS = 4
"""The most signs in a row, or parts of an abbreviation, that are looked at; it keeps the cost linear."""
_BEFORE_A_LETTER = frozenset(
    "allegati allegato categoria categorie classe classi fila lettera lettere patente patenti scala tipi tipo".split()
)
"""What a single letter names: *la categoria C.*, where it is no initial of a name."""
_CLOSERS = frozenset("\"»”’')]")
_OPENERS = frozenset("\"«“‘'([")


def segment(prose: Prose) -> Document:
    """Read the prose once. No sentence crosses a block; a sentence without words is still a stretch of its own."""
    tokens: list[Token] = []
    sentences: list[Stretch] = []
    paragraphs: list[Paragraph] = []
    for block in prose.blocks:
        first_token, first_sentence = len(tokens), len(sentences)
        tokens.extend(_tokens(prose.shadow, block))
        sentences.extend(_sentences(prose.shadow, tokens, first_token))
        paragraphs.append(Paragraph(block, first_sentence, len(sentences)))
    return Document(prose, tuple(tokens), tuple(sentences), tuple(paragraphs))


def words_in(address: str) -> list[str]:
    """The runs of letters in an address, for those who count them: `www.eulogos.net` has three."""
    return regex.findall(r"\p{L}[\p{L}\p{M}]*", address)


def _tokens(shadow: str, block: Block) -> Iterator[Token]:
    for match in _TOKEN.finditer(shadow, block.start, block.end):
        kind = cast("Kind", match.lastgroup)
        yield Token(match.start(), match.end(), kind, match.group())


def _sentences(shadow: str, tokens: list[Token], first: int) -> Iterator[Stretch]:
    i, last = first, len(tokens)
    while i < last:
        i += 1
        if tokens[i - 1].kind == "stop":
            while i < last and tokens[i].text in _CLOSERS and tokens[i].start == tokens[i - 1].end:
                i += 1
        if i == last or _ends(shadow, tokens, first, i):
            yield Stretch(tokens[first].start, tokens[i - 1].end, first, i)
            first = i


def _ends(shadow: str, tokens: list[Token], first: int, i: int) -> bool:
    """Whether a sentence ends between the tokens `i - 1` and `i`."""
    before, after = tokens[i - 1], tokens[i]
    new_lines = shadow.count("\n", before.end, after.start)
    if new_lines > 1:
        return True
    if new_lines and _begins_sentence(tokens, i):
        return before.text != "," and before.text.lower() not in LEAN_FORWARD
    stop = i - 1
    while (
        stop > max(first, i - 1 - _MOST_SIGNS)
        and tokens[stop].text in _CLOSERS
        and tokens[stop].start == tokens[stop - 1].end
    ):
        stop -= 1
    if tokens[stop].kind != "stop":
        return False
    if after.start == before.end:
        return stop == i - 1 and _is_glued(tokens, first, stop)
    if tokens[stop].text == ".":
        return _full_stop_ends(tokens, first, stop, i)
    if tokens[stop].text.startswith(("…", "..")) or stop < i - 1:
        return _begins_sentence(tokens, i)
    return True


def _full_stop_ends(tokens: list[Token], first: int, stop: int, i: int) -> bool:
    before, following = _word_before(tokens, first, stop), tokens[i]
    begins = _begins_sentence(tokens, i)
    if stop == first + 1 and (tokens[first].kind == "number" or len(before) == 1):
        return False  # an enumerator: `1.`, `a.`
    if not before or not before[-1].isalpha():
        return begins or stop < i - 1
    opens = following.text.istitle() and following.text.lower() in FUNCTION_WORDS
    abbreviation = before.lower() + "."
    if abbreviation in NEVER_LAST:
        return False
    if len(before) == 1 and stop - 2 >= first and (tokens[stop - 2].kind == "number" or tokens[stop - 2].text == "/"):
        return begins  # a measure, or a door: `300 m.`, `5/A.`
    if len(before) == 1 and before.isupper() and stop - 2 >= first and _names_a_letter(tokens[stop - 2]):
        return begins
    if len(before) == 1 or _is_initials(before):
        return opens
    if abbreviation in MAY_BE_LAST or "." in before or _is_cut_short(before):
        return begins and following.kind in ("word", "emoji", "address")
    return begins or len(before) > 3


def _names_a_letter(token: Token) -> bool:
    """Whether a letter behind this word is its name: *categoria C*."""
    return token.text.lower() in _BEFORE_A_LETTER


def _is_initials(word: str) -> bool:
    """Whether these may be the initials of a name: `G.B`; three or more are an acronym."""
    return len(word) == len("G.B") and word[1] == "." and word.isupper()


def _is_cut_short(word: str) -> bool:
    """Italian words end in a vowel: a lower-case one that does not is, before a stop, most likely an abbreviation."""
    return not word.isupper() and plain(word)[-1:] not in VOWELS


def _word_before(tokens: list[Token], first: int, stop: int) -> str:
    """The word that a stop touches, with its inner stops: `D.Lgs`, `dott.ssa`; empty where it touches none."""
    i = stop - 1
    if i < first or tokens[i].kind not in ("word", "number") or tokens[i].end != tokens[stop].start:
        return ""
    while (
        i - 2 >= max(first, stop - 4 * _MOST_SIGNS)
        and tokens[i - 1].text == "."
        and tokens[i - 2].end == tokens[i - 1].start
    ):
        if tokens[i - 1].end != tokens[i].start or tokens[i - 2].kind != "word":
            break
        i -= 2
    return "".join(token.text for token in tokens[i:stop])


def _begins_sentence(tokens: list[Token], i: int) -> bool:
    last = min(i + _MOST_SIGNS, len(tokens) - 1)
    while i < last and tokens[i].text in _OPENERS:
        i += 1
    token = tokens[i]
    return (
        token.kind in ("number", "emoji", "address") or token.text[:1].isupper() or token.text in ("-", "–", "—", "•")
    )


def _is_glued(tokens: list[Token], first: int, stop: int) -> bool:
    """Whether the blank after a stop was forgotten: `chiusa.Il`."""
    before, after = _word_before(tokens, first, stop), tokens[stop + 1].text
    abbreviation = f"{before.lower()}."
    if len(before) < 3 or "." in before or abbreviation in NEVER_LAST or abbreviation in MAY_BE_LAST:
        return False
    return before.islower() and not _is_cut_short(before) and len(after) > 1 and after.istitle()
