"""Measure a pipeline on the treebanks kept for it, with their own tokens and sentences, and print the table.

Run as `python models/build/evaluate.py DATA [PIPELINE] [--errors]`. Punctuation does not count in UAS and LAS, as in
spaCy's own figures. A treebank in the table's second part is first brought to ISDT's conventions, as in training.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import spacy
from harmonise import TRUSTED, Harmoniser
from sources import LEXICON, MODEL, files
from spacy.language import Language
from spacy.tokens import Doc, Token
from spacy.vocab import Vocab
from treebank import Sentence, join, read, to_doc

from linguapa.pipeline import OWN, load
from linguapa.pipeline.lexicon import Lexicon
from linguapa.pipeline.passives import passives

AS_PUBLISHED = ("ISDT", "VIT", "PoSTWITA")
"""The treebanks that are measured just as they are; the others follow ISDT less closely and are harmonised first."""
Fact = tuple[object, ...] | None


def _feature(**wanted: str) -> Callable[[Token], Fact]:
    return lambda t: () if all(t.morph.to_dict().get(k) == v for k, v in wanted.items()) else None


def _finite(t: Token) -> Fact:
    morph = t.morph.to_dict()
    return (
        tuple(morph.get(k) for k in ("Person", "Number", "Tense", "Mood")) if morph.get("VerbForm") == "Fin" else None
    )


def _noun(t: Token) -> Fact:
    return (t.morph.to_dict().get("Gender"), t.morph.to_dict().get("Number")) if t.pos_ == "NOUN" else None


FACTS: dict[str, Callable[[Token], Fact]] = {
    "passive auxiliaries": lambda t: () if t.dep_ == "aux:pass" else None,
    "past participles": _feature(VerbForm="Part", Tense="Past"),
    "infinitives": _feature(VerbForm="Inf"),
    "gerunds": _feature(VerbForm="Ger"),
    "finite verbs, person, number, tense, mood": _finite,
    "nouns, gender and number": _noun,
}
"""What the rules live on: what a token is, or nothing; the F1 of each is measured by itself."""
MEASURES: dict[str, Callable[[Token, Token], bool]] = {
    "POS": lambda g, p: g.pos_ == p.pos_,
    "morphology": lambda g, p: g.morph == p.morph,
    "lemma": lambda g, p: g.lemma_.lower() == p.lemma_.lower(),
    "UAS": lambda g, p: g.head.i == p.head.i,
    "LAS": lambda g, p: g.head.i == p.head.i and g.dep_ == p.dep_,
    "LAS, main labels": lambda g, p: g.head.i == p.head.i and g.dep_.split(":")[0] == p.dep_.split(":")[0],
}


def main() -> None:
    """Print the tables for the pipeline named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("pipeline", nargs="?", default=OWN)
    parser.add_argument("--errors", metavar="TREEBANK")
    options = parser.parse_args()
    nlp = load(options.pipeline)
    rows, facts = {}, {}
    for name, path in files(options.data, "evaluate"):
        pairs = list(_analysed(nlp, name, path))
        if options.errors == name:
            _print_errors(pairs)
        rows[name] = _accuracies(pairs)
        facts[name] = {fact: _f1(pairs, find) for fact, find in FACTS.items()}
    _print_table("%", list(MEASURES), rows)
    _print_table("F1", list(FACTS), facts)
    _print_cost(nlp, options)


def _analysed(nlp: Language, name: str, path: Path) -> Iterator[tuple[Token, Token]]:
    """The tokens of a treebank, each with what the pipeline makes of it."""
    for gold in _gold(nlp.vocab, name, path):
        doc = Doc(
            nlp.vocab,
            words=[t.text for t in gold],
            spaces=[bool(t.whitespace_) for t in gold],
            sent_starts=[bool(t.is_sent_start) for t in gold],
        )
        for _, component in nlp.pipeline:
            doc = component(doc)
        yield from zip(gold, doc, strict=True)


