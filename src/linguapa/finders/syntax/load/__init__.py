"""What loads the memory of whoever reads: distance, nesting, insertions, chains of nouns."""
