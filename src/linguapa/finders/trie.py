"""The phrases of all cards as one trie, whose edges are words: a text is read once, however many phrases there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from threading import Lock
from typing import Any, Generic, NamedTuple, TypeVar

from linguapa.finders.patterns import Element, Step, firsts, paths
from linguapa.finders.units import Unit, fold
from linguapa.italian.clitics import without_clitics
from linguapa.italian.inflection import infinitive, written
from linguapa.italian.words import ARTICLES
from linguapa.types import PartOfSpeech, Term

T = TypeVar("T")


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
        for element in firsts(term):
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
