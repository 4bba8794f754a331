"""Linguistic counts of a sentence: lengths, classes of words, forms of verbs, how deep and how wide the tree is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from math import log

from linguapa.classifier.frequencies import zipf
from linguapa.readability import unclamped
from linguapa.tree import Sentence, Word
from linguapa.types import Readability

ABSTRACT = (
    *("zione", "zioni", "sione", "sioni", "mento", "menti", "anza", "anze", "enza", "enze"),
    *("aggio", "aggi", "ismo", "ismi", "ità", "ura", "ure"),
)
"""Endings of nouns that name an action or a quality."""
CONTENT = frozenset({"ADJ", "ADV", "NOUN", "VERB"})
LONG = 10
"""Letters from which a word is long."""
RARE, VERY_RARE = 4.0, 3.2
"""Below these Zipf frequencies a word is rare, and very rare."""
ORDINARY = 4.5
"""The frequency of the words of a sentence that has no content words."""

SHARES: dict[str, tuple[str, ...]] = {
    **{pos: (pos,) for pos in "ADJ ADP ADV AUX CCONJ DET NOUN NUM PRON PROPN SCONJ VERB".split()},
    **{dep: (dep,) for dep in "acl acl:relcl advcl amod appos ccomp conj nmod nsubj obj obl parataxis xcomp".split()},
    "participles": ("VerbForm=Part",),
    "gerunds": ("VerbForm=Ger",),
    "infinitives": ("VerbForm=Inf",),
    "finite verbs": ("VerbForm=Fin",),
    "subjunctives": ("Mood=Sub",),
    "imperatives": ("Mood=Imp",),
    "conditionals": ("Mood=Cnd",),
    "futures": ("Tense=Fut",),
    "first persons": ("Person=1",),
    "second persons": ("Person=2",),
    "passives": ("aux:pass", "expl:pass"),
    "passive subjects": ("nsubj:pass",),
    "agents": ("obl:agent",),
    "impersonals": ("expl:impers",),
    "commas": (",",),
    "colons and semicolons": (":", ";"),
    "brackets": ("(", ")"),
}
"""Per word of the sentence: words with one of these UD labels, or signs."""


def counts(sentence: Sentence, scores: Readability) -> dict[str, float]:
    """All counts of a sentence that has words, by name."""
    words = [word for word in sentence.words if word.has_letters]
    number = len(words) or 1
    labels = _labels(words) + Counter(word.text for word in sentence.words if word.pos == "PUNCT")
    shares = {name: sum(labels[label] for label in some) / number for name, some in SHARES.items()}
    verbs, nouns = labels["VERB"], labels["NOUN"]
    return {
        **shares,
        **_lengths(words, number, scores),
        **_rarity(words, number),
        **_shape(sentence, words),
        "verbs among verbs and nouns": verbs / (verbs + nouns) if verbs + nouns else 0.0,
        "abstract nouns": sum(w.pos == "NOUN" and w.lemma.endswith(ABSTRACT) for w in words) / number,
        "figures": sum(any(map(str.isdigit, word.text)) for word in sentence.words) / number,
    }


def _labels(words: Iterable[Word]) -> Counter[str]:
    labels: Counter[str] = Counter()
    for word in words:
        labels[word.pos] += 1
        labels[word.dep] += 1
        labels.update(f"{name}={value}" for name, value in word.feats.items())
    return labels


def _lengths(words: Sequence[Word], number: int, scores: Readability) -> dict[str, float]:
    return {
        "words": log(number + 1),
        "one among the words": 10 / number,
        "letters per word": scores.letters / scores.words,
        "Gulpease": unclamped(scores.letters, scores.words, 1) / 100,
        "long words": sum(len(word.text) >= LONG for word in words) / number,
    }


def _rarity(words: Iterable[Word], number: int) -> dict[str, float]:
    frequencies = [zipf(word.low) for word in words if word.pos in CONTENT]
    return {
        "frequency": sum(frequencies) / len(frequencies) if frequencies else ORDINARY,
        "lowest frequency": min(frequencies, default=ORDINARY),
        "rare words": sum(frequency < RARE for frequency in frequencies) / number,
        "very rare words": sum(frequency < VERY_RARE for frequency in frequencies) / number,
    }


def _shape(sentence: Sentence, words: Sequence[Word]) -> dict[str, float]:
    depths = _up(sentence, lambda word: word.head is not word)
    chains = _up(sentence, lambda word: word.dep == "nmod")
    return {
        "deepest": log(1 + max(depths)),
        "depth": sum(depths[word.i] for word in words) / (len(words) or 1),
        "distance to the head": sum(abs(word.i - word.head.i) for word in words) / (len(words) or 1),
        "longest chain of nouns": max(chains),
    }


def _up(sentence: Sentence, goes_on: Callable[[Word], bool]) -> list[int]:
    """For each word, how many steps lead up from it while `goes_on`."""
    steps = [0] * len(sentence.words)
    downward = [word for word in sentence.words if word.head is word]
    for word in downward:
        if goes_on(word):
            steps[word.i] = steps[word.head.i] + 1
        downward += word.children
    return steps
