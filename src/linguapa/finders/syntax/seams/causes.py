"""Long sentences that go on with a cause, a consequence or a contrast: *in quanto*, *sicché*, *mentre*."""

from __future__ import annotations

from collections.abc import Iterator

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.grammar import is_finite
from linguapa.finders.syntax.hit import Edit, Hit
from linguapa.finders.syntax.seams.clauses import SHORTEST, Clause, main_verb, subordinators
from linguapa.finders.syntax.seams.phrase import joined
from linguapa.finders.syntax.seams.places import count, is_enclosed, is_in_name
from linguapa.italian.words import ARTICLES, INDEFINITE_ARTICLES
from linguapa.tree import Sentence

_CAUSES = ("in quanto", "poiché", "giacché", "perché", "dato che", "visto che", "considerato che", "atteso che")
_MARKS = {
    **{(*cause.split(),): ("causa", "Infatti") for cause in _CAUSES},
    ("sicché",): ("conseguenza", "Quindi"),
    ("cosicché",): ("conseguenza", "Quindi"),
    ("motivo", "per", "cui"): ("conseguenza", "Per questo"),
    ("motivo", "per", "il", "quale"): ("conseguenza", "Per questo"),
    ("ragione", "per", "cui"): ("conseguenza", "Per questo"),
    ("ragione", "per", "la", "quale"): ("conseguenza", "Per questo"),
    ("di", "conseguenza"): ("conseguenza", "Di conseguenza"),
    ("il", "che"): ("conseguenza", "Questo"),
    ("mentre",): ("contrasto", "Invece"),
}
_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _mark in _MARKS:
    _FIRST.setdefault(_mark[0], []).append(_mark)
_NARROWING = frozenset("solo soltanto anche proprio sia né non ma e ed o soprattutto specie tanto più meno".split())
_WITHOUT_COMMA = (("in", "quanto"), ("perché",))
_ASIDE = 3
_ASKING = frozenset(
    """
    capire chiarire chiedere comprendere dire domandare illustrare indicare motivare precisare ragione raccontare
    sapere specificare spiegare vedere verificare motivo
    """.split()
)
"""Words after which *perché* may open a question: *spiega perché la strada è chiusa*."""
_CONDITIONS = frozenset("se qualora quando purché laddove finché".split())
_CONTRASTED = frozenset("quello quella quelli quelle per tra fra questo questa questi queste".split())
"""What, besides a noun, may open what is set against the clause before; no number or quantity."""


def continuations(sentence: Sentence, reading: Reading) -> Iterator[Hit]:
    """The places where a long sentence goes on with a cause, a consequence or a contrast."""
    words = sentence.words
    for word in words[SHORTEST:-SHORTEST]:
        for mark in _FIRST.get(word.low, ()):
            if len(mark) == 1 or tuple(w.low for w in words[word.i : word.i + len(mark)]) == mark:
                hit = _hit(sentence, reading, word.i, mark)
                if hit is not None:
                    yield hit


def _hit(sentence: Sentence, reading: Reading, at: int, mark: tuple[str, ...]) -> Hit | None:
    words = sentence.words
    kind, connective = _MARKS[mark]
    has_comma = words[at - 1].text == "," or (kind == "contrasto" and words[at - 1].text == ";")
    if not has_comma and mark not in _WITHOUT_COMMA:
        return None
    seam, start = at - has_comma, at + len(mark)
    if words[seam - 1].low in _NARROWING or is_enclosed(sentence, seam) or is_in_name(sentence, seam, reading):
        return None
    one, other = _last_main(sentence, seam), main_verb(sentence, start, _end(sentence, start))
    if one is None or other is None or not _stands_alone(sentence, one, other, has_comma=has_comma):
        return None
    if kind == "contrasto" and not _is_contrast(sentence, one, other):
        return None
    edit = Edit(words[seam - 1].end, words[start].end, ". " + joined(connective, words[start].text))
    return Hit(words[at].start, other.verb.end, kind, (edit,))


def _end(sentence: Sentence, start: int) -> int:
    words = sentence.words
    return next((i for i in range(start, len(words)) if words[i].text in (";", ":")), len(words))


def _last_main(sentence: Sentence, seam: int) -> Clause | None:
    """The main clause that a seam stands in, if no other clause is open there."""
    words = sentence.words
    first = next((i + 1 for i in range(seam - 1, 0, -1) if words[i].text in (";", ":")), 0)
    found = main_verb(sentence, first, seam)
    if found is None or any(True for _ in subordinators(sentence, found.verb.i + 1, seam)):
        return None
    return found


def _stands_alone(sentence: Sentence, one: Clause, other: Clause, *, has_comma: bool) -> bool:
    """Whether the first clause is whole without the second, and the second without the first."""
    words = sentence.words
    if count(words[one.first : one.last]) < SHORTEST or count(words[other.first :]) < SHORTEST:
        return False
    if is_enclosed(sentence, other.verb.i) or any(w.low in _CONDITIONS for w in words[: one.last]):
        return False
    if any(w.i < one.last <= w.head.i for w in words[: one.last] if w.pos != "PUNCT" and w.head is not other.predicate):
        return False
    if _goes_on_behind(sentence, other):
        return False
    if has_comma:
        return True
    return (
        other.predicate.head is one.predicate
        and not any(w.text == "," for w in words[one.last - _ASIDE : one.last])
        and not any(w.low in ("non", "né") or w.lemma in _ASKING for w in words[one.first : one.last])
    )


def _goes_on_behind(sentence: Sentence, other: Clause) -> bool:
    """Whether the first clause may go on behind the second: *posa barriere, perché …, e la costruzione di un muro*."""
    words = sentence.words
    return any(
        w.low in ("e", "ed", "nonché") and words[w.i - 1].text == "," and not is_finite(w.head)
        for w in words[other.verb.i : other.last]
    )


def _is_contrast(sentence: Sentence, one: Clause, other: Clause) -> bool:
    """Whether the two clauses set one thing against another, and not at one time."""
    tenses = {clause.verb.feats.get("Tense") for clause in (one, other)}
    opens = sentence.words[other.first]
    if len(tenses) > 1 or "Imp" in tenses or other.verb.i - other.first < 1:
        return False
    return opens.low in ARTICLES - INDEFINITE_ARTICLES or opens.pos in ("PROPN", "NOUN") or opens.low in _CONTRASTED
