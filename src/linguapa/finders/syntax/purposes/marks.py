"""What opens a clause of purpose, and the verb behind it: *al fine di garantire*, *affinché siano*."""

from __future__ import annotations

from linguapa.finders.syntax.grammar import finite, is_finite
from linguapa.italian.moods import indicative, is_past_subjunctive, may_be_indicative, may_be_other
from linguapa.tree import Sentence, Word

WITH_SUBJUNCTIVE = frozenset("affinché affinchè perché perchè".split())
CUES = frozenset(("per", "di", "da")) | WITH_SUBJUNCTIVE
"""The last words of what opens such a clause."""
_MARKS = {
    "di": ("al fine", "allo scopo", "con l' obiettivo", "con lo scopo", "con il fine", "con la finalità",
           "nell' ottica", "nell' intento", "con l' intento"),
    "da": ("in modo", "così"),
}  # fmt: skip
_OF_ONES_OWN = frozenset(
    """
    accedere aderire aprire avere beneficiare candidare chiedere concorrere conoscere contattare dimostrare dovere
    entrare essere fare fruire godere iscrivere ottenere pagare partecipare percepire potere prendere prenotare
    presentare ricevere richiedere ritirare sapere stare usufruire vedere venire vincere volere
    """.split()
)
"""What people do for themselves: the body that writes has another aim."""
_OF_READERS = frozenset(
    """
    accedere aderire beneficiare candidare concorrere fruire godere iscrivere partecipare percepire prenotare presentare
    richiedere ritirare usufruire vincere
    """.split()
)
"""What can hardly be the aim of a body, whatever words name it."""
_CLITICS = ("lo", "la", "li", "le", "ne", "si", "gli", "vi", "ci")
_ENDINGS = ("are", "ere", "ire", "rre", *(v + "r" + c for v in "aeiou" for c in _CLITICS))


def opened(sentence: Sentence, cue: Word) -> tuple[int, str] | None:
    """The first word of the expression that the cue closes, and its kind."""
    if cue.low == "per":
        return cue.i, "per"
    if cue.low in WITH_SUBJUNCTIVE:
        return cue.i, "che"
    for mark in _MARKS.get(cue.low, ()):
        size = mark.count(" ") + 1
        if " ".join(word.low for word in sentence.words[cue.i - size : cue.i]) == mark:
            return cue.i - size, "fine" if cue.low == "di" else "modo"
    return None


def infinitive(sentence: Sentence, cue: Word, *, is_explicit: bool) -> Word | None:
    """The infinitive behind the cue, unless it is what people do for themselves."""
    after = sentence.words[cue.i + 1]
    own = _OF_READERS if is_explicit else _OF_ONES_OWN
    if after.low == "non":
        after = sentence.words[min(cue.i + 2, len(sentence.words) - 1)]
    if after.feats.get("VerbForm") != "Inf" or after.lemma.removesuffix("si") in own:
        return None
    return after if after.low.endswith(_ENDINGS) and after.dep not in ("aux", "aux:pass", "cop") else None


def subjunctive(cue: Word) -> Word | None:
    """The predicate of a clause in the present subjunctive, by its form too."""
    word = cue.head
    while word.head is not word and not (word.i > cue.i and is_finite(word)):
        word = word.head
    verb = finite(word) if word.i > cue.i else None
    if verb is None or verb.feats.get("Mood") != "Sub" or is_past_subjunctive(verb.low):
        return None
    is_sure = indicative(verb.low) is not None and not may_be_indicative(verb.low) and not may_be_other(verb.low)
    return word if is_sure else None
