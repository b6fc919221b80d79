"""Pasted lists: which lines and parts are names, and the countries beside them."""
