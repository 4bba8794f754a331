"""A noun named again at the head of a new sentence: *questo piano*, *il Comune*, *nel Comune*."""

from __future__ import annotations

from linguapa.finders.syntax.relatives.candidate import INDEFINITE, Candidate
from linguapa.italian.articles import definite
from linguapa.italian.determiners import agree
from linguapa.italian.inflection import resolve_noun
from linguapa.italian.naming import LAWS, OFFICES, PLACES, PLANS
from linguapa.italian.prepositions import OTHER_FORMS, articulate, split
from linguapa.italian.sounds import begins_with_vowel
from linguapa.tree import Sentence, Word

_COMMON = LAWS | PLANS | OFFICES | PLACES
_MOST_CAPITALS = 3
_LONGEST_REST = 5


def named_again(sentence: Sentence, chosen: Candidate, comma: int, preposition: str = "") -> str | None:
    """The noun with *questo* or, where it names one thing only, with its article; `None` where it cannot be said.

    `preposition` is a simple one, or a word such as *presso*.
    """
    noun = chosen.noun
    if not chosen.gender or not chosen.number or any(w.low == noun.low for w in sentence.words[: noun.i]):
        return None
    is_name = noun.text[0].isupper() and noun.i > 0 and sentence.words[noun.i - 1].low != '"'
    if is_name:
        return _name(sentence, chosen, comma, preposition)
    after = _last_of_name(sentence, noun, comma)
    if chosen.is_definite and chosen.number == "s" and after > noun.i and sentence.words[noun.i + 1].pos == "PROPN":
        return _with(preposition, _article(sentence, chosen), sentence.text(noun.i, after + 1))
    if _is_shown_whole(sentence, chosen, comma):
        return _with(preposition, definite(noun.text, chosen.gender, chosen.number), noun.text)  # type: ignore[arg-type]
    this = agree("questo", noun.text, chosen.gender, chosen.number)  # type: ignore[arg-type]
    if this is None:
        return None
    if this == "questa" and begins_with_vowel(noun.text) and noun.low[0] in "aeiouhàèéìòù":
        this = "quest'"
    return _with(preposition, this, noun.text)


def _name(sentence: Sentence, chosen: Candidate, comma: int, preposition: str) -> str | None:
    """A name in full with the article that it has; with *questo*, where only its first word is a common noun."""
    noun = chosen.noun
    last = _last_of_name(sentence, noun, comma)
    text = sentence.text(noun.i, last + 1)
    is_short = last + 1 < comma
    if is_short and _is_full_name(sentence, last + 1, comma):
        text, is_short = sentence.text(noun.i, comma), False
    if chosen.is_definite and not is_short:
        return _with(preposition, _article(sentence, chosen), text)
    if chosen.opening in INDEFINITE or (chosen.is_definite and last == noun.i and _is_common(noun)):
        this = agree("questo", text, chosen.gender, chosen.number)  # type: ignore[arg-type]
        return this and _with(preposition, this, text)
    return None


def _is_common(noun: Word) -> bool:
    """Whether a noun with a capital is a word of the language: *Convenzione*, *Associazioni*, no name of its own."""
    return noun.low.endswith(("zione", "zioni")) or noun.low in _COMMON or resolve_noun(noun.low) is not None


def _is_full_name(sentence: Sentence, first: int, comma: int) -> bool:
    """Whether only *di* and more capitals follow up to the comma: *di Milano*, *della Valle Verde*."""
    words = sentence.words[first:comma]
    of = (split(words[0].low) or (words[0].low,))[0] in ("di", "d'")
    return of and 1 < len(words) < _LONGEST_REST and all(word.text[0].isupper() for word in words[1:])


def _article(sentence: Sentence, chosen: Candidate) -> str:
    """The definite article of a noun: its own where it stands right before, since acronyms have their ways."""
    if sentence.low(chosen.noun.i - 1) == chosen.opening:
        return (split(chosen.opening) or ("", chosen.opening))[1]
    return definite(chosen.noun.text, chosen.gender, chosen.number)  # type: ignore[arg-type]


def _last_of_name(sentence: Sentence, noun: Word, comma: int) -> int:
    last = noun.i
    while last + 1 < min(comma, noun.i + _MOST_CAPITALS):
        word = sentence.words[last + 1]
        if not word.text[0].isupper() or word.pos not in ("NOUN", "PROPN", "ADJ"):
            break
        last += 1
    return last


def _is_shown_whole(sentence: Sentence, chosen: Candidate, comma: int) -> bool:
    """Whether the noun stands alone between its article and the comma, so that all of its kind are meant."""
    noun = chosen.noun
    before = sentence.low(noun.i - 1)
    if sentence.words[noun.i - 2].pos in ("VERB", "AUX") and (split(before) or ("",))[0] == "di":
        return False
    return chosen.is_definite and chosen.number == "p" and before == chosen.opening and noun.i == comma - 1


def _with(preposition: str, determiner: str, noun: str) -> str:
    """A preposition before a phrase: (*di*, *il*, *Comune*) → *del Comune*, (*a*, *questo*, …) → *a questo …*."""
    blank = "" if determiner.endswith("'") else " "
    if not preposition:
        return determiner + blank + noun
    if (split(articulate(preposition, determiner)) or ("",))[0] == preposition:
        return articulate(preposition, determiner) + blank + noun
    if preposition in OTHER_FORMS and begins_with_vowel(determiner):
        preposition = OTHER_FORMS[preposition]
    return f"{preposition} {determiner}{blank}{noun}"
