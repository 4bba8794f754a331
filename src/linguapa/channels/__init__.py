"""The channels on which a post may appear, and what each of them allows.

The facts stand in `channels.toml`, each with the page that says so and the day on which it was read. They and the
counters of this room are read at first use, so that asking whether a channel is known costs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any, Literal

from linguapa.types import LinguapaError

CHANNELS = (
    "facebook",
    "instagram",
    "x",
    "linkedin",
    "youtube",
    "whatsapp",
    "telegram",
    "messenger",
    "threads",
    "mastodon",
    "bluesky",
    "newsletter",
    "web",
)

PARTS = ("youtube-titolo", "telegram-didascalia", "web-titolo", "web-sommario")
"""Parts of a post that stand alone, for a text that is only a title, a caption, a subject, a summary."""

Unit = Literal["code-points", "utf-16", "bytes", "graphemes", "x", "mastodon", "threads", "telegram"]
"""What a limit counts: see `linguapa.channels.units`."""

Sign = Literal["*", "_", "__", "~", "||", "`", "```", "links", "html", "markdown"]
"""A mark that a channel may know; `links` are those of Markdown, `markdown` stands for every mark of Markdown."""

TEXT = "testo"
"""The only part that most posts have."""

ONE_LINE = ("titolo", "oggetto")
"""The parts that have only one line: what follows it is another part."""


@dataclass(frozen=True, slots=True)
class Limit:
    """How long a part of a post may be, in `unit`; where `hard`, the channel refuses or cuts what is longer.

    `source` is the address of the page that says so, `checked` the day on which it was read.
    """

    part: str
    most: int
    unit: Unit
    hard: bool
    source: str
    checked: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class Most:
    """How many are allowed or shown: characters before the fold, hashtags, links; advice, unless `hard`."""

    most: int
    source: str
    checked: date
    hard: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Channel:
    """The facts about a channel, or about one part of its posts.

    `name` is how readers call it; `limits` are those of `part`, all of which hold; `fold` is how many characters show
    before the rest has to be asked for. `clickable` says whether a web address can be opened, and `marks` which marks
    become bold, links and so on, instead of being shown as they are.
    """

    name: str
    part: str
    limits: tuple[Limit, ...]
    fold: Most | None
    hashtags: Most | None
    links: Most | None
    clickable: bool
    clickable_source: str
    marks: tuple[Sign, ...]

    @property
    def has_named_links(self) -> bool:
        """Whether words can be a link, so that nobody need see its address."""
        return not {"markdown", "html", "links"}.isdisjoint(self.marks)


def known(channel: str | None) -> str | None:
    """What linguapa calls a channel, or a part of one: `Facebook` is `facebook`. Raises `LinguapaError`."""
    if channel is None:
        return None
    written = str(channel).strip()
    name = written.lower()
    if name in CHANNELS or name in PARTS:
        return name
    raise LinguapaError(f"Il canale «{written}» non esiste: {remedy(written)}.")


def each_once(names: Iterable[str | None]) -> tuple[str | None, ...]:
    """The channels as `known` gives them, none of them twice. Raises `LinguapaError`."""
    return tuple(dict.fromkeys(map(known, names)))


def remedy(channel: str) -> str:
    """What to write instead of a channel that is not known, as the end of a sentence."""
    names = (*CHANNELS, *PARTS)
    joined = "-".join(words := channel.lower().split())
    inside = [joined] if joined in names else [name for name in dict.fromkeys(words) if name in names]
    if len(inside) > 1:
        return f"metti una virgola fra un canale e l'altro: {', '.join(inside)}"
    near = inside or get_close_matches(joined, names, n=1)
    return f"forse intendevi «{near[0]}»" if near else f"scegli fra {', '.join(names)}"


@cache
def facts(name: str) -> Channel:
    """What is known about one of `CHANNELS` or `PARTS`. Raises `LinguapaError` for any other name."""
    channel, _, part = str(known(name)).partition("-")
    entry = _read()[channel]
    default = entry.get("default", TEXT)
    limits = tuple(Limit(**{"part": TEXT} | limit) for limit in entry.get("limits", ()))
    return Channel(
        name=entry["name"],
        part=part or default,
        limits=tuple(limit for limit in limits if limit.part == (part or default)),
        fold=_most(entry, "fold") if part in {"", default} else None,
        hashtags=_most(entry, "hashtags"),
        links=_most(entry, "links"),
        clickable=entry.get("clickable", True),
        clickable_source=entry.get("clickable_source", ""),
        marks=tuple(entry["marks"]),
    )


def _most(entry: dict[str, Any], key: str) -> Most | None:
    return Most(**entry[key]) if key in entry else None


@cache
def _read() -> dict[str, dict[str, Any]]:
    import tomli

    return tomli.loads(Path(__file__).with_name("channels.toml").read_text(encoding="utf-8"))
