"""The elements of HTML, and those that are open where something is hidden."""

from __future__ import annotations

import re
from collections import Counter

Attributes = list[tuple[str, str | None]]
CODE = frozenset("code kbd pre samp var".split())
"""The elements that hold what is no prose, but is seen."""
HIDDEN = frozenset("datalist head noscript script select style svg template textarea title".split())
"""The elements that hold what is no prose of the page."""
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
"""The elements that have no end, and so hide nothing after them."""
INLINE = frozenset(
    """
    a abbr acronym b bdi bdo big cite data del dfn em font i img ins kbd label mark q s small span strike strong sub sup
    time tt u var wbr
    """.split()
)
_OTHERS = frozenset(
    """
    address applet article aside audio basefont blink blockquote body button canvas caption center colgroup dd details
    dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup html
    iframe legend li main map marquee math menu meter nav nobr noframes object ol optgroup option output p picture
    progress rp rt ruby search section slot summary table tbody td tfoot th thead tr ul video
    """.split()
)
_NOT_SHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def is_element(name: str) -> bool:
    """Whether HTML knows an element of this name; names with a hyphen are those that pages make up."""
    return "-" in name or name in CODE or name in HIDDEN or name in VOID or name in INLINE or name in _OTHERS


def is_hidden(attrs: Attributes) -> bool:
    """Whether an element with these attributes is not shown."""
    attributes = dict(attrs)
    return "hidden" in attributes or _NOT_SHOWN.search(attributes.get("style") or "") is not None


class Veil:
    """The elements that are open, from the first one that hides what it holds or holds code."""

    def __init__(self) -> None:
        self._open: list[tuple[str, bool]] = []
        self._names: Counter[str] = Counter()

    def __bool__(self) -> bool:
        """Whether any is open."""
        return bool(self._open)

    def __contains__(self, tag: str) -> bool:
        """Whether one of this name is open."""
        return self._names[tag] > 0

    @property
    def is_code(self) -> bool:
        """Whether what stands here is code, and seen."""
        return bool(self._open) and not self._open[-1][1]

    def is_only(self, tag: str) -> bool:
        """Whether nothing but this element is open."""
        return len(self._open) == 1 and self._open[0][0] == tag

    @property
    def first(self) -> str:
        """The outermost of the elements."""
        return self._open[0][0] if self._open else ""

    def begin(self, tag: str, *, hides: bool) -> None:
        """An element begins."""
        self._open.append((tag, hides or (bool(self._open) and self._open[-1][1])))
        self._names[tag] += 1

    def end(self, tag: str) -> None:
        """An open element ends, and with it those inside."""
        while self._open:
            name, _ = self._open.pop()
            self._names[name] -= 1
            if name == tag:
                return

    def lift(self) -> None:
        """All end."""
        self._open.clear()
        self._names.clear()
