"""A verb for the noun of an action: *provvedere al pagamento dei contributi* → *pagare i contributi*."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from linguapa.finders.context import auxiliary, following_text, is_content
from linguapa.finders.inflect import verbs
from linguapa.finders.inflect.members import has_a_second_object, has_an_object, names_a_whole, names_its_agent
from linguapa.finders.inflect.verb_forms import form_of
from linguapa.finders.inflect.wording import Found, Wording
from linguapa.italian import moods, words
from linguapa.italian.articles import definite, number_shown
from linguapa.italian.genders import gender
from linguapa.italian.inflection import infinitive, paradigm, resolve_noun
from linguapa.italian.prepositions import simple

_OFFICE = ("procedere", "provvedere", "curare", "eseguire")
"""What an office does to others: *provvede all'iscrizione* is not *si iscrive*."""
_OF_VERBS = tuple(
    """
    are ere ire rre rsi rlo rla rli rle ato ata ati ate uto uta uti ute ito ita iti ite sto sta sti ste rto rta rti rte
    mente
    """.split()
)
_RELATIVES = frozenset("cui quale quali loro sua suo propria".split())


class Action(NamedTuple):
    """The verb of the noun found, `after` the preposition that it takes in, if any."""

    verb: str
    after: int
    takes_in: bool


def _noun(found: Found) -> int:
    return next(step.unit for step in found.steps if step.element.kind == "action")


def action(found: Found, actions: Mapping[str, str]) -> Action | None:
    """The verb of the action in a term that was found; `None` where what follows does not let it be one."""
    resolved = resolve_noun(found.line[_noun(found)].text)
    if resolved is None:
        return None
    noun, after = resolved[0], found.after
    preposition = simple(following_text(found.line, after))
    if found.term.head is None and resolved[1] == "p":
        return None
    if preposition and following_text(found.line, after + 1) in _RELATIVES:
        return None
    if names_its_agent(found.line, after):
        return None
    verb = actions.get(f"{noun} {preposition}", "") if preposition else ""
    if (preposition == "di" or (verb and not simple(verb.split()[-1]))) and not has_an_object(found.line, after + 1):
        return None
    if verb:
        return Action(verb, after + 1, takes_in=True)
    text = following_text(found.line, after)
    if (
        noun not in actions
        or preposition == "di"
        or text in words.JOINS
        or text == "che"
        or is_content(found.line, after)
    ):
        return None
    return Action(actions[noun], after, takes_in=False)


def wording(found: Found, alternative: str, actions: Mapping[str, str]) -> Wording | None:
    """The alternative with `@verbo`, `@presente`, `@participio` or `@gerundio` as the verb of the noun found."""
    done = action(found, actions)
    if done is None or has_a_second_object(found.line, _noun(found), done.after, actions):
        return None
    wide = found._replace(after=done.after)
    if found.term.head == "verb":
        return _as_its_verb(wide, alternative.replace("@verbo", done.verb), done)
    if "@nome" in alternative:
        return _as_noun(found, alternative)
    head, *rest = done.verb.split()
    form = _form(wide, alternative, head, done)
    if form is None or (head.endswith("rsi") and names_a_whole(found.line, done.after)):
        return None
    name = next(word for word in alternative.split() if word.startswith("@"))
    return Wording(" ".join((alternative.replace(name, form), *rest)), found.first, done.after, is_sure=False)


def _as_noun(found: Found, alternative: str) -> Wording | None:
    """*previa verifica* → *dopo la verifica*."""
    text = found.line[_noun(found)].text
    known = gender(text)
    if known is None:
        return None
    article = definite(text, known, "s")
    gap = "" if article.endswith("'") else " "
    return Wording(alternative.replace("@nome", f"{article}{gap}{text}"), found.first, found.after, is_sure=False)


def _as_its_verb(found: Found, alternative: str, done: Action) -> Wording | None:
    form = form_of(found.line, found.steps[0].unit, found.steps[0].element)
    if form is None or form.pronouns:
        return None
    acts_on_others = found.term.phrase.startswith(_OFFICE) and form.tags[0][-2:] in ("3s", "3p")
    if acts_on_others and done.verb.split()[0].endswith("rsi"):
        return None
    if form.is_participle and auxiliary(found.line, found.first) not in words.AVERE:
        return None
    is_passive = following_text(found.line, found.first - 1) == "si"
    if is_passive and not done.takes_in and form.tags[0][-1] != "s":
        return None
    phrase = f"{found.term.phrase} di" if done.takes_in else found.term.phrase
    changed = verbs.wording(found._replace(term=found.term._replace(phrase=phrase)), alternative)
    return changed and changed._replace(is_sure=False)


def _form(found: Found, alternative: str, head: str, done: Action) -> str | None:
    verb = paradigm(infinitive(head), "verb")
    is_reflexive = head.endswith("rsi")
    if verb is None:
        return None
    if "@verbo" in alternative:
        return head
    if "@gerundio" in alternative:
        if not _follows_a_verb(found):
            return None
        return verb.forms["ger"] + ("si" if is_reflexive else "")
    if "@participio" in alternative:
        return verb.forms.get("pms") if verb.kind == "avere" and not is_reflexive else None
    if is_reflexive:
        return f"ci si {verb.forms['ip3s']}"
    has_object = done.takes_in and not simple(done.verb.split()[-1])
    text = following_text(found.line, done.after)
    number = number_shown(text) if has_object and text != "ogni" else "s"
    return f"si {verb.forms['ip3' + number]}" if number else None


def _follows_a_verb(found: Found) -> bool:
    """Whether a gerund can lean on the word before: a verb, an adverb, a comma, the start; not on a noun."""
    before = following_text(found.line, found.first - 1)
    if before in words.CONJUNCTIONS:
        return False
    is_verb = before.endswith(_OF_VERBS) or moods.may_be_indicative(before)
    return is_verb or before in words.BETWEEN_VERBS or not before[:1].isalnum()
