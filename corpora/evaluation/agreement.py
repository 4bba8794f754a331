"""Whether a rewrite says what the expert said, up to inflection."""

from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from evaluation.operations import Change, changes, words

from linguapa.italian.prepositions import ARTICLES, forms
from linguapa.pipeline.lexicon import Lexicon
from linguapa.types import OWN_MODEL

LEXICON = Path(__file__).parents[2] / "models" / OWN_MODEL / "lexicon.gz"
PREPOSITIONS = {
    form.rstrip("'"): simple
    for simple in ("di", "a", "da", "in", "su", "con", "per", "tra", "fra")
    for form in (*forms(simple), *({"con": ("col", "coi")}.get(simple, ())))
}
"""From each form, as words are cut here, to the simple preposition: `dell` → `di`."""
DETERMINERS = frozenset(article.rstrip("'") for article in (*ARTICLES, "un", "uno", "una"))
LINKS = {"e": "e", "ed": "e", "o": "o", "od": "o", "che": "che", "si": "si", "ci": "ci", "ne": "ne", "c": "ci"}
"""Conjunctions and clitics that say little by themselves, in one form each."""

Lemmas = frozenset[str]


def agrees(before: str, expert: str, ours: str) -> bool:
    """Whether two versions of a text have the same content words, up to inflection, where the expert changed it.

    The stretch goes from the first word that the expert changed to the last, and on to the end of any change of ours
    that reaches into it; what we change elsewhere is another matter. Where the expert put no new content word in, as in
    *mediante* → *con* or a deletion, the prepositions and conjunctions of the stretch have to be the same too.
    """
    theirs, own = changes(before, expert), changes(before, ours)
    reaching = [one for one in own if theirs and _meet(one, theirs[0].first, theirs[-1].last)]
    if not reaching:
        return False
    first = min(theirs[0].first, reaching[0].first)
    last = max(theirs[-1].last, reaching[-1].last)
    wanted, got = _stretch(expert, theirs, first, last), _stretch(ours, own, first, last)
    if not same(content(wanted), content(got)):
        return False
    old = frozenset().union(*content(words(before)[first:last]))
    puts_a_word_in = any(not readings & old for readings in content(wanted))
    return puts_a_word_in or sorted(function(wanted)) == sorted(function(got))


def content(words: Iterable[str]) -> list[Lemmas]:
    """What each of the content words can be a form of."""
    return [lemmas(word) for word in words if word not in PREPOSITIONS | LINKS and word not in DETERMINERS]


def function(words: Iterable[str]) -> list[str]:
    """The other words, each in one form; articles do not count."""
    known = PREPOSITIONS | LINKS
    return [known[word] for word in words if word in known and word not in DETERMINERS]


def same(left: Sequence[Lemmas], right: Sequence[Lemmas]) -> bool:
    """Whether the words can be paired, each with one that it shares a lemma with."""
    if len(left) != len(right):
        return False
    if not left:
        return True
    return any(
        left[0] & other and same(left[1:], [*right[:i], *right[i + 1 :]])
        for i, other in enumerate(right)
        if other not in right[:i]
    )


@cache
def lemmas(word: str) -> Lemmas:
    """All that a word can be a form of; one that the lexicon lacks stands for itself without its last vowel."""
    found = {analysis.lemma for analysis in _lexicon().analyses(word)}
    return frozenset(found or {word.rstrip("aeiouàèéìòù") or word})


@cache
def _lexicon() -> Lexicon:
    return Lexicon.read(LEXICON)


def _meet(change: Change, first: int, last: int) -> bool:
    """Whether a change is among the words `[first, last)`; where either is empty, whether they touch."""
    if change.first == change.last or first == last:
        return change.first <= last and first <= change.last
    return change.first < last and first < change.last


def _stretch(new: str, changed: list[Change], first: int, last: int) -> list[str]:
    """What the words `[first, last)` of the old text became, with what was put in at either edge."""
    before = sum(_growth(one) for one in changed if one.last <= first and one.first < first)
    inside = sum(_growth(one) for one in changed if one.last <= last)
    return words(new)[first + before : last + inside]


def _growth(change: Change) -> int:
    return (change.new_last - change.new_first) - (change.last - change.first)
