"""Links whose words do not say where they lead: *clicca qui*, *a questo link*."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import regex

from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.finders.units import fold
from linguapa.rules import say
from linguapa.types import Document, Finding, Rule

_CLICK = r"(?:clicc(?:a|ate|hi|are|ando|ami)|(?:fai|fate|fare|facendo)\s+clic)"
_LOOK = r"(?:leggi|leggete|vedi|vedete|guarda|guardate|premi|premete|tocca|toccate)"
_THIS = r"(?:(?:a|su)\s+questo|al\s+seguente|sul\s+seguente|al|sul)\s+link"
_MORE = r"(?:(?:scopri|scoprite|leggi|leggete)\s+(?:di\s+più|tutto)|per\s+(?:saperne\s+di\s+più|approfondire))"
_GO = r"(?:vai|andate|accedi|accedete|collegati|collegatevi|entra|iscriviti)"
_STAYS = r"(?:vieni|venite|venga|venire|passa|passate|siamo|sono|sei|resta|restate|è|da|di|fin|fino\sa)"
_PICTURE = r"[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]"
_URL = (
    rf"(?=(?:[ \t]|(?:[:>»→➡(]|->|{_PICTURE})\s{{0,3}}){{0,6}}"
    r"(?:https?://\S|www\.\w|(?:[\w-]{1,63}\.){1,5}(?:it|com|org|net|eu|gov|info)\b(?!@)))"
)
_ALONE = rf"(?=(?:[ \t.:!>»→➡]|{_PICTURE})*(?:\n|\Z))"
_OPENS = rf"(?:(?<=\A|[\n.!?])|(?<=\A|[\n.!?])(?:[ \t]|{_PICTURE})+)\K"
_IN_WORDS = regex.compile(
    rf"""(?<![\w'’@\#-])(?:
        {_CLICK}\s+qui\b (?! \s+ (?:sotto|sopra|accanto|in\s+(?:alto|basso)|a\s+(?:destra|sinistra)) \b )
      | {_LOOK}\s+qui\b (?: (?=\s+per\s+\w+[aeio]r(?:e|l\w|s[ie]|n\w|c[ie]|t[ie]|v[ie])\b) | {_URL} )
      | (?:{_CLICK}|{_GO})\s+{_THIS}\b (?! \s+ (?:d[aei]|de[li]|della|dello|dell|degli|delle|con|che)\b )
      | {_THIS}\b {_URL}
      | {_MORE}\b {_URL}
      | (?<!\b{_STAYS}\s)(?:qui|link)\b {_URL}
    )""",
    regex.VERBOSE | regex.IGNORECASE,
)
_AS_A_LINE = regex.compile(rf"{_OPENS}(?:{_MORE}|{_LOOK}\s+qui)\b{_ALONE}", regex.IGNORECASE)
_EMPTY = regex.compile(
    rf"(?:{_CLICK}|{_CLICK}\s+qui|{_LOOK}|{_LOOK}\s+qui|(?:{_CLICK}\s+|{_GO}\s+)?{_THIS}|{_MORE}|qui|link"
    r"|questo\s+link|il\s+link|link\s+qui|questo\s+indirizzo|questa\s+pagina|scopri|approfondisci"
    r"|continua(?:\s+a\s+leggere)?|vai)",
    regex.IGNORECASE,
)
_AROUND = " \n\u2060.:!>»→➡"
_LONGEST = 80
"""In code points: longer words of a link say something."""


def empty(rules: Sequence[Rule]) -> Callable[[Reading], Iterator[Finding]]:
    """Find links whose words say nothing, and such words beside an address. Quotations are left alone."""
    for rule in rules:
        say(rule, found="")

    def find(reading: Reading) -> Iterator[Finding]:
        text = reading.document.prose.text
        for start, end in _spans(reading.document):
            if not is_inside(start, reading.quoted):
                for rule in rules:
                    message = say(rule, found=reading.quote(start, end))
                    yield Finding(rule, start, end, text[start:end], message)

    return find


def _spans(document: Document) -> list[tuple[int, int]]:
    found = list(_linked(document))
    for paragraph in document.paragraphs:
        start, end = paragraph.block.start, paragraph.block.end
        shown = document.prose.shadow[start:end]
        for pattern in (_IN_WORDS, _AS_A_LINE):
            for match in pattern.finditer(shown):
                here, there = start + match.start(), start + match.end()
                if all(there <= left or right <= here for left, right in found):
                    found.append((here, there))
    return sorted(found)


def _linked(document: Document) -> Iterator[tuple[int, int]]:
    """The words of links, without the signs around them."""
    for mark in document.prose.marks:
        if mark.kind != "link":
            continue
        seen = document.prose.seen
        places = [i for i in range(mark.inner_start, mark.inner_end) if seen[i] and seen[i] not in _AROUND]
        shown = "".join(seen[places[0] : places[-1] + 1]) if places else ""
        if shown and len(shown) <= _LONGEST and _EMPTY.fullmatch(fold(shown)):
            yield places[0], places[-1] + 1
