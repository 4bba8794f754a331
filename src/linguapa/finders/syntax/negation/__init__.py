"""Negations that undo each other."""
