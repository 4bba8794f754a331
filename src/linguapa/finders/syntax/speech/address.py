"""How a draft speaks to its readers, as its verbs and pronouns show: *tu*, *voi* or *lei*."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from linguapa.finders.syntax.grammar import verb_form
from linguapa.tree import Sentence, Word
from linguapa.types import Address

_WORDS: dict[str, Address] = {
    **dict.fromkeys("tu te tuo tua tuoi tue puoi devi vuoi hai potrai dovrai avrai potresti dovresti".split(), "tu"),
    **dict.fromkeys(
        """voi vostro vostra vostri vostre potete dovete volete avete siete potrete dovrete avrete sarete potreste
        dovreste vogliate""".split(),
        "voi",
    ),
}
_COURTEOUS = frozenset("Lei Suo Sua Suoi Sue".split())
"""In the middle of a sentence their capital is that of courtesy."""
_PRONOUNS: dict[str, Address] = {"ti": "tu", "vi": "voi", "la": "lei", "le": "lei"}
"""With *noi* for a subject these are surely the reader: *vi ricordiamo*, not *vi lavorano*; *ti* always is."""
_TO_ONE = frozenset(("signora", "signore"))
_GREETINGS = frozenset(("gentile", "egregio", "egregia"))
_CALLS = frozenset(
    """
    chiama chiedi clicca compila consegna consulta controlla guarda invia leggi paga partecipa porta prenota presenta
    ricorda scarica scegli scopri scrivi segnala segui usa vai verifica vieni visita
    """.split()
)
"""What one says to a reader where a sentence begins; elsewhere these may be verbs of the third person, or nouns."""
_ENCLITICS = frozenset("mi ti ci vi lo la li le ne si".split())


def address(sentences: Sequence[Sentence]) -> Address:
    """The form that most signs are of, the more formal one where two are even; `""` without any sign."""
    signs: Counter[Address] = Counter()
    for sentence in sentences:
        signs.update(sign for word in sentence.words if (sign := _sign(sentence, word)))
    order: tuple[Address, ...] = ("lei", "voi", "tu")
    best = max(order, key=lambda speech: signs[speech])
    return best if signs[best] else ""


def _sign(sentence: Sentence, word: Word) -> Address:
    if word.low in _WORDS:
        return _WORDS[word.low] if word.text == word.low or (not word.i and word.text.istitle()) else ""
    if word.low in _PRONOUNS:
        return _pronoun(sentence, word)
    if word.text in _COURTEOUS:
        is_inside = word.i and sentence.low(word.i - 1) not in (".", ":", "«", '"')
        return "lei" if is_inside and word.pos in ("PRON", "DET") else ""
    if word.low in _TO_ONE:
        return "lei" if sentence.low(word.i - 1) in _GREETINGS else ""
    if word.pos == "VERB" and not word.i and word.low in _CALLS and not word.child("nsubj"):
        return "tu"
    if word.low.endswith(("tevi", "teci")):
        return "voi"
    if word.feats.get("Mood") == "Imp" and (not word.i or (word.head is word and word.text == word.low)):
        return _imperative(word)
    return ""


def _pronoun(sentence: Sentence, word: Word) -> Address:
    if word.low == "ti":
        return "tu" if word.pos == "PRON" else ""
    follows = sentence.words[word.i + 1 : word.i + 2]
    if not follows or follows[0].feats.get("Person") != "1" or word.pos != "PRON":
        return ""
    if word.low in ("la", "le"):
        return "lei" if word.text[0].isupper() else ""
    return _PRONOUNS[word.low]


def _imperative(word: Word) -> Address:
    """How a form says that it calls to the reader: (*scriveteci*) → `voi`; `""` if the table has no such verb."""
    numbers: dict[str, Address] = {"mp2p": "voi", "mp2s": "tu"}
    for tag, speech in numbers.items():
        form = verb_form(word.lemma, tag)
        if form and word.low.startswith(form) and word.low[len(form) :] in _ENCLITICS | {""}:
            return "" if word.low == "vedi" else speech
    return ""
