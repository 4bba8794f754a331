"""Sentences that say that an event comes, with its name."""

from __future__ import annotations

from linguapa.italian.clauses import NEAR, of
from linguapa.italian.dates import WEEKDAY_ALONE
from linguapa.italian.occasions import BRINGS, COURSE, EVENT, INVITES, TAKES_PLACE

_NOT_OF = (
    r"(?<!\b(?:d[ei]|d[ei]l|dell[aoe]|degli|dei|con|con\s+l[ae]|per|per\s+l[ae]"
    r"|su|sull[ae]|sul|dopo|durante|dal|dalla)\s+)(?<!dell['’])"
)
_NOT_AT = r"(?<!\b(?:al|alla|alle|ai)\s)"
_NEW = r"(?:un|una|un['’]|grande|gran|(?:nuov|prim|second|terz|ultim|special)\w+|doppi[oa])"
COMES = (
    of(rf"\b{TAKES_PLACE}\b{NEAR}{_NOT_OF}{_NOT_AT}\b{COURSE}\b"),
    of(rf"(?:(?:\A|,)\W*|\b(?:il|la|lo|un|una|i|le)\s+|l['’]|un['’]){COURSE}\b[^.;:!?]{{0,90}}?\b{TAKES_PLACE}\b"),
    of(
        rf"(?:(?:\A|,)\W*|\b(?:il|la|lo|un|una|i|le)\s+|l['’]|un['’]){COURSE}\b[^.;:!?]{{0,90}}?"
        r"\b(?:(?:cominci|inizi|arriv)(?:a|ano|erà)|fa(?:nno)?\s+tappa|part(?:e|irà))\b",
        "cominci inizi arriv tappa parte partirà",
    ),
    of(
        rf"\b{BRINGS}\s+(?:(?:in|al|alla|anche|per)\s+\w+\s+)?(?:un['’]?|una|uno|il|la|lo|l['’]|i|le|due|tre)?\s*"
        rf"(?:(?!d[ei]|al|per\b|con\b)\w+\s+)?{COURSE}\b"
    ),
    of(rf"\b{INVITES}\b{NEAR}{_NOT_OF}\b{COURSE}\b"),
    of(rf"\A\W*{COURSE}\b.{{0,120}}\b{INVITES}\b"),
    of(
        rf"\b{COURSE}\b{NEAR}\b(?:visitabile|si\s+(?:può|potrà)\s+(?:visitare|vedere)"
        r"|(?:resta|resterà|sarà)\s+apert\w)\b",
        "visita vedere apert",
    ),
    of(r"\bsi\s+inaugur(?:a|ano|erà|eranno)\b|\binauguriamo\b", "inaugur"),
)
"""A verb says that it comes."""
HELD = of(
    rf"\b(?:organizz(?:a|ano|iamo|erà)|promuov\w+|propon\w+|ospit(?:a|ano|erà))\b{NEAR}{_NOT_OF}\b{EVENT}\b",
    "organizz promuov propon ospit",
)
"""Somebody holds it."""
HEAD = of(rf"(?:\A|\A[^.;:!?]{{0,60}}:)\W*(?:{_NEW}\s*){{0,2}}{EVENT}\b")
HEAD_OF_COURSE = of(rf"\A\W*(?:nuov[oi]\s+)?{COURSE}\b")
"""Its name comes first."""
AT_A_DAY = of(rf"\A.{{0,100}}?{_NOT_OF}{_NOT_AT}\b{EVENT}\b")
DAY_FIRST = of(
    r"\A\W*(?:(?:questo|questa|dal?|il|da)\s+)?(?:presto|prossimamente|a\s+breve|tra\s+poch\w"
    rf"|{WEEKDAY_ALONE}|domani|stasera|oggi|\d{{1,2}}\s+\p{{L}})"
)
"""The day comes first, and its name after that."""
VERB_SHOWN = of(r"\A\W*mostra(?!\s+(?:di|d['’]|su|fotografic|dedicat|personale|collettiv|«|\"|“|mercato))", "mostra")
"""*Mostra* as a verb."""
INVITED = (
    of(rf"\b{INVITES}\b"),
    of(r"\b(?:alle\s+(?:ore\s+)?\d|ore\s+\d|ingresso\s+(?:libero|gratuito)|dalle\s+\d)", "alle ore ingresso"),
)
"""People are called to come."""
