"""Drafts in Word: what a reader sees of their paragraphs, those in tables and in text boxes too, as plain text.

An empty line stands between any two paragraphs, be they short lines of one list: Word parts them by style, not by empty
lines, and what is found is reported by paragraph. A tracked change counts as accepted. What Word shows by itself is
left out: the signs and numbers of lists, the prompt of a field to fill in, headers and footnotes.
"""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

from linguapa.types import LinguapaError
from linguapa.word.paragraphs import paragraphs

_MOST_BYTES = 100_000_000
"""How large a file may be, packed or unpacked."""
_OLE = b"\xd0\xcf\x11\xe0"
"""How the files of Word up to 2003 open, and the envelopes of those with a password."""
_IS_ENCRYPTED = 1


def text(path: Path) -> str:
    """The paragraphs that are not empty, an empty line between them.

    Raises `LinguapaError` where python-docx is not installed, and where the file cannot be read or is not of Word.
    """
    try:
        import docx
    except ImportError:
        raise LinguapaError(
            f"{path}: per leggere i file di Word serve python-docx: installalo con «pip install linguapa[docx]»."
        ) from None
    source = _unlocked(path)
    try:
        document = docx.Document(BytesIO(source))
        shown = list(paragraphs(document))
    except Exception:  # noqa: BLE001 - nobody has a list of what a damaged file makes the libraries raise
        raise _not_of_word(path) from None
    lines = ("\n".join(line.rstrip() for line in one.splitlines() if line.strip()).strip() for one in shown)
    return "\n\n".join(filter(None, lines)) + "\n"


def _unlocked(path: Path) -> bytes:
    """The bytes of a file that is not too large and has no password."""
    try:
        with path.open("rb") as file:
            source = file.read(_MOST_BYTES + 1)
    except OSError:
        raise LinguapaError(f"{path}: non riesco a leggere il file: controlla il percorso e i permessi.") from None
    if len(source) > _MOST_BYTES:
        raise _too_large(path)
    if source.startswith(_OLE):
        raise LinguapaError(
            f"{path}: è un vecchio .doc o ha una password: salvalo come «.docx», senza password, e riprova."
        )
    try:
        with zipfile.ZipFile(BytesIO(source)) as archive:
            entries = archive.infolist()
    except Exception:  # noqa: BLE001 - nobody has a list of what a damaged file makes the libraries raise
        raise _not_of_word(path) from None
    if sum(entry.file_size for entry in entries) > _MOST_BYTES:
        raise _too_large(path)
    if any(entry.flag_bits & _IS_ENCRYPTED for entry in entries):
        raise LinguapaError(f"{path}: il file ha una password: salvalo senza e riprova.")
    return source


def _not_of_word(path: Path) -> LinguapaError:
    return LinguapaError(f"{path}: non è un file di Word. Salvalo di nuovo come «.docx» e riprova.")


def _too_large(path: Path) -> LinguapaError:
    return LinguapaError(f"{path}: il file è troppo grande. Togli le immagini, o dividilo in più parti.")
