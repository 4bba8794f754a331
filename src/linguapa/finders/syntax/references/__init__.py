"""Laws cited inside a sentence: *ai sensi dell'art. 5 del D.Lgs. 33/2013*, *di cui all'articolo 3*."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import regex

from linguapa.finders.reading import Reading
from linguapa.finders.spans import end_of
from linguapa.finders.syntax.hit import Hit
from linguapa.finders.syntax.references.brackets import bracketed
from linguapa.finders.syntax.references.leads import MANNERS, bracket, lead_to
from linguapa.finders.syntax.references.moves import moved
from linguapa.finders.syntax.references.sayings import Reference
from linguapa.italian.articles import number_shown
from linguapa.italian.citations import Citation, citation
from linguapa.italian.prepositions import split
from linguapa.italian.words import PLURAL_ARTICLES
from linguapa.tree import Sentence

_SAID = frozenset(
    f"{stem}{ending}"
    for stem in """
    previst dispost stabilit prescritt impost richiest indicat specificat disciplinat definit sancit
    """.split()
    for ending in "oaie"
) | {"anche", "espressamente", "già", "altresì", "peraltro"}
_OPENINGS: dict[str, frozenset[str]] = {
    "ai": frozenset({"sensi"}),
    "a": frozenset({"norma"}),
    "in": frozenset({"base", "forza", "virtù"}) | MANNERS,
    "nel": frozenset({"rispetto"}),
    "per": frozenset({"effetto"}),
    "di": frozenset({"cui"}),
    "come": _SAID,
    "così": frozenset({"come"}),
}
"""The first two words of what leads to a citation; other first words stand in `_ALONE`."""
_ALONE = frozenset("secondo conformemente ex visto vista visti viste".split())
_JOINT = regex.compile(
    r"(?P<sign>\s?,\s(?:e|ed|nonché)\s|\s(?:e|ed|nonché)\s|,\s)(?P<link>[dn]ell['’]|all['’]|dall['’]|\p{L}+\s)",
    regex.IGNORECASE,
)


def look(sentence: Sentence, reading: Reading, _: Mapping[str, Any]) -> Iterator[Hit]:
    """The citations that interrupt a sentence, with what leads to them; those on the main clause move to the end."""
    if sentence.kind == "heading":
        return
    after = 0
    for word in sentence.words:
        if word.start < after or not _opens(sentence, word.i):
            continue
        found = _reference(sentence, reading, word.start)
        if found is None:
            continue
        after = found.end
        edit = (moved(sentence, reading, found) or bracketed(sentence, found)) if found.kind == "legge" else None
        yield Hit(found.start, found.end, found.kind, (edit,) if edit else ())


def _opens(sentence: Sentence, i: int) -> bool:
    """Whether the word may begin what leads to a citation, or a citation in brackets."""
    low = sentence.words[i].low
    if low in _OPENINGS:
        return sentence.low(i + 1) in _OPENINGS[low]
    return low in _ALONE or low == "("


def _reference(sentence: Sentence, reading: Reading, start: int) -> Reference | None:
    text = sentence.shadow
    lead = bracket(text, start, sentence.end) if text[start] == "(" else lead_to(text, start, sentence.end)
    cited = citation(text, lead.end, sentence.end) if lead else None
    if lead is None or cited is None:
        return None
    end = _name_end(reading, cited.end, sentence.end)
    if lead.kind == "parentesi":
        is_whole = text[end : end + 1] == ")"
        return Reference(lead.kind, start, end + 1, "", "", "", "", is_manner=False) if is_whole else None
    bare, count = text[cited.start : end], 1
    named = _with_article(lead.article, bare)
    while end == cited.end and (found := _another(text, end, sentence.end, lead.preposition, cited)):
        sign, article, cited = found
        end = _name_end(reading, cited.end, sentence.end)
        named += sign + _with_article(article, text[cited.start : end])
        bare, count = bare + sign + text[cited.start : end], count + 1
    if end == sentence.end and text[end - 1] == ".":
        end, named, bare = end - 1, named[:-1], bare[:-1]
    is_odd = cited.is_plural and lead.article not in PLURAL_ARTICLES
    number = "p" if count > 1 else "" if is_odd else number_shown(lead.article)
    is_manner = text[start : lead.end].lower().startswith(("secondo", "in base"))
    return Reference(lead.kind, start, end, named, bare, number, lead.said, is_manner or bool(lead.said))


def _name_end(reading: Reading, end: int, last: int) -> int:
    """Where the name of the act that is cited up to `end` goes on to: *recante norme in materia di*."""
    after = end_of(end - 1, reading.names)
    return after if end < after <= last else end


def _with_article(article: str, cited: str) -> str:
    return article + ("" if article.endswith("'") or not article else " ") + cited


def _another(text: str, start: int, end: int, preposition: str, first: Citation) -> tuple[str, str, Citation] | None:
    """A second citation of the same rank: the sign that joins it, its article and itself."""
    joint = _JOINT.match(text, start, end)
    link = joint and joint["link"].lower().strip().replace("’", "'")
    pair = split(link) if link else None
    if joint is None or pair is None or pair[0] != preposition:
        return None
    found = citation(text, joint.end(), end)
    if found is None or found.is_part != first.is_part or found.is_plural:
        return None
    return joint["sign"], pair[1], found
