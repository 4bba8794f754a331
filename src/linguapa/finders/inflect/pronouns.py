"""Reflexive pronouns, dropped or added where only one of two verbs has one; and *ci* in *c'è*."""

from __future__ import annotations

from collections.abc import Sequence

from linguapa.finders.context import following_text
from linguapa.finders.inflect.verb_forms import PERSONS, PRONOUNS, UNELIDED, Form
from linguapa.finders.inflect.wording import Found, Wording
from linguapa.finders.units import Unit, fold
from linguapa.italian import words
from linguapa.italian.clitics import with_clitics
from linguapa.italian.inflection import Paradigm, forms, paradigm

MODAL_VERBS = ("dovere", "potere", "volere")
MODALS = {
    form: person for verb in MODAL_VERBS for form, tag, _ in forms(verb, "verb") if (person := tag[-2:]) in PRONOUNS
}
"""The forms of modal verbs, each with its person."""


def there_is(found: Found, form: Form) -> Wording | None:
    """*si verifica un guasto* → *c'è un guasto*, *si sono verificati danni* → *ci sono stati danni*."""
    being, line, i = paradigm("essere", "verb"), found.line, found.steps[0].unit
    texts = {being.forms.get(tag) for tag in form.tags} if being else set()
    if len(texts) != 1 or (text := texts.pop()) is None:
        return None
    if form.tags[0] in ("inf", "ger"):
        return Wording(with_clitics(text, "ci"), found.first, found.after)
    first = found.first if form.reflexive is None else form.reflexive
    if form.is_participle:
        if form.reflexive is None:
            return None
        text = f"{line[i - 1].text} {text}"
    return Wording(f"c'{text}" if text.startswith(("e", "è")) else f"ci {text}", first, found.after)


def with_pronoun(found: Found, form: Form, target: Paradigm, text: str, head: str) -> Wording | None:
    """The verb with its pronouns, the reflexive one dropped or added where only one of the two verbs has it."""
    line, i = found.line, found.steps[0].unit
    is_reflexive, was_reflexive = head.endswith("rsi"), found.steps[0].element.text.endswith("rsi")
    first = found.first
    verb: str | None
    if was_reflexive and not is_reflexive:
        if form.reflexive is None:
            return None
        if form.reflexive == i:
            verb = text
        elif following_text(line, form.reflexive - 1) == "ci":
            return None
        else:
            first = form.reflexive
            verb = _compound(line, i, target, text) if form.is_participle else text
    elif is_reflexive and not was_reflexive:
        verb = _reflected(line, i, form, text)
    else:
        verb = with_clitics(text, form.pronouns)
    return Wording(verb, first, found.after) if verb else None


def _compound(line: Sequence[Unit], i: int, target: Paradigm, participle: str) -> str | None:
    """*si è avvalso* → *ha usato*; *si è recata* → *è andata*."""
    being = line[i - 1].text
    if target.kind != "avere" and target.lemma not in MODAL_VERBS:
        return f"{being} {participle}"
    pronoun = following_text(line, i - 2)
    persons = PERSONS.get(UNELIDED.get(pronoun, pronoun), ())
    having = paradigm("avere", "verb")
    tags = [tag for form, tag, _ in forms("essere", "verb") if fold(form) == being and tag[-2:] in persons]
    if having is None or len(tags) != 1:
        return None
    return f"{having.forms[tags[0]]} {target.forms['pms']}"


def _reflected(line: Sequence[Unit], i: int, form: Form, text: str) -> str | None:
    """The verb with the reflexive pronoun of its person: *iscriversi*, *si iscrive*, *iscrivetevi*."""
    before = following_text(line, i - 1)
    if form.pronouns or before in words.CLITICS:
        return None
    tag = form.tags[0]
    if tag in ("inf", "ger"):
        return with_clitics(text, PRONOUNS[MODALS.get(before, "3s")])
    if tag.startswith("mp"):
        return with_clitics(text, PRONOUNS[tag[-2:]])
    persons = {tag[-2:] for tag in form.tags}
    return f"{PRONOUNS[persons.pop()]} {text}" if len(persons) == 1 and persons <= set(PRONOUNS) else None
