"""Where drafts appear by the path on which they lie: patterns of paths, and the first that fits counts."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Mapping
from fnmatch import fnmatchcase
from pathlib import Path, PureWindowsPath
from typing import Any

from linguapa.channels import each_once
from linguapa.types import LinguapaError

Patterns = tuple[tuple[str, tuple[str, ...]], ...]
"""Each pattern with the names of the channels."""

_REMEDY = 'scrivi per ogni percorso uno o più canali, come "post/*" = ["facebook", "x"]'


def read(given: Any, where: str = "Impostazioni") -> Patterns:
    """What stands under `channels` in the settings: patterns as they are compared, channels by linguapa's names.

    A mapping or pairs will do, and so will the name of one channel. Raises `LinguapaError`; `where` opens its sentence.
    """
    where += ", chiave «channels»: "
    try:
        pairs = [(pattern, names) for pattern, names in (given.items() if isinstance(given, Mapping) else given)]
        found = [(pattern, (names,) if isinstance(names, str) else tuple(names)) for pattern, names in pairs]
    except (TypeError, ValueError):
        raise LinguapaError(f"{where}{_REMEDY}.") from None
    for pattern, names in found:
        if not names or not all(isinstance(text, str) and text.strip() for text in (pattern, *names)):
            raise LinguapaError(f"{where}{_REMEDY}.")
    try:
        return tuple((_pattern(pattern), tuple(filter(None, each_once(names)))) for pattern, names in found)
    except LinguapaError as error:
        raise LinguapaError(f"{where}{error}") from None


def channels_of(draft: Path, patterns: Patterns, folder: Path) -> tuple[str, ...]:
    """The channels of the first pattern that fits the path of a draft, as seen from a folder."""
    whole = os.path.normpath(draft.absolute())
    inside = _seen_from(folder, whole)
    return next((names for pattern, names in patterns if _fits(pattern, inside, Path(whole).as_posix())), ())


def _fits(pattern: str, inside: str, whole: str) -> bool:
    """Whether a pattern fits a path. One that opens with a slash starts at the root or at the folder, as in Git."""
    if PureWindowsPath(pattern).is_absolute() or pattern.startswith("/"):
        return _holds(pattern, whole) or _holds(pattern.lstrip("/"), inside)
    return _holds(pattern, inside)


def _holds(pattern: str, path: str) -> bool:
    """Whether a pattern names a path, or a folder above it."""
    return fnmatchcase(path, pattern) or fnmatchcase(path, f"{pattern}/*")


def _seen_from(folder: Path, path: str) -> str:
    try:
        return Path(os.path.relpath(path, folder.absolute())).as_posix()
    except ValueError:  # on another drive
        return Path(path).as_posix()


def _pattern(written: str) -> str:
    """A pattern as paths are compared: with slashes, and without `./`, `a/..` or a slash at the end."""
    pattern = posixpath.normpath(written.strip().replace("\\", "/"))
    return "*" if pattern == "." else pattern
