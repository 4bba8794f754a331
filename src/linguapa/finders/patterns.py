"""The phrases of all cards as one trie, whose edges are words: a text is read once, however many phrases there are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from threading import Lock
from typing import Any, Generic, Literal, NamedTuple, TypeVar

from linguapa.finders.units import Unit, fold, units
from linguapa.italian.clitics import without_clitics
from linguapa.italian.inflection import infinitive, resolve_adjective, written
from linguapa.italian.prepositions import OTHER_FORMS, split
from linguapa.italian.words import ARTICLES
from linguapa.prose import blank
from linguapa.segment import segment
from linguapa.types import PartOfSpeech, Term

T = TypeVar("T")

ACTION = "@azione"
"""What stands in a phrase for any noun of an action, with or without its article."""


_WORDS = re.compile(r"[^\W\d_]+(?:'(?=[^\W\d_]))?")
_PLAIN = re.compile(r"[^\W\d_]+(?:[ '][^\W\d_]+)*")
"""A phrase of words and apostrophes that need no closer reading."""


class Element(NamedTuple):
    """One step of a phrase: a written word, any form of a lemma, or any word of a class."""

    kind: Literal["word", "verb", "noun", "adjective", "article", "action"]
    text: str = ""


class Step(NamedTuple):
    """A unit of a text, and the step of a phrase that it makes."""

    element: Element
    unit: int


class Match(NamedTuple, Generic[T]):
    """The units `[first, after)` that make a phrase, and those among them whose form is not fixed."""

    value: T
    first: int
    after: int
    steps: tuple[Step, ...]


_NO_EDGES: dict[str, Any] = {}


class _Node(Generic[T]):
    __slots__ = ("children", "edges", "element", "value", "waiting")

    def __init__(self, element: Element) -> None:
        self.element = element
        self.children: dict[Element, _Node[T]] | None = None
        self.edges: dict[str, tuple[_Node[T], ...]] = _NO_EDGES
        self.value: T | None = None
        self.waiting: list[tuple[Term, T]] = []

    def child(self, element: Element, written: Callable[[Element], Iterable[str]]) -> _Node[T]:
        """The node that a step leads to, made where there is none yet."""
        if self.children is None:
            self.children, self.edges = {}, {}
        found = self.children.get(element)
        if found is None:
            found = self.children[element] = _Node(element)
            alone = (found,)
            for form in written(element):
                others = self.edges.setdefault(form, alone)
                if others is not alone:
                    self.edges[form] = (*others, found)
        return found


class Trie(Generic[T]):
    """Phrases and what each stands for."""

    def __init__(self, actions: Iterable[str] = ()) -> None:
        """`actions` are the nouns of actions, in the singular."""
        self._actions = [form for noun in dict.fromkeys(actions) for form in _forms(noun, "noun")]
        self._root: _Node[T] = _Node(Element("word"))
        self._growing = Lock()

    def add(self, term: Term, value: T) -> None:
        """Let the phrase of a term stand for `value`; its steps after the first are laid when a text needs them."""
        for element in _firsts(term):
            self._root.child(element, self._written).waiting.append((term, value))

    def _grow(self, node: _Node[T]) -> None:
        """Lay the steps of the phrases that begin at a node of the root."""
        with self._growing:
            for term, value in node.waiting:
                for path in paths(term):
                    if path[0] == node.element:
                        self._lay(node, path[1:], value)
            node.waiting = []

    def _lay(self, node: _Node[T], path: Sequence[Element], value: T) -> None:
        for element in path:
            node = node.child(element, self._written)
        if node.value is None:
            node.value = value

    def _written(self, element: Element) -> Iterable[str]:
        """The folded words that make a step."""
        if element.kind == "word":
            return (element.text,)
        if element.kind == "article":
            return ARTICLES
        if element.kind == "action":
            return self._actions
        found = _forms(infinitive(element.text), element.kind)
        return [*found, found[0][:-1]] if element.kind == "verb" and found else found

    def matches(self, line: Sequence[Unit]) -> Iterator[list[Match[T]]]:
        """For each unit at which phrases begin, those phrases, longest first."""
        edges = self._root.edges
        for i, unit in enumerate(line):
            nodes = edges.get(unit.text) or _clitic(edges, unit.text)
            if nodes and (found := self._from(line, i, nodes)):
                yield found

    def _from(self, line: Sequence[Unit], first: int, nodes: tuple[_Node[T], ...]) -> list[Match[T]]:
        found = []
        pending: list[tuple[_Node[T], int, tuple[Step, ...]]] = [(node, first, ()) for node in nodes]
        while pending:
            node, i, steps = pending.pop()
            if node.waiting:
                self._grow(node)
            if node.element.kind != "word":
                steps = (*steps, Step(node.element, i))
            i += 1
            if node.value is not None:
                found.append(Match(node.value, first, i, steps))
            if node.edges and i < len(line):
                pending += [(child, i, steps) for child in node.edges.get(line[i].text, ())]
        return sorted(found, key=_weight, reverse=True)


def _forms(lemma: str, pos: PartOfSpeech) -> list[str]:
    return [form if form.isascii() else fold(form) for form in written(lemma, pos)]


def _weight(match: Match[T]) -> tuple[int, bool, int]:
    """The longer first; of two verbs the pronominal one, which asks for its pronoun; then what is written in full."""
    is_pronominal = any(step.element.text.endswith("rsi") for step in match.steps)
    return match.after - match.first, is_pronominal, -len(match.steps)


def _clitic(edges: dict[str, tuple[_Node[T], ...]], text: str) -> tuple[_Node[T], ...]:
    """The verbs that a word with pronouns at its end is a form of: *effettuarlo*."""
    for form, _ in without_clitics(text):
        if nodes := tuple(node for node in edges.get(form, ()) if node.element.kind == "verb"):
            return nodes
    return ()


def paths(term: Term) -> list[tuple[Element, ...]]:
    """The ways through the trie that a phrase of a card stands for: see `Term`."""
    if term.head is None and ACTION not in term.phrase:
        ways: list[tuple[Element, ...]] = [tuple(map(_word, _written(term.phrase)))]
    else:
        ways = [()]
        for i, word in enumerate(term.phrase.split()):
            ways = [(*way, *more) for way in ways for more in _steps(word, None if i else term)]
    return ways + [variant for way in ways if (variant := _variant(way))]


def _firsts(term: Term) -> list[Element]:
    """The first steps of the ways that a phrase stands for."""
    first = term.phrase.split(" ", 1)[0]
    if term.head and not term.gender:
        return [Element(term.head, first)]
    if first != term.phrase and _PLAIN.fullmatch(first):
        word = _WORDS.findall(fold(first))[0]
        return [_word((split(word) or (word,))[0])]
    return list(dict.fromkeys(path[0] for path in paths(term)))


def _steps(word: str, head_of: Term | None) -> list[tuple[Element, ...]]:
    """The ways to write one word of a phrase; the first word of a term inflects, unless it is a foreign noun."""
    if word == ACTION:
        return [(Element("action"),), (Element("article"), Element("action"))]
    if head_of and head_of.head and not head_of.gender:
        return [(Element(head_of.head, word),)]
    if word.endswith("*"):
        resolved = resolve_adjective(word[:-1])
        return [(Element("adjective", resolved[0] if resolved else word[:-1]),)]
    return [tuple(map(_word, _written(word)))]


@cache
def _word(text: str) -> Element:
    return Element("word", text)


def _written(text: str) -> list[str]:
    """The folded words of a written phrase, articulated prepositions taken apart."""
    if _PLAIN.fullmatch(text):
        return [part for word in _WORDS.findall(fold(text)) for part in (split(word) or (word,))]
    return [unit.text for unit in units(segment(blank(text))) if unit.text]


def _variant(path: tuple[Element, ...]) -> tuple[Element, ...] | None:
    """The phrase with the other form of the preposition at its end, if there is one."""
    last = path[-1]
    other = OTHER_FORMS.get(last.text) if last.kind == "word" else None
    return (*path[:-1], _word(other)) if other else None