def _gold(vocab: Vocab, name: str, path: Path) -> Iterator[Doc]:
    sentences: Iterator[Sentence] = read(path)
    if name not in AS_PUBLISHED:
        harmoniser = Harmoniser(Lexicon.read(LEXICON))
        data = path.parents[2]
        for trusted, train in files(data, "train"):
            if trusted in TRUSTED:
                harmoniser.learn(read(train))
        sentences = (harmoniser.sentence(name, s) for s in read(path))
    for sentence in sentences:
        gold = to_doc(vocab, [join(sentence)])
        yield gold if name in AS_PUBLISHED else passives(gold)


def _accuracies(pairs: list[tuple[Token, Token]]) -> dict[str, float]:
    words = [(g, p) for g, p in pairs if g.dep_ != "punct"]
    found = {}
    for measure, agree in MEASURES.items():
        counted = words if "AS" in measure else pairs
        found[measure] = sum(agree(g, p) for g, p in counted) / len(counted)
    return found


def _f1(pairs: list[tuple[Token, Token]], find: Callable[[Token], Fact]) -> float:
    gold, found = [find(g) for g, _ in pairs], [find(p) for _, p in pairs]
    right = sum(g is not None and g == p for g, p in zip(gold, found, strict=True))
    total = sum(g is not None for g in gold) + sum(p is not None for p in found)
    return 2 * right / total if total else float("nan")


def _print_table(unit: str, columns: list[str], rows: dict[str, dict[str, float]]) -> None:
    sys.stdout.write("\n| " + " | ".join((unit, *columns)) + " |\n|" + "---|" * (len(columns) + 1) + "\n")
    for name, row in rows.items():
        sys.stdout.write("| " + " | ".join((name, *(f"{100 * row[c]:.1f}" for c in columns))) + " |\n")


def _print_cost(nlp: Language, options: argparse.Namespace) -> None:
    path = next(path for name, path in files(options.data, "evaluate") if name == "VIT")
    texts = ["".join(w.form + " " * w.space for w in join(s).words) for s in read(path)]
    texts = [" ".join(texts[i : i + 10]) for i in range(0, len(texts), 10)]
    start = time.process_time()
    words = sum(len(nlp(text)) for text in texts)
    seconds = time.process_time() - start
    code = f"import spacy, linguapa.pipeline as p, time; t = time.perf_counter(); p.load({options.pipeline!r}); "
    command = [sys.executable, "-c", code + "print(time.perf_counter() - t)"]
    loading = float(subprocess.run(command, capture_output=True, check=True, text=True).stdout)  # noqa: S603
    folder = MODEL if options.pipeline == OWN else Path(str(nlp.path))
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    sys.stdout.write(f"\n{words / seconds:,.0f} words a second of one core's time (spaCy {spacy.__version__}), ")
    sys.stdout.write(f"loaded in {loading:.2f} s, {size / 1e6:.1f} MB\n")


def _print_errors(pairs: list[tuple[Token, Token]]) -> None:
    """The most frequent disagreements, gold first."""
    views: dict[str, Callable[[Token], str]] = {
        "POS": lambda t: t.pos_,
        "word and POS": lambda t: f"{t.text.lower()} {t.pos_}",
        "features": lambda t: f"{t.pos_} {t.morph}",
        "word and features": lambda t: f"{t.text.lower()} {t.pos_} {t.morph}",
        "lemma": lambda t: f"{t.text.lower()} {t.pos_} {t.lemma_}",
        "label": lambda t: t.dep_,
        "word and label": lambda t: f"{t.text.lower()} {t.dep_}",
    }
    for title, view in views.items():
        wrong = Counter((view(g), view(p)) for g, p in pairs if view(g) != view(p))
        sys.stdout.write(f"\n{title}: {sum(wrong.values())}\n")
        for (gold, found), count in wrong.most_common(40):
            sys.stdout.write(f"{count:5} {gold}  ->  {found}\n")


if __name__ == "__main__":
    main()
