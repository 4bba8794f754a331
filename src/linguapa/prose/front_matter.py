"""The lines between `---` that may open a draft: what its writer notes for the machine, and nobody reads."""

from __future__ import annotations

import re

_FRONT_MATTER = re.compile(
    r"---[ \t]*\r?\n(?P<lines>(?:(?:[\w-]+[ \t]*:[^\n]*|[ \t]+[^\n]*|-[ \t][^\n]*|\#[^\n]*)?\n)+?)---[ \t]*(?:\r?\n|\Z)"
)
_CHANNELS = re.compile(
    r"^canal[ei][ \t]*:[ \t]*(?P<here>[^\s\#][^\n]*)?\r?\n(?P<below>(?:[ \t]*-[ \t][^\n]*\n)*)", re.MULTILINE
)
_NAME = re.compile(r"[\w-]*\w")


def end(text: str) -> int:
    """The offset of what follows the front matter; 0 where there is none."""
    match = _FRONT_MATTER.match(text)
    return match.end() if match else 0


def channels(text: str) -> tuple[str, ...]:
    """What stands under `canale:` or `canali:`: `facebook`, `[x, web]`, or a line with a dash for each."""
    front = _FRONT_MATTER.match(text)
    named = _CHANNELS.search(front["lines"]) if front else None
    if named is None:
        return ()
    lines = f"{named['here'] or ''}\n{named['below']}".splitlines()
    return tuple(dict.fromkeys(name.lower() for line in lines for name in _NAME.findall(line.split(" #")[0])))
