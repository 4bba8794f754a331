"""A noun for a noun: in the same number, with the article that it takes."""

from __future__ import annotations

from collections.abc import Sequence

from linguapa.finders.context import following_text, is_content
from linguapa.finders.inflect.agreement import leaves_an_adjective_hanging, stands_alone
from linguapa.finders.inflect.wording import Agreement, Features, Found, Wording, agreeing
from linguapa.finders.units import Unit, fold
from linguapa.italian import words
from linguapa.italian.articles import Gender
from linguapa.italian.inflection import Paradigm, paradigm, resolve_noun
from linguapa.italian.prepositions import split
from linguapa.italian.words import FEMININE_DETERMINERS

_PLURAL = frozenset(
    """
    i gli le questi queste quelli quelle quegli quei alcuni alcune molti molte miei mie tuoi tue suoi sue nostri nostre
    vostri vostre proprie relative stesse seguenti due tre quattro cinque sei sette otto nove dieci primi prime nuovi
    nuove diversi diverse
    """.split()
)
_SINGULAR = frozenset(
    """
    il lo la l' un uno una un' questo questa ogni qualche nessun nessuna mio mia tuo tua suo sua nostro nostra vostro
    vostra primo prima secondo seconda terzo terza nuovo nuova massima propria relativa stessa
    seguente
    """.split()
)
_WITHOUT_ARTICLE = ("chi ",)


def wording(found: Found, alternative: str) -> Wording | None:
    """The alternative in the number of the noun found; `None` where what agrees with the noun would go wrong."""
    if found.term.gender:
        kind: str = found.term.gender
        old = _foreign_features(found)
    else:
        step = found.steps[0]
        source = paradigm(step.element.text, "noun")
        kind = source.kind if source else ""
        old = _features(source, found.line, step.unit) if source else None
    if old is None:
        return None
    if alternative.startswith(_WITHOUT_ARTICLE):
        return _pronoun(found, alternative, old)
    if not alternative:
        return None
    head, *rest = alternative.split()
    target = _target(head, old, kind)
    if target is None:
        return None
    noun, new = target
    tail = agreeing(rest, new)
    if tail is None:
        return None
    agreement = Agreement(old, new)
    if agreement.changes and not stands_alone(found.line, found.first, found.after, old):
        return None
    is_without_its_adjective = " " in found.term.phrase and not any(word.endswith("*") for word in rest)
    if is_without_its_adjective and leaves_an_adjective_hanging(found.line, found.after):
        return None
    text = f"{noun} {tail}".rstrip()
    return Wording(text, found.first, found.after, agreement, not agreement.changes)


def _features(source: Paradigm, line: Sequence[Unit], i: int) -> Features | None:
    numbers = [tag for tag, form in source.forms.items() if fold(form) == line[i].text]
    before = following_text(line, i - 1)
    if len(numbers) != 1:
        numbers = ["p"] if before in _PLURAL else ["s"] if before in _SINGULAR else []
    if not numbers:
        return None
    return Features.of(_gender(source.kind, numbers[0], before) + numbers[0])


def _foreign_features(found: Found) -> Features | None:
    """The features of a foreign noun, whose form does not change: the word before shows its number."""
    before = following_text(found.line, found.first - 1)
    if before in _PLURAL or before.isdigit():
        return Features.of(found.term.gender + "p")
    if before in _SINGULAR or (before in words.PREPOSITIONS and found.term.number == "s"):
        return Features.of(found.term.gender + "s")
    return None


def _gender(kind: str, number: str, before: str = "") -> Gender:
    if kind == "mf":
        return "m" if number == "s" else "f"
    if kind == "c":
        return "f" if before in FEMININE_DETERMINERS else "m"
    return "f" if kind == "f" else "m"


def _target(head: str, old: Features, kind: str) -> tuple[str, Features] | None:
    """The head of the alternative in the number asked for, or in the plural if it is written so."""
    resolved = resolve_noun(head)
    target = resolved and paradigm(resolved[0], "noun")
    if not resolved or target is None:
        return None
    _lemma, written = resolved
    number = old.number if written == "s" and target.forms.get("s") == head else written
    form = target.forms.get(number)
    if form is None:
        return None
    gender = old.gender if target.kind == kind == "c" else _gender(target.kind, number)
    return form, Features.of(gender + number)


def _pronoun(found: Found, alternative: str, old: Features) -> Wording | None:
    """*il richiedente* → *chi chiede*: the article goes."""
    before = found.line[found.first - 1] if found.first else None
    if old.number != "s" or before is None or is_content(found.line, found.after):
        return None
    if before.part == "article" and split(found.line[found.first - 2].text) is None:
        return Wording(f"{found.line[found.first - 2].text} {alternative}", found.first - 2, found.after, is_sure=False)
    if before.text in ("il", "lo", "la", "l'"):
        return Wording(alternative, found.first - 1, found.after, is_sure=False)
    return None
