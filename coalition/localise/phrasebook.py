"""The interface's phrases in one language."""
