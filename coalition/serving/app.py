"""The server of a preview: files of the newest pages, and a stream of what has changed."""

import asyncio
import json
import secrets
from collections.abc import AsyncIterator, Mapping
from importlib import resources

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp

from coalition.serving.guard import Guard, hosts_of
from coalition.serving.pages import EVENTS, SCRIPT, STYLE, missing_page, with_script
from coalition.serving.preview import Preview, state_of

_TYPES = {
    "css": "text/css",
    "csv": "text/csv",
    "eml": "message/rfc822",
    "html": "text/html",
    "js": "text/javascript",
    "json": "application/json",
    "md": "text/markdown",
    "png": "image/png",
    "svg": "image/svg+xml",
    "ts": "text/plain",
    "txt": "text/plain",
    "xml": "application/xml",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "webp": "image/webp",
}
"""What browsers are told of files, by their endings; no machine's own list decides it."""

_HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

_ICON = "favicon.ico"
"""Every browser asks for it, and would complain that there is none."""

_NOTHING = Preview()

_ALIVE = 15.0
"""Seconds after which a stream says that it is still there."""


class Stage:
    """The preview that is shown now, and the pages that wait to hear of a newer one."""

    def __init__(self) -> None:
        """Nothing is shown yet."""
        self.preview = _NOTHING
        self._waiting: dict[asyncio.Event, str] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._last = ""
        self._closed = False

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
        """The languages of pages that somebody has open, the one that was opened last first."""
        open_pages = [*list(self._waiting.values())[::-1], self._last]
        tags = (self.preview.language_of(path) for path in open_pages)
        return list(dict.fromkeys(tag for tag in tags if tag))

    def note_visit(self, path: str) -> None:
        """Remember which page somebody asked for last."""
        self._last = path

    async def begun(self) -> None:
        """Wait until there is anything to show, which takes a moment at the start."""
        self._loop = asyncio.get_running_loop()
        if self.preview is _NOTHING and not self._closed:
            event = asyncio.Event()
            self._waiting[event] = ""
            try:
                if self.preview is _NOTHING:
                    await event.wait()
            finally:
                del self._waiting[event]

    async def states(self, path: str) -> AsyncIterator[str]:
        """What there is to say to a page: now, and whenever it changes; nothing to stay awake."""
        self._loop = asyncio.get_running_loop()
        event = asyncio.Event()
        self._waiting[event] = path
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


def make_app(stage: Stage, port: int) -> ASGIApp:
    """The application that shows a stage on a port of this machine."""

    async def serve_file(request: Request) -> Response:
        await stage.begun()
        return _file(stage, request.path_params["path"])

    async def serve_events(request: Request) -> Response:
        path = request.query_params.get("page", "")
        headers = {**_HEADERS, "X-Accel-Buffering": "no"}
        return StreamingResponse(
            _stream(stage, path), media_type="text/event-stream", headers=headers
        )

    async def serve_own(request: Request) -> Response:
        return _own(request.url.path)

    app = Starlette(
        routes=[
            Route(EVENTS, serve_events, methods=["GET"]),
            Route(SCRIPT, serve_own, methods=["GET"]),
            Route(STYLE, serve_own, methods=["GET"]),
            Route("/{path:path}", serve_file, methods=["GET"]),
        ]
    )
    return Guard(app, hosts_of(port), (EVENTS,))


async def _stream(stage: Stage, path: str) -> AsyncIterator[str]:
    async for state in stage.states(path):
        yield f"data: {state}\n\n" if state else ": still here\n\n"


def _own(path: str) -> Response:
    name = path.rpartition("/")[2]
    data = resources.files("coalition.serving").joinpath("assets", name).read_bytes()
    return Response(data, media_type=_type_of(name), headers=_HEADERS)


def _file(stage: Stage, path: str) -> Response:
    """A file of the preview: what it does not hold is not there, wherever its path may lead."""
    preview = stage.preview
    name = f"{path}index.html" if path == "" or path.endswith("/") else path
    data = preview.files.get(name)
    if data is None and f"{name}/index.html" in preview.files:
        return RedirectResponse(f"/{name}/", headers=_HEADERS)
    if data is None and name == _ICON:
        return Response(status_code=204, headers=_HEADERS)
    if data is not None and not name.endswith(".html"):
        policy = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'"}
        return Response(data, media_type=_type_of(name), headers={**_HEADERS, **policy})
    stage.note_visit(name)
    return _page(preview, name, data)


def _page(preview: Preview, name: str, data: bytes | None) -> Response:
    nonce = secrets.token_urlsafe(16)
    digest = preview.digest(name)
    shown = with_script(missing_page(name) if data is None else data, name, digest, nonce)
    headers: Mapping[str, str] = {**_HEADERS, "Content-Security-Policy": shown.policy}
    status = 404 if data is None else 200
    return Response(shown.data, status, headers=headers, media_type="text/html")


def _type_of(name: str) -> str:
    return _TYPES.get(name.rpartition(".")[2], "application/octet-stream")
