"""Two negations where one affirmation says the same: *non si entra se non con la tessera*, *non può non*."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.grammar import verb_form
from linguapa.finders.syntax.hit import Edit, Hit
from linguapa.finders.syntax.negation import only
from linguapa.italian.case import in_the_case_of
from linguapa.italian.clitics import without_clitics
from linguapa.tree import Sentence, Word

_PHRASES: dict[tuple[str, ...], tuple[str, str]] = {
    ("è", "escluso", "che"): ("possibile", "è possibile che"),
    ("è", "da", "escludere", "che"): ("possibile", "è possibile che"),
    ("si", "esclude", "che"): ("possibile", "è possibile che"),
    ("si", "può", "escludere", "che"): ("possibile", "è possibile che"),
    ("può", "non"): ("dovere", "deve"),
    ("possono", "non"): ("dovere", "devono"),
    ("possiamo", "non"): ("dovere", "dobbiamo"),
    ("puoi", "non"): ("dovere", "devi"),
    ("potete", "non"): ("dovere", "dovete"),
    ("si", "può", "non"): ("dovere", "si deve"),
    ("si", "possono", "non"): ("dovere", "si devono"),
    ("è", "possibile", "non"): ("dovere", "bisogna"),
}
"""What follows *non*, the kind of it, and what the whole means."""
_FIRST = frozenset(phrase[0] for phrase in _PHRASES)
_FUTURES = {"mancherà": "if3s", "mancheranno": "if3p", "mancheremo": "if1p"}
_LITOTES = frozenset(
    """
    dissimile dissimili improbabile improbabili infrequente infrequentemente infrequenti insignificante insignificanti
    irrilevante irrilevanti privo priva privi prive
    """.split()
)
_REASONS = frozenset(("motivo", "motivi", "ragione", "ragioni"))
_BEFORE_NOUNS = frozenset("qualche alcune alcuni molta molte molti molto una un".split())


def look(sentence: Sentence, _reading: Reading, _options: Mapping[str, Any]) -> Iterator[Hit]:
    """Double negations.

    Kinds: `possibile` (*non è escluso che*), `dovere` (*non può non*), `futuro` (*non mancherà di*), `almeno`
    (*non meno di*), `con` (*non senza*), `litote` (*non irrilevante*), and those of `only`.
    """
    places = [word.i for word in sentence.words if word.low == "non"]
    for i in places:
        hit = _phrase(sentence, i) or _one_word(sentence, i)
        if hit:
            yield hit
    if len(places) > 1:
        yield from only.hits(sentence, places)


def _phrase(sentence: Sentence, i: int) -> Hit | None:
    if sentence.low(i + 1) not in _FIRST:
        return None
    for phrase, (kind, meaning) in _PHRASES.items():
        if all(sentence.low(i + 1 + k) == word for k, word in enumerate(phrase)):
            last = i + len(phrase)
            if kind == "dovere" and not _leads_to_infinitive(sentence, last + 1):
                return None
            return _hit(sentence, i, last, kind, meaning)
    return None


def _leads_to_infinitive(sentence: Sentence, i: int) -> bool:
    return i < len(sentence.words) and sentence.words[i].feats.get("VerbForm") == "Inf"


def _hit(sentence: Sentence, first: int, last: int, kind: str, meaning: str | None = None) -> Hit:
    start, end = sentence.words[first].start, sentence.words[last].end
    text = in_the_case_of(sentence.words[first].text, meaning) if meaning is not None else ""
    return Hit(start, end, kind, (Edit(start, end, text),) if meaning is not None else ())


def _one_word(sentence: Sentence, i: int) -> Hit | None:
    after = sentence.low(i + 1)
    if after in _LITOTES:
        return _hit(sentence, i, i + 1, "litote")
    if after == "senza":
        return _not_without(sentence, i)
    if after == "meno" and sentence.low(i + 2) in ("di", "dell'", "del"):
        return _at_least(sentence, i)
    if after in _FUTURES and sentence.low(i + 2) == "di":
        return _will(sentence, i)
    return None


def _not_without(sentence: Sentence, i: int) -> Hit:
    """*Non senza difficoltà* is *con difficoltà*; before a verb it is said otherwise."""
    following = sentence.words[i + 2 : i + 4]
    is_noun = bool(following) and (following[0].pos == "NOUN" or following[0].low in _BEFORE_NOUNS)
    if not is_noun or any(word.low in _REASONS for word in following):
        return _hit(sentence, i, i + 1, "con")
    return _hit(sentence, i, i + 1, "con", "con")


def _at_least(sentence: Sentence, i: int) -> Hit | None:
    """*Non meno di* before a number."""
    if sentence.low(i + 2) != "di" or i + 3 >= len(sentence.words):
        return None
    what = sentence.words[i + 3]
    if what.pos != "NUM" and not what.text[0].isdigit() and what.low not in ("un", "una", "uno"):
        return None
    if sentence.low(i - 1) == "a":
        return _hit(sentence, i - 1, i + 2, "almeno", "ad almeno")
    return _hit(sentence, i, i + 2, "almeno", "almeno")


def _will(sentence: Sentence, i: int) -> Hit | None:
    """*Non mancherà di avvisarvi* is *vi avviserà*."""
    if i + 3 >= len(sentence.words):
        return None
    verb: Word = sentence.words[i + 3]
    for form, pronouns in without_clitics(verb.low) or [(verb.low, "")]:
        future = verb_form(form, _FUTURES[sentence.low(i + 1)])
        if future and pronouns != "gli" and len(pronouns) <= 2:
            return _hit(sentence, i, i + 3, "futuro", f"{pronouns} {future}".strip())
    return _hit(sentence, i, i + 2, "futuro")
