"""What a rewrite must not lose: numbers, names, negations, exceptions, conditions, limits, duties, permissions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import regex

_WORD = regex.compile(r"\d[\d.,:/]*\d|\d|\p{L}+")
_STOPS = frozenset('.!?…:;•-–—\n«“"(')
_NEGATIONS = frozenset(
    """
    non né nessun nessuno nessuna niente nulla mai senza neanche nemmeno neppure mica privo priva privi prive sprovvisto
    sprovvista sprovvisti sprovviste niuno niuna niun sine senzatetto normodotati normodotato
    """.split()
)
_CLASSES = {
    "eccezione": "salvo salva salvi salve tranne eccetto eccezione fuorché escluso esclusa esclusi escluse",
    "condizione": "se qualora ove laddove caso casi ipotesi condizione condizioni patto purché sempreché quando finché",
    "restrizione": "solo soltanto solamente esclusivamente unicamente sola soli sole esclusiva esclusivo",
    "limite": "entro fino oltre almeno massimo massima minimo minima superiore superiori inferiore inferiori più",
    "tempo": "prima dopo",
    "obbligo": """devo dobbiamo deve devono dovrà dovranno debba debbano dovere dover dovrebbe dovrebbero devi dovete
        deva obbligo
        obblighi obbligatorio obbligatoria obbligatori obbligatorie obbligato obbligata obbligati obbligate occorre
        bisogna tenuto tenuta tenuti tenute necessario necessaria necessari necessarie vietato vietata vietati vietate
        divieto""",
    "facoltà": """posso possiamo può possono potrà potranno possa possano potere poter potrebbe potrebbero puoi potete
        facoltà
        possibile possibili possibilità facoltativo facoltativa""",
}
_OF_WORD = {word: name for name, words in _CLASSES.items() for word in words.split()}
_PHRASES = {
    "e non oltre": "",
    "in ogni caso": "",
    "nelle condizioni di": "può",
    "a meno che non": "tranne",
    "ad un massimo di": "",
    "a un massimo di": "",
    "non solo": "",
    "salvo che non": "tranne",
    "solo ed esclusivamente": "solo",
}
"""Phrases whose words do not mean here what they mean elsewhere."""
_PHRASE = regex.compile("|".join(_PHRASES), regex.IGNORECASE)
_NUMBERS = frozenset(
    """due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta quaranta cinquanta sessanta
    settanta ottanta novanta cento duecento trecento mille milione milioni miliardo miliardi metà doppio""".split()
)
_MONTHS_AND_DAYS = frozenset(
    """gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì
    mercoledì giovedì venerdì sabato domenica domani oggi ieri""".split()
)
_SHORT = 3


def keeps_facts(old: str, new: str) -> bool:
    """Whether `new` still says what `old` does of numbers, dates, names, negations, conditions, duties and limits.

    Words of one class stand for each other: *qualora* and *se*, *vietato* and *non deve*. Two negations may go
    together. What `new` adds does not matter.
    """
    before, after = Counter(_found(old)), Counter(_found(new, every_word=True))
    negations = before.pop("negazione", 0) - after.pop("negazione", 0)
    return before <= after and negations % 2 == 0


def _found(text: str, *, every_word: bool = False) -> Iterator[str]:
    """The facts in a text; with `every_word`, each word counts as a name, whether it has a capital or not."""
    text = _PHRASE.sub(lambda match: _PHRASES[match.group().lower()], text)
    is_shouted = text.isupper()
    opens = True
    position = 0
    for match in _WORD.finditer(text):
        word, low = match.group(), match.group().lower()
        gap = text[position : match.start()]
        opens = opens if not position else any(character in _STOPS for character in gap)
        position = match.end()
        if low in _NEGATIONS:
            yield "negazione"
        elif low in _OF_WORD:
            yield _OF_WORD[low]
        elif low in _NUMBERS or low in _MONTHS_AND_DAYS or low[0].isdigit():
            yield low
        elif every_word or _is_name(word, opens=opens or is_shouted):
            yield f"nome {low}"


def _is_name(word: str, *, opens: bool) -> bool:
    """Whether a capital is more than that of a sentence."""
    return len(word) >= _SHORT and word[0].isupper() and not opens
