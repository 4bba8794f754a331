"""Drafts in Word: their paragraphs, those in tables too, as plain text."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from linguapa.types import LinguapaError

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

_MOST_BYTES = 100_000_000
"""How large a file may be once it is unpacked."""
_BREAKS = re.compile(r"[\r\n\v\f]+")


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
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _MOST_BYTES:
                raise LinguapaError(f"{path}: il file è troppo grande. Togli le immagini, o dividilo in più parti.")
        document = docx.Document(str(path))
    except OSError:
        raise LinguapaError(f"{path}: non riesco a leggere il file: controlla il percorso e i permessi.") from None
    except (zipfile.BadZipFile, KeyError, ValueError, SyntaxError):
        raise LinguapaError(f"{path}: non è un file di Word. Salvalo di nuovo come «.docx» e riprova.") from None
    shown = (_BREAKS.sub("\n", paragraph.text).strip() for paragraph in _paragraphs(document))
    return "\n\n".join(filter(None, shown)) + "\n"


def _paragraphs(place: Document | _Cell) -> Iterator[Paragraph]:
    from docx.table import Table

    for block in place.iter_inner_content():
        if isinstance(block, Table):
            yield from _cells(block)
        else:
            yield block


def _cells(table: Table) -> Iterator[Paragraph]:
    """The paragraphs of a table, those of merged cells once."""
    seen = set()
    for row in table.rows:
        for cell in row.cells:
            if cell._tc not in seen:  # noqa: SLF001 - nothing public tells merged cells
                seen.add(cell._tc)  # noqa: SLF001
                yield from _paragraphs(cell)
