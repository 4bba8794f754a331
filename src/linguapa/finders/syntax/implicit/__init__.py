"""Clauses without a finite verb: gerunds, participles, infinitives used as nouns."""
