"""Old answers × new questions -> a catalog: no translation is dropped, none is published stale."""

from coalition.merging.losses import lost_translations
from coalition.merging.merge import merge

__all__ = ["lost_translations", "merge"]
