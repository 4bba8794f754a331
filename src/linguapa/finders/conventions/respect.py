"""Whether nothing but respect asks for the capital of a word: no name, no beginning of a line, no signature."""

from __future__ import annotations

from collections.abc import Container, Sequence

import regex

from linguapa.finders.conventions.signatures import is_signature
from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.italian.apostrophes import APOSTROPHES
from linguapa.italian.courtesy import BEFORE, HONOURS, NOUNS, OF_A_NAME, OFFICES, PEOPLE, POSSESSIVES, SHORT, TO_MANY
from linguapa.italian.named_acts import LOOK_AROUND, is_author
from linguapa.types import Stretch, Token

LEANING_ON = regex.compile(r"\p{Ll}{3,}r(?:Vi|Ve)")
"""A pronoun at the end of its verb: *informarVi*."""
AND = frozenset(("e", "ed", "o", "od"))
_OPENS_A_CLAUSE = frozenset((",", ";", "(", "-", "–", "—"))


def is_courtesy(reading: Reading, sentence: Stretch, i: int, courteous: Container[int]) -> bool:
    """Whether the capital of the word at `i` is one out of respect; `courteous` are those before it that are."""
    tokens = reading.document.tokens
    word, before = tokens[i].text.lower(), tokens[i - 1]
    if "\n" in reading.document.prose.text[before.end : tokens[i].start]:
        return False
    if LEANING_ON.fullmatch(tokens[i].text):
        return True
    following = tokens[i + 1] if i + 1 < sentence.last else None
    if word in TO_MANY:
        is_name = word in POSSESSIVES and following is not None and following.text.lower() in HONOURS
        is_name = is_name or (word == "voi" and i - 2 > sentence.first and tokens[i - 2].text.istitle())
        return not is_name and (before.kind == "word" or before.text in _OPENS_A_CLAUSE or before.text in APOSTROPHES)
    if following and following.text == "Unico":
        return False
    if word in PEOPLE and following and following.text.istitle() and following.kind == "word":
        return False
    is_listed = _is_listed(tokens, sentence, i, courteous)
    if not (is_listed or _is_led_to(tokens, sentence, i)) or _is_in_a_name(reading, sentence, i, is_listed=is_listed):
        return False
    return word in PEOPLE or not _stands_in_an_act_or_signs(reading, i)


def member_before(tokens: Sequence[Token], sentence: Stretch, i: int) -> int:
    """The place of the word before the conjunction that joins the word at `i` to a list; -1 without one."""
    j = i - 1
    while j > sentence.first and (tokens[j].text in APOSTROPHES or tokens[j].text.lower() in BEFORE):
        j -= 1
    return j - 1 if j > sentence.first and (tokens[j].text in AND or tokens[j].text == ",") else -1


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
    return word in BEFORE


def _is_listed(tokens: Sequence[Token], sentence: Stretch, i: int, courteous: Container[int]) -> bool:
    """Whether the word at `i` goes on a list of such words, small by now: *i Volontari e le Famiglie*."""
    j = member_before(tokens, sentence, i)
    if j < sentence.first or tokens[j].text.lower() not in NOUNS:
        return False
    return j in courteous or j == sentence.first or tokens[j].text.islower()


def _is_in_a_name(reading: Reading, sentence: Stretch, i: int, *, is_listed: bool) -> bool:
    """Whether the word at `i` is a part of a name: *Casa del Cittadino*, *Presidente della Repubblica*."""
    tokens = reading.document.tokens
    start = tokens[i].start
    if is_inside(start, reading.names) and is_inside(start - 1, reading.names) and not is_listed:
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


def _stands_in_an_act_or_signs(reading: Reading, i: int) -> bool:
    shadow, token = reading.document.prose.shadow, reading.document.tokens[i]
    if is_signature(shadow, token.start):
        return True
    return is_author(
        shadow[max(0, token.start - LOOK_AROUND) : token.start], shadow[token.end : token.end + LOOK_AROUND]
    )
