"""Checkers that hear a few rules only, and what they find."""

from linguapa import Checker, Config
from linguapa.rules import built_in


def hearing(*names):
    """A checker for these rules and no others."""
    return Checker(Config(ignore=frozenset(rule.name for rule in built_in() if rule.name not in names)))


def found(checker, text, format="text"):
    """The rules that speak, each with the text that it speaks of."""
    return [(finding.rule.name, finding.text) for finding in checker.check(text, format=format).findings]
