"""Drafts on disk: which files to read, how each is written, and how a mended one takes its place."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from linguapa import prose
from linguapa.checker import LONGEST
from linguapa.config import Config
from linguapa.types import Format, LinguapaError, Place

_FORMATS: dict[str, Format] = {
    ".htm": "html",
    ".html": "html",
    ".markdown": "markdown",
    ".md": "markdown",
    ".txt": "text",
}
STANDARD_INPUT = "-"
WORD = ".docx"
_BOM = "\ufeff"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_MOST_BYTES = 4 * LONGEST


@dataclass(frozen=True, slots=True)
class Draft:
    """A text and where it comes from; `mark` is the byte order mark that opened the file, if any.

    `place` is what its readers count to find a passage.
    """

    name: str
    text: str
    format: Format
    mark: str = ""
    place: Place = "line"


def paths(name: str) -> tuple[Path, ...]:
    """The file at a path, or the drafts in the folder there, hidden ones left out.

    Raises `LinguapaError` for a path that does not exist and for a folder without drafts.
    """
    path = Path(name)
    if not name or not _exists(path):
        raise LinguapaError(f"{name or repr(name)}: il file non esiste: controlla il nome.")
    if not path.is_dir():
        return (path,)
    found = tuple(file for file in sorted(path.rglob("*")) if _is_draft(file.relative_to(path)) and file.is_file())
    if not found:
        raise LinguapaError(f"{path}: la cartella non contiene bozze ({', '.join(_FORMATS)}).")
    return found


def read(path: Path, format: Format | None = None) -> Draft:
    """The draft in a file. Raises `LinguapaError` where it is not a text that linguapa can read."""
    if path.suffix.lower() == WORD:
        from linguapa import word

        return Draft(str(path), word.text(path), "text", place="paragraph")
    try:
        with path.open("rb") as file:
            source = file.read(_MOST_BYTES + 1)
    except OSError:
        raise LinguapaError(f"{path}: non riesco a leggere il file: controlla il percorso e i permessi.") from None
    return decode(str(path), source, format or _FORMATS.get(path.suffix.lower(), "text"))


def read_standard_input(format: Format) -> Draft:
    """The draft that comes in on standard input. Raises `LinguapaError` as `read` does."""
    if sys.stdin is None:
        raise LinguapaError("Lo standard input è chiuso: indica un file.")
    return decode(STANDARD_INPUT, sys.stdin.buffer.read(_MOST_BYTES + 1), format)


def decode(name: str, source: bytes, format: Format) -> Draft:
    """The draft in some bytes. Raises `LinguapaError` where they are not UTF-8 text, or too many."""
    if source.startswith(_UTF_16):
        raise LinguapaError(f"{name}: il file è in UTF-16. Salvalo in UTF-8 e riprova.")
    if b"\0" in source[:8192]:
        raise LinguapaError(
            f"{name}: non è un file di testo. Salva la bozza come testo, Markdown, HTML o Word (.docx)."
        )
    if len(source) > _MOST_BYTES:
        raise LinguapaError(f"{name}: il file è troppo grande, oltre {LONGEST} caratteri. Dividilo in più parti.")
    try:
        text = source.decode()
    except UnicodeDecodeError as error:
        line = source.count(b"\n", 0, error.start) + 1
        raise LinguapaError(f"{name}: il file non è in UTF-8 (riga {line}). Salvalo in UTF-8 e riprova.") from None
    mark = _BOM if text.startswith(_BOM) else ""
    return Draft(name, text.removeprefix(mark), format, mark)


def channels(draft: Draft, config: Config) -> tuple[str, ...]:
    """Where a draft will appear: as its front matter says, or as the settings say for its path."""
    named = prose.channels(draft.text, draft.format)
    return named or (config.channels_of(Path(draft.name)) if draft.name != STANDARD_INPUT else ())


def write(draft: Draft, text: str) -> None:
    """Put `text` in the draft's file, all at once or not at all. Raises `LinguapaError`."""
    if Path(draft.name).suffix.lower() == WORD:
        raise LinguapaError(f"{draft.name}: non scrivo nei file di Word. Togli «--write» e copia il testo corretto.")
    target = Path(draft.name).resolve()
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
                file.write(draft.mark + text)
            shutil.copymode(target, name)
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError:
        raise LinguapaError(f"{draft.name}: non riesco a scrivere il file: controlla lo spazio e i permessi.") from None


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name that no file can have
        return False


def _is_draft(path: Path) -> bool:
    suffix = path.suffix.lower()
    is_hidden = any(part.startswith((".", "~$")) for part in path.parts)
    return not is_hidden and (suffix in _FORMATS or (suffix == WORD and find_spec("docx") is not None))
