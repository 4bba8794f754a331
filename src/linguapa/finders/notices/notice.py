"""What gives notice in a post, and what is missing in it."""

from __future__ import annotations

from collections.abc import Iterator

from linguapa.finders.notices.kinds import Kind, Told, invites, is_past
from linguapa.finders.notices.lines import Line, first_lines
from linguapa.finders.reading import Reading
from linguapa.italian.clauses import occur, of
from linguapa.italian.contacts import says_whom_to_ask
from linguapa.italian.stoppages import CLOSABLE, NAMELESS, SUPPLY
from linguapa.italian.whereabouts import names_street, says_when, says_where
from linguapa.prose.canvas import FILLER
from linguapa.types import Document

_LONG = 400
"""Words over which a text is a page with its own order, and not a notice."""
_OTHER = of(
    r"\A\W*(?:oggetto\s*:|(?:gentile|egregi[oa])\s+sign)|\bS\.\s?V\."
    r"|\A.{0,80}(?:notizie|novità|appuntamenti|eventi|settimana)\s+(?:dell\w*|di|dal|da|in)\b"
    r"|\A.{0,80}(?:in\s+questo\s+numero|newsletter|in\s+breve|la\s+settimana\s+in|rassegna\s+stampa)"
)
"""Letters to one person and lists of news, which give no single notice."""
_NAMELESS = of(rf"\A\W*(?:(?:chius\w+|la|il|l['’]|le|una?)\s*){{0,2}}{NAMELESS}\b")
_OPENED = (
    of(rf"\binaugur\w+\s+(?:il|lo|la|l['’])\s*(?:nuov\w+\s+)?{CLOSABLE}\b", "inaugur"),
    of(rf"\b{CLOSABLE}\b[^.;:!?]{{0,40}}?\b(?:apr\w+|è\s+apert\w)\b", "apr apert"),
)
_SUPPLY = of(rf"\b{SUPPLY}\b")


def notice(reading: Reading) -> Line | None:
    """The first sentence that gives notice; the title's, where no other does."""
    document = reading.document
    is_long = sum(token.kind == "word" for token in document.tokens) > _LONG
    if is_long or _OTHER.occurs(document.prose.shadow.lstrip()):
        return None
    lines = list(first_lines(reading))
    body = [line for line in lines if not line.is_title]
    title = next((line for line in lines if line.is_title and line.told), None)
    kind = title.told.kind if title and title.told else None
    telling = next((line for line in body if line.told and kind in {None, line.told.kind}), None)
    if title is None:
        return telling if telling and telling.told and _is_certain(document, telling.told) else None
    if not telling and (is_past(" ".join(line.text for line in body)) or not _is_certain(document, title.told)):
        return None
    looks = (says_when,) if says_when(title.text) else (says_when, says_where)
    dated = next((line for line in body if any(look(line.text) for look in looks)), None)
    first = min((line for line in (telling, dated) if line), key=lambda line: line.start, default=title)
    return first._replace(told=title.told)


def _is_certain(document: Document, one: Told | None) -> bool:
    """Whether an event without a verb is announced: a day, an hour or an invitation stand somewhere."""
    shown = document.prose.shadow
    return one is not None and (not one.is_bare or says_when(shown) or invites(shown))


def missing(document: Document, line: Line, kind: Kind) -> Iterator[str]:
    """What the post says nowhere: *quando*, *dove*, *contatto*."""
    shown = _without_addresses(document)
    if not says_when(shown):
        yield "quando"
    if kind != "scadenza" and not _has_place(shown, line, kind):
        yield "dove"
    if not _has_contact(document, shown):
        yield "contatto"


def _has_place(shown: str, line: Line, kind: Kind) -> bool:
    """What is closed is a place, if it has a name of its own or is the only one of its kind."""
    if kind == "chiusura" and not _NAMELESS.occurs(line.text) and not _SUPPLY.occurs(line.text):
        return True
    if occur(_OPENED, line.text):
        return True
    return says_where(shown) or (kind == "chiusura" and names_street(shown))


def _has_contact(document: Document, shown: str) -> bool:
    if any(token.kind == "address" and not token.is_hashtag for token in document.tokens):
        return True
    links = (mark.target for mark in document.prose.marks if mark.kind == "link")
    return any(target and not target.startswith("#") for target in links) or says_whom_to_ask(shown)


def _without_addresses(document: Document) -> str:
    """The text without addresses, whose words say no place; a hashtag stays where it is a word of a sentence."""
    shadow, end = document.prose.shadow, 0
    parts: list[str] = []
    for token in document.tokens:
        if token.kind == "address":
            before = shadow[end : token.start]
            is_word = token.is_hashtag and before.rstrip(" ")[-1:].isalpha()
            parts += before, token.text[1:] if is_word else ""
            end = token.end
    return " ".join((*parts, shadow[end:])).replace(FILLER, "")
