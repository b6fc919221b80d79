"""All views of a campaign, each made anew where somebody looks at it, one after the other."""

import threading
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from coalition.campaign.snapshot import Snapshot
from coalition.campaign.translations import Translations
from coalition.serving import making
from coalition.serving.making import View
from coalition.serving.overview import Overview
from coalition.serving.preview import Preview
from coalition.serving.rebuilding import Rebuilder
from coalition.serving.shown import PAGES, REVIEW, STATUS, SUGGESTED
from coalition.serving.stage import Stage

_REST = 0.02
"""Seconds between two languages, in which the server hands out the page that is waited for."""


class Workshop:
    """The stages on which a campaign is shown, and what makes each of them."""

    def __init__(self, root: Path, language: str, pseudo: Sequence[str]) -> None:
        """`language` is made first where nobody looks at another."""
        self._root = root
        self._language = language
        self._pseudo = pseudo
        self._changed = threading.Event()
        self.stages: Mapping[str, Stage] = {
            view: Stage(self._changed.set) for view in (PAGES, REVIEW, SUGGESTED, STATUS)
        }
        """Each by the path at which its pages begin."""

        self._overview = Overview(root, self.stages[STATUS].show, self._renew_status)
        self._makers = {
            PAGES: self._rebuilder(PAGES, making.PAGES),
            REVIEW: self._rebuilder(REVIEW, making.REVIEW),
            SUGGESTED: self._rebuilder(SUGGESTED, making.SUGGESTED),
        }

    def _rebuilder(self, name: str, view: View) -> Rebuilder:
        stage = self.stages[name]
        if name != PAGES:
            return Rebuilder(
                self._root, looked_at=partial(self._looked_at, stage), show=stage.show, view=view
            )
        return Rebuilder(
            self._root,
            looked_at=partial(self._looked_at, stage, self.stages[STATUS]),
            show=self._show_pages,
            pseudo=self._pseudo,
            view=view,
            checked=self._note_checked,
        )

    def _looked_at(self, *stages: Stage) -> list[str]:
        return [*(tag for stage in stages for tag in stage.looked_at()), self._language]

    def _show_pages(self, preview: Preview) -> None:
        self.stages[PAGES].show(preview)
        self._overview.follow(preview)

    def _note_checked(self, snapshot: Snapshot, translations: Translations) -> None:
        """Bring up the status before all pages are made, if somebody looks at it."""
        self._overview.note(snapshot, translations)
        status = self.stages[STATUS]
        status.note_change()
        if status.is_watched:
            status.bring_up(self._overview.update)

    def _renew_status(self) -> None:
        self.stages[STATUS].note_change()
        self._changed.set()

    def note_change(self) -> None:
        """Remember that files of the campaign have changed; from any thread."""
        for name in self._makers:
            self.stages[name].note_change()
        self._changed.set()

    def work(self, stop: threading.Event, made: Callable[[], None] = lambda: None) -> None:
        """Make what is behind and looked at, until `stop` is set and something has changed.

        `made` is called whenever there was something to make, once it is.
        """
        while not stop.is_set():
            self._changed.clear()
            behind = self.stages[PAGES].is_behind
            # Nobody may ever look at another view; the pages are always ready.
            for name in sorted(self._makers, key=lambda one: not self.stages[one].is_watched):
                stage = self.stages[name]
                if stage.is_behind and (stage.is_watched or name == PAGES):
                    stage.bring_up(partial(self._makers[name].update, self._is_outdated))
            status = self.stages[STATUS]
            if status.is_behind and status.is_watched:
                status.bring_up(self._overview.update)
            if behind:
                made()
            self._changed.wait()

    def _is_outdated(self) -> bool:
        return self._changed.wait(_REST)

    def close(self) -> None:
        """End all that pages listen to, and the work."""
        for stage in self.stages.values():
            stage.close()
        self._changed.set()
