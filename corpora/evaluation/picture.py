"""The picture of the classifier's calibration, as SVG."""

from collections.abc import Iterator, Sequence
from math import sqrt

SIDE, EDGE = 400, 50
COLOURS = ("#0055a4", "#c05600", "#3a7d22")
TICKS = (0, 0.2, 0.4, 0.6, 0.8, 1)
LEAST, GROWTH = 2.0, 0.35
"""The radius of a point, and how it grows with the root of the sentences that it stands for."""

Point = tuple[float, float, int]
"""The mean probability, the share of bureaucratic sentences, the number of sentences."""


def picture(series: Sequence[tuple[str, Sequence[Point]]]) -> str:
    """Observed shares over probabilities; on the diagonal, the probabilities are right."""
    return "\n".join(_lines(series)) + "\n"


def _lines(series: Sequence[tuple[str, Sequence[Point]]]) -> Iterator[str]:
    whole = SIDE + 2 * EDGE
    yield f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole} {whole}" font-family="sans-serif">'
    yield f'<rect width="{whole}" height="{whole}" fill="white"/>'
    yield f'<path d="M{_x(0)},{_y(0)} L{_x(1)},{_y(1)}" stroke="#999" stroke-dasharray="4"/>'
    yield f'<rect x="{EDGE}" y="{EDGE}" width="{SIDE}" height="{SIDE}" fill="none" stroke="#333"/>'
    for tick in TICKS:
        yield f'<text x="{_x(tick)}" y="{_y(0) + 18}" text-anchor="middle">{tick:g}</text>'
        yield f'<text x="{_x(0) - 8}" y="{_y(tick) + 4}" text-anchor="end">{tick:g}</text>'
    yield f'<text x="{_x(0.5)}" y="{whole - 10}" text-anchor="middle">probability of being bureaucratic</text>'
    yield f'<text transform="rotate(-90)" x="{-_y(0.5)}" y="14" text-anchor="middle">share that readers call so</text>'
    for place, ((name, points), colour) in enumerate(zip(series, COLOURS, strict=False)):
        path = " ".join(f"{_x(probability)},{_y(share)}" for probability, share, _ in points)
        yield f'<polyline points="{path}" fill="none" stroke="{colour}"/>'
        for probability, share, number in points:
            radius = LEAST + GROWTH * sqrt(number)
            yield f'<circle cx="{_x(probability)}" cy="{_y(share)}" r="{radius:.1f}" fill="{colour}" opacity="0.6"/>'
        yield f'<text x="{_x(0) + 10}" y="{EDGE + 18 + 16 * place}" fill="{colour}">{name}</text>'
    yield "</svg>"


def _x(value: float) -> float:
    return round(EDGE + SIDE * value, 1)


def _y(value: float) -> float:
    return round(EDGE + SIDE * (1 - value), 1)
