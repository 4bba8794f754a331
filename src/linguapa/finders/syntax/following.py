"""Whether the next sentence leans on the end of this one, so that nothing may come between the two."""

from __future__ import annotations

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.grammar import subject
from linguapa.tree import Sentence

_PRONOUNS = frozenset(
    """
    ciò questo questa questi queste quest' tale tali esso essa essi esse egli lo stesso medesimo quest'ultimo quello
    quella quelli quelle così pertanto infatti li ne vi ci si viene vengono stessa stessi stesse
    """.split()
)


def next_points_back(sentence: Sentence, reading: Reading) -> bool:
    """Whether the next sentence of the paragraph begins with a pronoun, or with a verb that has no subject."""
    if sentence.index + 1 >= len(reading.sentences):
        return False
    following = reading.sentences[sentence.index + 1]
    if "\n" in sentence.shadow[sentence.end : following.start]:
        return False
    opening, *others = following.words
    if opening.low in _PRONOUNS or opening.pos == "PRON":
        return True
    verb = others[0] if opening.low == "non" and others else opening
    return verb.is_(VerbForm="Fin") and not any(subject(root) for root in following.roots)
