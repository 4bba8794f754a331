"""The gerund after a comma that closes a long sentence: *…, garantendo la continuità* → *. Questo garantisce…*."""

from __future__ import annotations

from collections.abc import Sequence

from linguapa.finders.syntax.actors import main_predicate
from linguapa.finders.syntax.grammar import is_negated, length, subject
from linguapa.finders.syntax.hit import Edit, Hit
from linguapa.finders.syntax.implicit.gerund_chain import JOINS, chained, coordinated
from linguapa.finders.syntax.implicit.gerund_said import AND, said
from linguapa.italian.case import capitalised
from linguapa.italian.euphony import with_d
from linguapa.italian.prepositions import split
from linguapa.tree import Sentence, Word

_AIMS = frozenset("compito fine finalità impegno intento intenzione ipotesi obiettivo proposta scopo sfida".split())
_INTENTS = frozenset("auspicare cercare intendere mirare proporre puntare tendere tentare volere".split())
_FACTS = frozenset("consentire continuare contribuire permettere procedere provvedere riuscire".split())
_DASHES = frozenset(("–", "—", "-", "…", "..."))
_ENDS = frozenset((":", ";"))
_PAIRS = (("(", ")"), ("«", "»"), ("“", "”"), ("[", "]"))
_SIDES = frozenset("sia oltre né anziché".split())
"""Words that pair the clause with another one."""
_BETWEEN = {"non": "", "così": "", "inoltre": "inoltre "}
"""Adverbs before a gerund, and what stays of them at the start of a sentence."""
_EDGES = JOINS | {",", ""}
_LOOSE = frozenset(("acl", "acl:relcl", "advmod", "amod", "case", "flat", "nmod", "nummod", "obl", "punct"))
_LEAST = 4
_LEAST_BEFORE = 6
_MOST = 2


def look(sentence: Sentence, word: Word) -> Hit | None:
    """The hit of a gerund after a comma, in a sentence that is long."""
    opening = word.i - 1
    if sentence.low(opening) in (*_BETWEEN, "anche", "quindi"):
        opening -= 1
    if opening < 1 or sentence.low(opening) != "," or length(sentence, word.i, word.right) < _LEAST:
        return None
    if word.dep == "conj" and word.head.feats.get("VerbForm") == "Ger":
        return None
    if closes(sentence, word, opening) and (edit := _edit(sentence, word, opening)):
        return Hit(word.start, word.end, "finale", (edit,))
    if opening + 1 == word.i and (edit := coordinated(sentence, word)):
        return Hit(word.start, word.end, "infinito", (edit,))
    return Hit(word.start, word.end, "finale")


def closes(sentence: Sentence, word: Word, opening: int) -> bool:
    """Whether the clause runs to the full stop, and nothing around it leans on more than it."""
    words = sentence.words
    if words[-1].low != "." or length(sentence, word.i) < _LEAST or length(sentence, 0, opening) < _LEAST_BEFORE:
        return False
    if any(near.low in _SIDES for near in words[word.i - 2 : word.i + 2]) or any(w.low == "lato" for w in words):
        return False
    if not _is_whole(words[:opening]) or not _is_whole(words[opening:]) or _ENDS & {w.low for w in words[opening:]}:
        return False
    return not any(_strays(sentence, word, other) for other in words[word.i + 1 : -1])


def _is_whole(words: Sequence[Word]) -> bool:
    """Whether no aside or quotation is cut off in these words."""
    signs = [word.low for word in words if word.pos in ("PUNCT", "SYM")]
    if any(sign in _DASHES for sign in signs):
        return False
    return all(signs.count(opens) == signs.count(closes) for opens, closes in _PAIRS) and signs.count('"') % 2 == 0


def _strays(sentence: Sentence, gerund: Word, word: Word) -> bool:
    """Whether a word behind the gerund may belong to what stands before it, and not to the gerund."""
    if word.pos == "ADP" and sentence.low(word.i - 1) in JOINS:
        return _goes_on(sentence, gerund, word)
    if (word.head.i >= gerund.i and word.head is not word) or word.pos == "PUNCT":
        return False
    before = sentence.low(word.left - 1)
    if word.feats.get("VerbForm") == "Ger":
        return before != ","
    if word.pos == "NOUN" and before in (",", "e", "ed") and word.child("case") is None and gerund.child("obj"):
        return word.left <= gerund.i
    return word.dep not in _LOOSE or before in _EDGES or word.left <= gerund.i


def _goes_on(sentence: Sentence, gerund: Word, preposition: Word) -> bool:
    """Whether *e a…* behind the gerund may go on with an *a…* before it."""
    simple = (split(preposition.low) or (preposition.low,))[0]
    same = [w.i for w in sentence.words[: preposition.i] if w.pos == "ADP" and (split(w.low) or (w.low,))[0] == simple]
    return bool(same) and same[-1] < gerund.i


def _edit(sentence: Sentence, word: Word, opening: int) -> Edit | None:
    predicate = predicate_of(word)
    if predicate is None or predicate.i > word.i or is_negated(predicate) or is_aim(predicate):
        return None
    before = sentence.words[:opening]
    is_direct, chain = is_direct_to(predicate, before[predicate.i + 1 :]), chained(sentence, word)
    if is_direct is None or chain is None or any(w.low in _ENDS for w in before[predicate.i :]):
        return None
    found = said(sentence, predicate, chain, opening, is_direct=is_direct)
    between = sentence.low(opening + 1) if opening + 1 < word.i else ""
    if found is None or (between and between not in _BETWEEN):
        return None
    lead, forms = found
    text = ("non " if between == "non" else "") + forms[0]
    for one, other, form in zip(chain, chain[1:], forms[1:], strict=False):
        text += sentence.shadow[one.end : other.start] + form
    if lead == AND:
        text = f" {with_d('e', text)} {text}"
    else:
        text = ". " + capitalised(_BETWEEN.get(between, "") + lead + text)
    return Edit(sentence.words[opening].start, chain[-1].end, text)


def predicate_of(word: Word) -> Word | None:
    """The main predicate that a gerund hangs on, or the noun beside it that the analysis takes for its head."""
    at = word
    while word.dep == "acl" and at.head.pos == "NOUN" and at.head is not at and at.dep in ("acl", "obj", "obl", "nmod"):
        at = at.head
    return main_predicate(at)


def is_aim(predicate: Word) -> bool:
    """Whether the predicate, or its subject, says what somebody means to do."""
    found = subject(predicate)
    return predicate.lemma in _AIMS | _INTENTS or (found is not None and found.lemma in _AIMS)


def is_direct_to(predicate: Word, between: list[Word]) -> bool | None:
    """Whether no other verb stands between a predicate and the clause; `None` where the clause may be of that one."""
    own = {child.i for child in predicate.children if child.dep in ("aux", "aux:pass", "cop")}
    others = [w for w in between if w.feats.get("VerbForm") in ("Fin", "Inf", "Ger") and w.i not in own]
    if predicate.lemma in _FACTS and len(others) == 1 and others[0].head is predicate:
        return False
    if not others:
        return True
    is_said = all(w.is_(VerbForm="Fin", Mood="Ind") or w.is_(VerbForm="Ger") for w in others)
    return False if is_said and len(others) <= _MOST else None
