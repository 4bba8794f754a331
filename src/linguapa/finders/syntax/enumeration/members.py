"""How the members of an enumeration open: those that are alike open alike."""

from __future__ import annotations

from collections.abc import Sequence

from linguapa.italian.prepositions import simple, split
from linguapa.italian.words import ARTICLES
from linguapa.tree import Word

NOMINAL = ("article", "noun")
JOINTS = frozenset("e ed o od oppure nonché nonchè".split())
"""What joins the last member to the others."""
OPENING = frozenset("([{«“")
CLOSING = frozenset(")]}»”")
CLAUSE_OPENERS = frozenset("che cui quale quali chi dove quando se come quanto".split())
"""What opens a relative clause, or another one."""
_OTHER_PREPOSITIONS = frozenset("tra fra presso verso contro senza attraverso mediante tramite".split())
_BEFORE_FIGURES = frozenset(("almeno", "circa"))
_PEOPLE = frozenset("chi coloro quanti quelli".split())
_CLITICS = frozenset("si ci vi ne lo la li le gli".split())
_IN_LOCUTIONS = frozenset(
    """
    applicazione attuazione base carico caso causa concerto conformità corso cura data decorrere decorrenza deroga
    esecuzione favore fine forma fronte funzione livello materia merito modo norma occasione ordine parte partire
    particolare presenza relazione riferimento riguardo sede seguito sostegno titolo vantaggio virtù vista volta
    """.split()
)
"""The nouns that make an adjunct with a simple preposition: *in caso*, *a cura*, *in base*."""
_WITH_ARTICLE = frozenset("ambito atto caso casi corso data fine fini interno luce momento rispetto sensi".split())
"""Those that do with *al*, *ai*, *nel* and the like: *ai sensi*."""
_HEADS = ("NOUN", "PROPN")
_NOUN_LIKE = ("ADJ", "PRON", "VERB")


def shape(words: Sequence[Word], i: int) -> str:
    """How a phrase that begins with word `i` opens, `""` where that tells nothing.

    `article` and `noun` are noun phrases, `infinitive` and `finite…` verbs; a simple preposition stands for itself,
    with a `+` where an infinitive follows.
    """
    if not 0 <= i < len(words) - 1:
        return "" if i != len(words) - 1 else _shape_of_word(words, i)
    word, following = words[i], words[i + 1]
    if preposition := preposition_in(word.low):
        is_figure = following.pos == "NUM" and not following.low.isalpha()
        is_pronoun = following.pos == "PRON" or following.low in CLAUSE_OPENERS
        if is_figure or following.pos in ("PUNCT", "SYM") or (is_pronoun and following.low not in _PEOPLE):
            return ""
        if is_locution(word.low, following.low):
            return ""
        return preposition + "+" * is_infinitive(words, i + 1 + (following.low == "non"))
    if word.low in _BEFORE_FIGURES or (word.low == "non" and is_infinitive(words, i + 1)):
        return shape(words, i + 1)
    if word.low == "non" or (word.low in _CLITICS and word.pos == "PRON"):
        return shape(words, i + 1) if following.is_(VerbForm="Fin") or following.low in _CLITICS else ""
    if word.pos in ("DET", "NUM") or (word.low in ARTICLES and word.pos != "PRON"):
        is_figure = word.pos == "NUM" or following.pos == "NUM"
        opens = following.pos not in ("PUNCT", "SYM", "ADP", "CCONJ") and following.low not in CLAUSE_OPENERS
        return "article" if opens and not (is_figure and not following.pos.startswith("N")) else ""
    if word.low == "€":
        return "noun" if following.low[:1].isdigit() else ""
    if word.pos == "ADJ":
        return "noun" if following.pos == "NOUN" else ""
    return _shape_of_word(words, i)


def _shape_of_word(words: Sequence[Word], i: int) -> str:
    word = words[i]
    if is_infinitive(words, i):
        return "infinitive"
    if word.feats.get("VerbForm") == "Fin":
        return "finite" + "".join(word.feats.get(key, "") for key in ("Mood", "Tense", "Person", "Number"))
    return "noun" if word.pos == "NOUN" else ""


def is_infinitive(words: Sequence[Word], i: int) -> bool:
    """Whether word `i` is a verb in the infinitive."""
    return i < len(words) and words[i].pos in ("VERB", "AUX") and words[i].feats.get("VerbForm") == "Inf"


def is_verbal(kind: str) -> bool:
    """Whether members that open so are verbs with what they govern."""
    return kind == "infinitive" or kind.endswith("+") or kind.startswith("finite")


def preposition_in(low: str) -> str:
    """The simple preposition in a word, articulated or not; `""` in any other word."""
    joined = split(low)
    return joined[0] if joined else simple(low) or (low if low in _OTHER_PREPOSITIONS else "")


def is_locution(preposition: str, noun: str) -> bool:
    """Whether the two words begin an adjunct: *in base*, *ai sensi*."""
    joined = split(preposition)
    if joined is None:
        return noun in _IN_LOCUTIONS
    return joined[0] in ("a", "in") and noun in _WITH_ARTICLE


def has_predicate(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a finite verb stands among the words `[first, last)`, but for one in each relative clause."""
    relatives = 0
    for i in range(first, last):
        if words[i].low in CLAUSE_OPENERS:
            relatives += 1
        elif words[i].feats.get("VerbForm") == "Fin" and not (relatives and words[i - 1].low in JOINTS):
            relatives -= 1
            if relatives < 0:
                return True
    return False


def after_verb(words: Sequence[Word], first: int, last: int) -> int:
    """The index after the finite verb that a member opens with."""
    return next((i + 1 for i in range(first, last) if words[i].feats.get("VerbForm") == "Fin"), last)


def head(words: Sequence[Word], first: int, last: int) -> int:
    """The index of the first noun among the words, or of what stands for one; `last` where there is none."""
    noun = next((i for i in range(first, last) if words[i].pos in _HEADS), last)
    if noun < last and not any(words[i].pos == "ADP" for i in range(first + 1, noun)):
        return noun
    return next((i for i in range(first, noun) if words[i].pos in _NOUN_LIKE), noun)
