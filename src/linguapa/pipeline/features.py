"""Features that the lexicon rules out are put right: *paragrafo* is no plural, *dovremmo* no third person."""

from __future__ import annotations

from spacy.attrs import MORPH, ORTH, POS
from spacy.language import Language
from spacy.tokens import Doc, Token

from linguapa.pipeline.encoder import clues
from linguapa.pipeline.lexicon import Analysis

_MOODS = {"i": "Ind", "s": "Sub", "c": "Cnd", "m": "Imp"}
_TENSES = {"p": "Pres", "i": "Imp", "r": "Past", "f": "Fut"}
_NUMBERS = {"s": "Sing", "p": "Plur"}
_GENDERS = {"m": "Masc", "f": "Fem"}
_ENDINGS = {"o": ("Masc", "Sing"), "a": ("Fem", "Sing"), "i": ("Masc", "Plur"), "e": ("Fem", "Plur")}
_FEMININE = ("zione", "sione", "gione", "nione", "udine", "aggine", "trice")
_MASCULINE = ("tore", "sore", "iere")
_EXCEPTIONS = frozenset(("mano", "eco", "radio", "foto", "auto", "moto", "video", "serie", "specie"))
_MOST_KNOWN = 100_000
"""How many words are remembered before starting afresh."""


@Language.component("linguapa_features", assigns=["token.morph"])
def features(doc: Doc) -> Doc:
    """Correct the features of verbs, nouns and adjectives that the lexicon knows; what agrees with it is left alone."""
    for token, *values in zip(doc, *doc.to_array([ORTH, POS, MORPH]).T.tolist(), strict=True):
        key = tuple(values)
        right = _right.get(key)
        if right is None:
            if len(_right) > _MOST_KNOWN:
                _right.clear()
            right = _right[key] = _is_possible(token)
        if not right:
            _correct(token)
        if token.lower_ == "sono":
            _agree(token)
    return doc


_right: dict[tuple[int, ...], bool] = {}
"""Whether a form may have a part of speech and features."""


def _is_possible(token: Token) -> bool:
    options = _options(token)
    found = token.morph.to_dict()
    if token.pos_ in ("VERB", "AUX"):
        courtesy = found.get("Mood") == "Imp" and found.get("Person") == "3"
        return courtesy or not options or any(option == found for option in options)
    return not options or "Number" not in found or any(option.items() <= found.items() for option in options)


def _correct(token: Token) -> None:
    found, options = token.morph.to_dict(), _options(token)
    if token.pos_ not in ("VERB", "AUX"):
        token.set_morph({**found, **options[0]})  # type: ignore[attr-defined]
        return
    has_auxiliary = any(child.pos_ == "AUX" for child in token.children)

    def fit(option: dict[str, str]) -> int:
        agreeing = len(option.items() & found.items()) + (option["VerbForm"] == found.get("VerbForm"))
        return agreeing + 3 * (has_auxiliary and "Gender" in option)

    kept = {name: value for name, value in found.items() if name == "ExtPos"}
    best = max(options, key=fit)
    token.set_morph(best | kept)  # type: ignore[attr-defined]


def _agree(token: Token) -> None:
    """*Sono arrivate* is they, *sono arrivata* is I: the participle or the adjective tells."""
    found, head = token.morph.to_dict(), token.head
    shown = head.morph.to_dict().get("Number") if head.pos_ in ("VERB", "ADJ") and head is not token else None
    if "Gender=" in str(head.morph) and shown and found.get("Mood") == "Ind" and shown != found.get("Number"):
        person = {"Number": shown, "Person": "3" if shown == "Plur" else "1"}
        token.set_morph(found | person)  # type: ignore[attr-defined]


def _options(token: Token) -> list[dict[str, str]]:
    """What the lexicon allows; empty where it does not know, or cannot tell."""
    analyses = clues().lexicon.analyses(token.lower_)
    match token.pos_:
        case "VERB" | "AUX":
            return [option for option in (verb_features(a.tag) for a in analyses) if option]
        case "NOUN" | "ADJ":
            nominal = [_nominal(a, token.pos_) for a in analyses if a.tag[0] == "n"]
            return nominal[:1] if nominal and all(n == nominal[0] for n in nominal) and nominal[0] else []
    return []


def verb_features(tag: str) -> dict[str, str]:
    """The features that a code of the lexicon stands for; empty for what is no verb."""
    tag = tag.removesuffix("+c")
    if tag[0] == "n":
        return {}
    if tag in ("inf", "ger"):
        return {"VerbForm": tag.title()}
    if tag.startswith("pr"):
        return {"Number": _NUMBERS[tag[2]], "Tense": "Pres", "VerbForm": "Part"}
    if tag[0] == "p":
        return {"Gender": _GENDERS[tag[1]], "Number": _NUMBERS[tag[2]], "Tense": "Past", "VerbForm": "Part"}
    finite = {"Mood": _MOODS[tag[0]], "Number": _NUMBERS[tag[3]], "Person": tag[2], "Tense": _TENSES[tag[1]]}
    return {**finite, "VerbForm": "Fin"}


def _nominal(analysis: Analysis, pos: str) -> dict[str, str]:
    """Gender and number as far as the endings that the word takes show them."""
    endings, _, rest = analysis.tag[1:].partition("_")
    end, lemma = rest[-1], analysis.lemma
    if end not in endings or len(lemma) < 4:
        return {}
    if endings == "ei" and lemma.endswith("e"):
        number = {"Number": "Sing" if end == "e" else "Plur"}
        if pos == "NOUN" and lemma.endswith(_FEMININE):
            return {"Gender": "Fem", **number}
        if pos == "NOUN":
            return {"Gender": "Masc", **number} if lemma.endswith(_MASCULINE) else {}
        return number
    full = endings == "aeio" or (pos == "NOUN" and (endings, lemma[-1]) in (("io", "o"), ("ae", "a")))
    if not full or lemma.endswith("ista") or lemma in _EXCEPTIONS:
        return {}
    gender, number_ = _ENDINGS[end]
    return {"Gender": gender, "Number": number_}
