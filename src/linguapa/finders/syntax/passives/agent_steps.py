"""What goes on with a noun phrase after *da*, word by word, and where it ends."""

from __future__ import annotations

from linguapa.finders.syntax.passives.agent_ends import is_beside, is_count
from linguapa.italian.inflection import resolve_participle
from linguapa.italian.passives import can_act
from linguapa.italian.prepositions import forms, split
from linguapa.italian.words import MONTHS, RELATIVES
from linguapa.tree import Sentence, Word

OF = frozenset(forms("di"))
TO = frozenset(forms("a"))
ADVERBIAL = (
    TO
    | frozenset(
        """
        annualmente attraverso con contestualmente dopo durante entro fino fra mediante ogni oltre previa previo prima
        secondo senza sino tra tramite
        """.split()
    )
    | frozenset(forms("in"))
) - {"in"}
"""Words that rarely join a noun to the name of a person or of a body."""
TAKING_TO = frozenset(
    """
    addetta addette addetti addetto aderente aderenti ammessi ammesso aspirante aspiranti assegnati assegnato assessora
    assessorato assessore assessori candidata candidate candidati candidato delegata delegati delegato disponibile
    disponibili equiparate equiparati estraneo idoneo incaricata incaricati incaricato interessata interessati
    interessato iscritta iscritti iscritto ministra ministro partecipante partecipanti preposta preposti preposto
    provveditore provveditori relativo sottosegretaria sottosegretario superiore tenuti tenuto
    """.split()
)
"""Words that take *a*: *l'assessore alla cultura*, *le imprese partecipanti alla gara*."""
_JOINING = frozenset("e ed o od / e/o".split())
HIS = frozenset("suo sua suoi sue loro ivi esso essa essi esse".split())
_NUMBERS = frozenset("n. nn. comma commi co. lett. lettera lettere".split())
_CLITICS = frozenset("lo la li le gli ne ci vi suo sua suoi sue loro".split())
_ENDS = frozenset(". ; : , ) ! …".split())
_LONGEST_RELATIVE = 11


def step(sentence: Sentence, number: str, k: int) -> int:
    """The index behind what goes on with the phrase at `k`: `k` itself where it ends, -1 where nobody can tell."""
    words = sentence.words
    word = words[k]
    if word.low in _ENDS:
        return _at_sign(words, k)
    if word.low == "(":
        return _bracket(words, k)
    if word.low in OF:
        if is_beside(words, k):
            return k
        return -1 if is_count(words, k) else _noun_after(words, k + 1) or -1
    if word.low in _JOINING:
        return _joined(words, k)
    if word.low in RELATIVES:
        return _relative(words, k) if word.low == "che" and word.pos == "PRON" else -1
    return _word(words, k, number)


def _at_sign(words: list[Word], k: int) -> int:
    """Where a sign ends the phrase, and is not in the name of a law: *legge 7 agosto 1990, n. 241*."""
    if words[k].low == "," and k + 1 < len(words) and words[k + 1].low in _NUMBERS:
        return k + 1
    return k if words[k].low != "." or k + 1 == len(words) else -1


def _word(words: list[Word], k: int, number: str) -> int:
    word = words[k]
    if can_act(word.low) and word.pos in ("NOUN", "VERB", "ADJ"):
        return -1 if word.low in TAKING_TO and _is_governing(words, k) else k + 1
    is_figure = any(char.isdigit() for char in word.low) or word.text.isupper()
    if is_figure or word.low in _NUMBERS or word.low in MONTHS or word.low in ("capogruppo", "diritto"):
        return k + 1
    if word.pos == "ADJ" or _is_participle(word, number):
        return _participial(words, k) if _is_governing(words, k) else k + 1
    if is_capital(word) or word.pos in ("PROPN", "NUM", "X"):
        return k + 1
    if word.pos == "NOUN":
        return -1
    is_end = word.pos in ("ADP", "ADV", "SCONJ", "DET") or word.low in ADVERBIAL
    return k if is_end or word.feats.get("VerbForm") in ("Fin", "Ger") else -1


