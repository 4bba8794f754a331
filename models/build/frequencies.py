"""Write models/frequencies.tsv: how frequent the Italian forms are, from wordfreq, without those of other languages.

`python models/build/frequencies.py`. Frequencies are on the Zipf scale: the logarithm to base ten of how often a form
comes in a thousand million words (W. J. B. van Heuven and others, "Subtlex-UK", QJEP 67, 2014).
"""

from __future__ import annotations

from math import log10

from sources import FREQUENCIES, LEXICON
from wordfreq import get_frequency_dict

from linguapa.pipeline.lexicon import Lexicon

FLOOR = 3.0
"""One in a million words: rarer forms are left out, and count as `UNKNOWN` of linguapa.classifier.frequencies."""
OTHERS = ("de", "en", "es", "fr", "pt")
UNLISTED, LISTED = 0.3, 1.5
"""How much more frequent a form may be in another language: *the* and *para* are in Italian texts, and not Italian.

A form that our lexicon lists may be more so; it lists no adverbs, numerals, and words that never change.
"""


def main() -> None:
    """One line for each tenth of the scale, most frequent first: the figure, a tab, the forms."""
    lexicon = Lexicon.read(LEXICON)
    others = [get_frequency_dict(language) for language in OTHERS]
    bands: dict[str, list[str]] = {}
    for form, share in get_frequency_dict("it").items():
        abroad = max(other.get(form, 0.0) for other in others)
        most = share * 10 ** (LISTED if lexicon.exact(form) else UNLISTED)
        if _zipf(share) >= FLOOR and form.isalpha() and abroad <= most:
            bands.setdefault(f"{_zipf(share):.1f}", []).append(form)
    lines = (f"{zipf}\t{' '.join(sorted(bands[zipf]))}\n" for zipf in sorted(bands, key=float, reverse=True))
    FREQUENCIES.write_text("".join(lines), encoding="utf-8")


def _zipf(share: float) -> float:
    return log10(share) + 9


if __name__ == "__main__":
    main()
