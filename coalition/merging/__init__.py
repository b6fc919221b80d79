"""Answers of translators brought together: with new questions, and with another branch's answers.

Its modules are imported one by one. Git starts Python for every file that two branches changed, and
`three_way` does without the records, letters and likenesses that `merge` loads.
"""
