"""An update that found nothing to do: where nothing has changed since, it finds the same."""

from collections.abc import Iterable
from pathlib import Path

from coalition import cache
from coalition.findings import Finding

Unchanged = cache.Memory[tuple[Finding, ...]]
"""What was said where there was nothing to change."""


def last_update(root: Path, only: Iterable[str] = ()) -> Unchanged:
    """What an update of a campaign, or of some of its languages, said when it changed nothing."""
    return cache.open_memory(root, ("update", *only), tuple[Finding, ...], cache.CAMPAIGN)
