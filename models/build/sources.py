"""The data sets of `corpora/sources.toml`: where they lie in the data folder, and whether they are the ones named."""

from __future__ import annotations

import hashlib
import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
MODEL = ROOT / "models" / "it_linguapa_sm"
LEXICON = MODEL / "lexicon.gz"
VOCABULARY = MODEL / "vocabulary.txt"
FREQUENCIES = ROOT / "models" / "frequencies.tsv"


def files(data: Path, use: str) -> list[tuple[str, Path]]:
    """The files for a use (`train`, `evaluate`), each with its treebank's name; the program ends if one differs."""
    found = []
    for source in _sources():
        for part in source["files"]:
            if use not in part["use"].split():
                continue
            path = data / part["path"]
            _check(path, part["sha256"])
            found.append((source["name"], path))
    return found


def training_files(data: Path) -> list[tuple[str, Path]]:
    """The files that the pipeline may be trained on."""
    return files(data, "train")


def _sources() -> list[dict[str, Any]]:
    with (ROOT / "corpora" / "sources.toml").open("rb") as file:
        sources: list[dict[str, Any]] = tomllib.load(file)["sources"]
    return sources


def _check(path: Path, sha256: str) -> None:
    if not path.is_file():
        sys.exit(f"{path} is missing: corpora/sources.toml says where to get it.")
    if hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
        sys.exit(f"{path} is not the file that corpora/sources.toml names: its SHA-256 differs.")
