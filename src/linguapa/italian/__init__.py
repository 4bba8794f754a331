"""Facts about Italian, as pure functions and tables."""
