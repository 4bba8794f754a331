"""From counts to the Gulpease index, and to the reader that it stands for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from linguapa.segment import words_in
from linguapa.types import Document, Readability, Sentence, Token

BANDS: tuple[tuple[int, str], ...] = (
    (80, "chi ha la licenza elementare"),
    (60, "chi ha la licenza media"),
    (40, "chi ha un diploma superiore"),
)
"""From this score up, who reads the text with ease (Lucisano and Piemontese, 1988)."""
BEYOND = "chi ha studiato oltre il diploma"


def gulpease(letters: int, words: int, sentences: int) -> float | None:
    """89 + (300 × sentences − 10 × letters) / words, clamped to 0–100; `None` without words.

    Source: P. Lucisano and M. E. Piemontese, "GULPEASE: una formula per la predizione della difficoltà dei testi in
    lingua italiana", Scuola e città 3, 1988.
    """
    if not words:
        return None
    return min(100.0, max(0.0, unclamped(letters, words, sentences)))


def unclamped(letters: int, words: int, sentences: int) -> float:
    """The Gulpease formula itself, below 0 for very long sentences and over 100 for very short ones."""
    return 89 + (300 * sentences - 10 * letters) / words


def audience(score: float | None) -> str | None:
    """Who reads with ease a text with this Gulpease score, in Italian; `None` without a score."""
    if score is None:
        return None
    return next((reader for floor, reader in BANDS if score >= floor), BEYOND)


def measure(document: Document, *, count_addresses: bool = False) -> tuple[Readability, tuple[Sentence, ...]]:
    """The readability of a document, and of each of its sentences that has words.

    URLs, e-mail addresses, mentions and hashtags are no words of a post; `count_addresses` counts the runs of letters
    in them, as the formula's own school did.
    """
    sentences = []
    for stretch in document.sentences:
        words = list(_words(document.tokens[stretch.first : stretch.last], count_addresses))
        if words:
            scores = _score(sum(map(_letters, words)), len(words), 1)
            sentences.append(Sentence(stretch.start, stretch.end, scores))
    return total(sentences), tuple(sentences)


def total(sentences: Sequence[Sentence]) -> Readability:
    """The readability of a text that has these sentences."""
    letters = sum(s.readability.letters for s in sentences)
    return _score(letters, sum(s.readability.words for s in sentences), len(sentences))


def _words(tokens: Iterable[Token], count_addresses: bool) -> Iterable[str]:
    for token in tokens:
        if token.kind == "word":
            yield token.text
        elif token.kind == "address" and count_addresses:
            yield from words_in(token.text)


def _letters(word: str) -> int:
    return sum(map(str.isalpha, word))


def _score(letters: int, words: int, sentences: int) -> Readability:
    score = gulpease(letters, words, sentences)
    return Readability(letters, words, sentences, score, audience(score))