def _is_participle(word: Word, number: str) -> bool:
    if word.pos not in ("VERB", "ADJ", "NOUN"):
        return False
    found = resolve_participle(word.low)
    return bool(found and found[1][1] == number) or word.low.endswith(("ante", "ente", "anti", "enti"))


def _is_governing(words: list[Word], k: int) -> bool:
    """Whether an adjective or participle goes on with a complement of its own."""
    after = words[k + 1] if k + 1 < len(words) else None
    if after is None or after.pos not in ("ADP", "ADV", "DET"):
        return False
    if after.pos == "DET":
        return resolve_participle(words[k].low) is not None and words[k].pos == "VERB"
    if after.low == "ai" and k + 2 < len(words) and words[k + 2].low in ("fini", "sensi"):
        return False
    if words[k].low in TAKING_TO:
        return True
    return resolve_participle(words[k].low) is not None or words[k].pos == "VERB"


def _participial(words: list[Word], k: int) -> int:
    """The index behind a participle and its complement, where they go up to a sign: *indicata come esecutrice*."""
    for word in words[k + 1 : k + 9]:
        if word.low in (".", ";", ","):
            return word.i
        if word.pos in ("VERB", "AUX", "PRON", "CCONJ", "SCONJ", "PUNCT"):
            return -1
    return -1


def _bracket(words: list[Word], k: int) -> int:
    for word in words[k + 1 : k + 8]:
        if word.low == ")":
            return word.i + 1
        if word.pos in ("VERB", "AUX"):
            return -1
    return -1


def _relative(words: list[Word], k: int) -> int:
    """The index behind a short relative clause that ends the sentence."""
    for word in words[k + 1 : k + _LONGEST_RELATIVE]:
        if word.low in (".", ";"):
            return word.i
        if (
            (word.low in _CLITICS and word.pos == "PRON")
            or word.low in HIS
            or word.pos in ("PUNCT", "SCONJ")
            or word.low in RELATIVES
        ):
            return -1
    return -1


def _joined(words: list[Word], k: int) -> int:
    """The index behind a second adjective or *di*; `k` where another *da* or a verb follows, -1 in doubt."""
    after = words[k + 1] if k + 1 < len(words) else None
    if after is None:
        return -1
    if after.low in OF:
        return k + 1
    if split(after.low) and split(after.low)[0] == "da":  # type: ignore[index]
        return k
    if after.low == "da" or after.pos == "AUX":
        return k
    behind = words[k + 2] if k + 2 < len(words) else None
    is_adjective = after.pos in ("ADJ", "VERB") and words[k - 1].pos in ("ADJ", "VERB") and after.pos != "AUX"
    is_adjective = is_adjective and (after.pos == "ADJ" or resolve_participle(after.low) is not None)
    if is_adjective and (behind is None or behind.pos in ("PUNCT", "ADP")):
        return k + 2
    is_plural = split(words[k - 2].low) is not None or words[k - 2].pos == "ADJ"
    is_series = after.pos == "NOUN" and words[k - 1].pos == "NOUN" and is_plural
    if is_series and words[k - 1].low[-1] in "ie" and after.low[-1] in "ie" and (behind is None or behind.low in ".;"):
        return k + 2
    if words[k].low in ("o", "od") and can_act(after.low) and can_act(words[k - 1].low):
        return k + 2
    return k if after.pos == "VERB" else -1


def _noun_after(words: list[Word], i: int) -> int:
    """The index behind the noun that comes next, its determiners and adjectives passed over; 0 if none comes."""
    limit = i + 5
    while i < min(limit, len(words)):
        word = words[i]
        if word.pos in ("NOUN", "PROPN", "SYM", "X") or is_capital(word):
            return i + 1
        if word.pos not in ("DET", "ADJ", "NUM"):
            return 0
        i += 1
    return 0


def is_capital(word: Word) -> bool:
    """Whether a word that may be a name has a capital."""
    return word.text[0].isupper() and word.pos not in ("DET", "ADP", "PRON", "AUX")
