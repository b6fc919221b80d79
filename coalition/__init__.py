"""One directory of a coalition and its letters, published in every language."""

__version__ = "0.1.0"
