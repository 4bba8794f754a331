"""Train the pipeline: `python models/build/train.py DATA WORK` checks, harmonises, trains and writes the model.

WORK is a folder for what is in between. The same data and the same seed give the same figures.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import spacy
from corpus import MODEL
from lemmas import learn
from sources import LEXICON, VOCABULARY
from spacy.lang.it import Italian
from spacy.tokenizer import Tokenizer
from spacy.util import compile_prefix_regex, compile_suffix_regex

from linguapa.italian.abbreviations import MAY_BE_LAST, NEVER_LAST

EMOJI = r"[^\w\s]\uFE0F"
"""A sign and the selector that makes it an emoji."""
HERE = Path(__file__).parent


def main() -> None:
    """Run all steps, each in a process of its own."""
    data, work = sys.argv[1], Path(sys.argv[2])
    MODEL.mkdir(parents=True, exist_ok=True)
    _run(HERE / "lexicon.py", LEXICON)
    _run(HERE / "harmonise.py", data, work)
    overrides = ("--paths.train", work / "train.spacy", "--paths.dev", work / "dev.spacy")
    _run("-m", "spacy", "train", HERE / "config.cfg", "--code", HERE / "corpus.py", "--output", work, *overrides)
    finish(work / "model-best", work / "train.spacy")


def finish(trained: Path, train: Path) -> None:
    """Add the lemmatizer to a trained pipeline and write it all to `models/`, beside the lexicon."""
    nlp = spacy.load(trained)
    _adapt(nlp.tokenizer)
    nlp.config["paths"] |= {"train": None, "dev": None}
    nlp.add_pipe("linguapa_features", name="features")
    learn(nlp.add_pipe("linguapa_lemmatizer", name="lemmatizer"), train)
    nlp.add_pipe("linguapa_passives", name="passives")
    nlp.meta.update(
        name="linguapa_sm",
        description="Italian: parts of speech, features, dependencies, lemmas",
        license="CC BY-SA 4.0",
        author="The linguapa authors",
        url="https://github.com/linguapa/linguapa",
    )
    for old in MODEL.iterdir():
        if old.name not in ("lexicon.gz", "vocabulary.txt"):
            shutil.rmtree(old) if old.is_dir() else old.unlink()
    nlp.to_disk(MODEL)


def _adapt(tokenizer: Tokenizer) -> None:
    """Let hashtags, emoji with their selector, abbreviations and accents typed as apostrophes be one token each."""
    prefixes = [EMOJI, *(prefix for prefix in Italian.Defaults.prefixes if prefix != "#")]
    tokenizer.prefix_search = compile_prefix_regex(prefixes).search
    tokenizer.suffix_search = compile_suffix_regex([EMOJI, *Italian.Defaults.suffixes]).search
    for form in sorted(set(_whole_tokens(VOCABULARY.read_text(encoding="utf-8").split("\n")))):
        tokenizer.add_special_case(form, [{"ORTH": form}])


def _whole_tokens(vocabulary: list[str]) -> Iterator[str]:
    """Abbreviations with their stop, and words with an apostrophe for their last accent: `citta'`."""
    for abbreviation in NEVER_LAST | MAY_BE_LAST:
        if len(abbreviation) > 2:
            yield from {
                abbreviation: 0,
                abbreviation.capitalize(): 0,
                abbreviation.upper(): 0,
                _titled(abbreviation): 0,
            }
    for word in vocabulary:
        accent = unicodedata.normalize("NFD", word[-1:])
        if len(word) > 2 and len(accent) == 2:
            for apostrophe in "'’":
                plain = word[:-1] + accent[0] + apostrophe
                yield from (plain, plain.capitalize(), plain.upper())


def _titled(abbreviation: str) -> str:
    return ".".join(part.capitalize() for part in abbreviation.split("."))


def _run(*command: str | Path) -> None:
    search = os.pathsep.join(filter(None, (str(HERE), os.environ.get("PYTHONPATH"))))
    subprocess.run([sys.executable, *map(str, command)], check=True, env=os.environ | {"PYTHONPATH": search})  # noqa: S603


if __name__ == "__main__":
    main()
