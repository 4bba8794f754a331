"""Insertions that are whole clauses, and may be sentences of their own."""

from __future__ import annotations

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.following import next_points_back
from linguapa.finders.syntax.grammar import SUBJECTS, finite, is_finite, is_main
from linguapa.finders.syntax.hit import Edit
from linguapa.italian.case import capitalised
from linguapa.tree import Sentence, Word

_NO_BEGINNING = frozenset(
    """
    e ed o od oppure ovvero ma se che cui come quando qualora dove ove mentre es esempio ad cfr vedi v. es. cioè ossia
    quindi così anche ma però purché salvo tranne di quale quali chi ecc ecc. infatti anzi pertanto in
    """.split()
)


def clause_of(sentence: Sentence, first: int, last: int, *, is_last: bool) -> Word | None:
    """The predicate of the whole clause that an insertion is; `None` where it is none, or leans on what is before."""
    words = sentence.words
    inside = words[first + 1 : last]
    opening = inside[0]
    if opening.low in _NO_BEGINNING or opening.pos in ("SCONJ", "CCONJ", "PUNCT"):
        return None
    if any(word.low in ';?!«»“”"[]' or (word.low in ("che", "cui") and word.i < first + 3) for word in inside):
        return None
    heads = [word for word in inside if is_finite(word) and not (first < word.head.i < last and word.head is not word)]
    predicate = heads[0] if len(heads) == 1 else None
    if predicate is None or predicate.dep in ("aux", "aux:pass", "cop"):
        return None
    agent = next((child for child in predicate.having(*SUBJECTS) if first < child.i < last), None)
    verb = finite(predicate)
    if agent is None or verb is None or not verb.is_(Mood="Ind"):
        return None
    if opening.pos in ("VERB", "AUX") and agent.i < predicate.i:
        return None
    is_named = agent.child("det") is not None and (agent.pos == "NOUN" or (agent.pos in ("NUM", "SYM") and is_last))
    return predicate if is_named and not _leans(inside, agent) else None


def _leans(inside: list[Word], agent: Word) -> bool:
    """Whether the clause hangs on a relative word, or begins in the middle of a thought."""
    return any(w.low in ("che", "cui", "quale", "quali", "dove") and w.i < agent.i for w in inside)


def apart(sentence: Sentence, reading: Reading, first: int, last: int, clause: Word) -> Edit | None:
    """The edit that puts the clause behind the sentence, as a sentence of its own."""
    words = sentence.words
    roots = [root for root in sentence.roots if not first < root.i < last]
    if clause.head is clause:
        seconds = [w for w in clause.children if w.dep in ("conj", "parataxis") and not first < w.i < last]
        roots += [second for second in seconds if is_finite(second)]
    if words[-1].text != "." or len(roots) != 1 or not is_main(roots[0]) or first < 2:
        return None
    if (
        next_points_back(sentence, reading)
        or any(w.low in ":;?!" or w.low == "pena" for w in words)
        or words[first - 1].text.endswith(".")
    ):
        return None
    text = capitalised(sentence.shadow[words[first + 1].start : words[last - 1].end])
    if clause.i >= last or text.endswith((".", ",")):
        return None
    rest = sentence.shadow[words[last].end : words[-1].start]
    if rest and not rest.startswith((" ", ",")):
        return None
    return Edit(words[first - 1].end, sentence.end, f"{rest}. {text}.")
