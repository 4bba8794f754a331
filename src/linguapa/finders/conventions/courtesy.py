"""Capitals out of respect, inside sentences: *il Sindaco*, *ai Cittadini*, *Vi informiamo*."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterator, Sequence

from linguapa.finders.conventions.phrases import extent
from linguapa.finders.conventions.respect import LEANING_ON, is_courtesy
from linguapa.finders.reading import Reading
from linguapa.finders.spans import is_inside
from linguapa.italian.courtesy import BEFORE, NOUNS, OFFICES, PEOPLE, TO_MANY
from linguapa.italian.words import FUNCTION_WORDS
from linguapa.rules import say
from linguapa.types import Document, Finding, Rewrite, Rule, Stretch, Token

_OF_A_KIND = ("ale", "ali", "ile", "ili", "ico", "ica", "ici", "iche", "ario", "aria")
_SHORT = 400
"""Up to how many words a text is a post. A longer one may be a contract or a charter of services, where *l'Utente* is a
party that the text itself has given this name: there no rewrite of people is safe, and a word that comes with its
capital as often as `_OFTEN` is left alone."""
_OFTEN = 3


def capitals(rules: Sequence[Rule]) -> Callable[[Reading], Iterator[Finding]]:
    """Find words with a capital out of respect; the rewrite has none. Names and quotations are left alone."""
    for rule in rules:
        say(rule, found="", right="")

    def find(reading: Reading) -> Iterator[Finding]:
        found = list(_courteous(reading))
        is_long = sum(token.kind == "word" for token in reading.document.tokens) > _SHORT
        kept = _parties(reading, found) if is_long else frozenset()
        pronouns_stay = _has_another_pronoun(reading, found)
        for sentence, words in found:
            ends = {i: _end(reading, sentence, i, words, pronouns_stay=pronouns_stay) for i in words}
            is_half = any(ends[i] < 0 for i in words if reading.document.tokens[i].text.lower() in NOUNS)
            for i, end in ends.items():
                low = reading.document.tokens[i].text.lower()
                if low not in kept:
                    stop = -1 if is_half and low in NOUNS else end
                    safe = low not in PEOPLE or not is_long
                    yield from (_finding(rule, reading.document, i, stop, safe=safe) for rule in rules)

    return find


def _courteous(reading: Reading) -> Iterator[tuple[Stretch, list[int]]]:
    """The sentences with words that have a capital out of respect, and the places of these."""
    document = reading.document
    titles = {block.start for block in document.prose.blocks if block.kind == "heading"}
    titles |= {reading.title[0]} if reading.title else set()
    for sentence in document.sentences:
        seen = [i for i in range(sentence.first + 1, sentence.last) if _has_capital(document.tokens[i])]
        if not seen or _is_a_name(document.tokens, sentence, is_title=sentence.start in titles):
            continue
        words: dict[int, None] = {}
        for i in seen:
            if not is_inside(document.tokens[i].start, reading.quoted) and is_courtesy(reading, sentence, i, words):
                words[i] = None
        if words:
            yield sentence, list(words)


def _has_capital(token: Token) -> bool:
    text = token.text
    if token.kind != "word" or not (text.istitle() or text[-2:] in ("Vi", "Ve")):
        return False
    word = text.lower()
    return word in NOUNS or word in TO_MANY or LEANING_ON.fullmatch(text) is not None


def _is_a_name(tokens: Sequence[Token], sentence: Stretch, *, is_title: bool) -> bool:
    """Whether a line is a title in title case, a signature or an address: *Il Sindaco*, *Al Sindaco di Esempio*."""
    words = [token.text for token in tokens[sentence.first : sentence.last] if token.kind == "word"]
    heavy = [word for word in words if word.lower() not in FUNCTION_WORDS and len(word) > 2]
    if is_title and all(word[0].isupper() for word in heavy):
        return True
    opens = len(words) > 1 and words[0].lower() in BEFORE and words[1].lower() in OFFICES
    is_open = tokens[sentence.last - 1].kind != "stop"
    return opens and is_open and all(word[0].isupper() or word.endswith(_OF_A_KIND) for word in heavy)


def _parties(reading: Reading, found: Sequence[tuple[Stretch, list[int]]]) -> frozenset[str]:
    """The words for people that the text writes with a capital again and again, as the parties of a contract are."""
    tokens = reading.document.tokens
    stems = Counter(tokens[i].text.lower()[:-1] for _, words in found for i in words)
    return frozenset(word for word in PEOPLE if stems[word[:-1]] >= _OFTEN)


def _has_another_pronoun(reading: Reading, found: Sequence[tuple[Stretch, list[int]]]) -> bool:
    """Whether *Vi* or *Vostro* has a capital in the middle of a line that is not found, and would stay."""
    document, known = reading.document, {i for _, words in found for i in words}
    if not any(document.tokens[i].text.lower() in TO_MANY for i in known):
        return False
    openings = {sentence.first for sentence in document.sentences}
    return any(
        token.text.istitle() and token.text.lower() in TO_MANY and i not in known and i not in openings
        and document.tokens[i - 1].text not in ("«", '"', "“", "*", "_")
        and "\n" not in document.prose.text[document.tokens[i - 1].end : token.start]
        and not is_inside(token.start, reading.quoted)
        for i, token in enumerate(document.tokens)
    )  # fmt: skip


def _end(reading: Reading, sentence: Stretch, i: int, words: Container[int], *, pronouns_stay: bool) -> int:
    """The place of the last word to be written small; -1 where a half of what belongs together would stay."""
    if reading.document.tokens[i].text.lower() in NOUNS:
        return extent(reading, sentence, i, words)
    return -1 if pronouns_stay else i


def _finding(rule: Rule, document: Document, i: int, last: int, *, safe: bool) -> Finding:
    token, text = document.tokens[i], document.prose.text
    start, end, stop = token.start, token.end, document.tokens[max(i, last)].end
    right = text[start:stop].lower()
    is_plain = text[start:stop] == document.prose.shadow[start:stop]
    rewrites = (Rewrite(start, stop, right, safe=safe),) if is_plain and last >= 0 else ()
    found = text[start:end]
    return Finding(rule, start, end, found, say(rule, found=found, right=right), rewrites)
