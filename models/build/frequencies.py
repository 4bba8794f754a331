"""Write models/frequencies.tsv: how frequent the Italian forms are, from wordfreq, kept if our lexicon has them.

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


def main() -> None:
    """One line for each tenth of the scale, most frequent first: the figure, a tab, the forms."""
    lexicon = Lexicon.read(LEXICON)
    bands: dict[str, list[str]] = {}
    for form, share in get_frequency_dict("it").items():
        zipf = log10(share) + 9
        if zipf >= FLOOR and form.isalpha() and lexicon.exact(form):
            bands.setdefault(f"{zipf:.1f}", []).append(form)
    lines = (f"{zipf}\t{' '.join(sorted(bands[zipf]))}\n" for zipf in sorted(bands, key=float, reverse=True))
    FREQUENCIES.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
