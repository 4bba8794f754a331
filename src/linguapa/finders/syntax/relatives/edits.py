"""How the relative clause at the end of a sentence becomes a sentence of its own."""

from __future__ import annotations

from linguapa.finders.syntax.hit import Edit
from linguapa.finders.syntax.relatives.antecedent import antecedent
from linguapa.finders.syntax.relatives.candidates import candidates
from linguapa.finders.syntax.relatives.guards import is_defining, is_equating, is_framed, is_inverted
from linguapa.finders.syntax.relatives.subjects import ARTICLES, PRONOUNS, Relative, is_subject_quale, shown_by_subject
from linguapa.finders.syntax.relatives.taken_again import named_again
from linguapa.italian.articles import definite
from linguapa.italian.case import capitalised
from linguapa.italian.naming import OFFICES, PLACES
from linguapa.italian.prepositions import articulate, simple, split
from linguapa.tree import Sentence

_NEAR = 15
_ANY = ("", "")
_TO_CUI = frozenset("a con da in su tramite mediante attraverso presso".split())
_TO_QUALE = frozenset("con per presso tramite mediante attraverso verso durante".split())
_PLACES = (
    OFFICES
    | PLACES
    | frozenset(
        """
        area aree aula bacheca casa centri centro edificio locale locali luogo luoghi pagina palazzo palestra
        piattaforma piazza portale punti punto quartiere sala sede sedi sito spazio spazi sportelli strada
        strade strutture uffici zona zone archivio
        """.split()
    )
)
_DUTIES = frozenset(
    """
    deve devono dovrà dovranno dovrebbe dovrebbero occorre occorrono bisogna necessario necessaria necessari necessarie
    serve servono tenuto tenuta tenuti tenute obbligo se qualora
    """.split()
)
"""What makes the relative clause say how something ought to be."""


def edit(sentence: Sentence, relative: Relative) -> Edit | None:
    """The edit that makes a sentence of the clause, `None` where it is not sure what the pronoun stands for."""
    if relative.pronoun.low == "dove":
        if not any(c.noun.low in _PLACES and c.opening for c in candidates(sentence, relative.comma) or ()):
            return None
        return _seam(sentence, relative, relative.pronoun.i, "qui")
    if relative.pronoun.low == "che" or is_subject_quale(sentence, relative):
        return _subject(sentence, relative)
    return _oblique(sentence, relative)


def _subject(sentence: Sentence, relative: Relative) -> Edit | None:
    shown = None if is_inverted(sentence, relative) else shown_by_subject(sentence, relative)
    return _resumed(sentence, relative, shown, "", relative.pronoun.i) if shown else None


def _oblique(sentence: Sentence, relative: Relative) -> Edit | None:
    words, pronoun, first = sentence.words, relative.pronoun, relative.comma + 1
    before = [word.low for word in words[first : pronoun.i]]
    if pronoun.low == "cui":
        if (len(before) == 1 and before[0] in ARTICLES) or (before and split(before[-1])):
            return _owner(sentence, relative, before)
        if len(before) == 1 and (simple(before[0]) or before[0]) in _TO_CUI:
            return _resumed(sentence, relative, _ANY, simple(before[0]) or before[0], pronoun.i)
        return None
    if not before:
        return None
    preposition, article = split(before[-1]) or ("", before[-1])
    if article not in ARTICLES:
        return None
    if not preposition:
        if len(before) != 2 or before[0] not in _TO_QUALE:
            return None
        preposition, before = before[0], before[1:]
    if len(before) == 1:
        return _resumed(sentence, relative, ARTICLES[article], preposition, pronoun.i)
    return None


def _owner(sentence: Sentence, relative: Relative, before: list[str]) -> Edit | None:
    """*…, il cui costo è* → *. Il costo di questo piano è*."""
    words, pronoun = sentence.words, relative.pronoun
    thing, after = words[pronoun.i + 1], words[min(pronoun.i + 2, len(words) - 1)]
    if len(before) != 1 or thing.pos != "NOUN" or after.pos not in ("AUX", "VERB") or not thing.text.islower():
        return None
    preposition, article = split(before[0]) or ("", before[0])
    number, gender = ARTICLES.get(article, ("p", "m"))
    opening = articulate(preposition, definite(thing.text, gender, number))  # type: ignore[arg-type]
    opening += "" if opening.endswith("'") else " "
    phrase = _phrase(sentence, relative, _ANY, "di")
    return _seam(sentence, relative, thing.i, opening + thing.text + " " + phrase) if phrase else None


def _resumed(
    sentence: Sentence, relative: Relative, shown: tuple[str, str], preposition: str, last: int
) -> Edit | None:
    """The edit that puts the noun, with a preposition or not, in place of the pronoun at word `last`."""
    phrase = _phrase(sentence, relative, shown, preposition)
    return _seam(sentence, relative, last, phrase) if phrase else None


def _phrase(sentence: Sentence, relative: Relative, shown: tuple[str, str], preposition: str) -> str | None:
    """The noun that the pronoun stands for; `shown` is its number and gender, `""` for what does not show."""
    if shown == _ANY and any(
        w.low in PRONOUNS for w in sentence.words[max(0, relative.comma - _NEAR) : relative.comma]
    ):
        return None
    found = candidates(sentence, relative.comma)
    if found and len(found) > 1 and is_equating(relative):
        return None
    chosen = antecedent(sentence, found, *shown, relative.predicate) if found else None
    if chosen is None or (not chosen.is_definite and _is_required(sentence, relative)):
        return None
    if is_defining(sentence, chosen) or is_framed(sentence, relative, chosen):
        return None
    return named_again(sentence, chosen, relative.comma, preposition)


def _is_required(sentence: Sentence, relative: Relative) -> bool:
    """Whether something new is called for, so that the clause says what it has to be like."""
    if relative.verb.lemma in ("dovere", "potere") or relative.verb.feats.get("Tense") == "Fut":
        return False
    return any(word.low in _DUTIES for word in sentence.words[: relative.comma])


def _seam(sentence: Sentence, relative: Relative, last: int, text: str) -> Edit:
    """The edit that ends the sentence at the comma and opens a new one with `text` in place of words up to `last`."""
    return Edit(sentence.words[relative.comma].start, sentence.words[last].end, ". " + capitalised(text))
