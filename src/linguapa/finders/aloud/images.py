"""Images that say nothing to who does not see them, or too much."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from html import unescape
from posixpath import basename, splitext

import regex

from linguapa.finders.reading import Reading
from linguapa.prose.canvas import trimmed
from linguapa.rules import say, texts
from linguapa.types import Finding, Mark, Prose, Rule

_LONGEST = 150
"""In characters: some screen readers cut an alternative text off here."""
_KINDS = ("manca", "file", "generico", "lungo")
_WHAT = (
    r"(?:immagin[ei]|img|image|images|foto|fotografi[ae]|photo|picture|pic|logo|stemma|icona|locandina|volantino|manifesto"
    r"|grafica|infografica|grafico|copertina|banner|header|poster|figura|illustrazione|disegno|anteprima|miniatura"
    r"|thumbnail|screenshot|schermata|video|segnaposto|placeholder|descrizione|slide|alt|testo\s+alternativo|alt\s+text"
    r"|senza\s+titolo|untitled)"
)
_WHOSE = (
    r"(?:d(?:i|el|ella)\s+(?:copertina|presentazione|anteprima|sfondo|post|pagina|articolo|notizia|avviso|evento)"
    r"|dell['’](?:articolo|avviso|evento|immagine)|in\s+evidenza|principale|decorativa|generica|allegata|qui|sopra|sotto)"
)


@cache
def _file() -> regex.Pattern[str]:
    """The name of a file, as cameras, phones and offices give it."""
    return regex.compile(
        r"""
      [^\n]* \. (?: jpe?g | jfif | png | gif | webp | svg | bmp | tiff? | heic | avif )
    | (?: img | dsc[fn]? | dcim | pxl | p | mvi | image | immagine | foto | photo | pic | picture | scan | scansione
        | screen-?shot | screenshot | schermata | whatsapp [ ] image | senza [ -]? titolo | untitled | unnamed )
      [ _-]* \d [\d _.:-]* (?: (?: at | alle | um ) [\d _.:-]+ )? (?: \(\d+\) )? (?: copia | copy | def )?
    | [^\s_]* _ [^\s]*
    | [a-z0-9]+ (?: - [a-z0-9]+ ){2,}
    """,
        regex.VERBOSE | regex.IGNORECASE,
    )


@cache
def _generic() -> regex.Pattern[str]:
    """Words that only say that there is an image."""
    return regex.compile(
        rf"(?:(?:il|lo|la|l['’]|una?|un['’])\s*)?{_WHAT}(?:\s+{_WHOSE})?(?:\s+\d{{1,3}})?[.:!]*", regex.IGNORECASE
    )


def alternatives(rules: Sequence[Rule]) -> Callable[[Reading], Iterator[Finding]]:
    """Find images without an alternative text, and such texts that describe nothing or are too long."""
    said = [(rule, texts(rule, "says", _KINDS)) for rule in rules]
    for rule in rules:
        say(rule, says="")

    def find(reading: Reading) -> Iterator[Finding]:
        prose = reading.document.prose
        for mark in prose.marks:
            hit = _hit(prose, mark) if mark.kind == "image" else None
            if hit is None:
                continue
            kind, start, end = hit
            for rule, says in said:
                weighed = replace(rule, severity="consiglio") if kind == "lungo" else rule
                yield Finding(weighed, start, end, prose.text[start:end], say(rule, says=says[kind]))

    return find


def _hit(prose: Prose, mark: Mark) -> tuple[str, int, int] | None:
    """What is wrong with an image, and where: the image itself where nothing stands for it."""
    inside = prose.text[mark.inner_start : mark.inner_end]
    alt = " ".join(unescape(inside).split())
    if not alt:
        is_blank = inside and prose.text[mark.start] == "<"
        return None if is_blank else ("manca", mark.start, mark.end)
    kind, span = _kind(alt, mark.target), trimmed(prose.text, mark.inner_start, mark.inner_end)
    return (kind, *span) if kind and span else None


def _kind(alt: str, target: str) -> str:
    if len(alt) > _LONGEST:
        return "lungo"
    stem = splitext(basename(target.partition("?")[0].strip("<>")))[0]
    is_name = not alt.isalpha() and " " not in alt and alt.casefold() == stem.casefold()
    if is_name or _file().fullmatch(alt):
        return "file"
    return "generico" if _generic().fullmatch(alt) else ""
