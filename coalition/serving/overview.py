"""The status of translations while somebody works: made of what the pages were made of."""

import datetime
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from coalition import git
from coalition.campaign.outdated import last_changes
from coalition.campaign.snapshot import Snapshot
from coalition.campaign.status import Status, status_of
from coalition.campaign.translations import Translations
from coalition.campaign.trend import Moment, read_trend
from coalition.errors import CommandError
from coalition.localise import text_of_domain
from coalition.messages import DIRECTORY, letter_domain
from coalition.serving.preview import Preview
from coalition.serving.status_pages import Campaign, Text, status_files
from coalition.serving.trend_lines import trend_lines
from coalition.stages import stage


class _Checked(NamedTuple):
    snapshot: Snapshot
    translations: Translations


class Overview:
    """Makes the pages of a status from the campaign that was checked last."""

    def __init__(
        self, root: Path, show: Callable[[Preview], None], asked: Callable[[], None]
    ) -> None:
        """`show` takes pages; `asked` is called when they should be made anew, from any thread."""
        self._show = show
        self._checked: _Checked | None = None
        self._history = _History(root, asked)
        self._preview = Preview()
        self._files: dict[str, bytes] = {}

    def note(self, snapshot: Snapshot, translations: Translations) -> None:
        """Take a campaign without errors whose translations were checked."""
        self._checked = _Checked(snapshot, translations)

    def follow(self, preview: Preview) -> None:
        """Show what is wrong in the campaign now, beside the pages as they are."""
        self._preview = preview._replace(on_request=())
        if self._files or preview.stopped:
            self._publish()

    @stage("making the status")
    def update(self) -> bool:
        """Make the pages; whether there was a campaign to make them of."""
        if self._checked is None:
            return False
        snapshot, translations = self._checked
        status = status_of(snapshot, translations, snapshot.campaign.languages)
        past = self._history.known(status)
        lines = trend_lines(status, past.moments, snapshot.today)
        texts = {text.id: text for text in _texts(snapshot)}
        campaign = Campaign(snapshot.campaign.title, self._preview.folder, texts, past.days)
        self._files = dict(status_files(campaign, status, lines))
        self._publish()
        return True

    def _publish(self) -> None:
        self._show(self._preview._replace(files=self._files))


def _texts(snapshot: Snapshot) -> Iterator[Text]:
    titles = {source.domain: source.letter.front.title for source in snapshot.loaded.sources}
    for template in snapshot.templates:
        id_ = text_of_domain(template.domain)
        folder = "letters" if template.domain == letter_domain(id_) else "pages"
        page = "index.html" if template.domain == DIRECTORY else f"{folder}/{id_}.html"
        yield Text(id_, titles.get(template.domain, "Directory"), template.language, page)


class _Past(NamedTuple):
    moments: tuple[Moment, ...]
    days: Mapping[str, datetime.date]
    """When files changed last."""


class _History:
    """Earlier days by Git's history, read aside so that nobody waits for it."""

    def __init__(self, root: Path, read: Callable[[], None]) -> None:
        """`read` is called from another thread once there is something to show."""
        self._root = root
        self._read = read
        self._past = _Past((), {})
        self._newest: tuple[object, ...] = ()

    def known(self, status: Status) -> _Past:
        """What is known by now; what was committed since is looked for aside."""
        threading.Thread(target=self._look, args=(status,), daemon=True).start()
        return self._past

    def _look(self, status: Status) -> None:
        left = tuple(one for tag in status.languages for one in status.left_in(tag))
        languages = tuple(status.languages)
        try:
            changed = frozenset(one.outdated_by for one in left)
            newest = git.head(self._root), languages, changed
            if newest == self._newest:
                return
            self._newest = newest
            moments = read_trend(self._root, languages)
            self._past = _Past(moments, last_changes(self._root, left))
        except (CommandError, OSError):
            # A campaign without Git has no earlier days.
            return
        self._read()
