"""How frequent an Italian form is, on the Zipf scale: 3 is once in a million words, 6 once in a thousand."""

from __future__ import annotations

from functools import cache

from linguapa.models import model_path

UNKNOWN = 2.5
"""What a form counts as that is not in the table, which ends at 3."""


def zipf(form: str) -> float:
    """The frequency of a form in lower case; `UNKNOWN` where the table does not have it.

    Source: `models/frequencies.tsv`, made from wordfreq (R. Speer, 2022).
    """
    return table().get(form, UNKNOWN)


@cache
def table() -> dict[str, float]:
    """All frequent forms."""
    lines = model_path("frequencies.tsv").read_text(encoding="utf-8").splitlines()
    bands = (line.split("\t") for line in lines)
    return {form: float(value) for value, forms in bands for form in forms.split(" ")}
