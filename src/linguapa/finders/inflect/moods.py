"""*Qualora* with the subjunctive, as *se* with the indicative."""

from __future__ import annotations

from collections.abc import Iterator

from linguapa.finders.context import following_text, is_content
from linguapa.finders.inflect.wording import Found, Wording
from linguapa.italian import moods
from linguapa.italian.words import CLITICS

_FAR = 15
"""How many units after the conjunction its verb may stand."""
_CONCESSIVE = "anche se"
"""With it a past subjunctive would turn what is so into what might be."""
_PERSONS = frozenset("io tu noi voi foste aveste".split())
"""With these the verb is of another person than the third."""
_JOINS = frozenset("e ed o od non".split())
_PLURAL = frozenset("i gli le tutti tutte".split())
_STOPS = frozenset(", ; : . che".split())
_BEING = frozenset(("sia", "siano"))


def wording(found: Found, alternative: str) -> Wording | None:
    """The alternative, with all up to the verb of the clause; `None` where that verb is not the only candidate."""
    if any(following_text(found.line, i) in _PERSONS for i in range(found.after, found.after + 3)):
        return None
    candidates = list(_verbs(found))
    sure = [i for i in candidates if not moods.may_be_other(found.line[i].text)]
    chosen = sure or candidates
    if sum(found.line[i].text in _BEING for i in candidates) == 1 and found.line[candidates[0]].text in _BEING:
        chosen = candidates
    if len(chosen) != 1 or _has_a_second_verb(found, chosen[0]):
        return None
    at = chosen[0]
    verb = found.line[at].text
    if moods.is_past_subjunctive(verb):
        if alternative.startswith(_CONCESSIVE):
            return None
        return Wording(alternative, found.first, found.after)
    return Wording(f"{alternative}{_between(found, at)}{moods.indicative(verb)}", found.first, at + 1, is_sure=False)


def _between(found: Found, verb: int) -> str:
    """The text from the conjunction to the verb, as it stands."""
    tokens, line = found.document.tokens, found.line
    return found.document.prose.text[tokens[line[found.after - 1].last - 1].end : tokens[line[verb].first].start]


def _has_a_second_verb(found: Found, verb: int) -> bool:
    """Whether another subjunctive leans on the conjunction: *qualora presenti domanda e sia residente*."""
    for i in range(verb + 1, verb + 1 + 2 * _FAR):
        text = following_text(found.line, i)
        if text in ("", ".", ";"):
            return False
        is_joined = following_text(found.line, i - 1) in _JOINS
        if moods.indicative(text) and (is_joined or not moods.may_be_other(text)):
            return True
    return False


def _can_be_verb(found: Found, i: int) -> bool:
    """Whether a form that may also be a noun or an adjective stands where a verb in the singular can."""
    text, before = following_text(found.line, i), following_text(found.line, i - 1)
    if i == found.after or not moods.may_be_other(text) or before in CLITICS or before == "non":
        return True
    if any(following_text(found.line, j) in _PLURAL for j in (found.after, found.after + 1)):
        return text.endswith("no")
    return is_content(found.line, i - 1) and not before.endswith(("i", "are", "ere", "ire"))


def _verbs(found: Found) -> Iterator[int]:
    """The units that may be the verb of the clause; what stands between two commas at its start is passed over."""
    i, last = found.after, found.after + _FAR
    if following_text(found.line, i) == ",":
        i = next((j + 1 for j in range(i + 1, last) if following_text(found.line, j) == ","), last)
    for j in range(i, last):
        text = following_text(found.line, j)
        if not text or text in _STOPS:
            return
        if moods.is_indicative(text):
            return
        if moods.is_past_subjunctive(text) or (moods.indicative(text) and _can_be_verb(found, j)):
            yield j
            if text in _BEING and j == i:
                return
