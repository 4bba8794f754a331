"""What a word does to the one before it."""

from __future__ import annotations

from linguapa.italian.articles import refit
from linguapa.italian.case import in_the_case_of
from linguapa.italian.euphony import with_d, without_needless_d
from linguapa.italian.sounds import onset


def rejoin(previous: str, old: str, new: str) -> str | None:
    """The word before, as it has to be when `new` follows it in place of `old`: (*il*, *suddetto*, *atto*) → *l'*.

    `None` where that cannot be known: see `refit`. Case is kept.
    """
    if (bare := without_needless_d(previous, new)) != previous:
        return bare
    if previous.lower() in ("a", "e") and with_d(previous, old) == previous:
        return with_d(previous, new)
    if onset(new) == onset(old):
        return previous
    fitted = refit(previous.lower(), new)
    if fitted is None or fitted == previous.lower():
        return fitted and previous
    return in_the_case_of(previous, fitted)
