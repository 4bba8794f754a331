"""Figures as they stand in the tables of docs/evaluation.md."""

from collections.abc import Iterable, Sequence
from math import sqrt

SURE = 1.959964
"""How many standard deviations hold 95 % of a normal distribution."""


def print_table(title: str, rows: Iterable[Sequence[str]]) -> None:
    head, *body = rows
    print(f"## {title}\n\n| {' | '.join(head)} |\n|{'---|' * len(head)}")
    for row in body:
        print(f"| {' | '.join(row)} |")
    print(flush=True)


def percent(part: float, whole: float) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "–"


def per_hundred(found: int, words: int) -> str:
    return f"{100 * found / words:.2f}"


def wilson(part: int, whole: int) -> tuple[float, float]:
    """The 95 % interval of a share, by Wilson's score: E. B. Wilson, "Probable inference", JASA 22, 1927."""
    if not whole:
        return 0.0, 1.0
    share, weight = part / whole, SURE**2 / whole
    middle = share + weight / 2
    reach = SURE * sqrt(share * (1 - share) / whole + weight / (4 * whole))
    return max(0.0, (middle - reach) / (1 + weight)), min(1.0, (middle + reach) / (1 + weight))
