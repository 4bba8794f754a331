"""Duties in the passive that name nobody: *la domanda va presentata* → *bisogna presentare la domanda*."""

from __future__ import annotations

from linguapa.finders.reading import Reading
from linguapa.finders.syntax import grammar
from linguapa.finders.syntax.hit import Edit
from linguapa.finders.syntax.passives.later import tells_of_later
from linguapa.finders.syntax.passives.passive import FROM, Passive
from linguapa.finders.syntax.passives.phrases import inside, subject_before, undergoer
from linguapa.finders.syntax.passives.sharing import goes_on, is_gapped, names
from linguapa.finders.syntax.passives.voice import group
from linguapa.italian.auxiliaries import MODALS, tags
from linguapa.italian.case import capitalised
from linguapa.italian.inflection import resolve_participle
from linguapa.italian.passives import MADE_OF, STATES, can_act
from linguapa.italian.words import OBLIQUE_RELATIVES
from linguapa.tree import Sentence, Word

_ACTIONS = frozenset(
    """
    accendere aprire chiudere collegare collocare coprire dividere fornire informare preparare prevedere scrivere
    spegnere suddividere tenere
    """.split()
)
"""States that one also brings about: *le finestre devono essere chiuse*."""
_REQUIREMENTS = (STATES - _ACTIONS) | MADE_OF | frozenset(
    """
    alterare assicurare commisurare comprendere compromettere conoscere contenere danneggiare deteriorare distruggere
    giustificare includere intendere iscrivere ledere limitare perdere proporzionare residere riferire rovinare smarrire
    tesserare vaccinare
    """.split()
)  # fmt: skip
"""Verbs whose participle after *deve essere* says how a thing has to be, more than what has to be done."""
_FORMS = {"ip": "bisogna", "if": "bisognerà", "cp": "bisognerebbe"}
_EARLY = frozenset(
    """
    altresì anche ancora comunque dunque già infatti infine inoltre mai necessariamente obbligatoriamente perciò però
    pertanto più poi prima quindi sempre solo soltanto tuttavia
    """.split()
)
"""Adverbs that go before the infinitive."""
_SUBJECTS = ("nsubj:pass", "nsubj", "obj")


def impersonal(sentence: Sentence, passive: Passive, reading: Reading) -> Edit | None:
    """The edit that puts *bisogna* and the infinitive, or nothing where a part is not certain."""
    verb = _bisogna(sentence, passive)
    before = group(sentence, passive)
    infinitives, last = passive.in_form("inf"), passive.last
    if verb is None or infinitives is None or before is None or before.before not in ((), ("non",)):
        return None
    early, late = _adverbs(sentence, passive)
    text = " ".join((*before.before, verb, *early, infinitives, *late))
    if sentence.low(last) in FROM or sentence.low(last) == "da" or _is_joined(sentence, before.first):
        return None
    if _follows(sentence, passive, last) or _relates(sentence, passive, before.first, last):
        return _edit(sentence, before.first, last, text)
    noun = subject_before(passive.verb)
    if noun is None or can_act(noun.low) or noun.pos != "NOUN":
        return None
    subject = undergoer(sentence, noun, reading)
    if subject is None or subject.last != before.first or not _agrees(passive.verb, subject.number, subject.gender):
        return None
    if (
        sentence.low(last) == ":"
        or goes_on(sentence, last)
        or names(sentence, last)
        or not _is_short(sentence, subject.first, subject.last, last)
        or _has_relative(sentence, last)
    ):
        return None
    moved = inside(sentence, subject.first, subject.last)
    return _edit(sentence, subject.first, last, f"{text} {moved}")


def _bisogna(sentence: Sentence, passive: Passive) -> str | None:
    modal = passive.modal
    is_duty = MODALS[modal.low] == "dovere" if modal else passive.kind == "andare"
    if not is_duty or passive.been or passive.agent or sentence.kind == "heading":
        return None
    if sentence.words[-1].low == "?" or _REQUIREMENTS & {passive.lemma, *(lemma for _, lemma in passive.others)}:
        return None
    moods = {tag[:2] for tag in tags((modal or passive.auxiliary).low) if tag[2:3] == "3"}
    mood = moods.pop() if len(moods) == 1 else ""
    return _FORMS.get("ip" if mood == "if" and not tells_of_later(sentence) else mood)


def _is_joined(sentence: Sentence, first: int) -> bool:
    """Whether a verb before *e* shares the subject that comes next: *devono esistere e devono essere seguite*."""
    words = sentence.words
    return first > 1 and words[first - 1].pos == "CCONJ" and words[first - 2].pos in ("VERB", "AUX")


def _shown(participle: Word) -> str:
    resolved = resolve_participle(participle.low)
    return resolved[1] if resolved and participle.pos in ("VERB", "ADJ") else ""


def _adverbs(sentence: Sentence, passive: Passive) -> tuple[list[str], list[str]]:
    """The adverbs of a passive that go before the infinitive, and those of manner, which go behind."""
    known = (passive.first, passive.auxiliary.i)
    found = [w.text for w in sentence.words[passive.first : passive.verb.i] if w.i not in known]
    return [w for w in found if w.lower() in _EARLY], [w for w in found if w.lower() not in _EARLY]


def _follows(sentence: Sentence, passive: Passive, last: int) -> bool:
    """Whether the subject comes next, and no other shares the auxiliary: *devono essere allegate le ricevute*."""
    if is_gapped(sentence, last) or any(word.text[0].isupper() for word in sentence.words[last : last + 1]):
        return False
    for child in passive.verb.having(*_SUBJECTS):
        if child.left == last and child.i >= last and child.pos == "NOUN" and sentence.words[last].pos != "ADP":
            return _agrees(passive.verb, grammar.number(child), grammar.gender(child)) or bool(child.child("conj"))
    return False


def _relates(sentence: Sentence, passive: Passive, first: int, last: int) -> bool:
    """Whether the subject is a relative *che* just before: *i documenti che devono essere allegati*."""
    that = sentence.words[first - 1] if first > 1 else None
    if that is None or that.low != "che" or that.pos != "PRON" or that.head is not passive.verb:
        return False
    return that.dep in _SUBJECTS and not goes_on(sentence, last) and sentence.words[first - 2].pos in ("NOUN", "ADJ")


def _agrees(participle: Word, number: str, gender: str) -> bool:
    shown = _shown(participle)
    return bool(shown) and shown[1] == number and gender in ("", shown[0])


def _is_short(sentence: Sentence, first: int, last: int, after: int) -> bool:
    """Whether what comes after the verb would still hang on it with the subject in between."""
    inside = sentence.words[first:last]
    goes_on = after < len(sentence.words) and sentence.words[after].pos in ("ADP", "ADV", "SCONJ")
    return not goes_on or (len(inside) <= 7 and all(word.pos != "VERB" for word in inside))


def _has_relative(sentence: Sentence, i: int) -> bool:
    """Whether *il quale*, *cui* or, after a comma, *che* comes behind word `i`."""
    return any(
        word.low in OBLIQUE_RELATIVES or (word.low == "che" and sentence.low(word.i - 1) == ",")
        for word in sentence.words[i:]
    )


def _edit(sentence: Sentence, first: int, last: int, text: str) -> Edit:
    words = sentence.words
    if words[first].text[:1].isupper():
        text = capitalised(text)
    return Edit(words[first].start, words[last - 1].end, text)
