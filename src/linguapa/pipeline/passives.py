"""Whether *essere* with a participle is passive: the verb decides, and the parser's guess is put right."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc, Token

from linguapa.italian.passives import UNACCUSATIVES

_TIMES = frozenset(
    """allora anno aprile agosto decennio dicembre domenica febbraio gennaio giorno giovedì giugno inizio lunedì luglio
    maggio martedì marzo mercoledì mese minuto novembre ora ottobre sabato secolo settembre settimana tempo
    venerdì""".split()
)
"""What *da* says the beginning of."""
_REFLEXIVES = frozenset(("si", "s'", "mi", "ti", "ci", "vi"))


@Language.component("linguapa_passives", assigns=["token.dep"])
def passives(doc: Doc) -> Doc:
    """Tell `aux:pass` from `aux`, `nsubj:pass` from `nsubj`, `obl:agent` from `obl`, by the verb they belong to."""
    auxiliaries: dict[int, list[Token]] = {}
    for token in doc:
        if token.pos_ == "AUX" and token.dep_ in ("aux", "aux:pass", "cop"):
            auxiliaries.setdefault(token.head.i, []).append(token)
    for i, found in auxiliaries.items():
        verb = doc[i]
        if verb.pos_ == "VERB" and "Tense=Past|VerbForm=Part" in str(verb.morph):
            _label(verb, found)
    for token in doc:
        if token.dep_ == "obl" and _is_agent(token):
            token.dep_ = "obl:agent"
    return doc


def _label(verb: Token, auxiliaries: list[Token]) -> None:
    passive = [a for a in auxiliaries if _is_passive(verb, a)]
    been = [a for a in passive if "VerbForm=Part" in str(a.morph)]
    for auxiliary in auxiliaries:
        if auxiliary.lemma_ in ("essere", "venire", "andare", "stare"):
            auxiliary.dep_ = "aux:pass" if auxiliary in (been or passive) else "aux"
    for child in verb.children:
        if passive and child.dep_ == "nsubj":
            child.dep_ = "nsubj:pass"
        elif child.dep_ == "nsubj:pass" and not passive and all(c.dep_ != "expl:pass" for c in verb.children):
            child.dep_ = "nsubj"


def _is_passive(verb: Token, auxiliary: Token) -> bool:
    participle = "VerbForm=Part" in str(auxiliary.morph)
    if auxiliary.lemma_ in ("venire", "andare"):
        return not participle
    if auxiliary.lemma_ != "essere" and not (auxiliary.lemma_ == "stare" and participle):
        return False
    return verb.lemma_ not in UNACCUSATIVES and not any(_is_reflexive(child) for child in verb.lefts)


def _is_agent(noun: Token) -> bool:
    """Whether this is who does what a passive participle says: *presentata dal cittadino*, not *chiusa da giorni*."""
    verb = noun.head
    if verb.i > noun.i or verb.lemma_ in UNACCUSATIVES or noun.lemma_ in _TIMES or noun.pos_ == "NUM":
        return False
    if verb.pos_ not in ("VERB", "ADJ") or "Tense=Past|VerbForm=Part" not in str(verb.morph):
        return False
    active = any(child.dep_ == "aux" and child.lemma_ == "avere" for child in verb.children)
    return not active and any(child.dep_ == "case" and child.lemma_ == "da" for child in noun.lefts)


def _is_reflexive(word: Token) -> bool:
    low = word.lower_
    return low in _REFLEXIVES and (low in ("si", "s'") or word.dep_ == "expl")
