"""Who may be shown by what is public: today's records against what a release shows."""

import datetime
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from coalition.campaign.snapshot import Snapshot, read_campaign
from coalition.errors import CommandError
from coalition.publishing.planning import Publication
from coalition.publishing.shown import Shown, people_shown
from coalition.publishing.withdrawn import Gone, find_gone


class Standing:
    """The records of a campaign, which are read when somebody is first asked about."""

    def __init__(self, root: Path) -> None:
        """The campaign's folder."""
        self._root = root

    @cached_property
    def snapshot(self) -> Snapshot:
        """The campaign as it was read, errors and all."""
        return read_campaign(self._root)

    def _require_readable(self) -> Snapshot:
        if self.snapshot.broken:
            raise CommandError(
                "records have errors, so that nobody can say who has withdrawn; `coalition check` "
                "shows them"
            )
        return self.snapshot

    def gone(self, shown: Mapping[Shown, frozenset[str]]) -> tuple[Gone, ...]:
        """Those who have withdrawn, left or been removed since.

        Raises CommandError where records can't be read.
        """
        snapshot = self._require_readable()
        return tuple(find_gone(shown, snapshot.dataset, snapshot.today))

    def require_nobody_withdrawn(self, publication: Publication) -> None:
        """Raise CommandError where a build shows somebody who has withdrawn or been removed since.

        Whoever has left stays in the directory of the day before.
        """
        dataset = self._require_readable().dataset
        gone = tuple(find_gone(people_shown(publication), dataset, datetime.date.min))
        if gone:
            listed = "; ".join(f"{one.name} {one.why}" for one in gone)
            raise CommandError(
                f"the build shows who must not be shown: {listed}. Nothing was published; leave "
                "out --no-build, or run `coalition build`"
            )
