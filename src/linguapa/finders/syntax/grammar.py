"""What the words of a sentence are to each other: subjects, finite verbs, clauses, and their forms."""

from __future__ import annotations

from linguapa.italian.apostrophes import straight
from linguapa.italian.articles import gender_shown, number_shown
from linguapa.italian.inflection import paradigm, resolve_noun
from linguapa.italian.prepositions import articulate, split
from linguapa.tree import Sentence, Word

SUBJECTS = ("nsubj", "nsubj:pass", "csubj")
AUXILIARIES = ("aux", "aux:pass", "cop")
SERIES = frozenset(("e", "ed", "o", "oppure", ","))
"""What stands between things said one after the other."""
AND = frozenset(("e", "ed", "nonché"))
OR = frozenset(("o", "od", "oppure"))
STOPS = frozenset(".;:!?")
"""The signs that close a sentence or a large part of it."""
NUMBERS = {"Sing": "s", "Plur": "p"}
GENDERS = {"Masc": "m", "Fem": "f"}
"""UD's values of number and gender, as `italian` writes them."""


def verb_form(lemma: str, tag: str) -> str | None:
    """A form of a verb by its infinitive and a tag of `italian.inflection`: (*approvare*, `ip3s`) → *approva*."""
    found = paradigm(lemma, "verb")
    return found.forms.get(tag) if found else None


def is_finite(word: Word) -> bool:
    """Whether the word is a finite verb, or has one as its auxiliary or copula."""
    if word.feats.get("VerbForm") == "Fin":
        return True
    return any(child.feats.get("VerbForm") == "Fin" for child in word.children if child.dep in AUXILIARIES)


def is_main(word: Word) -> bool:
    """Whether the word is the predicate of a main clause: a finite root, or one coordinated with it."""
    if not is_finite(word):
        return False
    while word.dep in ("conj", "parataxis") and word.head is not word:
        word = word.head
    return word.head is word


def finite(word: Word) -> Word | None:
    """The finite form of a predicate: the verb itself, or its first auxiliary."""
    if word.feats.get("VerbForm") == "Fin":
        return word
    return next((c for c in word.children if c.dep in AUXILIARIES and c.feats.get("VerbForm") == "Fin"), None)


def subject(predicate: Word) -> Word | None:
    """The subject that hangs on a predicate, if it is expressed."""
    return predicate.child(*SUBJECTS)


def is_negated(predicate: Word) -> bool:
    """Whether *non* or *né* hangs on a predicate."""
    return any(child.low in ("non", "né") for child in predicate.children)


def number(noun: Word) -> str:
    """The number of a noun, `s` or `p`: what its article shows, then the table of forms, then the analysis."""
    for child in noun.having("det"):
        _, article = split(child.low) or ("", child.low)
        if shown := number_shown(article):
            return shown
    for child in noun.having("case"):
        if joined := split(child.low):
            return number_shown(joined[1])
    if found := resolve_noun(noun.low):
        return found[1]
    return NUMBERS.get(noun.feats.get("Number", ""), "")


def gender(noun: Word) -> str:
    """The gender of a noun, `m` or `f`: what its article shows, then the table of forms, then the analysis."""
    for child in (*noun.having("det"), *noun.having("case")):
        _, article = split(child.low) or ("", child.low)
        if shown := gender_shown(article):
            return shown
    if found := resolve_noun(noun.low):
        word = paradigm(found[0], "noun")
        if word and word.kind in ("m", "f"):
            return word.kind
    return GENDERS.get(noun.feats.get("Gender", ""), "")


def span(sentence: Sentence, word: Word) -> tuple[int, int]:
    """The indices `[first, last)` of all that a word governs, without the signs at its edges."""
    first, last = word.left, word.right
    while first < last and sentence.words[first].pos == "PUNCT" and sentence.words[first].low not in '(«“"':
        first += 1
    while last > first and sentence.words[last - 1].pos == "PUNCT" and sentence.words[last - 1].low not in ')»”"':
        last -= 1
    return first, last


def length(sentence: Sentence, first: int = 0, last: int | None = None) -> int:
    """How many words stand in `[first, last)`, signs left out."""
    return sum(word.pos != "PUNCT" for word in sentence.words[first:last])


def without_preposition(preposition: str, phrase: str) -> str | None:
    """A phrase without the simple preposition that opens it, its article kept: *dalla Giunta* → *la Giunta*.

    `None` where it opens with another word.
    """
    head, blank, rest = phrase.partition(" ")
    low = straight(head.lower())
    if "'" in low:
        at = low.index("'") + 1
        head, blank, rest, low = head[:at], "", head[at:] + blank + rest, low[:at]
    joined = split(low)
    if joined and joined[0] == preposition:
        return articulate("", joined[1]) + ("" if joined[1].endswith("'") else blank) + rest
    return rest if low == preposition else None


def lowered(sentence: Sentence, i: int, text: str) -> str:
    """A phrase that begins with word `i`, as it is written in the middle of a sentence."""
    word = sentence.words[i]
    is_name = word.pos == "PROPN" or word.text[1:2].isupper()
    opens = all(before.pos in ("PUNCT", "SYM") for before in sentence.words[:i])
    return text[:1].lower() + text[1:] if opens and not is_name else text
