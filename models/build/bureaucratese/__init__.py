"""The classifier's weights: what they are learned from, how, and how they are written down."""
