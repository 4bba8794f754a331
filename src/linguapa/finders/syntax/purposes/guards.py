"""What ties an aim to the words before it, or leaves it without an owner in a sentence of its own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from linguapa.tree import Sentence, Word

_PERMISSIONS = frozenset(
    """
    può possono potrà potranno potrebbe potrebbero poteva potevano puoi potete possa possano consentito consentita
    consentiti consentite ammesso ammessa ammessi ammesse permesso permessa permessi permesse autorizzato autorizzata
    autorizzati autorizzate facoltà facoltativo facoltativa
    """.split()
)
"""What one may do: the aim says within what bounds."""
_CHANGES = frozenset(
    """
    abbandonare lasciare passare diventare divenire trasformare cambiare smettere cessare finire scendere salire
    tornare uscire partire andare arrivare crescere calare venire morire proseguire continuare terminare
    """.split()
)
"""What *per* and an infinitive follow to say what came next: *ha lasciato il posto per diventare*."""
_OUTCOMES = frozenset("diventare divenire essere finire arrivare tornare ritrovarsi trasformarsi giungere".split())
_LACKS = frozenset("necessità esigenza esigenze bisogno urgenza".split())
_CONDITIONS = frozenset("se qualora quando ove laddove chi entro".split())
_CASES = frozenset("caso casi ipotesi assenza mancanza presenza".split())
_IN = frozenset("in nel nei nell' nelle nella".split())
_TIMES = frozenset(
    """
    dopo durante entro prima seguito occasione corso conseguenza esito scadenza
    """.split()
)
"""What says when or why: in a sentence of its own the aim would keep it from the act."""
_ACTS = frozenset(
    """
    delibera deliberazione decreto determina determinazione ordinanza provvedimento legge circolare nota atto dgr dca
    """.split()
)
_OWNERS = frozenset("proprio propria propri proprie suo sua suoi sue sé stesso stessa stessi stesse medesimo".split())
_OWNERS |= frozenset(("obiettivo", "obiettivi"))
"""What points back to who acts, or would say the word of the new sentence again."""
_AS_ADJECTIVES = ("amod", "advcl")
_POINTING_BACK = ("si", "lo", "ne")


def is_bounded(words: Sequence[Word], predicate: Word, kind: str, *, has_comma: bool) -> bool:
    """Whether the aim belongs to what the words before it allow, suppose or report, and not to an act that is done."""
    if any(word.low in _PERMISSIONS for word in words) or opens_with_condition(words):
        return True
    if words[0].low == "per" and words[1].feats.get("VerbForm") == "Inf":
        return True
    after = words[predicate.i + 1 :]
    if any(w.low == "che" and w.dep == "mark" for w in after):
        return True
    if kind == "per" and (predicate.lemma in _CHANGES or any(word.low in _LACKS for word in words)):
        return True
    return not has_comma and _has_rival(after)


def opens_with_condition(words: Sequence[Word]) -> bool:
    """Whether the sentence opens with a case or a term: *In caso di guasto*, *Entro il 30 aprile*, *Per chi abita*."""
    for word, after in pairwise(words[:4]):
        if word.low in _CONDITIONS or (word.low in _IN and after.low in _CASES):
            return True
    return False


def _has_rival(after: Sequence[Word]) -> bool:
    """Whether a participle, or another purpose, stands behind the predicate, and may be what has the aim."""
    for word, second in pairwise(after):
        form = word.feats.get("VerbForm")
        if form == "Ger" or word.dep == "acl" or (form == "Part" and word.pos == "VERB" and word.dep in _AS_ADJECTIVES):
            return True
        if word.low == "per" and second.feats.get("VerbForm") == "Inf":
            return True
    return False


def is_unowned(sentence: Sentence, verb: Word, kind: str) -> bool:
    """Whether the words of the aim need what stands before it: *i propri interventi*, *a seguito del decesso*."""
    words = sentence.words[verb.i : -1]
    if (kind != "che" and verb.low.endswith(_POINTING_BACK)) or (kind == "per" and verb.lemma in _OUTCOMES):
        return True
    for word, after in pairwise(words):
        if word.low in _OWNERS or word.low in _TIMES or (word.low == "con" and _names_an_act(sentence, after)):
            return True
    return any(_lacks_subject(word) for word in words)


def _names_an_act(sentence: Sentence, word: Word) -> bool:
    return any(sentence.low(i) in _ACTS for i in (word.i, word.i + 1))


def _lacks_subject(word: Word) -> bool:
    """Whether a finite verb takes its subject from the sentence before."""
    if word.feats.get("VerbForm") != "Fin" or word.pos not in ("VERB", "AUX"):
        return False
    predicate = word.head if word.dep in ("aux", "aux:pass", "cop") else word
    if predicate.dep == "conj":
        return False
    return not any(c.dep.startswith(("nsubj", "csubj", "expl")) or c.low == "si" for c in predicate.children)
