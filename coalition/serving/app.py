"""The server of a preview: files of the newest pages, and a stream of what has changed."""

import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from importlib import resources

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp

from coalition.serving.editors import editor_template
from coalition.serving.guard import Guard, hosts_of
from coalition.serving.preview import Preview
from coalition.serving.shown import (
    ASSETS,
    EVENTS,
    OWN,
    PAGES,
    PageData,
    missing_page,
    with_script,
)
from coalition.serving.stage import Stage

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


def make_app(stages: Mapping[str, Stage], port: int) -> ASGIApp:
    """The application that shows stages, each below its own path, on a port of this machine."""

    async def serve_events(request: Request) -> Response:
        path = request.query_params.get("page", "")
        stage = stages.get(request.query_params.get("view", ""), stages[PAGES])
        headers = {**_HEADERS, "X-Accel-Buffering": "no"}
        return StreamingResponse(
            _stream(stage, path), media_type="text/event-stream", headers=headers
        )

    async def serve_own(request: Request) -> Response:
        return _own(request.url.path)

    # The pages for readers stand below the path with which all others begin.
    views = sorted(stages, key=len, reverse=True)
    app = Starlette(
        routes=[
            Route(EVENTS, serve_events, methods=["GET"]),
            *(Route(f"{OWN}{name}", serve_own, methods=["GET"]) for name in ASSETS),
            *(Route(view + "{path:path}", _serves(stages[view], view)) for view in views),
        ]
    )
    return Guard(app, hosts_of(port), (EVENTS,))


def _serves(stage: Stage, view: str) -> Callable[[Request], Awaitable[Response]]:
    async def serve(request: Request) -> Response:
        return await _file(stage, request.path_params["path"], view)

    return serve


async def _stream(stage: Stage, path: str) -> AsyncIterator[str]:
    async for state in stage.states(path):
        yield f"data: {state}\n\n" if state else ": still here\n\n"


def _own(path: str) -> Response:
    name = path.rpartition("/")[2]
    data = resources.files("coalition.serving").joinpath("assets", name).read_bytes()
    return Response(data, media_type=_type_of(name), headers=_HEADERS)


async def _file(stage: Stage, path: str, view: str) -> Response:
    """A file of a view: what it does not hold is not there, wherever its path may lead."""
    name = f"{path}index.html" if path == "" or path.endswith("/") else path
    await stage.visit(name)
    preview = stage.preview
    data = preview.files.get(name)
    if data is None and f"{name}/index.html" in preview.files:
        return RedirectResponse(f"{view}{name}/", headers=_HEADERS)
    if data is None and name == _ICON:
        return Response(status_code=204, headers=_HEADERS)
    if data is not None and not name.endswith(".html"):
        policy = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'"}
        return Response(data, media_type=_type_of(name), headers={**_HEADERS, **policy})
    return _page(preview, name, data, view)


def _page(preview: Preview, name: str, data: bytes | None, view: str) -> Response:
    nonce = secrets.token_urlsafe(16)
    about = PageData(name, preview.digest(name), view, editor_template(preview.folder))
    shown = with_script(missing_page(name) if data is None else data, about, nonce)
    headers: Mapping[str, str] = {**_HEADERS, "Content-Security-Policy": shown.policy}
    status = 404 if data is None else 200
    return Response(shown.data, status, headers=headers, media_type="text/html")


def _type_of(name: str) -> str:
    return _TYPES.get(name.rpartition(".")[2], "application/octet-stream")
