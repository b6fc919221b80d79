"""The status of translations while somebody works: made of what the pages were made of."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from coalition import git, paths
from coalition.campaign.snapshot import Snapshot
from coalition.campaign.status import status_of
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
        languages = snapshot.campaign.languages
        status = status_of(snapshot, translations, languages)
        lines = trend_lines(status, self._history.moments(languages), snapshot.today)
        campaign = Campaign(
            snapshot.campaign.title,
            self._preview.folder,
            {text.id: text for text in _texts(snapshot)},
        )
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


class _History:
    """Earlier days by Git's history, read aside so that nobody waits for it."""

    def __init__(self, root: Path, read: Callable[[], None]) -> None:
        """`read` is called from another thread once there is something to show."""
        self._root = root
        self._read = read
        self._moments: tuple[Moment, ...] = ()
        self._newest: tuple[str, tuple[str, ...]] | None = None

    def moments(self, languages: tuple[str, ...]) -> tuple[Moment, ...]:
        """What is known by now; what is committed since is looked for aside."""
        thread = threading.Thread(target=self._look, args=(languages,), daemon=True)
        thread.start()
        return self._moments

    def _look(self, languages: tuple[str, ...]) -> None:
        try:
            commits = git.commits_of(self._root, paths.LOCALES)
            newest = (commits[0].id if commits else "", languages)
            if newest == self._newest:
                return
            self._newest = newest
            self._moments = read_trend(self._root, languages)
        except (CommandError, OSError):
            # A campaign without Git has no earlier days.
            return
        self._read()
