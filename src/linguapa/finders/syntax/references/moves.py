"""Moving the law that a sentence cites to a sentence of its own: *Lo prevede l'art. 5 del D.Lgs. 33/2013*."""

from __future__ import annotations

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.grammar import is_main
from linguapa.finders.syntax.hit import Edit
from linguapa.finders.syntax.references.ends import from_the_end, from_the_middle
from linguapa.finders.syntax.references.places import QUOTES, Place, is_pointed_at, is_whole, predicate
from linguapa.finders.syntax.references.sayings import Reference, is_done_by_saying
from linguapa.finders.syntax.references.scope import NO_CONTINUATION, is_one_rule, leads_to, opens_the_verb, put
from linguapa.italian.case import capitalised
from linguapa.italian.words import ARTICLES, RELATIVES
from linguapa.tree import Sentence, Word

_SAYING = frozenset(
    "avvisare avvertire comunicare evidenziare informare precisare ricordare segnalare specificare".split()
)
"""What an office does with the statement after *che*, which alone rests on the law."""
_ANNOUNCES = frozenset(("seguenti", "seguente"))
_NEAR = 4
"""How many words before a colon say that a list follows."""


def moved(sentence: Sentence, reading: Reading, found: Reference) -> Edit | None:
    """The edit that puts the law into a sentence of its own; `None` where anything speaks against it."""
    place = Place.of(sentence, reading, found)
    first, after = place.first, place.after
    if first and _that(place).low == "che":
        return _from_the_clause(place)
    if first == 0 and sentence.words[-1].text == ":":
        return _before_the_list(place)
    root = predicate(place)
    if root is None or is_pointed_at(place) or is_done_by_saying(root) or _is_taken_up(place, root):
        return None
    is_last = after >= len(sentence.words) - 1
    if first == 0:
        return None if is_last else _from_the_front(place, root)
    return from_the_end(place, root) if is_last else from_the_middle(place, root)


def _from_the_front(place: Place, root: Word) -> Edit | None:
    words, i = place.sentence.words, place.after
    has_comma = words[i].low == ","
    i += has_comma
    opening = words[i]
    if root.i < i or opening.low in NO_CONTINUATION | QUOTES or opening.is_(VerbForm="Part"):
        return None
    is_noun = opening.low in ARTICLES and words[i + 1].low not in NO_CONTINUATION
    if not has_comma and not is_noun and not opens_the_verb(opening, root):
        return None
    if not leads_to(place, opening, root) or not is_one_rule(place):
        return None
    rest = place.sentence.shadow[opening.start : words[-1].start]
    return put(place, root, place.sentence.start, capitalised(rest))


def _from_the_clause(place: Place) -> Edit | None:
    """*Si ricorda che, ai sensi dell'art. 5, l'accesso è libero* → *Si ricorda che l'accesso è libero. …*."""
    words, that = place.sentence.words, _that(place)
    roots = place.sentence.roots
    is_said = len(roots) == 1 and roots[0].lemma in _SAYING and roots[0].i < that.i
    if not is_said or place.after + 1 >= len(words) or not is_whole(place) or is_pointed_at(place):
        return None
    has_comma = words[place.after].low == ","
    following = words[place.after + has_comma]
    is_noun = following.low in ARTICLES and place.sentence.low(following.i + 1) not in NO_CONTINUATION
    verb = next((word for word in words[following.i :] if word.is_(VerbForm="Fin")), None)
    if verb is None or not verb.is_(Mood="Ind") or not (is_noun or verb is following):
        return None
    return put(place, roots[0], that.end, " " + place.sentence.shadow[following.start : words[-1].start])


def _before_the_list(place: Place) -> Edit | None:
    """*Ai sensi dell'art. 5, i casi sono i seguenti:* → *I casi sono i seguenti (art. 5):*."""
    words, found = place.sentence.words, place.found
    start = words[place.after + (words[place.after].low == ",")]
    last, roots = words[-2], place.sentence.roots
    if not any(word.low in _ANNOUNCES for word in words[-1 - _NEAR : -1]) or last.pos not in (
        "NOUN",
        "ADJ",
        "DET",
        "PRON",
    ):
        return None
    if len(roots) != 1 or roots[0].i < start.i or not is_main(roots[0]) or is_pointed_at(place):
        return None
    if any(word.low == "base" for word in words[-1 - _NEAR : -1]):
        return None
    if start.low not in ARTICLES and not opens_the_verb(start, roots[0]):
        return None
    if any(word.low in QUOTES or word.low in "();" for word in place.others) or "(" in found.cited:
        return None
    text = capitalised(place.sentence.shadow[start.start : last.end])
    return Edit(place.sentence.start, words[-1].end, f"{text} ({found.cited}):")


def _is_taken_up(place: Place, root: Word) -> bool:
    """Whether a relative clause after a comma goes on with one of the words: *Lo* would seem to be what it says."""
    words = place.sentence.words
    return any(
        words[i].low == "," and any(word.low in RELATIVES for word in words[i + 1 : i + 4])
        for i in range(root.i + 1, len(words))
        if not place.first <= i < place.after
    )


def _that(place: Place) -> Word:
    """The word before the citation, or before its comma."""
    before = place.sentence.words[max(place.first - 2, 0) : place.first]
    return before[0] if before[-1].low == "," else before[-1]
