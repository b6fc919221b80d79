"""Checks: generators that each look for one kind of problem, listed in tables.

Each module or room here has its table; `tables` has all of them. What looks at one kind of file is
imported from its own module, so that a command loads only the checks that it runs.
"""
