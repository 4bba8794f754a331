"""A verb for a verb, in the same person, number, tense and mood, with its pronouns and its auxiliary."""

from __future__ import annotations

from collections.abc import Sequence

from linguapa.finders.context import auxiliary, following_text, is_content, is_verb_place
from linguapa.finders.inflect.pronouns import MODAL_VERBS, MODALS, there_is, with_pronoun
from linguapa.finders.inflect.verb_forms import Form, form_of, tags_of
from linguapa.finders.inflect.wording import Agreement, Features, Found, Wording, agreeing
from linguapa.finders.patterns import Element, Step
from linguapa.finders.units import Unit, fold
from linguapa.italian import words
from linguapa.italian.articles import number_shown
from linguapa.italian.inflection import Paradigm, forms, infinitive, paradigm
from linguapa.italian.prepositions import simple
from linguapa.italian.sounds import onset

_AS_A_NOUN = Agreement(Features("m", "s"), Features("m", "s"))
"""An infinitive with an article: *l'insorgere*."""
_OF_ADJECTIVES = ("ale", "ali", "ivo", "iva", "ivi", "ive", "ico", "ica", "ici", "iche", "ario", "aria", "bile", "bili")


def is_meant(found: Found, step: Step) -> bool:
    """Whether the form found is one of the verb, with or without a reflexive pronoun as its term has it."""
    line, i, element = found.line, step.unit, step.element
    form = form_of(line, i, element)
    if form is None:
        return False
    is_reflexive = element.text.endswith("rsi")
    if is_reflexive and form.reflexive is None:
        return False
    text = line[i].text
    if (
        form.pronouns
        or _has_more_words(found.term.phrase)
        or any(sure for written, _, sure in forms(infinitive(element.text), "verb") if fold(written) == text)
    ):
        return True
    if form.is_participle:
        return bool(auxiliary(line, i)) or is_content(line, i - 1)
    return is_verb_place(line, i)


def _has_more_words(phrase: str) -> bool:
    """Whether the phrase has words beside its verb, and more than a preposition: they say which word the verb is."""
    behind = phrase.split()[1:]
    return len(behind) > 1 or bool(behind and not simple(behind[0]))


def wording(found: Found, alternative: str) -> Wording | None:
    """The alternative in the form of the verb found; `None` where it is not known or does not fit."""
    head, *rest = alternative.split()
    step = found.steps[0]
    form = form_of(found.line, step.unit, step.element)
    if head == "esserci":
        return there_is(found, form) if form else None
    target = paradigm(infinitive(head), "verb")
    source = paradigm(infinitive(step.element.text), "verb")
    if form is None or target is None or source is None:
        return None
    tail = _tail(found, rest)
    if (
        tail is None
        or _would_part_an_article(found, rest)
        or not _keeps_its_auxiliary(found, form, source, target, rest)
    ):
        return None
    if _follows_a_like_verb(found, form, target):
        return None
    tags = _of_the_subject(found, _with_number(found, form, rest))
    written = {target.forms.get(tag) for tag in tags}
    if len(written) != 1 or (text := written.pop()) is None:
        return None
    verb = with_pronoun(found, form._replace(tags=tags), target, text, head)
    if verb is None or _leaves_a_noun_hanging(found, rest):
        return None
    is_noun = form.tags == ("inf",) and verb.first == found.first and not _follows_a_pronoun(found)
    return verb._replace(text=f"{verb.text} {tail}".rstrip(), link=_AS_A_NOUN if is_noun else "pronoun")


def _follows_a_pronoun(found: Found) -> bool:
    """Whether *lo* or *gli* before an infinitive is a pronoun: *non lo effettuare*."""
    before = following_text(found.line, found.first - 1)
    text = found.line[found.first].text
    return following_text(found.line, found.first - 2) == "non" or (
        before in ("lo", "gli") and onset(text) not in ("impure", "vowel")
    )


def _leaves_a_noun_hanging(found: Found, rest: list[str]) -> bool:
    """Whether an adjective or a second noun leans on a noun that would go: *hanno validità annuale o triennale*."""
    phrase, line, after = found.term.phrase.split(), found.line, found.after
    if (
        len(phrase) < 2
        or simple(phrase[-1])
        or phrase[-1].endswith("*")
        or phrase[-1].endswith(("che", "are", "ere", "ire"))
    ):
        return False
    if rest and rest[-1] == phrase[-1]:
        return False
    text, behind = following_text(line, after), following_text(line, after + 1)
    if text in words.CONJUNCTIONS:
        return is_content(line, after + 1) or behind in words.PREPOSITIONS
    return is_content(line, after) and text.endswith(_OF_ADJECTIVES)


