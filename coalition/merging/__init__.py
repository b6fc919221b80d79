"""Merging catalogs: with the messages of a new template, and with those of another branch.

Only what loads fast is exported here. Git starts Python for every file that two branches changed,
and `three_way` does without the records, letters and likenesses that `merge` loads.
"""

from coalition.merging.losses import lost_translations

__all__ = ["lost_translations"]
