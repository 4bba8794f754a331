"""Passives: *essere*, *venire* and *andare* with the participle of a verb, and who acts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from linguapa.finders.syntax.grammar import SERIES, verb_form
from linguapa.finders.syntax.passives.states import is_reflexive, is_state
from linguapa.italian.auxiliaries import AUXILIARIES, BEEN, MODALS, MOTIONS, tags
from linguapa.italian.inflection import Tag, resolve_adjective, resolve_participle
from linguapa.italian.passives import FEELINGS, UNACCUSATIVES
from linguapa.italian.prepositions import forms
from linguapa.italian.words import BETWEEN_VERBS
from linguapa.tree import Sentence, Word

FROM = frozenset(forms("da"))
BY = frozenset((("da", "parte"), ("a", "cura"), ("ad", "opera"), ("per", "mano")))
"""The first two words of what says who acts, beside *da*."""
_NO_PASSIVE = frozenset("volere potere sapere essere avere stare".split())
_FAR = 9
"""How many words may stand between an auxiliary and its participle."""


class Passive(NamedTuple):
    """A passive verb: its participle and its infinitive, the form of *essere*, *venire* or *andare* that goes with it.

    `been` is *stato*; `modal` a form of *dovere* or *potere*; `agent` the noun after *da*. `first` is the index of the
    first word of the verb, `last` the one behind its participle and those joined to it; `others` holds what joins each
    of these and its infinitive.
    """

    verb: Word
    lemma: str
    auxiliary: Word
    kind: str
    been: Word | None
    modal: Word | None
    agent: Word | None
    first: int
    others: tuple[tuple[str, str], ...]
    last: int

    def in_form(self, tag: Tag) -> str | None:
        """The verb and the others in a form: `inf` → *compilare, firmare e inviare*."""
        text = verb_form(self.lemma, tag)
        for link, lemma in self.others:
            form = verb_form(lemma, tag)
            text = f"{text}{link}{form}" if text and form else None
        return text


def passives(sentence: Sentence) -> Iterator[Passive]:
    """The passives of a sentence, states left out."""
    words = sentence.words
    if not any(word.low in AUXILIARIES for word in words):
        return
    for word in words:
        if word.i and word.pos in ("VERB", "ADJ", "AUX", "NOUN") and word.low[-1:] in "oaie":
            found = _passive(sentence, word)
            if found:
                yield found


def agent(verb: Word) -> Word | None:
    """The noun that *da*, *da parte di* or *a cura di* joins to a participle."""
    for child in verb.children:
        if child.i > verb.i and child.dep.startswith("obl"):
            cases = {c.low for c in child.having("case")}
            if any((case, child.low) in BY for case in cases):
                return child.child("nmod")
            if cases & FROM:
                return child
    return None


def _passive(sentence: Sentence, word: Word) -> Passive | None:
    lemma = _verb(word)
    if not lemma or lemma in _NO_PASSIVE:
        return None
    auxiliary = _auxiliary(sentence, word)
    if auxiliary is None or not _agrees(auxiliary, word):
        return None
    kind = AUXILIARIES[auxiliary.low]
    been = next((w for w in sentence.words[auxiliary.i + 1 : word.i] if w.low in BEEN), None)
    if word.pos == "NOUN" and been is None and kind == "essere" and auxiliary.low != "essere":
        return None
    modal = _modal(sentence, auxiliary)
    doer = agent(word)
    if kind == "essere" and been is None:
        is_adjective = lemma in FEELINGS if modal else is_state(sentence, word, lemma, auxiliary, doer)
        if is_adjective or lemma in UNACCUSATIVES:
            return None
    if kind == "essere" and is_reflexive(sentence, modal or auxiliary, been):
        return None
    others, last = _others(sentence, word)
    doer = doer or agent(sentence.words[last - 1])
    return Passive(word, lemma, auxiliary, kind, been, modal, doer, (modal or auxiliary).i, others, last)


def _others(sentence: Sentence, verb: Word) -> tuple[tuple[tuple[str, str], ...], int]:
    """The participles joined to that of a passive: *compilato, firmato e inviato*."""
    words, last = sentence.words, verb.i + 1
    found: list[tuple[str, str]] = []
    shown = resolve_participle(verb.low)
    while shown and last + 1 < len(words) and words[last].low in SERIES and words[last + 1].pos in ("VERB", "ADJ"):
        other = resolve_participle(words[last + 1].low)
        if other is None or other[1] != shown[1]:
            break
        link = words[last].low
        found.append((", " if link == "," else f" {link} ", other[0]))
        last += 2
    if found and found[-1][0] == ", ":
        return (), verb.i + 1
    return tuple(found), last


def _verb(word: Word) -> str:
    """The infinitive of a participle, `""` for another word."""
    if word.low in BEEN or word.low in MOTIONS or word.low in ("volta", "volte"):
        return ""
    resolved = resolve_participle(word.low)
    if resolved:
        return resolved[0]
    is_participle = word.pos == "VERB" and word.is_(VerbForm="Part", Tense="Past") and not resolve_adjective(word.low)
    return word.lemma if is_participle and word.lemma.endswith(("are", "ere", "ire", "rre")) else ""


def _auxiliary(sentence: Sentence, word: Word) -> Word | None:
    """The form of *essere*, *venire* or *andare* before a participle, adverbs aside, or the one that hangs on it."""
    i = word.i - 1
    while i >= 0 and _may_part(sentence.words[i]):
        i -= 1
    near = sentence.words[i] if i >= 0 else None
    if near and near.low in AUXILIARIES and near.low not in MOTIONS:
        return near
    if word.pos != "VERB" or (near and near.pos == "AUX"):
        return None
    for child in word.children:
        if child.low in AUXILIARIES and child.low not in MOTIONS and word.i - _FAR <= child.i < word.i:
            if sentence.words[child.i + 1].pos in ("DET", "PRON", "NOUN", "ADJ"):
                return None
            finite = sentence.words[max(child.i - 1, 0)] if child.low in BEEN else child
            return finite if finite.pos == "AUX" and finite.low in AUXILIARIES else None
    return None


def _may_part(word: Word) -> bool:
    return word.low in BEEN or word.pos == "ADV" or word.low in BETWEEN_VERBS


def _agrees(auxiliary: Word, participle: Word) -> bool:
    numbers = {tag[3] for tag in tags(auxiliary.low) if len(tag) == 4}
    resolved = resolve_participle(participle.low)
    shown = resolved[1][1] if resolved else "s" if participle.low[-1] in "oa" else "p"
    return not numbers or shown in numbers


def _modal(sentence: Sentence, auxiliary: Word) -> Word | None:
    if auxiliary.low not in ("essere", "venire", "esser", "venir"):
        return None
    i = auxiliary.i - 1
    while i >= 0 and sentence.words[i].pos == "ADV":
        i -= 1
    return sentence.words[i] if i >= 0 and sentence.words[i].low in MODALS else None
