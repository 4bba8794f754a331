"""Requests that nobody makes of nobody: *si prega di inviare*, *si invitano gli utenti a*, *è necessario compilare*."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from linguapa.finders.reading import Reading
from linguapa.finders.syntax.grammar import SERIES, subject
from linguapa.finders.syntax.hit import Edit, Hit
from linguapa.finders.syntax.speech import leave
from linguapa.finders.syntax.speech.pleas import POLITE, STATES, asked
from linguapa.finders.syntax.speech.readers import EVERYONE
from linguapa.finders.syntax.speech.turning import imperative, rebuilt, turned
from linguapa.italian.case import in_the_case_of
from linguapa.italian.words import CLITICS, DEFINITE_ARTICLES
from linguapa.tree import Sentence, Word
from linguapa.types import Address

_REQUESTS = {"prega": "di", "pregano": "di", "invita": "a", "invitano": "a"}
"""What asks, and the preposition that leads to what is asked."""
_WE = {
    "prega": "preghiamo", "pregano": "preghiamo", "invita": "invitiamo", "invitano": "invitiamo",
    "augura": "auguriamo", "augurano": "auguriamo",
    "chiede": "chiediamo", "consiglia": "consigliamo", "consigliano": "consigliamo",
    "raccomanda": "raccomandiamo", "raccomandano": "raccomandiamo", "ricorda": "ricordiamo",
    "ringrazia": "ringraziamo", "ringraziano": "ringraziamo", "sconsiglia": "sconsigliamo",
}  # fmt: skip
"""What an office says after *si*, and what it says as *noi*."""
_TO = ("a", "ad", "ai", "agli", "al", "all'", "alla", "alle")
_SAID_OF = {"chiede": ("di", *_TO), "ricorda": ("che", *_TO)}
"""What has to follow some of them: *si chiede di*, but not *si chiede la copia*."""
_BETWEEN = frozenset("altresì inoltre infine pertanto quindi dunque perciò".split())
_FAR = 25
"""How many words may stand between those who are asked and what they are asked to do."""
_NOT_BEFORE = CLITICS | frozenset("che chi cui quale quali dove quando se come perché non né lo la li le gli".split())
_SILENT = frozenset("voler volere volersi".split())
_LIKE = frozenset(("come", "da", "in"))


def look(sentence: Sentence, reading: Reading, _options: Mapping[str, Any]) -> Iterator[Hit]:
    """What an office asks of its readers, or tells them, without saying who does.

    Kinds: `preghiera` (*si prega di*), `noi` (*si ricorda che*), and those of `leave`.
    """
    for word in sentence.words:
        if word.low in _WE and sentence.low(word.i - 1) == "si":
            if sentence.low(word.i - 2) in _NOT_BEFORE or word.pos not in ("VERB", "AUX"):
                continue
            if word.low in _REQUESTS:
                yield from _request(sentence, reading, word)
            elif _is_ours(sentence, word):
                yield _we(sentence, word, "noi")
        elif word.low in ("pregati", "pregate"):
            yield from asked(sentence, word)
        elif word.low in leave.WORDS:
            yield from leave.hits(sentence, reading, word)


def _request(sentence: Sentence, reading: Reading, verb: Word) -> Iterator[Hit]:
    i = verb.i + 1
    while sentence.low(i) in _BETWEEN or sentence.low(i) in POLITE or sentence.low(i) == ",":
        i += 1
    is_everyone = sentence.low(i) in DEFINITE_ARTICLES and sentence.low(i + 1) in EVERYONE
    leads = (_REQUESTS[verb.low], "ad")
    if is_everyone and reading.speech and sentence.low(i + 2) in leads:
        i += 2
    elif any(word.pos in ("DET", "NOUN", "PRON", "PROPN") for word in sentence.words[i : i + 1]):
        if _is_asked(sentence, i, leads):
            yield _we(sentence, verb, "noi")
        return
    if sentence.low(i) in leads:
        i += 1
    if sentence.low(i) in _SILENT:
        return
    start, end = sentence.words[verb.i - 1].start, verb.end
    is_third = not reading.speech and reading.names_reader
    edit = None if is_third else _call(sentence, verb, i, reading.speech or "tu")
    yield Hit(start, end, "preghiera", (edit,) if edit else ())


def _is_asked(sentence: Sentence, i: int, leads: tuple[str, ...]) -> bool:
    """Whether an infinitive says, after those who are asked, what they are asked to do."""
    for word in sentence.words[i : i + _FAR]:
        if word.feats.get("VerbForm") == "Inf" and {sentence.low(word.i - 1), sentence.low(word.i - 2)} & {*leads}:
            return True
    return False


def _we(sentence: Sentence, verb: Word, kind: str) -> Hit:
    before = sentence.words[verb.i - 1]
    edit = Edit(before.start, verb.end, in_the_case_of(before.text, _WE[verb.low]))
    return Hit(before.start, verb.end, kind, (edit,))


def _is_ours(sentence: Sentence, verb: Word) -> bool:
    """Whether the office speaks: nobody comes before as the subject, and what follows is what an office says."""
    who = subject(verb)
    if who is not None and who.i < verb.i:
        return False
    follows = _SAID_OF.get(verb.low)
    return follows is None or sentence.low(verb.i + 1) in follows or sentence.low(verb.i + 1) in _BETWEEN


def _call(sentence: Sentence, verb: Word, i: int, speech: Address) -> Edit | None:
    """The request as a call to the reader, with all that goes by it."""
    is_negated = sentence.low(i) == "non"
    at = i + is_negated
    if at >= len(sentence.words) or sentence.words[at].feats.get("VerbForm") != "Inf":
        return None
    members = _members(sentence, sentence.words[at])
    new = turned(sentence, verb.i - 1, at + 1, speech) if members is not None else None
    if members is None or new is None:
        return None
    for member in members:
        has_no = sentence.low(member.i - 1) == "non"
        said = None if _is_state(sentence, member) else imperative(member.low, speech, is_negated=has_no)
        if said is None or (is_negated and not has_no):
            return None
        new[member.i] = said
        lead = member.i - 1 - has_no
        if member.i != at and sentence.low(lead) in ("di", "a", "ad"):
            new[lead] = ""
    adverbs = [word.low for word in sentence.words[verb.i + 1 : i] if word.low in _BETWEEN]
    opening = " ".join((*adverbs, *(("non",) if is_negated else ()), new[at]))
    first = sentence.words[verb.i - 1]
    new |= dict.fromkeys(range(first.i, at), "")
    new[at] = in_the_case_of(first.text, opening)
    return rebuilt(sentence, new)


def _is_state(sentence: Sentence, verb: Word) -> bool:
    """Whether what the readers are may come after the verb: *presentarsi muniti di*, but not *presentarsi con*."""
    if verb.low not in STATES:
        return False
    behind = sentence.words[verb.i + 1 :]
    is_plain = verb.low == "presentarsi" and bool(behind) and behind[0].pos == "ADP" and behind[0].low not in _LIKE
    return not is_plain or any(word.pos == "ADJ" or word.is_(VerbForm="Part") for word in behind)


def _members(sentence: Sentence, first: Word) -> list[Word] | None:
    """The infinitive that is asked for and those joined to it; `None` where one may be joined or not."""
    joined = {word.i for word in first.having("conj")} | {first.i}
    for word in first.having("conj"):
        joined |= {other.i for other in word.having("conj")}
    members = [first]
    for word in sentence.words[first.i + 1 :]:
        if word.feats.get("VerbForm") != "Inf" or any(c.dep.startswith("aux") for c in word.children):
            continue
        before = word.i - 1
        before -= sentence.low(before) == "non"
        before -= sentence.low(before) in ("di", "a", "ad")
        if (sentence.low(before) in SERIES) != (word.i in joined):
            return None
        if word.i in joined:
            members.append(word)
    return members
