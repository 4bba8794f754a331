"""Learn the lemmatizer's tables: lemmas of words seen in training, and the endings of words the lexicon lacks."""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import Path

from spacy.tokens import DocBin
from spacy.vocab import Vocab

from linguapa.pipeline.lemmas import FormLemmatizer
from linguapa.pipeline.lexicon import normal

OPEN = frozenset("NOUN ADJ VERB".split())
CASED = frozenset("PROPN SYM NUM X PUNCT".split())
LONGEST = 6
ENOUGH = 3
"""An ending is learned when it is met so often, and one rule holds for most of the words that have it."""
MOST = 0.7


def learn(lemmatizer: FormLemmatizer, train: Path) -> None:
    """Fill the tables from the harmonised training docs."""
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    for doc in DocBin().from_disk(train).get_docs(Vocab()):
        for token in doc:
            form = token.text if token.pos_ in CASED else normal(token.text)
            seen[f"{token.pos_} {form}"][token.lemma_] += 1
    lemmatizer.words = {key: lemma for key, lemma in _words(seen).items() if lemma != _default(key)}
    lemmatizer.endings = _endings(seen)


def _words(seen: dict[str, Counter[str]]) -> dict[str, str]:
    words = {}
    for key, lemmas in seen.items():
        lemma = max(lemmas, key=lambda word: (lemmas[word], word))
        if key.split(" ")[0] not in OPEN or lemmas[lemma] > sum(lemmas.values()) / 2:
            words[key] = lemma
    return words


def _default(key: str) -> str:
    pos, _, form = key.partition(" ")
    return form if pos in CASED else ""


def _endings(seen: dict[str, Counter[str]]) -> dict[str, str]:
    rules: dict[str, Counter[str]] = defaultdict(Counter)
    for key, lemmas in seen.items():
        pos, _, form = key.partition(" ")
        if pos not in OPEN or not form.isalpha():
            continue
        lemma = lemmas.most_common(1)[0][0]
        kept = next(
            (i for i, (a, b) in enumerate(zip(form, lemma, strict=False)) if a != b), min(len(form), len(lemma))
        )
        rule = f"{len(form) - kept} {lemma[kept:]}"
        for length in range(1, min(LONGEST, len(form) - 1) + 1):
            rules[f"{pos} {form[-length:]}"][rule] += 1
    best = {}
    for ending, found in rules.items():
        rule, count = max(found.items(), key=lambda item: (item[1], item[0]))
        if sum(found.values()) >= ENOUGH and count >= MOST * sum(found.values()):
            best[ending] = rule
    return best
