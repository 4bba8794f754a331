"""Main verbs that come late, and sentences turned round."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.grammar import finite, subject
from linguapa.finders.syntax.hit import Hit
from linguapa.finders.syntax.load.inversion import inversion
from linguapa.finders.syntax.load.subordinates import FINITE_OPENERS, are_closed
from linguapa.italian.prepositions import simple, split
from linguapa.italian.words import CLITICS, PREPOSITIONS
from linguapa.tree import Sentence, Word

_BEFORE_VERB = CLITICS | {"non"}
_OPENERS = (
    PREPOSITIONS
    | FINITE_OPENERS
    | frozenset(
        """
        anche considerato considerata considerati considerate dato data dati date fermo ferma fermi ferme previa previo
        pur qualunque visto vista visti viste grazie insieme nonostante
        """.split()
    )
) - {"chi", "che"}
"""What may open the words that stand before the main clause, beside gerunds, participles and infinitives."""
_CONNECTIVES = frozenset(
    "difatti dunque infatti infine inoltre perciò pertanto quindi tuttavia ma e particolare".split()
)


def look(sentence: Sentence, _: Reading, options: Mapping[str, Any]) -> Iterator[Hit]:
    """Find main verbs after an opening of `parole` words or more, and objects or predicates that stand before them."""
    root = next(iter(sentence.roots))
    verb = finite(root)
    if verb is None or sentence.kind == "heading":
        return
    if (found := inversion(sentence, root, verb)) is not None:
        yield found
    elif verb.i >= options["parole"] and (first := _main_clause(sentence, root, verb)):
        words = sum(word.pos != "PUNCT" for word in sentence.words[:first])
        if words >= options["parole"] and _is_opening(sentence, first):
            yield Hit(verb.start, verb.end, "tardi", (), {"words": words})


def _main_clause(sentence: Sentence, root: Word, verb: Word) -> int:
    """The index at which the main clause begins, right after a comma; 0 where no comma shows it."""
    words = sentence.words
    who = subject(root)
    first = who.left if who is not None and who.i < verb.i else verb.i
    while first and words[first].pos == "PUNCT":
        first += 1
    while first and words[first - 1].low in _BEFORE_VERB:
        first -= 1
    return first if first and words[first - 1].low == "," else 0


def _is_opening(sentence: Sentence, end: int) -> bool:
    """Whether the words up to an index are complements and clauses that lead to the main clause."""
    words = sentence.words
    start = next((i for i, word in enumerate(words) if word.pos != "PUNCT" and word.low not in _CONNECTIVES), 0)
    first = words[start]
    joined = split(first.low)
    if first.low not in _OPENERS and not joined and not simple(first.low) and first.feats.get("VerbForm") != "Ger":
        return False
    return are_closed(sentence, 0, end)
