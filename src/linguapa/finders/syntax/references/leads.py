"""What leads to a law that a sentence cites: *ai sensi di*, *di cui a*, *come previsto da*, a bracket."""

from __future__ import annotations

from typing import NamedTuple

import regex

from linguapa.italian.prepositions import split

MANNERS = frozenset("applicazione attuazione conformità ottemperanza osservanza esecuzione adempimento".split())
_LEAD = regex.compile(
    r"""
    (?P<lead> ai\ sensi (?: \ e\ per\ gli\ effetti )? | a\ norma | in\ \p{L}+ | nel\ rispetto | per\ effetto
      | di\ cui | (?: così\ )? come | secondo | conformemente | ex | vist[oaie] )
    (?: (?: \ (?: a | di ) )? (?: \ quanto )? (?: \ (?: anche | espressamente | già | altresì | peraltro ) )?
        \ (?P<said> previst | dispost | stabilit | prescritt | impost | richiest | indicat | specificat | disciplinat
                    | definit | sancit ) [oaie] (?= \ d ) )?
    \ (?P<link> (?: [dn]ell['’] | dall['’] | all['’] | l['’] | (?: [dn]e | da | a )(?: lla | llo | lle | gli | l | i )
      | con | il | lo | la | i | gli | le )
        (?: \ | (?<=['’]) ) )?
    """.replace("\\ ", r"\s"),
    regex.VERBOSE | regex.IGNORECASE,
)
_KINDS = {"di": "nome", "ex": "nome", "nel": "modo", "conformemente": "modo", "(": "parentesi"} | dict.fromkeys(
    ("visto", "vista", "visti", "viste"), "premessa"
)
"""The kinds of what leads to a citation, by its first word; the others say what rests on the law."""


class Lead(NamedTuple):
    """What leads to a citation: its kind, where it ends, its preposition and article, and what it says of the law."""

    kind: str
    end: int
    preposition: str
    article: str
    said: str


def bracket(text: str, start: int, end: int) -> Lead | None:
    """A bracket, if it is closed before the end of the sentence."""
    closing = text.find(")", start, end)
    is_last = closing < 0 or text[closing + 1 : end].strip() in ("", ".", ";", ":")
    return None if is_last else Lead("parentesi", start + 1, "", "", "")


def lead_to(text: str, start: int, end: int) -> Lead | None:
    """What leads to a citation, if that begins at `start`."""
    found = _LEAD.match(text, start, end)
    if found is None:
        return None
    lead, said = found["lead"].lower().split(), (found["said"] or "").lower()
    link = (found["link"] or "").lower().strip().replace("’", "'")
    preposition, article = split(link) or ("", link)
    if (lead[-1] == "come" and not said) or (not article and lead[0] != "ex"):
        return None
    kind = _KINDS.get(lead[0], "legge")
    if lead[0] == "in" and lead[1] in MANNERS:
        kind = "modo"
    if kind == "premessa" and text[start].islower():
        return None
    return Lead(kind, found.end(), preposition, article, said)
