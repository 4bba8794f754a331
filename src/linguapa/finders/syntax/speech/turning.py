"""What is said of anyone, or of a third person, said to the reader: *inviarlo* → *invialo*, *la propria* → *la tua*."""

from __future__ import annotations

from collections.abc import Mapping

from linguapa.finders.syntax.grammar import SERIES, subject, verb_form
from linguapa.finders.syntax.hit import Edit
from linguapa.finders.syntax.speech.readers import READERS
from linguapa.italian import moods
from linguapa.italian.clitics import with_clitics, without_clitics
from linguapa.italian.prepositions import split
from linguapa.italian.words import DEFINITE_ARTICLES
from linguapa.tree import Sentence, Word
from linguapa.types import Address

REFLEXIVES: dict[Address, str] = {"tu": "ti", "voi": "vi", "lei": "si"}
_POSSESSIVES: dict[str, dict[Address, str]] = {
    "proprio": {"tu": "tuo", "voi": "vostro", "lei": "suo"},
    "propria": {"tu": "tua", "voi": "vostra", "lei": "sua"},
    "propri": {"tu": "tuoi", "voi": "vostri", "lei": "suoi"},
    "proprie": {"tu": "tue", "voi": "vostre", "lei": "sue"},
}
_OTHERS = frozenset(
    """
    sé lui lei loro egli ella esso essa essi esse questi quest'ultimo medesimo medesima medesimi medesime suo sua suoi
    sue ciascuno ognuno stesso stessa stessi stesse
    """.split()
)
"""Pronouns and possessives that may go by the reader, or not."""
_OBJECTS = frozenset(("gli", "lo"))
_KEPT = frozenset("lo la li le ne ci gli mi glielo gliela glieli gliele gliene".split())


def imperative(infinitive: str, speech: Address, *, is_negated: bool = False) -> str | None:
    """What one says to the reader: (*inviarlo*, `voi`) → *inviatelo*; `None` for a verb out of the table.

    After *non* it is the infinitive for *tu*; *non* itself is no part of it.
    """
    for form, pronouns in without_clitics(infinitive) or [(infinitive, "")]:
        joined = REFLEXIVES[speech] if pronouns == "si" else pronouns
        if pronouns and pronouns != "si" and pronouns not in _KEPT:
            continue
        tag = {"tu": "inf" if is_negated else "mp2s", "voi": "mp2p"}.get(speech, "sp3s")
        said = form if tag == "inf" else verb_form(form, tag)
        if said and speech == "lei":
            return f"{joined} {said}".strip()
        if said:
            return with_clitics(said, joined)
    return None


def reflexive(infinitive: str, speech: Address) -> str | None:
    """An infinitive in *-si* with the pronoun of the reader: (*rivolgersi*, `tu`) → *rivolgerti*."""
    return infinitive[:-2] + REFLEXIVES[speech] if infinitive.endswith("rsi") else None


def turned(sentence: Sentence, before: int, after: int, speech: Address) -> dict[int, str] | None:
    """New words for those up to word `before`, and from word `after` on, that go by the reader.

    `None` where one may go by the reader, or by somebody else.
    """
    found: dict[int, str] = {}
    for word in (*sentence.words[:before], *sentence.words[after:]):
        new: str | None
        if word.low in _POSSESSIVES:
            new = _possessive(sentence, word, speech)
        elif word.low.endswith("rsi") and word.feats.get("VerbForm") == "Inf":
            is_reader = word.i >= after or sentence.low(word.i - 1) == "per"
            new = reflexive(word.low, speech) if is_reader else None
        elif is_unsure(sentence, word):
            return None
        else:
            continue
        if new is None:
            return None
        found[word.i] = new
    return found


def is_unsure(sentence: Sentence, word: Word) -> bool:
    """Whether the word may go by the reader in a way that one word does not mend."""
    if word.low in _OTHERS:
        return word.pos in ("PRON", "DET", "ADJ") and sentence.low(word.i - 1) != "ogni"
    if word.low in READERS and sentence.low(word.i - 1) not in ("modulo", "area", "sportello", "codice"):
        return True
    if word.pos == "PRON" and word.low in _OBJECTS:
        return True
    if word.low in ("si", "s'"):
        return subject(word.head) is None
    return has_silent_subject(sentence, word)


def has_silent_subject(sentence: Sentence, word: Word) -> bool:
    """Whether the word is, or may be, a verb of the third person whose subject is not said."""
    if sentence.low(word.i - 1) in SERIES and moods.may_be_indicative(word.low) and word.dep not in ("nsubj", "obj"):
        return subject(word) is None
    if word.feats.get("VerbForm") != "Fin" or word.feats.get("Person") != "3":
        return False
    predicate = word.head if word.dep in ("aux", "aux:pass", "cop") else word
    return subject(predicate) is None


def _possessive(sentence: Sentence, word: Word, speech: Address) -> str | None:
    before = sentence.low(word.i - 1)
    after = sentence.words[word.i + 1 : word.i + 2]
    is_led = before in DEFINITE_ARTICLES or split(before) is not None or before in ("di", "in", "un", "una")
    if not is_led or not after or after[0].pos not in ("NOUN", "ADJ", "PROPN"):
        return None
    return _POSSESSIVES[word.low][speech]


def rebuilt(sentence: Sentence, new: Mapping[int, str]) -> Edit:
    """The edit that puts in new words for some of a sentence; an empty one goes with the blank behind it."""
    pieces: list[str] = []
    first, last = min(new), max(new)
    for word in sentence.words[first : last + 1]:
        text = new.get(word.i, word.text)
        if not text:
            continue
        blank = sentence.shadow[word.end : sentence.words[word.i + 1].start] if word.i < last else ""
        pieces.append(text + blank)
    return Edit(sentence.words[first].start, sentence.words[last].end, "".join(pieces))
