"""A second opinion: the Gulpease of textstat beside ours, and why they differ."""

from __future__ import annotations

from dataclasses import dataclass

from linguapa.types import LinguapaError, Readability


@dataclass(frozen=True, slots=True)
class Comparison:
    """What one and the other count, row by row, and the reasons for the differences, in Italian."""

    rows: tuple[tuple[str, float, float], ...]
    reasons: tuple[str, ...]


def compare(text: str, ours: Readability) -> Comparison:
    """Our counts beside textstat's. Raises `LinguapaError` where textstat is not installed."""
    try:
        import textstat
    except ImportError:
        raise LinguapaError(
            "Per il confronto serve textstat: installalo con «pip install linguapa[compare]»."
        ) from None
    words, sentences = textstat.lexicon_count(text), textstat.sentence_count(text)
    characters = textstat.char_count(text)
    rows = (
        ("Gulpease", ours.gulpease or 0.0, textstat.gulpease_index(text)),
        ("lettere", ours.letters, characters),
        ("parole", ours.words, words),
        ("frasi", ours.sentences, sentences),
    )
    reasons = []
    if characters != ours.letters:
        reasons.append("textstat conta come lettere anche le cifre, la punteggiatura e gli indirizzi web.")
    if words != ours.words:
        reasons.append("textstat conta «dell'anagrafe» come una parola sola, e conta come parole numeri e indirizzi.")
    if sentences > ours.sentences:
        reasons.append("textstat chiude la frase anche dopo le abbreviazioni, come «art.» o «n.».")
    if sentences < ours.sentences:
        reasons.append("textstat non conta le frasi di una o due parole, e unisce titoli, righe di elenco e paragrafi.")
    if not 0 <= textstat.gulpease_index(text) <= 100:
        reasons.append("textstat non tiene il punteggio fra 0 e 100.")
    return Comparison(rows, tuple(reasons))
