"""The lines between `---` that may open a draft: what its writer notes for the machine, and nobody reads.

They look like YAML, but people type them by hand, so that little is asked of them: a key with a colon on each line. A
notice between two rules (`Orario: 9-12`) looks the same, and must be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

_FENCE = "---"
_BOM = "\ufeff"
_MOST_LINES = 500
"""Below the opening fence: what has more is no front matter, and no draft is read to its end in search of one."""
_CHANNEL_KEYS = frozenset(("canale", "canali"))
_KEYS = _CHANNEL_KEYS | frozenset(
    """
    author authors autore autori bozza categoria categorie categories category data date description descrizione draft
    excerpt image immagine keywords lang language layout lingua permalink slug sommario sottotitolo subtitle summary tag
    tags title titolo url
    """.split()
)
_KEY = re.compile(r"(?P<quote>['\"]?)(?P<key>[^\W\d][\w.-]*+(?:[ \t\xa0]++[\w.-]++){0,4}+)(?P=quote)\s*+:")
_COMMENT = re.compile(r"(?:^|\s)#")
_ITEM = re.compile(r"-(?:\s|$)")
_SEPARATORS = re.compile(r"[,;]")
_NAME = re.compile(r"[\w-]+")
_AROUND = "[]\"'«»“”‘’ "
_QUOTES = "\"'»”’)"
_STOPS = (".", "!", "?", "…")


class FrontMatter(NamedTuple):
    """The offset of what follows, and what stands under `canale:` or `canali:`; 0 and nothing where there is none."""

    end: int = 0
    channels: tuple[str, ...] = ()


class _Entry(NamedTuple):
    key: str
    lines: list[str]

    @property
    def name(self) -> str:
        return " ".join(self.key.split()).lower()

    @property
    def is_open(self) -> bool:
        """Whether a list in brackets goes on on the next line."""
        return self.lines[0].startswith("[") and "]" not in self.lines[-1]

    @property
    def is_notice(self) -> bool:
        """Whether it speaks to readers in a sentence, as *Attenzione: venerdì la biblioteca è chiusa* does."""
        value = " ".join(self.lines).rstrip(_QUOTES)
        return self.name not in _KEYS and self.key[0].isupper() and " " in value and value.endswith(_STOPS)


def read(text: str) -> FrontMatter:
    """The front matter of a draft, if it has one."""
    lines = _lines(text)
    if next(lines, ("", 0))[0].rstrip() != _FENCE:
        return FrontMatter()
    entries: list[_Entry] = []
    margin = None
    for line, end in islice(lines, _MOST_LINES):
        body = line.strip()
        if line.rstrip() == _FENCE:
            return FrontMatter(end, _channels(entries)) if _is_for_the_machine(entries) else FrontMatter()
        if body and not body.startswith("#"):
            depth = len(line) - len(line.lstrip())
            margin = depth if margin is None else margin
            if not _take(entries, body, is_deeper=depth > margin):
                break
    return FrontMatter()


def end(text: str) -> int:
    """The offset of what follows the front matter; 0 where there is none."""
    return read(text).end


def channels(text: str) -> tuple[str, ...]:
    """What stands under `canale:` or `canali:`: `facebook`, `[x, web]`, or a line with a dash for each.

    What cannot be the name of a channel (`Canale WhatsApp del Comune`) stays whole, as it was written.
    """
    return read(text).channels


def _lines(text: str) -> Iterator[tuple[str, int]]:
    """Each line, and the offset of its end."""
    start = len(_BOM) if text.startswith(_BOM) else 0
    while start < len(text):
        stop = text.find("\n", start) + 1 or len(text)
        yield text[start:stop], stop
        start = stop


def _take(entries: list[_Entry], body: str, *, is_deeper: bool) -> bool:
    """Add a line to the entries; whether it can stand in a front matter."""
    last = entries[-1] if entries else None
    value = _COMMENT.split(body, 1)[0].rstrip()
    if last and last.is_open:
        last.lines.append(value)
    elif (entry := _entry(value)) and (not is_deeper or entry.name in _CHANNEL_KEYS):
        entries.append(entry)
    elif last and (is_deeper or (not last.lines[0] and _ITEM.match(value))):
        last.lines.append(value)
    else:
        return False
    return True


def _entry(line: str) -> _Entry | None:
    match = _KEY.match(line)
    if match is None:
        return None
    value = line[match.end() :]
    entry = _Entry(match["key"], [value.strip()])
    is_apart = not value or value[0].isspace()
    return entry if is_apart or entry.name in _KEYS else None


def _is_for_the_machine(entries: list[_Entry]) -> bool:
    """Whether no reader is meant. Keys that open with a capital, such as `Data:`, may well be those of a notice."""
    if any(entry.is_notice for entry in entries):
        return False
    known = [entry for entry in entries if entry.name in _KEYS]
    return any(entry.name in _CHANNEL_KEYS or entry.key[0].islower() for entry in known) or (
        bool(known) and len(known) == len(entries)
    )


def _channels(entries: list[_Entry]) -> tuple[str, ...]:
    lines = [line for entry in entries if entry.name in _CHANNEL_KEYS for line in (",", *entry.lines)]
    value = " ".join(f",{line[1:]}" if _ITEM.match(line) else line for line in lines)
    names = (" ".join(name.split()).strip(_AROUND) for name in _SEPARATORS.split(value))
    return tuple(dict.fromkeys(name.lower() if _NAME.fullmatch(name) else name for name in names if name))
