"""Closed classes of words, in lower case."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """
    a ad agli ai al alla alle allo anche che chi ci col come con cui da dagli dai dal dalla dalle dallo degli dei del
    della delle dello di e ed fra gli i il in la le lo ma ne negli nei nel nella nelle nello non né o od oppure per però
    più quindi se si su sugli sui sul sulla sulle sullo tra un una uno ogni questo questa questi queste quello quella
    questa essi ciò inoltre infine dopo prima quando dove perché ecco sono è ha hanno nell l dell all dall sull un
    """.split()
)
"""Articles, prepositions, conjunctions and other words that open a sentence and stand in the middle of a line."""

LEAN_FORWARD = frozenset(
    """
    a ad agli ai al alla alle allo che col con da dagli dai dal dalla dalle dallo degli dei del della delle dello di e
    ed fra gli i il in la le lo negli nei nel nella nelle nello o od per su sugli sui sul sulla sulle sullo tra un una
    uno
    """.split()
)
"""What never ends a line that is complete."""
