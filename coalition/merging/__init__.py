"""Old answers × new questions -> a catalog: no translation is dropped, none is published stale."""

from coalition.merging.losses import lost_translations
from coalition.merging.merge import merge
from coalition.merging.minor import SourceChange, source_changes

__all__ = ["SourceChange", "lost_translations", "merge", "source_changes"]
