"""An adjective for an adjective, in the same gender and number."""

from __future__ import annotations

from collections.abc import Sequence

from linguapa.finders.context import following_text, is_content
from linguapa.finders.inflect.wording import Agreement, Features, Found, Wording, agreeing
from linguapa.finders.units import Unit, fold
from linguapa.italian import words
from linguapa.italian.articles import Gender
from linguapa.italian.genders import gender
from linguapa.italian.inflection import paradigm
from linguapa.italian.prepositions import split
from linguapa.italian.words import FEMININE_DETERMINERS

_MASCULINE = frozenset("il lo un uno questo quel quello i gli questi quei quegli".split())
_OF_A_KIND = frozenset("natura carattere tipo tipologia stampo genere ordine modo maniera via".split())
"""Nouns that want an adjective: *di natura economica*."""
_DETERMINING = frozenset(("questo", "quello", "tutto"))
_PLURAL = frozenset("i gli le questi queste quei quegli quelle".split())
_NEAR = 4
"""How many units back the noun of an adjective, or its article, may stand."""
_COPULAS = words.ESSERE | words.VENIRE | frozenset("risulta risultano resta restano rimane rimangono ritenuto".split())


def wording(found: Found, alternative: str) -> Wording | None:
    """The alternative in the form of the adjective found; `None` where that does not show, or would not fit."""
    step = found.steps[0]
    source = paradigm(step.element.text, "adjective")
    if source is None:
        return None
    tags = [tag for tag, form in source.forms.items() if fold(form) == found.line[step.unit].text]
    if not alternative:
        return _left_out(found, tags)
    if _stands_for_a_noun(found):
        return None
    head, *rest = alternative.split()
    if head in _DETERMINING:
        return _as_determiner(found, head, tags)
    if rest or head.endswith("*"):
        return _after_a_noun(found, [head, *rest], tags)
    target = paradigm(head, "adjective")
    if target is None:
        return None
    forms = {target.forms.get(tag) for tag in _narrowed(tags, found.line, found.first)}
    form = forms.pop() if len(forms) == 1 else None
    return Wording(form, found.first, found.after) if form else None


def _narrowed(tags: list[str], line: Sequence[Unit], i: int) -> list[str]:
    """The tags that the noun's article, or else the noun itself, leaves."""
    if len(tags) < 2:
        return tags
    shown = _gender_beside(line, i, tags[0][1])
    return [tag for tag in tags if tag[0] == shown] or tags


def _gender_beside(line: Sequence[Unit], i: int, number: str) -> Gender | None:
    """The gender of the noun that an adjective goes with: after a determiner the noun follows, else it precedes."""
    before = line[i - 1] if i else None
    if before is None or before.part == "article" or before.text in words.DETERMINERS | words.PREPOSITIONS:
        return _article_gender(following_text(line, i - 1)) or gender(following_text(line, i + 1))
    noun = i - 1
    while noun > i - _NEAR and following_text(line, noun) in _COPULAS:
        noun -= 1
    article = following_text(line, noun - 1)
    if not is_content(line, noun) or line[noun - 1].part == "article" or article in words.PREPOSITIONS:
        return None
    if following_text(line, noun - 2) in words.PREPOSITIONS or _article_number(article) not in ("", number):
        return None
    return _article_gender(article) or gender(following_text(line, noun))


def _article_number(text: str) -> str:
    return "p" if text in _PLURAL else "s" if text in _MASCULINE | FEMININE_DETERMINERS | {"l'"} else ""


def _article_gender(text: str) -> Gender | None:
    return "m" if text in _MASCULINE else "f" if text in FEMININE_DETERMINERS else None


def _as_determiner(found: Found, head: str, tags: list[str]) -> Wording | None:
    """*il suddetto modulo* → *questo modulo*: the article goes."""
    line, first = found.line, found.first
    narrowed = _narrowed(tags, line, first)
    target = paradigm(head, "adjective")
    if len(narrowed) != 1 or target is None or not is_content(line, found.after):
        return None
    form = target.forms[narrowed[0]]
    before = line[first - 1] if first else None
    if before and before.part == "article":
        return Wording(f"{line[first - 2].text} {form}", first - 2, found.after)
    if before and before.text in words.DEFINITE_ARTICLES:
        return Wording(form, first - 1, found.after)
    return (
        None
        if before and (before.text in words.DETERMINERS or is_content(line, first - 1))
        else Wording(form, first, found.after)
    )


def _left_out(found: Found, tags: list[str]) -> Wording | None:
    """The empty alternative: only where a noun follows, or comes before, and nothing is joined to the adjective."""
    line, first, after = found.line, found.first, found.after
    before, behind = following_text(line, first - 1), following_text(line, after)
    if before in words.CONJUNCTIONS | _COPULAS | {","} or behind in words.CONJUNCTIONS | {","}:
        return None
    if is_content(line, after):
        narrowed = _narrowed(tags, line, first)
        features = Features.of(narrowed[0]) if len(narrowed) == 1 else None
        return Wording("", first, after, features and Agreement(features, features))
    return Wording("", first, after) if is_content(line, first - 1) else None


def _after_a_noun(found: Found, alternative: list[str], tags: list[str]) -> Wording | None:
    before = following_text(found.line, found.first - 1)
    if before in _OF_A_KIND:
        return None
    if not (is_content(found.line, found.first - 1) or before in _COPULAS) or before.isdigit():
        return None
    if is_content(found.line, found.after) and before in words.PREPOSITIONS:
        return None
    texts = {agreeing(alternative, Features.of(tag)) for tag in _narrowed(tags, found.line, found.first)}
    text = texts.pop() if len(texts) == 1 else None
    return Wording(text, found.first, found.after) if text else None


def _stands_for_a_noun(found: Found) -> bool:
    """Whether an article comes before and no noun after: *il suddetto*, *gli idonei*."""
    line, first, after = found.line, found.first, found.after
    before = line[first - 1] if first else None
    if before is None or not (before.part == "article" or before.text in words.ARTICLES or split(before.text)):
        return False
    return not is_content(line, after)