def _follows_a_like_verb(found: Found, form: Form, target: Paradigm) -> bool:
    """Whether an infinitive would follow its like: *può dovere pagare*, *fare fare*."""
    before = following_text(found.line, found.first - 1)
    if form.tags != ("inf",):
        return False
    return (target.lemma in MODAL_VERBS and before in MODALS) or before in (target.lemma, target.lemma[:-1])


def _of_the_subject(found: Found, tags: tuple[str, ...]) -> tuple[str, ...]:
    """The tags in the number of a starred word: *sono tenuta* is of the first person."""
    if {tag[-2:] for tag in tags} != {"1s", "3p"}:
        return tags
    numbers = {tag[-1] for step in found.steps[1:] for tag in _adjective_tags(found.line, step.unit, step.element)}
    return tuple(tag for tag in tags if tag[-1] in numbers) if len(numbers) == 1 else tags


def _would_part_an_article(found: Found, rest: list[str]) -> bool:
    """Whether the preposition at the end of the alternative would stand before an article: *porta a la perdita*."""
    adds = bool(rest) and bool(simple(rest[-1])) and not simple(found.term.phrase.split()[-1])
    return adds and following_text(found.line, found.after) in words.ARTICLES


def _tail(found: Found, rest: list[str]) -> str | None:
    """The alternative behind its verb, what is starred agreeing with the starred word of the phrase."""
    if not any(word.endswith("*") for word in rest):
        return " ".join(rest)
    features = [tag for step in found.steps[1:] for tag in _adjective_tags(found.line, step.unit, step.element)]
    texts = {agreeing(rest, Features.of(tag)) for tag in features}
    return texts.pop() if len(texts) == 1 else None


def _adjective_tags(line: Sequence[Unit], i: int, element: Element) -> list[str]:
    return list(tags_of(element.text, "adjective").get(line[i].text, ()))


def _keeps_its_auxiliary(found: Found, form: Form, source: Paradigm, target: Paradigm, rest: list[str]) -> bool:
    """Whether a participle can change its verb: the same auxiliary, and a passive only of a verb with an object."""
    if not form.is_participle:
        return True
    before = auxiliary(found.line, found.steps[0].unit)
    governs = [_governs(text.split()[-1]) for text in (found.term.phrase, " ".join(rest) or "-")]
    if rest and rest[0] in words.ARTICLES and before not in words.AVERE:
        return False
    if form.reflexive is not None:
        return True
    if before in words.AVERE:
        return target.kind in ("avere", "both") or source.kind == "essere"
    if source.kind == "essere":
        return target.kind in ("essere", "both") and governs[0] == governs[1]
    return (
        target.kind in ("avere", "both")
        and governs[0] == governs[1]
        and not (rest and rest[0].endswith(("are", "ere", "ire")))
    )


def _governs(word: str) -> bool:
    """Whether the last word of a phrase ties a complement to it."""
    return bool(simple(word)) or word == "come"


def _with_number(found: Found, form: Form, rest: list[str]) -> tuple[str, ...]:
    """The tags; after *si*, in the number of what becomes the subject: *si usufruisce dei servizi* → *si usano*."""
    phrase, line = found.term.phrase, found.line
    has_object = bool(rest) and rest[0] in words.ARTICLES
    swallows = has_object or (bool(simple(phrase.split()[-1])) and not (rest and simple(rest[-1])))
    step = found.steps[0]
    is_passive = following_text(line, step.unit - 1) == "si" and not step.element.text.endswith("rsi")
    modal_si = form.tags[0] in ("inf", "ger") and any(following_text(line, step.unit - k) == "si" for k in (2, 3))
    if not swallows or not (is_passive or modal_si):
        return form.tags
    article = rest[0] if has_object else following_text(line, found.after)
    number = number_shown(article)
    if modal_si:
        return form.tags if number == "s" else ()
    return tuple(tag[:-1] + number for tag in form.tags if tag.endswith("3s") and number)
