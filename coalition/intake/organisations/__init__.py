"""Rows of a table or list to proposed records of organisations, or the reasons against them."""
