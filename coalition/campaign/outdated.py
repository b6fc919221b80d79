"""Which changes of records and letters left translations behind, and when they were made."""

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from coalition import git
from coalition.campaign.messages_left import MessageLeft
from coalition.errors import CommandError


class Outdated(msgspec.Struct, frozen=True):
    """A file whose words changed since some of its messages were translated."""

    path: str
    messages: int
    changed: datetime.date | None
    """The day of the last commit that changed the file; None where Git has none."""

    @property
    def sentence(self) -> str:
        """Such as `3 translations of what data/letters/call.md said before it changed`."""
        number = f"{self.messages} translation{'' if self.messages == 1 else 's'}"
        day = f" (last on {self.changed.isoformat()})" if self.changed else ""
        return f"{number} of what {self.path} said before it changed{day}"


def outdated_files(
    left: Iterable[MessageLeft], days: Mapping[str, datetime.date]
) -> tuple[Outdated, ...]:
    """The files whose changes made suggestions of translations, the one with most of them first."""
    counted = Counter(one.outdated_by for one in left if one.outdated_by is not None)
    return tuple(Outdated(path, number, days.get(path)) for path, number in counted.most_common())


def last_changes(root: Path, left: Iterable[MessageLeft]) -> dict[str, datetime.date]:
    """The days of the last commits of what left translations behind; none where there is no Git."""
    wanted = tuple({one.outdated_by for one in left if one.outdated_by is not None})
    try:
        return git.last_days(root, wanted) if wanted else {}
    except (CommandError, OSError):
        return {}
