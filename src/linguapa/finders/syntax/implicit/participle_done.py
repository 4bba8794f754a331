"""What is done before the main verb: *acquisito il parere* → *dopo aver acquisito il parere*."""

from __future__ import annotations

from linguapa.finders.syntax.actors import ACTS, any_main, doer_of
from linguapa.finders.syntax.grammar import AUXILIARIES, is_finite, is_negated, subject
from linguapa.finders.syntax.hit import Edit
from linguapa.finders.syntax.implicit.explicit import put
from linguapa.italian.inflection import paradigm
from linguapa.tree import Sentence, Word

ENDINGS = {"o": ("m", "s"), "a": ("f", "s"), "i": ("m", "p"), "e": ("f", "p")}
"""What the last letter of a participle shows: gender and number."""

_BEEN = {("m", "s"): "stato", ("f", "s"): "stata", ("m", "p"): "stati", ("f", "p"): "state"}
_NO_EVENTS = frozenset(
    """
    affermare ammettere analizzare assumere attraversare chiarire definire delineare descrivere dire esporre fare
    fissare illustrare immaginare lasciare oltrepassare passare porre precisare premettere presupporre ricordare
    riportare stabilire superare supporre
    """.split()
)
"""Verbs whose participle may mean a place, a step of the text or a hypothesis: *superato il ponte*, *ciò premesso*."""

_TEXTS = ACTS | frozenset(("art.", "articolo", "comma", "codice", "capo", "allegato"))
_FAR = 16


def done(sentence: Sentence, word: Word, first: int, noun: Word) -> Edit | None:
    """*Acquisito il parere* → *dopo aver acquisito il parere*, or *dopo che è stato acquisito il parere*."""
    verb, closing = paradigm(word.lemma, "verb"), _comma(sentence, noun)
    if verb is None or word.low not in verb.forms.values() or closing is None or word.lemma in _NO_EVENTS:
        return None
    if sentence.low(closing + 1) in ("e", "ed") or sentence.low(first - 2) == "che":
        return None
    if any(is_finite(w) or w.low in ("e", "ed", "o", "nonché") for w in sentence.words[noun.i + 1 : closing]):
        return None
    main, following = any_main(sentence, word), _verb_after(sentence, closing)
    if main is None or is_negated(main) or following is None or _is_rule(closing, following, sentence):
        return None
    if verb.kind == "avere" and doer_of(sentence, main, first, closing) is not None:
        return put(sentence, first, word.i + 1, f"dopo aver {verb.forms['pms']}")
    if not _follows(sentence, first, following):
        return None
    kind, is_future = ENDINGS[word.low[-1]], following.feats.get("Tense") == "Fut"
    is_one = ("sarà" if is_future else "è") if kind[1] == "s" else ("saranno" if is_future else "sono")
    been = f" {_BEEN[kind]}" if verb.kind == "avere" else ""
    return put(sentence, first, word.i + 1, f"dopo che {is_one}{been} {word.low}")


def _comma(sentence: Sentence, noun: Word) -> int | None:
    """The comma that ends the clause, near enough."""
    return next((w.i for w in sentence.words[noun.i + 1 : noun.i + _FAR] if w.low == ","), None)


def _verb_after(sentence: Sentence, closing: int) -> Word | None:
    """The first finite verb behind the clause."""
    return next((w for w in sentence.words[closing:] if w.is_(VerbForm="Fin")), None)


def _is_rule(closing: int, verb: Word, sentence: Sentence) -> bool:
    """Whether a verb says what a law or an act provides."""
    found = subject(verb.head if verb.dep in AUXILIARIES else verb)
    near = sentence.words[closing : verb.i]
    return (found is not None and found.lemma in _TEXTS) or any(w.low in _TEXTS for w in near)


def _follows(sentence: Sentence, first: int, verb: Word) -> bool:
    """Whether a verb says what happens next: no state, and nothing that stood before the clause."""
    if verb.feats.get("Mood") != "Ind" or verb.feats.get("Tense") not in ("Pres", "Fut"):
        return False
    is_state = verb.dep == "cop" or (verb.lemma in ("essere", "avere") and verb.dep not in AUXILIARIES)
    return not is_state and not any(w.is_(VerbForm="Fin") for w in sentence.words[:first])
