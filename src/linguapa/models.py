"""Where the models are: beside the code when installed, at the top of the checkout otherwise."""

from __future__ import annotations

from pathlib import Path

from linguapa.types import LinguapaError

_PLACES = (Path(__file__).parent / "models", Path(__file__).parents[2] / "models")


def model_path(name: str, proof: str = "") -> Path:
    """The model's file or folder, which must hold `proof`. Raises `LinguapaError` where it is missing."""
    for place in _PLACES:
        if (place / name / proof).is_file():
            return place / name
    raise LinguapaError(f"Manca il modello {name}, che fa parte di linguapa: reinstalla il pacchetto linguapa.")
