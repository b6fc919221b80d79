"""The preview that is shown now, and the pages that wait to hear of a newer one."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable

from coalition.serving.preview import Preview, state_of

_NOTHING = Preview()

_PATIENCE = 30.0
"""Seconds for which a browser waits for a language that is being made."""

_ALIVE = 15.0
"""Seconds after which a stream says that it is still there."""


class Stage:
    """What is shown of a campaign in one view."""

    def __init__(self, asked: Callable[[], object] = lambda: None) -> None:
        """Nothing is shown yet; `asked` is called when somebody wants what is behind."""
        self.preview = _NOTHING
        self._asked = asked
        self._waiting: dict[asyncio.Event, str] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._last = ""
        self._closed = False
        self._at_work = False
        self._changes = 1
        self._shown = 0

    @property
    def is_behind(self) -> bool:
        """Whether files have changed of which not every page is shown yet."""
        return self._shown != self._changes

    @property
    def is_watched(self) -> bool:
        """Whether any page is open."""
        return bool(self._waiting)

    def note_change(self) -> None:
        """Remember that files have changed; from any thread."""
        self._changes += 1

    def bring_up(self, update: Callable[[], bool]) -> None:
        """Let `update` show what has changed so far; it says whether it came to its end."""
        changes = self._changes
        self._at_work = True
        try:
            if update():
                self._shown = changes
        finally:
            self._at_work = False

    def show(self, preview: Preview) -> None:
        """Take a newer preview, and tell the pages that are open; from any thread."""
        self.preview = preview
        self._wake()

    def close(self) -> None:
        """End all streams; from any thread."""
        self._closed = True
        self._wake()

    def _wake(self) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake_all)

    def _wake_all(self) -> None:
        for event in self._waiting:
            event.set()

    def looked_at(self) -> list[str]:
        """The languages of pages that somebody has open, the one that was opened last first.

        They are what addresses say, and may be none of the campaign's.
        """
        open_pages = [self._last, *list(self._waiting.values())[::-1]]
        tags = (path.partition("/")[0] for path in open_pages if "/" in path)
        return list(dict.fromkeys(tags))

    async def visit(self, path: str) -> None:
        """Wait until the page's language can be shown, which takes a moment; `path` is wanted.

        A language that is made on request only is made from now on.
        """
        if self.preview.lacks(path) and path.partition("/")[0] not in self.preview.languages:
            self.note_change()
        self._ask_for(path)
        if self._is_unready(path):
            event = self._join(path)
            try:
                async with asyncio.timeout(_PATIENCE):
                    # Another thread may have shown something before it knew of the event.
                    while self._is_unready(path):
                        await event.wait()
                        event.clear()
            except TimeoutError:
                return
            finally:
                del self._waiting[event]

    def _is_unready(self, path: str) -> bool:
        """Whether there is nothing to show yet; with errors there is no more than before."""
        preview = self.preview
        waits = preview is _NOTHING or (preview.lacks(path) and not preview.stopped)
        return waits and not self._closed

    def _join(self, path: str) -> asyncio.Event:
        self._loop = asyncio.get_running_loop()
        event = asyncio.Event()
        self._waiting[event] = path
        self._ask_for(path)
        return event

    def _ask_for(self, path: str) -> None:
        """Have a page's language made first, unless that is what is being done."""
        before, language = self._last.partition("/")[0], path.partition("/")[0]
        if path.endswith(".html"):
            self._last = path
        if self.is_behind and (not self._at_work or (path == self._last and language != before)):
            self._asked()

    async def states(self, path: str) -> AsyncIterator[str]:
        """What there is to say to a page: now, and whenever it changes; nothing to stay awake."""
        event = self._join(path)
        said = ""
        try:
            while not self._closed:
                state = json.dumps(state_of(self.preview, path))
                if state != said:
                    said = state
                    yield state
                try:
                    await asyncio.wait_for(event.wait(), _ALIVE)
                except TimeoutError:
                    yield ""
                event.clear()
        finally:
            del self._waiting[event]
