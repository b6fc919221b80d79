"""A campaign's pages while somebody works on it: watched, made anew, shown on this machine only.

Nothing is written: what was made is kept in memory, and the campaign's build folder stays as it is.
"""
